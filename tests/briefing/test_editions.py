"""Editions: three are built in, and a user writes down others."""

from datetime import date

import pytest

from anechoic.briefing import EDITIONS, edition, editions_from_toml
from anechoic.errors import BadInput, WrongUse
from anechoic.records import Choice, Format

OWN = """
[[edition]]
name = "sea"
title = "The Sea"
topics = ["ferry", "coast guard"]
outlets = ["The Harbour Post"]
formats = ["Speed Read", "The Explainer"]
choice = "best"
groups = "lean"
days = 2
hour = 6
words = 900
items = 5
"""


def test_three_editions_come_built_in() -> None:
    assert [each.name for each in EDITIONS] == ["morning", "best", "good-news"]


def test_a_user_writes_down_an_edition() -> None:
    (sea,) = editions_from_toml(OWN)
    assert (sea.name, sea.topics, sea.hour, sea.words) == ("sea", ("ferry", "coast guard"), 6, 900)
    assert (sea.formats, sea.choice) == ((Format.SPEED_READ, Format.EXPLAINER), Choice.BEST)


def test_an_own_edition_takes_the_place_of_a_built_in_one() -> None:
    (own,) = editions_from_toml('[[edition]]\nname = "morning"\ntitle = "My Morning"')
    assert edition("morning", (own,)).title == "My Morning"


def test_an_edition_that_is_not_there_is_refused_with_those_that_are() -> None:
    with pytest.raises(WrongUse, match="morning, best, good-news"):
        edition("evening")


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("[[edition", "no TOML"),
        ("edition = 3", "not a list of editions"),
        ('[[edition]]\ntitle = "x"', "missing: name"),
        ('[[edition]]\nname = "My Page"\ntitle = "x"', "small letters"),
        ('[[edition]]\nname = "x"\ntitle = "x"\ncolour = "red"', "unknown: colour"),
        ('[[edition]]\nname = "x"\ntitle = "x"\nhour = 24', "from 0 to 23"),
        ('[[edition]]\nname = "x"\ntitle = "x"\nwords = true', "from 60 to"),
        ('[[edition]]\nname = "x"\ntitle = "x"\ntopics = "ferry"', "not a list of words"),
        ('[[edition]]\nname = "x"\ntitle = "x"\nformats = ["Poem"]', "none of: Speed Read"),
        ('[[edition]]\nname = "x"\ntitle = "x"\ngroups = "colour"', "none of: country"),
        ('[[edition]]\nname = "x"\ntitle = 3', "not a piece of text"),
    ],
)
def test_what_cannot_be_is_named(source: str, reason: str) -> None:
    with pytest.raises(BadInput, match=reason):
        editions_from_toml(source)


def test_a_weekly_edition_comes_out_on_its_weekday_alone() -> None:
    (weekly,) = editions_from_toml('[[edition]]\nname = "sea"\ntitle = "The Sea"\ndays = 7\nweekday = "friday"')
    assert [day for day in range(16, 23) if weekly.comes_out_on(date(2026, 3, day))] == [20]


def test_a_weekly_edition_that_names_no_weekday_comes_out_on_sundays() -> None:
    assert [day for day in range(16, 23) if edition("good-news").comes_out_on(date(2026, 3, day))] == [22]


def test_a_daily_edition_comes_out_whatever_its_weekday() -> None:
    assert all(edition("morning").comes_out_on(date(2026, 3, day)) for day in range(16, 23))


def test_what_is_no_weekday_is_named() -> None:
    with pytest.raises(BadInput, match="someday, which is none of: monday"):
        editions_from_toml('[[edition]]\nname = "sea"\ntitle = "The Sea"\nweekday = "someday"')
