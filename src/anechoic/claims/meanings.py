"""What the words of a sentence mean when sentences are compared: stems, with synonyms as one and telling left out."""

from collections.abc import Mapping
from functools import cache

from anechoic.phrases import table
from anechoic.text.words import stems


def meanings(text: str, lang: str) -> frozenset[str]:
    """The stems of the words that say what happened; of words that mean the same (`synonyms.toml`) the first one's.

    Numbers are left out, as they are compared by value, and words that only say that somebody tells it.

    >>> sorted(meanings("The senator said that 12 people had been slain.", "en"))
    ['kill', 'peopl', 'senat']
    """
    same, telling = _same(lang), _telling(lang)
    return frozenset(
        same.get(stem, stem) for stem in stems(text, lang) if not stem[0].isdigit() and stem not in telling
    )


@cache
def _same(lang: str) -> Mapping[str, str]:
    """Every stem that has a synonym with the stem that stands for both."""
    lines = [stems(" ".join(line), lang) for line in table(lang, "synonyms").get("same", ())]
    return {stem: line[0] for line in lines for stem in line}


@cache
def _telling(lang: str) -> frozenset[str]:
    return frozenset(stems(" ".join(table(lang, "synonyms").get("telling", ())), lang))
