"""People are named in full once in an item: forenames are put in where they lack, and then no more; titles lose what sites add."""

import pytest

from anechoic.briefing.naming import introduced, named_once, plain_title
from anechoic.records import ArticleId, Line, Section, Span
from factories import article, span


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


REPORT = article(
    "Ada Orr and Bo Lund met in Selka. Mr. Lund left early. Orr stayed in the White House inn. Orr said no. "
    "“Lund is a friend,” Orr said. Mayor Orr closed the inn. Cy Lund slept."
)


def introduced_in(text: str, *sentences: str, headline: str = "", people: tuple[str, ...] = ("Ada Orr",)) -> list[str]:
    report = article(text)
    lines = tuple(Line(each, (span(report, each),), ("Ada Orr",), (report.outlet,)) for each in sentences)
    (found,) = introduced([Section("What happened", lines)], headline, {report.id: report}, people)
    return [each.text for each in found.lines]


def test_a_family_name_alone_gets_its_forename_the_first_time() -> None:
    found = introduced_in(REPORT.text, "Orr stayed in the White House inn.", "Orr said no.")
    assert found == ["[Ada] Orr stayed in the White House inn.", "Orr said no."]


def test_a_name_that_the_headline_has_is_known() -> None:
    assert introduced_in(REPORT.text, "Orr said no.", headline="Orr closes inn") == ["Orr said no."]


def test_whoever_is_called_mr_is_a_person_though_nobody_quotes_them() -> None:
    text = REPORT.text.removesuffix(" Cy Lund slept.")
    assert introduced_in(text, "Mr. Lund left early.", people=()) == ["Mr. [Bo] Lund left early."]


def test_of_two_forenames_none_is_guessed() -> None:
    assert introduced_in(REPORT.text, "Mr. Lund left early.", people=()) == ["Mr. Lund left early."]


def test_words_in_quotation_marks_and_names_after_an_office_stay_as_they_are() -> None:
    assert introduced_in(
        REPORT.text, "“Lund is a friend,” Orr said.", headline="Orr", people=("Bo Lund", "Ada Orr")
    ) == ["“Lund is a friend,” Orr said."]
    assert introduced_in(REPORT.text, "Mayor Orr closed the inn.") == ["Mayor Orr closed the inn."]


@pytest.mark.parametrize(
    ("title", "outlet", "plain"),
    [
        ("Ferry sinks off Selka  : KBR", "KBR Online News", "Ferry sinks off Selka"),
        ("Ferry sinks off Selka | Radio Kestrel", "Radio Kestrel", "Ferry sinks off Selka"),
        ("Why the ferry sank - Ada Orr and Bo Lund", "Outlet", "Why the ferry sank"),
        ("Ferry sinks: 12 dead", "Outlet", "Ferry sinks: 12 dead"),
        ("Ferry Sinks Off Selka - Twelve Dead", "Outlet", "Ferry Sinks Off Selka - Twelve Dead"),
    ],
)
def test_a_headline_is_without_the_names_of_site_and_writers(title: str, outlet: str, plain: str) -> None:
    assert plain_title(title, outlet) == plain


def test_a_speaker_known_by_one_name_gets_the_forename_of_the_report() -> None:
    of = article("Ada Orr came late. The wall is old, Orr wrote in one letter to the port of Selka.")
    words = "The wall is old, Orr wrote in one letter to the port of Selka."
    section = Section("s", (Line(words, (span(of, words),), ("Orr",), (of.outlet,), 1, 1),))
    (named,) = introduced([section], "", {of.id: of}, [])
    assert named.lines[0].text == "The wall is old, [Ada] Orr wrote in one letter to the port of Selka."
