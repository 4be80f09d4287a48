"""Short items, as feeds carry them: the same words are one origin however few they are."""

from datetime import timedelta

import pytest

from anechoic.echoes import origins
from anechoic.records import Article, CopyKind
from factories import MORNING, article

BRIEF = "Two lorries went into the Orr on Tuesday morning when the old bridge at Selka fell, the coastguard said."
QUOTED = (
    "“We could hear it at night,” said Piet Okafor, who keeps the lock below.\n"
    "The old bridge at Selka fell at dawn on Tuesday.\n“It was to be mended in May,” the mayor said.\n"
    "Two lorries went into the river with it, and both of the drivers were brought ashore by boat."
)


def printed(*texts: str) -> tuple[Article, ...]:
    """Each text by another outlet, an hour after the one before."""
    return tuple(
        article(text, key=f"a{n}", outlet=f"Outlet {n}", published=MORNING + timedelta(hours=n))
        for n, text in enumerate(texts)
    )


@pytest.mark.parametrize("text", [BRIEF, QUOTED, " ".join(BRIEF.split()[:14])])
def test_the_same_few_words_are_one_origin(text: str) -> None:
    (origin,) = origins(printed(text, text))
    assert origin.articles == ("a0", "a1")
    assert [(copy.kind, copy.overlap) for copy in origin.copies] == [(CopyKind.VERBATIM, 1.0)]


def test_ten_outlets_with_one_summary_are_one_origin() -> None:
    assert len(origins(printed(*[BRIEF] * 10))) == 1


def test_a_word_put_in_makes_no_origin() -> None:
    assert len(origins(printed(BRIEF, BRIEF.replace("old bridge", "old stone bridge")))) == 1


def test_a_few_words_in_common_are_no_copy() -> None:
    other = (
        "The old bridge at Selka fell, the coastguard said. Trams will run to the harbour until it has been rebuilt."
    )
    assert len(origins(printed(BRIEF, other))) == 2


def test_a_summary_within_a_long_report_of_its_own_is_no_copy_of_it() -> None:
    long = f"{BRIEF} " + " ".join(f"Witness number {n} told the {n}th inspector about pier {n}." for n in range(2, 30))
    assert len(origins(printed(BRIEF, long))) == 2


@pytest.mark.parametrize("words", ["Watch the video.", "This page is for subscribers alone.", "Read more"])
def test_what_says_nothing_is_no_copy(words: str) -> None:
    assert len(origins(printed(words, words))) == 2
