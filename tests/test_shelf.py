"""Articles set down and taken up in order of time: each once, whatever the order in which they came."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from anechoic import incoming
from anechoic.records import Article, Refusal
from anechoic.shelf import in_time
from factories import MORNING, article

MOMENTS = st.none() | st.integers(-1000, 1000).map(lambda minutes: MORNING + timedelta(minutes=minutes))
ARTICLES = st.lists(
    st.builds(
        lambda key, text, at: article(text, key=key, published=at),
        st.sampled_from("abcdef"),
        st.text("The ferry sails.", max_size=30),
        MOMENTS,
    ),
    max_size=12,
)


def taken(articles: list[Article]) -> tuple[list[Article], list[Refusal]]:
    refused: list[Refusal] = []
    return list(in_time(articles, refused)), refused


def when(each: Article) -> tuple[bool, datetime, str]:
    return each.published is None, each.published or MORNING, each.id


@given(ARTICLES)
def test_they_come_in_order_of_time_and_those_without_a_date_last(articles: list[Article]) -> None:
    found, _ = taken(articles)
    assert found == sorted(found, key=when)


@given(ARTICLES)
def test_each_comes_once_and_of_each_the_one_that_is_kept_of_all(articles: list[Article]) -> None:
    found, refused = taken(articles)
    assert {each.id: len(each.text) for each in found} == {
        each.id: len(each.text) for each in incoming.unique(articles)[0]
    }
    assert len(found) + len(refused) == len(articles)


@given(ARTICLES, st.randoms(use_true_random=False))
def test_the_order_in_which_they_come_in_does_not_matter(articles: list[Article], chance: st.DataObject) -> None:
    distinct = [replace(each, path=str(number)) for number, each in enumerate(articles)]
    shuffled = list(distinct)
    chance.shuffle(shuffled)  # type: ignore[attr-defined] # a Random, which hypothesis steers
    assert taken(distinct)[0] == taken(shuffled)[0]


def test_every_field_of_an_article_survives() -> None:
    whole = replace(article("The ferry sails.", url="https://post.example/1"), byline=("Ana Ruiz",), paid=True)
    assert taken([whole]) == ([whole], [])
