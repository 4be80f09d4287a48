"""Statements of what comes next, and those that only sound so."""

import pytest

from anechoic.claims.ahead import ahead
from anechoic.claims.statements import statements
from factories import article


def is_ahead(line: str, lang: str = "en") -> bool:
    """Whether the line, published on Tuesday, 17 March 2026, is of what comes next."""
    body = article(line, lang=lang)
    (statement,) = statements([body])
    return ahead(statement, body) is not None


@pytest.mark.parametrize(
    "line",
    [
        "The council of Port Anders will vote on Friday.",
        "The council of Port Anders is due to vote in spring.",
        "The first hearing is set for 24 March in Selka.",
        "The labour court will hear the application of the state railway on Friday.",
        "Prosecutors have until Friday to charge the captain.",
        "The railway plans to close the line next month.",
        "The minister said that the inquiry would open on 24 March.",
        "The vote of the council is on 25 March.",
    ],
)
def test_what_is_due_is_ahead(line: str) -> None:
    assert is_ahead(line)


@pytest.mark.parametrize(
    ("lang", "line"),
    [
        ("de", "Das Parlament von Sarrat wird am 27. März abstimmen."),
        ("fr", "Le cinquième tour doit s’ouvrir le 24 mars à Linnhaven."),
        ("es", "La federación se reunirá en asamblea el 24 de marzo."),
        ("de", "Am Freitag, dem 20. März, entscheidet der Rat von Selka über die Brücke."),
        ("de", "Nächste Woche beginnt in Selka der Prozess gegen den Kapitän."),
        ("fr", "Le conseil de Selka votera vendredi prochain sur le pont."),
        ("fr", "Le port de Selka rouvrira le 1er mai 2026 pour tous."),
        ("es", "El puente de Selka reabrirá el 1 de mayo de 2026 para todos."),
        ("es", "El alcalde viajará el próximo viernes a Selka."),
    ],
)
def test_other_languages_look_ahead_too(lang: str, line: str) -> None:
    assert is_ahead(line, lang)


@pytest.mark.parametrize(
    "line",
    [
        "The council of Port Anders voted on Monday evening.",
        "The council will never forget the storm of 3 January.",
        "The meeting was scheduled for 24 March and cancelled.",
        "The mayor said on Tuesday that the council will resist.",
        "The mayor will not resign, he said on Monday.",
        "“We will vote on Friday,” said the mayor of Port Anders.",
    ],
)
def test_the_past_the_open_and_the_spoken_are_not_ahead(line: str) -> None:
    assert not is_ahead(line)


def last_is_ahead(line: str) -> bool:
    """Whether the last sentence of a paragraph is of what comes next."""
    body = article(line)
    return ahead(statements([body])[-1], body) is not None


OLD = "On this day the committee of Selka found against the speaker (17 March 1989)."


def test_history_told_in_the_present_is_not_ahead() -> None:
    assert not last_is_ahead(f"{OLD} The speaker will make an announcement on 31 May on the floor of the house.")


@pytest.mark.parametrize(
    "line",
    [
        f"{OLD} The committee of Selka will meet again on Friday.",
        f"{OLD}\nThe speaker will make an announcement on 31 May on the floor of the house.",
        f"{OLD} Now, on 16 March 2026, it is here again. The speaker will make an announcement on 31 May.",
        f"{OLD} The speaker will make an announcement on 31 May 2026 on the floor of the house.",
        "The committee has met since 1989. The speaker will make an announcement on 31 May on the floor.",
    ],
    ids=["a day of the week", "another paragraph", "a newer day between", "with its year", "a year alone"],
)
def test_an_old_day_before_it_takes_nothing_else_away(line: str) -> None:
    assert last_is_ahead(line)


@pytest.mark.parametrize(
    ("line", "day", "words", "holder"),
    [
        ("The first hearing is set for 24 March in Selka.", "2026-03-24", "24 March", ""),
        ("The council of Port Anders will vote on Friday.", "2026-03-20", "Friday", ""),
        ("The fifth round is due to open at 3 pm on Tuesday.", "2026-03-17", "Tuesday", ""),
        ("A second vote is set for Friday, after Tuesday’s.", "2026-03-20", "Friday", ""),
        ("The minister said that the inquiry would open on 24 March.", "2026-03-24", "24 March", "The minister"),
        ("The railway plans to close the line in the coming weeks.", "", "in the coming weeks", ""),
        ("The council of Port Anders is due to vote in spring.", "", "", ""),
    ],
)
def test_the_day_its_words_and_who_says_so_are_told(line: str, day: str, words: str, holder: str) -> None:
    body = article(line)
    due = ahead(statements([body])[0], body)
    assert due
    assert (due.day, body.words(due.span) if due.span else "", due.holder) == (day, words, holder)


@pytest.mark.parametrize(
    "line",
    [
        "Am 2. März entschied der Rat von Selka über die Brücke.",
        "Der Rat von Selka entscheidet seit dem 2. März über die Brücke.",
    ],
)
def test_a_day_that_is_past_is_not_ahead_in_german(line: str) -> None:
    """It may stand first, before the verb."""
    assert not is_ahead(line, "de")
