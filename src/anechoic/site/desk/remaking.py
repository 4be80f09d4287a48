"""A draft made again from the archive, with all that was ruled since; edits of the old one go (edge: database)."""

from anechoic import pipeline
from anechoic.site import editions
from anechoic.site.archive import making, models, store
from anechoic.site.desk import edits, work


def remade(row: models.Briefing, doing: work.Doing) -> models.Briefing:
    """The draft, made again; raises Impossible where it is published, Overtaken where somebody edited it meanwhile."""
    if row.state == store.PUBLISHED:
        raise edits.Impossible("it is published: correct it instead")
    edition = editions.known(row.edition)
    found = tuple(store.articles(*pipeline.window(edition, row.day)))
    briefing = work.draft(row).briefing
    order = making.Order(edition, row.day, briefing.groups, briefing.notice)
    whole = making.composed(order, found)
    return work.replaced(row, doing, whole)
