"""Outlets of Ukraine."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Interfax-Ukraine", domain="interfax.com.ua", country="UA", language="uk",
        ownership=Ownership.COMPANY, owner="Interfax-Ukraine", agency=True,
        aliases=("Інтерфакс-Україна",),
    ),
    Outlet(
        name="NV", domain="nv.ua", country="UA", language="en",
        ownership=Ownership.COMPANY, owner="Dragon Capital",
        aliases=("The New Voice of Ukraine", "НВ"), feeds=("https://english.nv.ua/rss/all_english.xml",),
    ),
    Outlet(
        name="RBC-Ukraine", domain="rbc.ua", country="UA", language="uk",
        ownership=Ownership.COMPANY, owner="RBC-Ukraine",
        aliases=("РБК-Україна",), feeds=("https://www.rbc.ua/static/rss/all.ukr.rss.xml",),
    ),
    Outlet(
        name="Suspilne", domain="suspilne.media", country="UA", language="uk",
        ownership=Ownership.PUBLIC, owner="Suspilne",
        aliases=("Суспільне",), feeds=("https://suspilne.media/rss/all.rss",),
    ),
    Outlet(
        name="The Kyiv Independent", domain="kyivindependent.com", country="UA", language="en",
        ownership=Ownership.COMPANY, owner="The Kyiv Independent",
        feeds=("https://kyivindependent.com/news-archive/rss/",),
    ),
    Outlet(
        name="Ukrainska Pravda", domain="pravda.com.ua", country="UA", language="uk",
        ownership=Ownership.COMPANY, owner="Dragon Capital",
        aliases=("Українська правда",), feeds=("https://www.pravda.com.ua/rss/",),
    ),
    Outlet(
        name="Ukrinform", domain="ukrinform.net", country="UA", language="en",
        ownership=Ownership.STATE, owner="Government of Ukraine", agency=True,
        aliases=("Укрінформ",), domains=("ukrinform.ua",), feeds=("https://www.ukrinform.net/rss/block-lastnews",),
    ),
    Outlet(
        name="UNIAN", domain="unian.ua", country="UA", language="uk",
        ownership=Ownership.COMPANY, owner="1+1 Media", agency=True,
        aliases=("УНІАН",), domains=("unian.net", "unian.info"), feeds=("https://www.unian.ua/feed",),
    ),
)
