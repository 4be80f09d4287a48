"""Speech without marks whose speaker comes last is found wherever it stands."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.quotes.body import Body, Draft
from anechoic.quotes.trailing import trailing
from heard import heard

SAID = "The old bridge over the Orr has been safe for years"


@pytest.mark.parametrize(
    "end", ["Ana Orr said.", "Mr. Kerr said on Monday.", "Mayor Ana Orr added.", "Orr said in Selka."]
)
def test_what_stands_before_a_trailing_speaker_is_said(end: str) -> None:
    found = heard(f"Mayor Ana Orr and Bo Kerr walked to the river. {SAID}, {end}")
    assert SAID in found.contents


@pytest.mark.parametrize(
    "line",
    [
        "“The bridge is safe,” Ana Orr said.",
        "The bridge, Ana Orr said.",
        "The bridge fell into the river on Monday, and Ana Orr said nothing of it to anybody in the town.",
        "The bridge fell into the river, as a clerk who knew it well had said.",
        "The bridge fell into the river on Monday morning, saying goodbye.",
    ],
    ids=["marked", "too short", "goes on", "another clause", "a participle"],
)
def test_other_sentences_have_no_trailing_speaker(line: str) -> None:
    assert not list(trailing(Body(line, "en"), ()))


def test_what_was_found_before_is_not_found_again() -> None:
    text = f"{SAID}, Ana Orr said."
    assert len(list(trailing(Body(text, "en"), ()))) == 1
    assert not list(trailing(Body(text, "en"), [Draft(((0, 20),))]))


@given(st.lists(st.sampled_from(["Ana Orr", "said", ",", ".", "the bridge", "is safe", "“", "”", "and"]), max_size=20))
def test_a_trailing_speaker_stands_behind_what_is_said(parts: list[str]) -> None:
    text = " ".join(parts)
    for draft in trailing(Body(text, "en"), ()):
        assert draft.cue is not None
        assert draft.speaker is not None
        assert draft.start < draft.end < draft.speaker[0] < draft.cue[0]
        assert not set("“”") & set(text[draft.start : draft.cue[1]])
