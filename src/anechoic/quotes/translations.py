"""Finds what one speaker said in articles of several languages, by what a translation keeps; none where two fit as well."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from anechoic.quotes.people import people
from anechoic.quotes.traces import Traces
from anechoic.records import Attributions, Span
from anechoic.text.names import name_key
from anechoic.text.spelling import spelling

_ENOUGH = 3.0  # likeness from which two are one quotation
_AHEAD = 1.0  # by which it must be more than that of any other pair of either

Voice = tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Spoken:
    """A quotation as the articles of one language print it: who said it, and what a translation would keep."""

    lang: str
    voice: Voice
    versions: tuple[Traces, ...]

    def likeness(self, other: "Spoken") -> float:
        """That of the two versions that are most alike."""
        return max(mine.likeness(theirs) for mine in self.versions for theirs in other.versions)


def voices(said: Sequence[Attributions]) -> Mapping[Span, Voice]:
    """Who said each quotation, across articles: everybody whose full name sounds alike is one.

    Whoever has a name of one word is nobody here: it could be anyone's.
    """
    found: dict[Span, Voice] = {}
    for person in people(said):
        words = name_key(person.name)
        if len(words) > 1:
            found |= {quotation.content: tuple(map(spelling, words)) for quotation in person.quotations}
    return found


def translations(printed: Sequence[Spoken]) -> list[tuple[int, ...]]:
    """Which of them are one quotation, by their places: each at most once, and one for each language at most."""
    scores = {
        (one, other): likeness
        for one, other in combinations(range(len(printed)), 2)
        if printed[one].lang != printed[other].lang
        and printed[one].voice == printed[other].voice
        and (likeness := printed[one].likeness(printed[other])) > 0
    }
    circles: list[set[int]] = [{place} for place in range(len(printed))]
    for one, other in sorted(scores, key=lambda pair: (-scores[pair], pair)):
        mine = next(circle for circle in circles if one in circle)
        theirs = next(circle for circle in circles if other in circle)
        langs = {printed[place].lang for place in mine} & {printed[place].lang for place in theirs}
        if not langs and scores[one, other] >= _ENOUGH and _is_alone(one, other, scores, printed):
            mine |= theirs
            circles.remove(theirs)
    return sorted(tuple(sorted(circle)) for circle in circles if len(circle) > 1)


def _is_alone(one: int, other: int, scores: Mapping[tuple[int, int], float], printed: Sequence[Spoken]) -> bool:
    """Whether either is far ahead of whatever else in its language could be the other's translation."""
    rivals = (
        score
        for pair, score in scores.items()
        if pair != (one, other)
        and {printed[place].lang for place in pair} == {printed[one].lang, printed[other].lang}
        and (one in pair or other in pair)
    )
    return scores[one, other] - max(rivals, default=0.0) >= _AHEAD
