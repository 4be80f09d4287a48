"""How records look as JSON: the contract that other programs rely on, in one place for both directions."""

import json
import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from datetime import UTC, date, datetime
from typing import Any

from anechoic.errors import BadInput
from anechoic.records import (
    Ahead,
    Article,
    ArticleId,
    Attributions,
    Briefing,
    Claim,
    Correction,
    Coverage,
    Credit,
    Diet,
    Figure,
    Item,
    Line,
    Origin,
    Perspective,
    Quotation,
    Span,
    Story,
    StoryId,
    Told,
)

Json = dict[str, Any]

# What JSON may hold as it is, and what would still steer a terminal, end a line for some readers, or fit in no file.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")  # half of a surrogate pair: no character (Unicode 15, 3.9, D75)
_TAG = re.compile(r"([A-Za-z]{2,3})((?:-[A-Za-z0-9]{2,8})*)")  # a language as BCP 47 writes it


def line(record: Json) -> str:
    """One line of JSON Lines, without its end; safe to print."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False))


def instant(value: datetime | None) -> str:
    """ISO 8601 in UTC to the second, with Z; empty where it is not known."""
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z" if value else ""


def parsed_instant(value: str) -> datetime | None:
    """The instant that an ISO 8601 string tells; a day alone is its first second, no zone is UTC, empty is None.

    Raises ValueError where the string is no ISO 8601, or no instant between the years 1 and 9999.
    """
    if not value:
        return None
    read = datetime.fromisoformat(value)
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(str(error)) from None


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
    """The article that a JSON object tells of; raises BadInput where it has no `id`, or neither `text` nor `title`.

    A `side` of left, center or right is the lean of the outlet, as the public collections of articles give it. Other
    fields that are not of their type count as not known; halves of surrogate pairs become U+FFFD, one for one.
    """
    key = ArticleId(_key(row))
    if not key:
        raise BadInput(path or "article line", "has no `id`", "give every article one of its own: words or a number")
    text = _string(row, "text")
    if not text.strip() and not _string(row, "title").strip():
        raise BadInput(key, "has no `text`", "an article without a body or at least a `title` cannot be briefed")
    return Article(
        id=key,
        text=text,
        url=_string(row, "url"),
        outlet=_string(row, "outlet"),
        title=_string(row, "title"),
        standfirst=_string(row, "standfirst") or _string(row, "lead"),
        byline=tuple(_strings(row, "byline")),
        label=_string(row, "label"),
        published=_published(row, key),
        lang=_language(row),
        lean=_string(row, "lean") or _string(row, "side"),
        credits=tuple(_credits_from(row, key, len(text))),
        path=_string(row, "from") or path,
    )


def _key(row: Mapping[str, Any]) -> str:
    found = row.get("id")
    is_number = isinstance(found, int) and not isinstance(found, bool)
    return str(found) if is_number else _string(row, "id")


def _published(row: Mapping[str, Any], key: str) -> datetime | None:
    value = row.get("published") or ""
    try:
        return parsed_instant(value)
    except (TypeError, ValueError):
        raise BadInput(key, f"`published` is no ISO 8601 instant: {value!r}", "2026-03-17T08:30:00Z") from None


def _language(row: Mapping[str, Any]) -> str:
    """The `lang` of a row as a tag, its language in lower case; empty where it is none."""
    tag = _TAG.fullmatch(_string(row, "lang").replace("_", "-"))
    return f"{tag[1].lower()}{tag[2]}" if tag else ""


def _strings(row: Mapping[str, Any], name: str) -> list[str]:
    """The words of a list; a string alone is a list of one."""
    value = row.get(name)
    found = value if isinstance(value, list) else [value]
    return [_HALF.sub("\ufffd", each) for each in found if isinstance(each, str) and each]


def _string(row: Mapping[str, Any], name: str) -> str:
    value = row.get(name)
    return _HALF.sub("\ufffd", value) if isinstance(value, str) else ""


def _credit(credit: Credit, name: str) -> Json:
    span = credit.span
    return {name: credit.name, "start": span.start if span else 0, "end": span.end if span else 0}


def _credits_from(row: Mapping[str, Any], article: ArticleId, length: int) -> Iterator[Credit]:
    found = row.get("credits")
    for each in found if isinstance(found, list) else ():
        if isinstance(each, dict) and (agency := _string(each, "agency")):
            yield Credit(agency, _place(each, article, length))


def _place(row: Mapping[str, Any], article: ArticleId, length: int) -> Span | None:
    match row.get("start"), row.get("end"):
        case int(start), int(end) if 0 <= start < end <= length:
            return Span(article, int(start), int(end))
    return None


# ── Stages ────────────────────────────────────────────────────────────────────────────────────────


def origin_json(origin: Origin) -> Json:
    """What `anechoic echoes` prints."""
    return {
        "origin": origin.id,
        "articles": list(origin.articles),
        "agency": origin.agency,
        "copies": [
            {
                "article": copy.article,
                "of": copy.of,
                "kind": copy.kind.value,
                "overlap": round(copy.overlap, 3),
                "passages": [{"start": a.start, "end": a.end, "of": [b.start, b.end]} for a, b in copy.passages],
            }
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
        "origins_at_most": claim.origins_at_most or claim.origins,
        "evidence": [_span(span) for span in claim.evidence],
        "figures": [_figure(figure) for figure in claim.figures],
        "ahead": _ahead(claim.ahead) if claim.ahead else None,
    }


def _ahead(ahead: Ahead) -> Json:
    return {"day": ahead.day, "holder": ahead.holder, **({"words": _span(ahead.span)} if ahead.span else {})}


def _figure(figure: Figure) -> Json:
    return {
        "value": figure.value,
        "least": figure.least,
        "most": figure.most,
        "text": figure.text,
        "counts": figure.counts,
        "unit": figure.unit,
        "holder": figure.holder,
        "as_of": instant(figure.as_of),
        "superseded": figure.superseded,
        **_span(figure.span),
    }


def _span(span: Span) -> Json:
    return {"article": span.article, "start": span.start, "end": span.end}


def perspective_json(perspective: Perspective) -> Json:
    """What `anechoic perspectives` prints."""
    plain = ("story", "group", "reports", "origins", "quotations", "blind", "known", "unknown")
    return {name: getattr(perspective, name) for name in plain} | {
        "framing": [
            {"word": f.word, "weight": round(f.weight, 3), "evidence": [_span(s) for s in f.evidence]}
            for f in perspective.framing
        ],
        "expected": round(perspective.expected, 3),
        "interval": [round(bound, 3) for bound in perspective.interval],
    }


def diet_json(diet: Diet) -> Json:
    """What `anechoic diet --json` prints: the fields of the record, shares to three digits."""
    whole = json.dumps({**asdict(diet), "echo": diet.echo})
    rounded: Json = json.loads(whole, parse_float=lambda number: round(float(number), 3))
    return rounded


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
        **({"corrections": [_correction(each) for each in briefing.corrections]} if briefing.corrections else {}),
    }


def _correction(found: Correction) -> Json:
    return {
        "day": found.day.isoformat(),
        "story": found.story,
        "line": found.line,
        "note": found.note,
        "briefed": found.briefed.isoformat() if found.briefed else "",
    }


def told_json(told: Told) -> Json:
    """One line of the file that `anechoic brief --told` reads and adds to."""
    return {
        "edition": told.edition,
        "day": told.day.isoformat(),
        "story": told.story,
        "articles": list(told.articles),
        "claims": list(told.claims),
        "figures": [[counts, value] for counts, value in told.figures],
        "voices": list(told.voices),
        "disputed": told.disputed,
    }


def told_from(row: Mapping[str, Any], path: str = "") -> Told:
    """The reverse of `told_json`; raises BadInput where a field is missing or not of its type."""
    try:
        return Told(
            edition=str(row["edition"]),
            day=date.fromisoformat(row["day"]),
            story=StoryId(str(row["story"])),
            articles=tuple(map(ArticleId, _strings(row, "articles"))),
            claims=tuple(_strings(row, "claims")),
            figures=tuple((str(counts), float(value)) for counts, value in row["figures"]),
            voices=tuple(_strings(row, "voices")),
            disputed=bool(row["disputed"]),
        )
    except (KeyError, TypeError, ValueError) as error:
        raise BadInput(
            path or "told line", f"is no record of what was told: {error}", "let the program write the file"
        ) from None


def _item(item: Item, sources: Mapping[ArticleId, Article]) -> Json:
    return {
        "story": item.story,
        "format": item.format.value,
        "headline": item.headline,
        **({"note": item.note} if item.note else {}),
        "sections": [
            {"heading": section.heading, "lines": [_line(each, sources) for each in section.lines]}
            for section in item.sections
        ],
        "coverage": _coverage(item.coverage),
        "articles": list(item.articles),
        "figures": [_figure(figure) for figure in item.figures],
    }


def _line(each: Line, sources: Mapping[ArticleId, Article]) -> Json:
    return {
        "text": each.text,
        "evidence": [_evidence(span, sources[span.article]) for span in each.evidence],
        "said_by": list(each.said_by),
        "reported_by": list(each.reported_by),
        "reports": each.reports,
        "origins": each.origins,
        **({"when": each.when.isoformat()} if each.when else {}),
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
        "families": [list(outlets) for outlets in coverage.families],
    }
