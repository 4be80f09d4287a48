"""Words: where they stand, their stems, and which of them carry meaning."""

import re
from functools import cache

import Stemmer

from anechoic.phrases import table

WORD = re.compile(r"\w+(?:[’'\-.,]\w+)*")
_STEMMERS = {
    "en": "english", "de": "german", "fr": "french", "es": "spanish", "it": "italian", "pt": "portuguese",
    "nl": "dutch", "no": "norwegian", "nb": "norwegian", "nn": "norwegian", "da": "danish", "sv": "swedish",
    "fi": "finnish", "ru": "russian", "pl": "polish", "tr": "turkish", "ro": "romanian", "hu": "hungarian",
    "ar": "arabic", "el": "greek", "ca": "catalan", "cs": "czech", "hi": "hindi", "id": "indonesian",
}  # fmt: skip
_POSSESSIVE = re.compile(r"[’'](?:s|S)?$")


def words(text: str) -> list[str]:
    """The words in lower case, without possessive endings.

    >>> words("The minister’s 3.5-million plan")
    ['the', 'minister', '3.5-million', 'plan']
    """
    return [_POSSESSIVE.sub("", word) for word in WORD.findall(text.lower())]


def stems(text: str, lang: str = "en") -> list[str]:
    """The stems of the words that carry meaning, in order, stop words left out (Snowball stemmers)."""
    stop = stop_words(lang)
    kept = [word for word in words(text) if word not in stop]
    stemmer = _stemmer(lang.split("-", maxsplit=1)[0])
    return stemmer.stemWords(kept) if stemmer else kept


@cache
def stop_words(lang: str) -> frozenset[str]:
    """The words of a language that carry no meaning by themselves; those of English where none are listed."""
    listed = table(lang, "words") or table("en", "words")
    return frozenset(listed["stop"])


@cache
def _stemmer(lang: str) -> "Stemmer.Stemmer | None":
    return Stemmer.Stemmer(_STEMMERS[lang]) if lang in _STEMMERS else None
