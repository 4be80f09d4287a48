"""What the tagger looks at: for every token the numbers of the features it has.

No word is stored: a feature is the hash of its template and of the values the template asks for, cut to `BITS` bits
(the hashing trick, Weinberger et al. 2009), so that a model is a table of weights and holds no text.
"""

import numpy as np
from numpy.typing import NDArray

from anechoic.quotes.columns import (
    CLUSTER,
    COARSE,
    FINE,
    FRAME,
    LEFT,
    LEFT_WORD,
    LIST,
    MARK,
    PLACE,
    RIGHT,
    RIGHT_WORD,
    SHAPE,
    SUFFIX,
    WORD,
    Clusters,
    columns,
)
from anechoic.quotes.tokens import Tokens
from anechoic.text.marks import Quoted

BITS = 20
_REACH = 3  # tokens that a template looks to either side, and the gap between paragraphs
_SEED = 0x9E3779B97F4A7C15  # splitmix64 (Steele, Lea, Flood 2014), for constants that look random
_MIX = np.uint64(0xBF58476D1CE4E5B9)

Template = tuple[tuple[int, int], ...]  # pairs of a column and a distance from the token


def _templates() -> list[Template]:
    reach = [(WORD, 3), (SHAPE, 1), (SUFFIX, 1), (CLUSTER, 3), (LIST, 2), (MARK, 1), (FINE, 1), (FRAME, 0)]
    found: list[Template] = [((c, d),) for c, width in reach for d in range(-width, width + 1)]
    found += [((c, d), (c, d + 1)) for c in (WORD, CLUSTER, LIST, SHAPE) for d in (-2, -1, 0, 1)]
    found += [tuple((c, d + k) for k in range(3)) for c in (CLUSTER, LIST, COARSE) for d in (-2, -1, 0)]
    found += [tuple((COARSE, d + k) for k in range(4)) for d in (-3, -2, -1, 0)]
    found += [((MARK, 0), (c, 0)) for c in (WORD, SHAPE, LIST, LEFT, RIGHT, PLACE)]
    found += [((MARK, -1), (MARK, 0), (SHAPE, d)) for d in (-1, 0)]
    found += [((c, 0),) for c in (LEFT, RIGHT, LEFT_WORD, RIGHT_WORD, PLACE)]
    found += [((LEFT, 0), (RIGHT, 0)), ((LEFT, 0), (RIGHT, 0), (SHAPE, 0))]
    found += [((side, 0), (c, 0)) for side in (LEFT, RIGHT, PLACE, FRAME) for c in (WORD, CLUSTER, LIST, SHAPE)]
    found += [((side, 0), (SHAPE, -1)) for side in (LEFT, RIGHT)]
    found += [((LEFT, 0), (WORD, -1)), ((LEFT, 0), (WORD, -1), (CLUSTER, 0)), ((RIGHT, 0), (WORD, 1))]
    found += [((FRAME, 0), (LEFT, 0)), ((FRAME, 0), (PLACE, 0)), ((FRAME, 0), (MARK, 0), (LEFT, 0))]
    return found


TEMPLATES = _templates()
_FACTORS = [np.uint64((_SEED * (2 * slot + 3)) % 2**64 | 1) for slot in range(4)]
_STARTS = [np.uint64((_SEED * 7919 * (number + 1)) % 2**64) for number in range(len(TEMPLATES))]


def features(tokens: Tokens, marks: tuple[Quoted, ...], clusters: Clusters) -> NDArray[np.int64]:
    """The numbers of the features, a row for each template, a column for each token; each below 2**BITS."""
    spaced, places = _spaced(columns(tokens, marks, clusters), tokens)
    reach, length = _REACH, spaced.shape[1] - 2 * _REACH
    out = np.empty((len(TEMPLATES), length), dtype=np.uint64)
    for number, template in enumerate(TEMPLATES):
        out[number] = _STARTS[number]
        for factor, (column, distance) in zip(_FACTORS, template, strict=False):
            out[number] += spaced[column, reach + distance : reach + distance + length] * factor
    out ^= out >> np.uint64(31)
    out *= _MIX
    out >>= np.uint64(64 - BITS)
    return np.take(out.view(np.int64), places, axis=1)


def _spaced(values: NDArray[np.uint64], tokens: Tokens) -> tuple[NDArray[np.uint64], NDArray[np.int64]]:
    """The columns as rows, with a gap of zeros before each paragraph and at both ends; where each token stands in it."""
    places = np.arange(len(tokens.words))
    for first, _ in tokens.paragraphs[1:]:
        places[first:] += _REACH
    out = np.zeros((values.shape[1], len(values) + _REACH * (len(tokens.paragraphs) + 2)), dtype=np.uint64)
    out[:, places + _REACH] = values.T
    return out, places
