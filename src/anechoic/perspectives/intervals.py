"""How far a share that was counted on a few may be off."""

from math import sqrt

_Z = 1.959964  # standard deviations within which 95 % of a normal distribution lie
_LEFT = 0.05


def bounds(part: int, of: int) -> tuple[float, float]:
    """The share that `part` of so many stands for, 0 to 1, lies between these with a probability of 95 %.

    Wilson's score interval (1927); of none the exact upper bound (the "rule of three"), of nothing all is possible.

    >>> [round(bound, 2) for bound in bounds(3, 10)], [round(bound, 2) for bound in bounds(0, 5)]
    ([0.11, 0.6], [0.0, 0.45])
    """
    if of == 0:
        return 0.0, 1.0
    if part == 0:
        return 0.0, 1 - _LEFT ** (1 / of)
    share = part / of
    centre = share + _Z**2 / (2 * of)
    reach = _Z * sqrt(share * (1 - share) / of + _Z**2 / (4 * of**2))
    scale = 1 + _Z**2 / of
    return max(0.0, (centre - reach) / scale), min(1.0, (centre + reach) / scale)
