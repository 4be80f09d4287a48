"""How records look as JSON: the contract that other programs rely on, in one place for both directions."""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from anechoic.errors import BadInput
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Briefing,
    Claim,
    Coverage,
    Credit,
    Figure,
    Item,
    Line,
    Origin,
    Perspective,
    Quotation,
    Span,
    Story,
)

Json = dict[str, Any]


def line(record: Json) -> str:
    """One line of JSON Lines, without its end."""
    return json.dumps(record, ensure_ascii=False)


def instant(value: datetime | None) -> str:
    """ISO 8601 in UTC to the second, with Z; empty where it is not known."""
    return value.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ") if value else ""


def parsed_instant(value: str) -> datetime | None:
    """The instant that an ISO 8601 string tells; a day alone is its first second, no zone is UTC, empty is None.

    Raises ValueError where the string is no ISO 8601.
    """
    if not value:
        return None
    read = datetime.fromisoformat(value)
    return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)


# ── Articles ──────────────────────────────────────────────────────────────────────────────────────


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
        "published": instant(article.published),
        "lang": article.lang,
        **({"lean": article.lean} if article.lean else {}),
        "text": article.text,
        "credits": [_credit(credit, "agency") for credit in article.credits],
        "removed": [{"text": removal.text, "why": removal.why} for removal in article.removed],
        "teasers": [
            {"label": t.label, "title": t.title, "standfirst": t.standfirst, "byline": t.byline}
            for t in article.teasers
        ],
        "dates": [{"text": d.text, "start": d.span.start, "end": d.span.end, "iso": d.iso} for d in article.dates],
        "from": article.path,
    }


def article_from(row: Mapping[str, Any], path: str = "") -> Article:
    """The article that a JSON object tells of; raises BadInput where it has no `id` or no `text`.

    A `side` of left, center or right is the lean of the outlet, as the public collections of articles give it.
    """
    found = row.get("id")
    key = str(found) if isinstance(found, str | int) else ""
    if not key:
        raise BadInput(path or "article line", "has no `id`", "give every article an id of its own")
    if not isinstance(row.get("text"), str) or not row["text"].strip():
        raise BadInput(key, "has no `text`", "an article without a body cannot be briefed")
    return Article(
        id=ArticleId(key),
        text=row["text"],
        url=_string(row, "url"),
        outlet=_string(row, "outlet"),
        title=_string(row, "title"),
        standfirst=_string(row, "standfirst") or _string(row, "lead"),
        byline=tuple(str(name) for name in row.get("byline") or () if name),
        label=_string(row, "label"),
        published=_published(row, key),
        lang=_string(row, "lang"),
        lean=_string(row, "lean") or _string(row, "side"),
        credits=tuple(_credit_from(c, ArticleId(key), len(row["text"])) for c in row.get("credits") or ()),
        path=_string(row, "from") or path,
    )


def _published(row: Mapping[str, Any], key: str) -> datetime | None:
    try:
        return parsed_instant(_string(row, "published"))
    except ValueError:
        raise BadInput(
            key, f"`published` is no ISO 8601 instant: {row['published']!r}", "2026-03-17T08:30:00Z"
        ) from None


