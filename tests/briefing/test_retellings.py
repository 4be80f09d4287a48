"""What is told twice in a story: printed once, with those who tell a part of it named and not counted."""

from dataclasses import replace

from anechoic.briefing.candidates import Candidate, chosen
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.retellings import Retellings
from anechoic.briefing.statements import news
from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, Claim, Dossier, Line, Span, Standing
from factories import article, span, story

FIRST = article(
    "An angry Ada Marlow blamed the mayor on Tuesday for the fall of the footbridge, calling it “a truly shameful day for Orrdale.”\n"
    "Two cyclists were pulled out of the river alive by the crew of a barge.",
    key="a",
    outlet="The Harbour Post",
)
SECOND = article(
    "Ada Marlow called the fall of the footbridge a “truly shameful day” and asked for more money for old bridges.",
    key="b",
    outlet="Radio Kestrel",
)


def dossier(*articles: Article) -> Dossier:
    found = story(*((each,) for each in articles))
    said = tuple(attributions(each, DEFAULT) for each in articles)
    return Dossier(found, articles, attributions=said, claims=claims(found, articles, said))


def happened(of: Dossier) -> list[Candidate]:
    return sorted(news(Material(of, Reader("en")), "What happened"), key=lambda each: each.lines[0].text)


def test_two_sentences_that_tell_much_the_same_are_printed_once() -> None:
    found = happened(dossier(FIRST, SECOND))
    assert len(found) == 3
    kept = chosen(found, 1000, {"What happened": 9})
    assert sum("shameful" in each.lines[0].text for each in kept) == 1


def test_whoever_tells_a_part_is_named_and_not_counted() -> None:
    line = next(line for each in happened(dossier(FIRST, SECOND)) for line in each.lines if "angry" in line.text)
    assert (line.reports, line.origins, line.reported_by) == (1, 1, ("The Harbour Post",))
    assert [each.span.article for each in line.other_words] == ["b"]
    assert not any(each.differs for each in line.other_words)


def test_an_outlet_tells_no_part_of_its_own_line() -> None:
    again = replace(SECOND, outlet=FIRST.outlet)
    assert not any(line.other_words for each in happened(dossier(FIRST, again)) for line in each.lines)


def test_lines_that_tell_of_other_things_do_not_meet() -> None:
    told = Retellings(dossier(FIRST, SECOND).claims)
    cyclists = Line("", (span(FIRST, "Two cyclists were pulled out of the river alive by the crew of a barge."),))
    second = Line("", (Span(SECOND.id, 0, len(SECOND.text)),))
    assert told.of(cyclists).isdisjoint(told.of(second))


SPAN = Span(FIRST.id, 10, 60)
SPANS = (Span(SECOND.id, 0, 40),)


def agreed() -> Claim:
    (said, *_) = dossier(FIRST).claims
    return replace(said, standing=Standing.AGREED, reports=2, origins=2, evidence=(SPAN, *SPANS))


def test_a_line_that_others_bear_out_in_other_words_counts_them() -> None:
    assert Retellings([agreed()]).bearing_out(SPAN) == (SPANS, 2)
    assert Retellings([replace(agreed(), standing=Standing.SINGLE)]).bearing_out(SPAN) == ((), 0)


def test_a_line_of_several_sentences_is_not_borne_out_by_the_support_of_one() -> None:
    longer = Span(FIRST.id, 0, 60)
    assert Retellings([agreed()]).bearing_out(longer) == ((), 0)
