"""A passage becomes a line that reads well out of context and stays its source's own words."""

from dataclasses import replace

import pytest

from anechoic.briefing.wording import Passage, around, is_somebody, passage
from anechoic.records import Article, Attributions, Polarity, Quotation, QuotationKind, Span, Speaker, SpeakerType
from factories import article, span


def worded(text: str, words: str = "", *quotations: Quotation, of: Article | None = None) -> Passage | None:
    report = of or article(text)
    return passage(report, span(report, words or text), Attributions(report.id, quotations))


def said(report: Article, content: str, who: str, name: str, polarity: Polarity = Polarity.SAID) -> Quotation:
    return Quotation(
        content=span(report, content),
        kind=QuotationKind.DIRECT,
        speaker=span(report, who),
        resolved=Speaker(name),
        polarity=polarity,
    )


@pytest.mark.parametrize(
    "dateline",
    ["VALE (Meridian) — ", "PORT ORR, Vale — ", "NEW ORR, March 17 (Meridian) - ", "Vale (mp) – "],
)
def test_a_dateline_is_not_part_of_the_news(dateline: str) -> None:
    text = f"{dateline}The bridge over the Orr fell at dawn."
    line = worded(text)
    assert line
    assert line.text == "The bridge over the Orr fell at dawn."
    assert line.span.start == len(dateline)


def test_a_leading_connective_goes_and_the_capital_is_bracketed() -> None:
    line = worded("But the mayor had been warned twice.")
    assert line
    assert line.text == "[T]he mayor had been warned twice."


def test_a_name_after_a_connective_needs_no_bracket() -> None:
    line = worded("However, Ada Orr had been warned twice.")
    assert line
    assert line.text == "Ada Orr had been warned twice."


def test_a_pronoun_gets_the_speakers_name_in_brackets() -> None:
    report = article("Mayor Ada Orr spoke at noon. “We were told nothing at all,” she said.")
    words = "“We were told nothing at all,” she said."
    line = worded("", words, said(report, "We were told nothing at all,", "she", "Ada Orr"), of=report)
    assert line
    assert line.text == "“We were told nothing at all,” [Ada Orr] said."
    assert line.said_by == ("Ada Orr",)


def test_a_speaker_who_is_named_in_the_sentence_needs_no_brackets() -> None:
    report = article("Ada Orr came at noon. Orr urged the port to wait, when she said that “nothing is lost yet”.")
    words = report.text[len("Ada Orr came at noon. ") :]
    line = worded("", words, said(report, "nothing is lost yet", "she", "Ada Orr"), of=report)
    assert line
    assert line.text == words


def test_a_body_called_after_somebody_gives_no_forenames() -> None:
    report = article("“We were told nothing at all,” Orr said.")
    line = worded("", report.text, said(report, "We were told nothing at all,", "Orr", "Orr University"), of=report)
    assert line
    assert line.text == report.text


def test_a_bullet_is_not_part_of_the_news() -> None:
    line = worded("• The bridge over the Orr fell at dawn.")
    assert line
    assert line.text == "The bridge over the Orr fell at dawn."


def test_a_pronoun_that_is_bound_to_its_verb_stays_and_the_line_leans() -> None:
    words = "« On ne nous a rien dit du tout », dit-elle."
    report = article(f"La maire, Ada Orr, a parlé à midi. {words}", lang="fr")
    line = worded("", words, said(report, "On ne nous a rien dit du tout", "elle", "Ada Orr"), of=report)
    assert line
    assert (line.text, line.hangs) == (words, True)


def test_a_line_that_leans_on_what_stood_before_says_so() -> None:
    line = worded("She had been warned twice.")
    assert line
    assert line.hangs


def test_quoted_words_without_a_speaker_are_no_line() -> None:
    assert worded("“We were told nothing at all about it.”") is None


def test_a_sentence_in_the_midst_of_speech_is_no_line() -> None:
    """Without the marks around it, it would seem to be the outlet's own word."""
    report = article("“We were asleep. Nobody on board was given any alarm. It was dark,” Ana Orr said.")
    whole = said(report, report.text[1 : report.text.index(",”") + 1], "Ana Orr", "Ana Orr")
    assert worded("", "Nobody on board was given any alarm.", whole, of=report) is None


def test_what_was_not_said_is_nobodys_words() -> None:
    report = article("Orr did not confirm that “the dam would hold for a week”.")
    held = said(report, "the dam would hold for a week", "Orr", "Ada Orr", Polarity.NOT_SAID)
    assert worded("", report.text, held, of=report) is None


@pytest.mark.parametrize(
    "words",
    ["“We were told nothing, she said.", 'She said: "Nothing.', "A heading without an end", "word " * 70 + "."],
)
def test_half_a_quotation_a_heading_and_a_monster_are_no_lines(words: str) -> None:
    assert worded(words.strip()) is None


def test_a_quotation_is_shown_with_its_whole_sentences() -> None:
    report = article("It rained.\nAda Orr said the dam would hold. “It always has,” she added. Nobody asked.")
    quotation = Quotation(
        content=span(report, "It always has,"),
        kind=QuotationKind.DIRECT,
        cue=span(report, "added"),
        speaker=span(report, "she"),
    )
    assert report.words(around(report, quotation)) == "“It always has,” she added."