def _string(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return value if isinstance(value, str) else ""


def _credit(credit: Credit, name: str) -> Json:
    span = credit.span
    return {name: credit.name, "start": span.start if span else 0, "end": span.end if span else 0}


def _credit_from(row: Mapping[str, Any], article: ArticleId, length: int) -> Credit:
    start, end = row.get("start"), row.get("end")
    known = isinstance(start, int) and isinstance(end, int) and 0 <= start < end <= length
    return Credit(str(row.get("agency", "")), Span(article, start, end) if known else None)  # type: ignore[arg-type] # checked above


# ── Stages ────────────────────────────────────────────────────────────────────────────────────────


def origin_json(origin: Origin) -> Json:
    """What `anechoic echoes` prints."""
    return {
        "origin": origin.id,
        "articles": list(origin.articles),
        "agency": origin.agency,
        "copies": [
            {"article": copy.article, "of": copy.of, "kind": copy.kind.value, "overlap": round(copy.overlap, 3)}
            for copy in origin.copies
        ],
    }


def story_json(story: Story) -> Json:
    """What `anechoic stories` prints."""
    return {
        "id": story.id,
        "headline": story.headline,
        "articles": list(story.articles),
        "origins": [list(origin) for origin in story.origins],
        "first_seen": instant(story.first_seen),
        "last_seen": instant(story.last_seen),
    }


def attributions_json(found: Attributions, article: Article) -> Json:
    """What `anechoic quotes` prints."""
    return {
        "article": found.article,
        "quotations": [_quotation(quotation, article) for quotation in found.quotations],
        "credits": [{"outlet": c.name, **_words(c.span, article)} for c in found.credits if c.span],
    }


def _quotation(quotation: Quotation, article: Article) -> Json:
    who = quotation.resolved
    return {
        "kind": quotation.kind.value,
        "content": _content(quotation, article),
        "cue": _words(quotation.cue, article) if quotation.cue else None,
        "speaker": _words(quotation.speaker, article) if quotation.speaker else None,
        "resolved": {"name": who.name, "role": who.role, "side": who.side, "type": who.type.value} if who else None,
        "polarity": quotation.polarity.value,
        "chain": list(quotation.chain),
        "credited": quotation.credited,
        "nested_in": quotation.nested_in,
        "confidence": round(quotation.confidence, 3),
    }


def _content(quotation: Quotation, article: Article) -> Json:
    parts = [_words(part, article) for part in quotation.parts]
    return {**_words(quotation.content, article), **({"parts": parts} if parts else {})}


def _words(span: Span, article: Article) -> Json:
    return {"start": span.start, "end": span.end, "text": article.words(span)}


def claim_json(claim: Claim) -> Json:
    """What `anechoic claims` prints."""
    return {
        "story": claim.story,
        "claim": claim.claim,
        "standing": claim.standing.value,
        "reports": claim.reports,
        "origins": claim.origins,
        "evidence": [_span(span) for span in claim.evidence],
        "figures": [_figure(figure) for figure in claim.figures],
    }


def _figure(figure: Figure) -> Json:
    return {
        "value": figure.value,
        "text": figure.text,
        "counts": figure.counts,
        "unit": figure.unit,
        "holder": figure.holder,
        "as_of": instant(figure.as_of),
        **_span(figure.span),
    }


def _span(span: Span) -> Json:
    return {"article": span.article, "start": span.start, "end": span.end}


def perspective_json(perspective: Perspective) -> Json:
    """What `anechoic perspectives` prints."""
    return {
        "story": perspective.story,
        "group": perspective.group,
        "reports": perspective.reports,
        "origins": perspective.origins,
        "quotations": perspective.quotations,
        "framing": [
            {"word": f.word, "weight": round(f.weight, 3), "evidence": [_span(s) for s in f.evidence]}
            for f in perspective.framing
        ],
        "blind": perspective.blind,
    }


# ── Briefings ─────────────────────────────────────────────────────────────────────────────────────


def briefing_json(briefing: Briefing) -> Json:
    """What `anechoic brief --format json` prints."""
    sources = {article.id: article for article in briefing.sources}
    return {
        "edition": briefing.edition,
        "title": briefing.title,
        "day": briefing.day.isoformat() if briefing.day else "",
        **({"notice": briefing.notice} if briefing.notice else {}),
        "items": [_item(item, sources) for item in briefing.items],
        "left_out": [{"story": left.subject, "reason": left.reason} for left in briefing.left_out],
    }


def _item(item: Item, sources: Mapping[ArticleId, Article]) -> Json:
    return {
        "story": item.story,
        "format": item.format.value,
        "headline": item.headline,
        "sections": [
            {"heading": section.heading, "lines": [_line(each, sources) for each in section.lines]}
            for section in item.sections
        ],
        "coverage": _coverage(item.coverage),
    }


def _line(each: Line, sources: Mapping[ArticleId, Article]) -> Json:
    return {
        "text": each.text,
        "evidence": [_evidence(span, sources[span.article]) for span in each.evidence],
        "said_by": list(each.said_by),
        "reported_by": list(each.reported_by),
        "reports": each.reports,
        "origins": each.origins,
    }


def _evidence(span: Span, article: Article) -> Json:
    return {"article": article.id, "url": article.url, "outlet": article.outlet, **_words(span, article)}


def _coverage(coverage: Coverage) -> Json:
    return {
        "groups": [{"group": group, "outlets": list(outlets)} for group, outlets in coverage.groups],
        "reports": coverage.reports,
        "origins": coverage.origins,
        "agencies": list(coverage.agencies),
        "silent": list(coverage.silent),
    }
