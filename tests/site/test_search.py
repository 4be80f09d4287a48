"""The search finds words, phrases, and nothing that was not asked for."""

from dataclasses import replace
from datetime import date

import pytest
from django.test import Client
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import made_day
from anechoic.site.archive import store
from anechoic.site.archive.search import Query, found

pytestmark = pytest.mark.usefixtures("example")


def keys(query: Query) -> set[str]:
    return {each.article for each in found(query)}


def test_all_words_must_stand_in_an_article() -> None:
    assert keys(Query("night buses")) == {"buses-times"}
    assert keys(Query("night wall buses")) == set()


def test_forms_of_a_word_are_found() -> None:
    assert keys(Query("inspecting")) == {"wall-post", "wall-mail"}


def test_a_phrase_stands_as_it_is_written() -> None:
    assert keys(Query('"old sea wall"')) == {"wall-radio"}


def test_filters_narrow_what_is_found() -> None:
    assert keys(Query("wall", outlet="Ellery Mail")) == {"wall-mail"}
    assert keys(Query("wall", lang="de")) == set()
    assert keys(Query("wall", since=date(2026, 3, 18))) == set()
    assert keys(Query("wall", until=date(2026, 3, 17))) == {"wall-post", "wall-mail", "wall-radio"}


def test_words_that_were_found_are_marked(client: Client) -> None:
    shown = client.get("/search?q=roundabout").content.decode()
    assert "<mark>roundabout</mark>" in shown


def test_a_changed_article_is_found_by_its_new_words_alone() -> None:
    store.keep([replace(made_day.ARTICLES[3], text="Trams will run instead.")])
    assert keys(Query("trams")) == {"buses-times"}
    assert keys(Query("roundabout")) == set()


@settings(max_examples=60, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text(max_size=60))
def test_whatever_is_typed_is_no_error(words: str) -> None:
    found(Query(words))


def test_what_is_found_has_its_day_as_every_page_writes_days(client: Client) -> None:
    assert all(each.published and each.published.date() == date(2026, 3, 17) for each in found(Query("wall")))
    shown = client.get("/search", {"q": "wall"}).content.decode()
    assert "17 March 2026" in shown
    assert "2026-03-17" not in shown.replace("/2026-03-17", "").split('class="found"')[1].split("#:~:text")[0]
