"""The names in a sentence, as far as capitals tell them; German, which gives all nouns a capital, is left out."""

import re
from collections.abc import Iterable, Mapping
from functools import cache

from anechoic.phrases import table
from anechoic.text.words import stop_words

Names = Mapping[str, frozenset[str]]  # the last word of a name → the words seen right before it
_STARTS = frozenset("“\"‘'«„(:—–-.")  # after these a word carries a capital without being a name
_CAPITAL = re.compile(r"(?<![\w’'.-])[A-ZÀ-ÖØ-ÞĆČĐĞİŁŃŐŚŞŠŰŹŻŽΑ-ΩА-ЯЁ]\w*(?:[’'\-.,]\w+)*")
_POSSESSIVE = re.compile(r"['’]s?$")


def names(text: str, lang: str, known: frozenset[str]) -> dict[str, frozenset[str]]:
    """The names of a sentence: "President Barack Obama" gives "obama" → {"barack"}.

    A word that opens the sentence is a name where it is `known` as one from other places.
    """
    found: dict[str, set[str]] = {}
    skipped, titles = _calendar(lang) | stop_words(lang), _titles(lang)
    run: list[str] = []
    end = -1
    for match in _CAPITAL.finditer(text):
        word, start = _plain(match[0]), match.start()
        named = word not in skipped and (word in known or _is_inside(text, start))
        if named and run and start == end + 1 and text[end] == " ":
            run.append(word)
        else:
            _add(run, found, titles)
            run = [word] if named else []
        end = match.end() if not _POSSESSIVE.search(match[0]) else -1  # "the Herald's Ada Orr" are two
    _add(run, found, titles)
    return {last: frozenset(before) for last, before in found.items()}


def _add(run: list[str], found: dict[str, set[str]], titles: frozenset[str]) -> None:
    if run and run[-1] not in titles and len(run[-1]) > 1:  # "Gov." and an initial name nobody
        found.setdefault(run[-1], set()).update(word for word in run[-2:-1] if word not in titles)


def capitalised(texts: Iterable[str]) -> frozenset[str]:
    """Words that carry a capital inside sentences, where only names do."""
    return frozenset(
        _plain(match[0]) for text in texts for match in _CAPITAL.finditer(text) if _is_inside(text, match.start())
    )


def _is_inside(text: str, start: int) -> bool:
    """Whether the word at `start` opens neither the sentence nor speech nor a part after a colon or a dash."""
    before = start - 1
    while before >= 0 and text[before].isspace():
        before -= 1
    return before >= 0 and text[before] not in _STARTS


def _plain(word: str) -> str:
    """A word without capitals, stops and possessive endings: "U.S." is "us", "Obama’s" is "obama"."""
    return _POSSESSIVE.sub("", word.lower()).replace(".", "")


@cache
def _calendar(lang: str) -> frozenset[str]:
    data = table(lang, "dates")
    return frozenset((*data.get("weekdays", ()), *data.get("months", ()), *data.get("months_short", ())))


@cache
def _titles(lang: str) -> frozenset[str]:
    data = table(lang, "cues").get("speakers", {})
    return frozenset((*data.get("titles", ()), *data.get("roles", ())))
