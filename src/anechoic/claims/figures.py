"""The figures of a statement: each number with what it counts and who gives it."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from typing import Any

from anechoic.claims.statements import Statement, phrase_pattern
from anechoic.phrases import table
from anechoic.records import Article, Attributions, Figure, Polarity, Quotation, Span
from anechoic.text.dates import dates
from anechoic.text.numbers import Number
from anechoic.text.words import WORD, stems, stop_words

_AFTER = 7  # words behind a number within which it must be told what it counts
_TOLL = 45  # characters between "death toll" and its number
_HOLDER = 70  # characters that name a holder at most
_CLAUSE = re.compile(r"[,;:.()!?—–“”\"]")


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what decides whether others can be compared with it."""

    figure: Figure
    number: Number
    statement: Statement
    counted: bool  # what it counts is a kind known in every language ("dead"), not only a noun of this sentence
    whole: bool  # it counts all of them, in this event


def figures(statement: Statement, article: Article, said: Attributions | None) -> tuple[Counted, ...]:
    """Every number of the statement that tells what it counts, in order."""
    words = _words(statement.lang)
    found = []
    for number in statement.numbers:
        counts, known, whole = words.counted(statement.text, number)
        if counts:
            figure = Figure(
                value=number.value,
                text=statement.text[number.start : number.end],
                counts=counts,
                unit=number.unit,
                holder=_holder(statement, number, article, said),
                span=Span(article.id, statement.span.start + number.start, statement.span.start + number.end),
                as_of=article.published,
            )
            here = whole and not words.elsewhere(
                statement.text, article.published.date() if article.published else None
            )
            found.append(Counted(figure, number, statement, known, here))
    return tuple(found)


# ── What is counted ───────────────────────────────────────────────────────────────────────────────


class _Words:
    """What a language's table says of figures."""

    def __init__(self, lang: str) -> None:
        data: Mapping[str, Any] = table(lang, "claims").get("figures", {})
        self._lang = lang
        self._people = frozenset(data.get("people", ()))
        self._blocks = frozenset(data.get("blocks", ()))
        self._measures = frozenset(data.get("measures", ())) | frozenset(data.get("months", ()))
        self._skipped = frozenset(data.get("auxiliaries", ()))
        self._parts = frozenset(data.get("parts", ()))
        self._elsewhere = phrase_pattern(data.get("elsewhere", ()))
        counts = data.get("counts", {})
        self._after: dict[str, str] = {word: key for key, entry in counts.items() for word in entry["after"]}
        self._before: dict[str, str] = {word: key for key, entry in counts.items() for word in entry["before"]}
        self._tolls = {key: phrase_pattern(entry["toll"]) for key, entry in counts.items()}

    def counted(self, text: str, number: Number) -> tuple[str, bool, bool]:
        """What the number counts, whether that is a known kind, and whether it counts the whole of them."""
        following = self._following(text, number)
        before = [word.lower() for word in WORD.findall(text[max(0, number.start - 40) : number.start])]
        if following and following[0] in self._measures and not number.unit:
            return following[0], False, True
        if number.bare and 1900 <= number.value <= 2100 and not (following and following[0] in self._people):
            return "", False, True
        if key := self._kind(text, number, following, before):
            noun = self._noun(following)
            return " ".join((key, *noun)), True, self._is_whole(text, number, following, before)
        return self._head(following, before, number), False, True

    def _kind(self, text: str, number: Number, following: Sequence[str], before: Sequence[str]) -> str:
        """The known kind that the words behind, in front, or a toll named earlier in the sentence tell."""
        if number.unit:
            return ""
        for word in following:
            if word in self._after:
                return self._after[word]
            if word in self._blocks:
                break
        if before and before[-1] in self._before and not _CLAUSE.search(text[number.start - 1 : number.start]):
            return self._before[before[-1]]
        return next((key for key, toll in self._tolls.items() if self._tolled(text, number, toll)), "")

    def _tolled(self, text: str, number: Number, toll: re.Pattern[str]) -> bool:
        """The toll is named shortly before, and no other number stands between, unless it rose from that one."""
        named = [m for m in toll.finditer(text, 0, number.start) if number.start - m.end() <= _TOLL]
        between = text[named[-1].end() : number.start] if named else ""
        return bool(named) and not re.search(r"[.;!?]|\bfrom\s*$", between)

    def _following(self, text: str, number: Number) -> list[str]:
        """The words behind the number up to the end of its clause."""
        clause = text[number.end :]
        if cut := _CLAUSE.search(clause):
            clause = clause[: cut.start()]
        return [word.lower() for word in WORD.findall(clause)[:_AFTER]]

    def _noun(self, following: Sequence[str]) -> list[str]:
        """The noun that narrows a count ("children"), nothing where only people are counted."""
        for word in following:
            if word in self._after or word in self._blocks:
                return []
            if word in self._skipped or word in self._parts or word in stop_words(self._lang):
                continue
            return [] if word in self._people else [word]
        return []

    def _is_whole(self, text: str, number: Number, following: Sequence[str], before: Sequence[str]) -> bool:
        beside = {*following[:2], *before[-1:]}
        included = re.search(r"\b(?:including|among them|of them|of whom)\s*$", text[: number.start], re.IGNORECASE)
        return not beside & self._parts and following[:1] not in (["of"], ["more"], ["others"]) and not included

    def _head(self, following: Sequence[str], before: Sequence[str], number: Number) -> str:
        """The noun behind the number; of money and shares without one, the word before."""
        for word in following:
            if word in self._blocks:
                break
            if word not in stop_words(self._lang) and not word[0].isdigit():
                return word
        if number.unit:
            kept = [word for word in before if word not in stop_words(self._lang)]
            return kept[-1] if kept else ""
        return ""

    def elsewhere(self, text: str, published: date | None) -> bool:
        """Whether the sentence speaks of another event or a longer time than the news of the day."""
        if self._elsewhere.search(text):
            return True
        told = (iso[:4] for _, _, iso in dates(text, published, self._lang) if iso[:4].isdigit())
        return published is not None and any(year != str(published.year) for year in told)


