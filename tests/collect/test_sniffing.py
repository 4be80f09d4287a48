"""What a file holds is told by its first bytes, and by its name only where these leave it open."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.sniffing import SUFFIXES, Content, binary_name, content_of

RSS = b'<?xml version="1.0"?><!-- made by hand --><rss version="2.0"><channel/></rss>'


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
@pytest.mark.parametrize(
    ("head", "content"),
    [
        (RSS, Content.FEED),
        (b'<!DOCTYPE rss [<!ELEMENT a (b)>]><rdf:RDF xmlns="x">', Content.FEED),
        (b'<feed xmlns="http://www.w3.org/2005/Atom">', Content.FEED),
        (b'\xef\xbb\xbf{"version": "https:\\/\\/jsonfeed.org\\/version\\/1.1"', Content.FEED),
        (b"<!doctype HTML><html>", Content.PAGE),
        (b"\n <p>A page without a head.", Content.PAGE),
        (b'<?xml version="1.0"?><opml version="2.0">', Content.OUTLINE),
        (b'<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">', Content.SITEMAP),
        (b"WARC/1.1\r\nWARC-Type: warcinfo", Content.WARC),
        ('<rss version="2.0">'.encode("utf-16"), Content.FEED),
    ],
)
def test_unmistakable_bytes_have_the_last_word(head: bytes, content: Content, suffix: str) -> None:
    assert content_of(head, suffix) is content


@pytest.mark.parametrize("suffix", sorted(SUFFIXES))
def test_where_the_bytes_leave_it_open_the_name_tells(suffix: str) -> None:
    assert content_of(b"The ferry sails.", suffix) is SUFFIXES[suffix]
    assert content_of(b"The ferry sails.", suffix.upper()) is SUFFIXES[suffix]


@pytest.mark.parametrize(
    ("head", "content"),
    [
        (b'{"id": "a1", "text": "The ferry sails."}', Content.LINES),
        (b"From news@quay.example Tue Mar 17 10:00:00 2026\nSubject: x", Content.MAILBOX),
        (b"Received: by quay.example\nSubject: x", Content.MESSAGE),
        (b"X-Spam: no\nSubject: x", Content.MESSAGE),
        (b"The ferry sails.", Content.TEXT),
        (b"", Content.TEXT),
    ],
)
def test_without_a_name_it_is_what_it_looks_like(head: bytes, content: Content) -> None:
    assert content_of(head, "") is content


@pytest.mark.parametrize(
    ("head", "name"),
    [
        (b"\x89PNG\r\n", "a PNG picture"),
        (b"%PDF-1.7", "a PDF"),
        (b"PK\x03\x04word/", "a ZIP archive or an office document"),
        (b"\0\0\0\x20ftypisom", "video"),
        (bytes(range(32)) * 4, "a binary file"),
    ],
)
def test_what_holds_no_words_is_named(head: bytes, name: str) -> None:
    assert binary_name(head) == name


@given(st.text(st.characters(exclude_categories=["C"])), st.sampled_from(["utf-8", "utf-16", "cp1252"]))
def test_words_are_never_taken_for_a_picture(words: str, charset: str) -> None:
    assert binary_name(f"<p>{words}".encode(charset, "replace")) == ""


@given(st.binary(max_size=200), st.sampled_from(["", *SUFFIXES]))
def test_all_bytes_hold_something_or_are_named(head: bytes, suffix: str) -> None:
    assert content_of(head, suffix) in Content
    assert isinstance(binary_name(head), str)
