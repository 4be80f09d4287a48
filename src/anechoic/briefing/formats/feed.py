"""Feeds: the same entries as Atom (RFC 4287) and as JSON Feed 1.1; of one briefing, an entry for each story."""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time
from xml.sax.saxutils import escape, quoteattr

from anechoic.briefing.formats import wording
from anechoic.jsonlines import instant
from anechoic.records import Briefing, Item, Line
from anechoic.text.printable import link, printable

_NEVER = datetime(1970, 1, 1, tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: plain text, so that nothing of a stranger's markup is handed on."""

    title: str
    link: str  # its page; empty where it has none
    text: str
    at: datetime
    key: str = ""  # what tells it from others for ever, an IRI; without one, the link


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed in whichever form."""

    title: str
    link: str  # the page that it is of,
    own: str  # and its own address; both empty where it has none
    entries: tuple[Entry, ...]
    key: str = ""


def atom(feed: Feed) -> str:
    """The feed as Atom."""
    newest = max((each.at for each in feed.entries), default=_NEVER)
    head = [
        '<?xml version="1.0" encoding="utf-8"?>',
        '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
        f"<id>{escape(feed.key or feed.own)}</id>",
        f"<title>{_plain(feed.title)}</title>",
        f"<updated>{instant(newest)}</updated>",
        f"<author><name>{_plain(feed.title)}</name></author>",
    ]
    head += [f"<link href={quoteattr(feed.link)}/>"] if feed.link else []
    head += [f'<link rel="self" type="application/atom+xml" href={quoteattr(feed.own)}/>'] if feed.own else []
    return "\n".join((*head, *map(_atom_entry, feed.entries), "</feed>\n"))


def _atom_entry(entry: Entry) -> str:
    at = instant(entry.at)
    parts = [
        f"<id>{escape(entry.key or entry.link)}</id>",
        f"<title>{_plain(entry.title)}</title>",
        f"<published>{at}</published><updated>{at}</updated>",
        f"<content>{escape(_lines(entry.text))}</content>",
    ]
    parts += [f"<link href={quoteattr(entry.link)}/>"] if entry.link else []
    return f"<entry>{''.join(parts)}</entry>"


def json_feed(feed: Feed) -> str:
    """The feed as JSON Feed."""
    items = [
        {
            "id": each.key or each.link,
            **({"url": each.link} if each.link else {}),
            "title": printable(each.title),
            "content_text": _lines(each.text),
            "date_published": instant(each.at),
        }
        for each in feed.entries
    ]
    told = {"version": "https://jsonfeed.org/version/1.1", "title": printable(feed.title), "home_page_url": feed.link}
    told |= {"feed_url": feed.own}
    return (
        json.dumps({**{key: value for key, value in told.items() if value}, "items": items}, ensure_ascii=False) + "\n"
    )


def of_briefing(briefing: Briefing) -> Feed:
    """The briefing as a feed of its own, each story dated by the newest article that its lines rest on.

    An entry leads to the first article under it, since a file knows no page of the story; its lines have what they rest on beside them.
    """
    key = f"urn:anechoic:{briefing.edition}:{briefing.day or 'undated'}"
    entries = tuple(_entry(item, briefing, f"{key}:{n}") for n, item in enumerate(briefing.items, 1))
    return Feed(wording.full_title(briefing), "", "", entries, key)


def _entry(item: Item, briefing: Briefing, key: str) -> Entry:
    known = wording.sources(briefing)
    lines = [line for section in item.sections for line in section.lines]
    own = [known[span.article] for line in lines for span in line.evidence]
    newest = max((article.published for article in own if article.published), default=None)
    at = newest or (datetime.combine(briefing.day, time(), UTC) if briefing.day else _NEVER)
    address = next((found for article in own if (found := link(article.url))), "")
    return Entry(item.headline, address, "\n".join(_told(item, known)), at, key)


def _told(item: Item, known: wording.Sources) -> Iterator[str]:
    if item.note:
        yield f"{item.note}\n"
    for section in item.sections:
        if section.lines:
            yield section.heading
            yield from (_line(line, known) for line in section.lines)
            yield ""


def _line(line: Line, known: wording.Sources) -> str:
    before = ", ".join(filter(None, (wording.dated(line, known), wording.lead_in(line))))
    return f"{f'{before}: ' if before else ''}{line.text} ({wording.note(line, known)})"


def _plain(words: str) -> str:
    return escape(printable(words))


def _lines(text: str) -> str:
    """The text without what steers, its breaks kept."""
    return "\n".join(map(printable, text.strip().split("\n")))
