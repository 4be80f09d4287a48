"""The one way to the network: polite, within limits, and to public addresses alone."""

import asyncio
import gzip
import zlib
from datetime import timedelta
from email.utils import format_datetime

import pytest

from anechoic.collect.live import HttpFetcher, Manners
from anechoic.errors import AnechoicError, BadInput, FetchFailed, Forbidden, Gone, TooLarge
from anechoic.ports import Request, Response
from fakes import FakeClock
from loopback import Answer, Headers, Loopback, answer, loopback

PAGE = b"<p>The ferry sails again.</p>"


def fetcher(site: Loopback, pause: float = 0.0, seconds: float = 5.0) -> HttpFetcher:
    return HttpFetcher(FakeClock(), Manners(pause=pause, seconds=seconds, allowed=site.endpoints))


def response(routes: dict[str, Answer], path: str = "/", etag: str = "", last_modified: str = "") -> Response:
    async def ask() -> Response:
        async with loopback(routes) as site, fetcher(site) as network:
            return await network.fetch(Request(site.url(path), etag, last_modified, limit=2**20))

    return asyncio.run(ask())


def failure(routes: dict[str, Answer], path: str = "/", seconds: float = 5.0) -> AnechoicError:
    async def ask() -> AnechoicError:
        async with loopback(routes) as site, fetcher(site, seconds=seconds) as network:
            with pytest.raises(AnechoicError) as failed:
                await network.fetch(Request(site.url(path), limit=2**20))
            assert failed.value.subject == site.url(path)
            return failed.value

    return asyncio.run(ask())


def redirect(to: str, status: int = 302) -> bytes:
    return answer(b"", f"Location: {to}", status=status)


def test_an_answer_tells_its_kind_charset_and_marks() -> None:
    head = (
        "Content-Type: Text/HTML; Charset='ISO-8859-1'",
        'ETag: "7"',
        "Last-Modified: Tue, 17 Mar 2026 10:00:00 GMT",
    )
    got = response({"/": answer(PAGE, *head)})
    assert (got.status, got.content, got.media_type, got.charset) == (200, PAGE, "text/html", "iso-8859-1")
    assert (got.etag, got.last_modified, got.moved_to) == ('"7"', "Tue, 17 Mar 2026 10:00:00 GMT", "")


def test_what_has_not_changed_is_not_sent_again() -> None:
    def conditional(headers: Headers) -> bytes:
        known = headers.get("if-none-match") == '"7"' and headers.get("if-modified-since") == "yesterday"
        return answer(status=304) if known else answer(PAGE)

    assert response({"/": conditional}, etag='"7"', last_modified="yesterday").status == 304
    assert response({"/": conditional}).status == 200


def test_a_mark_that_is_no_header_is_not_sent() -> None:
    def echo(headers: Headers) -> bytes:
        return answer(headers.get("if-none-match", "none").encode())

    assert response({"/": echo}, etag='"a"\r\nX: y').content == b"none"
    assert response({"/": echo}, etag='"ü"').content == b"none"


@pytest.mark.parametrize(
    ("encoding", "packed"),
    [
        ("gzip", gzip.compress(PAGE)),
        ("x-gzip", gzip.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)),
        ("deflate", zlib.compress(PAGE)[2:-4]),
        ("identity", PAGE),
    ],
)
def test_packed_answers_are_unpacked(encoding: str, packed: bytes) -> None:
    assert response({"/": answer(packed, f"Content-Encoding: {encoding}")}).content == PAGE


