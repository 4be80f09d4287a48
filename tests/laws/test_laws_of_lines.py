"""JSON Lines lose nothing: what is written comes back, and what comes from strangers never brings the reader down."""

import json
import string
from contextlib import suppress
from datetime import UTC, date, datetime

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.errors import BadInput
from anechoic.jsonlines import (
    article_from,
    article_json,
    claim_json,
    instant,
    line,
    origin_json,
    parsed_instant,
    perspective_json,
    story_json,
    told_from,
    told_json,
)
from anechoic.outlets import DEFAULT
from anechoic.pipeline import Newsroom, dossiers
from anechoic.records import Article, ArticleId, ArticleKind, Credit, Image, Span, StoryId, Told
from laws.days import days

WHOLE = st.characters(exclude_categories=["Cs"])  # halves of pairs are no characters
WORDS = st.text(WHOLE, max_size=30)
SAID = st.text(WHOLE, min_size=1, max_size=30)
INSTANTS = st.datetimes(datetime(1900, 1, 1), datetime(2100, 1, 1), timezones=st.just(UTC)).map(  # noqa: DTZ001 # given one
    lambda when: when.replace(microsecond=0)
)
JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=10),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=6,
)
FIELDS = (
    "id",
    "text",
    "title",
    "url",
    "outlet",
    "published",
    "updated",
    "byline",
    "lang",
    "kind",
    "credits",
    "image",
    "lean",
)


@st.composite
def articles(draw: st.DrawFn) -> Article:
    """An article with any words in every field that a line carries both ways."""
    key, text = ArticleId(draw(SAID)), draw(SAID.filter(str.strip))
    credit = Credit(draw(SAID), Span(key, 0, draw(st.integers(1, len(text)))))
    return Article(
        id=key,
        text=text,
        url=draw(WORDS),
        outlet=draw(WORDS),
        title=draw(WORDS),
        standfirst=draw(WORDS),
        byline=tuple(draw(st.lists(SAID, max_size=2))),
        label=draw(WORDS),
        section=draw(WORDS),
        kind=draw(st.sampled_from(ArticleKind)),
        published=draw(st.none() | INSTANTS),
        updated=draw(st.none() | INSTANTS),
        paid=draw(st.booleans()),
        image=draw(st.none() | st.builds(Image, SAID, WORDS, WORDS)),
        lang=draw(st.sampled_from(("en", "de-AT", "zh-Hans", ""))),
        lean=draw(WORDS),
        credits=(credit,),
        path=draw(WORDS),
    )


def through(record: dict[str, object]) -> dict[str, object]:
    """The record after it was a line of a file."""
    written = line(record)
    assert len(written.splitlines()) == 1
    read: dict[str, object] = json.loads(written)
    return read


@given(articles())
def test_an_article_comes_back_from_its_line(found: Article) -> None:
    assert article_from(through(article_json(found))) == found


@given(
    st.builds(
        Told,
        edition=SAID,
        day=st.dates(),
        story=SAID.map(StoryId),
        articles=st.lists(SAID.map(ArticleId), max_size=3).map(tuple),
        claims=st.lists(SAID, max_size=3).map(tuple),
        figures=st.lists(st.tuples(WORDS, st.floats(allow_nan=False, allow_infinity=False)), max_size=3).map(tuple),
        voices=st.lists(SAID, max_size=3).map(tuple),
        disputed=st.booleans(),
    )
)
def test_what_was_told_comes_back_from_its_line(told: Told) -> None:
    assert told_from(through(told_json(told))) == told


@given(st.dictionaries(st.sampled_from(FIELDS), JSON))
def test_any_object_is_an_article_or_is_refused_with_a_reason(row: dict[str, object]) -> None:
    with suppress(BadInput):
        found = article_from(row, "day.jsonl")
        assert found.id
        assert found.text.strip() or found.title.strip()
        assert article_from(through(article_json(found))).text == found.text


@given(
    st.dictionaries(
        st.sampled_from(("edition", "day", "story", "articles", "claims", "figures", "voices", "disputed")), JSON
    )
)
def test_any_object_is_a_memory_or_is_refused(row: dict[str, object]) -> None:
    with suppress(BadInput):
        assert isinstance(told_from(row, "told.jsonl").day, date)


@given(st.text(string.digits + "-:TZ+. ", max_size=30) | st.text(max_size=20))
def test_any_words_are_an_instant_or_a_value_error(written: str) -> None:
    try:
        found = parsed_instant(written)
    except ValueError:
        return
    assert found is None or parsed_instant(instant(found)) == found.replace(microsecond=0)


@settings(max_examples=15)
@given(days())
def test_everything_that_the_stages_find_can_be_a_line(found: tuple[Article, ...]) -> None:
    for dossier in dossiers(found, Newsroom(DEFAULT)):
        assert through(story_json(dossier.story))["articles"] == list(dossier.story.articles)
        for origin in dossier.origins:
            assert through(origin_json(origin)) == origin_json(origin)
        for claim in dossier.claims:
            assert through(claim_json(claim)) == claim_json(claim)
        for perspective in dossier.perspectives:
            assert through(perspective_json(perspective))["group"] == perspective.group
