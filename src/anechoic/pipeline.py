"""The order of the stages: from articles to dossiers, from dossiers to a briefing. `incoming` has what comes before."""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import count

from anechoic import claims, echoes, perspectives, quotes, stories
from anechoic.briefing import compose
from anechoic.outlets import Register
from anechoic.ports import Watch, unwatched
from anechoic.records import (
    Article,
    ArticleId,
    ArticleKind,
    Attributions,
    Briefing,
    Claim,
    Diet,
    Dossier,
    Edition,
    Origin,
    Perspective,
    Refusal,
    Rulings,
    Story,
    StoryId,
    Told,
)
from anechoic.rulings import ruled_attributions, ruled_origins, ruled_stories
from anechoic.text.words import language, main_language

# Pages that no story may rest on, with the reason that is given.
_NO_REPORTS = {
    ArticleKind.LIVE: "is a live blog: who reports what in it, and when, is not told apart",
    ArticleKind.STUB: "is the opening of an article whose rest is for subscribers",
    ArticleKind.INDEX: "is a list of other articles",
}
LOOK_BACK = 3  # days before the edition's: articles that a story of the day may begin with


# ── From articles to dossiers ─────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class Newsroom:
    """What the stages need besides articles: the outlets that are known, what groups are by, and who watches."""

    register: Register
    groups: str = "country"
    watch: Watch = unwatched
    rulings: Rulings = Rulings()  # what an editor put right before
    before: tuple[Story, ...] = ()  # stories of earlier runs, whose ids stay
    earlier: Callable[[StoryId], Dossier | None] = lambda _story: None  # what an earlier run found on a story
    finished: Callable[["Desk", Dossier], None] = lambda _desk, _dossier: None  # is given every dossier that is whole


def stories_in_time(
    ordered: Iterable[Article], register: Register, heard: Callable[[Origin], None] = lambda _origin: None
) -> Iterator[Story]:
    """The stories of a corpus of any length, of which no more is held than what a story may still be joined by.

    `ordered` are articles with ids of their own, by `published`, then `id`, those without a date last. `heard` is given
    every origin on the way.
    """
    held: dict[ArticleId, Article] = {}

    def arriving() -> Iterator[Article]:
        for article in ordered:
            held[article.id] = article
            yield article

    def members() -> Iterator[tuple[Article, ...]]:
        for origin in echoes.origins_in_time(arriving(), register):
            heard(origin)
            yield tuple(held.pop(key) for key in origin.articles)

    yield from stories.stories_in_time(members())


def accounts(
    story: Story, own: Sequence[Article], register: Register, rulings: Rulings = Rulings()
) -> tuple[tuple[Attributions, ...], tuple[Claim, ...]]:
    """Who said what in each of a story's articles, and what is claimed in all of them."""
    said = tuple(ruled_attributions(quotes.attributions(each, register), each, rulings) for each in own)
    return said, claims.claims(story, own, said, register)


class Desk:
    """The stories of a run, from their outlines to whole dossiers. The articles must have ids of their own (`unique`)."""

    def __init__(self, found: Sequence[Article], room: Newsroom) -> None:
        self.room = room
        self.articles = {article.id: article for article in found}
        room.watch("finding echoes", 0, None)
        self.origins = ruled_origins(echoes.origins(found, room.register), room.rulings)
        room.watch("finding stories", 0, None)
        grouped = stories.stories(found, self.origins)
        ruled = ruled_stories(grouped, self.origins, self.articles, room.rulings)
        kept = stories.continued(ruled, room.before)
        self.stories, self.led = kept.stories, kept.led  # where the ids lead that no story has any more
        self._by_id = {story.id: story for story in self.stories}
        self._origin_of = {key: origin for origin in self.origins for key in origin.articles}
        self._groupings: dict[str, perspectives.Grouping] = {}
        self.grouping = self.grouped(room.groups)

    def outlines(self) -> tuple[Dossier, ...]:
        """Every story with its articles, origins and groups: enough to tell which matter."""
        return tuple(map(self._outline, self.stories))

    def _outline(self, story: Story) -> Dossier:
        own = tuple(self.articles[key] for key in story.articles)
        origins = tuple(dict.fromkeys(self._origin_of[key] for key in story.articles))
        return Dossier(
            story=story,
            articles=own,
            origins=origins,
            kin=echoes.kin(origins, own, self.room.register),
            groups=tuple(sorted({self.grouping.group(key) for key in story.articles} - {perspectives.UNKNOWN})),
            elsewhere=self._elsewhere(story),
        )

    def _elsewhere(self, story: Story) -> tuple[tuple[str, int], ...]:
        """The other languages in which the story may be told, each with how many reports tell it there."""
        reports = Counter[str]()
        for key in story.elsewhere:
            if there := self._by_id.get(key):  # else an editor put it into another story
                reports[self._lang(there)] += len(there.articles)
        return tuple(sorted((lang, often) for lang, often in reports.items() if lang != self._lang(story)))

    def _lang(self, story: Story) -> str:
        return main_language(language(self.articles[key].lang) for key in story.articles)

    def completed(self, outline: Dossier) -> Dossier:
        """The outline with who said what, what is claimed, and how each group covers it."""
        story, own = outline.story, outline.articles
        said, claimed = accounts(story, own, self.room.register, self.room.rulings)
        whole = replace(outline, attributions=said, claims=claimed)
        whole = replace(whole, story=stories.without_figures(story, own, claims.doubtful_figures(whole.claims)))
        whole = replace(stories.with_course(whole, self._before(story)), people=quotes.people(said))
        whole = replace(whole, variants=quotes.versions(own, said))
        whole = replace(whole, perspectives=self.seen_by(whole, self.grouping))
        self.room.finished(self, whole)
        return whole

    def _before(self, story: Story) -> list[Dossier]:
        """What is known of the days before: what earlier runs found on the story and what it goes on from, and this one."""
        keys = [key for key in (story.id, story.continues) if key]
        known = [found for key in keys if (found := self.room.earlier(key))]
        last = self._by_id.get(story.continues) if story.continues else None
        if last and last.first_seen and story.first_seen and last.first_seen < story.first_seen:
            known.append(stories.with_course(self._outline(last), self._before(last)))
        return known

    def grouped(self, kind: str) -> perspectives.Grouping:
        """The articles of the run in groups of another kind; raises WrongUse where there is no such kind."""
        if kind not in self._groupings:
            found = tuple(self.articles.values())
            self._groupings[kind] = perspectives.grouping(kind, found, self.room.register)
        return self._groupings[kind]

    def seen_by(self, dossier: Dossier, grouping: perspectives.Grouping) -> tuple[Perspective, ...]:
        """How each of the groups covers a story."""
        return perspectives.perspectives(dossier.story, dossier.articles, dossier.attributions, grouping)