@pytest.mark.parametrize(
    ("raw", "kind", "why"),
    [
        (answer(gzip.compress(bytes(2**24)), "Content-Encoding: gzip"), TooLarge, "is over 1 MiB"),
        (answer(bytes(2**20 + 1)), TooLarge, "is over 1 MiB"),
        (answer(PAGE, "Content-Encoding: gzip"), BadInput, "cannot be unpacked: it is not what its header says"),
        (answer(PAGE, "Content-Encoding: gzip, gzip"), BadInput, "is packed as 'gzip, gzip', which was not asked for"),
        (answer(gzip.compress(PAGE)[:-9], "Content-Encoding: gzip"), BadInput, "ends too early"),
        (answer(PAGE, status=404), FetchFailed, "answers with status 404"),
        (answer(PAGE, status=410), Gone, "is gone for good (410)"),
        (redirect("http://["), FetchFailed, "leads to what is no address"),
        (redirect("file:///etc/hostname"), Forbidden, "file:///etc/hostname is no address of the web"),
        (redirect("http://127.0.0.2:8080/"), Forbidden, "127.0.0.2 leads to 127.0.0.2, which is not a public address"),
        (redirect("http://[::1]:8080/"), Forbidden, "::1 leads to ::1, which is not a public address"),
        (redirect("http://127.1:8080/"), Forbidden, "127.1 leads to 127.0.0.1, which is not a public address"),
        (
            redirect("http://localhost:6379/"),
            Forbidden,
            "http://localhost:6379/ uses port 6379, on which no news is served",
        ),
        (redirect("/"), FetchFailed, "leads on and on: more than 5 redirects"),
    ],
)
def test_what_is_no_answer_is_refused_with_its_reason(raw: bytes, kind: type[AnechoicError], why: str) -> None:
    failed = failure({"/": raw})
    assert (type(failed), failed.reason) == (kind, why)


@pytest.mark.parametrize(
    "raw",
    [
        b"HTTP/1.1 200 ok\r\nContent-Length: 999\r\n\r\nshort",
        b"HTTP/1.1 200 ok\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nab",
        b"HTTP/1.1 200 ok\r\nX: " + b"h" * 2**20 + b"\r\n\r\n",
        b"HTTP/1.1 200 ok\r\n" + b"X: y\r\n" * 2**17 + b"\r\n",
        b"+OK this is no HTTP at all\r\n",
    ],
)
def test_an_answer_that_breaks_the_protocol_is_refused(raw: bytes) -> None:
    failed = failure({"/": raw})
    assert isinstance(failed, FetchFailed)
    assert failed.reason.startswith("broke off: ")


def test_a_server_that_never_answers_is_left() -> None:
    assert failure({"/": b"", "/robots.txt": answer(status=404)}, seconds=0.2).reason == "did not answer within 0.2 s"


def test_redirects_are_followed_and_a_lasting_one_is_told() -> None:
    routes: dict[str, Answer] = {
        "/old": redirect("/new", 301),
        "/new": redirect("/newest", 308),
        "/newest": answer(PAGE),
    }
    got = response(routes, "/old")
    assert got.content == PAGE
    assert got.url.endswith("/newest")
    assert got.moved_to == got.url


def test_a_redirect_for_now_is_no_move() -> None:
    routes: dict[str, Answer] = {"/old": redirect("/now", 301), "/now": redirect("/new", 302), "/new": answer(PAGE)}
    assert response(routes, "/old").moved_to == ""


@pytest.mark.parametrize(("wait", "seconds"), [("4", 4.0), ("315360000", 86400.0), ("soon", 0.0), ("date", 4.0)])
def test_a_server_that_asks_to_be_left_alone_is_left_alone(wait: str, seconds: float) -> None:
    date = format_datetime(FakeClock().now() + timedelta(seconds=4), usegmt=True)
    busy = answer(b"", f"Retry-After: {date if wait == 'date' else wait}", status=429)

    async def twice() -> tuple[float, list[str]]:
        async with loopback({"/": busy}) as site, fetcher(site) as network:
            with pytest.raises(FetchFailed) as first:
                await network.fetch(Request(site.url("/")))
            with pytest.raises(FetchFailed):
                await network.fetch(Request(site.url("/")))
            return first.value.retry_after, site.paths

    left, paths = asyncio.run(twice())
    assert left == seconds
    assert len(paths) == (1 if seconds else 2)


# ── robots.txt ────────────────────────────────────────────────────────────────────────────────────


