"""Figures in claims: what is counted, by whom, and which values are left open."""

from datetime import timedelta
from math import inf

import pytest

from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Claim, Figure, Standing
from factories import MORNING, article, story


def told(*texts: str, hours: float = 1) -> tuple[Claim, ...]:
    """The claims of a story of which every text is an origin of its own, an hour after the one before."""
    own = [
        article(text, key=f"a{n}", outlet=f"Outlet {n}", published=MORNING + n * timedelta(hours=hours))
        for n, text in enumerate(texts)
    ]
    said = [attributions(each, DEFAULT) for each in own]
    return claims(story(*((each,) for each in own)), own, said)


def figures(*texts: str) -> list[Figure]:
    return [figure for claim in told(*texts) for figure in claim.figures]


@pytest.mark.parametrize(
    ("text", "counts", "value"),
    [
        ("Twelve people were killed when the ferry ran aground off Undsey on Monday.", "dead", 12),
        ("The accident on the quay killed 12 people on Monday evening, police said.", "dead", 12),
        ("At least 12 people died in the flood at Port Ellery on Tuesday morning.", "dead", 12),
        ("Some 340 people were injured when the stand fell at the racecourse.", "injured", 340),
        ("The storm left 340 people injured in Port Ellery on Tuesday morning.", "injured", 340),
        ("About 2,000 people were evacuated from the quay before the storm came.", "evacuated", 2000),
        ("Five people are missing after the ferry ran aground off Undsey on Monday.", "missing", 5),
        ("Police arrested 14 people after the match at Marden on Saturday evening.", "arrested", 14),
    ],
)
def test_what_is_counted_has_one_key_in_whatever_words(text: str, counts: str, value: float) -> None:
    found = figures(text)
    assert (found[0].counts, found[0].value) == (counts, value)


@pytest.mark.parametrize(
    ("words", "least", "most"),
    [
        ("12 people", 12, 12),
        ("At least 12 people", 12, inf),
        ("More than 12 people", 12, inf),
        ("Up to 12 people", 0, 12),
        ("Between 12 and 15 people", 12, 15),
        ("12 to 15 people", 12, 15),
    ],
)
def test_a_figure_says_which_values_it_leaves_open(words: str, least: float, most: float) -> None:
    (figure,) = figures(f"{words} were killed when the ferry ran aground off Undsey on Monday.")
    assert (figure.least or 0, inf if figure.most is None else figure.most) == (least, most)


def test_two_counts_that_can_both_be_right_are_no_dispute() -> None:
    found = told(
        "At least 12 people were killed when the ferry ran aground off Undsey, the coastguard said.",
        "The ferry accident off Undsey killed 14 people, the hospital in Marden said on Tuesday.",
    )
    assert not [claim for claim in found if claim.standing is Standing.DISPUTED]


def test_two_counts_of_two_holders_that_exclude_each_other_are_a_dispute() -> None:
    found = told(
        "The ferry accident off Undsey killed 14 people, the ministry of transport said on Tuesday.",
        "The ferry accident off Undsey killed 31 people, the mayor of Undsey said on Tuesday.",
    )
    disputed = [claim for claim in found if claim.standing is Standing.DISPUTED]
    assert {figure.value for claim in disputed for figure in claim.figures} == {14, 31}


def test_who_holds_a_figure_is_told_with_it() -> None:
    (figure,) = figures("At least 12 people were killed off Undsey on Monday night, the coastguard said.")
    assert "coastguard" in figure.holder


def test_a_later_count_takes_the_place_of_an_earlier_one() -> None:
    found = told(
        "At least 12 people were killed when the ferry ran aground off Undsey, the coastguard said.",
        "At least 17 people were killed when the ferry ran aground off Undsey, the coastguard said.",
        hours=8,
    )
    replaced = {figure.value: figure.superseded for claim in found for figure in claim.figures}
    assert replaced == {12: True, 17: False}


@pytest.mark.parametrize(
    "text",
    [
        "The council of Port Ellery met in 2019 and decided nothing about the wall.",
        "The road A12 was closed between Port Ellery and Marden for most of Tuesday.",
        "A 12-year-old boy found the otter beside the weir on Sunday morning.",
    ],
)
def test_years_roads_and_ages_count_nothing(text: str) -> None:
    assert figures(text) == []
