"""Feeds: what an entry says of its article, in every kind of feed, and what no feed may do."""

import json
from datetime import UTC, datetime

import pytest

from anechoic.collect import entries
from anechoic.collect.feeds import MOST_ENTRIES
from anechoic.errors import BadInput, TooLarge, Unreadable
from anechoic.records import Capture, CaptureKind

ATOM = "http://www.w3.org/2005/Atom"
TEN = datetime(2026, 3, 17, 10, 0, tzinfo=UTC)


def rss(items: str, channel: str = "", namespaces: str = "") -> bytes:
    return (
        f'<?xml version="1.0" encoding="utf-8"?><rss version="2.0" {namespaces}><channel>'
        f"<title>The Harbour Post</title><link>https://post.example/</link>{channel}{items}</channel></rss>"
    ).encode()


def atom(inner: str, head: str = "") -> bytes:
    return f'<feed xmlns="{ATOM}" xml:lang="en">{head}<entry>{inner}</entry></feed>'.encode()


def only(content: bytes, address: str = "") -> Capture:
    [capture] = entries(content, "feed.xml", address)
    return capture


def html(content: bytes) -> str:
    return only(content).content.decode()


def test_an_rss_entry_tells_all_of_its_article() -> None:
    capture = only(
        rss(
            """<item><title>Ferry &amp;amp; ramp to reopen</title><link>/ferry</link><guid>17</guid>
            <dc:creator>Ann Lee</dc:creator><pubDate>Tue, 17 Mar 2026 11:00:00 +0100</pubDate>
            <description>The ramp is &lt;b&gt;mended&lt;/b&gt;.</description>
            <content:encoded><![CDATA[<p>The ferry sails again on Friday.</p><p>The ramp is mended.</p>]]></content:encoded>
            </item>""",
            "<language>en-GB</language>",
            'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"',
        )
    )
    assert (capture.kind, capture.path, capture.charset) == (CaptureKind.FRAGMENT, "feed.xml", "utf-8")
    assert capture.content == b"<p>The ferry sails again on Friday.</p><p>The ramp is mended.</p>"
    known = capture.known
    assert (known.title, known.url, known.byline) == (
        "Ferry & ramp to reopen",
        "https://post.example/ferry",
        ("Ann Lee",),
    )
    assert (known.published, known.lang, known.outlet) == (TEN, "en-GB", "The Harbour Post")
    assert known.standfirst == "The ramp is mended."


def test_an_atom_entry_tells_all_of_its_article() -> None:
    capture = only(
        atom(
            """<title type="html">&lt;i&gt;Ferry&lt;/i&gt; to reopen</title><id>tag:post.example,2026:1</id>
            <link rel="self" href="/self"/><link rel="enclosure" href="/sound.mp3"/><link href="ferry"/>
            <author><name>Ann Lee</name><email>ann@post.example</email></author><author><name>Bo Ek</name></author>
            <updated>2026-03-17T10:00:00Z</updated><source><title>Island Wire</title></source>
            <content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>It sails.</p></div></content>""",
            '<title>All of it</title><link rel="alternate" href="https://post.example/news/"/>',
        )
    )
    known = capture.known
    assert (known.title, known.url) == ("Ferry to reopen", "https://post.example/news/ferry")
    assert (known.byline, known.published, known.lang) == (("Ann Lee", "Bo Ek"), TEN, "en")
    assert known.outlet == "Island Wire"
    assert "<p>It sails.</p>" in capture.content.decode()
    assert "xmlns" not in capture.content.decode()


