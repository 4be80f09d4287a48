"""Which sentences can stand alone as a line, and which of those are news and not colour, caption or address."""

import re
from functools import cache

from anechoic.phrases import table
from anechoic.text.marks import quoted
from anechoic.text.words import WORD

_FEWEST = 7  # words of a sentence that tells news; shorter ones set a tone
_MOSTLY = 0.2  # a sentence of which less stands outside quotation marks is a voice and no news
# "Wednesday 16 June 2010 13.15 BST", "2011: 2:24 PM ET", "14:44 UK time", "| Report abuse |": what stood over or under an article.
_STAMP = re.compile(
    r"\b\d{4}[:,]? (?:at )?\d{1,2}[.:]\d{2}(?: [apAP]\.?[mM]\b| [A-Z]{2,4}\b)|\b\d{1,2}[.:]\d{2} (?:UK|local) time\b|\s\|\s"
)
# "on April 26.", "on 26 April 2018": the day of a picture, at the end of what it shows.
_TAKEN = re.compile(
    r"\b(?:on|in)\s(?:\w+day,?\s)?(?:[A-Z][a-z]+\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s[A-Z][a-z]+(?:\s\d{4})?)\b[^.]{0,40}\.$"
)
# Somebody of whom a pronoun can speak: a name, or words for a person.
_ANYBODY = re.compile(
    r"\w\W+[“\"‘]?[A-Z][\w’'-]+|\]|\b(?:who|whose|people|man|woman|men|women|boy|girl|child|children|person|they|he|she)\b"
)
_SIDE = re.compile(r"^[^.]{3,60}, (?:left|right|center|centre|second from (?:left|right)),")  # "Ada Orr, left, listens"


def leans(text: str, lang: str) -> bool:
    """Whether a sentence leans on what stood before it: by a pronoun, a connective, a time counted from another.

    >>> leans("The move came late.", "en"), leans("Orr was freed six weeks later.", "en"), leans("Orr was freed.", "en")
    (True, True, False)
    >>> leans("Prosecutors must release him.", "en"), leans("Prosecutors must release Ada Orr or fine her.", "en")
    (True, False)
    """
    if text.startswith("(") or _leaning(lang).search(text.replace("’", "'").lower()):
        return True
    own = _outside_marks(text)
    pointed = _pointed(lang).search(own)
    return pointed is not None and not _ANYBODY.search(own[: pointed.start()])


def is_news(text: str, lang: str) -> bool:
    """Whether a sentence that stands alone tells news: it is long enough to, asks nothing, and is no caption.

    In a report nobody says "I", "we" or "you" but in quotation marks; a sentence that is mostly quotation is a voice.

    >>> [is_news(each, "en") for each in ("Less can be more.", "Who knew that the old bridge would fall at dawn?")]
    [False, False]
    """
    own = _outside_marks(text)
    words, of_its_own = len(WORD.findall(text)), len(WORD.findall(own))
    return not (
        words < _FEWEST
        or of_its_own < words * _MOSTLY
        or "?" in own
        or _addressing(lang).search(own.replace("’", "'"))
        or is_caption(text, lang)
    )


def is_caption(text: str, lang: str) -> bool:
    """Whether a sentence says what a picture shows, or is what stood over an article.

    >>> is_caption("Ada Orr leaves a courthouse in Selka on April 26.", "en")
    True
    """
    return bool(_SIDE.match(text) or _STAMP.search(text) or (_TAKEN.search(text) and _shows(lang).search(text)))


def _outside_marks(text: str) -> str:
    """The text with blanks for what stands in quotation marks."""
    for each in quoted(text):
        text = text[: each.start] + " " * (each.end - each.start) + text[each.end :]
    return text


@cache
def _leaning(lang: str) -> re.Pattern[str]:
    before = rf"(?:{_any(lang, 'leaning', 'before')}) (?:{_any(lang, 'leaning', 'subjects')})"
    return re.compile(rf"^(?:{_any(lang, 'leaning', 'first')}|{before})\b|\b(?:{_any(lang, 'leaning', 'within')})\b")


@cache
def _pointed(lang: str) -> re.Pattern[str]:
    """A person who is only pointed at: "release him"."""
    return re.compile(rf"(?<![\w\[])(?:{_any(lang, 'leaning', 'objects')})\b")


@cache
def _addressing(lang: str) -> re.Pattern[str]:
    words: list[str] = table(lang, "lines").get("addressing", {}).get("words", [])
    forms = sorted({form for word in words for form in (word, word[:1].upper() + word[1:])} - {"i"})
    return re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, forms)) or '(?!)'})(?![\w.])")


@cache
def _shows(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(lang, 'captions', 'verbs')})\b")


def _any(lang: str, part: str, name: str) -> str:
    """One of the phrases, the longest first; what never matches where the language lists none."""
    phrases: list[str] = table(lang, "lines").get(part, {}).get(name, [])
    return "|".join(map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))) or "(?!)"
