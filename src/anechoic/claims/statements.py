"""The sentences of a story that can stand as statements, each with what it takes to compare it with others."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from functools import cache
from types import MappingProxyType

from anechoic.claims.abbreviations import Abbreviations
from anechoic.claims.meanings import meanings
from anechoic.claims.measures import Measure, measures
from anechoic.claims.names import Names, capitalised, names
from anechoic.claims.phrasing import Phrases
from anechoic.phrases import table
from anechoic.records import Article, ArticleId, Attributions, Quotation, QuotationKind, Span, SpeakerType
from anechoic.text.datelines import after_dateline
from anechoic.text.marks import Quoted, quoted
from anechoic.text.numbers import Number
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD

_SHORTEST, _LONGEST, _ENDLESS = 6, 60, 160  # words; what is longer than the second is no claim, but may bear one out
_ENDS = re.compile(r"(?:[.!…][)\]]?[”\"’'»“]?|[”\"’'»“]|[)\]]\.)$")
_GLUED = re.compile(r"[a-z]{3}[A-Z]{2}|[a-z]{3,}[A-Z][a-z]+ [^.]*\bMORE\b")  # a list of links run into the sentence
_CAPTION = re.compile(r"©|\([A-Z]{2,5}\)\W*$")
_QUESTION = re.compile(r"\?[”\"’')\]»“]*$")
_OPENS = re.compile(r"[“\"‘'«„(\[]*\s?[A-ZÀ-ÞА-Я0-9$€£]")
_ASIDE = re.compile(r"^[(\[][^)\]]*[)\]]\.?$")
_FULL = 15  # words from which a sentence says by itself what did not happen
_CONTRACTED_NOT = re.compile(r"n['’]t\b")
_INITIAL = re.compile(r"\b[A-Z]\. (?=[A-Z])")  # of a name; "I." is not the writer
_UNDATED = datetime.max.replace(tzinfo=UTC)
_CUT = " \u2026 "  # stands for what is left out
SPOKEN = 6  # words that two people do not happen upon alike
_FLAGS = {"negated": "negations", "hedged": "hedges", "future": "future"}


@dataclass(frozen=True, slots=True)
class Statement:
    """One sentence with its features; equal words of two sentences are equal stems."""

    span: Span
    text: str
    lang: str
    order: tuple[datetime, str, int]  # time of publication, article, place
    place: int  # of the sentence in its article, from 0
    own: str  # the words outside quotation marks
    said: str  # those within, in lower case
    words: frozenset[str]
    stems: frozenset[str]
    core: frozenset[str]  # the stems that are no part of a name
    spoken: frozenset[str]  # the stems within quotation marks
    names: Names
    speaker: Names  # the names outside quotation marks, where there are any marks
    pronoun: str  # that it opens with; mostly empty
    measures: tuple[Measure, ...]  # its numbers with their units, without mere conversions
    denied: bool  # a negation stands outside quotation marks
    flags: frozenset[str]  # "negated", "hedged", "future"
    nots: frozenset[str]  # the words that deny
    readable: bool  # without the sentences before it
    loaded: int  # words that judge
    said_by: str = ""  # whose words all of it is, where the speaker is told in another sentence
    meant: frozenset[str] = frozenset()  # last names of whom its pronouns mean as speakers
    anybodys: bool = False  # speech of which nobody knows whose it is, with its marks or without: it bears speech out

    @property
    def numbers(self) -> tuple[Number, ...]:
        """The numbers that it tells, each once, in whatever units."""
        return tuple(each.number for each in self.measures)

    @property
    def is_claim(self) -> bool:
        """Whether it may be told, and is short enough for it."""
        return not self.anybodys and self.text.count(" ") < _LONGEST


def statements(
    articles: Sequence[Article], said: Mapping[ArticleId, Attributions] = MappingProxyType({})
) -> tuple[Statement, ...]:
    """Every statement of the articles, in order of time, article and place; `said` tells who speaks in them.

    Questions, fragments, headings, remarks of the writer and lines about the site are none. Speech of which nobody
    knows whose it is bears out what others print of it, and is no claim.
    """
    marked = [(article, quoted(article.text)) for article in articles]
    cut = [candidate for article, marks in marked for candidate in _candidates(article, marks, said.get(article.id))]
    known = capitalised(each.text for each in cut if each.article.lang[:2] != "de")
    speech = "\n".join(_flat(said) for article, marks in marked for said in _speech(article, marks))
    within = _Within(known, speech, Abbreviations(each.text for each in cut))
    told = (_statement(each, within) for each in cut)
    return tuple(sorted(told, key=lambda statement: statement.order))


# ── Which sentences ───────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Within:
    """What the whole story tells of a sentence."""

    names: frozenset[str]  # words that are names
    speech: str  # what stands in quotation marks anywhere
    abbreviations: Abbreviations


@dataclass(frozen=True, slots=True)
class _Candidate:
    article: Article
    place: int
    span: Span
    text: str
    own: str
    who: str = ""  # whose speech it is, all of it
    meant: frozenset[str] = frozenset()  # last names of those who speak in it


def _candidates(article: Article, marks: Sequence[Quoted], said: Attributions | None) -> Iterator[_Candidate]:
    """The sentences of an article that can be statements."""
    speech = [(mark.start - 1, mark.end + 1) for mark in marks if mark.depth == 0]
    voices, speaking = _voices(said), _speaking(said)
    rules = _rules(article.lang)
    for place, (begin, end) in enumerate(sentences(article.text, article.lang or "en")):
        start = after_dateline(article.text, begin, end) if place < 3 else begin
        text = article.text[start:end]
        if _is_whole(text):
            own = _outside(text, start, speech)
            span = Span(article.id, start, end)
            spoken = not WORD.search(own)
            who = _speaker_of(span, voices) if spoken else ""
            if who or spoken:
                yield _Candidate(article, place, span, text, own, who, frozenset({last_name(who)} if who else ()))
            elif _is_told(own, text) and not rules.is_foreign(own, text) and not rules.is_elliptic(text):
                meant = frozenset(name for at, name in speaking if start <= at < end)
                yield _Candidate(article, place, span, text, own, "", meant)


def _voices(said: Attributions | None) -> list[tuple[int, int, str]]:
    """Where direct speech of somebody named stands."""
    return [
        (part.start, part.end, quotation.resolved.name)
        for quotation in (said.quotations if said else ())
        if _is_spoken(quotation) and quotation.resolved
        for part in quotation.parts or (quotation.content,)
    ]


def _speaking(said: Attributions | None) -> list[tuple[int, str]]:
    """Where speakers stand, a pronoun or a short name mostly, and the last names of the people they are."""
    return [
        (quotation.speaker.start, last_name(quotation.resolved.name))
        for quotation in (said.quotations if said else ())
        if quotation.speaker and quotation.resolved and quotation.is_sure
        if quotation.resolved.type is SpeakerType.PERSON and not quotation.resolved.unnamed
    ]


def last_name(name: str) -> str:
    """The last word of a name, in small letters: what people are known by in other reports."""
    return name.lower().split()[-1]


def _is_spoken(quotation: Quotation) -> bool:
    who = quotation.resolved
    by_somebody = quotation.is_printable and who is not None and who.type is not SpeakerType.OUTLET
    return by_somebody and quotation.kind is QuotationKind.DIRECT


def _speaker_of(span: Span, voices: Sequence[tuple[int, int, str]]) -> str:
    """Who speaks all of the words, but for a mark at either end; empty where that is not known."""
    return next((who for start, end, who in voices if start - 1 <= span.start and span.end <= end + 3), "")


def _is_whole(text: str) -> bool:
    """A sentence of fair length that begins and ends as sentences do, and asks nothing."""
    if not (_ENDS.search(text) and _OPENS.match(text)) or any(
        p.search(text) for p in (_QUESTION, _CAPTION, _ASIDE, _GLUED)
    ):
        return False
    found = WORD.findall(text)
    shouted = sum(word.isupper() and len(word) > 1 for word in found)
    return _SHORTEST <= len(found) <= _ENDLESS and shouted * 2 < len(found)


def _is_told(own: str, text: str) -> bool:
    """Somebody tells it: it is not speech alone, with its speaker in another sentence."""
    return own == text or len(WORD.findall(own)) >= 2


def _outside(text: str, start: int, speech: Sequence[tuple[int, int]]) -> str:
    """The words of a sentence that stand outside quotation marks; `speech` are the bounds with their marks."""
    kept, at, end = [], start, start + len(text)
    for opened, closed in speech:
        if closed > at and opened < end:
            kept.append(text[at - start : max(at, opened) - start])
            at = min(closed, end)
    return _CUT.join((*kept, text[at - start :])) if kept else text


def _inside(text: str, own: str) -> str:
    """The words of a sentence that stand in quotation marks, given those outside."""
    kept, at = [], 0
    for piece in own.split(_CUT):
        start = text.index(piece, at)
        kept.append(text[at:start])
        at = start + len(piece)
    return " ".join((*kept, text[at:])).strip().lower()


def _speech(article: Article, marks: Sequence[Quoted]) -> Iterator[str]:
    """What is said in quotation marks, where it is long enough to be known again without them."""
    for mark in marks:
        said = article.text[mark.start : mark.end]
        if said.count(" ") >= SPOKEN - 1:
            yield said


def _flat(text: str) -> str:
    """The words alone, so that marks and dashes do not hide that they are the same."""
    return " ".join(WORD.findall(text.lower()))


class _Rules:
    """What a language's table says about sentences."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("sentences", {})
        self._personal = Phrases(data.get("personal", ()))
        self._furniture = Phrases(data.get("furniture", ()))
        self._commands = frozenset(data.get("commands", ()))
        self.dangling = frozenset(data.get("dangling", ()))
        self._elliptic = tuple(f" {ending}" for ending in data.get("elliptic", ()))
        self.pronouns = frozenset(data.get("pronouns", ()))
        self.networks = frozenset(data.get("networks", ()))
        self.loaded = Phrases(data.get("loaded", ()))
        self.flags = {name: Phrases(data.get(key, ())) for name, key in _FLAGS.items()}

    def is_foreign(self, own: str, text: str) -> bool:
        """Whether the writer speaks of himself or to the reader, or the line is about the site."""
        plain = _INITIAL.sub("", own)
        if self._personal.stand_in(_lower(plain), plain) or _first(text) in self._commands:
            return True
        return self._furniture.stand_in(_lower(text), text)

    def is_elliptic(self, text: str) -> bool:
        """Whether it says of something told before only that it was so or not, as "On Tuesday they did not" does."""
        ending = text.rstrip(".!").lower().replace("’", "'")
        return text.count(" ") < _FULL and ending.endswith(self._elliptic)


