"""Live collecting: feeds and sitemaps side by side, and the pages behind entries that carry too little themselves."""

import asyncio
from collections.abc import AsyncGenerator, Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial
from itertools import islice

from anechoic.collect.feeds import entries
from anechoic.collect.sitemaps import Sitemap, sitemap
from anechoic.collect.visible import visible
from anechoic.errors import AnechoicError, BadInput
from anechoic.ports import Fetcher, Request, Response
from anechoic.records import Capture, CaptureKind, Known, Refusal, Source, SourceKind

Found = Capture | Refusal
Progress = Callable[[int, int, str], None]  # sources done, sources in all, the address of the last

_SHORT = 150  # words; the summaries of feeds are shorter, whole articles are longer
_SITEMAPS = 3  # of an index, the newest
_PAGES = frozenset({"text/html", "application/xhtml+xml", ""})
_OLDEST = datetime.min.replace(tzinfo=UTC)


async def gather(
    sources: Sequence[Source], fetcher: Fetcher, pages: int = 20, progress: Progress = lambda *_: None
) -> AsyncGenerator[Found, None]:
    """All that the sources have, source by source as they are ready.

    An entry that carries under 150 words is replaced by the page it links to, for the newest `pages` of each source;
    where the page cannot be had, a refusal says so and the entry stands. A source that fails is a refusal, and costs
    the others nothing.
    """
    running = [asyncio.create_task(_collected(source, fetcher, pages)) for source in sources]
    try:
        for done, task in enumerate(asyncio.as_completed(running), start=1):
            collected = await task
            progress(done, len(running), collected.source.address)
            for found in collected.found:
                yield found
    finally:
        for each in running:
            each.cancel()
        await asyncio.gather(*running, return_exceptions=True)


@dataclass(frozen=True, slots=True)
class _Collected:
    source: Source
    found: tuple[Found, ...]


async def _collected(source: Source, fetcher: Fetcher, pages: int) -> _Collected:
    collect = _of_sitemap if source.kind is SourceKind.SITEMAP else _of_feed
    try:
        found = await collect(source, fetcher, pages)
    except AnechoicError as failure:
        found = [_refusal(source.address, failure)]
    return _Collected(source, tuple(found))


# ── Feeds ─────────────────────────────────────────────────────────────────────────────────────────


async def _of_feed(source: Source, fetcher: Fetcher, pages: int) -> list[Found]:
    answer = await fetcher.fetch(Request(source.address))
    captures, refusals = _entries(answer, source)
    short = sorted(filter(_is_short, captures), key=lambda entry: entry.known.published or _OLDEST, reverse=True)
    wanted = dict(islice({entry.known.url: entry.known for entry in short}.items(), pages))
    fetched = await asyncio.gather(*(_page(known, fetcher) for known in wanted.values()))
    instead = dict(zip(wanted, fetched, strict=True))
    found = [_whole(entry, instead) for entry in captures]
    return [*refusals, *(each for pair in found for each in pair)]


def _entries(answer: Response, source: Source) -> tuple[list[Capture], list[Refusal]]:
    """The entries up to the first fault of the feed, and the fault."""
    captures: list[Capture] = []
    if answer.status == 304:
        return captures, []
    try:
        for entry in entries(answer.content, source.address, answer.url, answer.charset):
            captures.append(_declared(entry, source))  # noqa: PERF401 # what came before a fault is kept
    except BadInput as failure:
        return captures, [_refusal(source.address, failure)]
    return captures, []


def _declared(capture: Capture, source: Source) -> Capture:
    return replace(capture, known=replace(capture.known, outlet=source.outlet)) if source.outlet else capture


def _is_short(entry: Capture) -> bool:
    return bool(entry.known.url) and len(visible(entry.content.decode()).split()) < _SHORT


def _whole(entry: Capture, instead: Mapping[str, Found]) -> tuple[Found, ...]:
    """The page in place of a short entry; the entry itself where it is long, or its page could not be had."""
    page = instead.get(entry.known.url) if _is_short(entry) else None
    if page is None:
        return (entry,)
    return (page,) if isinstance(page, Capture) else (page, entry)


# ── Sitemaps ──────────────────────────────────────────────────────────────────────────────────────


async def _of_sitemap(source: Source, fetcher: Fetcher, pages: int) -> list[Found]:
    listed = await _sitemap(source.address, fetcher)
    refusals: list[Found] = []
    articles = list(listed.articles)
    for address in listed.sitemaps[:_SITEMAPS]:
        try:
            articles += (await _sitemap(address, fetcher)).articles
        except AnechoicError as failure:
            refusals.append(_refusal(address, failure))
    articles.sort(key=lambda known: known.published or _OLDEST, reverse=True)
    known = [replace(each, outlet=source.outlet or each.outlet) for each in articles[:pages]]
    return [*refusals, *await asyncio.gather(*map(partial(_page, fetcher=fetcher), known))]


async def _sitemap(address: str, fetcher: Fetcher) -> Sitemap:
    answer = await fetcher.fetch(Request(address))
    return sitemap(answer.content, address, answer.charset) if answer.status == 200 else Sitemap()


# ── Pages ─────────────────────────────────────────────────────────────────────────────────────────


async def _page(known: Known, fetcher: Fetcher) -> Found:
    try:
        answer = await fetcher.fetch(Request(known.url))
    except AnechoicError as failure:
        return _refusal(known.url, failure)
    if answer.media_type not in _PAGES:
        return Refusal("collect", known.url, f"is {answer.media_type}, not a page")
    if not answer.content:
        return Refusal("collect", known.url, "is empty")
    return Capture(answer.content, CaptureKind.PAGE, known.url, answer.charset, known)


def _refusal(subject: str, failure: AnechoicError) -> Refusal:
    return Refusal("collect", subject, failure.reason)
