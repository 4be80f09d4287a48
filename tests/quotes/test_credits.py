"""Outlets that an article credits, and places where an outlet is only named."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.outlets import DEFAULT
from anechoic.quotes.body import Body
from anechoic.quotes.credits import credits as credited_in
from factories import article


def credited(text: str, outlet: str = "The Harbour Post", lang: str = "en") -> list[str]:
    """The names of the outlets credited."""
    return [each.name for each in credited_in(article(text, outlet=outlet, lang=lang), Body(text, lang), DEFAULT)]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("Ana Orr told the BBC that it would hold.", ["BBC"]),
        ("It would hold, according to Reuters.", ["Reuters"]),
        ("Reuters first reported the plan.", ["Reuters"]),
        ("The New York Times reported that it would hold.", ["The New York Times"]),
        ("Ana Orr told the newspaper Die Zeit that it would hold.", ["Die Zeit"]),
        ("Ana Orr told Radio Kestrel that it would hold.", ["Radio Kestrel"]),
        ("The BBC’s Ana Orr reported from Selka.", ["BBC"]),
        ("Ana Orr told “Der Spiegel” that it would hold.", ["Der Spiegel"]),
    ],
)
def test_whoever_has_it_is_credited(text: str, names: list[str]) -> None:
    assert credited(text) == names


@pytest.mark.parametrize(
    "text",
    [
        "Ana Orr works for the BBC in Selka.",
        "Ana Orr bought the New York Times.",
        "The BBC fell by two per cent.",
        "Ana Orr told Bo Kerr that it would hold.",
        "“The BBC said so,” Ana Orr wrote.",
    ],
)
def test_an_outlet_that_is_only_named_is_not(text: str) -> None:
    """It has nothing to do with the news, or others speak of it."""
    assert credited(text) == []


def test_an_article_does_not_credit_its_own_outlet_by_any_name() -> None:
    assert credited("Ana Orr told the FAZ that it would hold.", outlet="Frankfurter Allgemeine Zeitung") == []


def test_a_credit_is_where_the_name_stands() -> None:
    text = "It would hold, according to the Süddeutsche Zeitung."
    (found,) = credited_in(article(text), Body(text, "en"), DEFAULT)
    assert found.span is not None
    assert text[found.span.start : found.span.end] == "Süddeutsche Zeitung"


WORDS = st.lists(
    st.sampled_from(
        [
            "Ana",
            "Orr",
            "told",
            "the",
            "BBC",
            "Reuters",
            "reported",
            "according to",
            ",",
            ".",
            "“",
            "”",
            "der",
            "Zeit",
            "laut",
        ]
    ),
    max_size=14,
)


@given(WORDS, st.sampled_from(["en", "de", "fr", "es", "it"]))
def test_credits_stand_in_order_within_the_text(words: list[str], lang: str) -> None:
    """Each at a place of its own."""
    text = " ".join(words)
    found = [each.span for each in credited_in(article(text, lang=lang), Body(text, lang), DEFAULT) if each.span]
    assert found == sorted(found)
    assert all(one.end <= other.start for one, other in pairwise(found))
    assert all(0 <= each.start < each.end <= len(text) for each in found)
