"""Stories whose articles were changed by their outlets: what is shown of them are words that stand, or stood, there."""

from dataclasses import replace

import pytest
from django.test import Client

import made_day
from anechoic.site import kept_pages
from anechoic.site.archive import store
from anechoic.site.archive.models import Story
from anechoic.site.pages import shelf

pytestmark = pytest.mark.usefixtures("example")


def test_a_story_shows_the_words_that_it_was_made_from_when_an_article_became_shorter(client: Client) -> None:
    """Places in a text mean nothing in another text."""
    story = Story.objects.get(reports__article="wall-post").id
    before = client.get(f"/stories/{story}/").content.decode()
    store.keep([replace(each, text="The wall fell.") for each in made_day.ARTICLES])
    after = client.get(f"/stories/{story}/?since=1h")
    assert after.status_code == 200
    assert after.content.decode().count("<mark>") == before.count("<mark>")
    assert "At least 12 people were injured" in after.content.decode()
    assert client.get(f"/api/v1/stories/{story}").status_code == 200


@pytest.mark.parametrize("fuller", [False, True])
def test_a_briefing_shows_the_words_that_it_was_made_from(client: Client, fuller: bool) -> None:
    """Whether its outlet changed the article, or a summary of it made way for the whole."""
    before = client.get("/").content.decode()
    shelf.forget()
    kept_pages.forget()
    store.keep([replace(each, text=f"New words.\n{each.text}") for each in made_day.ARTICLES], fuller=fuller)
    after = client.get("/")
    assert after.status_code == 200
    assert after.content.decode() == before
