"""A story as a Speed Read: the news first, every voice once, disputes whole, all of it within its room."""

from dataclasses import replace
from datetime import timedelta

from anechoic.briefing.material import Material, Reader
from anechoic.briefing.speed_read import DIFFER, HAPPENED, NEXT, SAID, speed_read
from anechoic.records import (
    Ahead,
    Article,
    Attributions,
    Claim,
    Dossier,
    Figure,
    Line,
    Quotation,
    QuotationKind,
    Speaker,
    Standing,
    StoryId,
)
from factories import MORNING, article, span, story

FIRST = article(
    "A footbridge over the Orr fell at dawn on Tuesday. Two cyclists were pulled out of the river alive. "
    "The ministry said that four people were missing. The council will meet on Friday.\n"
    "“Nobody had told us that the piers were cracked,” Ada Marlow said.",
    key="a",
    outlet="The Harbour Post",
    title="Footbridge over the Orr falls",
)
SECOND = article(
    "Rescuers searched the Orr after a footbridge fell. The mayor said that nine people were missing. "
    "“Nobody had told us that the piers were cracked,” Ms Marlow told reporters.",
    key="b",
    outlet="Radio Kestrel",
    title="Footbridge falls into river",
)


def claim(*evidence: tuple[Article, str], **changes: object) -> Claim:
    spans = tuple(span(each, words) for each, words in evidence)
    plain = Claim(
        story=StoryId("s1"),
        claim=evidence[0][1],
        standing=Standing.SINGLE,
        reports=len(spans),
        origins=len(spans),
        evidence=spans,
    )
    return replace(plain, **changes)  # type: ignore[arg-type] # the fields are the test's own


def missing(of: Article, words: str, value: float) -> Figure:
    return Figure(value=value, text=words, counts="missing", span=span(of, words))


def quotation(of: Article, who: str) -> Attributions:
    said = Quotation(
        content=span(of, "Nobody had told us that the piers were cracked,"),
        kind=QuotationKind.DIRECT,
        speaker=span(of, who),
        resolved=Speaker("Ada Marlow"),
    )
    return Attributions(of.id, (said,))


FELL = claim((FIRST, "A footbridge over the Orr fell at dawn on Tuesday."))
CYCLISTS = claim((FIRST, "Two cyclists were pulled out of the river alive."))
DISPUTE = claim(
    (FIRST, "The ministry said that four people were missing."),
    (SECOND, "The mayor said that nine people were missing."),
    standing=Standing.DISPUTED,
    figures=(missing(FIRST, "four", 4), missing(SECOND, "nine", 9)),
)
MEETING = claim((FIRST, "The council will meet on Friday."), ahead=Ahead(day="2026-03-20"))


def dossier(*claims: Claim, articles: tuple[Article, ...] = (FIRST, SECOND)) -> Dossier:
    told = story(*((each,) for each in articles), headline=FIRST.title)
    attributions = tuple(
        quotation(each, "Ada Marlow" if each is FIRST else "Ms Marlow")
        if each in {FIRST, SECOND}
        else Attributions(each.id)
        for each in articles
    )
    return Dossier(told, articles, attributions=attributions, claims=claims)


def told(found: Dossier, words: int = 300) -> dict[str, tuple[Line, ...]]:
    return {section.heading: section.lines for section in speed_read(Material(found, Reader("en")), words)}


def test_a_story_has_its_sections_in_order() -> None:
    assert list(told(dossier(CYCLISTS, FELL, DISPUTE, MEETING))) == [HAPPENED, SAID, DIFFER, NEXT]


def test_the_news_begins_with_a_sentence_that_opens_an_article() -> None:
    assert told(dossier(CYCLISTS, FELL))[HAPPENED][0].text == "A footbridge over the Orr fell at dawn on Tuesday."


def test_the_news_does_not_begin_with_what_went_before() -> None:
    report = article(
        "The council had closed the footbridge to lorries in May. A footbridge fell into the Orr on Tuesday, killing "
        "nobody.",
        key="f",
        title="Footbridge falls into the Orr",
    )
    before, fell = (claim((report, words + ".")) for words in report.text.removesuffix(".").split(". "))
    lines = told(dossier(before, fell, articles=(report,)))[HAPPENED]
    assert lines[0].text == fell.claim


