"""Where an article says that its words, or some of them, are an agency's: dateline, byline, closing line."""

import re
from collections.abc import Iterator, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from anechoic.outlets import Register
from anechoic.phrases import languages, table
from anechoic.text.sentences import paragraphs

_CLOSING = 3  # paragraphs at the end of a text in which a bare name or a name in brackets is a credit
_LINE = 120  # characters of a byline at most


class AgencyCredit(NamedTuple):
    """An agency by the name it is declared with, and where the credit stands in the text."""

    name: str
    start: int
    end: int


def agency_credits(text: str, register: Register, among: Sequence[str] | None = None) -> tuple[AgencyCredit, ...]:
    """The agencies whose words the text says it prints, in order; a line of `text` is a paragraph.

    Forms: a dateline with a name in brackets, a byline of its own, a name that closes the text, "Reporting by … Editing by
    …" (Reuters' own), and sentences such as "… contributed to this report". A name that is only cited ("told
    Reuters") is no credit, nor is the copyright in a picture. The phrases are those of phrases/<language>/agencies.toml.
    `among` are those of `credited_as` that the text has as words, where that is known.

    >>> from anechoic.outlets import DEFAULT
    >>> [credit.name for credit in agency_credits("PARIS (Reuters) — The talks ended.", DEFAULT)]
    ['Reuters']
    """
    forms = _forms(register)
    mentioned = forms.mentioned_in(text) if among is None else among
    if not mentioned:
        return ()
    lines = list(paragraphs(text))
    found: dict[tuple[int, int], AgencyCredit] = {}
    for place, (at, line) in enumerate(lines):
        lower = line.lower()
        if not any(_stands(name, line, lower) and _alone(name).search(line) for name in mentioned):
            continue
        closing = place >= len(lines) - _CLOSING
        for name, start, end in forms.credits_in(line, lower, closing=closing):
            span = at + start, at + end
            found.setdefault(span, AgencyCredit(name, *span))
    return tuple(sorted(found.values(), key=lambda credit: (credit.start, credit.end)))


def credited_as(register: Register) -> tuple[str, ...]:
    """What a text is searched for: agencies by all their names, and how Reuters signs without its name."""
    return _forms(register).sought


class _Forms:
    """The patterns of all credits, for the names of one register."""

    def __init__(self, names: tuple[tuple[str, str], ...]) -> None:
        names = tuple(pair for pair in names if _WORD.search(pair[0]))  # nobody is credited by marks alone
        self.declared = {_key(written): name for written, name in names}
        signed = (" ".join(_WORD.findall(phrase)) for phrase in _said("reporting"))
        self.sought = tuple(sorted({written for written, _ in names}.union(signed)))
        self.by_word: dict[str, list[str]] = {}  # by the first word of each
        for name in self.sought:
            self.by_word.setdefault(_WORD.findall(name.lower())[0], []).append(name)
        self.name = re.compile(_any_name([written for written, _ in names]))
        self.dateline = re.compile(_dateline(self.name.pattern))
        self.sentences = re.compile(_sentences(self.name.pattern))
        self.line = re.compile(_byline(self.name.pattern))
        self.closing = re.compile(_tail(self.name.pattern))

    def mentioned_in(self, text: str) -> list[str]:
        """The names that may stand in a text: looked up by words, which is ten times as fast."""
        lower = text.lower()
        begun = sorted(self.by_word.keys() & _WORD.findall(lower))
        return [name for word in begun for name in self.by_word[word] if _stands(name, text, lower)]

    def credits_in(self, line: str, lower: str, *, closing: bool) -> Iterator[tuple[str, int, int]]:
        """Names and places of the credits in one paragraph."""
        byline = self.line.match(line.strip()) if len(line) <= _LINE else None
        if byline:
            yield from self._named(line, 0, len(line))
            return
        dateline = self.dateline.match(line)
        if dateline:
            yield from self._named(line, *dateline.span())
        if _cues().search(lower):
            for match in self.sentences.finditer(line, dateline.end() if dateline else 0):
                yield from self._named(line, *match.span())
            if (signed := _signed().search(line)) and "Reuters" in self.declared.values():
                yield "Reuters", *signed.span()
        if closing and (tail := self.closing.search(line)):
            yield from self._named(line, *tail.span())

    def _named(self, line: str, start: int, end: int) -> Iterator[tuple[str, int, int]]:
        for match in self.name.finditer(line, start, end):
            yield self.declared[_key(match[0])], match.start(), match.end()


def _stands(name: str, text: str, lower: str) -> bool:
    """Whether a name stands in a text, which is given in lower case, too: short ones by their exact letters, long ones in any case."""
    return name in text if len(name) < _SHORT else name.lower() in lower


_SHORT = 5  # letters from which a name is looked up in any case
_WORD = re.compile(r"[^\W_]+")


@lru_cache(maxsize=4)
def _forms(register: Register) -> _Forms:
    return _Forms(tuple((name, o.name) for o in register.agencies for name in (o.name, *o.aliases)))


