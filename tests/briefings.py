"""A briefing built by hand out of invented articles, for the tests of everything that prints or sends one."""

from datetime import UTC, date, datetime

from anechoic.records import (
    Article,
    ArticleId,
    Briefing,
    Coverage,
    Format,
    Item,
    Line,
    Refusal,
    Section,
    StoryId,
)
from factories import span


def _article(key: str, outlet: str, title: str, text: str, *, hour: int, lang: str = "en") -> Article:
    return Article(
        id=ArticleId(key),
        text=text,
        url=f"https://www.{outlet.lower().replace(' ', '-')}.example/2026/03/17/{key}",
        outlet=outlet,
        title=title,
        published=datetime(2026, 3, 17, hour, 20, tzinfo=UTC),
        lang=lang,
    )


WALL = _article(
    "wall-post",
    "The Harbour Post",
    "Sea wall at Port Ellery gives way in the night",
    "The sea wall at Port Ellery gave way shortly after four on Tuesday morning. "
    "About 340 people left their homes on Quay Street. "
    "Nobody was hurt, the fire service said.\n"
    "“We heard it before we saw it,” said Ana Orr, who keeps the chandlery on the quay. "
    "She had carried her stock upstairs the evening before.\n"
    "The county will inspect the remaining 600 metres of the wall on Wednesday.",
    hour=5,
)
WALL_COPY = _article(
    "wall-mail",
    "Ellery Mail",
    "340 flee as wall fails",
    "The sea wall at Port Ellery gave way shortly after four on Tuesday morning. "
    "About 340 people left their homes on Quay Street.",
    hour=6,
)
WALL_COUNTY = _article(
    "wall-county",
    "County Radio",
    "Port Ellery: what we know",
    "At least 410 people were moved from Quay Street and Tar Lane. "
    "The county engineer, Piet Lammers, told this station that the wall had passed its inspection in October. "
    "“I signed that report and I would sign it again,” he said. "
    "The last storm of that strength was in 1987.",
    hour=8,
)
WALL_KUSTE = _article(
    "wall-kueste",
    "Küstenblatt",
    "Deich in Port Ellery gebrochen",
    "In Port Ellery ist in der Nacht die Hafenmauer gebrochen. "
    "Rund 340 Menschen mussten ihre Häuser verlassen. "
    "Fachleute hatten seit Jahren vor dem Bauwerk gewarnt.",
    hour=9,
    lang="de",
)
BUSES = _article(
    "buses-times",
    "Marden Times",
    "Marden’s night buses to run free until summer",
    "Night buses in Marden will run without a fare from the first of April until the end of June. "
    "The council voted 21 to 18 for the trial on Monday evening. "
    "“It costs less than one roundabout,” said councillor Ruth Adeyemi. "
    "A report on the trial is due in September.",
    hour=7,
)
BUSES_COPY = _article(
    "buses-wire",
    "Northern Wire",
    "Council backs free night buses",
    "The council voted 21 to 18 for the trial on Monday evening.",
    hour=6,
)

WALL_ITEM = Item(
    StoryId("wall"),
    Format.SPEED_READ,
    "Sea wall at Port Ellery gives way in the night",
    (
        Section(
            "What happened",
            (
                Line(
                    "The sea wall at Port Ellery gave way shortly after four on Tuesday morning.",
                    (
                        span(WALL, "The sea wall at Port Ellery gave way shortly after four on Tuesday morning."),
                        span(WALL_COPY, "The sea wall at Port Ellery gave way shortly after four on Tuesday morning."),
                        span(WALL_KUSTE, "In Port Ellery ist in der Nacht die Hafenmauer gebrochen."),
                    ),
                    reported_by=("The Harbour Post", "Ellery Mail", "Küstenblatt"),
                    reports=3,
                    origins=2,
                ),
                Line(
                    "Nobody was hurt, the fire service said.", (span(WALL, "Nobody was hurt, the fire service said."),)
                ),
            ),
        ),
        Section(
            "Who said what",
            (
                Line(
                    "“We heard it before we saw it,” said Ana Orr, who keeps the chandlery on the quay.",
                    (span(WALL, "“We heard it before we saw it,” said Ana Orr, who keeps the chandlery on the quay."),),
                    said_by=("Ana Orr",),
                    reported_by=("The Harbour Post",),
                ),
                Line(
                    "“I signed that report and I would sign it again,” he said.",
                    (span(WALL_COUNTY, "“I signed that report and I would sign it again,” he said."),),
                    said_by=("Piet Lammers",),
                    reported_by=("County Radio",),
                ),
            ),
        ),
        Section(
            "Where accounts differ",
            (
                Line(
                    "About 340 people left their homes on Quay Street.",
                    (
                        span(WALL, "About 340 people left their homes on Quay Street."),
                        span(WALL_COPY, "About 340 people left their homes on Quay Street."),
                    ),
                    reported_by=("The Harbour Post", "Ellery Mail"),
                    reports=2,
                    origins=1,
                ),
                Line(
                    "At least 410 people were moved from Quay Street and Tar Lane.",
                    (span(WALL_COUNTY, "At least 410 people were moved from Quay Street and Tar Lane."),),
                    reported_by=("County Radio",),
                ),
                Line(
                    "Rund 340 Menschen mussten ihre Häuser verlassen.",
                    (span(WALL_KUSTE, "Rund 340 Menschen mussten ihre Häuser verlassen."),),
                    reported_by=("Küstenblatt",),
                ),
            ),
        ),
        Section(
            "What next",
            (
                Line(
                    "The county will inspect the remaining 600 metres of the wall on Wednesday.",
                    (span(WALL, "The county will inspect the remaining 600 metres of the wall on Wednesday."),),
                    reported_by=("The Harbour Post",),
                ),
            ),
        ),
    ),
    Coverage(
        groups=(
            ("GB", ("County Radio", "Ellery Mail", "The Harbour Post")),
            ("DE", ("Küstenblatt",)),
        ),
        reports=4,
        origins=3,
        silent=("FR",),
    ),
)
BUSES_ITEM = Item(
    StoryId("buses"),
    Format.SPEED_READ,
    "Marden’s night buses to run free until summer",
    (
        Section(
            "What happened",
            (
                Line(
                    "The council voted 21 to 18 for the trial on Monday evening.",
                    (
                        span(BUSES, "The council voted 21 to 18 for the trial on Monday evening."),
                        span(BUSES_COPY, "The council voted 21 to 18 for the trial on Monday evening."),
                    ),
                    reported_by=("Marden Times", "Northern Wire"),
                    reports=2,
                    origins=1,
                ),
            ),
        ),
        Section(
            "What next",
            (
                Line(
                    "A report on the trial is due in September.",
                    (span(BUSES, "A report on the trial is due in September."),),
                    reported_by=("Marden Times",),
                ),
            ),
        ),
    ),
    Coverage(
        groups=(("GB", ("Marden Times", "Northern Wire")),),
        reports=2,
        origins=1,
        agencies=("Northern Wire",),
        silent=("DE", "FR"),
    ),
)

BRIEFING = Briefing(
    edition="morning",
    title="Morning Briefing",
    day=date(2026, 3, 17),
    items=(WALL_ITEM, BUSES_ITEM),
    sources=(WALL, WALL_COPY, WALL_COUNTY, WALL_KUSTE, BUSES, BUSES_COPY),
    left_out=(
        Refusal("briefing", "otters", "Otters return to the Lune: the briefing is full: bigger stories took its room"),
        Refusal("day", "3 articles", "published on other days"),
    ),
    notice="This is an example day: every outlet and every event in it is invented.",
)
