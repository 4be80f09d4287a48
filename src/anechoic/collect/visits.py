"""One visit to a source: what it has that was not seen before, page by page, and how it stands afterwards."""

from collections.abc import AsyncGenerator, Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from urllib.parse import urlsplit

from anechoic.collect.apart import MOST_UNDATED, Apart, bounded, in_print
from anechoic.collect.due import Visit, after_failure, after_visit, next_look
from anechoic.collect.holdings import Holding, Holdings, holdings
from anechoic.collect.merging import merged
from anechoic.errors import AnechoicError, BadInput, FetchFailed, Gone
from anechoic.ports import Clock, Fetcher, Mailbox, Request, Response
from anechoic.records import Capture, CaptureKind, Refusal, Sighting, Source, SourceState

Recall = Callable[[Sequence[str]], Awaitable[Mapping[str, Sighting]]]

_PAGES = frozenset({"text/html", "application/xhtml+xml", ""})
_OLDEST = datetime.min.replace(tzinfo=UTC)
_SILENT = 2  # requests without any answer, after which the other pages of that host wait


@dataclass(frozen=True, slots=True)
class Taken:
    """Something that was seen: the forms it was had in, the fullest first (none where nothing is new), and its mark."""

    captures: tuple[Capture, ...]
    sighting: Sighting


@dataclass(frozen=True, slots=True)
class Withdrawn:
    """A page seen before that its owner took back."""

    sighting: Sighting


@dataclass(frozen=True, slots=True)
class Left:
    """The end of a visit: how the source stands, and its answer where it gave one."""

    state: SourceState
    answer: Response | None = None


Step = Taken | Withdrawn | Left | Refusal


async def _nothing(_keys: Sequence[str]) -> Mapping[str, Sighting]:
    return {}


@dataclass(frozen=True, slots=True)
class Round:
    """What visits need: the network, the time, what was seen before, and how far they go."""

    fetcher: Fetcher
    clock: Clock
    recall: Recall = _nothing
    mailbox: Mailbox | None = None
    pages: int = 20  # of one source, in one visit: the newest
    oldest: timedelta = timedelta(days=3)  # pages of entries that are older are not fetched
    under_way: set[str] = field(default_factory=set)  # keys that visits of this moment have taken on


async def visit(source: Source, state: SourceState, round_: Round) -> AsyncGenerator[Step, None]:
    """The steps of one visit, the last of them `Left`.

    Each step stands by itself: whoever keeps them one by one can be stopped at any moment, and the next visit brings
    what is missing and nothing twice. A source that fails gives a refusal, and its new state.
    """
    try:
        held = await holdings(source, state, round_.fetcher, round_.mailbox)
    except AnechoicError as failure:
        yield Refusal("collect", source.address, failure.reason)
        yield Left(after_failure(state, failure, round_.clock.now()))
        return
    now = round_.clock.now()
    out, ahead = in_print(held.found, source.kind, now)
    news = await _fresh(out, source, round_)
    fresh = bounded(news, source.kind)
    undated = sum(each.known.published is None for each in held.found)
    apart = Apart(ahead, len(news) - len(fresh), undated, len(held.found))
    for refusal in _refusals(held, source, apart):
        yield refusal
    first = _first(fresh, round_, now)
    keys = {each.key for each in fresh}
    round_.under_way.update(keys)
    try:
        async for step in _taken(fresh, first, source, round_):
            yield step
    finally:
        round_.under_way.difference_update(keys)
    yield Left(after_visit(state, _visit(held, len(fresh), apart, now), now), held.answer)


def _refusals(held: Holdings, source: Source, apart: Apart) -> Iterable[Refusal]:
    """What was wrong with the answer, and what was set apart: it is taken when its hour, or its turn, has come."""
    for subject, reason in held.complaints:
        yield Refusal("collect", subject, reason)
    for each in apart.ahead:
        yield Refusal("date", each.known.url, f"is dated {each.known.published:%Y-%m-%d %H:%M}, which is still to come")
    if apart.waiting:
        reason = f"has more than {MOST_UNDATED} new entries without a date: {apart.waiting} wait for the next visit"
        yield Refusal("collect", source.address, reason)


def _visit(held: Holdings, new: int, apart: Apart, now: datetime) -> Visit:
    dates = tuple(each.known.published for each in held.found if each.known.published)
    complaint = "; ".join(reason for _, reason in held.complaints)
    visit = replace(held.visit, new=new, dates=dates, complaint=complaint, apart=apart.said)
    return replace(visit, etag="", last_modified="") if apart.comes_back(now) else visit


# ── What is new ───────────────────────────────────────────────────────────────────────────────────


