"""Words: where they stand, their stems, and which of them carry meaning."""

import re
from collections import Counter
from collections.abc import Iterable
from functools import cache, lru_cache

import Stemmer

from anechoic.phrases import table

JOINTS = "’'-.,"  # what joins two parts of a word
WORD = re.compile(rf"\w+(?:[{re.escape(JOINTS)}]\w+)*")
_STEMMERS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "no": "norwegian", "da": "danish", "sv": "swedish",
    "fi": "finnish", "ru": "russian", "pl": "polish", "tr": "turkish", "ro": "romanian", "hu": "hungarian",
    "ar": "arabic", "el": "greek", "ca": "catalan", "cs": "czech", "hi": "hindi", "id": "indonesian",
}  # fmt: skip
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")
_APOSTROPHES = frozenset("'’")
_ELIDED = re.compile(r"^(?:[cdjlmnst]|qu|un|(?:de|ne|a|su|da)ll|quest|quell)'(?=\w)")  # l'eau, qu'elle, dell'arte
_ELIDING = frozenset({"fr", "it", "ca"})


def words(text: str) -> list[str]:
    """The words in lower case, without possessive endings.

    >>> words("The minister’s 3.5-million plan")
    ['the', 'minister', '3.5-million', 'plan']
    """
    return [_bare(word) for word in WORD.findall(text.lower())]


def stems(text: str, lang: str = "en") -> list[str]:
    """The stems of the words that carry meaning, in order, stop words left out (Snowball stemmers)."""
    return [stem for word in WORD.findall(text.lower()) if (stem := stem_of(word, lang))]


@lru_cache(maxsize=200_000)
def stem_of(word: str, lang: str = "en") -> str:
    """The stem of one word in lower case, empty for a stop word."""
    plain = _bare(word).replace("’", "'")
    if language(lang) in _ELIDING:
        plain = _ELIDED.sub("", plain)
    stemmer = _stemmer(language(lang))
    return "" if plain in stop_words(lang) else stemmer.stemWord(plain) if stemmer else plain


def _bare(word: str) -> str:
    """A word without a possessive ending."""
    return _POSSESSIVE.sub("", word) if word[-2:-1] in _APOSTROPHES else word


@lru_cache(maxsize=1000)
def language(lang: str) -> str:
    """The language alone of a BCP 47 code, English where there is none, and Norwegian for both of its written forms.

    >>> [language(lang) for lang in ("de-AT", "nb", "")]
    ['de', 'no', 'en']
    """
    plain = lang.split("-", maxsplit=1)[0].lower() or "en"
    return "no" if plain in {"nb", "nn"} else plain


def main_language(langs: Iterable[str]) -> str:
    """The language that most have, the first in the alphabet of several; empty where there are none."""
    counts = Counter(langs)
    return min(counts, key=lambda lang: (-counts[lang], lang), default="")


@cache
def stop_words(lang: str) -> frozenset[str]:
    """The words of a language that carry no meaning by themselves; none where none are listed."""
    return frozenset(table(language(lang), "words").get("stop", ()))


@cache
def _stemmer(lang: str) -> "Stemmer.Stemmer | None":
    return Stemmer.Stemmer(_STEMMERS[lang], 0) if lang in _STEMMERS else None  # each word is asked for once