@cache
def _signed() -> re.Pattern[str]:
    """How Reuters closes what it writes: "(Reporting by … in Paris; Editing by …)" (Reuters Handbook of Journalism).

    In other languages the words are common ones, and stand in the phrases with the bracket that opens.
    """
    return re.compile(
        rf"(?<!\w){_phrases('reporting')} [^()\n]{{3,200}}?[;,.]? (?:and )?{_phrases('editing')} [A-ZÀ-Þ][^()\n]{{2,80}}"
    )


def _key(written: str) -> str:
    """A name as it is looked up: short ones by their exact letters (PA, dpa), long ones in any case."""
    return written if len(written) < _SHORT else " ".join(written.lower().split())


@lru_cache(maxsize=1000)
def _alone(name: str) -> re.Pattern[str]:
    """The name, not within a longer word."""
    return re.compile(_any_name([name]))


def _any_name(names: list[str]) -> str:
    ordered = sorted(set(names), key=lambda name: (-len(name), name))
    written = [re.escape(n) if len(n) < _SHORT else f"(?i:{re.escape(n)})" for n in ordered]
    return r"(?<![\w@#.])(?:" + "|".join(written or ["(?!)"]) + r")(?![\w@])"


def _phrases(section: str) -> str:
    return f"(?i:{_listed(section)})"


def _listed(section: str) -> str:
    return "|".join(re.escape(phrase) for phrase in _said(section))


def _said(section: str) -> list[str]:
    """The phrases of all languages, longer ones first."""
    found = {phrase for lang in languages("agencies") for phrase in table(lang, "agencies").get(section, ())}
    return sorted(found, key=lambda phrase: (-len(phrase), phrase))


@cache
def _cues() -> re.Pattern[str]:
    """What a line in lower case has that gives credit in a sentence: few have, and it is soon looked for."""
    return re.compile(
        rf"\(c\)|©|copyright|this \w+ |{_listed('contributed')}|{_listed('reporting')}|(?:{_listed('with')})\s"
    )


_THE = r"(?:(?i:the|la|le|die|der|das|dem|des|de|da|do|della)\s|(?i:dell|l|d)['’])"


def _several(name: str) -> str:
    """One name, or more: `AP and Reuters`, `dpa/AFP`, `Reuters e da Lusa`, `AFP et de l’ANSA`."""
    return rf"{name}(?:\s?(?:,|/|&|,?\s(?:and|und|et|y|e|ed|en|og|och)\s)\s?{_THE}{{0,2}}{name})*"


def _dateline(name: str) -> str:
    """`PARIS, March 3 (Reuters) —`, `(ANSA) - ROMA`: a place of 60 characters at most, then the name in brackets."""
    return rf"^\s*(?:[A-ZÀ-Þ][^()\n]{{1,60}} ?)?\({_several(name)}(?:\s?[/,-]\s?\w[\w ]{{1,24}})*\)\.?\s?[—–:-]"


def _byline(name: str) -> str:
    """A line that is nothing but a credit: `By Jane Roe, Associated Press`, `AP and AFP`, `© Agence France-Presse`."""
    person = r"[A-ZÀ-Þ][\w.’'-]*(?: (?:and|und|et|y|e|og|och|in|de|del|da|di|von|van|der|[A-ZÀ-Þ][\w.’'-]*)){1,7}\s?(?:,|\||/|—|–| -)\s?"
    return (
        rf"^[(—–-]?\s?(?:(?:©|\([cC]\)|(?i:copyright))\s?)?(?:\d{{4}}\s)?(?:{_phrases('by')}:?\s?)?(?:{person})?"
        rf"{_THE}?{_several(name)}(?:,?\s{_phrases('staff')})?[).]*$"
    )


def _sentences(name: str) -> str:
    """Sentences that give credit, wherever they stand."""
    opening = r"(?:^|(?<=[.;—–(*-] )|(?<=[—–(*-])|(?<=[.!?”\"]))"
    not_of_a_picture = "".join(rf"(?<!\b(?i:{what}) )" for what in ("image", "photo", "picture"))
    printed = r"(?:provided|produced|written|published|supplied|reported|prepared|distributed|syndicated)"
    return "|".join(
        (
            rf"{_several(name)}(?:['’]s?)?(?: {_phrases('staff')}\b[^\n]{{0,160}}?)? {_phrases('contributed')}",
            rf"{opening}\s?{_phrases('with')}\s?{_THE}?{_several(name)}",
            rf"\b(?i:this) (?:article|story|report|dispatch) (?:was|is|has been) [^.\n]{{0,40}}{printed} [^.\n]{{0,30}}{_several(name)}",
            rf"(?:©|\([cC]\)|{not_of_a_picture}\b(?i:copyright))\s?(?:\d{{4}}\s)?(?:by\s)?{_THE}?{_several(name)}",
        )
    )


def _tail(name: str) -> str:
    """Names that close the text: `(AFP)`, `(dpa/lno)`, `(avec AFP)`, `(ANSA e Reuters)`, `— Reuters`, `Bron: ANP`."""
    told = rf"(?:{_phrases('with')}\s|{_phrases('by')}:?\s?)?"
    return (
        rf"(?:\({told}{_THE}?{_several(name)}(?:\s?[/,-]\s?\w+)*\)"
        rf"|(?<=[.!?”\"»)]) ?(?:[—–-] ?|{_phrases('by')}:?\s{_THE}?){_several(name)})[\s.]*$"
    )
