"""A source that changes or takes back what a briefing rests on reopens its lines, on the old briefing and on the next."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

import made_day
from anechoic.records import Article, Briefing
from anechoic.site import loops
from anechoic.site.archive import making, models, reopening, store

pytestmark = pytest.mark.usefixtures("archive")
TOMORROW = made_day.DAY + timedelta(days=1)
LATER = datetime(2026, 3, 18, 1, tzinfo=UTC)


def published(articles: tuple[Article, ...] = made_day.ARTICLES) -> models.Briefing:
    return making.made(making.Order(made_day.EDITION, made_day.DAY, state=store.PUBLISHED), articles)


def cited(briefing: Briefing) -> Article:
    """An article that a line of the briefing rests on."""
    return briefing.sources[0]


def edit(article: Article) -> None:
    store.keep([replace(article, text="Nothing of what was printed here is true any more.")])


def test_a_changed_source_reopens_the_lines_that_rest_on_it() -> None:
    row = published()
    edit(cited(store.restored(row)))
    assert reopening.turn(LATER) == (row,)
    row.refresh_from_db()
    notes = store.restored(row).corrections
    assert notes
    assert all("has changed these words" in note.note and note.day == LATER.date() for note in notes)
    assert store.restored(row).items


def test_a_withdrawn_source_reopens_its_lines_too() -> None:
    row = published()
    store.withdraw(cited(store.restored(row)).id)
    assert reopening.turn(LATER) == (row,)
    row.refresh_from_db()
    assert "has withdrawn its report" in store.restored(row).corrections[0].note


def test_nothing_is_noted_twice_and_nothing_where_nothing_changed() -> None:
    row = published()
    assert reopening.turn(LATER) == ()
    edit(cited(store.restored(row)))
    reopening.turn(LATER)
    assert reopening.turn(LATER + timedelta(days=1)) == ()


def test_what_was_looked_at_before_is_not_looked_at_again() -> None:
    edit(cited(store.restored(published())))
    assert reopening.turn(LATER, since=datetime(2999, 1, 1, tzinfo=UTC)) == ()


def test_a_draft_is_made_again_and_gets_no_note() -> None:
    row = making.made(making.Order(made_day.EDITION, made_day.DAY), made_day.ARTICLES)
    edit(cited(store.restored(row)))
    assert reopening.turn(LATER) == ()


def test_the_loop_notes_and_the_next_briefing_carries_the_note_once() -> None:
    row = published()
    edit(cited(store.restored(row)))
    assert loops.turn(LATER)[0] == f"corrected {row}"
    row.refresh_from_db()
    notes = store.restored(row).corrections
    after = making.composed(making.Order(made_day.EDITION, TOMORROW), made_day.ARTICLES).briefing
    assert after.corrections == notes
    store.keep_briefing(replace(after, items=store.restored(row).items), store.PUBLISHED)
    order = making.Order(made_day.EDITION, TOMORROW + timedelta(days=1))
    assert making.composed(order, made_day.ARTICLES).briefing.corrections == ()
