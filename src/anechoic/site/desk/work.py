"""Edits kept: with who made them and when, never over somebody else's, and taken back on request (edge: database, clock)."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, time

from django.contrib.auth.models import User
from django.db import transaction
from django.db.models import F
from django.utils import timezone

from anechoic.records import Item
from anechoic.site.archive import making, models, store
from anechoic.site.archive.frozen import frozen, thawed
from anechoic.site.desk import edits


class Overtaken(Exception):
    """Somebody else changed the briefing since the editor's page was loaded; nothing was changed."""


@dataclass(frozen=True, slots=True)
class Doing:
    """Who does what, to which version of the briefing, and why."""

    by: User | None  # None is the program
    did: str
    version: int
    subject: str = ""
    reason: str = ""


def draft(row: models.Briefing) -> edits.Draft:
    """The briefing as it lies on the desk."""
    return edits.Draft(store.restored(row), tuple(thawed(Item, each) for each in row.held))


def edited(row: models.Briefing, doing: Doing, edit: Callable[[edits.Draft], edits.Draft]) -> models.Briefing:
    """The briefing after the edit. One that is published needs a reason, which stands among the corrections.

    Raises Impossible where it cannot be made, Overtaken where another edit came first.
    """
    before = draft(row)
    after = edit(before)
    public = row.state == store.PUBLISHED
    if public:
        if not doing.reason:
            raise edits.Impossible("it is published: say why, or what was wrong; readers see it among the corrections")
        after = edits.corrected(after, before, doing.reason, timezone.now().date())
    with transaction.atomic():
        kept = _claimed(row, doing, before=_kept(row), public=public)
        kept.record = store.briefing_record(after.briefing)
        kept.held = [frozen(item) for item in after.held]
        kept.save(update_fields=["record", "held"])
        kept.stories.set(models.Story.objects.filter(id__in=[item.story for item in after.briefing.items]))
    return kept


def undone(row: models.Briefing, doing: Doing) -> models.Briefing:
    """The briefing as it was before the last edit that was not taken back; raises Impossible where there is none."""
    last = row.acts.filter(undone=False, before__isnull=False).first()
    if last is None or last.before is None:
        raise edits.Impossible("there is nothing to take back")
    with transaction.atomic():
        kept = _claimed(row, doing, before=None)
        kept.record, kept.held = last.before["record"], last.before["held"]
        kept.save(update_fields=["record", "held"])
        models.Act.objects.filter(pk=last.pk).update(undone=True)
        kept.stories.set(models.Story.objects.filter(id__in=[item["story"] for item in kept.record["items"]]))
    return kept


def published(row: models.Briefing, doing: Doing) -> models.Briefing:
    """The briefing, published now; raises Impossible where it was published already, or is empty."""
    if not draft(row).briefing.items:
        raise edits.Impossible("there is nothing in it")
    with transaction.atomic():
        kept = _claimed(row, doing, before=None)
        if not store.publish(kept):
            raise edits.Impossible("it is published already")
    return kept


def scheduled(row: models.Briefing, doing: Doing, hour: int | None) -> models.Briefing:
    """The draft, to be published at that hour of its day, in UTC; at none where `hour` is None."""
    if row.state == store.PUBLISHED:
        raise edits.Impossible("it is published already")
    with transaction.atomic():
        kept = _claimed(row, doing, before=None)
        kept.due = None if hour is None else datetime.combine(kept.day, time(hour), tzinfo=UTC)
        kept.save(update_fields=["due"])
    return kept


def asked_again(row: models.Briefing, doing: Doing) -> None:
    """Keep that this very version is wanted made again."""
    with transaction.atomic():
        kept = _claimed(row, doing, before=None)
        models.Briefing.objects.filter(pk=row.pk).update(again=kept.version)


def replaced(row: models.Briefing, doing: Doing, whole: making.Composed) -> models.Briefing:
    """The briefing made anew, in place of the one that lay there; raises Overtaken where that was edited meanwhile."""
    with transaction.atomic():
        _claimed(row, doing, before=_kept(row))
        return making.keep(whole, anew=True)


def anew(whole: making.Composed, state: models.Briefing.State) -> models.Briefing:
    """The briefing in place of what an editor made of it, which can be taken back at the desk."""
    told = whole.briefing
    with transaction.atomic():
        row = models.Briefing.objects.filter(edition=told.edition, day=told.day).first() if told.day else None
        if row is None:
            return making.keep(whole, state)
        kept = replaced(row, Doing(None, store.MADE_AGAIN, row.version), whole)
        if state == store.PUBLISHED:
            store.publish(kept)
        return kept


def _claimed(row: models.Briefing, doing: Doing, before: object, *, public: bool = False) -> models.Briefing:
    """The row, locked by counting its version up, with the act in the log; raises Overtaken where the version is old."""
    own = models.Briefing.objects.filter(pk=row.pk, version=doing.version)
    if not own.update(version=F("version") + 1, again=None):
        raise Overtaken
    models.Act.objects.create(
        briefing=row,
        by=doing.by,
        at=timezone.now(),
        did=doing.did,
        subject=doing.subject[:300],
        reason=doing.reason[:500],
        before=before,
        public=public,
    )
    return models.Briefing.objects.get(pk=row.pk)


def _kept(row: models.Briefing) -> dict[str, object]:
    return {"record": row.record, "held": row.held}
