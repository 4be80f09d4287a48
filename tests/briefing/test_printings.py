"""A quotation that several articles print: the fullest stands, and who prints other words is named."""

from dataclasses import replace

import pytest

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.html import section as html_section
from anechoic.briefing.formats.markdown import newsletter
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.voices import voices
from anechoic.jsonlines import briefing_json
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Briefing,
    ChangeKind,
    Coverage,
    Credit,
    Dossier,
    Format,
    Item,
    Line,
    OtherWords,
    Quotation,
    QuotationKind,
    QuotationVariants,
    QuotationVersion,
    Section,
    Span,
    Speaker,
    SpeakerType,
    StoryId,
    WordChange,
)
from factories import article, span, story

FULL_WORDS = "We looked at every pier of the bridge and none of them was safe,"
FULL = article(f"“{FULL_WORDS}” Ada Marlow, the engineer, said on Tuesday.", key="a", outlet="The Harbour Post")
CUT = article(
    "“We looked at every pier of the bridge,” Ada Marlow, the engineer, said on Tuesday.",
    key="b",
    outlet="Radio Kestrel",
)
OTHER = article(
    f"“{FULL_WORDS.replace('none', 'few')}” Ada Marlow, the engineer, said on Tuesday.", key="c", outlet="Ellery Mail"
)
GERMAN = article(
    "„Kein Pfeiler der Brücke war sicher, wir haben jeden geprüft”, sagte die Ingenieurin Ada Marlow am Dienstag.",
    key="d",
    outlet="Hafenbote",
    lang="de",
)
SPEAKER = Speaker("Ada Marlow", "the engineer")
CHANGE = WordChange(ChangeKind.CHANGED, "none", "few")


def said(of: Article, who: Speaker = SPEAKER, written: str = "Ada Marlow") -> Quotation:
    words = of.text[1 : of.text.index("”")]
    return Quotation(
        content=span(of, words), kind=QuotationKind.DIRECT, speaker=span(of, written), resolved=who, confidence=0.9
    )


def material(*others: tuple[Article, tuple[WordChange, ...]], who: Speaker = SPEAKER) -> Material:
    """A story in which the full version stands, beside these others with their changes."""
    articles = (FULL, *(each for each, _ in others))
    found = (said(FULL), *(said(each, who) for each, _ in others))
    versions = tuple(QuotationVersion(q, changes) for q, (_, changes) in zip(found[1:], others, strict=True))
    names = tuple(dict.fromkeys(("Ada Marlow", who.name)))
    variants = (QuotationVariants(found[0], versions, names),) if others else ()
    given = tuple(Attributions(a.id, (q,)) for a, q in zip(articles, found, strict=True))
    told = story(*((each,) for each in articles))
    return Material(Dossier(told, articles, attributions=given, variants=variants), Reader("en"))


def test_words_that_another_article_gives_to_somebody_by_name_are_not_given_to_a_pronoun() -> None:
    """Who "he" is was only worked out; the other article says whose words they are."""
    vague = article(f"Bo Kerr was there. “{FULL_WORDS}” he said on Tuesday.", key="v", outlet="Vale Mirror")
    by_he = Quotation(
        content=span(vague, FULL_WORDS),
        kind=QuotationKind.DIRECT,
        speaker=span(vague, "he"),
        resolved=Speaker("Bo Kerr", type=SpeakerType.PERSON),
        confidence=0.9,
    )
    by_he = replace(by_he, speaker=Span(vague.id, vague.text.index("he said"), vague.text.index("he said") + 2))
    variants = (QuotationVariants(by_he, (QuotationVersion(said(FULL), ()),), ("Bo Kerr", "Ada Marlow")),)
    given = (Attributions(vague.id, (by_he,)), Attributions(FULL.id, (said(FULL),)))
    both = Dossier(story((vague,), (FULL,)), (vague, FULL), attributions=given, variants=variants)
    assert [each.said_by for each in spoken(Material(both, Reader("en")))] == [("Ada Marlow",)]
    alone = Dossier(story((vague,)), (vague,), attributions=given[:1])
    assert [each.said_by for each in spoken(Material(alone, Reader("en")))] == [("Bo Kerr",)]


