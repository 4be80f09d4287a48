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


_STAY = np.where(np.eye(len(LABELS), dtype=bool), 0, FORBIDDEN).astype(np.float32)
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
    changes, labels = _closed(lattice)
    reach = labels[:, 0] + STARTS
    came = np.zeros(labels.shape, dtype=np.int64)
    for t in range(1, longest):
        ways = reach[:, :, None] + changes[:, t]
        came[:, t] = ways.argmax(axis=1)
        reach = ways.max(axis=1) + labels[:, t]
    out = np.empty((longest, sequences), dtype=np.int64)
    out[-1] = reach.argmax(axis=1)
    rows = np.arange(sequences)
    for t in range(longest - 1, 0, -1):
        out[t - 1] = came[rows, t, out[t]]
    return np.where(np.arange(longest) < lattice.lengths[:, None], out.T, 0)


def _closed(lattice: Lattice) -> tuple[Floats, Floats]:
    """Changes and scores in which nothing changes any more after the end of a sequence."""
    after = np.arange(lattice.labels.shape[1]) >= lattice.lengths[:, None]
    return np.where(after[:, :, None, None], _STAY, lattice.changes), np.where(after[:, :, None], 0, lattice.labels)


def probabilities(lattice: Lattice) -> Floats:
    """How probable each label is at each token, all ways taken together (forward and backward, scaled; Rabiner 1989)."""
    changes, labels = _closed(lattice)
    ways, here = np.exp(changes), np.exp(labels - labels.max(axis=2, keepdims=True))
    longest = here.shape[1]
    ahead, behind = np.empty_like(here), np.ones_like(here)
    ahead[:, 0] = here[:, 0] * np.exp(STARTS)
    for t in range(1, longest):
        reached = np.matmul(ahead[:, t - 1, None, :], ways[:, t])[:, 0] * here[:, t]
        ahead[:, t] = reached / reached.max(axis=1, keepdims=True)
    for t in range(longest - 2, -1, -1):
        after = np.matmul(ways[:, t + 1], (here[:, t + 1] * behind[:, t + 1])[:, :, None])[:, :, 0]
        behind[:, t] = after / after.max(axis=1, keepdims=True)
    both = ahead * behind
    out: Floats = both / both.sum(axis=2, keepdims=True)
    return out
