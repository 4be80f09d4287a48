"""How many acts of reporting stand behind a group of sentences."""

from itertools import combinations

import pytest

from anechoic.claims.independence import Compared, Independence
from anechoic.claims.statements import statements
from anechoic.outlets import DEFAULT
from anechoic.records import Article, Attributions, Credit, Outlet, Ownership
from factories import article, span, story

ONE = "Mary Horom told a reporter of the Erie Chronicle that her eyes popped out."
TWO = "Her eyes, Mary Horom was quoted by the Erie Chronicle, popped out of her head."

SAID = "The harbour master of Selka said that the pier had been closed since the storm in January."
HEARD = "Since the January storm the pier has been closed, the harbour master of Selka said."


def origins(own: list[Article], attributions: tuple[Attributions, ...] = ()) -> int:
    told = statements(own)
    return independence(own, attributions).origins(told)


def independence(own: list[Article], attributions: tuple[Attributions, ...] = ()) -> Independence:
    """Of a story in which each article is an origin, and all statements say the same."""
    told = statements(own)
    compared = Compared(told, list(combinations(told, 2)))
    return Independence(story(*((each,) for each in own)), own, attributions, compared)


def test_two_outlets_in_their_own_words_are_two() -> None:
    assert origins([article(SAID, key="a", outlet="Post"), article(HEARD, key="b", outlet="Courant")]) == 2


def test_two_outlets_of_one_owner_are_one_at_least_and_two_at_most() -> None:
    own = [article(SAID, key="a", outlet="Harbour Post"), article(HEARD, key="b", outlet="Tide Radio")]
    told = statements(own)
    for owners, bounds in (
        (("Tidewater", "Tidewater"), (1, 2)),
        (("Tidewater", "Readers"), (2, 2)),
        (("", ""), (2, 2)),
    ):
        register = DEFAULT.with_outlets(
            tuple(
                Outlet(
                    name=each.outlet,
                    domain=f"{each.id}.example",
                    country="GB",
                    language="en",
                    ownership=Ownership.COMPANY,
                    owner=owner,
                )
                for each, owner in zip(own, owners, strict=True)
            )
        )
        compared = Compared(told, list(combinations(told, 2)))
        found = Independence(story(*((each,) for each in own)), own, (), compared, register)
        assert (found.origins(told), found.origins_at_most(told)) == bounds


def test_both_crediting_a_third_are_one() -> None:
    own = [article(ONE, key="a", outlet="Post"), article(TWO, key="b", outlet="Courant")]
    credited = tuple(
        Attributions(each.id, credits=(Credit("Erie Chronicle", span(each, "Erie Chronicle")),)) for each in own
    )
    assert origins(own, credited) == 1


@pytest.mark.parametrize("outlet", ["The Erie Chronicle", "Erie Chronicle"])
def test_one_crediting_the_other_is_one(outlet: str) -> None:
    own = [
        article(ONE, key="a", outlet="Post"),
        article("The eyes of Mary Horom popped out of her head.", key="b", outlet=outlet),
    ]
    credit = Attributions(own[0].id, credits=(Credit("Erie Chronicle", span(own[0], "Erie Chronicle")),))
    assert origins(own, (credit,)) == 1


def test_a_credit_far_down_in_the_article_does_not_count() -> None:
    own = [
        article(
            f"{SAID}\n{'Gulls sat on the rails. ' * 40}\nThe Selka Times had a story on cats.", key="a", outlet="Post"
        ),
        article(HEARD, key="b", outlet="Selka Times"),
    ]
    credit = Attributions(own[0].id, credits=(Credit("Selka Times", span(own[0], "Selka Times")),))
    told = [each for each in statements(own) if "harbour master" in each.text]
    assert independence(own, (credit,)).origins(told) == 2


def test_a_shared_quotation_counts_once_where_the_articles_share_their_own_words() -> None:
    quotation = "“We have a number for the people we found,” Osling said."
    own_words = (
        "The vessel rolled on to her side before dawn, a mile from the breakwater of the capital, and floated keel up."
    )
    copying = [article(f"{own_words}\n{quotation}", key=key, outlet=key) for key in ("Post", "Courant")]
    apart = [article(quotation, key=key, outlet=key) for key in ("Post", "Courant")]
    counts = []
    for own in (copying, apart):
        told = statements(own)
        spoken = [each for each in told if each.spoken]
        counts.append(independence(own).origins(spoken))
    assert counts == [1, 2]


@pytest.mark.parametrize(
    "second",
    [
        "Since January’s storm the pier has been closed, the harbour master of Selka told the newspaper.",
        "Since the January storm the pier was reportedly closed, the harbour master of Selka said.",
        "Since the January storm the pier has been closed, the harbour master of Selka told the Erie Herald.",
    ],
)
def test_what_was_told_to_one_outlet_is_of_one_origin_whoever_prints_it(second: str) -> None:
    assert origins([article(SAID, key="a", outlet="Post"), article(HEARD, key="b", outlet="Courant")]) == 2
    assert origins([article(SAID, key="a", outlet="Post"), article(second, key="b", outlet="Courant")]) == 1


def test_articles_that_rest_on_one_outlet_are_one_origin_in_all_they_say() -> None:
    lead = "The pier of Selka has been shut, according to the Erie Herald."
    resting = [article(f"{lead}\n{each}", key=key, outlet=key) for key, each in (("Post", SAID), ("Courant", HEARD))]
    said = [each for each in statements(resting) if "harbour master" in each.text]
    assert independence(resting).origins(said) == 1


def test_eight_words_in_a_row_are_of_one_pen() -> None:
    one = "The pier of Selka was shut after a storm tore the planks from its northern end, the harbour office said."
    two = "Nobody fishes there now, as a storm tore the planks from its northern end in the last days of January."
    assert origins([article(one, key="a", outlet="Post"), article(two, key="b", outlet="Courant")]) == 1


def test_the_upper_bound_binds_nothing_but_copies_and_outlets() -> None:
    own = [article(SAID, key="a", outlet="Post"), article(SAID, key="b", outlet="Courant")]
    told = statements(own)
    found = independence(own)
    assert (found.origins(told), found.origins_at_most(told)) == (1, 2)


def test_an_address_and_a_name_are_one_outlet() -> None:
    own = [article(SAID, key="a", outlet="eriechronicle.com"), article(HEARD, key="b", outlet="The Erie Chronicle")]
    assert origins(own) == 1
