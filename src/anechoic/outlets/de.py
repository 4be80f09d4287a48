"""Outlets of Germany."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Bayerischer Rundfunk", domain="br.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Bayerischer Rundfunk",
        aliases=("BR24",), sitemaps=("https://www.br.de/nachrichten/sitemaps/news.xml",),
    ),
    Outlet(
        name="Berliner Morgenpost", domain="morgenpost.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Funke",
        feeds=("https://www.morgenpost.de/rss",), sitemaps=("https://www.morgenpost.de/sitemaps/news.xml",),
    ),
    Outlet(
        name="Berliner Zeitung", domain="berliner-zeitung.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Berliner Verlag",
        feeds=("https://www.berliner-zeitung.de/feed.xml",),
        sitemaps=("https://www.berliner-zeitung.de/news-sitemap.xml",),
    ),
    Outlet(
        name="Bild", domain="bild.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Axel Springer",
        aliases=("Bild-Zeitung", "Bild am Sonntag", "Bild.de"), feeds=("https://www.bild.de/feed/alles.xml",),
        sitemaps=("https://www.bild.de/sitemap-news.xml",),
    ),
    Outlet(
        name="Börsen-Zeitung", domain="boersen-zeitung.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="WM Gruppe",
        sitemaps=("https://www.boersen-zeitung.de/sitemap/news.xml.gz",),
    ),
    Outlet(
        name="Correctiv", domain="correctiv.org", country="DE", language="de",
        ownership=Ownership.NONPROFIT, owner="Correctiv",
        feeds=("https://correctiv.org/feed/",),
    ),
    Outlet(
        name="Der Freitag", domain="freitag.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Jakob Augstein",
        aliases=("Wochenzeitung Der Freitag",), feeds=("https://www.freitag.de/@@RSS",),
    ),
    Outlet(
        name="Der Spiegel", domain="spiegel.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Spiegel-Verlag",
        aliases=("Spiegel Online", "Spiegel.de", "Spiegel International"),
        feeds=("https://www.spiegel.de/schlagzeilen/index.rss",),
        sitemaps=("https://www.spiegel.de/sitemaps/news-de.xml",),
    ),
    Outlet(
        name="Der Tagesspiegel", domain="tagesspiegel.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="DvH Medien",
        aliases=("Tagesspiegel",), feeds=("https://www.tagesspiegel.de/contentexport/feed",),
        sitemaps=("https://www.tagesspiegel.de/news.xml",),
    ),
    Outlet(
        name="Deutsche Presse-Agentur", domain="dpa.com", country="DE", language="de",
        ownership=Ownership.COOPERATIVE, owner="dpa", agency=True,
        aliases=("dpa", "dpa-infocom", "dpa-AFX"), domains=("dpa.de", "dpa-international.com"),
    ),
    Outlet(
        name="Deutsche Welle", domain="dw.com", country="DE", language="en",
        ownership=Ownership.PUBLIC, owner="Deutsche Welle",
        aliases=("DW", "DW News"), feeds=("https://rss.dw.com/xml/rss-en-all", "https://rss.dw.com/xml/rss-de-all"),
    ),
    Outlet(
        name="Deutschlandfunk", domain="deutschlandfunk.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Deutschlandradio",
        aliases=("DLF",), feeds=("https://www.deutschlandfunk.de/nachrichten-100.rss",),
    ),
    Outlet(
        name="Die Welt", domain="welt.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Axel Springer",
        aliases=("Welt am Sonntag", "Welt.de", "WeltN24"), feeds=("https://www.welt.de/feeds/latest.rss",),
        sitemaps=("https://www.welt.de/sitemaps/newssitemap/newssitemap.xml",),
    ),
    Outlet(
        name="Die Zeit", domain="zeit.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Zeitverlag",
        aliases=("Zeit Online", "Zeit.de"), feeds=("https://newsfeed.zeit.de/index",),
    ),
    Outlet(
        name="Evangelischer Pressedienst", domain="epd.de", country="DE", language="de",
        ownership=Ownership.PARTY, owner="Gemeinschaftswerk der Evangelischen Publizistik", agency=True,
        aliases=("epd",),
    ),
    Outlet(
        name="Focus Online", domain="focus.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Hubert Burda Media",
        aliases=("Focus-Online",), feeds=("https://rss.focus.de/fol/XML/rss_folnews.xml",),
        sitemaps=("https://www.focus.de/sitemap_news_ressorts.xml",),
    ),
    Outlet(
        name="Frankfurter Allgemeine Zeitung", domain="faz.net", country="DE", language="de",
        ownership=Ownership.NONPROFIT, owner="Fazit-Stiftung",
        aliases=("FAZ", "F.A.Z.", "FAZ.NET", "Frankfurter Allgemeine"), feeds=("https://www.faz.net/rss/aktuell",),
        sitemaps=("https://www.faz.net/sitemap-news.xml",),
    ),
    Outlet(
        name="Frankfurter Rundschau", domain="fr.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Ippen",
        feeds=("https://www.fr.de/rssfeed.rdf",), sitemaps=("https://www.fr.de/news.xml",),
    ),
    Outlet(
        name="Freie Presse", domain="freiepresse.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Medien Union",
        feeds=("https://www.freiepresse.de/rss/rss_politik.php", "https://www.freiepresse.de/rss/rss_sachsen.php"),
    ),
    Outlet(
        name="Golem.de", domain="golem.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Golem Media",
        feeds=("https://rss.golem.de/rss.php?feed=RSS2.0",),
    ),
    Outlet(
        name="Hamburger Abendblatt", domain="abendblatt.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Funke",
        feeds=("https://www.abendblatt.de/rss",), sitemaps=("https://www.abendblatt.de/sitemaps/news.xml",),
    ),
    Outlet(
        name="Handelsblatt", domain="handelsblatt.com", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="DvH Medien",
        feeds=("https://www.handelsblatt.com/contentexport/feed/schlagzeilen",),
    ),
    Outlet(
        name="heise online", domain="heise.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Heise Gruppe",
        aliases=("heise",), feeds=("https://www.heise.de/rss/heise.rdf",),
    ),
    Outlet(
        name="hessenschau", domain="hessenschau.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Hessischer Rundfunk",
        aliases=("Hessischer Rundfunk",), domains=("hr.de",), feeds=("https://www.hessenschau.de/index.rss",),
    ),
    Outlet(
        name="junge Welt", domain="jungewelt.de", country="DE", language="de",
        ownership=Ownership.COOPERATIVE, owner="Genossenschaft LPG junge Welt",
        feeds=("https://www.jungewelt.de/feeds/newsticker.rss",),
    ),
    Outlet(
        name="Katholische Nachrichten-Agentur", domain="kna.de", country="DE", language="de",
        ownership=Ownership.PARTY, owner="Verband der Diözesen Deutschlands", agency=True,
        aliases=("KNA",),
    ),
    Outlet(
        name="Krautreporter", domain="krautreporter.de", country="DE", language="de",
        ownership=Ownership.COOPERATIVE, owner="Krautreporter",
        feeds=("https://krautreporter.de/feeds.rss",),
    ),
    Outlet(
        name="Mitteldeutsche Zeitung", domain="mz.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Bauer Media",
        sitemaps=("https://www.mz.de/sitemaps/newssitemap-index.xml",),
    ),
    Outlet(
        name="Mitteldeutscher Rundfunk", domain="mdr.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Mitteldeutscher Rundfunk",
        aliases=("MDR", "MDR Aktuell"), feeds=("https://www.mdr.de/nachrichten/index-rss.xml",),
        sitemaps=("https://www.mdr.de/news-sitemap.xml",),
    ),
    Outlet(
        name="Münchner Merkur", domain="merkur.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Ippen",
        aliases=("Merkur.de",), feeds=("https://www.merkur.de/welt/rssfeed.rdf",),
        sitemaps=("https://www.merkur.de/news.xml",),
    ),
    Outlet(
        name="n-tv", domain="n-tv.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Bertelsmann",
        aliases=("ntv.de",), feeds=("https://www.n-tv.de/politik/rss",), sitemaps=("https://www.n-tv.de/news.xml",),
    ),
    Outlet(
        name="nd", domain="nd-aktuell.de", country="DE", language="de",
        ownership=Ownership.COOPERATIVE, owner="nd.Genossenschaft",
        aliases=("nd aktuell", "Neues Deutschland"), feeds=("https://www.nd-aktuell.de/rss/aktuell.php",),
    ),
    Outlet(
        name="netzpolitik.org", domain="netzpolitik.org", country="DE", language="de",
        ownership=Ownership.NONPROFIT, owner="netzpolitik.org",
        aliases=("Netzpolitik",), feeds=("https://netzpolitik.org/feed/",),
    ),
    Outlet(
        name="Nius", domain="nius.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Vius",
        feeds=("https://nius.de/rss",),
    ),
    Outlet(
        name="Norddeutscher Rundfunk", domain="ndr.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Norddeutscher Rundfunk",
        aliases=("NDR",), sitemaps=("https://www.ndr.de/news-102~news.xml",),
    ),
    Outlet(
        name="RedaktionsNetzwerk Deutschland", domain="rnd.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Madsack",
        aliases=("RND",), feeds=("https://www.rnd.de/arc/outboundfeeds/rss/",),
    ),
    Outlet(
        name="Rheinische Post", domain="rp-online.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Rheinische Post Mediengruppe",
        aliases=("RP Online",), feeds=("https://rp-online.de/feed.rss",),
        sitemaps=("https://rp-online.de/sitemap-news.xml",),
    ),
    Outlet(
        name="Ruhr Nachrichten", domain="ruhrnachrichten.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Lensing Media",
        feeds=("https://www.ruhrnachrichten.de/service/feed/",),
        sitemaps=("https://www.ruhrnachrichten.de/news-sitemap.xml",),
    ),
    Outlet(
        name="Sport-Informations-Dienst", domain="sid.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="AFP", agency=True,
        aliases=("SID",),
    ),
    Outlet(
        name="Stern", domain="stern.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Bertelsmann",
        aliases=("Stern.de",), feeds=("https://www.stern.de/feed/standard/alle-nachrichten/",),
    ),
    Outlet(
        name="Süddeutsche Zeitung", domain="sueddeutsche.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Südwestdeutsche Medienholding",
        aliases=("SZ", "Süddeutsche", "sz.de"), domains=("sz.de",), feeds=("https://rss.sueddeutsche.de/rss/Alles",),
    ),
    Outlet(
        name="t-online", domain="t-online.de", country="DE", language="de",
        ownership=Ownership.LISTED, owner="Ströer",
        aliases=("t-online.de",), feeds=("https://www.t-online.de/nachrichten/feed.rss",),
    ),
    Outlet(
        name="Tagesschau", domain="tagesschau.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="ARD",
        aliases=("tagesschau.de", "ARD", "ARD-aktuell"),
        feeds=("https://www.tagesschau.de/infoservices/alle-meldungen-100~rss2.xml",),
    ),
    Outlet(
        name="taz", domain="taz.de", country="DE", language="de",
        ownership=Ownership.COOPERATIVE, owner="taz Verlagsgenossenschaft",
        aliases=("die tageszeitung",), feeds=("https://taz.de/!p4608;rss/",),
        sitemaps=("https://taz.de/sitemap-google-news.xml",),
    ),
    Outlet(
        name="Westdeutsche Allgemeine Zeitung", domain="waz.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="Funke",
        aliases=("WAZ",), sitemaps=("https://www.waz.de/sitemaps/news.xml",),
    ),
    Outlet(
        name="Westdeutscher Rundfunk", domain="wdr.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="Westdeutscher Rundfunk",
        aliases=("WDR",), feeds=("https://www1.wdr.de/uebersicht-100.feed",),
    ),
    Outlet(
        name="WinFuture", domain="winfuture.de", country="DE", language="de",
        ownership=Ownership.COMPANY, owner="WinFuture",
        aliases=("WinFuture.de",), feeds=("https://static.winfuture.de/feeds/WinFuture-News-rss2.0.xml",),
    ),
    Outlet(
        name="ZDF", domain="zdf.de", country="DE", language="de",
        ownership=Ownership.PUBLIC, owner="ZDF",
        aliases=("ZDFheute", "Zweites Deutsches Fernsehen"), domains=("zdfheute.de",),
        feeds=("https://www.zdf.de/rss/zdf/nachrichten",), sitemaps=("https://www.zdf.de/news-sitemap.xml",),
    ),
)
