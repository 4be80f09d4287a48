"""Who was first: the order in which articles that share words came out, as far as time or the words themselves tell."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, time

from anechoic.echoes.alignment import Passage
from anechoic.echoes.window import NEVER
from anechoic.outlets import Register
from anechoic.records import Article

_TELLS = (
    0.03  # of a third article's words that one must have more of than the other, to be nearer to what all go back to
)
_CLEARLY = 0.1  # the same for it to be certain, and of its words that a part has more in common with the whole than this with it
_AMID = 25  # words of its own before a passage that opens the other article: an insertion, and no opening
_DIGEST = 0.4  # of an article's words that come from articles without anything in common,
_OF_TWO = 0.6  # where these are only two: passages that two others took from it look the same, and are rarely as much
_MOST = 0.55  # of a digest's words that a single other article has: with more, it is that one's copy or its source
_SAME = 0.3  # of a passage that must lie within another to be the same passage: runs may go on for some words by chance
_PART = 0.5  # of an article's words that a passage of it is less than


@dataclass(frozen=True, slots=True)
class Pair:
    """Two texts by their places, and the shares of their words that are common."""

    first: int
    second: int
    of_first: float
    of_second: float
    overlap: float  # share of the shorter text
    passages: tuple[Passage, ...]


@dataclass(frozen=True, slots=True)
class _Beside:
    """How an article stands beside another: shares of words, and the places of the common passages in both."""

    own: float
    others: float
    runs: tuple[tuple[int, int], ...]
    other_runs: tuple[tuple[int, int], ...]

    @property
    def ahead(self) -> int:
        """The words before its first passage, less those before the other's."""
        return min(start for start, _ in self.runs) - min(start for start, _ in self.other_runs)


