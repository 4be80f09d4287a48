"""How many origins a group of statements goes back to: whole reports that copy, and single sentences that do."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache

from rapidfuzz import fuzz

from anechoic.claims.phrasing import Phrases
from anechoic.claims.statements import Statement, last_name
from anechoic.outlets import DEFAULT, Register
from anechoic.phrases import table
from anechoic.records import Article, ArticleId, Attributions, Credit, Story
from anechoic.text.words import WORD, words

_COPIED = 90.0  # of 100: likeness of the words outside quotation marks, from which they are one text
_TELLTALE = 8  # words that carry meaning, the same in a sentence of two articles: one copies from the other
_COPY_LENGTH = 6  # words; shorter ones ("she said") are like each other by chance
_RUN = 8  # words in a row outside quotation marks, which two reporters do not write alike
_CLOSE = 68.0  # of 100: likeness of sentences that were hardly rewritten
_REWRITTEN = 2  # hardly rewritten sentences that two articles share, from which both follow a third
_TOP = 800  # characters in which an article credits what it rests on


@dataclass(frozen=True, slots=True)
class Compared:
    """The statements of a story, and the pairs of them of which the one says what the other says."""

    told: Sequence[Statement]
    alike: Sequence[tuple[Statement, Statement]]


class Independence:
    """The origins of one story, and what binds single sentences of different origins together.

    Two sentences are of one origin where their articles are, where one outlet or outlets of one owner print both, where
    their own words are one text, and where what they say was told to an outlet that either credits. A quotation printed with the same words
    around it is one text too where the articles have whole sentences of their own in common. Articles that rest on one
    outlet by what they credit at their top, and such as share hardly rewritten sentences, are of one origin in all
    that they both say.
    """

    def __init__(
        self,
        story: Story,
        articles: Sequence[Article],
        attributions: Sequence[Attributions],
        compared: "Compared",
        register: Register = DEFAULT,
    ) -> None:
        self._origin = {key: place for place, origin in enumerate(story.origins) for key in origin}
        self._outlet = {article.id: _name(article.outlet) for article in articles}
        self._owner = {article.id: _owner(article.outlet, register) for article in articles}
        said: Mapping[ArticleId, Attributions] = {each.article: each for each in attributions}
        self._credits = {a.id: (*a.credits, *(said[a.id].credits if a.id in said else ())) for a in articles}
        self._named = {key: set(_named(given)) for key, given in self._credits.items()}
        self._main = {
            key: set(_named(c for c in given if c.span and c.span.start < _TOP)) for key, given in self._credits.items()
        }
        for each in compared.told:
            papers = _second_hand(each.lang).papers(each)
            self._named[each.span.article] |= papers
            self._main[each.span.article] |= papers if each.span.start < _TOP else set()
        for key, outlet in self._outlet.items():
            self._main[key].discard(outlet)
        self._told = {key: _interviewed(found) for key, found in said.items()}
        for each in compared.told:
            if _second_hand(each.lang).tells(each):
                self._told.setdefault(each.span.article, set()).update(each.speaker)
        self._copying, self._rewriting = _copying(compared.alike)

    def origins(self, group: Sequence[Statement]) -> int:
        """How many origins the statements go back to, at least."""
        return _parties(group, self._is_bound)

    def origins_at_most(self, group: Sequence[Statement]) -> int:
        """How many they go back to where no single sentence binds them: the origins of articles, one for an outlet."""
        return _parties(group, self._is_of_one_house)

    def _is_of_one_house(self, a: Statement, b: Statement) -> bool:
        one, two = a.span.article, b.span.article
        return self._origin[one] == self._origin[two] or (self._outlet[one] == self._outlet[two] != "")

    def _is_bound(self, a: Statement, b: Statement) -> bool:
        one, two = a.span.article, b.span.article
        if self._is_of_one_house(a, b) or self._owner[one] == self._owner[two] != "":
            return True
        if self._rests_on_one(one, two) or is_copied(a, b):
            return True
        if self._is_told_to_one(a) or self._is_told_to_one(b):
            return True
        pair = frozenset((one, two))
        if pair in self._rewriting:
            return True
        return pair in self._copying and fuzz.ratio(a.text.lower(), b.text.lower(), score_cutoff=_COPIED) > 0

    def _rests_on_one(self, one: ArticleId, two: ArticleId) -> bool:
        """Whether one article credits the other's outlet at its top, or a third that the other credits too."""
        main = self._main
        return (
            self._outlet[two] in main[one]
            or self._outlet[one] in main[two]
            or not main[one].isdisjoint(self._named[two])
            or not main[two].isdisjoint(self._named[one])
        )

    def _is_told_to_one(self, statement: Statement) -> bool:
        """Whether the sentence credits an outlet, or is speech alone of whom the article says to have told one.

        Whoever else has it, has it from there.
        """
        key = statement.span.article
        inside = any(_stands_in(credit, statement) for credit in self._credits[key])
        if statement.said_by and not self._told.get(key, set()).isdisjoint(statement.speaker):
            return True
        return inside or _second_hand(statement.lang).tells(statement)


