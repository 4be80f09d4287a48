"""The words that one group uses on a story and the others do not: weighted log-odds with a prior.

Monroe, Colaresi and Quinn: Fightin' Words, Political Analysis 16 (2008), section 3.3; the prior is the story itself.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from math import log, sqrt

from anechoic.records import Framing, Span

_EVIDENT = 1.96  # standard deviations: 95 % of a normal distribution lie within
_LEAST_USES = 3
_LEAST_ORIGINS = 2
_PRIOR = 100.0  # words that the prior weighs as much as: enough to calm words of few uses
_MOST = 6  # words shown for a group
_SENTENCES = 3  # shown for a word


@dataclass(frozen=True, slots=True)
class Usage:
    """One use of a word: its stem, the form it has, the origin and the sentence it stands in."""

    stem: str
    form: str
    origin: int
    sentence: Span


def framing(own: Sequence[Usage], others: Sequence[Usage]) -> tuple[Framing, ...]:
    """The words that stand out in a group's own usage against the others', the strongest first.

    Shown are only words with three uses, in two origins and half of all the group's origins or more, and with a weight
    of 1.96 standard deviations.
    """
    if not own or not others:
        return ()
    mine, theirs = Counter(use.stem for use in own), Counter(use.stem for use in others)
    uses: dict[str, list[Usage]] = defaultdict(list)
    for use in own:
        uses[use.stem].append(use)
    needed = max(_LEAST_ORIGINS, len({use.origin for use in own}) / 2)
    weights = {stem: _weight(stem, mine, theirs) for stem in sorted(mine) if _is_enough(uses[stem], needed)}
    strongest = sorted((-weight, stem) for stem, weight in weights.items() if weight >= _EVIDENT)[:_MOST]
    return tuple(Framing(_form(uses[stem]), -weight, tuple(_evidence(uses[stem]))) for weight, stem in strongest)


def _is_enough(uses: Sequence[Usage], origins: float) -> bool:
    return len(uses) >= _LEAST_USES and len({use.origin for use in uses}) >= origins


def _weight(stem: str, mine: Mapping[str, int], theirs: Mapping[str, int]) -> float:
    """Log-odds ratio of the word in both usages, in standard deviations (equations 15, 20 and 22).

    It is 0 for a word that is all that both say.
    """
    total_mine, total_theirs = sum(mine.values()), sum(theirs.values())
    if mine[stem] + theirs[stem] == total_mine + total_theirs:
        return 0.0
    prior = _PRIOR * (mine[stem] + theirs[stem]) / (total_mine + total_theirs)
    a, b = mine[stem] + prior, theirs[stem] + prior
    odds = log(a / (total_mine + _PRIOR - a)) - log(b / (total_theirs + _PRIOR - b))
    return odds / sqrt(1 / a + 1 / b)


def _form(uses: Iterable[Usage]) -> str:
    """The form that is used most; of equal ones the first in the alphabet."""
    return min(Counter(use.form for use in uses).items(), key=lambda item: (-item[1], item[0]))[0]


def _evidence(uses: Sequence[Usage]) -> Iterator[Span]:
    """Sentences with the word, of as many articles as there are."""
    turns: dict[str, int] = defaultdict(int)
    ranked = []
    for span in dict.fromkeys(use.sentence for use in uses):
        turns[span.article] += 1
        ranked.append((turns[span.article], span))
    yield from (span for _, span in sorted(ranked)[:_SENTENCES])
