"""What the user sees while work goes on: plain lines, nothing that steers a terminal, and no flood of one refusal."""

import io
import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from anechoic.cli import screen
from anechoic.records import Refusal


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> io.StringIO:
    """What is printed on standard error, which is no terminal here."""
    heard = io.StringIO()
    monkeypatch.setattr(
        screen.stderr, "_file", heard
    )  # what `file` gives back is the stderr of this one test, for ever
    return heard


def shown(refusals: list[Refusal], said: io.StringIO) -> list[str]:
    screen.refused(refusals)
    return said.getvalue().splitlines()


def refusals(number: int, reason: str = "is empty", stage: str = "read") -> list[Refusal]:
    return [Refusal(stage, f"page {n}", reason) for n in range(number)]


def test_of_many_refusals_with_one_reason_three_are_named_and_the_rest_counted(said: io.StringIO) -> None:
    assert shown(refusals(3), said) == [f"refused page {n}: is empty" for n in range(3)]
    said.seek(0)
    said.truncate()
    assert shown(refusals(12), said)[-1] == "refused 9 more: is empty"


def test_refusals_stand_together_by_their_reason(said: io.StringIO) -> None:
    lines = shown([*refusals(1), *refusals(1, "is a PDF"), *refusals(1)], said)
    assert lines == ["refused page 0: is empty", "refused page 0: is empty", "refused page 0: is a PDF"]


@pytest.mark.parametrize(("number", "counted"), [(1, "1 article"), (7, "7 articles")])
def test_an_article_that_came_by_two_ways_is_counted_and_called_no_refusal(
    number: int, counted: str, said: io.StringIO
) -> None:
    assert shown(refusals(number, "came by two ways", "twice"), said) == [f"{counted} came by two ways"]


@given(st.text(max_size=60), st.text(max_size=60))
def test_nothing_that_a_stranger_wrote_steers_the_terminal(subject: str, reason: str) -> None:
    heard = io.StringIO()
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(screen.stderr, "_file", heard)
        screen.refused([Refusal("read", subject, reason)])
        screen.say(reason)
    assert not re.search(r"[\x00-\x09\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", heard.getvalue())
    assert heard.getvalue().count("\n") == 2


def test_a_message_of_a_stranger_is_cut_short(said: io.StringIO) -> None:
    screen.say("x" * 10_000)
    assert len(said.getvalue()) <= 401
    assert said.getvalue().endswith("…\n")


def test_words_in_brackets_are_words_and_no_style(said: io.StringIO) -> None:
    screen.say("[bold]the ferry[/bold] :ship: sails")
    assert said.getvalue() == "[bold]the ferry[/bold] :ship: sails\n"


def test_no_bar_is_drawn_where_nobody_looks(said: io.StringIO) -> None:
    with screen.progress() as watch:
        watch("reading", 1, None)
        watch("comparing", 1, 2)
    assert said.getvalue() == ""


def test_on_a_terminal_the_work_under_way_is_named_and_goes_away_at_the_end(monkeypatch: pytest.MonkeyPatch) -> None:
    heard = io.StringIO()
    monkeypatch.setattr(screen, "stderr", Console(file=heard, force_terminal=True, width=80))
    with screen.progress() as watch:
        watch("reading", 3, 4)
    assert "reading" in heard.getvalue()
    assert "3/4" in heard.getvalue()
    assert heard.getvalue().rstrip().endswith("\x1b[2K")
