"""The line pass: which lines of a page are sign-up lines, advertisements, captions and the like, by the phrase files."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from anechoic.phrases import table

_KINDS = (
    "sign-up line",
    "mailing line",
    "read-more line",
    "advertisement",
    "sharing line",
    "copyright line",
    "picture caption",
    "summary in points",
)
_SHORT = 100  # characters: a line without a full stop that is no longer is no paragraph of prose
_PARAGRAPH = 420  # characters: a longer line is the article's own, whatever it holds
_QUOTED = re.compile(r"[“”„«»\"]")
_DIGIT = re.compile(r"\d")
_DAY_IN_FIGURES = re.compile(r"\d{1,4}[./-]\d{1,2}[./-]\d{1,4}|\b(?:19|20)\d\d\b|\d:\d\d")
_LETTERS = re.compile(r"[^\W\d_]+")
_BESIDE_STAMP = 6  # letters of a date line that are neither date nor known word: a time zone, "Uhr"
_SIGNED = re.compile(r"\([^()]{2,40}\)(?:\s[\w/.-]{1,12})?")  # "(AFP)", "(dpa/lno)", "(AP) jr/kl" alone on a line
_BEFORE_NAME = r"\W*(?:{})(?:\s*:\s*|\s+)(?-i:(?=[A-ZÀ-ÞĀ-Ž]))"
_POINT = 160  # characters of a point in a summary
_TOKEN = re.compile(r"[^\W_]+")
_DOUBLED = re.compile(r"(.{8,120}?\w)\W+\1\b")  # a picture's or a film's title, shown and said again
_PROSE_END = re.compile(r"\.['’”\"»)]*$")  # headlines may end with other marks


@dataclass(frozen=True, slots=True)
class _Told:
    """What a line must have for a rule to be worth trying: nine lines of ten have nothing of any."""

    openings: frozenset[str]  # the first word, or the first two, of phrases that open a line
    words: frozenset[str]  # one of each phrase that stands elsewhere
    marks: tuple[str, ...]  # phrases that are no words, or stand within words

    def by(self, lower: str, words: Sequence[str]) -> bool:
        """Whether a line in small letters, and its words, have something of it."""
        return (
            not self.openings.isdisjoint((" ".join(words[:2]), *words[:1]))
            or not self.words.isdisjoint(words)
            or any(mark in lower for mark in self.marks)
        )


@dataclass(frozen=True, slots=True)
class Rule:
    """The patterns of one kind of furniture; see phrases/en/furniture.toml for what each is."""

    why: str
    line: re.Pattern[str]
    start: re.Pattern[str]
    with_: re.Pattern[str]
    end: re.Pattern[str]
    anywhere: re.Pattern[str]
    told: "_Told"

    def matches(self, line: str) -> bool:
        """Whether the line is of this kind."""
        if self.line.fullmatch(line) or (self.start.match(line) and _DOUBLED.match(line)):
            return True
        if len(line) > _PARAGRAPH:
            return False
        prose = bool(_PROSE_END.search(line))
        if self.anywhere.search(line) and not _QUOTED.search(line):
            return True
        if len(line) <= _SHORT and not prose and (self.start.match(line) or self.end.search(line)):
            return True
        return bool(self.start.match(line) and self.with_.search(line) and not _QUOTED.search(line))


def kind(line: str, lang: str) -> str:
    """The kind of furniture the line is ("sign-up line", …); empty for a line of the article."""
    lower = line.lower()
    words = _TOKEN.findall(lower)
    if not _any_rule(lang).by(lower, words):
        return ""
    return next((rule.why for rule in _rules(lang) if rule.told.by(lower, words) and rule.matches(line)), "")


def is_point(line: str) -> bool:
    """Whether a line that follows a summary in points may be one of them."""
    return len(line) <= _POINT and not _PROSE_END.search(line)


def is_pitch(line: str, lang: str) -> bool:
    """Whether a line that follows a sign-up line goes on with it: it speaks to the reader, and quotes nobody."""
    start, you = _pitch(lang)
    return len(line) <= _PARAGRAPH and bool(start.match(line) and you.search(line)) and not _QUOTED.search(line)


def is_label(line: str, lang: str) -> bool:
    """Whether the whole line is a label of the trade, such as Speed Read or Opinion."""
    return bool(_labels(lang).fullmatch(line))


def split_label(line: str, lang: str) -> tuple[str, str]:
    """A label that opens the line, and the rest; the label is empty where there is none."""
    found = _labels(lang).match(line)
    if not found or not line[found.end() :].strip():
        return "", line
    rest = line[found.end() :].lstrip(" :|–—-")
    return (found[0], rest) if rest[:1].isupper() or not rest[:1].isalpha() else ("", line)


def is_byline(line: str, lang: str) -> bool:
    """Whether the line is a byline that says so: "By Jane Roe"."""
    return bool(_bylines(lang).match(line)) and not _PROSE_END.search(line)


def is_labelled_author(line: str, lang: str) -> bool:
    """Whether the line calls somebody its author: "Author: Jane Roe"."""
    return bool(_author_labels(lang).match(line)) and not _PROSE_END.search(line)


def is_stamp(line: str, lang: str) -> bool:
    """Whether the line is nothing but a date or a time, with a word such as "Updated" or "Reading time"."""
    if len(line) > _SHORT or not _DIGIT.search(line):
        return False
    letters = sum(map(len, _LETTERS.findall(line)))
    rest = sum(map(len, _LETTERS.findall(_stamps(lang).sub(" ", line))))
    return rest <= _BESIDE_STAMP and (rest < letters or bool(_DAY_IN_FIGURES.search(line)))


def is_credit(line: str, lang: str) -> bool:
    """Whether the line only says who reported, wrote and edited."""
    start, anywhere = _credits(lang)
    if len(line) > _PARAGRAPH or _QUOTED.search(line):
        return False
    return bool(start.match(line) or anywhere.search(line) or _SIGNED.fullmatch(line))


def is_about_author(line: str, lang: str) -> bool:
    """Whether a line that begins with the author's name tells who the author is."""
    return len(line) <= _PARAGRAPH * 2 and bool(_about(lang).search(line)) and not _QUOTED.search(line)


