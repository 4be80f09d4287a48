"""The port `SourceMemory` on the archive: each call is a transaction of its own (edge: database)."""

from collections.abc import Mapping, Sequence
from dataclasses import fields
from datetime import datetime, timedelta
from urllib.parse import urlsplit

from django.db import connection, connections, transaction
from django.db.models import F

from anechoic import records
from anechoic.records import Health, HouseLine, Known, Sighting, SourceState
from anechoic.site.archive.feeds import Feed, House, Refused, Seen
from anechoic.site.archive.frozen import cleaned, frozen, thawed
from anechoic.site.archive.models import Article
from anechoic.site.archive.store import keep, withdraw

_REMEMBERED = timedelta(days=30)  # refusals
_HOUSES = 2000  # outlets whose furniture is remembered, of at most 400 lines each: about 60 MB
_STATE = [field.name for field in fields(SourceState)]
_SIGHTING = [field.name for field in fields(Sighting)]


class ArchiveMemory:
    """What the archive remembers of sources; each thread has a connection of its own, which `close` ends."""

    def fast(self) -> None:
        """Let commits of this thread be on the disk a moment later: what was collected could be collected again.

        A killed process loses nothing by it, a power cut the last moments.
        """
        if connection.vendor == "sqlite":
            with connection.cursor() as cursor:
                cursor.execute("PRAGMA synchronous=NORMAL")

    def close(self) -> None:
        """Close the connection of this thread."""
        connections.close_all()

    def states(self) -> Mapping[str, SourceState]:
        """How each source stands, by its address."""
        rows = Feed.objects.order_by("address").values(*_STATE)
        return {row["address"]: SourceState(**{**row, "health": Health(row["health"])}) for row in rows}

    def sightings(self, keys: Sequence[str]) -> Mapping[str, Sighting]:
        """Those of `keys` that were seen before."""
        return {key: _sighting(row) for key, row in Seen.objects.in_bulk(list(keys)).items()}

    def to_look_at(self, now: datetime, most: int) -> Sequence[Sighting]:
        """Pages whose time to be looked at has come, the longest due first."""
        return [_sighting(row) for row in Seen.objects.filter(look__lte=now).order_by("look", "key")[:most]]

    def keep(self, article: records.Article | None, sighting: Sighting) -> None:
        """Keep an article and that it was seen; the page that comes after a summary is no new revision of it.

        A page that calls the address of another host its own may not change an article that is there already.
        """
        with transaction.atomic():
            before = Seen.objects.filter(key=sighting.key).first()
            if article and (_is_own(article, sighting) or not Article.objects.filter(id=article.id).exists()):
                keep([article], fuller=bool(before and before.stub))
            known_as = article.id if article else before.article if before else ""
            _row(sighting, known_as).save(force_insert=before is None, force_update=before is not None)

    def withdraw(self, sighting: Sighting, now: datetime) -> None:
        """Mark the article of a page that its owner took back."""
        with transaction.atomic():
            before = Seen.objects.filter(key=sighting.key).first()
            self.keep(None, sighting)
            if before and before.article:
                withdraw(before.article, now)

    def leave(self, state: SourceState) -> None:
        """Keep how a source stands after a visit."""
        columns = {name: getattr(state, name) for name in _STATE}
        Feed.objects.update_or_create(address=columns.pop("address"), defaults=columns)

    def refuse(self, refusal: records.Refusal, now: datetime) -> None:
        """Keep what was not taken in, and why, for a month: once a subject, with how often."""
        subject, reason = cleaned(refusal.subject)[:500], cleaned(refusal.reason)[:500]
        with transaction.atomic():
            row, new = Refused.objects.get_or_create(
                stage=refusal.stage, subject=subject, defaults={"reason": reason, "seen": now}
            )
            if new:
                Refused.objects.filter(seen__lt=now - _REMEMBERED).delete()
            else:
                Refused.objects.filter(pk=row.pk).update(reason=reason, seen=now, times=F("times") + 1)

    def house_lines(self, outlet: str) -> Sequence[HouseLine]:
        """The lines that articles of an outlet had, what was seen the longest ago first."""
        row = House.objects.filter(outlet=cleaned(outlet)).first()
        return [HouseLine(line, tuple(articles)) for line, articles in row.lines] if row else []

    def keep_house_lines(self, outlet: str, lines: Sequence[HouseLine], now: datetime) -> None:
        """Keep the lines that articles of an outlet had, in place of those that were kept before.

        Of more than 2,000 outlets, those of which nothing was learnt for the longest time are forgotten.
        """
        held = [[each.line, each.articles] for each in lines]
        with transaction.atomic():
            _, new = House.objects.update_or_create(outlet=cleaned(outlet), defaults={"lines": held, "learnt": now})
            if new:
                beyond = House.objects.order_by("-learnt", "-outlet").values_list("pk", flat=True)[_HOUSES:]
                House.objects.filter(pk__in=list(beyond)).delete()


def _is_own(article: records.Article, sighting: Sighting) -> bool:
    return urlsplit(article.url).netloc == urlsplit(sighting.known.url).netloc


def _row(sighting: Sighting, article: str) -> Seen:
    columns = {name: getattr(sighting, name) for name in _SIGHTING}
    return Seen(**{**columns, "known": frozen(sighting.known), "article": article})


def _sighting(row: Seen) -> Sighting:
    columns = {name: getattr(row, name) for name in _SIGHTING}
    return Sighting(**{**columns, "known": thawed(Known, row.known)})