def test_a_json_feed_entry_tells_all_of_its_article() -> None:
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": "The Harbour Post",
        "home_page_url": "https://post.example/",
        "language": "en",
        "authors": [{"name": "The desk"}],
        "items": [
            {"id": "1", "url": "/a", "title": "Ferry", "content_text": "One.\n\nTwo < three.", "date_published": "2026-03-17T10:00:00Z"},
            {"id": "https://post.example/b", "content_html": "<p>B</p>", "summary": "S", "author": {"name": "Ann Lee"}},
            "not an entry",
            {"id": 7, "title": ["odd"], "content_html": None},
        ],
    }  # fmt: skip
    first, second, third = entries(json.dumps(feed).encode(), "feed.json")
    assert first.content == b"<p>One.</p><p>Two &lt; three.</p>"
    assert (first.known.url, first.known.published, first.known.byline) == (
        "https://post.example/a",
        TEN,
        ("The desk",),
    )
    assert (second.known.url, second.known.byline, second.known.standfirst) == (
        "https://post.example/b",
        ("Ann Lee",),
        "S",
    )
    assert (third.content, third.known.title, third.known.lang) == (b"", "", "en")


def test_an_entry_of_rdf_and_one_of_cdf_are_found_beside_and_in_attributes() -> None:
    rdf = """<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/">
        <channel><title>Post</title></channel><item rdf:about="https://post.example/1"><title>One</title></item></rdf:RDF>"""
    assert only(rdf.encode()).known.url == "https://post.example/1"
    cdf = (
        b'<CHANNEL><ITEM HREF="https://post.example/2" LASTMOD="2026-03-17T10:00Z"><TITLE>Two</TITLE></ITEM></CHANNEL>'
    )
    known = only(cdf).known
    assert (known.url, known.published, known.title) == ("https://post.example/2", TEN, "Two")


def test_the_order_is_that_of_the_feed() -> None:
    feed = rss("".join(f"<item><title>{n}</title></item>" for n in (3, 1, 2)))
    assert [capture.known.title for capture in entries(feed, "x")] == ["3", "1", "2"]


@pytest.mark.parametrize(
    ("item", "text"),
    [
        ("<description>Two &amp;lt; three</description>", "Two &lt; three"),
        ("<description>2 &lt; 3</description>", "2 &lt; 3"),
        ("<description><p>Not <b>escaped</b></p></description>", "<p>Not <b>escaped</b></p>"),
        ("<description>Caf&eacute;&nbsp;bar & grill</description>", "Café\xa0bar & grill"),
        ("<description>It\u0092s on</description>", "It’s on"),
        ("<description>It&#146;s &#xD800;on&#X21; &#60;b&#62;&#0;</description>", "It’s \ufffdon! <b>\ufffd"),
        ("<description><:c xmlns='x:'>Odd</:c></description>", "<span>Odd</span>"),
        ("<description>Bell\x07 and\x00 whistle</description>", "Bell and whistle"),
        ("<summary>Short.</summary><description>The whole of it.</description>", "The whole of it."),
        (
            "<description>More words than it.</description><content><![CDATA[<img src='a'>]]></content>",
            "More words than it.",
        ),
    ],
)
def test_the_fullest_text_is_taken_as_html(item: str, text: str) -> None:
    assert html(rss(f"<item>{item}</item>")) == text


@pytest.mark.parametrize(
    ("content", "text"),
    [
        ('<content type="text">2 &lt; 3 &amp;amp; 4</content>', "2 &lt; 3 &amp;amp; 4"),
        ('<content type="html">&lt;p&gt;Words&lt;/p&gt;</content>', "<p>Words</p>"),
        ('<content type="text/plain" mode="base64">V29yZHM=</content>', "Words"),
        ('<content type="image/png">iVBORw0KGgo=</content>', ""),
        ('<content type="video/mp4" src="https://post.example/v"/>', ""),
    ],
)
def test_atom_says_what_its_text_is(content: str, text: str) -> None:
    assert html(atom(content)) == text


@pytest.mark.parametrize(
    ("summary", "standfirst"),
    [
        ("The ferry sails again.", "The ferry sails again."),
        ("It sails on Friday, and […]", ""),
        ("It sails on Friday, and more.", ""),
        ("&lt;script&gt;x()&lt;/script&gt;A &lt;br&gt;lead", "A lead"),
    ],
)
def test_a_cut_of_the_text_is_no_standfirst(summary: str, standfirst: str) -> None:
    feed = atom(f"<summary type='html'>{summary}</summary><content>It sails on Friday, and more.</content>")
    assert only(feed).known.standfirst == standfirst


