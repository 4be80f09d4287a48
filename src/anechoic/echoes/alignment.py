"""What two texts have in common, run by run: from shared three-word shingles, chained over small changes."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher

import numpy as np
from numpy.typing import NDArray

from anechoic.text.shingles import BREAK, Shingles, Words, are_figures, shingles

_SIZE = 3  # words in a shingle: short enough to survive one word in six being changed
_GAP = 10  # words that may differ between two shingles of one run
_DRIFT = 4  # words that may have been put in or left out between them
_BRIDGED = 6  # differing words between two shingles of a run that count as shared: a light rewriting
_LEAST_RUN = 10  # shingles in a run that counts: independent reports share set phrases of up to ten words or so
_SURE = 5  # words in a row that are no accident within what is known to be a copy,
_BETWEEN = 14  # and words that may lie between two such runs: a sentence reworded or left out is longer
_OFTEN = 4  # a shingle that stands more often in one text says nothing about where it was taken from
_FORM = 4  # figures that must differ before a shared run is a form that is filled in again


Passage = tuple[tuple[int, int], tuple[int, int]]  # start and end of a shared run in each of two texts, in words


@dataclass(frozen=True, slots=True)
class Shared:
    """How many words of each of two texts stand in shared runs, and where these run."""

    first: int
    second: int
    passages: tuple[Passage, ...] = ()


class _Run:
    """A shared run: the places of its equal shingles in each text, in order."""

    def __init__(self, i: int, j: int) -> None:
        self.places: tuple[list[int], list[int]] = ([i], [j])

    def goes_on_at(self, i: int, j: int) -> bool:
        """Whether a seed lies close enough behind the run's last one."""
        ahead, aside = i - self.places[0][-1], j - self.places[1][-1]
        return 0 < aside <= _GAP + _SIZE and abs(ahead - aside) <= _DRIFT

    def add(self, i: int, j: int) -> None:
        self.places[0].append(i)
        self.places[1].append(j)

    def stretches(self, side: int) -> Iterator[tuple[int, int]]:
        """Start and end of what is shared on one side: the shingles, and the few changed words between two of them."""
        places = self.places[side]
        start = end = places[0]
        for place in places:
            if place > end + _BRIDGED:
                yield start, end
                start = place
            end = place + _SIZE
        yield start, end

    def passage(self) -> Passage:
        """Where the run begins and ends in each text."""
        (i, *_), (j, *_) = self.places
        return (i, self.places[0][-1] + _SIZE), (j, self.places[1][-1] + _SIZE)


def shared(first: Words, second: Words) -> Shared:
    """The words that two texts share in long runs; a form filled in with other figures is not shared.

    Greedy chaining of seeds, as in tools for text reuse (Smith, Cordell and Mullen 2015, doi:10.1093/alh/ajv029).
    """
    runs = [run for run in _runs(first, second) if len(run.places[0]) >= _LEAST_RUN]
    if not runs:
        return Shared(0, 0)
    ours, theirs = _covered(first, runs, 0), _covered(second, runs, 1)
    if _is_form(first, second, runs):
        return Shared(0, 0)
    passages = tuple(sorted(run.passage() for run in runs))
    return Shared(int(np.count_nonzero(ours)), int(np.count_nonzero(theirs)), passages)


def known_share(words: Words, source: Words, runs: Iterable[tuple[int, int]]) -> float:
    """The share of words that the source of a copy knows: those of the shared runs and of short ones, and few words between.

    Between texts that are no copies, short runs and what lies between them are a hundredth of the words.
    """
    found, places = shingles(words, _SURE)
    common = places[np.isin(found, shingles(source, _SURE)[0])]
    known = np.zeros(len(words), dtype=bool)
    for start, end in (*runs, *((place, place + _SURE) for place in common)):
        known[start:end] = True
    at = np.flatnonzero(known)
    for before in np.flatnonzero((np.diff(at) > 1) & (np.diff(at) <= _BETWEEN)):
        known[at[before] : at[before + 1]] = True
    own = words != BREAK
    return int(np.count_nonzero(known & own)) / max(1, int(np.count_nonzero(own)))


def _covered(words: Words, runs: list[_Run], side: int) -> Words:
    """The words that the runs cover on one side, each once."""
    mask = np.zeros(len(words), dtype=bool)
    for run in runs:
        for start, end in run.stretches(side):
            mask[start:end] = True
    found: Words = words[mask & (words != BREAK)]
    return found


def _runs(first: Words, second: Words) -> Iterator[_Run]:
    """Chain the seeds: each goes on from the earliest open run that it lies close to."""
    open_runs: list[_Run] = []
    for i, j in _seeds(first, second):
        run = next((run for run in open_runs if run.goes_on_at(i, j)), None)
        if run:
            run.add(i, j)
            continue
        yield from (run for run in open_runs if i - run.places[0][-1] > _GAP + _SIZE)
        open_runs = [run for run in open_runs if i - run.places[0][-1] <= _GAP + _SIZE]
        open_runs.append(_Run(i, j))
    yield from open_runs


def _seeds(first: Words, second: Words) -> list[tuple[int, int]]:
    """Where the same shingle stands in both texts, in the order of the first."""
    ours, our_places = shingles(first, _SIZE)
    theirs, their_places = shingles(second, _SIZE)
    held, met = _like(theirs, ours), _like(ours, theirs)
    ours, our_places, theirs, their_places = ours[met], our_places[met], theirs[held], their_places[held]
    order = np.argsort(theirs, kind="stable")
    theirs, their_places = theirs[order], their_places[order]
    low, high = np.searchsorted(theirs, ours, "left"), np.searchsorted(theirs, ours, "right")
    hits = np.flatnonzero((high > low) & (high - low <= _OFTEN))
    return [(int(our_places[k]), int(their_places[m])) for k in hits for m in range(low[k], high[k])]


def _like(found: Shingles, others: Shingles) -> NDArray[np.bool_]:
    """Which shingles end as one of the others does: all that are equal to one, and a few more."""
    ends = np.zeros(1 << 16, dtype=bool)
    ends[others.astype(np.uint16)] = True
    like: NDArray[np.bool_] = ends[found.astype(np.uint16)]
    return like


def _is_form(first: Words, second: Words, runs: list[_Run]) -> bool:
    """Whether most figures in the shared runs differ, each in its place: a market note of the next day, not a copy."""
    fewer = same = 0
    for run in runs:
        one, other = _figures(first, run.stretches(0)), _figures(second, run.stretches(1))
        fewer += min(len(one), len(other))
        same += sum(block.size for block in SequenceMatcher(None, one, other, autojunk=False).get_matching_blocks())
    return fewer >= _FORM and same < fewer / 2


def _figures(words: Words, stretches: Iterable[tuple[int, int]]) -> list[int]:
    """The figures of these stretches, in order."""
    found = [words[start:end] for start, end in stretches]
    return [figure for part in found for figure in part[are_figures(part)].tolist()]
