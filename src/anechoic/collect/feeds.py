"""Feeds of every kind (RSS, Atom, RDF, CDF, JSON Feed), read into one capture for each of their entries."""

from collections.abc import Iterator
from itertools import islice

from anechoic.collect import jsonfeeds, xmlfeeds
from anechoic.collect.charsets import decoded
from anechoic.collect.entry import Entry
from anechoic.collect.sniffing import HEAD, Content, content_of
from anechoic.errors import TooLarge, Unreadable
from anechoic.records import Capture

MOST_ENTRIES = 10_000  # in one feed; the longest archives that were seen hold some thousands


def entries(content: bytes, path: str, address: str = "", charset: str = "") -> Iterator[Capture]:
    """One capture (kind FRAGMENT) for each entry, in the feed's order.

    `path` is where the feed was taken from, `address` its own, which links are relative to last of all, `charset` what
    the carrier declares. `known` holds what the entry says of its article; a date of publication that is missing is
    that of the last update, an outlet that is missing is the title of the feed.
    Raises Unreadable where it is no feed or has no entries, BadInput where it cannot be parsed or brings entities of
    its own, TooLarge where it is nested too deep, or, after the first 10,000 entries, where there are more.
    """
    found = _entries(content, path, address, charset)
    count = 0
    for entry in islice(found, MOST_ENTRIES):
        count += 1
        yield entry.capture(path)
    if not count:
        raise Unreadable(path, "is a feed without entries")
    if next(found, None):
        raise TooLarge(path, f"has more than {MOST_ENTRIES} entries; those after them are left out")


def _entries(content: bytes, path: str, address: str, charset: str) -> Iterator[Entry]:
    if not content.strip():
        raise Unreadable(path, "is empty")
    text = decoded(content[:HEAD], charset)
    if text.lstrip().startswith(("{", "[")):
        return jsonfeeds.entries(content, path, address)
    seen = content_of(content[:HEAD], ".xml")
    if seen is not Content.FEED:
        raise Unreadable(path, f"is {seen}, not a feed", "give the address of the feed")
    return xmlfeeds.entries(content, path, address, charset)
