"""Stories whose articles were changed by their outlets: what is shown of them are words that stand, or stood, there."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

import made_day
from anechoic.site import kept_pages
from anechoic.site.archive import changes, store
from anechoic.site.archive.models import Story
from anechoic.site.pages import shelf

pytestmark = pytest.mark.usefixtures("example")


def test_a_story_shows_the_words_that_it_was_made_from_when_an_article_became_shorter(client: Client) -> None:
    """Places in a text mean nothing in another text."""
    story = Story.objects.get(reports__article="wall-post").id
    before = client.get(f"/stories/{story}/?since=1h").content.decode()
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


WALL = made_day.ARTICLES[0]


def corrections(client: Client) -> str:
    kept_pages.forget()
    return client.get("/corrections/").content.decode()


def test_the_words_that_went_and_came_stand_on_the_page_of_corrections(client: Client) -> None:
    story = Story.objects.get(reports__article=WALL.id).id
    assert "what went and what came" not in client.get(f"/stories/{story}/").content.decode()
    store.keep([replace(WALL, text=WALL.text.replace("At least 12 people", "At least 19 <people>"))])
    shown = corrections(client)
    assert "<del>At least 12 people were injured when water flooded the …</del>" in shown
    assert "<ins>At least 19 &lt;people&gt; were injured when water flooded the …</ins>" in shown
    assert "shortly after four" not in shown, "what stayed as it was belongs to the outlet"
    kept_pages.forget()
    link = client.get(f"/stories/{story}/").content.decode().partition('href="/corrections/#')[2].partition('"')[0]
    assert f'id="{link}"' in shown


def test_each_change_is_held_against_the_state_that_came_next(client: Client) -> None:
    store.keep([replace(WALL, title="Wall gives way")], datetime(2026, 3, 17, 9, tzinfo=UTC))
    store.keep([replace(WALL, title="Wall gives way, again")], datetime(2026, 3, 17, 10, tzinfo=UTC))
    told = client.get("/api/v1/corrections").json()["changed"]
    assert [each["changes"] for each in told] == [
        [{"before": "Wall gives way", "after": "Wall gives way, again"}],
        [{"before": WALL.title, "after": "Wall gives way"}],
    ]
    assert {(each["article"], each["more"]) for each in told} == {(WALL.id, 0)}


def test_nothing_is_told_of_what_an_outlet_took_back(client: Client) -> None:
    store.keep([replace(WALL, text=WALL.text.replace("12 people", "19 people"))])
    store.withdraw(WALL.id)
    assert "19 people" not in corrections(client)
    assert client.get("/api/v1/corrections").json()["changed"][0]["changes"] == []


@given(st.lists(st.sampled_from(["ten", "came", "home"]), max_size=60), st.lists(st.sampled_from(["ten", "came", "ship"]), max_size=60))  # fmt: skip
def test_an_excerpt_is_short_and_has_words_of_its_own_side_alone(before: list[str], after: list[str]) -> None:
    for place in changes.excerpts(" ".join(before), " ".join(after)):
        assert place.before != place.after or len(before) > 30
        for words, side in ((place.before, before), (place.after, after)):
            assert len(words.split()) <= 32
            assert set(words.split()) <= {*side, "…"}
