"""Who speaks within the quotation marks, as Romance languages have it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.quotes.body import Body
from anechoic.quotes.incises import incised


def parted(text: str, lang: str = "fr") -> tuple[list[str], str, str] | None:
    """The pieces, the cue and the speaker of the first words in marks."""
    body = Body(text, lang)
    found = incised(body, body.outer[0])
    if found is None or found.cue is None or found.speaker is None:
        return None
    return [text[a:b] for a, b in found.pieces], text[slice(*found.cue)], text[slice(*found.speaker)]


@pytest.mark.parametrize(
    ("lang", "text", "pieces", "speaker"),
    [
        (
            "fr",
            "« Nous partons, a dit Ana Orr, et nous reviendrons. »",
            ["Nous partons", "et nous reviendrons."],
            "Ana Orr",
        ),
        ("fr", "« Nous partons, dit-elle. Et vite. »", ["Nous partons", "Et vite."], "elle"),
        ("fr", "« Nous partons, s’est exclamée la maire, ce soir. »", ["Nous partons", "ce soir."], "la maire"),
        ("fr", "« Nous partons, explique Ana Orr »", ["Nous partons"], "Ana Orr"),
        ("es", "«El puente —dijo Ana Orr— está cerrado»", ["El puente", "está cerrado"], "Ana Orr"),
        ("it", "«Il ponte – ha detto la sindaca – è chiuso»", ["Il ponte", "è chiuso"], "la sindaca"),
        ("pt", "“A ponte, disse Ana Orr, está fechada”", ["A ponte", "está fechada"], "Ana Orr"),
    ],
)
def test_the_speaker_is_taken_out_of_the_words(lang: str, text: str, pieces: list[str], speaker: str) -> None:
    found = parted(text, lang)
    assert found is not None
    assert [piece.strip() for piece in found[0]] == pieces
    assert found[2] == speaker


@pytest.mark.parametrize(
    ("lang", "text"),
    [
        ("fr", "« Le maire a dit, selon nous, la vérité. »"),  # the verb has its subject before it
        ("fr", "« Il viendra, je crois, demain. »"),  # no verb of speech
        (
            "fr",
            "« Ils ont dit, encore une fois et sans que personne ne les écoute, la vérité. »",
        ),  # no subject after it
        ("fr", "« Nous partons. »"),
        ("en", "“We are leaving, said Ana Orr, and will be back.”"),  # not the custom in English
        ("de", "„Wir gehen, sagte Ana Orr, und kommen wieder.“"),
    ],
)
def test_other_words_within_marks_are_the_speaker_s(lang: str, text: str) -> None:
    assert parted(text, lang) is None


PARTS = st.lists(
    st.sampled_from(["le pont", ",", "—", "a dit", "dit-il", "Ana Orr", "la maire", "est fermé", ".", "!", "et"]),
    max_size=12,
)


@given(PARTS)
def test_pieces_stand_in_the_marks_and_apart_from_the_speaker(parts: list[str]) -> None:
    """Word for word, in order."""
    text = "« " + " ".join(parts) + " »"
    body = Body(text, "fr")
    found = incised(body, body.outer[0]) if body.outer else None
    if found is None or found.speaker is None or found.cue is None:
        return
    spans = [*found.pieces, found.cue, found.speaker]
    assert all(0 < start < end < len(text) for start, end in spans)
    assert list(found.pieces) == sorted(found.pieces)
    assert all(end <= found.cue[0] or start >= found.speaker[1] for start, end in found.pieces)