async def _fresh(found: Sequence[Holding], source: Source, round_: Round) -> list[Holding]:
    """What was never seen, or has changed since at the source that had it first; each once, in order."""
    each_once = {each.key: each for each in reversed(found) if each.key not in round_.under_way}
    seen = await round_.recall(tuple(each_once)) if each_once else {}
    return [each for key, each in reversed(each_once.items()) if _is_new(each, seen.get(key), source)]


def _is_new(holding: Holding, seen: Sighting | None, source: Source) -> bool:
    return seen is None or (seen.source == source.address and seen.digest != holding.digest)


def _first(fresh: Sequence[Holding], round_: Round, now: datetime) -> frozenset[str]:
    """The keys of those whose pages this visit fetches: the newest. The other pages wait for their turn, one by one."""
    wanted = sorted((each for each in fresh if _wants_page(each, round_, now)), key=_age)
    return frozenset(each.key for each in wanted[: round_.pages])


def _wants_page(holding: Holding, round_: Round, now: datetime) -> bool:
    published = holding.known.published
    return holding.page and (published is None or now - published < round_.oldest)


def _age(holding: Holding) -> float:
    return -(holding.known.published or _OLDEST).timestamp()


# ── Entries and pages ─────────────────────────────────────────────────────────────────────────────


async def _taken(
    fresh: Sequence[Holding], first: frozenset[str], source: Source, round_: Round
) -> AsyncGenerator[Step, None]:
    hosts: dict[str, list[Holding]] = {}
    for each in sorted((each for each in fresh if each.key in first), key=_age):
        hosts.setdefault(urlsplit(each.known.url).netloc, []).append(each)
    for each in fresh:
        if each.key not in first:
            now = round_.clock.now()
            waits = _wants_page(each, round_, now)
            yield Taken(_carried(each), replace(_sighting(each, source, now), stub=waits, look=now if waits else None))
    async for step in merged(_pages(of_host, source, round_) for of_host in hosts.values()):
        yield step


async def _pages(of_host: Sequence[Holding], source: Source, round_: Round) -> AsyncGenerator[Step, None]:
    """The pages of one host, one after the other, until it does not answer."""
    silent = 0
    for each in of_host:
        sighting = _sighting(each, source, round_.clock.now())
        try:
            if silent >= _SILENT:
                raise FetchFailed(each.known.url, "waits: its server did not answer a moment ago")
            answer = await round_.fetcher.fetch(Request(each.known.url, resumed=True))
            page = _page(answer, each.known.url)
        except AnechoicError as failure:
            silent += isinstance(failure, FetchFailed) and failure.retryable and not failure.status
            yield Refusal("collect", each.known.url, failure.reason)
            yield Taken(_carried(each), _again(replace(sighting, stub=True)) if _may_help(failure) else sighting)
        else:
            yield Taken((replace(page, known=each.known), *_carried(each)), _again(_marked(sighting, answer)))


def _page(answer: Response, url: str) -> Capture:
    """The page in an answer; raises BadInput where it is none."""
    if answer.media_type not in _PAGES:
        raise BadInput(url, f"is {answer.media_type}, not a page")
    if not answer.content:
        raise BadInput(url, "is empty")
    return Capture(answer.content, CaptureKind.PAGE, url, answer.charset)


def _may_help(failure: AnechoicError) -> bool:
    """Whether asking for the page once more, later, can help: not where the server said what it had to say."""
    if not isinstance(failure, FetchFailed):
        return False
    return failure.retryable and (failure.status in {0, 429} or failure.status >= 500)


def _carried(holding: Holding) -> tuple[Capture, ...]:
    return (holding.capture,) if holding.capture else ()


def _sighting(holding: Holding, source: Source, now: datetime) -> Sighting:
    return Sighting(key=holding.key, source=source.address, digest=holding.digest, seen=now, known=holding.known)


def _again(sighting: Sighting) -> Sighting:
    return replace(sighting, look=next_look(sighting.seen, sighting.looks))


def _marked(sighting: Sighting, answer: Response) -> Sighting:
    return replace(sighting, etag=answer.etag, last_modified=answer.last_modified, stub=False)


# ── Pages seen before ─────────────────────────────────────────────────────────────────────────────


async def look_again(sighting: Sighting, round_: Round) -> AsyncGenerator[Step, None]:
    """Asks for a page once more: whether it was changed, or taken back by its owner (410)."""
    url = sighting.known.url
    looked = _again(replace(sighting, looks=sighting.looks + 1))
    try:
        answer = await round_.fetcher.fetch(Request(url, sighting.etag, sighting.last_modified))
        page = None if answer.status == 304 else replace(_page(answer, url), known=sighting.known)
    except Gone:
        yield Withdrawn(replace(looked, look=None))
    except AnechoicError as failure:
        yield Taken((), looked if _may_help(failure) else replace(looked, look=None))
    else:
        yield Taken((page,), _marked(looked, answer)) if page else Taken((), looked)
