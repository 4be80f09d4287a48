"""What a line speaks of as known was told before it, or the line says itself what it is."""

import pytest

from anechoic.briefing.anchors import MATTER, Mentions
from anechoic.records import Article
from anechoic.text.words import stems
from factories import article, span

REPORT = article(
    "A judge in Selka freed two pilots of the Harbour Safety Board (HSB) on Monday. {line}",
    title="Two pilots freed",
)


def untold(line: str, *shown: str) -> str:
    of = article(REPORT.text.format(line=line), title=REPORT.title)
    return Mentions(of).untold(line, span(of, line), {stem for each in shown for stem in stems(each)})


@pytest.mark.parametrize(
    "line",
    [
        "The council may debate the measure at dawn.",
        "Ada Orr called that amendment a poisoned pill.",
        "Ada Orr spoke of the 70-vote goal.",
        "Bo Marlow thanked the judge.",
        "Ada Orr kept her promise.",
        "Ada Orr leads the HSB from a boat.",
    ],
)
def test_what_nobody_told_of_is_pointed_at(line: str) -> None:
    assert untold(line)


@pytest.mark.parametrize(
    "line",
    [
        "The council may debate the measure that closes the port.",
        "Ada Orr said that officials would come at dawn.",
        "The president will speak at dawn.",
        "Bo Marlow painted the fence at dawn.",
        "Ada Orr questioned the figures released by the port and its staff.",
        "Bo Marlow thanked a judge at dawn, and the judge smiled.",
        "Ada Orr works for the FBI in Selka.",
        "The council took up the largest bill of the year.",
    ],
)
def test_what_says_itself_what_it_is_needs_no_telling(line: str) -> None:
    assert not untold(line)


def test_what_a_headline_told_can_be_pointed_at_in_other_words() -> None:
    line = "The council may debate the measure at dawn."
    assert not untold(line, "Council of Selka takes up ferry bill")
    assert untold(line, "Council of Selka meets again")


def test_a_matter_is_whatever_was_told_before() -> None:
    line = "Ada Orr takes the issue seriously."
    of = article(line)
    assert Mentions(of).untold(line, span(of, line), {"port"})
    assert not Mentions(of).untold(line, span(of, line), {"port", MATTER})


def test_other_languages_are_not_judged_by_english_words() -> None:
    german = Article(id=REPORT.id, url="", outlet="", title="", lang="de", text="Das the measure kam.")
    assert not Mentions(german).untold(german.text, span(german, german.text), ())


def test_a_capital_that_grows_in_small_letters_moves_no_word_to_another_place() -> None:
    line = "Then the judge left."
    of = article(f"{'İ' * 40} spoke. A judge came. {line}")
    assert Mentions(of).untold(line, span(of, line), {"spoke"})