@pytest.mark.parametrize(
    ("item", "url"),
    [
        ("<link>https://other.example/a?b=1&amp;c=2</link>", "https://other.example/a?b=1&c=2"),
        ("<link>\n  https://other.example/a\n</link>", "https://other.example/a"),
        ("<guid>https://other.example/g</guid>", "https://other.example/g"),
        ('<guid isPermaLink="false">17</guid>', ""),
        ("<link>javascript:alert(1)</link>", ""),
        ("<link>http://[</link>", ""),
        ("<link>tag:post.example,2026:1</link><guid>https://other.example/g</guid>", "https://other.example/g"),
        ('<link xml:base="x">a</link>', "https://post.example/a"),
    ],
)
def test_the_link_is_an_address_of_the_web_or_empty(item: str, url: str) -> None:
    assert only(rss(f"<item>{item}</item>")).known.url == url


def test_relative_links_go_by_xml_base_then_by_the_feeds_link_then_by_its_address() -> None:
    base = rss('<item xml:base="https://base.example/x/"><link>a</link></item>')
    assert only(base).known.url == "https://base.example/x/a"
    bare = b"<rss><channel><item><link>a</link></item></channel></rss>"
    assert only(bare, "https://feeds.example/all.xml").known.url == "https://feeds.example/a"
    assert only(bare).known.url == ""


@pytest.mark.parametrize(
    ("author", "names"),
    [
        ("<author>desk@post.example (Ann Lee)</author>", ("Ann Lee",)),
        ("<author>Ann Lee &lt;ann@post.example&gt;</author>", ("Ann Lee",)),
        ("<author>ann@post.example</author>", ()),
        (
            "<dc:creator xmlns:dc='http://purl.org/dc/elements/1.1/'>Ann Lee</dc:creator><author>The desk</author>",
            ("Ann Lee",),
        ),
        (f"<author>{'a.' * 10000}</author>", ()),
    ],
)
def test_authors_are_names(author: str, names: tuple[str, ...]) -> None:
    assert only(rss(f"<item>{author}</item>")).known.byline == names


def test_elements_of_other_vocabularies_are_taken_for_nothing_else() -> None:
    feed = rss("<item><x:title>Wrong</x:title><title>Right</title></item>", namespaces='xmlns:x="https://x.example/"')
    assert only(feed).known.title == "Right"


@pytest.mark.parametrize("charset", ["utf-8", "utf-16", "iso-8859-1", "windows-1252", "koi8-r"])
def test_the_charset_is_found(charset: str) -> None:
    word = "паром" if charset == "koi8-r" else "fähre"
    feed = rss(f"<item><title>{word}</title></item>").decode().replace('"utf-8"', f'"{charset}"').encode(charset)
    assert only(feed).known.title == word


def test_bytes_that_belie_their_charset_are_read_as_windows_1252() -> None:
    assert only(rss("<item><title>It’s</title></item>").decode().encode("cp1252")).known.title == "It’s"


def test_utf_7_is_never_read() -> None:
    feed = (
        b'<?xml version="1.0" encoding="utf-7"?><rss><channel><item><title>+ADw-b+AD4-</title></item></channel></rss>'
    )
    assert only(feed).known.title == "+ADw-b+AD4-"


def test_a_broken_feed_is_mended() -> None:
    feed = (
        b'\n<?xml version="1.0"?><rss><channel><item><title>A & B</title><link>https://p.example/?a=1&b=2</link></item>'
    )
    known = next(entries(feed + b"<item><title>Cut he", "x")).known
    assert (known.title, known.url) == ("A & B", "https://p.example/?a=1&b=2")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is empty"),
        (b"<html><body>404</body></html>", "is an HTML page, not a feed"),
        (b"<urlset/>", "is a sitemap, not a feed"),
        (b"<opml/>", "is a subscription list, not a feed"),
        (b"<svg/>", "is XML, but no feed: its root is <svg>"),
        (b"just words", "is no XML"),
        (b"<", "is no XML"),
        (b"<rss><channel/></rss>", "is a feed without entries"),
        (b'{"items": [', "is no JSON"),
        (b'{"items":' + b"[" * 100_000, "is no JSON"),
        (b'{"id": 1}', "is JSON, but no JSON Feed: it has no `items`"),
        (
            b'<!DOCTYPE r SYSTEM "a>b" [<!ENTITY a "b">]><rss/>',
            "brings entities of its own, which can swell without bound",
        ),
        (rss("<item>" + "<a>" * 50_000), "is nested deeper than 256"),
    ],
)
def test_what_is_no_feed_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(BadInput) as failure:
        list(entries(content, "feed.xml"))
    assert (failure.value.subject, failure.value.reason) == ("feed.xml", why)