class Precedence:
    """The order of articles: by time; then whoever has more of what others share; then agencies; then by id.

    An undated article comes last, unless the words tell that it precedes the earliest dated one it shares words with; one
    that is dated to the day comes first on that day, unless they tell that it follows the earliest of a known hour. A
    digest of articles that have nothing to do with each other comes after them, whatever its date.
    """

    def __init__(self, articles: Sequence[Article], pairs: Sequence[Pair], register: Register) -> None:
        self._articles = articles
        self._register = register
        self._beside: dict[int, dict[int, _Beside]] = defaultdict(dict)
        for pair in pairs:
            ours, theirs = tuple(one for one, _ in pair.passages), tuple(other for _, other in pair.passages)
            self._beside[pair.first][pair.second] = _Beside(pair.of_first, pair.of_second, ours, theirs)
            self._beside[pair.second][pair.first] = _Beside(pair.of_second, pair.of_first, theirs, ours)
        self._digests = {at: sources for at in self._beside if (sources := self._digested(at))}

    def rank(self, at: int) -> tuple[datetime, int, bool, float, str]:
        """What the article at this place is ordered by."""
        when, behind = self._when(at), 0
        if groups := self._digests.get(at):
            when, behind = max(when, *(min(self._when(other) for other in group) for group in groups)), 1
        elif self._is_vague(at) and (timed := self._timed_beside(at)):
            earliest = min(timed, key=lambda other: (self._when(other), self._articles[other].id))
            lead = self.tells(at, earliest)
            if lead > 0:
                when, behind = min(when, self._when(earliest)), -1
            elif lead < 0 and when != NEVER:
                when = datetime.combine(when.date(), time.max, when.tzinfo)
        return when, behind, not self._is_agency(at), -round(self._leads_at_once(at), 6), self._articles[at].id

    def is_certain(self, source: int, taker: int) -> bool:
        """Whether time or the words tell that the first of two articles, which comes before the other, is its source.

        Within one outlet the words do not: a report is cut there, and grows, in any order.
        """
        if self._is_timed(source, taker) and self._when(source) < self._when(taker):
            return True
        outlet = self._articles[source].outlet
        house = bool(outlet) and outlet == self._articles[taker].outlet
        return taker in self._digests or (not house and self.tells(source, taker) >= _CLEARLY)

    def tells(self, one: int, other: int, when: datetime | None = None) -> float:
        """How far the words tell that one article came before the other (above 0) or after it (below); 0 if nothing does.

        What was copied in several ways has more in common with each copy than they have with each other: the reading
        that most witnesses share is the older one, as in the criticism of texts (Maas, Textkritik, 1927).
        With `when`, only articles of that moment are asked.
        """
        ours, theirs = self._beside.get(one, {}), self._beside.get(other, {})
        thirds = sorted((ours.keys() | theirs.keys()) - {one, other})
        if when:
            thirds = [third for third in thirds if self._when(third) == when]
        more = sum(_has(ours, third) - _has(theirs, third) for third in thirds) / max(1, len(thirds))
        if abs(more) >= _TELLS:
            return more
        return self._between(one, other, ours.get(other))

    def _leads_at_once(self, at: int) -> float:
        """How far it precedes those of the same moment; whoever came later has no say in that."""
        when = self._when(at)
        at_once = [other for other in sorted(self._beside.get(at, {})) if self._when(other) == when]
        return sum(self.tells(at, other, when) for other in at_once)

    def _between(self, one: int, other: int, beside: _Beside | None) -> float:
        """The same where no third article tells: an insertion, a part of the whole, an agency, a headline cut short."""
        if beside is None:
            return 0.0
        surplus = beside.others - beside.own
        if abs(surplus) > _CLEARLY:
            inserted = abs(beside.ahead) >= _AMID and (beside.ahead > 0) == (surplus > 0)
            return -surplus if inserted else surplus
        agency = self._is_agency(one) - self._is_agency(other)
        titles = self._articles[one].title, self._articles[other].title
        return _CLEARLY * (agency or _is_cut(titles[1], titles[0]) - _is_cut(titles[0], titles[1]))

    def _when(self, at: int) -> datetime:
        return self._articles[at].published or NEVER

    def _is_vague(self, at: int) -> bool:
        """Whether the hour is not known: midnight is a day without its hour."""
        return self._when(at) == NEVER or self._when(at).time() == time()

    def _is_timed(self, one: int, other: int) -> bool:
        """Whether the dates tell two articles apart."""
        first, second = self._when(one), self._when(other)
        if NEVER in (first, second):
            return False
        vague = self._is_vague(one) or self._is_vague(other)
        return first.date() != second.date() if vague else first != second

    def _timed_beside(self, at: int) -> list[int]:
        """The articles of a known hour beside it, of the same day where its day is known, that are no digests."""
        return [
            other
            for other in self._beside.get(at, {})
            if not self._is_vague(other)
            and other not in self._digests
            and (self._when(at) == NEVER or self._when(other).date() == self._when(at).date())
        ]

    def _is_agency(self, at: int) -> bool:
        name = self._articles[at].outlet
        outlet = self._register.by_name(name) if name else None
        return bool(outlet and outlet.agency)

    def _digested(self, at: int) -> list[set[int]]:
        """Where it consists of passages of articles that share nothing with each other: these, each with its copies."""
        beside = self._beside[at]
        if max(each.own for each in beside.values()) > _MOST:
            return []
        left = {other: each for other, each in sorted(beside.items()) if each.others < _PART}
        groups = []
        while left:
            groups.append(self._together(min(left), left))
            left = {other: each for other, each in left.items() if other not in groups[-1]}
        much = sum(max(beside[other].own for other in group) for group in groups)
        return groups if len(groups) > 1 and much >= (_DIGEST if len(groups) > 2 else _OF_TWO) else []

    def _together(self, first: int, given: dict[int, _Beside]) -> set[int]:
        """Those of the given that share words or a passage with the first, or with one that does."""
        found, todo = {first}, [first]
        while todo:
            this = todo.pop()
            fresh = {
                other
                for other in given.keys() - found
                if other in self._beside[this] or _overlap(given[this].runs, given[other].runs)
            }
            found |= fresh
            todo += sorted(fresh)
        return found


def _has(beside: dict[int, _Beside], third: int) -> float:
    """The share of a third article's words that an article has."""
    return beside[third].others if third in beside else 0.0


def _overlap(some: Sequence[tuple[int, int]], others: Sequence[tuple[int, int]]) -> bool:
    """Whether much of the shorter of two passages, of some runs each, is the other's as well."""
    common = sum(max(0, min(end, end_) - max(start, start_)) for start, end in some for start_, end_ in others)
    return common > _SAME * min(sum(end - start for start, end in runs) for runs in (some, others))


def _is_cut(title: str, whole: str) -> bool:
    """Whether a headline is the other cut short."""
    kept = title.rstrip(" .…").casefold()
    return bool(kept) and len(kept) < len(whole) and whole.casefold().startswith(kept)
