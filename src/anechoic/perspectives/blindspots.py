"""Whether a group's silence on a story says something, by the rule written in docs/why/perspectives.md."""

from dataclasses import dataclass

LEAST_ORIGINS = 5  # of known groups; below it, silence is what chance brings
LEAST_OUTLETS = 3  # a story that one or two outlets keep telling is no story that others missed
_CHANCE = 0.05  # a silence more probable than this is chance


@dataclass(frozen=True, slots=True)
class Attention:
    """What a story had of everybody: `known` origins of known groups, `unknown` others, and how many outlets."""

    known: int
    unknown: int
    outlets: int


def is_blind(origins: int, share: float, attention: Attention) -> bool:
    """Whether a group with this share of the run, 0 to 1, is silent on a story where it would have spoken.

    With `origins` of its own it is not silent. Else each of the story's known origins would have been the group's with
    the probability `share`: all of them missing it has the probability (1 - share)^known, which must be below .05.

    >>> is_blind(0, 0.5, Attention(known=5, unknown=2, outlets=6)), is_blind(0, 0.3, Attention(5, 2, 6))
    (True, False)
    """
    if origins or attention.known < LEAST_ORIGINS or attention.outlets < LEAST_OUTLETS:
        return False
    return (1 - share) ** attention.known < _CHANCE


def expected(share: float, attention: Attention) -> float:
    """How many of the story's known origins the group would have at its share of the run."""
    return share * attention.known
