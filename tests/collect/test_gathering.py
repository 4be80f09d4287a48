"""Live collecting: everything the sources have, nothing lost to a slow or dead one."""

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import aclosing
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from anechoic.collect.live import HttpFetcher, Manners, Plan, Round, gather, rounds
from anechoic.collect.visits import Left, Step
from anechoic.errors import AnechoicError, FetchFailed, Forbidden
from anechoic.ports import Response
from anechoic.records import (
    Capture,
    CaptureKind,
    Health,
    Known,
    Refusal,
    Sighting,
    Source,
    SourceKind,
    SourceState,
)
from fakes import FakeClock, FakeFetcher
from loopback import answer, loopback

Answers = Mapping[str, bytes | Response | AnechoicError]
SITE = "https://post.example"
LONG = "The ferry sails again, and the ramp is mended. " * 20
PAGE = Response(f"{SITE}/page", 200, b"<p>A whole page.</p>", "text/html", "utf-8")


def feed(*items: str) -> bytes:
    return (
        f"<rss><channel><title>Post</title>{''.join(f'<item>{item}</item>' for item in items)}</channel></rss>".encode()
    )


def item(path: str, text: str = "Short.", day: int = 17) -> str:
    date = f"{day} Mar 2026 06:00:00 GMT"
    return f"<title>{path}</title><link>{SITE}/{path}</link><description>{text}</description><pubDate>{date}</pubDate>"


def gathered(
    answers: Answers, sources: Sequence[Source], pages: int = 20
) -> tuple[list[Capture], list[Refusal], FakeFetcher]:
    network = FakeFetcher(answers)

    async def all_of_it() -> list[Capture | Refusal]:
        round_ = Round(network, FakeClock(), pages=pages)
        return [found async for found in gather(sources, round_)]

    found = asyncio.run(all_of_it())
    captures = [each for each in found if isinstance(each, Capture)]
    return captures, [each for each in found if isinstance(each, Refusal)], network


FEED = Source(f"{SITE}/rss")


def test_a_long_entry_stands_and_a_short_one_is_replaced_by_its_page() -> None:
    captures, refusals, network = gathered(
        {FEED.address: feed(item("long", LONG), item("page")), f"{SITE}/page": PAGE}, [FEED]
    )
    assert [(each.kind, each.path) for each in captures] == [
        (CaptureKind.FRAGMENT, FEED.address),
        (CaptureKind.PAGE, f"{SITE}/page"),
    ]
    assert captures[1].content == PAGE.content
    assert captures[1].charset == "utf-8"
    assert captures[1].known.title == "page"
    assert captures[1].known.published == datetime(2026, 3, 17, 6, tzinfo=UTC)
    assert refusals == []
    assert network.asked == [FEED.address, f"{SITE}/page"]


def test_a_page_that_cannot_be_had_is_named_and_its_entry_stands() -> None:
    closed = Forbidden(f"{SITE}/page", "is closed to programs by robots.txt")
    captures, refusals, _ = gathered({FEED.address: feed(item("page")), f"{SITE}/page": closed}, [FEED])
    assert [each.kind for each in captures] == [CaptureKind.FRAGMENT]
    assert refusals == [Refusal("collect", f"{SITE}/page", "is closed to programs by robots.txt")]


def test_a_link_to_sound_is_no_page() -> None:
    sound = Response(f"{SITE}/a", 200, b"ID3", "audio/mpeg")
    captures, refusals, _ = gathered({FEED.address: feed(item("a")), f"{SITE}/a": sound}, [FEED])
    assert [each.reason for each in refusals] == ["is audio/mpeg, not a page"]
    assert len(captures) == 1


def test_an_empty_page_is_refused() -> None:
    _, refusals, _ = gathered({FEED.address: feed(item("a")), f"{SITE}/a": b""}, [FEED])
    assert [each.reason for each in refusals] == ["is empty"]


def test_the_newest_entries_come_first_to_their_pages_and_each_page_is_asked_once() -> None:
    items = (item("a", day=1), item("b", day=9), item("b", day=9), item("c", day=5))
    answers: dict[str, bytes | Response | AnechoicError] = {FEED.address: feed(*items)}
    answers |= {f"{SITE}/{name}": PAGE for name in "abc"}
    captures, _, network = gathered(answers, [FEED], pages=2)
    assert network.asked == [FEED.address, f"{SITE}/b", f"{SITE}/c"]
    assert [each.kind.value for each in captures] == ["fragment", "page", "page"]


def test_a_dead_source_costs_the_others_nothing() -> None:
    dead, html = Source("https://dead.example/rss"), Source("https://html.example/")
    down = FetchFailed(dead.address, "is down")
    answers: Answers = {dead.address: down, html.address: b"<html/>", FEED.address: feed(item("a", LONG))}
    captures, refusals, _ = gathered(answers, [dead, html, FEED])
    assert len(captures) == 1
    assert {each.subject: each.reason for each in refusals} == {
        dead.address: "is down",
        html.address: "is an HTML page, not a feed",
    }


def test_the_outlet_that_is_declared_goes_before_the_title_of_the_feed() -> None:
    source = Source(FEED.address, outlet="The Harbour Post")
    answers = {FEED.address: feed(item("a", LONG))}
    assert gathered(answers, [source])[0][0].known.outlet == "The Harbour Post"
    assert gathered(answers, [FEED])[0][0].known.outlet == "Post"


def test_an_unchanged_feed_gives_nothing() -> None:
    unchanged = Response(FEED.address, 304, b"")
    assert gathered({FEED.address: unchanged}, [FEED])[:2] == ([], [])