@cache
def _words(lang: str) -> _Words:
    return _Words(lang)


def same_count(a: Counted, b: Counted) -> bool:
    """Whether two figures count the same: an equal kind, or an equal noun, in the same unit."""
    if a.figure.unit != b.figure.unit:
        return False
    return a.figure.counts == b.figure.counts or (
        a.statement.lang == b.statement.lang
        and stems(a.figure.counts, a.statement.lang) == stems(b.figure.counts, b.statement.lang)
    )


# ── Who gives it ──────────────────────────────────────────────────────────────────────────────────


def _holder(statement: Statement, number: Number, article: Article, said: Attributions | None) -> str:
    """The speaker whose words the number stands in; else whoever the sentence itself names as its source; else empty."""
    at = statement.span.start + number.start
    inside = (q for q in (said.quotations if said else ()) if q.content.start <= at < q.content.end)
    for quotation in inside:
        if quotation.polarity is Polarity.SAID and (name := _speaker(quotation, article)):
            return name
    return next(_named(statement), "")


def _speaker(quotation: Quotation, article: Article) -> str:
    name = quotation.resolved.name if quotation.resolved else ""
    if not name and quotation.speaker:
        name = article.words(quotation.speaker)
    return "" if name.lower() in table(article.lang or "en", "cues").get("pronouns", {}) else name


def _named(statement: Statement) -> Iterator[str]:
    """Whoever the sentence names as a source: "according to the ministry", "the ministry said"."""
    for pattern in _holders(statement.lang):
        for match in pattern.finditer(statement.text):
            name = match["who"].strip()
            if name.lower() not in table(statement.lang, "cues").get("pronouns", {}):
                yield name


@cache
def _holders(lang: str) -> tuple[re.Pattern[str], ...]:
    data = table(lang, "claims").get("holders", {})
    who = r"(?P<who>(?:[^\W\d_][\w’'.-]*\s+){0,6}[^\W\d_][\w’'.-]*?)"
    made = []
    if phrases := data.get("according", ()):
        made.append(
            re.compile(
                rf"{phrase_pattern(phrases).pattern}\s+{who}(?=[,.;]|\s+(?:and|on|in|who|which)\b|$)", re.IGNORECASE
            )
        )
    if verbs := data.get("said", ()):
        says = phrase_pattern(verbs).pattern
        made.append(re.compile(rf"(?:^|[,;:]\s+|\b(?:but|while|and|although|though)\s+){who}\s+{says}", re.IGNORECASE))
    return tuple(made)
