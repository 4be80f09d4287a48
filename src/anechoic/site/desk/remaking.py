"""A draft made again from the archive, with all that was ruled since; edits of the old one go (edge: database)."""

from datetime import UTC, datetime, time, timedelta

from anechoic.site import editions
from anechoic.site.archive import making, models, store
from anechoic.site.desk import edits, work

LOOK_BACK = 3  # days before the edition's, as the pipeline looks back


def remade(row: models.Briefing, doing: work.Doing) -> models.Briefing:
    """The draft, made again; raises Impossible where it is published, Overtaken where somebody edited it meanwhile."""
    if row.state == store.PUBLISHED:
        raise edits.Impossible("it is published: correct it instead")
    edition = editions.known(row.edition)
    until = datetime.combine(row.day, time.min, tzinfo=UTC) + timedelta(days=1)
    found = tuple(store.articles(until - timedelta(days=edition.days + LOOK_BACK), until))
    briefing = work.draft(row).briefing
    order = making.Order(edition, row.day, briefing.groups, briefing.notice)
    whole = making.composed(order, found)
    return work.replaced(row, doing, whole)
