"""A made story for tests: harbour pilots stop work, told in three reports by three outlets over five days."""

from datetime import date, timedelta

from anechoic.records import (
    Article,
    Attributions,
    Claim,
    Dossier,
    Moment,
    Person,
    PersonId,
    Perspective,
    Quotation,
    QuotationKind,
    Speaker,
    Standing,
    StoryId,
)
from factories import MORNING, article, span, story

WORDS = {
    "a": "Harbour pilots in Selka stopped work on Monday. “We were never asked about the night shift,” said Ada Orr.",
    "b": "The port of Selka opened an inquiry on Wednesday. “The pilots were asked three times,” said Bo Lund.",
    "c": "Ships left the roads off Selka on Friday after a truce. “The tide waits for no one at all,” said Cy Maris. "
    "“Nobody on the ships was told of it,” said Di Noor.",
}
SPEAKERS = {"a": "Ada Orr", "b": "Bo Lund", "c": "Cy Maris"}
REPORTS = tuple(
    article(
        text,
        key=key,
        outlet=f"Outlet {key}",
        title="Pilots in Selka stop work",
        published=MORNING + timedelta(days=2 * n),
    )
    for n, (key, text) in enumerate(WORDS.items())
)


def first_sentence(of: Article) -> str:
    return of.text.split(" “")[0]


def said(of: Article, who: str = "") -> Quotation:
    words = of.text[of.text.index("“") : of.text.index("”") + 1]
    return Quotation(
        content=span(of, words),
        kind=QuotationKind.DIRECT,
        speaker=span(of, who or SPEAKERS[of.id]),
        resolved=Speaker(who or SPEAKERS[of.id]),
    )


def second(of: Article) -> Quotation:
    return Quotation(
        content=span(of, "“Nobody on the ships was told of it,”"),
        kind=QuotationKind.DIRECT,
        speaker=span(of, "Di Noor"),
        resolved=Speaker("Di Noor"),
    )


def claim(of: Article) -> Claim:
    words = first_sentence(of)
    return Claim(
        story=StoryId("s1"), claim=words, standing=Standing.SINGLE, reports=1, origins=1, evidence=(span(of, words),)
    )


def side(group: str, *outlets: str) -> Perspective:
    return Perspective(
        story=StoryId("s1"), group=group, reports=len(outlets), origins=len(outlets), quotations=2, outlets=outlets
    )


def dossier() -> Dossier:
    return Dossier(
        story(*((each,) for each in REPORTS), headline="Pilots in Selka stop work"),
        REPORTS,
        attributions=tuple(
            Attributions(each.id, (said(each), *([second(each)] if each.id == "c" else []))) for each in REPORTS
        ),
        claims=tuple(map(claim, REPORTS)),
        timeline=tuple(
            Moment(
                date(2026, 3, 17) + timedelta(days=2 * n),
                first_sentence(each),
                (span(each, first_sentence(each)),),
                1,
                1,
            )
            for n, each in enumerate(REPORTS)
        ),
        people=(
            Person(
                id=PersonId("p1"), name="Ada Orr", roles=("pilot",), quotations=(said(REPORTS[0]), said(REPORTS[1]))
            ),
        ),
    )
