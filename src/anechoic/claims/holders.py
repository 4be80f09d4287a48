"""Who says a part of a sentence: whoever is quoted with it, or what the sentence itself names as its source."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

from anechoic.claims.phrasing import pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.records import Article, Attributions, Polarity, Quotation, SpeakerType

_CLOSES = re.compile(r"\s*(?:[.,;]|(?:\w+\s+){0,4}\w+\.?$)")  # nothing but a day or a place comes behind
_WORD = r"[^\W\d_][\w’'.-]*"


def holder(statement: Statement, at: int, article: Article, said: Attributions | None) -> str:
    """The speaker of the words at this place of a statement; else the source that the sentence names; else empty.

    "The ministry said" is the source of what follows it, "…, the ministry said" of what stands before.
    """
    named = next((named.who for named in _named(statement) if named.start <= at < named.end), "")
    place = statement.span.start + at
    for quotation in said.quotations if said else ():
        if quotation.content.start <= place < quotation.content.end and quotation.polarity is Polarity.SAID:
            speaker = _speaker(quotation, article)
            if speaker and not named.endswith(f" {speaker}"):  # "the mayor of Selka said" is said by no town
                return speaker
    return named


def sources(statement: Statement) -> frozenset[str]:
    """The words, in lower case, of all that the sentence itself names as its sources."""
    return frozenset(word.lower() for named in _named(statement) for word in named.who.split())


def _speaker(quotation: Quotation, article: Article) -> str:
    """A person by the full name, anybody else as the sentence calls them; nothing for a pronoun that stands for nobody."""
    known = quotation.resolved.name if quotation.resolved else ""
    if quotation.resolved and quotation.resolved.type is SpeakerType.PERSON and " " in known:
        return known
    written = article.words(quotation.speaker) if quotation.speaker else ""
    pronouns = table(article.lang or "en", "cues").get("pronouns", {})
    return known if not written or written.lower() in pronouns else written


@dataclass(frozen=True, slots=True)
class _Named:
    """A source, and the part of the sentence that it is the source of."""

    who: str
    start: int
    end: int


def _named(statement: Statement) -> Iterator[_Named]:
    text = statement.text
    for place, holders in enumerate(_patterns(statement.lang)):
        for match in holders.finditer(text):
            who = _without_numbers(statement, match).rstrip(".")
            if not is_source(who, statement.lang):
                continue
            if place == 0:
                yield _Named(who, 0, len(text))
            elif match.start() and _CLOSES.match(text, match.end()):
                yield _Named(who, 0, match.start())
            else:
                yield _Named(who, match.end(), len(text))


def is_source(who: str, lang: str) -> bool:
    """Whether some words can name a source: they open with no pronoun, and no verb stands among them."""
    refused, heard = _refused(lang), [word.lower() for word in who.split()]
    return bool(heard) and heard[0] not in refused.first and refused.anywhere.isdisjoint(heard)


def _without_numbers(statement: Statement, match: re.Match[str]) -> str:
    """The source as far as the first number, which is what it tells: "der Küstenwache | mindestens zwölf Menschen"."""
    start, end = match.span("who")
    cut = min((number.start for number in statement.numbers if start < number.start < end), default=end)
    return statement.text[start:cut].strip()


@dataclass(frozen=True, slots=True)
class _Refused:
    """Words that no source begins with, and words that none contains."""

    first: frozenset[str]
    anywhere: frozenset[str]


@cache
def _refused(lang: str) -> _Refused:
    data, pronouns = table(lang, "claims"), table(lang, "cues").get("pronouns", {})
    verbs = [*data.get("holders", {}).get("verbs", ()), *data.get("figures", {}).get("skipped", ())]
    return _Refused(frozenset((*data.get("sentences", {}).get("dangling", ()), *pronouns)), frozenset(verbs))


@cache
def _patterns(lang: str) -> tuple[re.Pattern[str], ...]:
    """Patterns for "according to X", "X said" after a break, and ", said X" before one; "States" is no verb."""
    data = table(lang, "claims").get("holders", {})
    if not data:
        return ()
    who = rf"(?P<who>(?:{_WORD}\s+){{0,12}}?{_WORD})"
    after, verbs = _either(data["according"]), _either(data["said"])
    openers, helpers = _either(data["openers"]), _either(data["helpers"])
    aside = rf",(?:\s+{helpers})*\s+{verbs}(?!\s+{_either(data.get('within', ()))})"  # not "the move, announced in"
    stops = _either((*data["openers"], *table(lang, "claims")["figures"]["skipped"]))
    return (
        re.compile(rf"(?i:{after})\s+{who}(?=[,.;]|\s+{stops}|$)"),
        re.compile(rf"(?:^|[,;:”’\"]\s+|(?i:{openers})\s+){who}(?:{aside}|(?:\s+{helpers})*\s+{verbs})"),
        re.compile(rf"[,”’\"]\s+{verbs}\s+{who}(?=[,.;]|$)"),
    )


def _either(phrases: Iterable[str]) -> str:
    return pattern(phrases).pattern