@cache
def _rules(lang: str) -> _Rules:
    return _Rules(lang)


# ── What they are compared by ─────────────────────────────────────────────────────────────────────


def _statement(each: _Candidate, within: _Within) -> Statement:
    article, text, known = each.article, each.text, within.names
    short = within.abbreviations.shortened(text)
    lang, rules, words = article.lang or "en", _rules(article.lang or "en"), _lower(text)
    named = names(short, lang, known) if lang[:2] != "de" else {}
    found = meanings(short, lang)
    said = _inside(text, each.own) if each.own != text else ""
    unmarked = not said and _flat(text) in within.speech
    anybodys = unmarked or not (each.who or WORD.search(each.own))
    proper = " ".join(word for word in WORD.findall(text) if word[0].isupper() and word.lower() in known)
    return Statement(
        span=each.span,
        text=text,
        lang=lang[:2],
        order=(article.published or _UNDATED, article.id, each.place),
        place=each.place,
        own=each.own,
        said=text.lower() if unmarked else said,
        words=words,
        stems=found,
        core=found - meanings(" ".join((proper, *named)), lang),
        spoken=meanings(text if unmarked else said, lang) & found,
        names=named,
        speaker={} if anybodys else _speaker_names(each, lang, known, named),
        pronoun=_first(text) if _first(text) in rules.pronouns else "",
        measures=measures(text, lang[:2]),
        denied="negated" in _flags(each.own, _lower(each.own), rules),
        flags=frozenset(_flags(text, words, rules)),
        nots=rules.flags["negated"].words & words,
        readable=_is_readable(text, words, rules, named),
        loaded=rules.loaded.number_in(words, text),
        said_by=each.who,
        meant=each.meant,
        anybodys=anybodys,
    )


