"""A story that goes on from an earlier one names it."""

from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins
from anechoic.records import Article, ArticleId, Story, StoryId
from anechoic.stories import continued, stories
from anechoic.stories.blocks import together
from factories import MORNING, article
from lookalikes import BOMBINGS, CAPITAL, EVERY, ROUNDS


def told(*articles: Article) -> tuple[Story, ...]:
    return stories(articles, origins(articles))


def earlier(*articles: Article) -> dict[str, str]:
    """Which story each goes on from, by their first articles."""
    return {story.articles[0]: story.continues.removeprefix("s-") for story in told(*articles) if story.continues}


def test_the_next_round_of_talks_goes_on_from_the_one_before() -> None:
    assert earlier(*ROUNDS) == {"c": "a"}


def test_an_event_of_the_same_kind_goes_on_from_nothing() -> None:
    assert earlier(*BOMBINGS) == {}
    assert earlier(*CAPITAL) == {}


def test_in_a_larger_collection_only_what_goes_on_does() -> None:
    found = earlier(*EVERY)
    assert found.get("2c") == "2a"
    assert not {"0c", "3a", "3c"} & found.keys()


def test_a_story_goes_on_from_none_that_ended_long_before() -> None:
    late = [
        article(each.text, key=each.id, title=each.title, published=each.published + timedelta(days=9))
        for each in ROUNDS[2:]
        if each.published
    ]
    assert earlier(*ROUNDS[:2], *late) == {}


def test_stories_without_dates_go_on_from_nothing() -> None:
    assert earlier(*(article(each.text, key=each.id, title=each.title, published=None) for each in ROUNDS)) == {}


@settings(max_examples=15)
@given(st.sets(st.sampled_from(range(len(EVERY))), min_size=1), st.integers(0, 3))
def test_a_story_goes_on_from_one_that_began_before_it(chosen: set[int], days: int) -> None:
    later = [
        article(each.text, key=f"{each.id}+", title=each.title, published=each.published + timedelta(days=days))
        for each in EVERY
        if each.published
    ]
    found = told(*(EVERY[place] for place in sorted(chosen)), *(later[place] for place in sorted(chosen)))
    begun = {story.id: story.first_seen for story in found}
    for story in found:
        if story.continues:
            first, then = begun[story.continues], story.first_seen
            assert first
            assert then
            assert first < then


def test_the_story_gone_on_from_came_out_before_though_the_blocks_are_small() -> None:
    arriving = sorted(((each,) for each in ROUNDS), key=lambda group: (group[0].published or MORNING, group[0].id))
    for block in (1, 2, 3, 4):
        seen: set[StoryId] = set()
        links = []
        for story in together(iter(arriving), block):
            links += [story.continues] if story.continues else []
            assert not story.continues or story.continues in seen
            seen.add(story.id)
        assert links == ["s-a"], f"blocks of {block}"


# ── Under ids that stay ───────────────────────────────────────────────────────────────────────────


def story(key: str, *articles: str, continues: str = "") -> Story:
    own = tuple((ArticleId(each),) for each in articles)
    return Story(StoryId(key), "", own, continues=StoryId(continues) if continues else None)


def test_a_link_names_the_earlier_story_by_its_id_of_old() -> None:
    found = continued([story("s-a", "a", "b"), story("s-c", "c", continues="s-a")], [story("s-b", "b")])
    assert [(each.id, each.continues) for each in found.stories] == [("s-b", None), ("s-c", "s-b")]


def test_a_link_stays_where_the_earlier_story_is_out_of_sight() -> None:
    found = continued([story("s-c", "c", "d")], [story("s-c", "c", continues="s-a")])
    assert found.stories[0].continues == "s-a"


def test_a_link_that_is_found_no_more_is_gone_where_both_stories_are_in_sight() -> None:
    before = [story("s-a", "a"), story("s-c", "c", continues="s-a")]
    found = continued([story("s-a", "a"), story("s-c", "c")], before)
    assert [each.continues for each in found.stories] == [None, None]


def test_a_story_that_took_up_the_earlier_one_does_not_go_on_from_itself() -> None:
    before = [story("s-a", "a"), story("s-c", "c", "d", continues="s-a")]
    found = continued([story("s-a", "a", "c", "d")], before)
    assert [(each.id, each.continues) for each in found.stories] == [("s-c", None)]


# ── As articles arrive ────────────────────────────────────────────────────────────────────────────


def rounds(hours: list[list[Article]]) -> tuple[tuple[Story, ...], list[dict[ArticleId, StoryId]]]:
    """The stories after the last of so many hours, and where each article stood after each of them."""
    seen: list[Article] = []
    before: tuple[Story, ...] = ()
    stood = []
    for batch in hours:
        seen += batch
        before = continued(told(*seen), before).stories
        stood.append({key: each.id for each in before for key in each.articles})
    return before, stood


@settings(max_examples=8)
@given(st.randoms(use_true_random=False), st.lists(st.integers(0, 2), min_size=len(EVERY), max_size=len(EVERY)))
def test_any_order_within_an_hour_gives_the_same_stories_under_the_same_ids(random: Random, hour: list[int]) -> None:
    hours = [[each for each, at in zip(EVERY, hour, strict=True) if at == number] for number in range(3)]
    shuffled = [random.sample(batch, len(batch)) for batch in hours]
    assert rounds([batch for batch in shuffled if batch]) == rounds([batch for batch in hours if batch])


@settings(max_examples=8)
@given(st.lists(st.integers(0, 2), min_size=len(EVERY), max_size=len(EVERY)))
def test_stories_put_together_by_the_hour_are_those_put_together_at_once(hour: list[int]) -> None:
    hours = [[each for each, at in zip(EVERY, hour, strict=True) if at == number] for number in range(3)]
    found, _ = rounds([batch for batch in hours if batch])
    assert {frozenset(each.articles) for each in found} == {frozenset(each.articles) for each in told(*EVERY)}


def test_ids_persist_when_articles_come_later() -> None:
    _, stood = rounds([[ROUNDS[1], BOMBINGS[3]], [ROUNDS[0]]])
    firsts = {"b": stood[0][ArticleId("b")], "d": stood[0][ArticleId("d")]}
    assert all(then[ArticleId(key)] == value for then in stood for key, value in firsts.items())
    assert stood[-1][ArticleId("a")] == firsts["b"]
