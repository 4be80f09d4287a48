"""Cues in a sentence, and who speaks beside them, by rules that know words but no grammar."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from anechoic.quotes.body import Body
from anechoic.quotes.clauses import cues, speaker_after, speaker_before


def cue_words(text: str, lang: str = "en") -> list[str]:
    """The words of each cue of a text of one sentence."""
    body = Body(text, lang)
    return [text[slice(*body.offsets((cue.first, cue.last)))] for cue in cues(body, (0, len(body.tokens.words)))]


def before(text: str, cue: str, lang: str = "en") -> str:
    """Who speaks before a cue."""
    body = Body(text, lang)
    at, _ = body.tokens.between(text.index(cue), text.index(cue) + 1)
    words = speaker_before(body, at, 0)
    return text[slice(*body.offsets(words))] if words else ""


def after(text: str, cue: str, lang: str = "en") -> str:
    """Who speaks after a cue."""
    body = Body(text, lang)
    start = text.index(cue)
    _, at = body.tokens.between(start, start + len(cue))
    words = speaker_after(body, at, len(body.tokens.words))
    return text[slice(*body.offsets(words))] if words else ""


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Ana Orr said it would hold.", ["said"]),
        ("Ana Orr has repeatedly called for calm.", ["has repeatedly called for"]),
        ("Ana Orr declined to say why.", ["declined", "say"]),
        ("The claim was filed in the court.", []),
        ("His demands and her claims grew.", []),
        ("“We said no,” she told us.", ["told"]),
    ],
)
def test_a_verb_of_speech_is_a_cue_where_it_is_a_verb(text: str, found: list[str]) -> None:
    """Not as a noun, nor within quotation marks; auxiliaries, adverbs and particles belong to it."""
    got = cue_words(text)
    assert [word for word in found if not any(word in cue for cue in got)] == []
    assert bool(got) == bool(found)


@pytest.mark.parametrize(
    ("lang", "text", "found"),
    [
        ("de", "Die Bürgermeisterin sagte, es halte.", "sagte"),
        ("fr", "La maire a déclaré que le pont tient.", "a déclaré"),
        ("es", "La alcaldesa ha dicho que aguanta.", "ha dicho"),
        ("it", "La sindaca ha detto che regge.", "ha detto"),
    ],
)
def test_cues_of_other_languages_have_their_auxiliaries(lang: str, text: str, found: str) -> None:
    assert cue_words(text, lang) == [found]


@pytest.mark.parametrize(
    ("text", "cue", "who"),
    [
        ("Ana Orr said it would hold.", "said", "Ana Orr"),
        ("On Monday the mayor said it would hold.", "said", "the mayor"),
        ("But Ana Orr later said it would hold.", "later", "Ana Orr"),
        ("Ana Orr, the mayor, said it would hold.", "said", "Ana Orr, the mayor"),
        ("Officials from Selka – who met there – said it would hold.", "said", "Officials from Selka"),
        ("“It holds,” Orr said.", "said", "Orr"),
        ("Said it would hold.", "Said", ""),
    ],
)
def test_who_stands_before_a_cue_speaks(text: str, cue: str, who: str) -> None:
    """With what is told between commas, without what is told between dashes, without what opens the sentence."""
    assert before(text, cue).strip(" –,") == who


@pytest.mark.parametrize(
    ("lang", "text", "cue", "who"),
    [
        ("en", "“It holds,” said Ana Orr, the mayor of Selka.", "said", "Ana Orr, the mayor of Selka"),
        ("en", "“It holds,” said Ana Orr on Monday.", "said", "Ana Orr"),
        ("en", "“It holds,” said Ana Orr.", "said", "Ana Orr"),
        ("de", "„Es hält“, sagte Ana Orr der Zeitung.", "sagte", "Ana Orr"),
        ("de", "„Es hält“, sagte Ursula von der Orr am Montag.", "sagte", "Ursula von der Orr"),
        ("de", "Laut Reuters wurden zwölf Menschen verletzt.", "Laut", "Reuters"),
        ("de", "Nach Angaben der Polizei sind drei gestorben.", "Angaben", "der Polizei"),
        ("de", "„Es hält“, so Ana Orr weiter.", "so", "Ana Orr"),
        ("nl", "Volgens Reuters zijn er twaalf gewonden.", "Volgens", "Reuters"),
        ("fr", "« Il tient », a dit-elle mardi.", "dit", "elle"),
        ("fr", "« Il tient », a déclaré la ministre, Ana Orr.", "déclaré", "la ministre, Ana Orr"),
        ("es", "«Aguanta», dijo la ministra el lunes.", "dijo", "la ministra"),
    ],
)
def test_who_stands_after_a_cue_speaks(lang: str, text: str, cue: str, who: str) -> None:
    """Up to the next mark, a day, whoever was told, or the verb."""
    assert after(text, cue, lang) == who


WORDS = st.lists(
    st.sampled_from(
        ["Ana", "Orr", "said", "told", "that", "the", "mayor", ",", ".", "“", "”", "–", "and", "who", "Monday"]
    ),
    max_size=14,
)


@given(WORDS, st.integers(0, 14))
@example(["Ana", ",", "“", ","], 4)
def test_a_speaker_before_a_cue_ends_before_it(words: list[str], at: int) -> None:
    """And holds no quotation mark."""
    body = Body(" ".join(words), "en")
    place = min(at, len(body.tokens.words))
    found = speaker_before(body, place, 0)
    if found:
        assert 0 <= found[0] < found[1] <= place
        assert not {"“", "”"} & set(body.tokens.words[slice(*found)])


@given(WORDS)
def test_cues_stand_in_order_and_apart(words: list[str]) -> None:
    body = Body(" ".join(words), "en")
    found = cues(body, (0, len(body.tokens.words)))
    assert all(one.last <= other.first for one, other in pairwise(found))
    assert all(cue.first <= cue.verb < cue.last for cue in found)
