"""News sitemaps: what an outlet lists of its articles."""

import gzip
from datetime import UTC, datetime

import pytest

from anechoic.collect.sitemaps import sitemap
from anechoic.errors import BadInput, TooLarge
from anechoic.records import Known

NEWS = b"""<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
  xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"><url><loc>https://post.example/about</loc></url>
  <url><loc>https://post.example/old</loc><news:news><news:publication_date>2026-03-16</news:publication_date>
  <news:title>Older</news:title></news:news></url>
  <url><loc> https://post.example/new </loc><news:news><news:publication><news:name>The Harbour Post</news:name>
  <news:language>en</news:language></news:publication><news:publication_date>2026-03-17T11:00:00+01:00</news:publication_date>
  <news:title>Ferry &amp; ramp</news:title></news:news></url>
  <url><loc>ftp://post.example/x</loc><news:news><news:title>No address</news:title></news:news></url></urlset>"""


@pytest.mark.parametrize("content", [NEWS, gzip.compress(NEWS)])
def test_news_are_listed_the_newest_first_with_what_is_known(content: bytes) -> None:
    assert sitemap(content, "news.xml").articles == (
        Known(
            url="https://post.example/new",
            outlet="The Harbour Post",
            title="Ferry & ramp",
            published=datetime(2026, 3, 17, 10, 0, tzinfo=UTC),
            lang="en",
        ),
        Known(url="https://post.example/old", title="Older", published=datetime(2026, 3, 16, tzinfo=UTC)),
    )


def test_a_plain_sitemap_goes_by_its_changes_which_are_no_publication() -> None:
    content = b"""<urlset><url><loc>https://p.example/a</loc><lastmod>2026-01-01</lastmod></url>
        <url><loc>https://p.example/b</loc><lastmod>2026-02-01</lastmod></url></urlset>"""
    assert sitemap(content, "x").articles == (Known(url="https://p.example/b"), Known(url="https://p.example/a"))


def test_an_index_lists_further_sitemaps() -> None:
    content = b"""<sitemapindex><sitemap><loc>https://p.example/1.xml</loc><lastmod>2026-01-01</lastmod></sitemap>
        <sitemap><loc>https://p.example/2.xml</loc><lastmod>2026-02-01</lastmod></sitemap></sitemapindex>"""
    assert sitemap(content, "x").sitemaps == ("https://p.example/2.xml", "https://p.example/1.xml")


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"<rss/>", "is no sitemap"),
        (b"<urlset/>", "is a sitemap that lists nothing"),
        (b"no", "is no XML"),
        (gzip.compress(NEWS)[:-20], "ends too early"),
    ],
)
def test_what_lists_nothing_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(BadInput) as failure:
        sitemap(content, "news.xml")
    assert (failure.value.subject, failure.value.reason) == ("news.xml", why)


def test_a_packed_sitemap_may_not_swell_without_bound() -> None:
    with pytest.raises(TooLarge):
        sitemap(gzip.compress(b"<urlset>" + b" " * 2**24), "x")