def dossiers(found: Sequence[Article], room: Newsroom) -> Iterator[Dossier]:
    """The whole dossier of every story in the articles, one after the other."""
    desk = Desk(found, room)
    outlines = desk.outlines()
    for place, outline in enumerate(outlines):
        room.watch("comparing accounts", place, len(outlines))
        yield desk.completed(outline)


def diet(found: Sequence[Article], mine: Collection[ArticleId], room: Newsroom) -> Diet:
    """What the articles that are somebody's own show of all that were found, and what they miss."""
    desk = Desk(found, room)
    return perspectives.diet(mine, desk.outlines(), desk.grouping)


# ── From dossiers to a briefing ───────────────────────────────────────────────────────────────────


def brief(
    found: Sequence[Article], edition: Edition, day: date | None, room: Newsroom, told: Sequence[Told] = ()
) -> Briefing:
    """The edition's briefing of `day`; of everything in hand, dated by the newest article, where no day is wanted.

    `told` is what the edition told before: a story of it returns only with something new.
    """
    of_time, fresh, other_days = _window(found, edition, day)
    reports, no_reports = _reports(of_time)
    desk = Desk(reports, room)
    outlines = [each for each in desk.outlines() if fresh is None or not fresh.isdisjoint(each.story.articles)]

    done = count()

    def completed(outline: Dossier) -> Dossier:
        room.watch("comparing accounts", next(done), edition.items)
        return desk.completed(outline)

    grouped = replace(edition, groups=room.groups)
    briefing = compose(grouped, day or latest_day(found), outlines, completed, told)
    return replace(briefing, left_out=(*other_days, *no_reports, *briefing.left_out))


def window(edition: Edition, day: date) -> tuple[datetime, datetime]:
    """From when up to before when the articles were published that a briefing of that day, in UTC, may use."""
    until = datetime.combine(day, time(), UTC) + timedelta(days=1)
    return until - timedelta(days=edition.days + LOOK_BACK), until


def latest_day(found: Iterable[Article]) -> date | None:
    """The day, in UTC, of the newest article; None where none has a date."""
    return max((article.published.date() for article in found if article.published), default=None)


def _window(
    found: Sequence[Article], edition: Edition, day: date | None
) -> tuple[tuple[Article, ...], frozenset[ArticleId] | None, tuple[Refusal, ...]]:
    """The articles that count, those of them that are of the day, and what was set apart."""
    if day is None:
        return tuple(found), None, ()
    age = {a.id: (day - a.published.date()).days for a in found if a.published}
    window = tuple(a for a in found if 0 <= age.get(a.id, -1) < edition.days + LOOK_BACK)
    fresh = frozenset(a.id for a in window if age[a.id] < edition.days)
    undated = sum(a.published is None for a in found)
    apart = {
        "published on other days": len(found) - undated - len(window),
        "without a date, so that they cannot be placed on a day": undated,
    }
    left_out = tuple(Refusal("day", _counted(n), reason) for reason, n in apart.items() if n)
    return window, fresh, left_out


def _reports(found: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Refusal, ...]]:
    """The articles that can be taken as a whole, and a refusal for each of the others."""
    kept = tuple(each for each in found if each.kind not in _NO_REPORTS)
    others = (each for each in found if each.kind in _NO_REPORTS)
    return kept, tuple(Refusal("kind", each.title or each.url or each.path, _NO_REPORTS[each.kind]) for each in others)


def _counted(number: int) -> str:
    return f"{number} article" if number == 1 else f"{number} articles"
