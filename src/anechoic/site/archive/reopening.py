"""Corrections that travel back: published briefings get a note where a source changed or took back what they rest on (edge: database)."""

from datetime import datetime, timedelta

from django.db.models import F, Q

from anechoic import jsonlines
from anechoic.briefing import corrected, corrections
from anechoic.records import Article, ArticleId
from anechoic.site.archive import models, store

_REMEMBERED = 60  # days for which a briefing is held against its sources
_LATE = timedelta(hours=1)  # that a change may be kept after it was seen


def turn(now: datetime, since: datetime | None = None) -> tuple[models.Briefing, ...]:
    """Reopen the lines that rest on what was changed or withdrawn; the published briefings that got a note.

    With `since`, only what came in after that is looked at, and an hour before. The lines stay as they were printed.
    """
    rows = models.Briefing.objects.filter(state=store.PUBLISHED, day__gte=now.date() - timedelta(days=_REMEMBERED))
    after = since - _LATE if since else datetime.min.replace(tzinfo=now.tzinfo)
    changed = Q(
        articles__revisions__seen__gte=F("made"),
        articles__revisions__seen__gt=after,
        articles__revisions__summary=False,
    )
    withdrawn = Q(articles__withdrawn__gt=after)
    touched = rows.filter(changed | withdrawn).distinct().order_by("day", "edition")
    return tuple(row for row in touched if _noted(row, now))


def _noted(row: models.Briefing, now: datetime) -> bool:
    """Note on a briefing what is not noted yet; whether there was anything. A later change of it goes first."""
    was = store.restored(row)
    noted = {(each.line, each.note) for each in was.corrections}
    fresh = [each for each in corrections(was, _as_now(row), now.date()) if (each.line, each.note) not in noted]
    if not fresh:
        return False
    record = {**row.record, "corrections": store.briefing_record(corrected(was, fresh))["corrections"]}
    same = models.Briefing.objects.filter(pk=row.pk, version=row.version)
    return bool(same.update(record=record, version=F("version") + 1))


def _as_now(row: models.Briefing) -> dict[ArticleId, Article | None]:
    """The articles of a briefing as they are now; None for what was withdrawn."""
    return {
        ArticleId(each.id): None if each.withdrawn else jsonlines.article_from(each.record)
        for each in row.articles.all()
    }
