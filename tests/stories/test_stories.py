"""Which articles tell one story, and what it is called."""

from datetime import timedelta

from anechoic.echoes import origins
from anechoic.records import Article, Story
from anechoic.stories import stories
from factories import MORNING, article

FERRY = "A ferry with forty passengers ran aground near Eastwick harbour, and the coast guard brought everyone ashore."
FERRY_TOO = "The coast guard brought forty passengers ashore after their ferry ran aground outside Eastwick harbour."
BUDGET = "Parliament passed the winter budget with a majority of three votes after the finance minister gave way on fuel tax."


def later(hours: float, body: str, key: str, title: str = "") -> Article:
    return article(body, key=key, title=title, published=MORNING + timedelta(hours=hours))


def told(*articles: Article) -> tuple[Story, ...]:
    return stories(articles, origins(articles))


def test_two_reports_of_one_event_are_one_story() -> None:
    found = told(article(FERRY, key="a"), later(3, FERRY_TOO, "b"), later(1, BUDGET, "c"))
    assert [story.origins for story in found] == [(("a",), ("b",)), (("c",),)]


def test_the_same_words_weeks_later_are_another_story() -> None:
    assert len(told(article(FERRY, key="a"), later(24 * 21, FERRY_TOO, "b"))) == 2


def test_an_undated_report_joins_the_story_it_tells() -> None:
    found = told(article(FERRY, key="a"), article(FERRY_TOO, key="b", published=None), later(1, BUDGET, "c"))
    assert [story.articles for story in found] == [("a", "b"), ("c",)]


def test_a_story_was_seen_from_its_first_to_its_last_article() -> None:
    (story,) = told(later(3, FERRY_TOO, "b"), article(FERRY, key="a"))
    assert (story.first_seen, story.last_seen) == (MORNING, MORNING + timedelta(hours=3))


def test_the_id_of_a_story_stays_when_reports_come_in() -> None:
    (before,) = told(article(FERRY, key="a"))
    (after,) = told(later(3, FERRY_TOO, "b"), article(FERRY, key="a"))
    assert before.id == after.id


def test_the_headline_is_a_plain_title_where_there_is_one() -> None:
    (story,) = told(
        article(FERRY, key="a", title="LIVE: Ferry aground at Eastwick"),
        later(1, FERRY_TOO, "b", title="Passengers safe after ferry runs aground at Eastwick"),
    )
    assert story.headline == "Passengers safe after ferry runs aground at Eastwick"


def test_a_story_without_titles_is_headed_by_its_first_words() -> None:
    (story,) = told(article(FERRY, key="a"))
    assert FERRY.startswith(story.headline.rstrip("…"))
    assert len(story.headline) <= 111


def test_no_articles_have_no_stories() -> None:
    assert told() == ()
