"""Candidates: lines that are printed together or not at all, and the best of them within a budget of words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from anechoic.briefing.retellings import Place
from anechoic.records import Line, Section, Span
from anechoic.text.words import WORD

_SAME = 0.6  # share of stems from which a line says again what another has said


@dataclass(frozen=True, slots=True)
class Candidate:
    """Lines with the section they are for, the stems of what they say, and what speaks for them."""

    section: str
    lines: tuple[Line, ...]
    stems: frozenset[str]
    score: float = 0.0
    told: frozenset[Place] = frozenset()  # where its lines stand, and where else much the same is told

    @property
    def words(self) -> int:
        """How many words the lines have."""
        return sum(len(WORD.findall(line.text)) for line in self.lines)

    def repeats(self, others: Iterable["Candidate"]) -> bool:
        """Whether one of the others says it already, in the same words or as a claim tells that is much the same."""
        return any(
            not self.told.isdisjoint(other.told)
            or len(self.stems & other.stems) >= _SAME * (min(len(self.stems), len(other.stems)) or 1)
            for other in others
        )


def best_first(candidate: Candidate) -> tuple[float, Span]:
    """Sorts candidates by what speaks for them, and by where they stand among equals."""
    return -candidate.score, candidate.lines[0].evidence[0]


def chosen(
    turns: Iterable[Candidate], words: int, most: Mapping[str, int], printed: Sequence[Candidate] = ()
) -> list[Candidate]:
    """The candidates that there is room for, in the order of `turns`; no line says what another or `printed` has said.

    Lines that stand together, the sides of a dispute, do so whatever else is said.

    `most` are the lines that a section may have; the first candidate of a section may have more, and the very first
    candidate more words than there are.
    """
    found: list[Candidate] = []
    for candidate in turns:
        there = sum(len(each.lines) for each in found if each.section == candidate.section)
        is_full = there + len(candidate.lines) > max(most[candidate.section], 0 if there else len(candidate.lines))
        has_no_room = bool(found) and candidate.words > words
        repeats = len(candidate.lines) == 1 and (candidate.repeats(found) or candidate.repeats(printed))
        if not (is_full or has_no_room or repeats):
            found.append(candidate)
            words -= candidate.words
    return found


def section(heading: str, candidates: Sequence[Candidate]) -> Section:
    """The lines of the candidates that are for this heading, in their order."""
    return Section(heading, tuple(line for each in candidates if each.section == heading for line in each.lines))
