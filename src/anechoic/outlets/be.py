"""Outlets of Belgium."""

from anechoic.records import Outlet, Ownership

# fmt: off
OUTLETS: tuple[Outlet, ...] = (
    Outlet(
        name="Apache", domain="apache.be", country="BE", language="nl",
        ownership=Ownership.COOPERATIVE, owner="De Werktitel",
        aliases=("Apache.be",), feeds=("https://www.apache.be/feed/artikels",),
    ),
    Outlet(
        name="Belga", domain="belga.be", country="BE", language="nl",
        ownership=Ownership.COOPERATIVE, owner="Belga", agency=True,
        aliases=("Belga News Agency", "Agence Belga", "Belga persagentschap"), domains=("belganewsagency.eu",),
    ),
    Outlet(
        name="De Morgen", domain="demorgen.be", country="BE", language="nl",
        ownership=Ownership.COMPANY, owner="DPG Media",
        feeds=("https://www.demorgen.be/in-het-nieuws/rss.xml",),
    ),
    Outlet(
        name="De Standaard", domain="standaard.be", country="BE", language="nl",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        feeds=("https://www.standaard.be/binnenland/rss/",),
    ),
    Outlet(
        name="De Tijd", domain="tijd.be", country="BE", language="nl",
        ownership=Ownership.COMPANY, owner="Mediafin",
        feeds=("https://www.tijd.be/rss/top_stories.xml",),
    ),
    Outlet(
        name="EUobserver", domain="euobserver.com", country="BE", language="en",
        ownership=Ownership.NONPROFIT, owner="EUobserver",
        feeds=("https://euobserver.com/rss",),
    ),
    Outlet(
        name="Het Laatste Nieuws", domain="hln.be", country="BE", language="nl",
        ownership=Ownership.COMPANY, owner="DPG Media",
        aliases=("HLN",), feeds=("https://www.hln.be/home/rss.xml",),
    ),
    Outlet(
        name="Het Nieuwsblad", domain="nieuwsblad.be", country="BE", language="nl",
        ownership=Ownership.COMPANY, owner="Mediahuis",
        feeds=("https://www.nieuwsblad.be/rss",),
    ),
    Outlet(
        name="Knack", domain="knack.be", country="BE", language="nl",
        ownership=Ownership.LISTED, owner="Roularta",
        feeds=("https://www.knack.be/feed/",),
    ),
    Outlet(
        name="Le Soir", domain="lesoir.be", country="BE", language="fr",
        ownership=Ownership.COMPANY, owner="Rossel",
        feeds=("https://www.lesoir.be/rss/31869/cible_principale",),
    ),
    Outlet(
        name="Politico Europe", domain="politico.eu", country="BE", language="en",
        ownership=Ownership.COMPANY, owner="Axel Springer",
        aliases=("Politico.eu",), feeds=("https://www.politico.eu/feed/",),
    ),
    Outlet(
        name="RTBF", domain="rtbf.be", country="BE", language="fr",
        ownership=Ownership.PUBLIC, owner="RTBF",
        aliases=("RTBF Info",), feeds=("https://rss.rtbf.be/article/rss/highlight_rtbf_info.xml",),
    ),
    Outlet(
        name="VRT NWS", domain="vrt.be", country="BE", language="nl",
        ownership=Ownership.PUBLIC, owner="VRT",
        aliases=("VRT", "VRT Nieuws"), feeds=("https://www.vrt.be/vrtnws/nl.rss.articles.xml",),
    ),
)
