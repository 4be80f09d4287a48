"""Drafts made again from the archive, with all that was ruled since; edits of the old one go, and can be taken back (edge: database)."""

from datetime import datetime, timedelta

from anechoic import pipeline
from anechoic.site import declared, editions
from anechoic.site.archive import making, models, store
from anechoic.site.desk import edits, work

ASKED = "ask for it to be made again"
_PATIENCE = timedelta(minutes=5)


def wanted(row: models.Briefing, doing: work.Doing) -> None:
    """Keep that an editor wants the draft made again; raises Impossible where it is published, Overtaken as every act.

    It is made beside the site, by `turn`: that takes time. Whatever is done to the draft before then calls it off.
    """
    if row.state == store.PUBLISHED:
        raise edits.Impossible("it is published: correct it instead")
    work.asked_again(row, doing)


def is_overdue(row: models.Briefing, now: datetime) -> bool:
    """Whether the draft should have been made again by now, so that probably no process does it."""
    if row.again is None:
        return False
    asked = row.acts.filter(did=ASKED).first()
    return asked is not None and now - asked.at > _PATIENCE


def turn() -> tuple[models.Briefing, ...]:
    """Make the drafts that are wanted again; those that were made."""
    rows = models.Briefing.objects.filter(again__isnull=False, state=store.DRAFT)
    return tuple(made for row in rows if (made := _remade(row)))


def _remade(row: models.Briefing) -> models.Briefing | None:
    """The draft, made again by the program; None where somebody changed it meanwhile."""
    edition = editions.known(row.edition)
    found = tuple(store.articles(*pipeline.window(edition, row.day)))
    briefing = work.draft(row).briefing
    order = making.Order(edition, row.day, briefing.notice)
    whole = making.composed(order, found, declared.register())
    try:
        return work.replaced(row, work.Doing(None, store.MADE_AGAIN, row.again or 0), whole)
    except work.Overtaken:
        return None
