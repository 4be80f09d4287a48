"""Words that stand in many articles without being what these are about: sign-up lines, notices, self-descriptions."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from anechoic.echoes.near import SIZE, Postings, Sample, postings
from anechoic.text.shingles import BREAK, Shingles, Words

_MANY = 12  # texts that a shingle stands in before it may be boilerplate
_OF_ONE_OUTLET = 3  # the same where all of them are one outlet's
_REACH = 24  # words between two kept shingles that are one stretch of boilerplate
_FEW = 0.2  # share of the texts that may consist of it: what many texts mostly consist of is a report many print


def boilerplate(texts: Sequence[Shingles], outlets: Sequence[str]) -> Shingles:
    """The boilerplate shingles of the texts, sorted; `outlets` are those of the texts.

    A shingle is boilerplate where many texts have it and few of them mostly consist of such shingles: a report
    that forty outlets print is in forty texts too, but makes up most of each.
    """
    index = postings(texts)
    frequent = _frequent(index, outlets)
    mostly = _mostly(index, frequent, len(texts))
    return _flagged(index, frequent, mostly)


def _frequent(index: Postings, outlets: Sequence[str]) -> NDArray[np.bool_]:
    """For each posting, whether its shingle stands in many texts."""
    number = {name: place for place, name in enumerate(sorted(set(outlets)))}
    outlet = np.array([number[name] if name else -1 - place for place, name in enumerate(outlets)])[index.text]
    starts, sizes = index.bounds()
    if not len(starts):
        return np.zeros(0, dtype=bool)
    alone = np.minimum.reduceat(outlet, starts) == np.maximum.reduceat(outlet, starts)
    return np.repeat((sizes > _MANY) | (alone & (sizes >= _OF_ONE_OUTLET)), sizes)


def _mostly(index: Postings, frequent: NDArray[np.bool_], texts: int) -> NDArray[np.bool_]:
    """For each text, whether more than half of its shingles are frequent."""
    every = np.bincount(index.text, minlength=texts)
    return np.bincount(index.text[frequent], minlength=texts) * 2 > every


def _flagged(index: Postings, frequent: NDArray[np.bool_], mostly: NDArray[np.bool_]) -> Shingles:
    """The boilerplate shingles, sorted."""
    starts, sizes = index.bounds()
    if not len(starts):
        return index.shingle
    consisting = np.add.reduceat(mostly[index.text].astype(np.int64), starts)
    return index.shingle[starts[frequent[starts] & (consisting < _FEW * sizes)]]


def without(words: Words, sample: Sample, flagged: Shingles) -> Words:
    """The words with a break wherever two flagged shingles of their sample lie close to each other, and none kept between them."""
    found, places = sample
    if not len(flagged) or not len(found):
        return words
    is_flagged = flagged[np.minimum(np.searchsorted(flagged, found), len(flagged) - 1)] == found
    if not is_flagged.any():
        return words
    masked = words.copy()
    begins = places[is_flagged]
    following, goes_on = np.append(places[1:], len(words))[is_flagged], np.append(is_flagged[1:], False)[is_flagged]
    ends = np.where(goes_on & (following - begins <= _REACH), following, begins + SIZE)
    for begin, end in zip(begins.tolist(), ends.tolist(), strict=True):
        masked[begin:end] = BREAK
    return masked
