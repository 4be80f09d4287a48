"""Plain text and the terminal."""

from dataclasses import replace
from io import StringIO

import pytest
from rich.console import Console

from anechoic.briefing.formats import on_screen, rendered, wording
from anechoic.records import Briefing, Line, Refusal, Section
from briefings import BRIEFING, WALL_ITEM
from factories import article, span


def shown(briefing: Briefing, width: int, *, colour: bool = False) -> str:
    """What a terminal of this width gets."""
    screen = StringIO()
    system = "truecolor" if colour else None
    Console(file=screen, width=width, height=40, force_terminal=colour, color_system=system, no_color=not colour).print(  # type: ignore[arg-type]
        on_screen(briefing)
    )
    return screen.getvalue()


def hostile(words: str) -> Briefing:
    told = article(f"{words} here.", outlet=words, title=words, url="javascript:alert(1)")
    line = Line(f"{words} here.", (span(told, f"{words} here."),))
    item = replace(WALL_ITEM, headline=words, sections=(Section("What happened", (line,)),))
    return replace(BRIEFING, title=words, items=(item,), sources=(told,))


def test_a_file_is_without_escape_codes_and_trailing_spaces() -> None:
    text = rendered(BRIEFING, "text")
    assert "\x1b" not in text
    assert all(line == line.rstrip() for line in text.splitlines())


def test_a_file_has_lines_of_at_most_80_columns() -> None:
    assert max(map(len, rendered(BRIEFING, "text").splitlines())) <= 80


def test_an_address_stays_in_one_piece_in_a_file() -> None:
    address = "https://post.example/" + "long/" * 40
    told = article("It rained.", url=address)
    item = replace(WALL_ITEM, sections=(Section("What happened", (Line("It rained.", (span(told, "It rained."),)),)),))
    briefing = replace(BRIEFING, items=(item,), sources=(told,))
    assert f"\n    {address}\n" in rendered(briefing, "text")
    assert max(len(line.rstrip()) for line in shown(briefing, 80).splitlines()) <= 80


@pytest.mark.parametrize(("width", "widest"), [(40, 40), (60, 60), (80, 80), (200, 84)])
def test_a_terminal_is_used_as_far_as_it_reads_well(width: int, widest: int) -> None:
    assert max(len(line.rstrip()) for line in shown(BRIEFING, width).splitlines()) <= widest


def test_the_environment_does_not_change_a_file(monkeypatch: pytest.MonkeyPatch) -> None:
    before = rendered(BRIEFING, "text")
    for name, value in {"COLUMNS": "33", "FORCE_COLOR": "1", "TERM": "dumb", "NO_COLOR": "1"}.items():
        monkeypatch.setenv(name, value)
    assert rendered(BRIEFING, "text") == before


def test_lines_hang_from_their_dash() -> None:
    text = rendered(BRIEFING, "text").splitlines()
    at = next(place for place, line in enumerate(text) if "The sea wall at Port Ellery" in line)
    assert text[at].startswith("    – The sea wall")
    assert text[at + 1].startswith("      morning.")
    assert text[at + 2] == "        The Harbour Post, Ellery Mail, Küstenblatt · 3 reports, 2 origins [1–3]"


def test_a_terminal_sets_quotations_apart_and_notes_back() -> None:
    screen = shown(BRIEFING, 80, colour=True)
    assert "\x1b[3mWe heard it before we saw it,\x1b[0m" in screen
    assert "\x1b[2mThe Harbour Post" in screen


def test_a_terminal_links_only_to_web_addresses() -> None:
    assert ";https://www.the-harbour-post.example/2026/03/17/wall-post\x1b" in shown(BRIEFING, 80, colour=True)
    assert "javascript" not in shown(hostile("News"), 80, colour=True)


def test_numbers_lead_to_the_sources() -> None:
    text = rendered(BRIEFING, "text")
    assert "County Radio · 1 report [4]" in text
    assert "\n4.  County Radio, “Port Ellery: what we know”, 17 March 2026, 08:20 UTC\n" in text


@pytest.mark.parametrize(
    "words", ["[bold red]News[/]", "[link=https://evil.example]News[/link]", ":smile: News", "[/]"]
)
def test_what_looks_like_markup_is_printed_as_it_is(words: str) -> None:
    assert rendered(hostile(words), "text").count(words) >= 4


def test_a_headline_cannot_steer_the_terminal() -> None:
    screen = shown(hostile("\x1b[2J\x1b]8;;https://evil.example\x07News\x9b"), 80, colour=True)
    assert "\x1b[2J" not in screen
    assert "\x1b]8;;https://evil.example" not in screen
    assert "\x07" not in screen


def test_of_very_many_stories_left_out_the_first_are_listed_and_the_rest_counted() -> None:
    many = tuple(Refusal("briefing", f"s{n}", f"Story {n}: no room") for n in range(50))
    text = " ".join(rendered(replace(BRIEFING, left_out=many), "text").split())
    assert "No room (50 stories): Story 0 [s0]; Story 1 [s1]" in text
    assert "Story 19" in text
    assert "Story 20" not in text
    assert "and 30 others" in text
    assert "Story 49: no room" in rendered(replace(BRIEFING, left_out=many), "html")


def test_a_reason_is_given_once_for_all_its_stories_and_may_have_a_colon() -> None:
    reasons = (
        "Ferry: a view: full: bigger stories took its room",
        "Comet: full: bigger stories took its room",
        "Tuba: told before",
    )
    left = (
        Refusal("day", "3 articles", "published on other days"),
        *(Refusal("briefing", f"s{n}", r) for n, r in enumerate(reasons)),
    )
    assert wording.left_out_together(replace(BRIEFING, left_out=left), 20) == [
        "3 articles published on other days",
        "Full: bigger stories took its room (2 stories): Ferry: a view [s0]; Comet [s1]",
        "Tuba: told before [s2]",
    ]


def test_of_many_reasons_the_first_are_listed() -> None:
    left = tuple(Refusal("briefing", f"s{n}", f"Story {n}: reason {n}") for n in range(5))
    told = wording.left_out_together(replace(BRIEFING, left_out=left), 3)
    assert told[:3] == [f"Story {n}: reason {n} [s{n}]" for n in range(3)]
    assert told[3].startswith("… and 2 more")
