"""A linear-chain conditional random field (Lafferty et al. 2001), over many sequences side by side.

Scores of labels come from features of the token, scores of a change of label from what kind of token this one and the
one before are. Arrays have the shape (sequences, tokens, …), padded at the end; `lengths` says how long each is.
"""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float32]
Numbers = NDArray[np.int64]

# Outside; beginning of and inside a cue, a speaker, a content.
LABELS = ("O", "B-cue", "I-cue", "B-speaker", "I-speaker", "B-content", "I-content")
FORBIDDEN = np.float32(-1e4)


def _allowed() -> Floats:
    """Zero where one label may follow another, else FORBIDDEN: nothing is inside what has not begun."""
    out = np.zeros((len(LABELS), len(LABELS)), dtype=np.float32)
    for after, label in enumerate(LABELS):
        if label.startswith("I-"):
            for before, other in enumerate(LABELS):
                if other[2:] != label[2:]:
                    out[before, after] = FORBIDDEN
    return out


ALLOWED = _allowed()
STARTS = np.array([FORBIDDEN if label.startswith("I-") else 0 for label in LABELS], dtype=np.float32)


@dataclass(frozen=True, slots=True)
class Lattice:
    """The scores of a batch: of each label at each token, and of each change of label into each token."""

    labels: Floats  # (sequences, tokens, labels)
    changes: Floats  # (sequences, tokens, labels, labels); the first token's is left out of account
    lengths: Numbers


def best(lattice: Lattice) -> Numbers:
    """The most probable labels of each sequence (Viterbi), padded with zeros."""
    sequences, longest, _ = lattice.labels.shape
    reach = lattice.labels[:, 0] + STARTS
    came = np.zeros(lattice.labels.shape, dtype=np.int64)
    for t in range(1, longest):
        ways = reach[:, :, None] + lattice.changes[:, t]
        came[:, t] = ways.argmax(axis=1)
        goes_on = (lattice.lengths > t)[:, None]
        reach = np.where(goes_on, ways.max(axis=1) + lattice.labels[:, t], reach)
    out = np.zeros((sequences, longest), dtype=np.int64)
    now = reach.argmax(axis=1)
    for t in range(longest - 1, -1, -1):
        within = lattice.lengths > t
        out[:, t] = np.where(within, now, 0)
        now = np.where(within, came[np.arange(sequences), t, now], now)
    return out


def probabilities(lattice: Lattice) -> Floats:
    """How probable each label is at each token, all ways taken together (forward and backward, scaled; Rabiner 1989)."""
    ways = np.exp(lattice.changes)
    here = np.exp(lattice.labels - lattice.labels.max(axis=2, keepdims=True))
    longest = here.shape[1]
    ahead, behind = np.empty_like(here), np.ones_like(here)
    ahead[:, 0] = here[:, 0] * np.exp(STARTS)
    for t in range(1, longest):
        before = ahead[:, t - 1] / ahead[:, t - 1].sum(axis=1, keepdims=True)
        ahead[:, t] = np.matmul(before[:, None, :], ways[:, t])[:, 0] * here[:, t]
    for t in range(longest - 2, -1, -1):
        after = np.matmul(ways[:, t + 1], (here[:, t + 1] * behind[:, t + 1])[:, :, None])[:, :, 0]
        goes_on = (lattice.lengths > t + 1)[:, None]
        behind[:, t] = np.where(goes_on, after / after.sum(axis=1, keepdims=True), 1)
    both = ahead * behind
    out: Floats = both / both.sum(axis=2, keepdims=True)
    return out
