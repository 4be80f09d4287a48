"""From articles to a kept briefing: the engine runs, and all it found on the stories it tells is kept (edge: database, clock)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date

from django.conf import settings
from django.db import transaction
from django.utils import timezone

from anechoic import perspectives, pipeline, quotes
from anechoic.briefing import carried, corrected, told
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT, Register
from anechoic.pipeline import Desk, Newsroom
from anechoic.ports import Watch, unwatched
from anechoic.records import Article, Briefing, Dossier, Edition, Person, Rulings, Story, StoryId
from anechoic.site import leans
from anechoic.site.archive import dossiers, models, rulings, store
from anechoic.site.archive.frozen import storable


@dataclass(frozen=True, slots=True)
class Order:
    """Which briefing is wanted, and what the reader must know before reading it."""

    edition: Edition
    day: date
    notice: str = ""
    state: models.Briefing.State = store.DRAFT
    alone: Story | None = None  # the one story that is wanted: the articles are its, and nothing is told before

    @property
    def groups(self) -> str:
        """What coverage is grouped by: as the edition has it, else by country."""
        return self.edition.groups or "country"


@dataclass(frozen=True, slots=True)
class Composed:
    """A briefing with the articles it was made from and all that was found on the stories it tells."""

    briefing: Briefing
    articles: tuple[Article, ...]
    stories: tuple[dossiers.Kept, ...]
    led: Mapping[StoryId, StoryId] = field(default_factory=dict)  # where ids lead that no story has any more


def made(
    order: Order, found: Sequence[Article], register: Register = DEFAULT, watch: Watch = unwatched
) -> models.Briefing:
    """The briefing of these articles, made and kept.

    What editors ruled before is kept to, and a story that the edition told returns only with something new. A briefing that is published already gets the new words and stays published.
    """
    return keep(composed(order, found, register, watch), order.state)


def composed(
    order: Order, found: Sequence[Article], register: Register = DEFAULT, watch: Watch = unwatched
) -> Composed:
    """The briefing of these articles, with nothing kept yet; this is what takes time.

    Stories that were told before keep their ids: each goes where most of its articles are now.
    """
    articles = tuple(map(storable, found))
    leaning = leans.leaning(articles, leans.own_table(), register)
    known = dossiers.known_people()
    whole: list[dossiers.Kept] = []
    led: dict[StoryId, StoryId] = {}

    def finished(desk: Desk, dossier: Dossier) -> None:
        whole.append(_kept(desk, dossier, known))
        led.update(desk.led)

    room = Newsroom(
        register,
        order.groups,
        watch,
        _rulings(order.alone),
        before=(order.alone,) if order.alone else _told_before(articles),
        earlier=dossiers.earlier,
        finished=finished,
    )
    earlier = () if order.alone else store.told(order.edition.name, order.day)
    before = [each for briefing in earlier for each in told(briefing)]
    briefing = replace(pipeline.brief(leaning, order.edition, order.day, room, before), notice=order.notice)
    briefing = corrected(briefing, carried(earlier))
    shown = {item.story for item in briefing.items}
    return Composed(briefing, articles, tuple(kept for kept in whole if kept.dossier.story.id in shown), led)


def keep(whole: Composed, state: models.Briefing.State = store.DRAFT, *, anew: bool = False) -> models.Briefing:
    """Keep a briefing with its articles and stories in one transaction: there is all of it, or nothing.

    Raises WrongUse where that would write over what an editor did, unless it is to be `anew`.
    """
    now = timezone.now()
    with transaction.atomic():
        if not anew:
            unedited(whole.briefing.edition, whole.briefing.day)
        store.keep(whole.articles, now)
        for kept in whole.stories:
            dossiers.keep(kept, now)
        dossiers.lead(whole.led)
        return store.keep_briefing(whole.briefing, state, now)


def _rulings(alone: Story | None) -> Rulings:
    """What was ruled; the articles of a story that is wanted `alone` are one story besides."""
    ruled = rulings.in_force()
    return replace(ruled, one_story=(*ruled.one_story, alone.articles)) if alone else ruled


def _told_before(found: Sequence[Article]) -> tuple[Story, ...]:
    """The stories that may go on in these articles."""
    since = min((article.published for article in found if article.published), default=None)
    return dossiers.told_since(since) if since else ()


def unedited(edition: str, day: date | None) -> None:
    """Raises WrongUse where an editor changed the briefing of that day, with who did what last."""
    last = store.edited(edition, day) if day else None
    if last:
        did = f"{last.by or 'the program'}, {last.at:%H:%M} UTC: {last}"
        where = f"publish it at the desk, {settings.PUBLIC_URL}/desk/{edition}/{day}/"
        remedy = f"{where}, or let --anew make another in its place: the desk can take that back"
        raise WrongUse(str(last.briefing), f"was changed by an editor ({did})", remedy)


def _kept(desk: Desk, dossier: Dossier, known: Sequence[Person]) -> dossiers.Kept:
    """A story with all that its page shows."""
    return dossiers.Kept(
        dossier,
        quotes.people(dossier.attributions, known),
        {kind: desk.seen_by(dossier, desk.grouped(kind)) for kind in perspectives.KINDS},
    )