def _speaker_names(each: _Candidate, lang: str, known: frozenset[str], named: Names) -> Names:
    """The names of whoever speaks: of all of it, or those outside the marks."""
    if each.who:
        return {last_name(each.who): frozenset()}
    found = names(each.own, lang, known) if each.own != each.text and named else named
    return {name: before for name, before in found.items() if name not in _rules(lang).networks}


def _is_readable(text: str, words: frozenset[str], rules: _Rules, named: Iterable[str]) -> bool:
    """It does not open on what was before it, and its pronouns have a name to stand for."""
    if _first(text) in rules.dangling:
        return False
    if rules.pronouns.isdisjoint(words):
        return True
    at = next(match.start() for match in WORD.finditer(text) if match[0].lower().replace("’", "'") in rules.pronouns)
    return any(name in text[:at].lower().replace(".", "") for name in named)


def _first(text: str) -> str:
    found = WORD.search(text)
    return found[0].lower() if found else ""


def flags(text: str, lang: str) -> frozenset[str]:
    """Of "negated", "hedged" and "future" those that some words are."""
    return frozenset(_flags(text, _lower(text), _rules(lang)))


def _flags(text: str, words: frozenset[str], rules: _Rules) -> Iterator[str]:
    for name, phrases in rules.flags.items():
        if phrases.stand_in(words, text) or (name == "negated" and _CONTRACTED_NOT.search(text)):
            yield name


def _lower(text: str) -> frozenset[str]:
    return frozenset(WORD.findall(text.lower().replace("’", "'")))
