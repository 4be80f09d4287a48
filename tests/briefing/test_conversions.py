"""Conversions in square brackets: which measures get one, how exact it is, and what is left as it stands."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.briefing.conversions import converted
from anechoic.briefing.faithful import faults
from anechoic.outlets import Register
from anechoic.pipeline import Newsroom, brief
from anechoic.records import Edition
from factories import article


@pytest.mark.parametrize(
    ("system", "before", "after"),
    [
        ("metric", "The ferry sank 12 miles off Port Anders.", "The ferry sank 12 miles [19 km] off Port Anders."),
        ("metric", "It passes at 38 million miles.", "It passes at 38 million miles [61 million km]."),
        ("metric", "One mile of it is left.", "One mile [1.6 km] of it is left."),
        ("metric", "It flew at 10,000 feet.", "It flew at 10,000 feet [3,000 m]."),
        ("metric", "It burned 10 to 12 square miles.", "It burned 10 to 12 square miles [26 to 31 km²]."),
        ("metric", "It was 104 degrees Fahrenheit.", "It was 104 degrees Fahrenheit [40 °C]."),
        ("metric", "Gusts of 60 miles an hour felled it.", "Gusts of 60 miles an hour [97 km/h] felled it."),
        ("imperial", "At least 600 metres of wall fell.", "At least 600 metres [2,000 feet] of wall fell."),
        ("imperial", "A course of 42.2 km was measured.", "A course of 42.2 km [26.2 miles] was measured."),
        ("imperial", "The plot has 0.5 hectares.", "The plot has 0.5 hectares [1.2 acres]."),
    ],
)
def test_a_measure_gets_its_conversion_as_exact_as_it_was_told(system: str, before: str, after: str) -> None:
    assert converted(before, system) == after


@pytest.mark.parametrize(
    "text",
    [
        "It is 12 km off the coast.",  # metric already
        "It is 12 miles (19 km) off the coast.",
        "It is 12 miles, or 19 km, off the coast.",
        "It is 12 miles/19 km off the coast.",
        "It is 19 km or 12 miles off the coast.",
        "“We swam 12 miles,” she said.",
        "He is 6 feet 2 inches tall.",
        "It does 30 miles per gallon.",
        "It weighs 200 pounds and cost 30 pounds.",
        "It was -5 degrees Fahrenheit.",
        "It was minus 5 degrees Fahrenheit.",
        "It was 9 degrees Fahrenheit above the mean of the month.",
        "A 12-mile queue formed at $5 a head for 5m people.",
    ],
)
def test_what_is_converted_already_or_may_mean_something_else_stays_as_it_stands(text: str) -> None:
    assert converted(text, "metric") == text


def test_each_of_two_measures_gets_its_own() -> None:
    assert converted("It took 90 acres and 12 miles of road.", "metric") == (
        "It took 90 acres [36 hectares] and 12 miles [19 km] of road."
    )


@given(st.text(alphabet="0123456789., milesfetkahrc“”()[]-", max_size=60), st.sampled_from(["metric", "imperial"]))
def test_nothing_of_the_words_themselves_changes(text: str, system: str) -> None:
    found = converted(text, system)
    at = 0
    for char in found:
        at += at < len(text) and text[at] == char
    assert at == len(text)


def test_an_edition_prints_conversions_in_its_readers_units_and_every_line_passes_the_check() -> None:
    text = (
        "A ferry with 40 people sank 12 miles off Port Anders on Tuesday, the coastguard said. "
        "It lies at a depth of 300 feet beside the lighthouse of Undsey.\n"
        "The coastguard will look for the ship’s bell on Friday."
    )
    report = article(text, title="Ferry sinks 12 miles off Port Anders", published=datetime(2026, 3, 17, 9, tzinfo=UTC))
    edition = Edition(name="sea", title="The Sea", units="metric")
    briefing = brief([report], edition, date(2026, 3, 17), Newsroom(Register(())))
    lines = [line for item in briefing.items for section in item.sections for line in section.lines]
    assert any("12 miles [19 km] off Port Anders" in line.text for line in lines)
    assert not any(faults(line, {report.id: report}) for line in lines)
    plain = brief([report], replace(edition, units=""), date(2026, 3, 17), Newsroom(Register(())))
    assert "[19 km]" not in str(plain.items)


def test_a_line_in_another_language_keeps_its_measures() -> None:
    text = "Eine Fähre mit 40 Menschen ist am Dienstag 12 miles vor Port Anders gesunken, sagte die Küstenwache."
    report = article(text, title="Fähre sinkt 12 miles vor Port Anders", lang="de")
    briefing = brief([report], Edition(name="sea", title="S", units="metric"), None, Newsroom(Register(())))
    assert "12 miles vor" in str([item.sections for item in briefing.items])
