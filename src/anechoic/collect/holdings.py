"""What a source of any kind holds when it is asked: entries, listed pages, letters, files, each with a key of its own."""

import hashlib
from collections.abc import Iterable
from dataclasses import dataclass, replace

from anechoic.collect.due import Visit
from anechoic.collect.feeds import entries
from anechoic.collect.folders import newer
from anechoic.collect.mail import stories
from anechoic.collect.rhythm import ANY_TIME, rhythm
from anechoic.collect.sitemaps import Sitemap, sitemap
from anechoic.collect.visible import visible
from anechoic.errors import AnechoicError, BadInput, WrongUse
from anechoic.ports import Fetcher, Mailbox, Request, Response
from anechoic.records import Capture, Known, Source, SourceKind, SourceState

_SHORT = 150  # words; the summaries of feeds are shorter, whole articles are longer
_SITEMAPS = 3  # of an index, the newest


@dataclass(frozen=True, slots=True)
class Holding:
    """One thing a source has; `page` says whether the page at its address is worth fetching."""

    key: str
    digest: str
    known: Known
    capture: Capture | None = None  # as the source itself carries it
    page: bool = False


@dataclass(frozen=True, slots=True)
class Holdings:
    """What one visit found, what the answer says about the next, and what was wrong although there was something."""

    found: tuple[Holding, ...] = ()
    visit: Visit = Visit()
    answer: Response | None = None
    complaints: tuple[tuple[str, str], ...] = ()  # subject and reason


async def holdings(source: Source, state: SourceState, fetcher: Fetcher, mailbox: Mailbox | None) -> Holdings:
    """Everything the source has now, or the little that is new where it can tell; raises AnechoicError."""
    match source.kind:
        case SourceKind.FEED:
            return await _of_feed(source, state, fetcher)
        case SourceKind.SITEMAP:
            return await _of_sitemap(source, state, fetcher)
        case SourceKind.MAILBOX:
            return await _of_mailbox(source, state, mailbox)
        case SourceKind.FOLDER:
            return _carried(newer(source.address, state.asked), source)


# ── Feeds ─────────────────────────────────────────────────────────────────────────────────────────


async def _of_feed(source: Source, state: SourceState, fetcher: Fetcher) -> Holdings:
    answer = await fetcher.fetch(_request(state))
    if answer.status == 304:
        return Holdings(visit=_unchanged(answer, state))
    found, complaints = _entries(answer, source)
    visit = replace(_visit(answer), rhythm=rhythm(answer.content, answer.charset))
    return Holdings(found, visit, answer, complaints)


def _entries(answer: Response, source: Source) -> tuple[tuple[Holding, ...], tuple[tuple[str, str], ...]]:
    """The entries up to the first fault of the feed, and the fault; raises it where nothing stands before it."""
    found: list[Holding] = []
    try:
        for entry in entries(answer.content, source.address, answer.url, answer.charset):
            found.append(_carried_by(entry, source, may_be_short=True))  # noqa: PERF401 # what came before a fault is kept
    except BadInput as failure:
        if not found:
            raise
        return tuple(found), ((source.address, failure.reason),)
    return tuple(found), ()


# ── Sitemaps ──────────────────────────────────────────────────────────────────────────────────────


async def _of_sitemap(source: Source, state: SourceState, fetcher: Fetcher) -> Holdings:
    answer = await fetcher.fetch(_request(state))
    if answer.status == 304:
        return Holdings(visit=_unchanged(answer, state))
    listed = sitemap(answer.content, source.address, answer.charset)
    articles, complaints = list(listed.articles), []
    for address in listed.sitemaps[:_SITEMAPS]:
        try:
            articles += (await _listed(address, fetcher)).articles
        except AnechoicError as failure:
            complaints.append((address, failure.reason))
    visit = replace(_visit(answer), etag="", last_modified="") if listed.sitemaps else _visit(answer)
    return Holdings(tuple(_page(each, source) for each in articles), visit, answer, tuple(complaints))


async def _listed(address: str, fetcher: Fetcher) -> Sitemap:
    answer = await fetcher.fetch(Request(address))
    return sitemap(answer.content, address, answer.charset)


def _page(known: Known, source: Source) -> Holding:
    known = replace(known, outlet=source.outlet or known.outlet)
    return Holding(_hash(known.url), _hash(known.title, str(known.published)), known, page=True)


# ── Letters and files ─────────────────────────────────────────────────────────────────────────────


async def _of_mailbox(source: Source, state: SourceState, mailbox: Mailbox | None) -> Holdings:
    if mailbox is None:
        raise WrongUse(source.address, "is a mailbox, and no password for it is set")
    letters = await mailbox.letters(source.address, state.etag)
    captures: list[Capture] = []
    complaints = []
    for letter in letters.mails:
        try:
            captures += stories(letter, source.address)
        except BadInput as failure:
            complaints.append((source.address, failure.reason))
    held = _carried(captures, source)
    return replace(held, visit=Visit(etag=letters.mark), complaints=tuple(complaints))


def _carried(captures: Iterable[Capture], source: Source) -> Holdings:
    """Captures that are whole as they are; what breaks midway costs what stands before it nothing."""
    found: list[Holding] = []
    try:
        for each in captures:
            found.append(_carried_by(each, source, may_be_short=False))  # noqa: PERF401 # what came before is kept
    except BadInput as failure:
        return Holdings(tuple(found), complaints=((failure.subject, failure.reason),))
    return Holdings(tuple(found))


def _carried_by(capture: Capture, source: Source, *, may_be_short: bool) -> Holding:
    if source.outlet:
        capture = replace(capture, known=replace(capture.known, outlet=source.outlet))
    known, text = capture.known, capture.content.decode(capture.charset or "utf-8", "replace")
    words = visible(text) if may_be_short else text
    digest = _hash(known.title, known.standfirst, words)
    short = may_be_short and bool(known.url) and len(words.split()) < _SHORT
    return Holding(_hash(known.url) if known.url else digest, digest, known, capture, short)


# ── What an answer says of the next visit ─────────────────────────────────────────────────────────


def _request(state: SourceState) -> Request:
    return Request(state.asked_at, state.etag, state.last_modified)


def _visit(answer: Response) -> Visit:
    return Visit(
        fresh_for=answer.fresh_for,
        etag=answer.etag,
        last_modified=answer.last_modified,
        moved_to=answer.moved_to,
        rhythm=ANY_TIME,
    )


def _unchanged(answer: Response, state: SourceState) -> Visit:
    """An answer without content need not repeat its marks: those from before stand."""
    visit = _visit(answer)
    etag, modified = visit.etag or state.etag, visit.last_modified or state.last_modified
    return replace(visit, etag=etag, last_modified=modified, unchanged=True)


def _hash(*words: str) -> str:
    return hashlib.blake2b("\n".join(words).encode("utf-8", "replace"), digest_size=16).hexdigest()
