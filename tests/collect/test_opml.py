"""Subscription lists: read as every reader writes them, written so that nothing is lost."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect import subscription_list, subscriptions
from anechoic.errors import BadInput
from anechoic.records import Source, SourceKind

_NAMES = st.text(
    st.characters(exclude_categories=["C", "Z"], exclude_characters="\ufffe\uffff"), min_size=1, max_size=9
)
_OUTLETS = st.lists(_NAMES, max_size=3).map(" ".join)
_ADDRESSES = st.from_regex(r"https?://[a-z]{1,8}\.example/[a-z0-9&=?'\"<>-]{0,12}", fullmatch=True)
_SOURCES = st.builds(Source, _ADDRESSES, st.sampled_from(SourceKind), _OUTLETS)


@given(st.lists(_SOURCES, min_size=1, max_size=6, unique_by=lambda source: source.address), _OUTLETS)
def test_what_is_written_is_read_again(sources: list[Source], title: str) -> None:
    written = subscription_list(sources, title)
    assert subscriptions(written, "mine.opml", own=True) == tuple(sources)


def test_a_list_of_strangers_names_no_folder_of_ours() -> None:
    opml = b"""<opml><body><outline type="folder" xmlUrl="/etc"/><outline type="mailbox" xmlUrl="imaps://a@b.example/"/>
        <outline xmlUrl="https://post.example/rss"/></body></opml>"""
    assert subscriptions(opml, "theirs.opml") == (Source("https://post.example/rss"),)


def test_folders_are_opened_and_broken_entries_passed_over() -> None:
    opml = b"""<?xml version="1.0"?><opml version="1.0"><head><title>Mine</title></head><body>
        <outline text="Islands"><outline text="North"><outline text="The Harbour Post" xmlUrl="https://post.example/rss"/>
        </outline></outline>
        <outline text="Nothing"/><outline text="Local" xmlUrl="file:///etc/hostname"/><outline xmlUrl="http://["/>
        <outline title="Wire" text="Other" type="sitemap" xmlurl=" https://wire.example/news.xml "/>
        <outline text="Old" xmlUrl="feed://old.example/rss"/><outline xmlUrl="feed:https://old.example/atom"/>
        <outline text="Again" xmlUrl="https://post.example/rss"/></body></opml>"""
    assert subscriptions(opml, "mine.opml") == (
        Source("https://post.example/rss", SourceKind.FEED, "The Harbour Post"),
        Source("https://wire.example/news.xml", SourceKind.SITEMAP, "Wire"),
        Source("http://old.example/rss", SourceKind.FEED, "Old"),
        Source("https://old.example/atom"),
    )


@pytest.mark.parametrize(
    ("content", "why"),
    [
        (b"", "is no XML"),
        (b"<html/>", "is no subscription list (OPML)"),
        (b"<opml><body/></opml>", "is a subscription list without feeds"),
        (b'<!DOCTYPE opml [<!ENTITY a "b">]><opml/>', "brings entities of its own, which can swell without bound"),
        (b"<opml>" + b"<outline>" * 5000, "is nested deeper than 256"),
    ],
)
def test_what_is_no_list_is_refused_with_its_reason(content: bytes, why: str) -> None:
    with pytest.raises(BadInput) as failure:
        subscriptions(content, "mine.opml")
    assert (failure.value.subject, failure.value.reason) == ("mine.opml", why)
