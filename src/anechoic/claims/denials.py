"""Denials beside what they deny: one account says it, in another somebody rejects it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from anechoic.claims.alignment import Alignment
from anechoic.claims.holders import sources
from anechoic.claims.meanings import meanings
from anechoic.claims.phrasing import Phrases, pattern
from anechoic.claims.statements import Statement
from anechoic.phrases import table

_LEAST = 4  # words that carry meaning, without which it cannot be told what is denied
_LEAST_OF_ONE = 2  # where it is known who denies it, and the statement is an account of what they did
_SAID = 0.8  # of the words denied, that the statement must say
_SAID_OF_ONE = 0.5  # where the two have three words in common
_DONE = 0.4  # of these, of the words that are no names
_ALL = 0.95  # where they have two
_MEANT = 0.5  # of the statement's words, that must be denied
# What is denied ends at a mark, or where the sentence goes on with what else was done: "… and has called it a lie".
_END = re.compile(r"[,;:.!?—–“”\"]|\s(?:and|but)\s(?=(?:has|have|had|says?|said|\w+ly|\w+ed)\b)")
_ASIDE = re.compile(r", [^,]*,\s*$")  # "Ada Orr, speaking in Selka, denied"


@dataclass(frozen=True, slots=True)
class Denial:
    """A statement and the one that denies it."""

    said: Statement
    denied: Statement
    is_told: bool  # both sides have a name: what is said is somebody's account, and whoever denies it is known


@dataclass(frozen=True, slots=True)
class _Denied:
    """What a sentence says was denied: its words that carry meaning, and the last names of whoever denies it."""

    clause: frozenset[str]
    who: frozenset[str]

    @property
    def is_told(self) -> bool:
        """Whether it tells enough to be found elsewhere."""
        return len(self.clause) >= (_LEAST_OF_ONE if self.who else _LEAST)


def denials(told: Sequence[Statement], alignment: Alignment) -> Iterator[Denial]:
    """Every denial that can be paired with a statement of what it denies, the nearest in words."""
    for each in told:
        denied = _denied(each)
        if denied and denied.is_told:
            found = [other for other in alignment.near(each, _LEAST_OF_ONE) if _says(other, each, denied, alignment)]
            if found:
                said = max(found, key=lambda other: alignment.coverage(other.stems, denied.clause))
                yield Denial(said, each, bool(denied.who) and _is_account(said, denied.who))


def charges_denied(told: Sequence[Statement]) -> Iterator[Denial]:
    """Every denial of "the allegations" beside the charge that stands right before it in its article.

    The charge names whoever denies it, as the one who is charged, and somebody else; else it may be another's.
    """
    places = {(each.span.article, each.place): each for each in told}
    for each in told:
        who = _denies_a_charge(each)
        said = places.get((each.span.article, each.place - 1))
        if who and said and said.lang == each.lang and _is_charged(said, who) and not _denied(said):
            yield Denial(said, each, is_told=True)


def _denies_a_charge(statement: Statement) -> frozenset[str]:
    """The last name of whoever denies "the allegations", calls them "a lie" or the like; nothing where nobody surely does."""
    forms, own = _forms(statement.lang), statement.own
    if found := forms.denied.search(own):
        before = own[: found.start()]
    elif found := forms.called.search(statement.text):  # "a lie" may stand in quotation marks
        before = statement.text[: found.start()]
    else:
        return frozenset()
    if _undone(statement.lang).search(before) or not own.startswith(before):
        return frozenset()
    who = _nearest(statement, _ASIDE.sub("", before)) or statement.meant
    return who if len(who) == 1 else frozenset()


def _is_charged(said: Statement, who: frozenset[str]) -> bool:
    """Whether a statement charges them with something, by somebody else who is named."""
    if not _is_account(said, who) or "negated" in said.flags or not who.isdisjoint(sources(said)):
        return False
    forms, text = _forms(said.lang), said.own
    charge = forms.accusing.search(text)
    if not charge:
        return False
    places = [found.start() for name in who for found in re.finditer(rf"\b{re.escape(name)}\b", text.lower())]
    return any(at > charge.end() for at in places) or bool(places and forms.accused.search(text))


class _Forms:
    """How a language denies charges that were told before, from `phrases/<language>/claims.toml`."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("denials", {})
        cues = pattern((*data.get("cues", ()), *data.get("rejecting", ()))).pattern
        charges, ends = pattern(data.get("charges", ())).pattern, pattern(data.get("ends", ())).pattern
        the, called = pattern(data.get("the", ())).pattern, pattern(data.get("called", ())).pattern
        lies = pattern(data.get("lies", ())).pattern
        noun = rf"{the}\s+(?:[\w’'-]+\s+){{0,2}}?{charges}"
        self.denied = re.compile(rf"{cues}\s+(?:[\w-]+\s+)?{noun}(?=\s*(?:[.,;:–—]|$|{ends}))", re.IGNORECASE)
        self.called = re.compile(rf"{called}\s+(?:{noun}|{the})\s+(?:[\w-]+\s+){{0,2}}?[“‘\"']?{lies}", re.IGNORECASE)
        self.accusing = pattern(data.get("accusing", ()))
        self.accused = pattern(data.get("accused", ()))


