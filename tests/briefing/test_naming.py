"""Forenames that were put in stand once in an item; after that the family name is enough."""

import pytest

from anechoic.briefing.naming import named_once
from anechoic.records import ArticleId, Line, Section, Span


def line(text: str, *said_by: str) -> Line:
    return Line(text, (Span(ArticleId("a"), 0, 4),), said_by)


def printed(*lines: Line, headline: str = "") -> list[str]:
    (found,) = named_once([Section("Who said what", lines)], headline)
    return [each.text for each in found.lines]


def test_the_second_line_has_the_family_name_alone() -> None:
    first, second = line("[Ada] Orr said no.", "Ada Orr"), line("“Never,” [Ada] Orr said.", "Ada Orr")
    assert printed(first, second) == ["[Ada] Orr said no.", "“Never,” Orr said."]


def test_a_name_in_the_headline_is_given() -> None:
    assert printed(line("[Ada] Orr said no.", "Ada Orr"), headline="Ada Orr, pilot") == ["Orr said no."]


def test_a_family_name_that_stands_first_keeps_its_place() -> None:
    first, second = line("Arai Sota laughed.", "Arai Sota"), line("“A smudge,” Arai [Sota] said.", "Arai Sota")
    assert printed(first, second)[1] == "“A smudge,” Arai said."


@pytest.mark.parametrize("text", ["[Ada Orr] said so.", "[Not in its reports:] Orr was ill.", "[Bo] Orr said so."])
def test_other_brackets_stay(text: str) -> None:
    assert printed(line("Ada Orr said no.", "Ada Orr"), line(text, "Ada Orr"))[1] == text
