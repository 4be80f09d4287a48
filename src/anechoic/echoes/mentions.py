"""Which names of agencies a text has, told from the numbers of its words: few texts have any."""

from functools import lru_cache

import numpy as np

from anechoic.outlets import Register
from anechoic.outlets.agencies import credited_as
from anechoic.text.shingles import Words, numbered_words

_ENDINGS = 1 << 16  # of numbers of words


def mentioned(words: Words, register: Register) -> list[str]:
    """The names that agencies are credited by whose words stand among these, one after the other, in any case."""
    return _names(register).among(words)


class _Names:
    """The names of agencies as numbers of words."""

    def __init__(self, names: tuple[str, ...]) -> None:
        self.by_first: dict[int, list[tuple[str, list[int]]]] = {}
        for name in names:
            numbers = numbered_words(name).tolist()
            self.by_first.setdefault(numbers[0], []).append((name, numbers))
        self.begins = np.zeros(_ENDINGS, dtype=bool)  # whether the number of a first word ends so: most words are none
        self.begins[[number % _ENDINGS for number in self.by_first]] = True

    def among(self, words: Words) -> list[str]:
        found = {
            name
            for at in np.flatnonzero(self.begins[words % _ENDINGS]).tolist()
            for name, numbers in self.by_first.get(int(words[at]), ())
            if words[at : at + len(numbers)].tolist() == numbers
        }
        return sorted(found)


@lru_cache(maxsize=4)
def _names(register: Register) -> _Names:
    return _Names(credited_as(register))
