"""Stories that look alike stay apart, and those that share few words but one event come together."""

from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins
from anechoic.records import Article
from anechoic.stories import stories
from lookalikes import BOMBINGS, CAPITAL, EVERY, NOTES, ROUNDS


def told(*articles: Article) -> list[str]:
    return sorted("".join(sorted(story.articles)) for story in stories(articles, origins(articles)))


def test_two_bombings_in_a_week_are_two_stories() -> None:
    assert told(*BOMBINGS) == ["ab", "cd"]


def test_market_notes_of_one_form_are_a_story_each() -> None:
    assert told(*NOTES) == ["a", "b", "c"]


def test_two_rounds_of_the_same_talks_are_two_stories() -> None:
    assert told(*ROUNDS) == ["ab", "cd"]


def test_a_capital_by_its_name_and_as_the_capital_is_one_place() -> None:
    assert told(*CAPITAL) == ["ab", "c"]


def test_look_alikes_stay_apart_in_a_larger_collection() -> None:
    assert told(*EVERY) == ["0a0b", "0c0d", "1a", "1b", "1c", "2a2b", "2c2d", "3a3b", "3c"]


@settings(max_examples=10)
@given(st.randoms(use_true_random=False), st.sets(st.sampled_from(range(len(EVERY))), min_size=1))
def test_stories_are_the_same_in_any_order_of_arrival(random: Random, chosen: set[int]) -> None:
    articles = [EVERY[place] for place in sorted(chosen)]
    shuffled = list(articles)
    random.shuffle(shuffled)
    found = stories(shuffled, origins(shuffled))
    assert found == stories(articles, origins(articles))
    assert sorted(key for story in found for key in story.articles) == sorted(each.id for each in articles)
