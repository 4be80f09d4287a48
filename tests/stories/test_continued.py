"""Ids of stories from one day to the next."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.records import ArticleId, Story, StoryId
from anechoic.stories import continued


def told(key: str, *articles: str) -> Story:
    return Story(StoryId(key), "", tuple((ArticleId(article),) for article in articles))


def ids(*stories: Story) -> list[str]:
    return [story.id for story in stories]


def test_a_story_keeps_its_id_when_an_earlier_report_turns_up() -> None:
    found = continued([told("s-z", "z", "a", "b")], [told("s-a", "a", "b")])
    assert ids(*found.stories) == ["s-a"]
    assert found.led == {}


def test_of_two_stories_joined_the_larger_gives_its_id_and_the_other_leads_there() -> None:
    found = continued([told("s-a", "a", "b", "c")], [told("s-a", "a"), told("s-b", "b", "c")])
    assert ids(*found.stories) == ["s-b"]
    assert found.led == {"s-a": "s-b"}


def test_of_a_story_that_is_split_the_larger_part_keeps_the_id() -> None:
    found = continued([told("s-a", "a"), told("s-b", "b", "c")], [told("s-a", "a", "b", "c")])
    assert ids(*found.stories) == ["s-a+", "s-a"]


def test_a_new_story_has_the_id_of_its_own() -> None:
    assert ids(*continued([told("s-a", "a"), told("s-n", "n")], [told("s-a", "a")]).stories) == ["s-a", "s-n"]


groupings = st.lists(st.integers(0, 3), min_size=6, max_size=6)


def grouped(numbers: list[int]) -> list[Story]:
    groups: dict[int, list[str]] = {}
    for article, number in zip("abcdef", numbers, strict=True):
        groups.setdefault(number, []).append(article)
    return [told(f"s-{articles[0]}", *articles) for articles in groups.values()]


@given(groupings, groupings)
def test_ids_stay_unique_and_every_old_one_leads_to_a_story(then: list[int], now: list[int]) -> None:
    before = grouped(then)
    found = continued(grouped(now), before)
    alive = {story.id for story in found.stories}
    assert len(alive) == len(found.stories)
    assert {found.led.get(story.id, story.id) for story in before} <= alive


@given(groupings)
def test_a_run_that_finds_the_same_changes_no_id(numbers: list[int]) -> None:
    stories = grouped(numbers)
    assert continued(stories, stories).stories == tuple(stories)
