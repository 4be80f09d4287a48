"""What the stages find, and briefings, as JSON."""

import json
from collections.abc import Mapping
from dataclasses import asdict
from datetime import date
from typing import Any

from anechoic.errors import BadInput
from anechoic.jsonlines.values import Json, instant, parsed_instant, strings
from anechoic.records import (
    Ahead,
    Article,
    ArticleId,
    Attributions,
    Briefing,
    Claim,
    Correction,
    Coverage,
    Diet,
    Figure,
    Item,
    Line,
    Origin,
    OtherWords,
    Perspective,
    Quotation,
    Span,
    Speaker,
    Story,
    StoryId,
    Tie,
    Told,
)

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
                "certain": copy.certain,
                "passages": [{"start": a.start, "end": a.end, "of": [b.start, b.end]} for a, b in copy.passages],
            }
            for copy in origin.copies
        ],
    }


def story_json(story: Story, *, why: bool = False) -> Json:
    """What `anechoic stories` prints; with `why` also what brought each origin in."""
    reasons = {"why": [_tie(each) for each in story.ties]} if why else {}
    return {
        "id": story.id,
        "headline": story.headline,
        "articles": list(story.articles),
        "origins": [list(origin) for origin in story.origins],
        "first_seen": instant(story.first_seen),
        "last_seen": instant(story.last_seen),
        "continues": story.continues or "",
        "elsewhere": list(story.elsewhere),
        **reasons,
    }


def _tie(tie: Tie) -> Json:
    return {
        "article": tie.article,
        "to": tie.to,
        "likelihood": tie.likelihood,
        "because": tie.because,
        "names": list(tie.names),
        "figures": list(tie.figures),
        "title": list(tie.title),
        "hours": tie.hours,
    }


def story_from(row: Mapping[str, Any]) -> Story:
    """The reverse of `story_json`; raises KeyError, TypeError or ValueError where the row is none of it."""
    return Story(
        id=StoryId(row["id"]),
        headline=row["headline"],
        origins=tuple(tuple(map(ArticleId, origin)) for origin in row["origins"]),
        first_seen=parsed_instant(row["first_seen"]),
        last_seen=parsed_instant(row["last_seen"]),
        continues=StoryId(row["continues"]) if row.get("continues") else None,
        elsewhere=tuple(map(StoryId, row.get("elsewhere", ()))),
    )


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
        "resolved": _speaker(who) if who else None,
        "polarity": quotation.polarity.value,
        "chain": list(quotation.chain),
        "credited": quotation.credited,
        "nested_in": quotation.nested_in,
        "confidence": round(quotation.confidence, 3),
    }


def _speaker(who: Speaker) -> Json:
    return {"name": who.name, "role": who.role, "side": who.side, "type": who.type.value, "unnamed": who.unnamed}


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
        **({"said_by": claim.said_by} if claim.said_by else {}),
        **({"in_part": [_span(span) for span in claim.in_part]} if claim.in_part else {}),
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
            articles=tuple(map(ArticleId, strings(row, "articles"))),
            claims=tuple(strings(row, "claims")),
            figures=tuple((str(counts), float(value)) for counts, value in row["figures"]),
            voices=tuple(strings(row, "voices")),
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
        **({"origins_at_most": each.origins_at_most} if each.origins_at_most > each.origins else {}),
        **({"when": each.when.isoformat()} if each.when else {}),
        **({"unnamed": list(each.unnamed)} if each.unnamed else {}),
        **({"credited": list(each.credited)} if each.credited else {}),
        **(
            {"other_words": [_other_words(o, sources[o.span.article]) for o in each.other_words]}
            if each.other_words
            else {}
        ),
    }


def _other_words(found: OtherWords, article: Article) -> Json:
    return {
        **_evidence(found.span, article),
        **({"speaker": found.speaker} if found.speaker else {}),
        **({"translation": found.lang} if found.lang else {}),
        "differs": found.differs,
        "changes": [
            {"kind": c.kind.value, "words": c.words, "instead": c.instead, "marked": c.marked} for c in found.changes
        ],
    }


def _evidence(span: Span, article: Article) -> Json:
    return {"article": article.id, "url": article.url, "outlet": article.outlet, **_words(span, article)}


def _coverage(coverage: Coverage) -> Json:
    return {
        "groups": [{"group": group, "outlets": list(outlets)} for group, outlets in coverage.groups],
        "reports": coverage.reports,
        "origins": coverage.origins,
        "origins_at_least": coverage.origins_at_least or coverage.origins,
        "agencies": list(coverage.agencies),
        "silent": list(coverage.silent),
        "families": [list(outlets) for outlets in coverage.families],
        "elsewhere": [{"lang": lang, "reports": reports} for lang, reports in coverage.elsewhere],
        "undecided": [list(outlets) for outlets in coverage.undecided],
    }
