"""The archive gives a story the same id from round to round, and lets old ids lead to where its articles went."""

from dataclasses import replace

import pytest

import made_day
from anechoic.records import Article, Dossier, Origin, OriginId, StoryId
from anechoic.site.archive import dossiers, making, models, shown, store
from factories import MORNING, story

pytestmark = pytest.mark.usefixtures("archive")
POST, MAIL, RADIO, BUSES = made_day.ARTICLES


def told(*articles: Article) -> set[str]:
    """The ids of the stories that a round over these articles tells."""
    row = making.made(making.Order(made_day.EDITION, made_day.DAY, state=store.PUBLISHED), articles)
    return set(row.stories.values_list("id", flat=True))


def kept(key: str, *articles: Article) -> None:
    """Keep a story of these articles, all of one origin, as an earlier round may have found it."""
    origin = Origin(OriginId(f"o-{articles[0].id}"), tuple(article.id for article in articles))
    dossiers.keep(dossiers.Kept(Dossier(story(articles, key=key), articles, (origin,))), MORNING)


def test_a_report_that_comes_in_late_but_was_first_does_not_change_the_id() -> None:
    before = told(MAIL, RADIO, BUSES)
    assert told(POST, MAIL, RADIO, BUSES) == before


def test_of_two_stories_that_are_one_the_larger_keeps_its_id_and_the_other_leads_to_it() -> None:
    kept("larger", POST, MAIL)
    kept("smaller", RADIO)
    assert "larger" in told(POST, MAIL, RADIO, BUSES)
    found = shown.story("smaller")
    assert found is not None
    assert found.id == "larger"
    assert not models.Report.objects.filter(story="smaller").exists()


def test_a_story_that_is_split_leaves_its_id_to_the_larger_part() -> None:
    kept("both", POST, MAIL, RADIO, BUSES)
    found = told(POST, MAIL, RADIO, BUSES)
    assert "both" in found
    assert len(found) == 2
    assert set(models.Report.objects.filter(story="both").values_list("article", flat=True)) == {
        each.id for each in (POST, MAIL, RADIO)
    }


def test_a_story_that_lives_again_leads_nowhere() -> None:
    kept("first", POST, MAIL)
    kept("second", RADIO)
    dossiers.lead({StoryId("first"): StoryId("second")})
    assert models.Story.objects.get(id="first").into_id == "second"
    kept("first", POST, MAIL)
    assert models.Story.objects.get(id="first").into_id is None


def test_stories_too_old_to_go_on_are_left_alone() -> None:
    kept("old", replace(POST, published=MORNING.replace(year=2025)))
    models.Story.objects.filter(id="old").update(last_seen=MORNING.replace(year=2025))
    assert "old" not in told(MAIL, RADIO, BUSES)
