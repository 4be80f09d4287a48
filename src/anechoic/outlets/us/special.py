"""Outlets of the United States for one field: science, technology, business, foreign affairs, culture, sport."""

from anechoic.records import Outlet, Ownership

# fmt: off
SPECIAL: tuple[Outlet, ...] = (
    Outlet(
        name="Ars Technica", domain="arstechnica.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Advance Publications",
        feeds=("https://feeds.arstechnica.com/arstechnica/index",),
    ),
    Outlet(
        name="ESPN", domain="espn.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="The Walt Disney Company",
        aliases=("ESPN.com",), feeds=("https://www.espn.com/espn/rss/news",),
    ),
    Outlet(
        name="Forbes", domain="forbes.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Forbes Media",
        aliases=("Forbes magazine",), feeds=("https://www.forbes.com/business/feed/",),
    ),
    Outlet(
        name="Foreign Affairs", domain="foreignaffairs.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Council on Foreign Relations",
        feeds=("https://www.foreignaffairs.com/rss.xml",),
    ),
    Outlet(
        name="Fortune magazine", domain="fortune.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Fortune Media",
        aliases=("Fortune.com",), feeds=("https://fortune.com/feed/",),
    ),
    Outlet(
        name="Inside Climate News", domain="insideclimatenews.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Inside Climate News",
        aliases=("InsideClimate News",), feeds=("https://insideclimatenews.org/feed/",),
    ),
    Outlet(
        name="MIT Technology Review", domain="technologyreview.com", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Massachusetts Institute of Technology",
        aliases=("Technology Review",), feeds=("https://www.technologyreview.com/feed/",),
    ),
    Outlet(
        name="Rest of World", domain="restofworld.org", country="US", language="en",
        ownership=Ownership.NONPROFIT, owner="Rest of World",
        feeds=("https://restofworld.org/feed/latest/",),
    ),
    Outlet(
        name="Rolling Stone", domain="rollingstone.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Penske Media",
        aliases=("Rolling Stone magazine",), feeds=("https://www.rollingstone.com/feed/",),
    ),
    Outlet(
        name="Scientific American", domain="scientificamerican.com", country="US", language="en",
        ownership=Ownership.LISTED, owner="Springer Nature",
        domains=("sciam.com",), feeds=("https://rss.sciam.com/ScientificAmerican-Global",),
    ),
    Outlet(
        name="Semafor", domain="semafor.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Semafor",
        feeds=("https://www.semafor.com/rss.xml",),
    ),
    Outlet(
        name="STAT News", domain="statnews.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Boston Globe Media Partners",
        feeds=("https://www.statnews.com/feed/",),
    ),
    Outlet(
        name="TechCrunch", domain="techcrunch.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Regent",
        feeds=("https://techcrunch.com/feed/",),
    ),
    Outlet(
        name="The Hollywood Reporter", domain="hollywoodreporter.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Penske Media",
        feeds=("https://www.hollywoodreporter.com/feed/",),
    ),
    Outlet(
        name="The New Republic", domain="newrepublic.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="The New Republic",
        feeds=("https://newrepublic.com/feed",),
    ),
    Outlet(
        name="The Verge", domain="theverge.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Vox Media",
        feeds=("https://www.theverge.com/rss/index.xml",),
    ),
    Outlet(
        name="Wired", domain="wired.com", country="US", language="en",
        ownership=Ownership.COMPANY, owner="Advance Publications",
        aliases=("Wired magazine", "Wired.com"), feeds=("https://www.wired.com/feed/rss",),
    ),
)
