"""Cues, speakers and contents that the tagger found are joined by nearness, over no end of a sentence if it can be helped."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.quotes.body import Body
from anechoic.quotes.linker import Segment, linked

TEXT = "Ana Orr said the dam would hold and Bo Kerr said it would not. The mayor left, Cy Lund said."


def segment(body: Body, label: str, words: str) -> Segment:
    """The tokens of the first place where these words stand."""
    start = body.text.index(words)
    first, last = body.tokens.between(start, start + len(words))
    return Segment(label, first, last)


def joined(text: str, *segments: tuple[str, str]) -> list[tuple[str, str, str]]:
    """Speaker, cue and content of each statement."""
    body = Body(text, "en")
    found = linked(body, sorted((segment(body, *each) for each in segments), key=lambda each: each.first))
    return [
        tuple(text[slice(*span)] if span else "" for span in (draft.speaker, draft.cue, draft.pieces[0]))  # type: ignore[misc] # three
        for draft in found
    ]


def test_each_content_goes_to_its_own_cue() -> None:
    """Two statements in one sentence."""
    found = joined(
        TEXT,
        ("speaker", "Ana Orr"),
        ("cue", "said"),
        ("content", "the dam would hold"),
        ("speaker", "Bo Kerr"),
        ("cue", "said it"[:4]),
        ("content", "it would not"),
    )
    assert found[0] == ("Ana Orr", "said", "the dam would hold")


def test_a_content_far_from_every_cue_stays_alone() -> None:
    text = "Orr said no. " + "The rain fell on the town for days. " * 6 + "The dam would hold."
    assert ("", "", "The dam would hold") in joined(text, ("cue", "said"), ("content", "The dam would hold"))


def test_a_speaker_of_the_next_sentence_is_not_taken() -> None:
    """The cue has nobody before it."""
    text = "It will hold, said. Bo Kerr left."
    assert joined(text, ("content", "It will hold"), ("cue", "said"), ("speaker", "Bo Kerr")) == [
        ("", "said", "It will hold")
    ]


def test_a_cue_without_content_says_nothing() -> None:
    assert joined(TEXT, ("speaker", "Ana Orr"), ("cue", "said")) == []


def test_the_nearer_of_two_speakers_is_taken() -> None:
    text = "Bo Kerr met Ana Orr, who said the dam would hold."
    found = joined(
        text, ("speaker", "Bo Kerr"), ("speaker", "Ana Orr"), ("cue", "said"), ("content", "the dam would hold")
    )
    assert found == [("Ana Orr", "said", "the dam would hold")]


def test_the_evidence_of_a_statement_is_that_of_its_weakest_piece() -> None:
    body = Body("“One thing,” Orr said, “and another thing.”", "en")
    segments = [
        Segment("content", 1, 4, 0.9, 0.8),
        Segment("speaker", 5, 6, 0.7),
        Segment("cue", 6, 7, 0.5, 0.5),
        Segment("content", 9, 12, 0.6, 0.9),
    ]
    (draft,) = linked(body, segments)
    assert draft.evidence == (0.6, 0.8, 0.25, 0.7)


LABELS = st.sampled_from(["cue", "speaker", "content"])


@given(st.lists(st.tuples(LABELS, st.integers(1, 3)), max_size=8))
def test_every_content_is_in_one_statement(drawn: list[tuple[str, int]]) -> None:
    """None is lost, none is said twice."""
    body = Body(TEXT, "en")
    segments, at = list[Segment](), 0
    for label, length in drawn:
        if at + length > len(body.tokens.words):
            break
        segments.append(Segment(label, at, at + length))
        at += length
    contents = sorted(body.offsets((each.first, each.last)) for each in segments if each.label == "content")
    assert sorted(piece for draft in linked(body, segments) for piece in draft.pieces) == contents
