"""How many acts of reporting stand behind a group of sentences."""

import pytest

from anechoic.claims.independence import Independence
from anechoic.claims.statements import statements
from anechoic.records import Article, Attributions, Credit
from factories import article, span, story

ONE = "Mary Horom told a reporter of the Erie Chronicle that her eyes popped out."
TWO = "Her eyes, Mary Horom was quoted by the Erie Chronicle, popped out of her head."


def origins(own: list[Article], attributions: tuple[Attributions, ...] = ()) -> int:
    told = statements(own)
    return Independence(story(*((each,) for each in own)), own, attributions, told).origins(told)


def test_two_outlets_in_their_own_words_are_two() -> None:
    assert origins([article(ONE, key="a", outlet="Post"), article(TWO, key="b", outlet="Courant")]) == 2


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


def test_a_credit_elsewhere_in_the_article_does_not_count() -> None:
    own = [
        article(f"{ONE}\nThe Selka Times had a story on cats.", key="a", outlet="Post"),
        article(TWO, key="b", outlet="Selka Times"),
    ]
    credit = Attributions(own[0].id, credits=(Credit("Selka Times", span(own[0], "Selka Times")),))
    told = [each for each in statements(own) if "eyes" in each.text]
    assert Independence(story((own[0],), (own[1],)), own, (credit,), told).origins(told) == 2


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
        counts.append(Independence(story(*((each,) for each in own)), own, (), told).origins(spoken))
    assert counts == [1, 2]
