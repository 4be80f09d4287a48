"""Web archives: the pages among their records."""

import gzip
from pathlib import Path

import pytest

from anechoic.collect import captures
from anechoic.errors import BadInput
from anechoic.records import Capture, CaptureKind

HTML = "Content-Type: text/html; charset=ISO-8859-1"


def record(kind: str, url: str, block: bytes) -> bytes:
    head = [
        "WARC/1.1",
        f"WARC-Type: {kind}",
        f"WARC-Target-URI: {url}",
        "WARC-Date: 2026-03-17T10:00:00Z",
        "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-000000000001>",
        f"Content-Type: application/http; msgtype={kind}",
        f"Content-Length: {len(block)}",
    ]
    return "\r\n".join(head).encode() + b"\r\n\r\n" + block + b"\r\n\r\n"


def page(name: str, body: bytes, *headers: str, status: int = 200) -> bytes:
    head = "\r\n".join([f"HTTP/1.1 {status} x", *(headers or (HTML,))])
    return record("response", f"https://post.example/{name}", head.encode() + b"\r\n\r\n" + body)


def read(folder: Path, content: bytes) -> tuple[list[Capture], str]:
    """The captures, and the reason why there are no more."""
    path = folder / "day.warc.gz"
    path.write_bytes(content)
    found: list[Capture] = []
    try:
        found.extend(captures(path))
    except BadInput as failure:
        return found, failure.reason
    return found, ""


def test_pages_are_found_among_the_records(tmp_path: Path) -> None:
    records = (
        record("warcinfo", "", b"software: by hand\r\n"),
        page("a", b"<p>caf\xe9</p>"),
        record("request", "https://post.example/a", b"GET /a HTTP/1.1\r\n\r\n"),
        record("revisit", "https://post.example/a", b"HTTP/1.1 200 x\r\n" + HTML.encode() + b"\r\n\r\n"),
        page("pic", b"\x89PNG", "Content-Type: image/png"),
        page("lost", b"<p>404</p>", status=404),
        page("packed", gzip.compress(b"<p>b</p>"), "Content-Type: text/html", "Content-Encoding: gzip"),
        page("chunks", b"3\r\n<p>\r\n1\r\nc\r\n0\r\n\r\n", "Content-Type: text/html", "Transfer-Encoding: chunked"),
    )
    for content in (b"".join(records), gzip.compress(b"".join(records)), b"".join(map(gzip.compress, records))):
        found, reason = read(tmp_path, content)
        assert [(each.known.url, each.content, each.charset) for each in found] == [
            ("https://post.example/a", b"<p>caf\xe9</p>", "iso-8859-1"),
            ("https://post.example/packed", b"<p>b</p>", ""),
            ("https://post.example/chunks", b"<p>c", ""),
        ]
        assert {each.kind for each in found} == {CaptureKind.PAGE}
        assert reason == ""


def test_pages_before_a_cut_are_kept(tmp_path: Path) -> None:
    found, reason = read(tmp_path, gzip.compress(page("a", b"<p>a</p>")) + gzip.compress(page("b", b"<p>b</p>"))[:40])
    assert [each.content for each in found] == [b"<p>a</p>"]
    assert reason == "gzip ends too early"


@pytest.mark.parametrize(
    ("body", "headers", "why"),
    [
        (gzip.compress(bytes(2**24)), ("Content-Encoding: gzip",), "is over 10 MiB"),
        (b"no", ("Content-Encoding: gzip",), "cannot be unpacked"),
        (b"no", ("Content-Encoding: br",), "is packed as 'br'"),
        (bytes(10 * 2**20 + 1), (), "is over 10 MiB"),
    ],
)
def test_a_bad_page_costs_the_others_nothing_and_is_named(
    tmp_path: Path, body: bytes, headers: tuple[str, ...], why: str
) -> None:
    found, reason = read(
        tmp_path, page("bad", body, "Content-Type: text/html", *headers) + page("good", b"<p>good</p>")
    )
    assert [each.content for each in found] == [b"<p>good</p>"]
    assert reason.startswith("https://post.example/bad: ")
    assert why in reason


def test_a_page_that_is_cut_is_not_taken_for_whole(tmp_path: Path) -> None:
    found, reason = read(tmp_path, page("a", b"<p>a</p>") + page("b", b"<p>b and more</p>")[:-12])
    assert [each.content for each in found] == [b"<p>a</p>"]
    assert reason == "https://post.example/b: ends too early"


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (page("lost", b"x", status=404), "holds no HTML page"),
        (b"WARC/1.1\r\nContent-Length: -5\r\n\r\n", "holds no HTML page"),
        (b"WARC/1.1\r\n" + b"X: y\r\n" * 10**5, "is a damaged WARC archive"),
    ],
)
def test_what_holds_no_page_is_refused_with_its_reason(tmp_path: Path, content: bytes, why: str) -> None:
    found, reason = read(tmp_path, content)
    assert found == []
    assert reason.startswith(why)
