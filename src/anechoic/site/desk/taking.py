"""Stories taken in that were left out: each told by itself from its own articles, and put at the end (edge: database, clock)."""

from collections.abc import Iterator
from dataclasses import replace

from django.db import transaction
from django.utils import timezone

from anechoic.briefing import OPINION_ALONE
from anechoic.errors import WrongUse
from anechoic.records import ArticleId, Choice, Edition, Format, Refusal, Story, StoryId
from anechoic.site import declared, editions
from anechoic.site.archive import dossiers, making, models, store
from anechoic.site.desk import edits, work

_AS_NEWS, _AS_SERVICE = (Format.SPEED_READ,), (Format.RECOMMENDS,)
_LEAST = 150  # words for a story, however small the share of each in its edition


def takeable(draft: edits.Draft) -> frozenset[str]:
    """The stories that were left out and can be taken in: their articles are known, and nothing tells them yet."""
    there = {str(item.story) for item in (*draft.briefing.items, *draft.held)}
    return frozenset(each.subject for each in draft.briefing.left_out if each.articles) - there


def offered(draft: edits.Draft) -> frozenset[str]:
    """Of these, the stories that are not told in opinion pieces alone, which nothing can be told from."""
    essays = {each.subject for each in draft.briefing.left_out if each.reason.endswith(OPINION_ALONE)}
    return takeable(draft) - essays


def taken_in(row: models.Briefing, doing: work.Doing, subject: str) -> models.Briefing:
    """The briefing with a story that was left out at its end, told from its articles as they stand now.

    Raises Impossible where it is not among those that can be, or cannot be told; Overtaken as every act.
    """
    lying = work.draft(row)
    if subject not in takeable(lying):
        raise edits.Impossible("no such story was left out")
    left = next(each for each in lying.briefing.left_out if each.subject == subject)
    whole = _told(row, left, lying.briefing.groups)
    item = whole.briefing.items[0]
    with transaction.atomic():
        for kept in whole.stories:
            dossiers.keep(kept, timezone.now())
        headed = replace(doing, subject=item.headline)
        return work.edited(row, headed, lambda draft: edits.taken_in(draft, item, whole.briefing.sources))


def _told(row: models.Briefing, left: Refusal, groups: str) -> making.Composed:
    """The story by itself, as news or else as a service piece; raises Impossible with the reason where it is neither."""
    articles = store.standing_articles(left.articles)
    if not articles:
        raise edits.Impossible("its articles were withdrawn or are not kept")
    own = Story(StoryId(left.subject), "", tuple((ArticleId(each.id),) for each in articles))
    reasons: list[str] = []
    for edition in _editions(row.edition, groups):
        whole = making.composed(making.Order(edition, row.day, alone=own), articles, declared.register())
        if whole.briefing.items:
            return whole
        reasons += [each.reason.rpartition(": ")[2] for each in whole.briefing.left_out]
    raise edits.Impossible(next(iter(reasons), "nothing in it can stand as a line"))


def _editions(name: str, groups: str) -> Iterator[Edition]:
    """The edition with room for one story, whatever it is about and however old."""
    try:
        own = editions.known(name)
    except WrongUse as refused:
        raise edits.Impossible(refused.reason) from refused
    words = max(_LEAST, 2 * own.words // own.items)
    anything = replace(own, choice=Choice.BIGGEST, topics=(), outlets=(), groups=groups, days=366, items=1, words=words)
    return (replace(anything, formats=formats) for formats in (_AS_NEWS, _AS_SERVICE))
