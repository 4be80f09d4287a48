"""What is new in a story since an instant: what is told, by whom, and the reports that brought it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from django.utils.safestring import SafeString

from anechoic.records import Article, ArticleId, Dossier, Span
from anechoic.site.archive import dossiers, models
from anechoic.site.pages.whole import noted

_LINES = 8


@dataclass(frozen=True, slots=True)
class Since:
    """What came after an instant: new lines with what they rest on, people not heard before, and reports."""

    after: datetime
    lines: tuple[tuple[str, SafeString], ...]
    voices: tuple[models.Person, ...]
    articles: tuple[Article, ...]


def since(row: models.Story, asked: str) -> Since | None:
    """What is new after an instant as an address names it, `2026-03-17T08:00Z`, or in the last hours of the story, `24h`.

    None where that is no instant. A line is new where every origin that tells it is; an echo tells nothing new.
    """
    dossier = dossiers.restored(row).dossier
    after = _instant(asked, dossier)
    if after is None:
        return None
    new = {each.id: each for each in dossier.articles if each.published and each.published > after}
    fresh = frozenset(key for origin in dossier.story.origins if new.keys() >= set(origin) for key in origin)
    return Since(after, tuple(_lines(dossier, fresh)), tuple(_voices(row, fresh)), tuple(new.values()))


def _instant(asked: str, dossier: Dossier) -> datetime | None:
    instants = [article.published for article in dossier.articles if article.published]
    try:
        if asked.endswith("h") and instants:
            return max(instants) - timedelta(hours=int(asked[:-1]))
        return datetime.fromisoformat(asked).astimezone(UTC)
    except (ValueError, OverflowError):
        return None


def _lines(dossier: Dossier, new: frozenset[ArticleId]) -> Iterable[tuple[str, SafeString]]:
    """The claims and moments that rest on new reports alone, what most origins tell first; no sentence twice."""
    known = {article.id: article for article in dossier.articles}
    taken: list[Span] = []
    told = [(each.claim, each.evidence, each.origins, each.reports) for each in dossier.claims]
    told += [(each.text, each.evidence, each.origins, each.reports) for each in dossier.timeline]
    for words, spans, origins, reports in sorted(told, key=lambda each: (-each[2], -each[3], each[1])):
        fresh = new.issuperset(span.article for span in spans)
        if fresh and len(taken) < _LINES and not any(_overlap(spans[0], other) for other in taken):
            taken.append(spans[0])
            yield words, noted(words, spans, (origins, reports), known)


def _overlap(one: Span, other: Span) -> bool:
    return one.article == other.article and one.start < other.end and other.start < one.end


def _voices(row: models.Story, new: frozenset[ArticleId]) -> Iterable[models.Person]:
    """Those who are heard in new reports and in no other, by name."""
    heard: dict[str, list[models.Voice]] = {}
    for voice in row.voices.filter(polarity="said").select_related("person").defer("person__record"):
        heard.setdefault(voice.person_id, []).append(voice)
    first = [own[0].person for own in heard.values() if new.issuperset(ArticleId(each.article_id) for each in own)]
    return sorted(first, key=lambda person: person.name)
