"""The archive keeps articles, what they were before, and briefings as they were made."""

from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from anechoic.site.archive import models, store
from briefings import BRIEFING, WALL
from factories import MORNING, article

pytestmark = pytest.mark.usefixtures("archive")


def test_an_article_comes_back_as_it_went_in() -> None:
    store.keep([article("The wall gave way.", key="a")])
    assert [each.text for each in store.articles(MORNING, datetime(2026, 3, 18, tzinfo=UTC))] == ["The wall gave way."]


def test_what_an_outlet_changes_leaves_the_earlier_state_behind() -> None:
    store.keep([article("Twelve were hurt.", key="a")])
    assert store.keep([article("Fifteen were hurt.", key="a")]) == 1
    assert [each.record["text"] for each in models.Revision.objects.all()] == ["Twelve were hurt."]


def test_the_same_article_twice_is_no_change() -> None:
    store.keep([article("Twelve were hurt.", key="a")])
    assert store.keep([replace(article("Twelve were hurt.", key="a"), path="elsewhere.html")]) == 0


def test_what_an_outlet_took_back_is_briefed_no_more() -> None:
    store.keep([article("The wall gave way.", key="a")])
    assert store.withdraw("a")
    assert not store.withdraw("a")
    assert list(store.articles(MORNING, datetime(2026, 3, 18, tzinfo=UTC))) == []


def test_a_briefing_comes_back_as_it_was_made() -> None:
    store.keep_briefing(BRIEFING)
    assert store.briefing("morning", date(2026, 3, 17)) == BRIEFING


def test_a_briefing_keeps_the_words_its_articles_had() -> None:
    store.keep_briefing(BRIEFING)
    store.keep([replace(WALL, text="Everything is different now.")])
    assert store.briefing("morning", date(2026, 3, 17)) == BRIEFING


def test_a_draft_is_not_the_newest_until_it_is_published() -> None:
    row = store.keep_briefing(BRIEFING)
    assert store.newest() is None
    assert store.publish(row)
    assert not store.publish(row)
    assert store.newest("morning") == BRIEFING
    assert store.newest("best") is None


def test_what_an_edition_told_before_is_at_hand() -> None:
    for day in (15, 16, 17):
        store.keep_briefing(replace(BRIEFING, day=date(2026, 3, day)), store.PUBLISHED)
    assert [each.day for each in store.told("morning", date(2026, 3, 17))] == [date(2026, 3, 16), date(2026, 3, 15)]


def test_a_briefing_without_a_day_is_refused() -> None:
    with pytest.raises(ValueError, match="without a day"):
        store.keep_briefing(replace(BRIEFING, day=None))


def test_characters_that_no_database_takes_are_replaced_and_offsets_hold() -> None:
    odd = replace(article("The\0 ferry \ud800sails.", key="odd"), title="A\0ferry", outlet="The Post\0")
    store.keep([odd])
    row = models.Article.objects.get(id="odd")
    assert (row.title, row.outlet) == ("A\ufffdferry", "The Post\ufffd")
    assert row.record["text"] == "The\ufffd ferry \ufffdsails."
