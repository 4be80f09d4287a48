"""Labels the words of an English text as cue, speaker or content, with a model trained on annotated news."""

from dataclasses import dataclass
from functools import cache
from importlib.resources import files

import numpy as np
from numpy.typing import NDArray

from anechoic.quotes import crf
from anechoic.quotes.body import Body
from anechoic.quotes.columns import Clusters, edges
from anechoic.quotes.features import features
from anechoic.quotes.linker import Segment

# Added to the score of a first word: the trained model finds too little rather than too much. Chosen on the part of
# PolNeAR that it was not trained on (docs/why/quotes.md).
_LEANING = np.array([0, 1.5, 0, 0, 0, 0, 0], dtype=np.float32)
_PARAGRAPHS = 64  # labelled at once; longer batches waste time on padding


@dataclass(frozen=True)
class Tagger:
    """A trained model: what each feature says for each label, and each kind of token for each change of label."""

    clusters: Clusters
    weights: NDArray[np.int64]  # one a feature: eight bytes, of which each but the last is a label's, times `scale`
    scale: NDArray[np.float32]  # one a label
    changes: NDArray[np.float32]  # (kind of this token, kind of the one before, label before, label)

    def segments(self, body: Body) -> list[list[Segment]]:
        """For every paragraph its cues, speakers and contents, in order."""
        ranges = body.tokens.paragraphs
        if not ranges:
            return []
        scores = self._scores(body)
        kinds = edges(body.tokens, body.marks)
        out: list[list[Segment]] = [[] for _ in ranges]
        by_length = sorted(range(len(ranges)), key=lambda place: ranges[place][1] - ranges[place][0])
        for at in range(0, len(by_length), _PARAGRAPHS):
            batch = by_length[at : at + _PARAGRAPHS]
            lattice = self._lattice([ranges[place] for place in batch], scores, kinds)
            labels, sure = crf.best(lattice), crf.probabilities(lattice)
            for row, place in enumerate(batch):
                count = ranges[place][1] - ranges[place][0]
                out[place] = _segments(labels[row, :count].tolist(), sure[row, :count], ranges[place][0])
        return out

    def _scores(self, body: Body) -> crf.Floats:
        numbers = features(body.tokens, body.marks, self.clusters)
        summed = self.weights[numbers].view(np.int8).reshape(*numbers.shape, 8).sum(axis=0, dtype=np.int32)
        scores: crf.Floats = (summed[:, : len(crf.LABELS)] * self.scale + _LEANING).astype(np.float32)
        return scores

    def _lattice(self, ranges: list[tuple[int, int]], scores: crf.Floats, kinds: crf.Numbers) -> crf.Lattice:
        lengths = np.array([last - first for first, last in ranges])
        steps = np.arange(lengths.max())
        places = np.where(steps < lengths[:, None], np.array([first for first, _ in ranges])[:, None] + steps, 0)
        here = kinds[places]
        changes = self.changes[here, np.roll(here, 1, axis=1)]
        return crf.Lattice(np.where((steps < lengths[:, None])[:, :, None], scores[places], 0), changes, lengths)


def _segments(numbers: list[int], sure: crf.Floats, first: int) -> list[Segment]:
    """The runs of one paragraph that begins at token `first`: each B- with the I- after it."""
    found: list[Segment] = []
    if not any(numbers):
        return found
    count, likely = len(numbers), sure.tolist()
    for start, number in enumerate(numbers):
        if number % 2 == 0:  # outside, or inside what has begun
            continue
        end = start + 1
        while end < count and numbers[end] == number + 1:
            end += 1
        inside = sum(each[number] + each[number + 1] for each in likely[start:end]) / (end - start)
        goes_on = likely[end][number + 1] if end < count else 0.0
        edges = likely[start][number] * (1 - goes_on)
        found.append(Segment(crf.LABELS[number][2:], first + start, first + end, inside, edges))
    return found


def _packed(weights: NDArray[np.int8]) -> NDArray[np.int64]:
    """A row of seven labels in one number: looked up four times as fast as a row."""
    padded = np.zeros((len(weights), 8), dtype=np.int8)
    padded[:, : weights.shape[1]] = weights
    return padded.view(np.int64).ravel()


@cache
def tagger(lang: str) -> Tagger | None:
    """The tagger of a language (BCP 47); None where there is no model for it."""
    file = files(__package__).joinpath("model", f"{lang.split('-', maxsplit=1)[0] or 'en'}.npz")
    if not file.is_file():
        return None
    with file.open("rb") as opened, np.load(opened, allow_pickle=False) as stored:
        changes = stored["changes"].astype(np.float32)
        return Tagger(
            Clusters(stored["keys"], stored["classes"]),
            _packed(stored["weights"]),
            stored["scale"].astype(np.float32),
            (crf.ALLOWED + changes[0][:, None] + changes[1][None, :]).astype(np.float32),
        )
