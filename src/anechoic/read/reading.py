"""The one way in: tells what kind of capture it is, has it read, and makes the article of it."""

import json
import re
from dataclasses import replace
from datetime import datetime
from hashlib import blake2b
from typing import Any
from urllib.parse import urlsplit

from anechoic.errors import BadInput, TooLarge, Unreadable
from anechoic.jsonlines import article_from
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.read import fragment, given, markup, page, plain
from anechoic.read.draft import Draft
from anechoic.read.language import language
from anechoic.read.memory import OutletMemory
from anechoic.records import Article, ArticleId, Capture, CaptureKind, Credit, DateMention, Image, Known, Span
from anechoic.text.dates import dates

_LONGEST = 1_000_000  # characters of a text: the longest of 50,000 collected articles has 700,000
_A_LINE = "a line is one object with `id` and `text`"
_SIGNED = re.compile(r"(?<=\w)\)\s[\w/.-]{1,12}$")  # the editors' initials behind an agency's name


def article(capture: Capture, register: Register, memory: OutletMemory | None = None) -> Article:
    """The article that a capture holds: its body in `text`, and all that stood around it in fields of its own.

    Raises Unreadable where there is no article, TooLarge over a limit, BadInput for a line that is no article;
    their subject is `capture.path`. A `memory` knows what stood on other pages of the outlet, and learns from this one.
    """
    read = _from_line(capture, register) if capture.kind is CaptureKind.LINE else _from_words(capture, register, memory)
    if len(read.text) > _LONGEST:
        reason = f"has a text of {len(read.text):,} characters; at most {_LONGEST:,} are read"
        raise TooLarge(capture.path, reason, "no news article is that long: give each article alone")
    return read


def _from_words(capture: Capture, register: Register, memory: OutletMemory | None) -> Article:
    draft = _drafted(capture, register)
    if memory is not None and capture.kind is CaptureKind.PAGE:
        url = (
            capture.known.url or draft.url
        )  # where it was fetched, before what it says of itself: others have furniture too
        draft = memory.cleaned(draft, _house(url, draft, register), url or draft.title)
    if not draft.lines and capture.kind is not CaptureKind.FRAGMENT:
        raise Unreadable(capture.path, "nothing is left of it after cutting what is no article")
    return _finished(draft, capture, register)


def _from_line(capture: Capture, register: Register) -> Article:
    row = _object(capture)
    try:
        read = article_from(row, capture.path)
    except BadInput as error:
        raise BadInput(capture.path, error.reason, error.remedy) from None
    read = read if read.lang else replace(read, lang=language(read.text))
    return given.cleaned(read, register)


def _object(capture: Capture) -> dict[str, Any]:
    try:
        row = json.loads(capture.content)
    except (json.JSONDecodeError, UnicodeDecodeError):
        raise BadInput(capture.path, "is no JSON in UTF-8", _A_LINE) from None
    except RecursionError:
        raise BadInput(capture.path, "is nested too deep", _A_LINE) from None
    except ValueError:  # of all other texts alone a number of more digits than Python reads (4,300)
        raise BadInput(capture.path, "holds a number of thousands of digits", _A_LINE) from None
    if not isinstance(row, dict):
        raise BadInput(capture.path, "is no JSON object", _A_LINE)
    return row


def _drafted(capture: Capture, register: Register) -> Draft:
    if not capture.content.strip() and capture.kind is not CaptureKind.FRAGMENT:
        raise Unreadable(capture.path, "is empty")
    text = markup.decoded(capture.content, capture.charset, capture.path)
    if capture.kind is CaptureKind.TEXT:
        return plain.draft(text, capture.known, register)
    if capture.kind is CaptureKind.PAGE:
        return page.draft(markup.tree(text, capture.path), capture.known, register, capture.path)
    root = markup.tree(text, capture.path) if text.strip() else None
    return fragment.draft(root, capture.known, register, capture.path)


# ── Draft to article ──────────────────────────────────────────────────────────────────────────────


def _finished(draft: Draft, capture: Capture, register: Register) -> Article:
    known, text = capture.known, "\n".join(draft.lines)
    url = draft.url or known.url
    key = _id(url or f"{draft.title}\n{text}")
    published = _published(draft, known)
    day = published.date() if published else None
    return Article(
        id=key,
        text=text,
        url=url,
        outlet=_outlet(draft, known, url, register),
        title=draft.title or known.title,
        standfirst=draft.standfirst or known.standfirst,
        byline=draft.byline or known.byline,
        label=draft.label or known.label,
        section=draft.section,
        kind=draft.kind,
        published=published,
        updated=draft.updated if draft.updated and published and draft.updated > published else None,
        paid=draft.paid,
        image=draft.image or (Image(known.image) if known.image else None),
        lang=draft.lang,
        credits=_credits(draft, key, text, register),
        removed=draft.removed,
        teasers=draft.teasers,
        dates=tuple(DateMention(Span(key, a, b), text[a:b], iso) for a, b, iso in dates(text, day, draft.lang)),
        path=capture.path,
    )


def _id(identity: str) -> ArticleId:
    """Sixteen hexadecimal digits: two of a billion articles share one with a chance of 3 %."""
    return ArticleId(blake2b(identity.encode("utf-8", errors="replace"), digest_size=8).hexdigest())


def _published(draft: Draft, known: Known) -> datetime | None:
    """What the page tells to the second, else what the carrier knows, else the page's day."""
    if draft.published and (draft.to_the_second or not known.published):
        return draft.published
    return known.published


def _outlet(draft: Draft, known: Known, url: str, register: Register) -> str:
    """By the address, then by the name that the page gives, then as the carrier has it, then the domain."""
    declared = register.by_domain(url) if url else None
    named = declared or (register.by_name(draft.outlet) if draft.outlet else None)
    return named.name if named else draft.outlet or known.outlet or _domain(url)


def _house(url: str, draft: Draft, register: Register) -> str:
    """Whose furniture stands on a page: the outlet of its address, else its domain; the name it gives itself where it has none."""
    declared = register.by_domain(url) if url else None
    return declared.name if declared else _domain(url) or draft.outlet


def _domain(url: str) -> str:
    return (urlsplit(url).hostname or "").removeprefix("www.") if url else ""


def _credits(draft: Draft, key: ArticleId, text: str, register: Register) -> tuple[Credit, ...]:
    """Agencies credited in the body, with their place, and those credited around it, each of these once."""
    inside = tuple(Credit(c.name, Span(key, c.start, c.end)) for c in agency_credits(text, register))
    cut = (c.name for removal in draft.removed for c in agency_credits(_SIGNED.sub(")", removal.text), register))
    outside = dict.fromkeys((*draft.credits, *cut))
    return (*inside, *(Credit(name) for name in outside if name not in {credit.name for credit in inside}))
