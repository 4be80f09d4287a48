"""What was told before comes back only with something new, and says with what."""

from dataclasses import replace
from datetime import date

from anechoic.briefing.material import Material, Reader
from anechoic.briefing.statements import of_claim
from anechoic.briefing.told import Memory, News, lines_before, memory, news, plain_words, said, told
from anechoic.jsonlines import told_from, told_json
from anechoic.records import (
    Attributions,
    Claim,
    Dossier,
    Figure,
    Line,
    Quotation,
    QuotationKind,
    Section,
    Span,
    Speaker,
    SpeakerType,
    Standing,
    StoryId,
    Told,
)
from briefings import BRIEFING
from factories import article, span, story

OLD = article("The bridge fell at dawn. Twelve people were hurt.", key="a")
NEW = article("The bridge was built in 1911, the mayor said. Fifteen people were hurt.", key="b")
BEFORE = Told(
    edition="morning",
    day=date(2026, 3, 16),
    story=StoryId("s1"),
    articles=(OLD.id,),
    claims=("The bridge fell at dawn.",),
    figures=(("hurt", 12.0),),
    voices=("Ada Orr",),
)
DAY = date(2026, 3, 17)
NEW_WORDS = plain_words("Fifteen people were hurt.")


def hurt(of: Span, value: float, text: str) -> Claim:
    figure = Figure(value=value, text=text, counts="hurt", span=of)
    return Claim(
        story=StoryId("s1"),
        claim=text,
        standing=Standing.SINGLE,
        reports=1,
        origins=1,
        evidence=(of,),
        figures=(figure,),
    )


FIFTEEN = hurt(span(NEW, "Fifteen people were hurt."), 15, "Fifteen")
DOSSIER = Dossier(story((OLD,), (NEW,)), (OLD, NEW), claims=(FIFTEEN,))


def section(words: str, *, of: str = "b", who: tuple[str, ...] = (), heading: str = "What happened") -> Section:
    source = {"a": OLD, "b": NEW}[of]
    return Section(heading, (Line(words, (span(source, words),), who),))


def before() -> Memory:
    return memory((BEFORE,), DOSSIER, DAY)


def test_a_story_is_known_again_by_one_of_its_articles() -> None:
    other = replace(DOSSIER, story=replace(DOSSIER.story, id=StoryId("another")))
    assert memory((BEFORE,), other, DAY).last == date(2026, 3, 16)


def test_another_story_and_the_same_day_are_not_before() -> None:
    alone = Dossier(story((NEW,), key="other"), (NEW,))
    assert memory((BEFORE,), alone, DAY).last is None
    assert memory((BEFORE,), DOSSIER, date(2026, 3, 16)).last is None


def test_a_line_of_an_article_that_was_there_before_is_nothing_new() -> None:
    assert not news(before(), (section("The bridge fell at dawn.", of="a"),), replace(DOSSIER, claims=()))


def test_a_statement_of_a_new_article_is_new() -> None:
    found = news(before(), (section("The bridge was built in 1911, the mayor said."),), DOSSIER)
    assert len(found.claims) == 1
    assert said(found, before(), DOSSIER) == "New since 16 March: 1 new line."


def test_a_count_that_has_changed_is_new_and_told_first() -> None:
    found = news(before(), (section("Fifteen people were hurt."),), DOSSIER)
    assert said(found, before(), DOSSIER).startswith("New since 16 March: Fifteen hurt")


def test_a_voice_that_was_not_heard_is_new() -> None:
    words = "The bridge was built in 1911, the mayor said."
    found = news(before(), (section(words, who=("Bo Lund",)), section(words, who=("Ada Orr",))), DOSSIER)
    assert found.voices == ("Bo Lund",)


def test_accounts_that_begin_to_differ_are_a_turn() -> None:
    found = news(before(), (section("Fifteen people were hurt.", heading="Where accounts differ"),), DOSSIER)
    assert found.disputed


def test_a_briefing_remembers_its_lines_and_voices() -> None:
    records = told(BRIEFING)
    assert [each.story for each in records] == [item.story for item in BRIEFING.items]
    assert records[0].claims[0] == BRIEFING.items[0].sections[0].lines[0].text
    assert told(replace(BRIEFING, day=None)) == ()


def test_what_was_told_goes_into_a_file_and_comes_back() -> None:
    assert told_from(told_json(BEFORE)) == BEFORE


def test_the_very_line_is_never_printed_on_another_day() -> None:
    """Not in another story either, and not where the editor names its speaker in another way."""
    printed = lines_before((replace(BEFORE, claims=("“No,” [Ada] Orr said.",)),), DAY)
    assert printed.has_printed("“No,” Orr said.")
    assert not printed.has_printed("“No,” Lund said.")
    assert not lines_before((BEFORE,), BEFORE.day).has_printed(BEFORE.claims[0])
    assert not Memory().has_printed("“No,” Orr said.")


def test_a_line_that_was_printed_is_no_candidate() -> None:
    found = replace(DOSSIER, attributions=(Attributions(OLD.id), Attributions(NEW.id)))
    fresh, later = (Material(found, Reader("en"), each) for each in (Memory(), Memory(lines=frozenset({NEW_WORDS}))))
    assert [each.lines[0].text for each in of_claim(fresh, FIFTEEN, "x")] == ["Fifteen people were hurt."]
    assert list(of_claim(later, FIFTEEN, "x")) == []


def test_a_note_names_voices_that_have_a_name_and_no_clauses() -> None:
    found = News(voices=("authors of the newly released bill", "Ada Orr", "Orr takes place and the nation", "Bo Lund"))
    assert said(found, before(), DOSSIER) == "New since 16 March: the voices of Ada Orr and Bo Lund."


def test_a_note_names_a_body_with_the_article_that_it_has_and_people_without() -> None:
    report = article(
        "“We wait,” the Orr Council said. “So do I,” the Ada Orr of the play said. Lund Bank nodded.", key="c"
    )
    bodies = {
        "Orr Council": SpeakerType.ORGANISATION,
        "Lund Bank": SpeakerType.ORGANISATION,
        "Ada Orr": SpeakerType.PERSON,
    }
    quotations = tuple(
        Quotation(content=span(report, "We wait"), kind=QuotationKind.DIRECT, resolved=Speaker(name, type=kind))
        for name, kind in bodies.items()
    )
    heard = replace(DOSSIER, articles=(report,), attributions=(Attributions(report.id, quotations),))
    note = said(News(voices=tuple(bodies)), before(), heard)
    assert note == "New since 16 March: the voices of the Orr Council, Lund Bank and Ada Orr."


def test_a_line_that_nobody_can_follow_there_comes_back_where_somebody_can() -> None:
    known = replace(DOSSIER, attributions=(Attributions(OLD.id), Attributions(NEW.id)))
    material = Material(known, Reader("en"))
    (found,) = of_claim(material, FIFTEEN, "x")
    material.strange = frozenset({found.lines[0].evidence[0]})
    assert not list(of_claim(material, FIFTEEN, "x"))
    material.strange = frozenset()
    assert list(of_claim(material, FIFTEEN, "x")) == [found]
