"""Candidate proper names in a text: runs of capitalised words, with where they stand."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anechoic.phrases import table
from anechoic.text.sentences import sentences
from anechoic.text.words import stop_words

_WORD = re.compile(r"(?<!\w)(?:(?:[^\W\d_]\.){2,}|\d{0,2}[^\W\d_](?:[\w&]|[-’'.](?=\w))*)")
# Small words within a name: Ursula von der Leyen, Mohammed bin Salman, Lula da Silva, Xavier López i Sala.
PARTICLES = frozenset(
    [
        "d",
        "da",
        "das",
        "de",
        "dei",
        "del",
        "della",
        "den",
        "der",
        "di",
        "do",
        "dos",
        "du",
        "la",
        "le",
        "van",
        "von",
        "zu",
        "zum",
        "zur",
        "bin",
        "bint",
        "ibn",
        "al",
        "el",
        "ben",
        "ter",
        "ten",
        "y",
        "i",
        "af",
        "av",
    ]
)
_ARTICLES = frozenset(["der", "den"])  # of the particles, those that also open a noun of their own
_DAYS = frozenset(
    ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"]
)  # no part of a longer name
_GAP = re.compile(r"\s(?:d[’'])?|\s&\s|\s[“\"‘'(]|[”\"’')]\s")  # what may stand between two words of a name
_ABBREVIATED_GAP = re.compile(r"\.\s")
_ABBREVIATED = re.compile(r"[A-ZÀ-Þ]|Jr|Sr|St|Mr|Mrs|Ms|Mx|Dr|Gen|Gov|Sen|Rep|Col|Lt|Sgt|Prof|Rev|Capt|Adm|Maj|Hon")
_PARTICIPLE = re.compile(r"\w{3,}(?:ing|ed)")  # Representing Vermont, Born in Selka
# What French and Italian write before a name and join to it: l’AFP, dell’Ansa; "d’" may stand within one: Jeanne d’Arc.
_ELIDED = re.compile(r"(?:[ldLD]|[Qq]u|(?:[Dd]e|[Nn]e|[Aa]|[Ss]u|[Dd]a)ll|[Uu]n)[’'](?=\w)")
_ELIDING = frozenset({"fr", "it", "ca"})
_POSSESSIVE = re.compile(r"[’'][sS]?$")


@dataclass(frozen=True, slots=True)
class Name:
    """A run of capitalised words; `text[start:end]` is `words`, without a possessive ending."""

    start: int
    end: int
    words: str


def name_key(name: str) -> tuple[str, ...]:
    """What forms of one name have in common: its words in lower case, without accents, hyphens and initials.

    "Jr" and "Sr" stay: they tell a son from his father.

    >>> name_key("Choe Son-hui"), name_key("José F. Sánchez Jr.")
    (('choe', 'son', 'hui'), ('jose', 'sanchez', 'jr'))
    """
    plain = "".join(c for c in unicodedata.normalize("NFKD", name) if not unicodedata.combining(c)).casefold()
    words = re.findall(r"[^\W_]+", re.sub(r"[’'](?:s\b)?", "", plain))
    return tuple(word for word in words if len(word) > 1) or tuple(words)


def names(text: str, lang: str = "en") -> tuple[Name, ...]:
    """Every run of capitalised words that may be a name, in order.

    The first word of a sentence opens a name only if it stands capitalised within a sentence elsewhere, or is no stop
    word and stands nowhere in lower case. German writes every noun so: there a single word is only a candidate.

    >>> [name.words for name in names("On Monday Ana de la Cruz met John F. Kerr’s aide. She left.")]
    ['Monday', 'Ana de la Cruz', 'John F. Kerr']
    """
    bounds = sentences(text, lang)
    elides = lang.split("-", maxsplit=1)[0] in _ELIDING
    found = [match for start, end in bounds for match in _runs(text, start, end, elides)]
    openers = {start for start, _ in bounds}
    inner = {word[0] for run in found for word in run if word.start() not in openers}
    lower = {word for word in set(_WORD.findall(text)) if word[0].islower()}
    stop, days = stop_words(lang), table(lang, "dates").get("days", {})  # "Yesterday Ana Orr left."

    def opens_name(word: re.Match[str]) -> bool:
        if not _starts_sentence(text, word.start(), openers):
            return word[0] != "I"
        plain = word[0].lower()
        if lang.startswith("en") and _PARTICIPLE.fullmatch(word[0]) and word[0] not in inner:
            return False
        return plain not in stop and plain not in days and (plain not in lower or word[0] in inner)

    return tuple(_name(text, kept) for run in found if (kept := run if opens_name(run[0]) else run[1:]))


def _starts_sentence(text: str, at: int, openers: set[int]) -> bool:
    """The first word of a sentence or of words in quotation marks is capital whatever it is."""
    return at in openers or text[at - 1 : at] in "“‘\"'«„‚([" or text[max(0, at - 2) : at] == ": "


def _unelided(text: str, start: int, end: int) -> Iterator[re.Match[str]]:
    """The words of a sentence, each without what is elided before it."""
    for word in _WORD.finditer(text, start, end):
        elided = _ELIDED.match(word[0])
        bare = _WORD.match(text, word.start() + elided.end(), word.end()) if elided else None
        yield bare or word


def _runs(text: str, start: int, end: int, elides: bool) -> Iterator[Sequence[re.Match[str]]]:
    """Runs of capitalised words in one sentence, particles only between two of them."""
    run: list[re.Match[str]] = []
    pending: list[re.Match[str]] = []
    for word in _unelided(text, start, end) if elides else _WORD.finditer(text, start, end):
        if word[0].islower() and word[0] not in PARTICLES:
            continue  # it stands in the gap before the next one, which joins nothing then
        before = pending or run
        joined = bool(before) and _joins(text, before[-1], word)
        if word[0] in _ARTICLES and not pending and len(run) > 1:
            yield run  # "Ana Orr der Zeitung": somebody, and whom she told; but "Bank der Republik", "Ana von der Leyen"
            run = []
        elif joined and word[0] in PARTICLES:
            pending.append(word)
        elif word[0].lstrip("0123456789")[0].isupper():
            if joined:
                run += [*pending, word]
            else:
                yield from [run] if run else []
                run = [word]
            pending = []
        else:
            yield from [run] if run else []
            run, pending = [], []
    yield from [run] if run else []


def _joins(text: str, before: re.Match[str], after: re.Match[str]) -> bool:
    """Two words belong to one run where a space alone parts them, or the full stop of an abbreviation."""
    gap = text[before.end() : after.start()]
    if gap == ", " and after[0] in {"Jr", "Sr"}:
        return True
    if _POSSESSIVE.search(before[0]) or before[0] in _DAYS or after[0] in _DAYS:
        return False
    return bool(_GAP.fullmatch(gap) or (_ABBREVIATED_GAP.fullmatch(gap) and _ABBREVIATED.fullmatch(before[0])))


def _name(text: str, run: Sequence[re.Match[str]]) -> Name:
    start, end = run[0].start(), run[-1].end()
    end -= len(possessive[0]) if (possessive := _POSSESSIVE.search(text[start:end])) else 0
    end += text[end : end + 1] == "." and run[-1][0] in {"Jr", "Sr"}
    return Name(start, end, text[start:end])
