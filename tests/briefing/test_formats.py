"""What holds for every form: it is what it was, it is the same each time, and it says what the records say."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from anechoic.briefing.formats import FORMS, rendered
from anechoic.errors import WrongUse
from anechoic.records import Briefing
from briefings import BRIEFING

GOLDEN = Path(__file__).parent / "golden"
ENDINGS = {"text": "txt", "html": "html", "markdown": "md", "json": "json", "atom": "atom", "jsonfeed": "feed.json"}
NOTHING = Briefing(edition="morning", title="Morning Briefing", day=None, items=(), sources=())


@pytest.mark.parametrize("form", FORMS)
def test_a_form_is_as_it_was_approved(form: str) -> None:
    """A change of looks shows in the golden file; look at it, then write it anew from what `rendered` gives."""
    assert rendered(BRIEFING, form) == (GOLDEN / f"morning.{ENDINGS[form]}").read_text(encoding="utf-8")


@pytest.mark.parametrize("form", FORMS)
def test_the_same_briefing_gives_the_same_bytes(form: str) -> None:
    assert rendered(BRIEFING, form) == rendered(replace(BRIEFING), form)


@pytest.mark.parametrize("form", FORMS)
def test_every_form_ends_with_a_line_break(form: str) -> None:
    assert rendered(BRIEFING, form).endswith("\n")


@pytest.mark.parametrize("form", FORMS)
def test_every_line_is_in_every_form(form: str) -> None:
    printed = " ".join(rendered(BRIEFING, form).split())
    for item in BRIEFING.items:
        for section in item.sections:
            assert all(line.text in printed for line in section.lines)


@pytest.mark.parametrize("form", FORMS)
def test_a_briefing_without_stories_and_day_can_be_printed(form: str) -> None:
    assert "Morning Briefing" in rendered(NOTHING, form)


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_a_reader_is_told_that_there_is_nothing(form: str) -> None:
    assert "nothing to brief" in rendered(NOTHING, form)


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_a_story_told_in_another_language_says_so_under_its_item(form: str) -> None:
    also = replace(BRIEFING.items[0].coverage, elsewhere=(("de", 3),))
    told = replace(BRIEFING, items=(replace(BRIEFING.items[0], coverage=also), *BRIEFING.items[1:]))
    said = "Also covered in German"
    assert " ".join(rendered(told, form).split()).replace("\\(", "(").count(f"{said} (3 reports).") == 1
    assert said not in rendered(BRIEFING, form)


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_what_was_left_out_is_told_with_its_reason(form: str) -> None:
    printed = " ".join(rendered(BRIEFING, form).split())
    assert "Otters return to the Lune: the briefing is full: bigger stories took its room" in printed


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_an_example_day_says_so_before_its_first_story(form: str) -> None:
    printed = rendered(BRIEFING, form)
    assert printed.index("This is an example day") < printed.index("What happened")


def test_a_form_that_there_is_not_is_refused_with_those_that_there_are() -> None:
    with pytest.raises(WrongUse, match="text, html, markdown, json"):
        rendered(BRIEFING, "papyrus")


def test_json_is_one_object_with_the_words_of_every_span() -> None:
    read = json.loads(rendered(BRIEFING, "json"))
    assert read["day"] == "2026-03-17"
    assert read["items"][0]["sections"][0]["lines"][0]["evidence"][2]["text"].startswith("In Port Ellery ist")
