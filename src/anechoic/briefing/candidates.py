"""Candidates: lines that are printed together or not at all, and the best of them within a budget of words."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from anechoic.briefing.retellings import Place
from anechoic.records import Line, Section, Span
from anechoic.text.marks import quoted
from anechoic.text.words import WORD, stop_words, words

# Shares of stems from which a line says again what another has said; where both give the same number or day; where
# both are the opening sentence of a report, which tells the same event in every report of a story.
_SAME, _SAME_NUMBER, _SAME_EVENT = 0.5, 0.4, 0.25
_RUN = 3  # words in quotation marks, two of them with a meaning, by which two lines quote the same


@dataclass(frozen=True, slots=True)
class Candidate:
    """Lines with the section they are for, the stems of what they say, and what speaks for them."""

    section: str
    lines: tuple[Line, ...]
    stems: frozenset[str]
    score: float = 0.0
    told: frozenset[Place] = frozenset()  # where its lines stand, and where else much the same is told
    opens: bool = False  # it is the sentence that an article begins with
    quoted: frozenset[str] = frozenset()  # the runs of words that it has in quotation marks

    @property
    def words(self) -> int:
        """How many words the lines have."""
        return sum(len(WORD.findall(line.text)) for line in self.lines)

    def repeats(self, others: Iterable["Candidate"]) -> bool:
        """Whether one of the others says it already, in these words or as a claim tells that is much the same."""
        return any(self._says_what(other) for other in others)

    def _says_what(self, other: "Candidate") -> bool:
        common = self.stems & other.stems
        share = len(common) / (min(len(self.stems), len(other.stems)) or 1)
        return (
            share >= _SAME
            or not self.told.isdisjoint(other.told)
            or not self.quoted.isdisjoint(other.quoted)
            or (share >= _SAME_NUMBER and any(stem[0].isdigit() for stem in common))
            or (share >= _SAME_EVENT and self.opens and other.opens)
        )


def quoted_runs(text: str, lang: str) -> frozenset[str]:
    """The runs of three words that a line has in quotation marks, if two of the three carry a meaning.

    >>> sorted(quoted_runs("Orr called it “a shameful night for Selka”.", "en"))
    ['a shameful night', 'night for selka', 'shameful night for']
    """
    found = set()
    for each in quoted(text):
        said = words(text[each.start : each.end])
        plain = [word in stop_words(lang) for word in said]
        for at in range(len(said) - _RUN + 1):
            if sum(plain[at : at + _RUN]) < _RUN - 1:
                found.add(" ".join(said[at : at + _RUN]))
    return frozenset(found)


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


def distinct(candidates: Iterable[Candidate], most: int) -> list[Candidate]:
    """The first so many of the candidates that say something which none before them says."""
    found: list[Candidate] = []
    for each in candidates:
        if len(found) < most and not each.repeats(found):
            found.append(each)
    return found


def section(heading: str, candidates: Sequence[Candidate]) -> Section:
    """The lines of the candidates that are for this heading, in their order."""
    return Section(heading, tuple(line for each in candidates if each.section == heading for line in each.lines))
