"""From articles to a kept briefing: the engine runs, and all it found on the stories it tells is kept with it (edge: database)."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from django.db import transaction

from anechoic import perspectives, pipeline
from anechoic.outlets import DEFAULT, Register
from anechoic.pipeline import Desk, Newsroom, Watch, unwatched
from anechoic.records import Article, Dossier, Edition, Perspective
from anechoic.site.archive import dossiers, models, rulings, store


@dataclass(frozen=True, slots=True)
class Order:
    """Which briefing is wanted, and what the reader must know before reading it."""

    edition: Edition
    day: date
    groups: str = "country"
    notice: str = ""
    state: models.Briefing.State = store.DRAFT


def made(
    order: Order, found: Sequence[Article], register: Register = DEFAULT, watch: Watch = unwatched
) -> models.Briefing:
    """The briefing of these articles, kept with its stories in one transaction: there is all of it, or nothing."""
    whole: list[tuple[Dossier, dossiers.Views]] = []
    room = Newsroom(
        register, order.groups, watch, rulings.in_force(), lambda desk, each: whole.append((each, _views(desk, each)))
    )
    briefing = replace(pipeline.brief(found, order.edition, order.day, room), notice=order.notice)
    told = {item.story for item in briefing.items}
    with transaction.atomic():
        store.keep(found)
        for dossier, views in whole:
            if dossier.story.id in told:
                dossiers.keep(dossier, views)
        return store.keep_briefing(briefing, order.state)


def _views(desk: Desk, dossier: Dossier) -> dict[str, tuple[Perspective, ...]]:
    """Who covers the story, by each way of grouping outlets that a reader may choose."""
    return {kind: desk.seen_by(dossier, desk.grouped(kind)) for kind in perspectives.KINDS}