def test_a_declared_grammar_is_not_asked_for() -> None:
    feed = b'<!DOCTYPE rss PUBLIC "-//N//DTD RSS 0.91//EN" "http://127.0.0.1:9/rss.dtd"><rss><channel><item><title>a</title></item></channel></rss>'
    assert only(feed).known.title == "a"


def test_no_entity_reads_a_file() -> None:
    with pytest.raises(BadInput, match="entities"):
        list(entries(b'<!doctype r [<!entity x SYSTEM "file:///etc/hostname">]><rss>&x;</rss>', "x"))


def test_entries_over_the_limit_are_named_after_the_others() -> None:
    reader = entries(rss("<item><title>a</title></item>" * (MOST_ENTRIES + 1)), "x")
    kept = [next(reader) for _ in range(MOST_ENTRIES)]
    assert len(kept) == MOST_ENTRIES
    with pytest.raises(TooLarge, match="more than 10000 entries"):
        next(reader)


def test_a_feed_that_is_refused_is_unreadable_and_not_only_bad() -> None:
    with pytest.raises(Unreadable):
        list(entries(b"<html/>", "x"))


MEDIA = 'xmlns:media="http://search.yahoo.com/mrss/" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"'


@pytest.mark.parametrize(
    ("inside", "image"),
    [
        ("<media:content url='/crane.jpg' medium='image'/>", "https://post.example/crane.jpg"),
        ("<media:content url='/crane.webp?w=900'/>", "https://post.example/crane.webp?w=900"),
        ("<media:group><media:content url='/crane.mp4' type='video/mp4'/><media:thumbnail url='/still'/></media:group>", "https://post.example/still"),
        ("<enclosure url='https://pictures.example/crane' type='image/png' length='9'/>", "https://pictures.example/crane"),
        ("<enclosure url='/crane.mp3' type='audio/mpeg'/>", ""),
        ("<enclosure url='/crane.mp3' type='audio/mpeg'/><itunes:image href='/cover.png'/>", "https://post.example/cover.png"),
        ("<media:thumbnail url='javascript:alert(1)'/>", ""),
        ("<media:thumbnail url=''/><media:thumbnail url='/second.png'/>", "https://post.example/second.png"),
        ("<media:content medium='image'/>", ""),
        ("", ""),
    ],
)  # fmt: skip
def test_the_picture_of_an_entry_is_known_where_it_is_one(inside: str, image: str) -> None:
    assert (
        only(rss(f"<item><title>Ferry</title><link>/ferry</link>{inside}</item>", namespaces=MEDIA)).known.image
        == image
    )


def test_an_atom_entry_may_enclose_its_picture() -> None:
    links = '<link href="https://post.example/ferry"/><link rel="enclosure" type="image/jpeg" href="https://post.example/f.jpg"/>'
    known = only(atom(f"<title>Ferry</title>{links}")).known
    assert (known.url, known.image) == ("https://post.example/ferry", "https://post.example/f.jpg")


@pytest.mark.parametrize(
    ("key", "image"),
    [("image", "https://post.example/f.jpg"), ("banner_image", "https://post.example/f.jpg"), ("icon", "")],
)
def test_a_json_entry_names_its_picture(key: str, image: str) -> None:
    item = {"id": "1", "url": "https://post.example/1", "title": "Ferry", key: "/f.jpg"}
    feed = {"version": "https://jsonfeed.org/version/1.1", "home_page_url": "https://post.example/", "items": [item]}
    assert only(json.dumps(feed).encode()).known.image == image