def is_role(line: str, lang: str) -> bool:
    """Whether the line begins with a post at an outlet, as notes on authors do that name nobody: "Staff writer in …"."""
    return len(line) <= _SHORT * 2 and bool(_roles(lang).match(line)) and not _QUOTED.search(line)


def is_toll(line: str, lang: str) -> bool:
    """Whether the line says that the rest is for subscribers."""
    return len(line) <= _PARAGRAPH and bool(_anywhere(lang, "toll", "anywhere").search(line))


def is_live(title: str, lang: str) -> bool:
    """Whether a headline says that the page is kept up to date by the minute."""
    return bool(_anywhere(lang, "live", "title").search(title))


# ── Patterns out of the phrase files ──────────────────────────────────────────────────────────────


@cache
def _rules(lang: str) -> tuple[Rule, ...]:
    return tuple(_rule(why, lang) for why in _KINDS)


def _rule(why: str, lang: str) -> Rule:
    names = ("line", "start", "with", "end", "anywhere")
    line, start, with_, end, anywhere = (phrases(lang, why, name) for name in names)
    return Rule(
        why,
        line=_pattern(line, r"\W*(?:{})\W*"),
        start=_pattern(start, r"[\W_]{{0,4}}?(?:{})"),
        with_=_pattern(with_, r"(?<!\w)(?:{})"),
        end=_pattern(end, r"(?:{})[).\]\s]*$"),
        anywhere=_pattern(anywhere, r"(?<!\w)(?:{})"),
        told=_told((*line, *start), end, anywhere),
    )


