"""Anchors: what a line speaks of as known ("the measure", "the TSP"), and whether readers have been told of it."""

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import cache

from anechoic.briefing.alone import is_verb
from anechoic.phrases import table
from anechoic.records import Article, Span
from anechoic.text.words import WORD, language, stem_of, stop_words

MATTER = "\N{SECTION SIGN}"  # among what is shown: something is, at which "the issue" can point
_LONGEST = 4  # words of a thing that is spoken of
_THE = frozenset({"the", "that", "those"})
_THEIRS = frozenset({"his", "her", "its", "their"})  # "his promise" is told of too, "his brother" is not
_ACRONYM = re.compile(r"[A-Z]{2,6}s?")
_EXPANDED = re.compile(r"\((?:the )?([A-Z]{2,6}s?)\)")
_PARTICIPLES = ("ed", "en", "ing", "wn")  # "the figure given by the ministry"
_UNIQUE = re.compile(r".{2,}est|most|only|first|last|next|latest|final|same|\d+(?:st|nd|rd|th)?")


@dataclass(frozen=True, slots=True)
class Thing:
    """Words for something that is spoken of as known, by their stems, and what stands before them in the line."""

    stems: tuple[str, ...]
    before: str


class Mentions:
    """Where an article first has each of its words, and which short names it explains."""

    def __init__(self, article: Article) -> None:
        self.lang = article.lang
        self._first: Mapping[str, int] = _first_places(article)
        self._explained = {each[1]: each.start() for each in _EXPANDED.finditer(article.text)}

    def untold(self, text: str, sentence: Span, shown: Collection[str]) -> str:
        """What a line, of the sentence there, takes as known that is not among the stems `shown` before; empty for nothing.

        Whoever is spoken of with "the" is taken as known where the article had the word before ("the judge"), a thing where
        its word always points ("the measure"). What is first spoken of so explains itself, as half of all do (Vieira &
        Poesio 2000, doi:10.1162/089120100750105948).
        """
        if language(self.lang) != "en":
            return ""
        for thing in _things(text, self.lang):
            if self._is_known(thing, sentence) and not self._is_shown(thing, shown):
                return " ".join(thing.stems)
        for found in _ACRONYM.finditer(text):
            name = found[0]
            at = self._explained.get(name, sentence.start)
            if at < sentence.start and stem_of(name.lower(), self.lang) not in shown and name not in _words("familiar"):
                return name
        return ""

    def _is_known(self, thing: Thing, sentence: Span) -> bool:
        head = thing.stems[-1]
        if head in _matters():
            return True
        return head in _pointing() or (head in _somebody() and self._first.get(head, sentence.start) < sentence.start)

    def _is_shown(self, thing: Thing, shown: Collection[str]) -> bool:
        if shown and thing.stems[-1] in _matters():
            return MATTER in shown
        told = {stem_of(word, self.lang) for word in WORD.findall(thing.before.lower())}.union(shown)
        return any(not told.isdisjoint({stem, *_pointing().get(stem, ())}) for stem in thing.stems)


def _first_places(article: Article) -> Mapping[str, int]:
    first: dict[str, int] = {}
    for word in WORD.findall(f"{article.title} {article.standfirst}".lower()):
        first.setdefault(stem_of(word, article.lang), -1)
    for found in WORD.finditer(article.text):
        first.setdefault(stem_of(found[0].lower(), article.lang), found.start())
    return first


def _things(text: str, lang: str) -> Iterator[Thing]:
    """Each thing that "the", "that" or "those" stands before in small letters, if nothing after it says which it is."""
    found = list(WORD.finditer(text))
    for at, article in enumerate(found):
        if article[0].lower() not in _THE | _THEIRS:
            continue
        named: list[str] = []
        end, ender = article.end(), ""
        for word in found[at + 1 : at + 2 + _LONGEST]:
            is_next = text[end : word.start()] == " "
            ender = word[0] if is_next else ""
            if not is_next or not _is_part(word[0], named, lang):
                break
            named.append(word[0])
            end = word.end()
        if named and not _says_which(article[0].lower(), named, ender, lang):
            yield Thing(tuple(stem_of(each, lang) for each in named), text[: article.start()])


def _is_part(word: str, named: list[str], lang: str) -> bool:
    if not (word[0].islower() or word[0].isdigit()) or word in stop_words(lang):
        return False
    return not named or not (is_verb(word, lang) or word.endswith("ly"))


def _says_which(article: str, named: list[str], ender: str, lang: str) -> bool:
    """Whether the thing is of its kind the only one, or what follows tells which it is."""
    head = stem_of(named[-1], lang)
    after = _words("closely") if head in _pointing() else _words("telling")
    if article in _THEIRS and (len(named) > 1 or head not in _pointing()):
        return True
    is_clause = article in _THE - {"the"} and (
        named[-1].endswith("s") or head not in _pointing()
    )  # "said that officials"
    is_unique = not _known().isdisjoint((*named, named[-1].split("-")[-1])) or any(map(_UNIQUE.fullmatch, named[:-1]))
    is_told = ender in after or ender.endswith(_PARTICIPLES) or ender[:1].isupper() or ender[:1].isdigit()
    return is_clause or is_unique or is_told


@cache
def _words(name: str) -> frozenset[str]:
    return frozenset(table("en", "lines").get("anchors", {}).get(name, ()))


@cache
def _somebody() -> frozenset[str]:
    """Words for people and bodies: "the judge" is whichever judge an article told of before."""
    roles = table("en", "cues").get("speakers", {}).get("roles", ())
    bodies = table("en", "lines").get("speakers", {}).get("bodies", ())
    clear = frozenset(("company", "government", "police", "court", "bank", "union"))
    return frozenset(stem_of(word, "en") for word in (*roles, *bodies, *_words("somebody")) if word not in clear)


@cache
def _matters() -> frozenset[str]:
    return frozenset(stem_of(word, "en") for word in _words("matters"))


@cache
def _known() -> frozenset[str]:
    return _words("known") | frozenset(table("en", "lines").get("leaning", {}).get("known", ()))


@cache
def _pointing() -> Mapping[str, frozenset[str]]:
    """Each word that always points, with those that can stand for the same thing."""
    found: dict[str, frozenset[str]] = {}
    for group in table("en", "lines").get("anchors", {}).get("alike", ()):
        own = frozenset(stem_of(word, "en") for word in group)
        for stem in own:
            found[stem] = found.get(stem, frozenset()) | own
    return found


@cache
def pointers(lang: str) -> frozenset[str]:
    """Words that stand for something told before, wherever they stand: "it", "them"."""
    return frozenset(table(language(lang), "lines").get("anchors", {}).get("pointers", ()))


@cache
def expletive(lang: str) -> re.Pattern[str]:
    """An "it" that stands for nothing: "it took nine hours"."""
    listed = table(language(lang), "lines").get("anchors", {}).get("expletives", ())
    return re.compile(rf"\b(?:{'|'.join(map(re.escape, listed)) or '(?!)'})\b")
