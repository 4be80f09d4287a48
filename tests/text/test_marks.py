"""Quotation marks in every style: which opens, which closes, what stands between, never a character off."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.marks import quoted


def words(text: str, depth: int = 0) -> list[str]:
    """What stands in quotation marks of this depth."""
    return [text[q.start : q.end] for q in quoted(text) if q.depth == depth]


@pytest.mark.parametrize(
    "text",
    [
        "She said “no” and left.", 'She said "no" and left.', "She said ‘no’ and left.", "She said 'no' and left.",
        "She said ''no'' and left.", "She said ``no'' and left.", "She said «no» and left.", "She said « no » and left.",
        "She said »no« and left.", "She said „no“ and left.", "She said ”no” and left.", "She said ‹no› and left.",
        'She said “no" and left.', 'She said "no” and left.', "She said “no“ and left.",
    ],
)  # fmt: skip
def test_every_style_opens_and_closes(text: str) -> None:
    """The last three are mixed by hand, as news has them."""
    assert words(text) == ["no"]


@pytest.mark.parametrize(
    "text",
    [
        "It isn’t the boys’ club of the ’90s.",
        "Rock 'n' roll isn't dead.",
        "The workers' march was 6' 2\" long.",
        "The Orrs’ bridge.",
    ],
)
def test_apostrophes_quote_nothing(text: str) -> None:
    """Lost letters, owners, feet and inches."""
    assert words(text) == []


def test_apostrophes_stand_inside_single_marks() -> None:
    """British style with every kind of apostrophe in it."""
    assert words("‘It isn’t the boys’ club,’ she said.") == ["It isn’t the boys’ club,"]


@pytest.mark.parametrize(
    "text",
    [
        "“He told me, ‘No,’ twice,” she said.",
        "‘He told me, “No,” twice,’ she said.",
        "„Er sagte: ‚No,‘ twice“, sagte sie.",
    ],
)
def test_inner_marks_are_one_deeper(text: str) -> None:
    """The outer words hold the inner ones."""
    assert words(text, 1) == ["No,"]
    assert "No," in words(text)[0]


def test_a_quotation_goes_on_in_the_next_paragraph() -> None:
    """The first paragraph is not closed, the second opens again."""
    text = "“The bridge is safe.\n“We have looked at it.”"
    assert [(text[q.start : q.end], q.closed) for q in quoted(text)] == [
        ("The bridge is safe.", False),
        ("We have looked at it.", True),
    ]


def test_a_mark_that_is_never_closed_quotes_nothing() -> None:
    """Unless the next paragraph opens likewise."""
    assert words("She said “no and left.\nThen she came back.") == []


@given(st.text(alphabet="ab ,.\n“”‘’\"'«»„‚`-s", max_size=80))
def test_whatever_stands_in_the_text_spans_lie_within_and_nest(text: str) -> None:
    """No span is empty, none crosses another, none begins or ends with white space."""
    found = quoted(text)
    for q in found:
        assert 0 <= q.start < q.end <= len(text)
        assert text[q.start : q.end] == text[q.start : q.end].strip()
    for one in found:
        for other in found:
            assert (
                one.end <= other.start
                or other.end <= one.start
                or (one.start <= other.start and other.end <= one.end)
                or (other.start <= one.start and one.end <= other.end)
            )