def test_what_robots_txt_closes_is_not_asked_for() -> None:
    async def ask() -> list[str]:
        routes: dict[str, Answer] = {
            "/robots.txt": answer(b"User-agent: anechoic\nDisallow: /in"),
            "/out": answer(PAGE),
        }
        async with loopback(routes) as site, fetcher(site) as network:
            with pytest.raises(Forbidden, match=r"robots\.txt"):
                await network.fetch(Request(site.url("/in/side")))
            await network.fetch(Request(site.url("/out")))
            return [path for path, _ in site.asked]

    assert asyncio.run(ask()) == ["/robots.txt", "/out"]


@pytest.mark.parametrize(("status", "opens"), [(404, True), (403, True), (500, False), (503, False), (429, False)])
def test_a_missing_robots_txt_opens_and_a_failing_one_closes(status: int, opens: bool) -> None:
    routes: dict[str, Answer] = {"/robots.txt": answer(status=status), "/": answer(PAGE)}
    if opens:
        assert response(routes).content == PAGE
    else:
        assert failure(routes).reason.endswith(f"answers with status {status}: all is closed until it tells more")


def test_robots_txt_may_be_redirected() -> None:
    routes: dict[str, Answer] = {
        "/robots.txt": redirect("/r"),
        "/r": answer(b"User-agent: *\nDisallow: /"),
        "/": answer(PAGE),
    }
    assert isinstance(failure(routes), Forbidden)


# ── Manners ───────────────────────────────────────────────────────────────────────────────────────


def test_a_host_is_asked_one_thing_at_a_time_with_a_pause() -> None:
    async def ask() -> float:
        async with loopback({"/a": answer(PAGE), "/b": answer(PAGE)}) as site, fetcher(site, pause=0.1) as network:
            started = asyncio.get_running_loop().time()
            await asyncio.gather(*(network.fetch(Request(site.url(path))) for path in ("/a", "/b", "/a")))
            return asyncio.get_running_loop().time() - started

    assert asyncio.run(ask()) >= 0.3  # robots.txt, a, b, a


def test_a_host_that_hangs_does_not_hold_up_another() -> None:
    async def ask() -> list[str]:
        async with loopback({"/": b""}) as dead, loopback({"/": answer(PAGE)}) as alive:
            allowed = dead.endpoints | alive.endpoints
            async with HttpFetcher(FakeClock(), Manners(pause=0, seconds=0.5, allowed=allowed)) as network:
                ended: list[str] = []

                async def one(url: str, label: str) -> None:
                    try:
                        await network.fetch(Request(url))
                    except FetchFailed:
                        label += " failed"
                    ended.append(label)

                other = f"http://localhost:{alive.port}/"
                await asyncio.gather(one(dead.url("/"), "dead"), one(other, "alive"))
                return ended

    assert asyncio.run(ask()) == ["alive", "dead failed"]


def test_the_program_says_who_it_is() -> None:
    def echo(headers: Headers) -> bytes:
        return answer(headers["user-agent"].encode())

    assert response({"/": echo}).content.startswith(b"anechoic/")


def test_no_proxy_of_the_environment_comes_between(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HTTP_PROXY", "http://127.0.0.1:9/")
    monkeypatch.setenv("ALL_PROXY", "http://127.0.0.1:9/")
    assert response({"/": answer(PAGE)}).content == PAGE


def test_nothing_private_is_asked_by_default() -> None:
    async def ask() -> tuple[str, list[str]]:
        async with loopback({"/": answer(PAGE)}) as site, HttpFetcher(FakeClock()) as network:
            with pytest.raises(Forbidden) as failed:
                await network.fetch(Request(site.url("/")))
            return failed.value.reason, [path for path, _ in site.asked]

    reason, asked = asyncio.run(ask())
    assert "port" in reason
    assert asked == []


def test_a_name_without_a_host_fails_with_its_reason() -> None:
    async def ask() -> str:
        async with HttpFetcher(FakeClock()) as network:
            with pytest.raises(FetchFailed) as failed:
                await network.fetch(Request("http://no.such.host.invalid/"))
            return failed.value.reason

    assert "is not known as a host" in asyncio.run(ask())
