"""Edge: the one way to the network. Every HTTP request of the whole program is made here, politely and within limits."""

import asyncio
import ssl
from dataclasses import dataclass
from types import TracebackType
from typing import Self
from urllib.parse import urljoin

import certifi
import httpcore

from anechoic import __version__
from anechoic.collect.addresses import PORTS, Target, target
from anechoic.collect.answers import Answer, fresh_for, retry_after
from anechoic.collect.bodies import ENCODINGS, Body
from anechoic.collect.charsets import decoded
from anechoic.collect.connections import Endpoint, PublicNetwork
from anechoic.collect.robots import OPEN, Robots, robots
from anechoic.collect.turns import MOST_UNDER_WAY, Turns
from anechoic.errors import AnechoicError, BadInput, FetchFailed, Forbidden, Gone
from anechoic.ports import Clock, Request, Response

AGENT = "anechoic"
_HOPS = 5  # redirects that are followed
_ROBOTS_BYTES = 500 * 2**10  # RFC 9309, 2.5
_ROBOTS_SECONDS = 24 * 3600.0  # RFC 9309, 2.4
_FAILED_ROBOTS_SECONDS = 600.0
_LONGEST_PAUSE = 30.0  # seconds of a Crawl-delay that are honoured
_LONGEST_WAIT = 24 * 3600.0  # seconds of a Retry-After that are honoured
_MOVED = frozenset({301, 302, 303, 307, 308})
_MOVED_FOR_GOOD = frozenset({301, 308})


@dataclass(frozen=True, slots=True, kw_only=True)
class Manners:
    """How the fetcher behaves; `allowed` are private addresses with their port that may be asked all the same."""

    agent: str = f"{AGENT}/{__version__} (news briefing)"
    pause: float = 1.0  # seconds between two requests to one host
    at_once: int = 32  # requests that servers answer promptly, over all hosts; slow ones do not count
    seconds: float = 30.0  # for one request, from connecting to the last byte
    allowed: frozenset[Endpoint] = frozenset()


