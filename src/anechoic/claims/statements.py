"""The sentences of a story that can stand as statements, each with what it takes to compare it with others."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache

from anechoic.phrases import table
from anechoic.records import Article, Span
from anechoic.text.marks import quoted
from anechoic.text.numbers import Number, numbers
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD, stems, stop_words

_SHORTEST, _LONGEST = 6, 60  # words
_ENDS = tuple(".!…”\"’')]»")
_QUESTION = re.compile(r"\?[”\"’')\]»]*$")
_OPENS = re.compile(r"^[“\"‘'«„(\[]*[A-ZÀ-ÞА-Я0-9$€£]")
_DATELINE = re.compile(r"[A-ZÀ-Þ][\w .,’'/-]{1,40}?(?: \([^)]{2,30}\))?\s+[—–-]{1,2}\s+")
_NEVER = datetime.max.replace(tzinfo=UTC)
_Names = dict[str, frozenset[str]]


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence with its features; equal words of two sentences are equal stems."""

    span: Span
    text: str
    lang: str
    order: tuple[datetime, str, int]  # time of publication, article, place
    place: int  # of the sentence in its article, from 0
    stems: frozenset[str]
    names: Mapping[str, frozenset[str]]  # last word of a name → the words seen before it
    numbers: tuple[Number, ...]
    flags: frozenset[str]  # "negated", "hedged", "future"
    words: frozenset[str]
    readable: bool  # without the sentences before it
    loaded: int  # words that judge


def statements(articles: Sequence[Article]) -> tuple[Statement, ...]:
    """Every statement of the articles, in order of time, article and place.

    Questions, fragments, headings, speech without its speaker, remarks of the writer and lines about the site are none.
    """
    cut = [(article, tuple(_candidates(article))) for article in articles]
    known = _capitalised(text for article, found in cut if article.lang[:2] != "de" for _, _, text in found)
    told = [_statement(article, place, span, text, known) for article, found in cut for place, span, text in found]
    return tuple(sorted(told, key=lambda s: s.order))


def phrase_pattern(phrases: Iterable[str]) -> re.Pattern[str]:
    """A pattern that finds any of the phrases as whole words, in any case; it finds nothing where there are none."""
    either = "|".join(re.escape(p).replace("'", "[’']") for p in sorted(phrases, key=lambda p: (-len(p), p)))
    return re.compile(rf"(?<!\w)(?:{either})(?!\w)", re.IGNORECASE) if either else re.compile(r"(?!)")


# ── Which sentences ───────────────────────────────────────────────────────────────────────────────


def _candidates(article: Article) -> Iterator[tuple[int, Span, str]]:
    """Place, span and words of the sentences of an article that can be statements."""
    speech = [(q.start - 1, q.end + 1) for q in quoted(article.text) if q.depth == 0]
    rules = _rules(article.lang)
    for place, (begin, end) in enumerate(sentences(article.text, article.lang or "en")):
        dateline = _DATELINE.match(article.text, begin, end) if place < 3 else None
        start = dateline.end() if dateline else begin
        text = article.text[start:end]
        if _whole(text) and _told(own := _outside(text, start, speech), text) and not rules.foreign(own, text):
            yield place, Span(article.id, start, end), text


def _whole(text: str) -> bool:
    """A sentence of fair length that begins and ends as sentences do, and asks nothing."""
    if not (text.endswith(_ENDS) and _OPENS.match(text)) or _QUESTION.search(text):
        return False
    found = WORD.findall(text)
    shouted = sum(word.isupper() and len(word) > 1 for word in found)
    return _SHORTEST <= len(found) <= _LONGEST and shouted * 2 < len(found)


def _told(own: str, text: str) -> bool:
    """Somebody tells it: not speech alone, the speaker being in another sentence."""
    return len(WORD.findall(own)) >= (2 if own != text else 1)


def _outside(text: str, start: int, speech: Sequence[tuple[int, int]]) -> str:
    """The words that stand outside quotation marks."""
    kept, at, end = [], start, start + len(text)
    for a, b in speech:
        if b > at and a < end:
            kept.append(text[at - start : max(at, a) - start])
            at = min(b, end)
    return " ".join((*kept, text[at - start :]))


