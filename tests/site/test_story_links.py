"""A story page says why its reports are one story, and links the story with the one that it goes on from."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from django.test import Client

import made_day
from anechoic.outlets import DEFAULT
from anechoic.pipeline import Desk, Newsroom
from anechoic.records import Article, ArticleId, Dossier, Origin, OriginId, StoryId
from anechoic.site.archive import dossiers, models, store
from anechoic.stories import with_course
from factories import MORNING, story

pytestmark = pytest.mark.usefixtures("archive")
POST, MAIL, RADIO, BUSES = made_day.ARTICLES


def kept(key: str, *articles: Article, continues: str = "", elsewhere: tuple[str, ...] = ()) -> None:
    """Keep a story of these articles, all of one origin, and let the published briefing tell it."""
    origin = Origin(OriginId(f"o-{articles[0].id}"), tuple(article.id for article in articles))
    own = replace(story(articles, key=key, headline=key), continues=StoryId(continues) if continues else None)
    own = replace(own, elsewhere=tuple(map(StoryId, elsewhere)))
    row = dossiers.keep(dossiers.Kept(Dossier(own, articles, (origin,))), MORNING)
    models.Briefing.objects.get().stories.add(row)


@pytest.fixture(autouse=True)
def briefing(archive: Path) -> models.Briefing:
    """The day, published, in an archive that forgets it again."""
    assert archive.is_dir()
    return made_day.kept()


def page(client: Client, key: str) -> str:
    return client.get(f"/stories/{key}/").content.decode()


def test_a_story_that_goes_on_is_linked_with_the_earlier_one_both_ways(client: Client) -> None:
    kept("before", RADIO)
    kept("after", BUSES, continues="before")
    assert 'Goes on from <a href="/stories/before/">before</a>' in page(client, "after")
    assert 'Goes on in <a href="/stories/after/">after</a>' in page(client, "before")
    assert client.get("/api/v1/stories/after").json()["continues"] == "before"


def test_a_story_that_no_briefing_tells_is_not_linked(client: Client) -> None:
    kept("after", BUSES, continues="untold")
    assert "Goes on" not in page(client, "after")


def test_a_link_to_a_story_that_was_merged_leads_to_where_its_articles_are() -> None:
    kept("first", POST)
    kept("second", RADIO)
    kept("third", BUSES, continues="first")
    dossiers.lead({StoryId("first"): StoryId("second")})
    assert models.Story.objects.get(id="third").continues == "second"


GERMAN = replace(BUSES, id=ArticleId("busse"), lang="de-AT", title="Busse ohne Fahrschein")


def test_a_story_is_linked_with_that_of_another_language_both_ways(client: Client) -> None:
    kept("buses", BUSES, elsewhere=("busse", "untold"))
    kept("busse", GERMAN, elsewhere=("buses",))
    assert 'Also covered in German: <a href="/stories/busse/" dir="auto">busse</a>' in page(client, "buses")
    assert 'Also covered in English: <a href="/stories/buses/" dir="auto">buses</a>' in page(client, "busse")
    assert client.get("/api/v1/stories/buses").json()["elsewhere"] == ["busse"]
    assert {each.id: each.elsewhere for each in dossiers.told_since(MORNING)}[StoryId("busse")] == ("buses",)


def test_a_story_of_another_language_is_linked_where_it_was_merged_into_and_never_one_of_the_same(
    client: Client,
) -> None:
    kept("buses", BUSES, elsewhere=("old", "radio"))
    kept("radio", RADIO, elsewhere=("buses",))
    kept("old", GERMAN)
    kept("busse", GERMAN)
    dossiers.lead({StoryId("old"): StoryId("busse")})
    shown = page(client, "buses")
    assert shown.count("Also covered in") == 1
    assert 'Also covered in German: <a href="/stories/busse/"' in shown


def test_the_next_round_knows_what_a_story_goes_on_from() -> None:
    kept("after", BUSES, continues="before")
    assert {each.continues for each in dossiers.told_since(MORNING) if each.id == "after"} == {"before"}


def days_later(text: str, published: datetime = MORNING + timedelta(days=9)) -> Dossier:
    """What is composed of a story that goes on from the one under "before", days later."""
    report = replace(BUSES, id=ArticleId("later"), text=text, published=published)
    whole: list[Dossier] = []
    room = Newsroom(DEFAULT, earlier=dossiers.earlier, finished=lambda _desk, found: whole.append(found))
    desk = Desk([report], room)
    (outline,) = desk.outlines()
    desk.completed(replace(outline, story=replace(outline.story, continues=StoryId("before"))))
    return whole[0]


def test_the_days_of_a_story_begin_with_what_the_archive_has_of_what_it_goes_on_from(client: Client) -> None:
    origin = Origin(OriginId("o"), (BUSES.id,))
    first = with_course(Dossier(story((BUSES,), key="before"), (BUSES,), (origin,)))
    dossiers.keep(dossiers.Kept(first), MORNING)
    found = days_later("The first bus without a fare left the depot of Marden on Thursday with nobody in it.")
    assert [moment.day for moment in found.timeline] == [date(2026, 3, day) for day in (16, 17, 26)]
    assert [each.id for each in found.past] == [BUSES.id]
    row = dossiers.keep(dossiers.Kept(found), MORNING)
    models.Briefing.objects.get().stories.add(row)
    assert dossiers.restored(row).dossier.past == found.past
    shown = page(client, row.id)
    assert shown.index("16 March 2026</time>") < shown.rindex("26 March 2026</time>")
    assert BUSES.title in shown, "the report of the first day is among the evidence"


def test_a_day_is_not_told_on_the_word_of_an_article_that_was_withdrawn() -> None:
    first = with_course(Dossier(story((BUSES,), key="before"), (BUSES,), (Origin(OriginId("o"), (BUSES.id,)),)))
    dossiers.keep(dossiers.Kept(first), MORNING)
    store.withdraw(BUSES.id, MORNING)
    found = days_later("The first bus without a fare left the depot of Marden on Thursday with nobody in it.")
    assert [moment.day for moment in found.timeline] == [date(2026, 3, 26)]


def test_a_story_page_says_why_its_reports_are_one_story(client: Client) -> None:
    (row,) = models.Story.objects.filter(reports__article="wall-radio")
    ties = dossiers.restored(row).dossier.story.ties
    assert len(ties) == 2, "the copy is of one origin with the report"
    shown = page(client, row.id)
    assert shown.index("Why these reports are one story") < shown.index(f"because {ties[0].because[:15]}")