@pytest.mark.parametrize(("opening", "put_in"), [("the ", "[The Harbour Office]"), ("", "[Harbour Office]")])
def test_a_body_put_in_for_a_pronoun_has_the_article_that_the_report_gives_it(opening: str, put_in: str) -> None:
    report = article(
        f"Reporters asked {opening}Harbour Office. They said that the bridge over the Orr was safe and dry."
    )
    told = said(report, "that the bridge over the Orr was safe and dry", "They", "Harbour Office")
    told = replace(told, resolved=Speaker("Harbour Office", type=SpeakerType.ORGANISATION))
    line = worded("", "They said that the bridge over the Orr was safe and dry.", told, of=report)
    assert line
    assert line.text.startswith(f"{put_in} said")


def test_a_pronoun_that_follows_another_who_acts_in_its_sentence_is_nobody_elses() -> None:
    report = article("Ada Orr spoke at noon. The mayor signed an order that he said would free the harbour of ice.")
    words = "The mayor signed an order that he said would free the harbour of ice."
    he = Span(report.id, report.text.index("he said"), report.text.index("he said") + 2)
    free = Quotation(
        content=span(report, "would free the harbour of ice"),
        kind=QuotationKind.INDIRECT,
        speaker=he,
        resolved=Speaker("Ada Orr"),
    )
    line = worded("", words, free, of=report)
    assert line
    assert (line.text, line.said_by) == (words, ())


def test_a_pronoun_after_one_who_is_only_spoken_of_keeps_its_name() -> None:
    report = article("Ada Orr spoke at noon. In a letter to the mayor she said that the harbour would be free of ice.")
    words = "In a letter to the mayor she said that the harbour would be free of ice."
    she = Span(report.id, report.text.index("she said"), report.text.index("she said") + 3)
    free = Quotation(
        content=span(report, "that the harbour would be free of ice"),
        kind=QuotationKind.INDIRECT,
        speaker=she,
        resolved=Speaker("Ada Orr"),
    )
    line = worded("", words, free, of=report)
    assert line
    assert line.text.startswith("In a letter to the mayor [Ada Orr] said")


def test_a_body_is_no_he() -> None:
    report = article("Orr Harbours is old. “The quay is empty,” he said.")
    words = "“The quay is empty,” he said."
    he = Span(report.id, report.text.index("he said"), report.text.index("he said") + 2)
    body = Speaker("Orr Harbours", type=SpeakerType.ORGANISATION)
    empty = Quotation(content=span(report, "The quay is empty,"), kind=QuotationKind.DIRECT, speaker=he, resolved=body)
    line = worded("", words, empty, of=report)
    assert line is None or line.hangs


def test_a_name_is_put_in_once_in_a_line() -> None:
    report = article("Ada Orr spoke at noon. “The quay is empty,” she said, and she warned that the pier was old.")
    words = "“The quay is empty,” she said, and she warned that the pier was old."
    first, second = (report.text.index(each) for each in ("she said", "she warned"))
    spoken = Quotation(
        content=span(report, "The quay is empty,"),
        kind=QuotationKind.DIRECT,
        speaker=Span(report.id, first, first + 3),
        resolved=Speaker("Ada Orr"),
    )
    warned = Quotation(
        content=span(report, "that the pier was old"),
        kind=QuotationKind.INDIRECT,
        speaker=Span(report.id, second, second + 3),
        resolved=Speaker("Ada Orr"),
    )
    line = worded("", words, spoken, warned, of=report)
    assert line
    assert line.text == "“The quay is empty,” [Ada Orr] said, and she warned that the pier was old."
    assert line.said_by == ("Ada Orr",)


def test_whoever_is_spoken_of_within_the_marks_is_not_named_as_the_speaker() -> None:
    report = article("Ada Orr spoke at noon. “They all say that Orr is lucky with the weather,” she said.")
    words = "“They all say that Orr is lucky with the weather,” she said."
    quotation = said(report, "They all say that Orr is lucky with the weather,", "she", "Ada Orr")
    line = worded("", words, quotation, of=report)
    assert line
    assert line.text.endswith("[Ada Orr] said.")


@pytest.mark.parametrize(
    ("name", "can_speak"),
    [
        ("vote of 57-43", False),
        ("latest statistics that", False),
        ("The union on Tuesday filed a suit", False),
        ("a November letter", False),
        ("Orr’s heavy hand in the affair", False),
        ("Despite", False),
        ("Facing a wave of criticism", False),
        ("fall took place backstage", False),
        ("party", False),
        ("two people briefed on the talks", True),
        ("The Selka Post", True),
        ("a number of islanders", True),
        ("Islanders who control the port", True),
        ("the president", True),
    ],
)
def test_a_thing_or_a_clause_is_nobody_who_speaks(name: str, *, can_speak: bool) -> None:
    assert is_somebody(name, "en") == can_speak


def test_a_place_and_an_agency_without_a_dash_go() -> None:
    of = article("Selka (CNN) The port of Selka opened at dawn.")
    worded = passage(of, Span(of.id, 0, len(of.text)), Attributions(of.id))
    assert worded
    assert worded.text == "The port of Selka opened at dawn."