def test_each_side_of_a_dispute_stands_with_its_own_holder_and_count() -> None:
    ministry, mayor = told(dossier(FELL, DISPUTE))[DIFFER]
    assert (ministry.reported_by, mayor.reported_by) == (("The Harbour Post",), ("Radio Kestrel",))
    assert (ministry.reports, mayor.reports) == (1, 1)


def test_a_sentence_that_tells_both_sides_of_a_dispute_stands_alone() -> None:
    words = "The ministry said that four people were missing, while the mayor put the number at nine."
    report = article(words, key="both", title="Footbridge over the Orr falls")
    both = claim(
        (report, words),
        standing=Standing.DISPUTED,
        figures=(missing(report, "four", 4), missing(report, "nine", 9)),
    )
    (line,) = told(dossier(FELL, both, articles=(FIRST, report)))[DIFFER]
    assert line.text == words


def test_one_side_of_a_dispute_alone_is_not_told_as_what_happened() -> None:
    words = "The ministry said that four people were missing."
    one_sided = claim((FIRST, words), figures=(missing(FIRST, "four", 4),))
    assert [line.text for line in told(dossier(one_sided, CYCLISTS, DISPUTE))[HAPPENED]] == [CYCLISTS.claim]


def test_a_dispute_of_which_one_side_cannot_be_printed_is_not_printed() -> None:
    half = claim(
        (FIRST, "The ministry said that four people"), (SECOND, "The mayor said that nine people were missing.")
    )
    assert DIFFER not in told(dossier(FELL, replace(half, standing=Standing.DISPUTED)))


def test_a_voice_is_heard_once_and_counted_wherever_its_words_stand() -> None:
    (line,) = told(dossier(FELL))[SAID]
    assert line.said_by == ("Ada Marlow",)
    assert (line.reports, line.origins) == (2, 2)


def test_copies_of_a_quotation_add_reports_and_no_origins() -> None:
    copies = Dossier(
        story((FIRST, SECOND)),
        (FIRST, SECOND),
        attributions=(quotation(FIRST, "Ada Marlow"), quotation(SECOND, "Ms Marlow")),
        claims=(FELL,),
    )
    (line,) = told(copies)[SAID]
    assert (line.reports, line.origins) == (2, 1)


def test_a_small_room_keeps_the_news_and_drops_the_rest() -> None:
    assert list(told(dossier(FELL, CYCLISTS, DISPUTE, MEETING), words=10)) == [HAPPENED]


def test_what_was_ahead_long_before_the_newest_report_is_past() -> None:
    late = replace(
        dossier(FELL, MEETING), story=replace(story((FIRST,), (SECOND,)), last_seen=MORNING + timedelta(days=9))
    )
    assert NEXT not in told(late)


def test_nothing_is_told_of_a_story_without_a_printable_sentence() -> None:
    assert told(Dossier(story((FIRST,)), (FIRST,), attributions=(Attributions(FIRST.id),))) == {}


def test_a_clause_with_a_superseded_figure_is_cut() -> None:
    opened = article("A footbridge over the Orr fell on Tuesday, injuring two cyclists, the ministry said.", key="a")
    figure = Figure(
        value=2,
        text="two",
        counts="injured",
        span=span(opened, "two"),
        superseded=True,
        clause=span(opened, ", injuring two cyclists"),
    )
    found = told(dossier(claim((opened, opened.text), figures=(figure,)), articles=(opened,)))
    assert [line.text for line in found[HAPPENED]] == [
        "A footbridge over the Orr fell on Tuesday, … the ministry said."
    ]


def test_a_sentence_that_needs_its_superseded_figure_is_not_told() -> None:
    old = replace(missing(FIRST, "four", 4), superseded=True)
    stale = claim((FIRST, "The ministry said that four people were missing."), figures=(old,))
    assert HAPPENED not in told(dossier(stale))
