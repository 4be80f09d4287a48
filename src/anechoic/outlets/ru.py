"""Outlets of Russia."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Interfax", domain="interfax.ru", country="RU", language="ru",
        ownership=Ownership.COMPANY, owner="Interfax", agency=True,
        aliases=("Интерфакс",), domains=("interfax.com",),
    ),
    Outlet(
        name="Kommersant", domain="kommersant.ru", country="RU", language="ru",
        ownership=Ownership.COMPANY, owner="Alisher Usmanov",
        aliases=("Коммерсантъ", "Коммерсант"), feeds=("https://www.kommersant.ru/RSS/main.xml",),
    ),
    Outlet(
        name="Meduza", domain="meduza.io", country="RU", language="en",
        ownership=Ownership.COMPANY, owner="Medusa Project",
        aliases=("Медуза",), feeds=("https://meduza.io/rss/en/all", "https://meduza.io/rss/all"),
    ),
    Outlet(
        name="Novaya Gazeta Europe", domain="novayagazeta.eu", country="RU", language="ru",
        ownership=Ownership.NONPROFIT, owner="Novaya Gazeta Europe",
        aliases=("Новая газета Европа",), feeds=("https://novayagazeta.eu/feed/rss",),
    ),
    Outlet(
        name="RIA Novosti", domain="ria.ru", country="RU", language="ru",
        ownership=Ownership.STATE, owner="Rossiya Segodnya", agency=True,
        aliases=("РИА Новости", "RIA"), feeds=("https://ria.ru/export/rss2/politics/index.xml",),
    ),
    Outlet(
        name="Rossiyskaya Gazeta", domain="rg.ru", country="RU", language="ru",
        ownership=Ownership.STATE, owner="Government of Russia",
        aliases=("Российская газета",), feeds=("https://rg.ru/xml/index.xml",),
    ),
    Outlet(
        name="RT", domain="rt.com", country="RU", language="en",
        ownership=Ownership.STATE, owner="TV-Novosti",
        aliases=("Russia Today",), feeds=("https://www.rt.com/rss/news/",),
    ),
    Outlet(
        name="Sputnik", domain="sputnikglobe.com", country="RU", language="en",
        ownership=Ownership.STATE, owner="Rossiya Segodnya", agency=True,
        aliases=("Sputnik News",), domains=("sputniknews.com",),
    ),
    Outlet(
        name="TASS", domain="tass.com", country="RU", language="en",
        ownership=Ownership.STATE, owner="TASS", agency=True,
        aliases=("ТАСС", "ITAR-TASS"), domains=("tass.ru",), feeds=("https://tass.com/rss/v2.xml",),
    ),
    Outlet(
        name="The Moscow Times", domain="themoscowtimes.com", country="RU", language="en",
        ownership=Ownership.COMPANY, owner="The Moscow Times",
        feeds=("https://www.themoscowtimes.com/rss/news",),
    ),
)
