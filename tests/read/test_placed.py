"""Where the lines of a body stand in their page, and what the mark-up says of them there."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.blocks import Block, blocks
from anechoic.read.markup import tree
from anechoic.read.placed import blocks_left_out, body_blocks, places
from read.captures import PARAGRAPHS, page

ONE, TWO, THREE, FOUR = PARAGRAPHS


def page_of(*marked: str) -> tuple[Block, ...]:
    return blocks(tree(page("".join(marked)), "here"))


def purposes(lines: Sequence[str], *marked: str) -> list[str]:
    return [place.purpose for place in places(lines, page_of(*marked))]


PLAIN = [f"<p>{each}</p>" for each in PARAGRAPHS]


def test_each_line_has_its_block() -> None:
    assert [place.at for place in places(PARAGRAPHS, page_of(*PLAIN))] == [0, 1, 2, 3]
    assert [place.at for place in places([TWO, "Nowhere on the page"], page_of(*PLAIN))] == [1, -1]


def test_a_line_that_stands_twice_has_its_places_in_order() -> None:
    found = places([ONE, TWO, ONE], page_of(*PLAIN[:2], PLAIN[0]))
    assert [place.at for place in found] == [0, 1, 2]


@pytest.mark.parametrize(
    ("marked", "line", "purpose"),
    [
        ("<p class='newsletter'>Tides every morning.</p>", "Tides every morning.", "sign-up line"),
        ("<p class='related'>The wall and the sea.</p>", "The wall and the sea.", "read-more line"),
        ("<figure><figcaption>The crane, later.</figcaption></figure>", "The crane, later.", "picture caption"),
        ("<p><a href='/w'>The sea wall was paid for twice</a></p>", "The sea wall was paid for twice", "link to another article"),
        ("<p><a href='/w'>The wall</a></p>", "The wall", ""),
        ("<p><a href='/w'>The wall is at https://quay.example/wall and there</a></p>", "The wall is at https://quay.example/wall and there", ""),
        ("<p class='sidebar'>Beside it all.</p>", "Beside it all.", ""),
        (f"<p class='newsletter'>{'The tide came in and went out again. ' * 12}</p>", ("The tide came in and went out again. " * 12).strip(), ""),
    ],
)  # fmt: skip
def test_the_mark_up_speaks_against_a_line(marked: str, line: str, purpose: str) -> None:
    assert purposes([ONE, line, *PARAGRAPHS[1:]], PLAIN[0], marked, *PLAIN[1:]) == ["", purpose, "", "", ""]


def test_a_name_that_most_of_the_body_bears_says_nothing() -> None:
    assert purposes(PARAGRAPHS, f"<div class='subscription'>{''.join(PLAIN)}</div>") == [""] * 4


@pytest.mark.parametrize("last", ["<h3>More of Wenmouth</h3>", "<p>More of Wenmouth:</p>"])
def test_what_announces_something_has_it_below(last: str) -> None:
    line = "More of Wenmouth:" if ":" in last else "More of Wenmouth"
    assert purposes([*PARAGRAPHS, line], *PLAIN, last)[-1] == "heading without a text"
    assert purposes([*PARAGRAPHS[:3], line, FOUR], *PLAIN[:3], last, PLAIN[3]) == [""] * 5


def test_a_long_line_with_a_colon_announces_nothing() -> None:
    line = "The harbour master said three things of the crane, and this is the last of them:"
    assert purposes([*PARAGRAPHS, line], *PLAIN, f"<p>{line}</p>")[-1] == ""


def test_what_stands_between_the_lines_was_left_out() -> None:
    found = page_of("<p>Menu of the day.</p>", PLAIN[0], "<p>Share this.</p>", *PLAIN[1:], "<p>The end of it.</p>")
    placed = places(PARAGRAPHS, found)
    assert [block.text for block in blocks_left_out(found, placed)] == ["Share this."]
    assert [block.text for block in body_blocks(found, placed)] == [ONE, "Share this.", TWO, THREE, FOUR]
    nowhere = places(["Nowhere on the page"], found)
    assert (list(blocks_left_out(found, nowhere)), list(body_blocks(found, nowhere))) == ([], [])


@given(st.lists(st.sampled_from([*PARAGRAPHS, "Nowhere on the page"]), max_size=8))
def test_every_line_keeps_its_words_and_its_turn(lines: list[str]) -> None:
    found = page_of(*PLAIN)
    placed = places(lines, found)
    assert [place.line for place in placed] == lines
    assert all(found[place.at].text == place.line for place in placed if place.at >= 0)
