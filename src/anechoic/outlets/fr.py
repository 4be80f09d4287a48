"""Outlets of France."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="20 Minutes", domain="20minutes.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="20 Minutes France",
        feeds=("https://www.20minutes.fr/rss/une.xml",),
    ),
    Outlet(
        name="Agence France-Presse", domain="afp.com", country="FR", language="fr",
        ownership=Ownership.PUBLIC, owner="AFP", agency=True,
        aliases=("AFP",),
    ),
    Outlet(
        name="Alternatives économiques", domain="alternatives-economiques.fr", country="FR", language="fr",
        ownership=Ownership.COOPERATIVE, owner="Alternatives économiques",
        feeds=("https://www.alternatives-economiques.fr/rss.xml",),
    ),
    Outlet(
        name="BFMTV", domain="bfmtv.com", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="CMA CGM",
        aliases=("BFM TV", "BFM"), feeds=("https://www.bfmtv.com/rss/news-24-7/",),
    ),
    Outlet(
        name="Euronews", domain="euronews.com", country="FR", language="en",
        ownership=Ownership.COMPANY, owner="Alpac Capital",
        feeds=("https://www.euronews.com/rss?format=mrss&level=theme&name=news",),
        sitemaps=("https://www.euronews.com/sitemaps/en/latest-news.xml",),
    ),
    Outlet(
        name="France 24", domain="france24.com", country="FR", language="en",
        ownership=Ownership.PUBLIC, owner="France Médias Monde",
        aliases=("France24",), feeds=("https://www.france24.com/en/rss", "https://www.france24.com/fr/rss"),
    ),
    Outlet(
        name="franceinfo", domain="francetvinfo.fr", country="FR", language="fr",
        ownership=Ownership.PUBLIC, owner="France Télévisions",
        aliases=("France Info",), domains=("franceinfo.fr",), feeds=("https://www.francetvinfo.fr/titres.rss",),
    ),
    Outlet(
        name="Jeune Afrique", domain="jeuneafrique.com", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Jeune Afrique Media Group",
        feeds=("https://www.jeuneafrique.com/feed/",),
    ),
    Outlet(
        name="La Croix", domain="la-croix.com", country="FR", language="fr",
        ownership=Ownership.PARTY, owner="Bayard Presse",
        feeds=("https://www.la-croix.com/feeds/rss/societe.xml", "https://www.la-croix.com/feeds/rss/politique.xml"),
    ),
    Outlet(
        name="La Dépêche du Midi", domain="ladepeche.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe La Dépêche",
        aliases=("La Dépêche",), feeds=("https://www.ladepeche.fr/rss.xml",),
    ),
    Outlet(
        name="Le Canard enchaîné", domain="lecanardenchaine.fr", country="FR", language="fr",
        ownership=Ownership.COOPERATIVE, owner="Les Éditions Maréchal",
        feeds=("https://www.lecanardenchaine.fr/rss/index.xml",),
    ),
    Outlet(
        name="Le Dauphiné libéré", domain="ledauphine.com", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Crédit Mutuel",
        feeds=("https://www.ledauphine.com/rss",),
    ),
    Outlet(
        name="Le Figaro", domain="lefigaro.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe Dassault",
        feeds=("https://www.lefigaro.fr/rss/figaro_actualites.xml",),
        sitemaps=("https://www.lefigaro.fr/sitemap_news.xml",),
    ),
    Outlet(
        name="Le Monde", domain="lemonde.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe Le Monde",
        feeds=("https://www.lemonde.fr/rss/une.xml", "https://www.lemonde.fr/en/rss/une.xml"),
        sitemaps=("https://www.lemonde.fr/sitemap_news.xml",),
    ),
    Outlet(
        name="Le Monde diplomatique", domain="monde-diplomatique.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe Le Monde",
        feeds=("https://www.monde-diplomatique.fr/rss/",),
    ),
    Outlet(
        name="Le Nouvel Obs", domain="nouvelobs.com", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe Le Monde",
        aliases=("L’Obs", "Le Nouvel Observateur"), feeds=("https://www.nouvelobs.com/a-la-une/rss.xml",),
    ),
    Outlet(
        name="Le Parisien", domain="leparisien.fr", country="FR", language="fr",
        ownership=Ownership.LISTED, owner="LVMH",
        aliases=("Aujourd’hui en France",), feeds=("https://feeds.leparisien.fr/leparisien/rss",),
    ),
    Outlet(
        name="Le Point", domain="lepoint.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Artémis",
        feeds=("https://www.lepoint.fr/24h-infos/rss.xml",),
    ),
    Outlet(
        name="Le Progrès", domain="leprogres.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Crédit Mutuel",
        feeds=("https://www.leprogres.fr/rss",),
    ),
    Outlet(
        name="Les Échos", domain="lesechos.fr", country="FR", language="fr",
        ownership=Ownership.LISTED, owner="LVMH",
        feeds=(
            "https://services.lesechos.fr/rss/les-echos-monde.xml",
            "https://services.lesechos.fr/rss/les-echos-economie.xml",
        ),
        sitemaps=("https://www.lesechos.fr/sitemap_news.xml",),
    ),
    Outlet(
        name="Libération", domain="liberation.fr", country="FR", language="fr",
        ownership=Ownership.NONPROFIT, owner="Fonds de dotation pour une presse indépendante",
        feeds=("https://www.liberation.fr/arc/outboundfeeds/rss-all/collection/accueil-une/?outputType=xml",),
    ),
    Outlet(
        name="L’Express", domain="lexpress.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe L’Express",
        feeds=("https://www.lexpress.fr/arc/outboundfeeds/rss/alaune.xml",),
    ),
    Outlet(
        name="L’Humanité", domain="humanite.fr", country="FR", language="fr",
        ownership=Ownership.PARTY, owner="Société nouvelle du journal L’Humanité",
        feeds=("https://www.humanite.fr/feed",),
    ),
    Outlet(
        name="L’Opinion", domain="lopinion.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Bey Médias",
        sitemaps=("https://www.lopinion.fr/news-sitemap-latest.xml",),
    ),
    Outlet(
        name="Marianne", domain="marianne.net", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="CMI France",
        feeds=("https://www.marianne.net/rss.xml",),
    ),
    Outlet(
        name="Mediapart", domain="mediapart.fr", country="FR", language="fr",
        ownership=Ownership.NONPROFIT, owner="Fonds pour une presse libre",
        feeds=("https://www.mediapart.fr/articles/feed",),
    ),
    Outlet(
        name="Ouest-France", domain="ouest-france.fr", country="FR", language="fr",
        ownership=Ownership.NONPROFIT, owner="Sipa Ouest-France",
        feeds=("https://www.ouest-france.fr/rss/une",),
    ),
    Outlet(
        name="RFI", domain="rfi.fr", country="FR", language="fr",
        ownership=Ownership.PUBLIC, owner="France Médias Monde",
        aliases=("Radio France Internationale",), feeds=("https://www.rfi.fr/fr/rss",),
    ),
    Outlet(
        name="Sud Ouest", domain="sudouest.fr", country="FR", language="fr",
        ownership=Ownership.COMPANY, owner="Groupe Sud Ouest",
        feeds=("https://www.sudouest.fr/rss.xml",),
    ),
    Outlet(
        name="The Africa Report", domain="theafricareport.com", country="FR", language="en",
        ownership=Ownership.COMPANY, owner="Jeune Afrique Media Group",
        feeds=("https://www.theafricareport.com/feed/",),
    ),
)
