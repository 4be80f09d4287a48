"""A day of three invented stories, briefed by the engine and published: what the site is tested with.

Django must be set up before this is imported.
"""

from datetime import UTC, date, datetime

from anechoic.records import Article, ArticleId, Edition
from anechoic.site.archive import making, models, store

DAY = date(2026, 3, 17)
WALL = (
    "The sea wall at Port Ellery gave way shortly after four on Tuesday morning, the county council said. "
    "At least 12 people were injured when water flooded the houses on Quay Street.\n"
    "“We heard it before we saw it,” said Ana Orr, who keeps the chandlery on the quay. "
    "“The water stood at the windows within minutes,” she said.\n"
    "County engineer Piet Lammers said the wall had passed its inspection in October. "
    "The county will inspect the remaining 600 metres of the wall on Wednesday."
)
WALL_TWO = (
    "Water broke through the old sea wall of Port Ellery before dawn on Tuesday. "
    "About 340 people left their homes on Quay Street while the fire service pumped out cellars.\n"
    "“We felt it before we saw it,” said Ana Orr, who keeps a shop there. "
    "“I signed that report and I would sign it again,” county engineer Piet Lammers said in Port Ellery. "
    "The mayor, Ruth Adeyemi, said that the sea wall should have been rebuilt after the storm of 1987."
)
BUSES = (
    "The council of Marden voted 21 to 18 on Monday evening for night buses without a fare. "
    "They will run without a fare from the first of April until the end of June.\n"
    "“It costs less than one roundabout,” said councillor Ruth Adeyemi. "
    "A report on the trial is due in September, the council said."
)


def _article(key: str, outlet: str, title: str, text: str, hour: int) -> Article:
    host = outlet.lower().replace(" ", "-")
    return Article(
        id=ArticleId(key),
        text=text,
        url=f"https://www.{host}.example/2026/03/17/{key}",
        outlet=outlet,
        title=title,
        published=datetime(2026, 3, 17, hour, 20, tzinfo=UTC),
        lang="en",
    )


ARTICLES = (
    _article("wall-post", "The Harbour Post", "Sea wall at Port Ellery gives way in the night", WALL, 5),
    _article("wall-mail", "Ellery Mail", "Sea wall at Port Ellery gives way", WALL, 6),
    _article("wall-radio", "County Radio", "Port Ellery sea wall: what we know", WALL_TWO, 8),
    _article("buses-times", "Marden Times", "Marden council votes for night buses without a fare", BUSES, 7),
)
_composed: list[making.Composed] = []
EDITION = Edition(name="morning", title="Morning Briefing")


def composed() -> making.Composed:
    """The day briefed, once for all tests."""
    if not _composed:
        _composed.append(making.composed(making.Order(EDITION, DAY), ARTICLES))
    return _composed[0]


def kept(*, published: bool = True) -> models.Briefing:
    """The day in the archive."""
    return making.keep(composed(), store.PUBLISHED if published else store.DRAFT)
