"""Laws of origins, and streams that are too long to be held."""

from collections.abc import Iterable
from datetime import timedelta
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins, origins_in_time
from anechoic.echoes.comparison import compared
from anechoic.echoes.window import Window
from anechoic.outlets import DEFAULT
from anechoic.records import Article, Origin
from factories import MORNING, article
from made_reports import report, text


@st.composite
def collections(draw: st.DrawFn) -> list[Article]:
    """Articles of the same hour that copy each other in whole or part, or not at all."""

    def body(place: int) -> str:
        seed, start, length = draw(st.tuples(st.integers(1, 3), st.integers(0, 12), st.integers(4, 20)))
        own = report(place + 10, draw(st.sampled_from((0, 4, 12))))
        return "\n".join([*own, *report(seed)[start : start + length]])

    return [article(body(place), key=f"a{place}", outlet="") for place in range(draw(st.integers(1, 6)))]


@settings(max_examples=40)
@given(collections(), st.randoms(use_true_random=False))
def test_the_order_of_arrival_does_not_matter(articles: list[Article], random: Random) -> None:
    shuffled = list(articles)
    random.shuffle(shuffled)
    assert origins(shuffled) == origins(articles)


@settings(max_examples=40)
@given(collections())
def test_every_article_stands_in_exactly_one_origin(articles: list[Article]) -> None:
    found = [key for origin in origins(articles) for key in origin.articles]
    assert sorted(found) == sorted(each.id for each in articles)


@settings(max_examples=40)
@given(collections(), st.integers(0, 5))
def test_an_echo_never_raises_the_number_of_origins(articles: list[Article], place: int) -> None:
    copied = articles[place % len(articles)]
    echo = article(copied.text, key="z", published=MORNING + timedelta(hours=3), outlet="")
    assert len(origins([*articles, echo])) <= len(origins(articles))


def stream(days: int) -> list[Article]:
    """A report and a copy of it each day, and one report of its own."""
    return [
        article(text(seed), key=f"d{day:03}{kind}", published=MORNING + timedelta(days=day, hours=hour))
        for day in range(days)
        for kind, seed, hour in (("a", day, 0), ("b", day, 1), ("c", day + 500, 2))
    ]


def groups(found: Iterable[Origin]) -> set[tuple[str, ...]]:
    return {origin.articles for origin in found}


def test_a_stream_in_blocks_has_the_origins_of_the_whole() -> None:
    articles = stream(20)
    expected = {(f"d{day:03}a", f"d{day:03}b") for day in range(20)} | {(f"d{day:03}c",) for day in range(20)}
    assert groups(origins(articles)) == expected
    assert groups(origins_in_time(articles, block=7)) == expected


def test_the_window_forgets_what_is_old_once_it_holds_enough() -> None:
    held = Window(fewest=4)
    compared(stream(50), held, DEFAULT)
    days = {(text.article.published or MORNING) - MORNING for text in held.texts}
    assert (min(days).days, max(days).days) == (19, 49)
