"""The stories of the example day, found in the bodies that `examples/expected.json` gives: these stages alone.

Still wrong: what the ferry off Selka left for the next day (the toll at 17 and who was counted: three pages) is a story of
its own, though it is linked to the first.
"""

from functools import cache

import pytest

from anechoic.echoes import origins
from anechoic.records import Story
from anechoic.stories import stories
from made_example import ARTICLES, LOOKALIKES, PAGES

SPLIT = {"selka-ferry": 2}  # stories that are found in so many parts; may only shrink


@cache
def told() -> tuple[Story, ...]:
    return stories(ARTICLES, origins(ARTICLES))


@cache
def parts(name: str) -> tuple[Story, ...]:
    """The found stories that have pages of this one."""
    return tuple(story for story in told() if any(PAGES[key]["story"] == name for key in story.articles))


def names() -> list[str]:
    return sorted({page["story"] for page in PAGES.values()})


def test_no_two_stories_are_joined() -> None:
    mixed = [story.articles for story in told() if len({PAGES[key]["story"] for key in story.articles}) > 1]
    assert mixed == []


@pytest.mark.parametrize("name", names())
def test_a_story_is_found_whole(name: str) -> None:
    assert len(parts(name)) <= SPLIT.get(name, 1)


@pytest.mark.parametrize(("one", "other"), LOOKALIKES)
def test_lookalikes_stay_apart(one: str, other: str) -> None:
    assert not set(parts(one)) & set(parts(other))


def test_what_goes_on_is_linked_to_what_it_goes_on_from_and_nothing_else_is() -> None:
    named = {story.id: PAGES[story.articles[0]]["story"] for story in told()}
    links = {(named[story.id], named[story.continues]) for story in told() if story.continues}
    assert links == {("imra-talks-fifth-round", "imra-talks-fourth-round"), ("selka-ferry", "selka-ferry")}


@pytest.mark.parametrize("lang", ["de", "es", "fr"])
def test_reports_in_other_languages_are_told_with_the_english_ones(lang: str) -> None:
    alone = [story.articles for story in told() if {PAGES[key]["lang"] for key in story.articles} == {lang}]
    assert alone == []


def test_stories_are_headed_plainly_and_in_their_main_language() -> None:
    headed = {PAGES[story.articles[0]]["story"]: story.headline for story in reversed(told())}
    assert headed["selka-ferry"] == "At least 12 dead as commuter ferry capsizes off Velmora"
    assert headed["imra-talks-fourth-round"] == "Fourth round of Imra water talks ends without agreement"
    assert headed["imra-talks-fifth-round"] == "Imra talks: sides agree interim flow in fifth round"
    assert headed["tamba-ferry"] == "41 rescued as chain ferry breaks loose on Tamba river"
    assert headed["minasaki-comet"] == "School astronomy club finds comet from car park in Minasaki"
