"""Outlets of Italy."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Adnkronos", domain="adnkronos.com", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="GMC", agency=True,
        feeds=("https://www.adnkronos.com/RSS_Politica.xml", "https://www.adnkronos.com/RSS_Cronaca.xml"),
    ),
    Outlet(
        name="AGI", domain="agi.it", country="IT", language="it",
        ownership=Ownership.LISTED, owner="Eni", agency=True,
        aliases=("Agenzia Italia", "Agenzia Giornalistica Italia"),
        feeds=("https://www.agi.it/politica/rss", "https://www.agi.it/cronaca/rss"),
    ),
    Outlet(
        name="ANSA", domain="ansa.it", country="IT", language="it",
        ownership=Ownership.COOPERATIVE, owner="ANSA", agency=True,
        aliases=("Agenzia ANSA",), feeds=("https://www.ansa.it/sito/ansait_rss.xml",),
    ),
    Outlet(
        name="Corriere della Sera", domain="corriere.it", country="IT", language="it",
        ownership=Ownership.LISTED, owner="RCS MediaGroup",
        aliases=("Corriere.it",), feeds=("https://www.corriere.it/rss/homepage.xml",),
    ),
    Outlet(
        name="Fanpage", domain="fanpage.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Ciaopeople",
        aliases=("Fanpage.it",), feeds=("https://www.fanpage.it/feed/",),
    ),
    Outlet(
        name="Il Fatto Quotidiano", domain="ilfattoquotidiano.it", country="IT", language="it",
        ownership=Ownership.LISTED, owner="SEIF",
        feeds=("https://www.ilfattoquotidiano.it/feed/",),
    ),
    Outlet(
        name="Il Foglio", domain="ilfoglio.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Il Foglio",
        feeds=("https://www.ilfoglio.it/politica/rss.xml",),
    ),
    Outlet(
        name="Il Giornale", domain="ilgiornale.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Angelucci",
        feeds=("https://www.ilgiornale.it/feed.xml",),
        sitemaps=("https://www.ilgiornale.it/sitemap/google-news.xml",),
    ),
    Outlet(
        name="il manifesto", domain="ilmanifesto.it", country="IT", language="it",
        ownership=Ownership.COOPERATIVE, owner="il manifesto",
        feeds=("https://cms.ilmanifesto.it/feed",),
    ),
    Outlet(
        name="Il Post", domain="ilpost.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Il Post",
        feeds=("https://www.ilpost.it/feed/",),
    ),
    Outlet(
        name="Il Sole 24 Ore", domain="ilsole24ore.com", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Confindustria",
        feeds=("https://www.ilsole24ore.com/rss/italia.xml", "https://www.ilsole24ore.com/rss/economia.xml"),
    ),
    Outlet(
        name="Il Tempo", domain="iltempo.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Angelucci",
        feeds=("https://www.iltempo.it/rss.xml",),
    ),
    Outlet(
        name="Internazionale", domain="internazionale.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Internazionale",
        feeds=("https://www.internazionale.it/sitemaps/rss.xml",),
    ),
    Outlet(
        name="La Repubblica", domain="repubblica.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="GEDI",
        aliases=("Repubblica.it",), feeds=("https://www.repubblica.it/rss/homepage/rss2.0.xml",),
    ),
    Outlet(
        name="La Stampa", domain="lastampa.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="GEDI",
        feeds=("https://www.lastampa.it/rss/copertina.xml",),
    ),
    Outlet(
        name="Libero", domain="liberoquotidiano.it", country="IT", language="it",
        ownership=Ownership.COMPANY, owner="Angelucci",
        aliases=("Libero Quotidiano",), feeds=("https://www.liberoquotidiano.it/rss.xml",),
    ),
    Outlet(
        name="Rai News", domain="rainews.it", country="IT", language="it",
        ownership=Ownership.PUBLIC, owner="Rai",
        aliases=("RaiNews", "Rai", "RaiNews24"),
        feeds=("https://www.rainews.it/rss/politica", "https://www.rainews.it/rss/cronaca"),
    ),
    Outlet(
        name="Sky TG24", domain="tg24.sky.it", country="IT", language="it",
        ownership=Ownership.LISTED, owner="Comcast",
        feeds=("https://tg24.sky.it/rss/tg24.xml",),
    ),
    Outlet(
        name="TGCOM24", domain="tgcom24.mediaset.it", country="IT", language="it",
        ownership=Ownership.LISTED, owner="MFE",
        feeds=("https://www.tgcom24.mediaset.it/rss/cronaca.xml", "https://www.tgcom24.mediaset.it/rss/politica.xml"),
    ),
)
