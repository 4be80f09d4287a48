"""What numbers count, who gives them, and which of them can be compared."""

import pytest

from anechoic.claims.figures import Counted, figures
from anechoic.claims.statements import statements
from anechoic.records import Attributions, Figure, Quotation, QuotationKind, Speaker
from factories import article, span


def counted(line: str, lang: str = "en") -> list[Counted]:
    body = article(line, lang=lang)
    return [found for statement in statements([body]) for found in figures(statement, body, None)]


def told(line: str, lang: str = "en") -> list[tuple[float, str]]:
    return [(each.figure.value, each.figure.counts) for each in counted(line, lang)]


@pytest.mark.parametrize(
    "line",
    [
        "A ferry sank off Port Anders, killing at least 12 people.",
        "At least 12 people were killed when a ferry sank off Port Anders.",
        "The sinking of the ferry off Port Anders left 12 dead.",
        "The death toll of the sinking off Port Anders rose to 12.",
        "The sinking off Port Anders claimed twelve lives on Tuesday.",
        "Twelve bodies were brought ashore at Port Anders on Tuesday.",
        "Some 12 people died when the ferry went down off Port Anders.",
    ],
)
def test_the_dead_are_counted_however_it_is_put(line: str) -> None:
    assert told(line) == [(12, "dead")]


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Beim Untergang der Fähre kamen mindestens zwölf Menschen ums Leben."),
        ("fr", "Au moins douze personnes sont mortes dans le naufrage du ferry."),
        ("es", "Al menos doce personas murieron en el naufragio del barco."),
    ],
)
def test_the_dead_have_one_key_in_every_language(lang: str, line: str) -> None:
    assert told(line, lang) == [(12, "dead")]


def test_each_number_keeps_its_own_kind() -> None:
    line = "The blast killed 12 people and injured 30, and five were missing, the mayor of Selka said."
    assert told(line) == [(12, "dead"), (30, "injured"), (5, "missing")]


def test_a_part_of_the_people_is_another_count() -> None:
    assert told("At least four children were killed in the blast at Selka.") == [(4, "dead children")]


@pytest.mark.parametrize(
    "line",
    [
        "The ferry sank off Port Anders at 5 am on Tuesday morning.",
        "The ferry sank off Port Anders on 12 March in heavy fog.",
        "The ferry sank off Port Anders on March 12 in heavy fog.",
        "The ferry was built in 1985 at the yard of Port Anders.",
    ],
)
def test_hours_days_and_years_count_nothing(line: str) -> None:
    assert told(line) == []


@pytest.mark.parametrize(
    "line",
    [
        "In 2011 another ferry sank off Port Anders and 12 people died.",
        "A ferry sank off Port Anders last year, killing 12 people.",
        "Since the start of the war 12 people have been killed in Selka.",
        "Another 12 people were killed in the blast at Selka.",
        "Three more bodies, 12 more dead, were found in the harbour.",
        "Up to 30 people could be killed by such a blast in Selka.",
    ],
)
def test_other_events_parts_and_fears_cannot_be_compared(line: str) -> None:
    assert not any(each.comparable for each in counted(line))


def test_a_count_of_the_day_can_be_compared() -> None:
    assert [each.comparable for each in counted("A blast in Selka killed 12 people on Tuesday.")] == [True]


@pytest.mark.parametrize(
    ("line", "holder"),
    [
        ("The blast killed 12 people, according to the interior ministry.", "the interior ministry"),
        ("The blast killed 12 people, the interior ministry said on Tuesday.", "the interior ministry"),
        ("Police said that the blast had killed 12 people in Selka.", "Police"),
        ("He said that the blast had killed 12 people in Selka.", ""),
        ("The blast killed 12 people in the harbour of Selka.", ""),
    ],
)
def test_the_sentence_tells_who_gives_the_figure(line: str, holder: str) -> None:
    (found,) = counted(line)
    assert found.figure.holder == holder


def test_the_speaker_of_the_words_holds_the_figure() -> None:
    body = article("“At least 12 people are dead,” she told the council of Selka.")
    said = Quotation(
        content=span(body, "At least 12 people are dead"),
        kind=QuotationKind.DIRECT,
        speaker=span(body, "she"),
        resolved=Speaker("Ilse Tamrand"),
    )
    (statement,) = statements([body])
    (found,) = figures(statement, body, Attributions(body.id, (said,)))
    assert found.figure.holder == "Ilse Tamrand"


def test_a_figure_is_kept_as_it_is_written() -> None:
    body = article("The repair of the harbour wall will cost about £14m in all.")
    (statement,) = statements([body])
    (found,) = figures(statement, body, None)
    assert found.figure == Figure(
        value=14e6,
        least=12.6e6,
        most=15.4e6,
        text="about £14m",
        counts="cost",
        unit="£",
        span=span(body, "about £14m"),
        as_of=body.published,
    )


def test_others_beside_another_kind_are_all_of_their_kind() -> None:
    dead, injured = counted("The blast in Selka killed three people and injured 12 others.")
    assert (dead.comparable, injured.comparable) == (True, True)


def test_cases_are_not_the_dead_among_them() -> None:
    line = "The island has reported 470 confirmed cases including four deaths."
    assert (4, "dead") in told(line)
    assert 470 not in {value for value, counts in told(line) if counts.startswith("dead")}