def _told(opening: Sequence[str], end: Sequence[str], anywhere: Sequence[str]) -> _Told:
    opened = {phrase: _opening(phrase) for phrase in opening}
    other = (*(phrase for phrase in opening if not opened[phrase]), *end, *anywhere)
    words = {phrase: _telling(phrase, glued=phrase in end) for phrase in other}
    return _Told(
        openings=frozenset(filter(None, opened.values())),
        words=frozenset(filter(None, words.values())),
        marks=tuple(sorted(phrase.strip().lower() for phrase, word in words.items() if not word)),
    )


def _opening(phrase: str) -> str:
    """The first two words of a phrase, or the one before a gap; empty where a gap opens it."""
    return " ".join(_TOKEN.findall(phrase.partition("…")[0].lower())[:2])


@cache
def _any_rule(lang: str) -> _Told:
    """What any of the rules asks for."""
    every = [rule.told for rule in _rules(lang)]
    return _Told(
        openings=frozenset().union(*(told.openings for told in every)),
        words=frozenset().union(*(told.words for told in every)),
        marks=tuple(mark for told in every for mark in told.marks),
    )


def _telling(phrase: str, *, glued: bool) -> str:
    """The longest word that every line with the phrase has; empty where that need not stand apart in it."""
    words = _TOKEN.findall(phrase.lower())
    apart = words[1:] if glued and phrase[:1].isalnum() else words
    return max(apart, key=len, default="")


@cache
def _anywhere(lang: str, section: str, name: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, section, name), r"(?<!\w)(?:{})")


@cache
def _pitch(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        _pattern(phrases(lang, "pitch", "start"), r"\W*(?:{})"),
        _pattern(phrases(lang, "pitch", "you"), r"(?<!\w)(?:{})"),
    )


@cache
def _labels(lang: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, "teaser", "labels"), r"(?:{})")


@cache
def _bylines(lang: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, "teaser", "by"), _BEFORE_NAME)


@cache
def _author_labels(lang: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, "byline", "labels"), _BEFORE_NAME)


@cache
def _stamps(lang: str) -> re.Pattern[str]:
    dates = table(lang, "dates") or table("en", "dates")
    months = [*dates["months"], *dates["months_short"], *dates["weekdays"], *(day[:3] for day in dates["weekdays"])]
    return _pattern((*phrases(lang, "stamp", "words"), *months), r"(?<!\w)(?:{})|[\d\W_]+")


@cache
def _credits(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    return (
        _pattern(phrases(lang, "credit", "start"), r"[\W_]*(?:{})"),
        _pattern(phrases(lang, "credit", "anywhere"), r"(?<!\w)(?:{})"),
    )


@cache
def _about(lang: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, "about", "words"), r"(?<!\w)(?:{})")


@cache
def _roles(lang: str) -> re.Pattern[str]:
    return _pattern(phrases(lang, "about", "start"), r"(?:{})")


@cache
def phrases(lang: str, section: str, name: str) -> tuple[str, ...]:
    """A list of furniture.toml in the language, and in English, in which pages of all languages have some."""
    found: dict[str, None] = {}
    for each in (lang, "en"):
        found |= dict.fromkeys(table(each, "furniture").get(section, {}).get(name, ()))
    return tuple(found)


@cache
def _pattern(listed: tuple[str, ...], form: str) -> re.Pattern[str]:
    """A pattern for any of the phrases, put into the form; for nothing at all where there are none.

    Kept: every language without phrases of its own has those of English.
    """
    alternatives = "|".join(_escaped(phrase) for phrase in sorted(listed, key=lambda p: (-len(p), p)))
    return re.compile(form.format(alternatives) if alternatives else r"(?!)", re.IGNORECASE)


def _escaped(phrase: str) -> str:
    """The phrase as a pattern: any white space, any apostrophe, and "…" for up to four words; it ends where a word does."""
    words = (r"(?:\S+\s+){0,3}\S+" if word == "…" else re.escape(word) for word in phrase.split())
    return r"\s+".join(words).replace("'", "['’]") + (r"(?!\w)" if phrase[-1:].isalnum() else "")