class HttpFetcher:
    """Asks addresses of the public internet (the port `Fetcher`); to be used as an asynchronous context.

    One request at a time for each host; robots.txt obeyed; redirects followed, each checked like a new address;
    environment proxies ignored, since one would connect in our place and unchecked.
    """

    def __init__(self, clock: Clock, manners: Manners = Manners()) -> None:
        """`clock` reads a Retry-After that is written as a date."""
        self._clock, self._manners = clock, manners
        self._turns = Turns(manners.pause, manners.at_once)
        self._ports = PORTS | {port for _, port in manners.allowed}
        self._robots: dict[str, tuple[float, Robots | FetchFailed]] = {}
        self._asking_robots: dict[str, asyncio.Lock] = {}
        self._not_before: dict[str, float] = {}
        self._pool = httpcore.AsyncConnectionPool(
            ssl_context=ssl.create_default_context(cafile=certifi.where()),
            max_connections=2 * MOST_UNDER_WAY,
            keepalive_expiry=10.0,
            network_backend=PublicNetwork(manners.allowed),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        await self._pool.aclose()

    async def fetch(self, request: Request) -> Response:
        """The answer to a request, with status 200 or 304.

        Raises FetchFailed where there is none (Forbidden where it must not be asked, Gone at 410), BadInput where it
        is no use (TooLarge over the limit of decoded bytes). The subject of each is the address that was asked for.
        """
        try:
            return await self._followed(request)
        except AnechoicError as failure:
            if failure.subject != request.url:
                failure.reason = f"{failure.subject} {failure.reason}"
                failure.subject = request.url
            raise

    async def _followed(self, request: Request) -> Response:
        url, for_good = request.url, True
        for _ in range(_HOPS + 1):
            where = target(url, self._ports)
            rules = await self._rules(where)
            if not rules.allow(where.path):
                raise Forbidden(url, "is closed to programs by robots.txt")
            answer = await self._asked(where, request, min(rules.delay, _LONGEST_PAUSE))
            if answer.status not in _MOVED:
                return self._response(where, answer, moved_to=where.url if for_good and url != request.url else "")
            for_good = for_good and answer.status in _MOVED_FOR_GOOD
            url = _next_address(url, answer)
        raise FetchFailed(request.url, f"leads on and on: more than {_HOPS} redirects")

    def _response(self, where: Target, answer: Answer, moved_to: str) -> Response:
        if answer.status == 410:
            raise Gone(where.url, "is gone for good (410)", "take it out of the sources")
        if answer.status not in {200, 304}:
            failure = FetchFailed(where.url, f"answers with status {answer.status}")
            failure.status = answer.status
            failure.retry_after = min(retry_after(answer, self._clock.now()), _LONGEST_WAIT)
            if failure.retry_after:
                self._not_before[where.url] = asyncio.get_running_loop().time() + failure.retry_after
            raise failure
        return Response(
            url=where.url,
            status=answer.status,
            content=answer.content,
            media_type=answer.media_type,
            charset=answer.charset,
            etag=answer.header("etag"),
            last_modified=answer.header("last-modified"),
            moved_to=moved_to,
            fresh_for=fresh_for(answer),
        )

    # ── robots.txt ────────────────────────────────────────────────────────────────────────────────

    async def _rules(self, where: Target) -> Robots:
        """The rules of a server; raises FetchFailed where it does not tell them (RFC 9309, 2.3.1.4: all is closed)."""
        async with self._asking_robots.setdefault(where.origin, asyncio.Lock()):
            now = asyncio.get_running_loop().time()
            until, known = self._robots.get(where.origin, (0.0, OPEN))
            if until <= now:
                known = await self._fresh_rules(where.origin)
                kept = _ROBOTS_SECONDS if isinstance(known, Robots) else _FAILED_ROBOTS_SECONDS
                self._robots[where.origin] = now + kept, known
        if isinstance(known, Robots):
            return known
        raise FetchFailed(known.subject, known.reason, known.remedy)

    async def _fresh_rules(self, origin: str) -> Robots | FetchFailed:
        url = f"{origin}/robots.txt"
        for _ in range(_HOPS + 1):
            try:
                answer = await self._asked(target(url, self._ports), Request(url, limit=_ROBOTS_BYTES), 0.0)
            except Forbidden:
                raise
            except FetchFailed as failure:
                return failure
            except BadInput:
                return OPEN
            if answer.status >= 500 or answer.status == 429:
                return FetchFailed(url, f"answers with status {answer.status}: all is closed until it tells more")
            if answer.status not in _MOVED:
                return robots(decoded(answer.content), AGENT) if answer.status == 200 else OPEN
            url = _next_address(url, answer)
        return OPEN

    # ── One request ───────────────────────────────────────────────────────────────────────────────

    async def _asked(self, where: Target, request: Request, pause: float) -> Answer:
        wait = self._not_before.get(where.url, 0.0) - asyncio.get_running_loop().time()
        if wait > 0:
            failure = FetchFailed(where.url, f"asked to be left alone for another {wait:.0f} s")
            failure.status, failure.retry_after = 429, wait
            raise failure
        async with self._turns.turn(where.host, pause):
            try:
                async with asyncio.timeout(self._manners.seconds):
                    return await self._answer(where, request)
            except (TimeoutError, httpcore.TimeoutException):
                raise FetchFailed(where.url, f"did not answer within {self._manners.seconds:g} s") from None
            except (httpcore.NetworkError, httpcore.ProtocolError) as failure:
                raise FetchFailed(where.url, f"broke off: {_plain(failure)}") from failure

    async def _answer(self, where: Target, request: Request) -> Answer:
        async with self._pool.stream("GET", _http_url(where), headers=self._headers(where, request)) as raw:
            answer = Answer(raw.status, tuple(raw.headers))
            if raw.status != 200:
                return answer
            body = Body(where.url, answer.header("content-encoding"), request.limit)
            async for piece in raw.aiter_stream():
                body.add(piece)
            return Answer(raw.status, tuple(raw.headers), body.whole())

    def _headers(self, where: Target, request: Request) -> list[tuple[str, str]]:
        headers = [
            ("Host", where.authority),
            ("User-Agent", self._manners.agent),
            ("Accept", "*/*"),
            ("Accept-Encoding", ", ".join(ENCODINGS)),
            ("If-None-Match", request.etag),
            ("If-Modified-Since", request.last_modified),
        ]
        return [(name, value) for name, value in headers if value and value.isascii() and value.isprintable()]


def _http_url(where: Target) -> httpcore.URL:
    """The address in parts, so that nobody parses it a second time and finds another host in it."""
    return httpcore.URL(
        scheme=where.scheme.encode(), host=where.host.encode(), port=where.port, target=where.path.encode()
    )


def _next_address(url: str, answer: Answer) -> str:
    try:
        return urljoin(url, answer.header("location"))
    except ValueError:
        raise FetchFailed(url, "leads to what is no address") from None


def _plain(failure: Exception) -> str:
    return " ".join(str(failure).split())[:100] or type(failure).__name__
