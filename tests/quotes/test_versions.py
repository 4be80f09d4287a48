"""The same quotation in several outlets: laid side by side, its differences shown, the fullest preferred."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions, versions
from anechoic.records import ChangeKind, QuotationVariants
from factories import article

FULL = "“We have looked at every cable of the bridge and we do not think that it is safe,” said Ana Orr, the engineer."


def compared(*texts: str, langs: tuple[str, ...] = ()) -> tuple[QuotationVariants, ...]:
    """The versions of what these articles quote."""
    articles = [article(text, key=f"a{i}", lang=langs[i] if langs else "en") for i, text in enumerate(texts)]
    return versions(articles, [attributions(each, DEFAULT) for each in articles])


def test_the_same_words_in_two_articles_are_one_quotation() -> None:
    """Nothing differs."""
    (found,) = compared(FULL, FULL)
    assert not found.differs
    assert found.others[0].changes == ()
    assert found.speakers == ("Ana Orr",)


def test_the_fullest_version_is_preferred() -> None:
    """Whoever prints more of it goes first; a later beginning is a cut that everybody sees."""
    (found,) = compared("Ana Orr, the engineer, said that “we do not think that it is safe”.", FULL)
    assert found.fullest.content.article == "a1"
    assert [(c.kind, c.marked) for c in found.others[0].changes] == [(ChangeKind.CUT, True)]
    assert not found.differs


def test_of_two_as_full_the_one_that_most_articles_have_is_preferred() -> None:
    """The odd one out changed a word."""
    (found,) = compared(FULL.replace("safe", "sound"), FULL, FULL)
    assert found.fullest.content.article == "a1"
    assert [(c.words, c.instead) for each in found.others for c in each.changes] == [("safe", "sound")]


@pytest.mark.parametrize(
    "words",
    [
        FULL.replace("We have", "[W]e have"),
        FULL.replace("every cable", "every-cable"),
    ],
)
def test_the_same_letters_are_the_same_words(words: str) -> None:
    """A capital put in, a space left out."""
    (found,) = compared(FULL, words)
    assert found.others[0].changes == ()


@pytest.mark.parametrize(
    ("words", "kind", "instead"),
    [
        (
            "“We have looked at every cable of the bridge and we do not believe that it is safe,”",
            ChangeKind.CHANGED,
            "believe",
        ),
        ("“We have looked at every cable of the bridge and we do think that it is safe,”", ChangeKind.CUT, ""),
        ("“We have looked at every old cable of the bridge and we do not think it safe,”", ChangeKind.CUT, ""),
    ],
)
def test_other_words_without_a_mark_are_flagged(words: str, kind: ChangeKind, instead: str) -> None:
    """A changed word, a “not” that was dropped."""
    (found,) = compared(FULL, f"{words} said Ana Orr, the engineer.")
    assert found.differs
    assert (kind, instead) in [(c.kind, c.instead) for c in found.others[0].changes if not c.marked]


@pytest.mark.parametrize(
    "words",
    [
        "“We have looked at every cable … and we do not think that it is safe,”",
        "“We have looked at every cable of the bridge and we do not think that [the bridge] is safe,”",
        "“We have looked at every cable of the bridge,” said Ana Orr, the engineer. “We do not think that it is safe.”",
    ],
)
def test_marked_cuts_and_insertions_are_no_difference(words: str) -> None:
    """The reader of that version was told."""
    (found,) = compared(FULL, words if "said" in words else f"{words} said Ana Orr, the engineer.")
    assert not found.differs
    assert found.others[0].changes


def test_spelling_is_no_difference() -> None:
    """British and American outlets spell alike here."""
    one = "“The harbour labour force will organise a march of its own on Monday,” said Ana Orr."
    (found,) = compared(one, one.replace("harbour labour", "harbor labor").replace("organise", "organize"))
    assert not found.differs


def test_the_same_words_by_another_speaker_are_flagged() -> None:
    """One of the two articles is wrong."""
    (found,) = compared(FULL, FULL.replace("Ana Orr", "Bo Kerr"))
    assert found.speakers == ("Ana Orr", "Bo Kerr")
    assert found.differs


def test_half_a_name_contradicts_nobody() -> None:
    """It may be a wrong reading as well as another person."""
    (found,) = compared(FULL, FULL.replace("Ana Orr", "Kerr"))
    assert not found.differs


def test_other_quotations_are_left_apart() -> None:
    """A few words in common are none, nor is another language, nor the same article twice."""
    assert compared(FULL, "“We have looked at every plan and will say more,” said Ana Orr, the engineer.") == ()
    assert compared(FULL + "\n" + FULL) == ()
    assert compared(FULL, FULL, langs=("en", "fr")) == ()


TEXTS = st.lists(
    st.sampled_from(
        [
            FULL,
            FULL.replace("not think", "believe"),
            FULL.replace("every cable of ", ""),
            FULL.replace("Ana Orr", "Bo Kerr"),
        ]
    ),
    max_size=4,
)


@settings(max_examples=25)
@given(TEXTS, st.permutations(range(4)))
def test_the_order_of_articles_changes_nothing(texts: list[str], order: list[int]) -> None:
    """The same articles give the same versions."""
    articles = [article(text, key=f"a{i}") for i, text in enumerate(texts)]
    shuffled = [articles[i] for i in order if i < len(articles)]
    said = [attributions(each, DEFAULT) for each in articles]
    assert versions(shuffled, said[::-1]) == versions(articles, said)