class _Rules:
    """What a language's table says about sentences."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("sentences", {})
        self._personal = phrase_pattern(data.get("personal", ()))
        self._furniture = phrase_pattern(data.get("furniture", ()))
        self.dangling = frozenset(data.get("dangling", ()))
        self.pronouns = phrase_pattern(data.get("pronouns", ()))
        self.loaded = phrase_pattern(data.get("loaded", ()))
        self.flags = {name: phrase_pattern(data.get(key, ())) for name, key in _FLAGS.items()}

    def foreign(self, own: str, text: str) -> bool:
        """The writer speaks of himself or to the reader, or the line is about the site."""
        return bool(self._personal.search(own) or self._furniture.search(text))


_FLAGS = {"negated": "negations", "hedged": "hedges", "future": "future"}
_CONTRACTED_NOT = re.compile(r"n[’']t\b")


@cache
def _rules(lang: str) -> _Rules:
    return _Rules(lang)


# ── What they are compared by ─────────────────────────────────────────────────────────────────────


def _statement(article: Article, place: int, span: Span, text: str, known: frozenset[str]) -> Statement:
    lang, rules = article.lang or "en", _rules(article.lang or "en")
    names = {} if lang[:2] == "de" else _names(text, lang, known)
    first = WORD.search(text)
    opening = first[0].lower() if first else ""
    pronoun = rules.pronouns.search(text)
    named = any(text.lower().find(name) in range(pronoun.start()) for name in names) if pronoun else True
    return Statement(
        span=span,
        text=text,
        lang=lang[:2],
        order=(article.published or _NEVER, article.id, place),
        place=place,
        stems=frozenset(stem for stem in stems(text, lang) if not stem[0].isdigit()),
        names=names,
        numbers=tuple(number for number in numbers(text, lang) if number.value != 1),
        flags=_flags(text, rules),
        words=frozenset(word.lower() for word in WORD.findall(text)),
        readable=opening not in rules.dangling and named,
        loaded=len(rules.loaded.findall(text)),
    )


def _flags(text: str, rules: _Rules) -> frozenset[str]:
    found = {name for name, pattern in rules.flags.items() if pattern.search(text)}
    return frozenset(found | ({"negated"} if _CONTRACTED_NOT.search(text) else set()))


def _capitalised(texts: Iterable[str]) -> frozenset[str]:
    """Words that carry a capital inside sentences, where only names do."""
    return frozenset(
        _plain(match[0])
        for text in texts
        for match in WORD.finditer(text)
        if match[0][0].isupper() and _inside(text, match)
    )


def _inside(text: str, match: re.Match[str]) -> bool:
    before = text[: match.start()].rstrip()
    return bool(before) and before[-1] not in "“\"‘'«„(:—–-."


def _names(text: str, lang: str, known: frozenset[str]) -> _Names:
    """Last word of each name → words before it in the same run of capitals ("obama" → {"barack"})."""
    found: dict[str, set[str]] = {}
    skipped, titles = _calendar(lang) | stop_words(lang), _titles(lang)
    run: list[str] = []
    end = -1
    for match in WORD.finditer(text):
        word = _plain(match[0])
        named = match[0][0].isupper() and word not in skipped and (word in known or _inside(text, match))
        if named and run and match.start() == end + 1 and text[end] == " ":
            run.append(word)
        else:
            _close(run, found, titles)
            run = [word] if named else []
        end = match.end()
    _close(run, found, titles)
    return {last: frozenset(before) for last, before in found.items()}


def _close(run: list[str], found: dict[str, set[str]], titles: frozenset[str]) -> None:
    if run:
        before = [word for word in run[:-1] if word not in titles]
        found.setdefault(run[-1], set()).update(before[-1:])


def _plain(word: str) -> str:
    """A word without capitals, stops and possessive endings: "U.S." is "us", "Obama’s" is "obama"."""
    return re.sub(r"[’']s?$", "", word.lower()).replace(".", "")


@cache
def _calendar(lang: str) -> frozenset[str]:
    data = table(lang, "dates")
    return frozenset((*data.get("weekdays", ()), *data.get("months", ()), *data.get("months_short", ())))


@cache
def weekdays(lang: str) -> frozenset[str]:
    """The names of the days of the week."""
    return frozenset(table(lang, "dates").get("weekdays", ()))


@cache
def _titles(lang: str) -> frozenset[str]:
    data = table(lang, "cues").get("speakers", {})
    return frozenset((*data.get("titles", ()), *data.get("roles", ())))
