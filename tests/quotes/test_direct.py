"""Direct speech: words in quotation marks, verbatim, with whoever said them."""

import re

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.records import QuotationKind
from heard import heard

STYLES = ["“{}”", '"{}"', "‘{}’", "'{}'", "''{}''"]


@pytest.mark.parametrize("style", STYLES)
@pytest.mark.parametrize(
    "sentence",
    [
        "{} said Ana Orr, the mayor.",
        "{} Ana Orr, the mayor, said.",
        "{} Ana Orr told reporters on Monday.",
    ],
)
def test_words_before_the_speaker_are_found_in_every_style(style: str, sentence: str) -> None:
    """The span holds the words and no mark."""
    found = heard(sentence.format(style.format("We have looked at every cable of the bridge,")))
    assert found.contents == ["We have looked at every cable of the bridge,"]
    assert found.names == ["Ana Orr"]
    assert found.quotations[0].kind is QuotationKind.DIRECT


def test_an_interrupted_quotation_is_one_of_two_pieces() -> None:
    """“…,” she said. “…”."""
    found = heard("“The bridge is safe,” said Ana Orr, the mayor. “We have looked at every cable of it.”")
    assert found.contents == ["The bridge is safe, … We have looked at every cable of it"]
    assert len(found.quotations[0].parts) == 2


def test_speech_goes_on_after_an_aside_of_its_speaker() -> None:
    """What she pointed at meanwhile is not what she said."""
    found = heard(
        "“We remain open to talks about the harbour and its bridge,” she said, referring to the old name of the town. "
        "“Sadly, the council has chosen another path.”"
    )
    assert (
        "We remain open to talks about the harbour and its bridge, … Sadly, the council has chosen another path"
        in found.contents
    )


def test_a_colon_hands_over_to_the_next_paragraph() -> None:
    """Ana Orr said: and then her words by themselves."""
    found = heard(
        "The bridge has been closed since May.\nAna Orr said:\n“We have looked at every cable of the bridge.”"
    )
    assert found.names == ["Ana Orr"]


def test_a_signed_statement_belongs_to_whoever_signed() -> None:
    """“…” — Ana B. Orr."""
    found = heard(
        "“I am glad that the bridge is open again to all of us.” ― Ana B. Orr.\n“I am not glad at all about it.” ― Bo Kerr"
    )
    assert found.names == ["Ana B. Orr", "Bo Kerr"]


def test_a_question_put_to_someone_is_not_the_asker_s_answer() -> None:
    """After “…,” when Kerr blasted her, Kerr did not speak."""
    found = heard("She said in the debate, “That makes me proud,” when Bo Kerr blasted her for the deal.")
    assert "Bo Kerr" not in [
        name for name, words in zip(found.names, found.contents, strict=True) if words.startswith("That")
    ]


@pytest.mark.parametrize(
    "text",
    [
        "He sang in “The Harbour Morning Show,” a programme of the radio.",
        "Her book, “Bridges of Selka,” came out in May.",
        "They built a so-called “smart” bridge.",
    ],
)
def test_titles_and_single_words_are_no_speech(text: str) -> None:
    """Marks stand around more than speech."""
    assert [q for q in heard(text).quotations if q.kind is QuotationKind.DIRECT] == []


def test_words_without_a_speaker_are_left_unattributed() -> None:
    """Nobody is guessed."""
    found = heard("The wall had a line on it in white paint.\n“We have looked at every cable of the bridge.”")
    assert [name for name in found.names if name] == []


WORDS = st.lists(
    st.sampled_from(
        ["the", "bridge", "is", "safe", "we", "looked", "at", "every", "cable", "of", "it", "no", "one", "was", "hurt"]
    ),
    min_size=4,
    max_size=30,
)
NAMES = st.sampled_from(["Ana Orr", "Bo Kerr", "Mayor Zoe Lindqvist", "she", "the minister", "officials"])
FRAMES = st.sampled_from(
    ["{q} said {n}.", "{q} {n} said.", "{n} said: {q}", "{n} told reporters that {q} was wrong.", "{q}"]
)
PARAGRAPH = st.builds(
    lambda words, name, frame, style: frame.format(q=style.format(" ".join(words).capitalize() + ","), n=name),
    WORDS, NAMES, FRAMES, st.sampled_from(STYLES),
)  # fmt: skip


@settings(max_examples=50)
@given(st.lists(PARAGRAPH, max_size=6))
def test_direct_speech_is_verbatim_and_stood_in_marks(paragraphs: list[str]) -> None:
    """Every piece is the article's own words, right inside quotation marks, whatever the article looks like."""
    text = "\n".join(paragraphs)
    for quotation in heard(text).quotations:
        assert quotation.content.end <= len(text)
        if quotation.kind is QuotationKind.DIRECT:
            for part in quotation.parts or (quotation.content,):
                words = text[part.start : part.end]
                assert words.strip("“”‘’\"'") == words
                assert re.search(r"[“‘\"']\s*$", text[: part.start])


@settings(max_examples=50)
@given(st.text(alphabet="ab,. \n“”‘’\"'«»„‚-–— ASsaid", max_size=120))
def test_no_text_breaks_it(text: str) -> None:
    """Marks in any order, unclosed, nested, doubled."""
    found = heard(text)
    for q in found.quotations:
        assert 0 <= q.content.start < q.content.end <= len(text)
        for part in q.parts:
            assert q.content.start <= part.start < part.end <= q.content.end
