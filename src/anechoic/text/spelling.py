"""Names and learned words as they sound, so that those of several languages meet."""

import re
import unicodedata
from functools import lru_cache

# Spellings of one sound in the languages of Europe: Netanjahu, Netanyahu and Nétanyahou, Velmora and Velmorie.
_SOUNDS = (
    ("tsch", "s"), ("sch", "s"), ("tch", "s"), ("sh", "s"), ("ch", "s"), ("ph", "f"), ("th", "t"), ("kh", "k"), ("ou", "u"),
)  # fmt: skip
_LETTERS = str.maketrans("yjcqwzxßøł", "iikkvsksol")
_DOUBLE = re.compile(r"(.)\1")
_PREFIX = 6  # letters that are compared: endings differ from language to language


@lru_cache(maxsize=100_000)
def spelling(name: str) -> str:
    """The beginning of a name as it sounds, the same in many languages.

    >>> spelling("Netanjahu") == spelling("Nétanyahou")
    True
    """
    parts = unicodedata.normalize("NFKD", name.lower())
    plain = "".join(letter for letter in parts if not unicodedata.combining(letter))
    for written, sound in _SOUNDS:
        plain = plain.replace(written, sound)
    return _DOUBLE.sub(r"\1", plain.translate(_LETTERS))[:_PREFIX]