def translated() -> Material:
    """A story in which a German article has the full version in its own language."""
    articles, found = (FULL, GERMAN), (said(FULL), said(GERMAN))
    variants = (QuotationVariants(found[0], (QuotationVersion(found[1], (CHANGE,), "de"),), ("Ada Marlow",), "en"),)
    given = tuple(Attributions(a.id, (q,)) for a, q in zip(articles, found, strict=True))
    return Material(Dossier(story((FULL,), (GERMAN,)), articles, attributions=given, variants=variants), Reader("en"))


def spoken(found: Material) -> list[Line]:
    return [each.lines[0] for each in voices(found, "Who said what")]


def test_the_fullest_version_stands_for_all() -> None:
    """A shorter one is no line of its own, and no report of the words that it leaves out."""
    (line,) = spoken(material((CUT, (WordChange(ChangeKind.CUT, "and none", marked=True),))))
    assert FULL_WORDS in line.text
    assert (line.reports, line.origins) == (1, 1)
    assert wording.note(line, {FULL.id: FULL, CUT.id: CUT}).endswith("1 report · in part in Radio Kestrel")


def test_who_has_all_the_words_reports_them() -> None:
    """An insertion that the outlet marks takes nothing away."""
    (line,) = spoken(material((OTHER, (WordChange(ChangeKind.INSERTED, "", "of them", marked=True),))))
    assert (line.reports, line.origins, line.other_words) == (2, 2, ())


def test_a_shorter_version_stands_where_the_fullest_cannot_be_printed() -> None:
    """Here nobody is sure who said it."""
    found = material((CUT, (WordChange(ChangeKind.CUT, "and none", marked=True),)))
    doubted = replace(said(FULL), confidence=0.2)
    variants = replace(found.dossier.variants[0], fullest=doubted)
    given = (Attributions(FULL.id, (doubted,)), *found.dossier.attributions[1:])
    (line,) = spoken(Material(replace(found.dossier, variants=(variants,), attributions=given), Reader("en")))
    assert line.evidence[0].article == CUT.id


def test_who_prints_other_words_confirms_nothing_and_is_named() -> None:
    (line,) = spoken(material((OTHER, (CHANGE,))))
    assert line.reports == 1
    assert line.other_words == (OtherWords(said(OTHER).content, (CHANGE,)),)


def test_the_line_of_the_other_version_tells_the_change_the_other_way_round() -> None:
    """Where one outlet's own voices are told, its version stands."""
    found = material((OTHER, (CHANGE, WordChange(ChangeKind.CUT, "ever"))))
    (line,) = [each.lines[0] for each in voices(found, "x", [OTHER.id])]
    changes = (WordChange(ChangeKind.CHANGED, "few", "none"), WordChange(ChangeKind.ADDED, "", "ever"))
    assert line.other_words == (OtherWords(said(FULL).content, changes),)


def test_another_speaker_of_the_same_words_is_named() -> None:
    (line,) = spoken(material((OTHER, ()), who=Speaker("Bo Kerr")))[:1]
    assert [each.speaker for each in line.other_words] == ["Bo Kerr"]


def briefing(line: Line) -> Briefing:
    item = Item(StoryId("s1"), Format.SPEED_READ, "x", (Section("x", (line,)),), Coverage((), 2, 2))
    return Briefing("morning", "Morning", None, (item,), (FULL, OTHER, GERMAN))


LINE = Line(FULL.text, (span(FULL, FULL.text),), ("Ada Marlow",), ("The Harbour Post",))


def test_readers_see_what_other_outlets_print() -> None:
    """In the small type of every form, and whole in JSON."""
    changes = (CHANGE, WordChange(ChangeKind.CUT, "every"), WordChange(ChangeKind.ADDED, "", "old"))
    line = replace(LINE, other_words=(OtherWords(said(OTHER).content, changes, "Bo Kerr"),))
    known = {FULL.id: FULL, OTHER.id: OTHER}
    told = "Ellery Mail has “few” for “none”, leaves out “every” and adds “old”"
    assert told in wording.note(line, known)
    assert told in newsletter(briefing(line))
    assert told in html_section(Section("x", (line,)), known)
    (given,) = briefing_json(briefing(line))["items"][0]["sections"][0]["lines"][0]["other_words"]
    assert (given["outlet"], given["speaker"], given["changes"][0]["instead"]) == ("Ellery Mail", "Bo Kerr", "few")


def test_another_speaker_is_told_in_words() -> None:
    line = replace(LINE, other_words=(OtherWords(said(OTHER).content, (), "Bo Kerr"),))
    assert wording.note(line, {OTHER.id: OTHER}).endswith("Ellery Mail names Bo Kerr as the speaker")


