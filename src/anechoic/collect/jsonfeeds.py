"""JSON Feed (jsonfeed.org, versions 1 and 1.1), read into entries."""

import json
from collections.abc import Iterator
from typing import Any

from anechoic.collect.charsets import clean, decoded
from anechoic.collect.dates import instant
from anechoic.collect.entry import Entry, absolute
from anechoic.collect.visible import as_html, from_plain, title
from anechoic.errors import BadInput, Unreadable


def entries(content: bytes, path: str, address: str) -> Iterator[Entry]:
    """The entries of a JSON Feed; raises BadInput where it is no JSON, Unreadable where it is no feed."""
    try:
        feed = json.loads(decoded(content))
    except (ValueError, RecursionError):
        raise BadInput(path, "is no JSON", "a file of many JSON objects, one a line, is called .jsonl") from None
    items = feed.get("items") if isinstance(feed, dict) else None
    if not isinstance(items, list):
        raise Unreadable(path, "is JSON, but no JSON Feed: it has no `items`", "articles as JSON go into .jsonl")
    bases = (_string(feed, "feed_url"), _string(feed, "home_page_url"), address)
    return (_entry(item, feed, bases) for item in items if isinstance(item, dict))


def _entry(item: dict[str, Any], feed: dict[str, Any], bases: tuple[str, ...]) -> Entry:
    links = (absolute(_string(item, key), *bases) for key in ("url", "external_url", "id"))
    return Entry(
        title=title(_string(item, "title")),
        url=next(filter(None, links), ""),
        content=_string(item, "content_html") or from_plain(_string(item, "content_text")),
        summary=as_html(_string(item, "summary")),
        published=instant(_string(item, "date_published")) or instant(_string(item, "date_modified")),
        byline=_names(item) or _names(feed),
        lang=_string(item, "language") or _string(feed, "language"),
        outlet=title(_string(feed, "title")),
        image=next(filter(None, (absolute(_string(item, key), *bases) for key in ("image", "banner_image"))), ""),
    )


def _names(record: dict[str, Any]) -> tuple[str, ...]:
    listed = record.get("authors")
    people = listed if isinstance(listed, list) else [record.get("author")]
    return tuple(filter(None, (_string(person, "name") for person in people if isinstance(person, dict))))


def _string(record: dict[str, Any], key: str) -> str:
    value = record.get(key)
    return clean(value).strip() if isinstance(value, str) else ""
