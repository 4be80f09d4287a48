"""The judge: one body out of two, that of an extractor and that of the column."""

from collections.abc import Sequence
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.blocks import Block, blocks
from anechoic.read.judge import body
from anechoic.read.markup import tree
from read.captures import PARAGRAPHS, page

ONE, TWO, THREE, FOUR = PARAGRAPHS


def page_of(*chunks: Sequence[str], mark: str = "class='chunk'") -> tuple[Block, ...]:
    return blocks(
        tree(page("".join(f"<div {mark}>{''.join(f'<p>{each}</p>' for each in c)}</div>" for c in chunks)), "x")
    )


def test_two_that_agree_are_one() -> None:
    found = page_of(PARAGRAPHS)
    assert body(found, PARAGRAPHS, range(4)) == PARAGRAPHS


def test_the_one_that_found_anything_has_it() -> None:
    found = page_of(PARAGRAPHS)
    assert body(found, (), [0, 1]) == (ONE, TWO)
    assert body(found, (ONE,), []) == (ONE,)
    assert body(found, (), []) == ()


def test_paragraphs_that_the_extractor_left_out_come_back_in_their_place() -> None:
    found = page_of((ONE, TWO), (THREE, FOUR))
    assert body(found, (ONE, TWO), range(4)) == PARAGRAPHS
    assert body(found, (ONE, TWO, FOUR), range(4)) == PARAGRAPHS


def test_what_looks_otherwise_does_not_come_in() -> None:
    found = page_of((ONE, TWO, THREE)) + page_of((FOUR,), mark="class='reply'")
    assert body(found, (ONE, TWO, THREE), range(4)) == (ONE, TWO, THREE)


def test_an_extractor_that_took_the_menu_gives_way_to_the_column() -> None:
    found = page_of(PARAGRAPHS)
    menu = [f"Menu entry number {number}" for number in range(80)]
    assert body(found, (*menu, *PARAGRAPHS), range(4)) == PARAGRAPHS


def test_lines_that_only_the_source_of_the_page_breaks_are_one() -> None:
    found = page_of(PARAGRAPHS)
    broken = [piece for each in PARAGRAPHS for piece in (each[:40], each[40:70], each[70:])]
    assert body(found, broken, ()) == PARAGRAPHS
    assert body(found, (*broken[:2], "Not on the page at all."), ()) == (*broken[:2], "Not on the page at all.")
    assert body(found, broken[:2], ()) == tuple(broken[:2])


@given(st.data())
def test_wherever_a_source_breaks_its_paragraphs_they_are_whole(data: st.DataObject) -> None:
    broken = []
    for words in map(str.split, PARAGRAPHS):
        cuts = sorted(data.draw(st.sets(st.integers(1, len(words) - 1), max_size=4)))
        broken += [" ".join(words[start:end]) for start, end in pairwise((0, *cuts, len(words)))]
    assert body(page_of(PARAGRAPHS), broken, range(4)) == PARAGRAPHS


def test_one_paragraph_in_a_page_of_tables_is_no_column() -> None:
    found = page_of((ONE,))
    table = [f"Draught of ship number {number}" for number in range(20)]
    assert body(found, (*table, ONE), range(1)) == (*table, ONE)


def test_a_scrap_gives_way_to_the_column() -> None:
    found = page_of(PARAGRAPHS, mark="")
    assert body(found, ("Sign in to see more of this.",), range(4)) == PARAGRAPHS


def test_what_stands_around_the_article_goes_though_the_extractor_has_it() -> None:
    found = page_of((ONE, TWO, THREE)) + page_of((FOUR,), mark="id='comments'")
    assert body(found, PARAGRAPHS, range(3)) == (ONE, TWO, THREE)


def test_words_are_taken_as_the_page_spaces_them() -> None:
    found = page_of(PARAGRAPHS)
    assert body(found, (ONE.replace("harbour of", "harbourof"), *PARAGRAPHS[1:]), range(4)) == PARAGRAPHS


@given(st.sets(st.integers(0, 3)), st.sets(st.integers(0, 3)))
def test_nothing_stands_twice_and_nothing_comes_from_elsewhere(one: set[int], other: set[int]) -> None:
    found = page_of(PARAGRAPHS)
    lines = body(found, [PARAGRAPHS[at] for at in sorted(one)], sorted(other))
    assert len(set(lines)) == len(lines)
    assert set(lines) <= {PARAGRAPHS[at] for at in one | other}
    assert list(lines) == sorted(lines, key=PARAGRAPHS.index)


def test_lines_that_run_together_give_way_to_the_column() -> None:
    assert body(page_of(PARAGRAPHS), (" ".join(PARAGRAPHS),), range(4)) == PARAGRAPHS