def test_a_sitemap_leads_to_its_newest_pages() -> None:
    def listed(*rows: tuple[str, int]) -> bytes:
        urls = (
            f"<url><loc>{SITE}/{name}</loc><n:news><n:title>{name}</n:title>"
            f"<n:publication_date>2026-03-{day:02}</n:publication_date></n:news></url>"
            for name, day in rows
        )
        space = "http://www.google.com/schemas/sitemap-news/0.9"
        return f'<urlset xmlns:n="{space}">{"".join(urls)}</urlset>'.encode()

    source = Source(f"{SITE}/index.xml", SourceKind.SITEMAP, "The Harbour Post")
    index = "".join(f"<sitemap><loc>{SITE}/{name}</loc></sitemap>" for name in ("1.xml", "2.xml", "3.xml"))
    captures, refusals, _ = gathered(
        {
            source.address: f"<sitemapindex>{index}</sitemapindex>".encode(),
            f"{SITE}/1.xml": listed(("old", 1), ("new", 17)),
            f"{SITE}/2.xml": listed(("lost", 16)),
            f"{SITE}/new": PAGE,
        },
        [source],
        pages=2,
    )
    assert [(each.kind, each.known.title, each.known.outlet) for each in captures] == [
        (CaptureKind.PAGE, "new", "The Harbour Post")
    ]
    assert [each.subject for each in refusals] == [f"{SITE}/3.xml", f"{SITE}/lost"]


def test_pages_are_fetched_however_old_where_nothing_is_remembered() -> None:
    captures, _, _ = gathered({FEED.address: feed(item("page", day=1)), f"{SITE}/page": PAGE}, [FEED])
    assert [each.kind for each in captures] == [CaptureKind.PAGE]


def test_progress_is_told_source_by_source() -> None:
    told: list[tuple[int, int]] = []

    async def all_of_it() -> None:
        network = FakeFetcher({})
        sources = [Source(f"https://{n}.example/") for n in range(3)]
        round_ = Round(network, FakeClock())
        async for _ in gather(sources, round_, progress=lambda done, total, _what: told.append((done, total))):
            pass

    asyncio.run(all_of_it())
    assert told == [(1, 3), (2, 3), (3, 3)]


def test_a_source_that_hangs_holds_nothing_back() -> None:
    async def first() -> Capture | Refusal:
        items = feed(f"<title>a</title><description>{LONG}</description>")
        async with (
            loopback({"/rss": answer(items), "/robots.txt": answer(status=404)}) as alive,
            loopback({"/rss": b""}) as dead,
        ):
            allowed = alive.endpoints | dead.endpoints
            async with HttpFetcher(FakeClock(), Manners(pause=0, seconds=20, allowed=allowed)) as network:
                hanging = f"http://localhost:{dead.port}/rss"
                found = gather([Source(hanging), Source(alive.url("/rss"))], Round(network, FakeClock()))
                got = await anext(found)
                await found.aclose()
                return got

    assert isinstance(asyncio.run(first()), Capture)


def test_no_sources_give_nothing() -> None:
    assert gathered({}, [])[:2] == ([], [])


# ── Rounds ────────────────────────────────────────────────────────────────────────────────────────


def steps(plans: list[Plan], network: FakeFetcher, every: float | None = None, visits: int = 99) -> list[Step]:
    """The steps of rounds by these plans, until there is no more plan or so many visits have ended."""

    async def all_of_it() -> list[Step]:
        coming = iter(plans)

        async def plan() -> Plan:
            return next(coming, Plan([], {}))

        found: list[Step] = []
        async with aclosing(rounds(plan, Round(network, FakeClock()), every)) as stream:
            async for step in stream:
                found.append(step)
                if sum(isinstance(each, Left) for each in found) == visits:
                    break
        return found

    return asyncio.run(asyncio.wait_for(all_of_it(), 30))


def test_a_round_visits_what_is_due_the_longest_due_first() -> None:
    now = FakeClock().now()
    states = {
        name: SourceState(address=name, due=now + timedelta(minutes=minutes), health=Health.WELL)
        for name, minutes in (("https://late.example/", 1), ("https://b.example/", -1), ("https://a.example/", -9))
    }
    sources = [*map(Source, states), Source("https://new.example/")]
    network = FakeFetcher({})
    left = [step.state.address for step in steps([Plan(sources, states)], network) if isinstance(step, Left)]
    assert network.asked == left == ["https://new.example/", "https://a.example/", "https://b.example/"]


def test_a_loop_goes_round_until_it_is_ended() -> None:
    sources = [FEED]
    waiting = {FEED.address: SourceState(address=FEED.address, due=FakeClock().now() + timedelta(hours=1))}
    network = FakeFetcher({FEED.address: feed(item("a", LONG))})
    plans = [Plan(sources, {}), Plan(sources, waiting), Plan(sources, {})]
    found = steps(plans, network, every=0.001, visits=2)
    assert network.asked == [FEED.address, FEED.address]
    assert sum(isinstance(step, Left) for step in found) == 2


def test_a_page_to_look_at_again_is_asked_in_the_same_round() -> None:
    look = Sighting(
        key="1", source=FEED.address, digest="d", seen=FakeClock().now(), etag='"7"', known=Known(url=f"{SITE}/page")
    )
    network = FakeFetcher({f"{SITE}/page": replace(PAGE, etag='"8"')})
    found = steps([Plan([], {}, [look])], network)
    assert [type(step).__name__ for step in found] == ["Taken"]