def _interviewed(said: Attributions) -> set[str]:
    """The last names of those whom an article has telling something to an outlet that it credits."""
    return {last_name(q.resolved.name) for q in said.quotations if q.credited and q.resolved}


def is_copied(a: Statement, b: Statement) -> bool:
    """Whether the words outside quotation marks are one text: two reporters do not write the same sentence.

    Of a quotation with no more than "she said" beside it nothing can be told: both may have heard it.
    """
    if min(a.own.count(" "), b.own.count(" ")) < _COPY_LENGTH - 1:
        return False
    if not (_is_speech(a) or _is_speech(b) or _runs(a.own).isdisjoint(_runs(b.own))):
        return True
    return fuzz.ratio(a.own.lower(), b.own.lower(), score_cutoff=_COPIED) > 0


def _parties(group: Sequence[Statement], is_bound: Callable[[Statement, Statement], bool]) -> int:
    """How many parties of statements there are, where those that are bound to each other are in one."""
    found: list[list[Statement]] = []
    for each in group:
        bound = [other for other in found if any(is_bound(each, member) for member in other)]
        merged = [each, *(member for other in bound for member in other)]
        found = [other for other in found if other not in bound] + [merged]
    return len(found)


def _copying(
    alike: Iterable[tuple[Statement, Statement]],
) -> tuple[frozenset[frozenset[ArticleId]], frozenset[frozenset[ArticleId]]]:
    """Pairs of articles that have a whole sentence of their own in common, and such as share rewritten ones."""
    whole, close = set(), Counter[frozenset[ArticleId]]()
    for a, b in alike:
        if a.span.article == b.span.article or _is_speech(a) or _is_speech(b):
            continue
        pair = frozenset((a.span.article, b.span.article))
        if a.stems == b.stems and len(a.stems) >= _TELLTALE:
            whole.add(pair)
        close[pair] += is_copied(a, b) or fuzz.token_sort_ratio(a.own, b.own, score_cutoff=_CLOSE) > 0
    return frozenset(whole), frozenset(pair for pair, n in close.items() if n >= _REWRITTEN)


def _is_speech(statement: Statement) -> bool:
    """Whether half of what it says stands in quotation marks."""
    return 2 * len(statement.spoken) >= len(statement.stems)


@cache
def _runs(own: str) -> frozenset[tuple[str, ...]]:
    """Every run of words that is long enough to tell who copied."""
    found = WORD.findall(own.lower())
    return frozenset(tuple(found[at : at + _RUN]) for at in range(len(found) - _RUN + 1))


class _SecondHand:
    """How a language says that news is from another outlet, from its table."""

    def __init__(self, lang: str) -> None:
        data = table(lang, "claims").get("second_hand", {})
        self._phrases = Phrases(data.get("phrases", ()))
        self._telling = Phrases(data.get("telling", ()))
        self._papers = frozenset(data.get("papers", ()))

    def tells(self, statement: Statement) -> bool:
        """Whether the sentence says so: by a phrase of its own, or by telling and a name like "the Erie Times-News"."""
        return self._phrases.stand_in(statement.words, statement.own) or bool(self.papers(statement))

    def papers(self, statement: Statement) -> set[str]:
        """The outlets that the sentence says it has its news from, as they are compared."""
        if not self._telling.stand_in(statement.words, statement.own):
            return set()
        return {
            _name(" ".join((*sorted(before), name)))
            for name, before in statement.speaker.items()
            if not self._papers.isdisjoint(name.split("-"))
        }


@cache
def _second_hand(lang: str) -> _SecondHand:
    return _SecondHand(lang)


def _stands_in(credit: Credit, statement: Statement) -> bool:
    return bool(credit.span) and statement.span.start <= credit.span.start < statement.span.end  # type: ignore[union-attr]


def _named(given: Iterable[Credit]) -> Iterable[str]:
    return filter(None, (_name(credit.name) for credit in given))


def _owner(outlet: str, register: Register) -> str:
    declared = register.by_name(outlet) if outlet else None
    return declared.owner if declared else ""


def _name(outlet: str) -> str:
    """The name of an outlet so that "The Guardian" and theguardian.com are one."""
    plain = outlet.lower().removeprefix("www.").split(".")
    label = max(plain[:-1], key=len) if len(plain) > 1 and " " not in outlet else outlet
    return "".join(word for word in words(label) if word != "the").removeprefix("the")