@cache
def _forms(lang: str) -> _Forms:
    return _Forms(lang)


def _says(other: Statement, denial: Statement, denied: _Denied, alignment: Alignment) -> bool:
    """Whether a statement says what is denied, of whoever denies it where that is known, and not by them."""
    shared, covered = len(denied.clause & other.stems), alignment.coverage(denied.clause, other.stems)
    if other.lang != denial.lang or "negated" in other.flags or _denied(other):
        return False
    if not denied.who.isdisjoint(sources(other)):
        return False
    if not (_open(other.lang).isdisjoint(other.words) and denial.names.keys() & denied.clause <= other.names.keys()):
        return False
    if denied.who & (other.names.keys() | other.meant) and _is_account(other, denied.who):
        is_done = alignment.coverage(denied.clause & denial.core, other.stems) >= _DONE
        return is_done and covered >= (_SAID_OF_ONE if shared > _LEAST_OF_ONE else _ALL)
    return shared >= _LEAST and covered >= _SAID and alignment.coverage(other.core, denial.stems) >= _MEANT


def _is_account(said: Statement, who: frozenset[str]) -> bool:
    """Whether it is told as somebody's account, who is another than those that deny it."""
    others = {name for name in said.names if name not in who}
    return bool(others) and (_accuses(said) or not _told(said.lang).isdisjoint(said.words))


def _accuses(statement: Statement) -> bool:
    return _accusing(statement.lang).stand_in(statement.words, statement.own)


def _denied(statement: Statement) -> _Denied | None:
    """What a sentence says was denied, and by whom; None where it tells of no denial."""
    own, cues = statement.own, _cues(statement.lang)
    opened = _denial(statement.lang).search(own) if cues.stand_in(statement.words, own) else None
    if not opened or _undone(statement.lang).search(own, 0, opened.start()):
        return None
    if _sought(statement.lang).match(own, opened.end()):
        return None
    end = _END.search(own, opened.end())
    clause = meanings(own[opened.end() : end.start() if end else None], statement.lang)
    who = _nearest(statement, _ASIDE.sub("", own[: opened.start()])) | statement.meant
    return _Denied(clause - meanings(" ".join(sorted(who)), statement.lang), who)


def _nearest(statement: Statement, before: str) -> frozenset[str]:
    """The last of the names in the words before a denial: who denies it."""
    text = before.lower()
    places = {name: text.rfind(name) for name in statement.names}
    last = max(places, key=lambda name: (places[name], name), default="")
    return frozenset({last}) if last and places[last] >= 0 else frozenset()


@cache
def _told(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "claims").get("holders", {}).get("said", ()))


@cache
def _open(lang: str) -> frozenset[str]:
    """Words that leave open whether it is so."""
    return frozenset(table(lang, "claims").get("denials", {}).get("open", ()))


@cache
def _accusing(lang: str) -> Phrases:
    return Phrases(table(lang, "claims").get("denials", {}).get("accusing", ()))


@cache
def _cues(lang: str) -> Phrases:
    return Phrases(table(lang, "claims").get("denials", {}).get("cues", ()))


@cache
def _undone(lang: str) -> re.Pattern[str]:
    """A word right before a verb of denying that makes it none."""
    return re.compile(
        rf"{pattern(table(lang, 'claims').get('denials', {}).get('undone', ())).pattern}\s+$", re.IGNORECASE
    )


@cache
def _sought(lang: str) -> re.Pattern[str]:
    """What is refused to those who ask for it, and not denied: "rejected all requests"."""
    return pattern(table(lang, "claims").get("denials", {}).get("sought", ()))


@cache
def _denial(lang: str) -> re.Pattern[str]:
    """A verb of denying and what links it to what is denied: "denied that", "bestreitet, dass"."""
    data = table(lang, "claims").get("denials", {})
    cues, links = pattern(data.get("cues", ())).pattern, pattern(data.get("links", ())).pattern
    doing = r"|(?=\w+ing\b)" if data.get("gerunds") else ""
    return re.compile(rf"{cues},?\s+(?:{links}\s+{doing})", re.IGNORECASE)
