"""Outlets of Switzerland."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="20 Minuten", domain="20min.ch", country="CH", language="de",
        ownership=Ownership.LISTED, owner="TX Group",
        aliases=("20min.ch",), feeds=("https://partner-feeds.beta.20min.ch/rss/20minuten/schweiz",),
        sitemaps=("https://www.20min.ch/sitemaps/de/news.xml",),
    ),
    Outlet(
        name="Aargauer Zeitung", domain="aargauerzeitung.ch", country="CH", language="de",
        ownership=Ownership.COMPANY, owner="CH Media",
        feeds=("https://aargauerzeitung.ch/schweiz.rss",),
    ),
    Outlet(
        name="Keystone-SDA", domain="keystone-sda.ch", country="CH", language="de",
        ownership=Ownership.COMPANY, owner="Keystone-SDA", agency=True,
        aliases=("sda", "Keystone-ATS", "Schweizerische Depeschenagentur", "Agence télégraphique suisse"),
    ),
    Outlet(
        name="Le Temps", domain="letemps.ch", country="CH", language="fr",
        ownership=Ownership.NONPROFIT, owner="Fondation Aventinus",
        feeds=("https://www.letemps.ch/articles.rss",),
    ),
    Outlet(
        name="Neue Zürcher Zeitung", domain="nzz.ch", country="CH", language="de",
        ownership=Ownership.COMPANY, owner="AG für die Neue Zürcher Zeitung",
        aliases=("NZZ", "NZZ am Sonntag"), feeds=("https://nzz.ch/schweiz.rss",),
        sitemaps=("https://www.nzz.ch/sitemap/news0.xml",),
    ),
    Outlet(
        name="Republik", domain="republik.ch", country="CH", language="de",
        ownership=Ownership.COOPERATIVE, owner="Project R",
        feeds=("https://www.republik.ch/feed.xml",),
    ),
    Outlet(
        name="RSI", domain="rsi.ch", country="CH", language="it",
        ownership=Ownership.PUBLIC, owner="SRG SSR",
        aliases=("Radiotelevisione svizzera",), feeds=("https://www.rsi.ch/info/svizzera/?f=rss",),
    ),
    Outlet(
        name="RTS", domain="rts.ch", country="CH", language="fr",
        ownership=Ownership.PUBLIC, owner="SRG SSR",
        aliases=("Radio Télévision Suisse", "RTS Info"),
        feeds=("https://www.rts.ch/info/toute-info/?format=rss/news",),
    ),
    Outlet(
        name="SRF", domain="srf.ch", country="CH", language="de",
        ownership=Ownership.PUBLIC, owner="SRG SSR",
        aliases=("SRF News", "Schweizer Radio und Fernsehen"), feeds=("https://www.srf.ch/news/bnf/rss/1646",),
        sitemaps=("https://www.srf.ch/sitemaps/newsmap/news/index.xml",),
    ),
    Outlet(
        name="Tages-Anzeiger", domain="tagesanzeiger.ch", country="CH", language="de",
        ownership=Ownership.LISTED, owner="TX Group",
        feeds=("https://partner-feeds.publishing.tamedia.ch/rss/tagesanzeiger/schweiz",),
        sitemaps=("https://www.tagesanzeiger.ch/sitemaps/news.xml",),
    ),
    Outlet(
        name="The New Humanitarian", domain="thenewhumanitarian.org", country="CH", language="en",
        ownership=Ownership.NONPROFIT, owner="The New Humanitarian",
        feeds=("https://www.thenewhumanitarian.org/rss.xml",),
    ),
    Outlet(
        name="Tribune de Genève", domain="tdg.ch", country="CH", language="fr",
        ownership=Ownership.LISTED, owner="TX Group",
        feeds=("https://www.tdg.ch/rss",),
    ),
)
