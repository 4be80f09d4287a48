"""A briefing's coverage in other groups than it was made with, as its stories are kept (edge: database)."""

from dataclasses import replace

from anechoic.records import Briefing, Coverage, Perspective
from anechoic.site.archive import dossiers, models


def in_groups(briefing: Briefing, kind: str) -> Briefing:
    """The briefing with its coverage grouped by `kind`; as it is, where a story is not kept in such groups."""
    if kind in {"", briefing.groups}:
        return briefing
    rows = models.Story.objects.only("id", "views").in_bulk([str(item.story) for item in briefing.items])
    views = {key: dossiers.thawed_views(row, kind) for key, row in rows.items()}
    if not all(views.get(str(item.story)) for item in briefing.items):
        return briefing
    items = (replace(item, coverage=regrouped(item.coverage, views[str(item.story)])) for item in briefing.items)
    return replace(briefing, groups=kind, items=tuple(items))


def regrouped(own: Coverage, perspectives: tuple[Perspective, ...]) -> Coverage:
    """The same coverage in other groups; those that are silent by the written rule are named."""
    return replace(
        own,
        groups=tuple((each.group, each.outlets) for each in perspectives if each.reports),
        silent=tuple(each.group for each in perspectives if each.blind),
        known=max((each.known for each in perspectives if each.blind), default=0),
    )
