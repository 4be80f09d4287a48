"""Articles as JSON, in both directions."""

import re
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Any

from anechoic.errors import BadInput
from anechoic.jsonlines.values import Json, instant, parsed_instant, string, strings
from anechoic.records import Article, ArticleId, ArticleKind, Credit, Image, Removal, Span

_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)")  # a language as BCP 47 writes it


def article_json(article: Article) -> Json:
    """What `anechoic read --json` prints."""
    return {
        "id": article.id,
        "url": article.url,
        "outlet": article.outlet,
        "title": article.title,
        "standfirst": article.standfirst,
        "byline": list(article.byline),
        "label": article.label,
        "section": article.section,
        "kind": article.kind.value,
        "published": instant(article.published),
        "updated": instant(article.updated),
        "paid": article.paid,
        "lang": article.lang,
        **({"lean": article.lean} if article.lean else {}),
        "text": article.given,
        "credits": [credit_json(credit, "agency") for credit in article.credits],
        "removed": [_removal_json(removal) for removal in article.removed],
        "teasers": [
            {"label": t.label, "title": t.title, "standfirst": t.standfirst, "byline": t.byline}
            for t in article.teasers
        ],
        "image": _image_json(article.image),
        "dates": [{"text": d.text, "start": d.span.start, "end": d.span.end, "iso": d.iso} for d in article.dates],
        "from": article.path,
    }


def article_from(row: Mapping[str, Any], path: str = "") -> Article:
    """The article that a JSON object tells of; raises BadInput where it has no `id`, or neither `text` nor `title`.

    A `side` of left, center or right is the lean of the outlet, as the public collections of articles give it. Other
    fields that are not of their type count as not known; halves of surrogate pairs become U+FFFD, one for one.
    """
    key = ArticleId(_key(row))
    if not key:
        raise BadInput(path or "article line", "has no `id`", "give every article one of its own: words or a number")
    text = string(row, "text")
    if not text.strip() and not string(row, "title").strip():
        raise BadInput(key, "has no `text`", "an article without a body or at least a `title` cannot be briefed")
    article = Article(
        id=key,
        text=text,
        url=string(row, "url"),
        outlet=string(row, "outlet"),
        title=string(row, "title"),
        standfirst=string(row, "standfirst") or string(row, "lead"),
        byline=tuple(strings(row, "byline")),
        label=string(row, "label"),
        section=string(row, "section"),
        kind=_kind(row),
        published=_instant_of(row, "published", key),
        updated=_instant_of(row, "updated", key),
        paid=row.get("paid") is True,
        image=_image_from(row.get("image")),
        lang=_language(row),
        lean=string(row, "lean") or string(row, "side"),
        credits=tuple(_credits_from(row, key, len(text))),
        path=string(row, "from") or path,
    )
    return article.without(_removed_from(row, key, text))


def _key(row: Mapping[str, Any]) -> str:
    found = row.get("id")
    is_number = isinstance(found, int) and not isinstance(found, bool)
    return str(found) if is_number else string(row, "id")


def _instant_of(row: Mapping[str, Any], name: str, key: str) -> datetime | None:
    value = row.get(name) or ""
    try:
        return parsed_instant(value)
    except (TypeError, ValueError):
        raise BadInput(key, f"`{name}` is no ISO 8601 instant: {value!r}", "2026-03-17T08:30:00Z") from None


def _kind(row: Mapping[str, Any]) -> ArticleKind:
    """The kind of an article; one that is not known counts as an article."""
    known = {kind.value: kind for kind in ArticleKind}
    return known.get(string(row, "kind"), ArticleKind.ARTICLE)


def _image_json(image: Image | None) -> Json | None:
    return {"url": image.url, "caption": image.caption, "credit": image.credit} if image else None


def _image_from(value: object) -> Image | None:
    row = value if isinstance(value, dict) else {}
    url = string(row, "url")
    return Image(url, string(row, "caption"), string(row, "credit")) if url else None


def _language(row: Mapping[str, Any]) -> str:
    """The `lang` of a row as a tag, its language in lower case; empty where it is none."""
    tag = _TAG.fullmatch(string(row, "lang").replace("_", "-"))
    return f"{tag[1].lower()}{tag[2]}" if tag else ""


def _removal_json(removal: Removal) -> Json:
    """What was taken out; with its place where the text still has it."""
    place = {"start": removal.span.start, "end": removal.span.end} if removal.span else {}
    return {"text": removal.text, "why": removal.why, **place}


def _removed_from(row: Mapping[str, Any], article: ArticleId, text: str) -> Iterator[Removal]:
    """What an earlier reading found in the text that is no part of the article, in order; anything else is passed over."""
    found, after = row.get("removed"), 0
    for each in found if isinstance(found, list) else ():
        span = _place(each, article, len(text)) if isinstance(each, dict) else None
        if span and span.start >= after and text[span.start : span.end] == string(each, "text"):
            yield Removal(string(each, "text"), string(each, "why"), span)
            after = span.end


def credit_json(credit: Credit, name: str) -> Json:
    """A credit with its place; both ends are 0 where it stands outside the body."""
    span = credit.span
    return {name: credit.name, "start": span.start if span else 0, "end": span.end if span else 0}


def _credits_from(row: Mapping[str, Any], article: ArticleId, length: int) -> Iterator[Credit]:
    found = row.get("credits")
    for each in found if isinstance(found, list) else ():
        if isinstance(each, dict) and (agency := string(each, "agency")):
            yield Credit(agency, _place(each, article, length))


def _place(row: Mapping[str, Any], article: ArticleId, length: int) -> Span | None:
    match row.get("start"), row.get("end"):
        case int(start), int(end) if 0 <= start < end <= length:
            return Span(article, int(start), int(end))
    return None
