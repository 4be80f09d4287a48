"""What of a quotation stays alike in a translation: numbers, days, countries, names, and words that languages share."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from anechoic.phrases import table
from anechoic.quotes.sides import countries
from anechoic.text.numbers import numbers
from anechoic.text.spelling import spelling
from anechoic.text.words import WORD, language, stop_words

# How much one thing in common tells. Set by hand; the measurement is in docs/why/quotes.md.
_WEIGHTS = {"number": 2.0, "country": 2.0, "month": 1.5, "weekday": 1.5, "day": 1.5, "unit": 1.0}
_NAME, _WORD, _HALF_WORD = 1.5, 1.0, 0.6  # one name alone is too little: people speak of each other all day
_TOPIC = 0.5  # of the weight of what the whole story is about
_MISSING = 0.6  # of the weight of what only one of the two has
_LEAST = 5  # letters of a word that is compared; shorter ones are alike by chance
_CAPITAL_NOUNS = frozenset({"de"})
_BEFORE_NAME = re.compile(r"\s[A-ZÀ-Þ]")
_ASKS = 1.0  # both end with a question, or one alone
_SHORTEST = 0.5  # of the letters of the longer one, at least;
_FITS, _NEAR = 0.75, 0.6  # from these on the lengths speak for it

Trace = tuple[str, str]  # kind and value


@dataclass(frozen=True, slots=True)
class Traces:
    """What other languages say alike, of one quotation."""

    fixed: frozenset[Trace]
    names: frozenset[str]  # as they sound
    words: frozenset[str]  # long ones, as they sound; names too
    topics: frozenset[str]  # what the rest of the article is about: countries, and words as they sound
    length: int
    asks: bool

    def likeness(self, other: "Traces") -> float:
        """How much tells that one of the two is a translation of the other; 0 where their lengths forbid it.

        The sum of what both have, less what only one has, and a little for like lengths. What both articles say again
        and again tells half as much.
        """
        ratio = min(self.length, other.length) / max(self.length, other.length, 1)
        shared = self._fixed_alike(other) + self._spelt_alike(other)
        if ratio < _SHORTEST or not shared:
            return 0.0
        missing = _MISSING * sum(_WEIGHTS[kind] for kind, _ in self.fixed ^ other.fixed)
        asked = 0.0 if not (self.asks or other.asks) else _ASKS if self.asks and other.asks else -_ASKS
        fit = 1.0 if ratio >= _FITS else 0.5 if ratio >= _NEAR else 0.0
        return shared - missing + asked + fit

    def _fixed_alike(self, other: "Traces") -> float:
        topics = self.topics & other.topics
        return sum(_WEIGHTS[kind] * (_TOPIC if value in topics else 1) for kind, value in self.fixed & other.fixed)

    def _spelt_alike(self, other: "Traces") -> float:
        alike, topics = self.words & other.words, self.topics & other.topics
        names = alike & (self.names | other.names)
        weights = ((_NAME if word in names else _WORD) * (_TOPIC if word in topics else 1) for word in sorted(alike))
        mine = {word[:_LEAST] for word in self.words - alike}
        theirs = {word[:_LEAST] for word in other.words - alike}
        return sum(weights) + _HALF_WORD * len(mine & theirs)


def traces(words: str, lang: str, topics: frozenset[str] = frozenset()) -> Traces:
    """The traces of what somebody said in a language (BCP 47), in an article that is about `topics`."""
    own = language(lang)
    spelt = dict[str, bool]()
    for match in _long_words(words, own):
        if _BEFORE_NAME.match(words, match.end()) and own not in _CAPITAL_NOUNS:
            continue  # a title belongs to the name after it, and tells nothing more
        inner = words[max(0, match.start() - 2) : match.start()].strip(" ").isalnum()
        named = match[0][0].isupper() and inner and own not in _CAPITAL_NOUNS
        spelt[spelling(match[0])] = named or spelt.get(spelling(match[0]), False)
    return Traces(
        frozenset(_fixed(words, own)),
        frozenset(word for word, named in spelt.items() if named),
        frozenset(spelt),
        topics,
        sum(map(str.isalnum, words)),
        words.rstrip(' ”»"’').endswith("?"),
    )


def topics(text: str, lang: str) -> frozenset[str]:
    """What an article says more than once: long words as they sound, and every country."""
    own = language(lang)
    times = Counter(spelling(match[0]) for match in _long_words(text, own))
    return frozenset(word for word, often in times.items() if often > 1) | countries(text, own)


def _long_words(text: str, lang: str) -> Iterator[re.Match[str]]:
    stop = stop_words(lang)
    for match in WORD.finditer(text):
        if len(match[0]) >= _LEAST and match[0].isalpha() and match[0].lower() not in stop:
            yield match


def _fixed(words: str, lang: str) -> Iterator[Trace]:
    for number in numbers(words, lang):
        if abs(number.value) > 1 or number.unit:  # "one" is an article in many languages
            yield "number", f"{number.value:g}{number.unit}"
    for country in countries(words, lang):
        yield "country", country
    known, pattern = _dates(lang)
    for match in pattern.finditer(words):
        kind, value = known[match[0].lower()]
        if kind not in {"month", "weekday"} or lang != "en" or match[0][0].isupper():
            yield kind, value


@cache
def _dates(lang: str) -> tuple[Mapping[str, Trace], re.Pattern[str]]:
    """Words for days, months and spans of time, each with what it means."""
    listed = table(lang, "dates")
    parts = (("units", "unit"), ("days", "day"), ("weekdays", "weekday"), ("months", "month"))
    known = {word: (kind, str(value)) for part, kind in parts for word, value in listed.get(part, {}).items()}
    ordered = sorted(known, key=lambda word: (-len(word), word))
    return known, re.compile(rf"\b(?:{'|'.join(map(re.escape, ordered)) or '(?!)'})\b", re.IGNORECASE)