def test_two_reports_of_one_outlet_that_differ_alike_are_named_once() -> None:
    second = replace(OTHER, id=ArticleId("c2"))
    others = tuple(OtherWords(said(each).content, (), "Bo Kerr") for each in (OTHER, second))
    line = replace(LINE, other_words=others)
    assert wording.note(line, {OTHER.id: OTHER, second.id: second}).count("names Bo Kerr") == 1


def test_a_quotation_in_outlets_of_one_owner_is_one_origin_at_least() -> None:
    """Both may have it from one reporter of the house."""
    found = material((OTHER, (WordChange(ChangeKind.INSERTED, "", "of them", marked=True),))).dossier
    for kin, bounds in (((), (2, 2)), (((FULL.id, OTHER.id),), (1, 2)), (((FULL.id,), (OTHER.id,)), (2, 2))):
        (line,) = spoken(Material(replace(found, kin=kin), Reader("en")))
        assert (line.reports, (line.origins, line.origins_at_most)) == (2, bounds)


def test_a_source_without_a_name_is_marked() -> None:
    """Readers cannot weigh what they cannot know."""
    nameless = article("“None of the piers was ever safe for anybody,” an official said.", key="n")
    who = Speaker("an official", unnamed=True)
    quotation = said(nameless, who, "an official")
    found = Dossier(story((nameless,)), (nameless,), attributions=(Attributions(nameless.id, (quotation,)),))
    (line,) = spoken(Material(found, Reader("en")))
    assert line.unnamed == ("an official",)
    assert "source not named" in wording.note(line, {nameless.id: nameless})
    held = replace(briefing(line), sources=(nameless,))
    assert briefing_json(held)["items"][0]["sections"][0]["lines"][0]["unnamed"] == ["an official"]


def test_a_line_says_from_whom_its_report_has_it() -> None:
    """A report that another outlet is credited with is no word of this outlet's own reporters."""
    relayed = article("“None of the piers was ever safe for anybody,” Ada Orr told the Ellery Mail.", key="m")
    credited = (Credit("Ellery Mail", span(relayed, "Ellery Mail")), Credit("Astrolabe"))
    heard = Attributions(relayed.id, (said(relayed, Speaker("Ada Orr"), "Ada Orr"),), credited)
    (line,) = spoken(Material(Dossier(story((relayed,)), (relayed,), attributions=(heard,)), Reader("en")))
    assert line.credited == ("Ellery Mail",)
    assert wording.note(line, {relayed.id: relayed}).endswith("1 report · credited to Ellery Mail")
    held = replace(briefing(line), sources=(relayed,))
    assert briefing_json(held)["items"][0]["sections"][0]["lines"][0]["credited"] == ["Ellery Mail"]


@pytest.mark.parametrize("outlet", ["Ellery Mail", "Ellery Mail (Web News)", "The Ellery Mail Online"])
def test_an_outlet_that_credits_itself_credits_nobody(outlet: str) -> None:
    own = article(
        "“None of the piers was ever safe for anybody,” Ada Orr told the Ellery Mail.", key="o", outlet=outlet
    )
    credited = (Credit("Ellery Mail", span(own, "Ellery Mail")),)
    heard = Attributions(own.id, (said(own, Speaker("Ada Orr"), "Ada Orr"),), credited)
    (line,) = spoken(Material(Dossier(story((own,)), (own,), attributions=(heard,)), Reader("en")))
    assert line.credited == ()


def test_a_translation_is_named_and_is_no_report_of_the_words() -> None:
    """It is no line of its own, and what changed within its language is not told of the line."""
    (line,) = spoken(translated())
    assert line.other_words == (OtherWords(said(GERMAN).content, lang="de"),)
    assert (line.reports, line.origins) == (1, 1)
    known = {FULL.id: FULL, GERMAN.id: GERMAN}
    assert wording.note(line, known).endswith("1 report · in translation (German) in Hafenbote")


def test_json_tells_a_translation() -> None:
    line = replace(LINE, other_words=(OtherWords(said(GERMAN).content, lang="de"),))
    (given,) = briefing_json(briefing(line))["items"][0]["sections"][0]["lines"][0]["other_words"]
    assert (given["translation"], given["differs"]) == ("de", False)
