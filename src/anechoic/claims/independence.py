"""How many origins a group of statements goes back to: whole reports that copy, and single sentences that do."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations

from rapidfuzz import fuzz

from anechoic.claims.statements import Statement
from anechoic.records import Article, ArticleId, Attributions, Credit, Story
from anechoic.text.words import words

_COPIED = 90.0  # of 100: likeness of the words outside quotation marks, from which they are one text
_TELLTALE = 8  # words that carry meaning, the same in a sentence of two articles: one copies from the other
_COPY_LENGTH = 6  # words; shorter ones ("she said") are like each other by chance


class Independence:
    """The origins of one story, and what binds single sentences of different origins together.

    Two sentences are of one origin where their articles are, where one outlet prints both, where their own words are
    one text, and where one credits the other's outlet or both credit the same third. A quotation printed with the same
    words around it is one text too where the articles have whole sentences of their own in common.
    """

    def __init__(
        self,
        story: Story,
        articles: Sequence[Article],
        attributions: Sequence[Attributions],
        told: Sequence[Statement],
    ) -> None:
        self._origin = {key: place for place, origin in enumerate(story.origins) for key in origin}
        self._outlet = {article.id: _name(article.outlet) for article in articles}
        said: Mapping[ArticleId, Attributions] = {each.article: each for each in attributions}
        self._credits = {a.id: (*a.credits, *(said[a.id].credits if a.id in said else ())) for a in articles}

        printed: dict[frozenset[str], set[ArticleId]] = defaultdict(set)
        for each in told:
            if len(each.stems - each.spoken) >= _TELLTALE:
                printed[each.stems - each.spoken].add(each.span.article)
        self._copying = {frozenset(pair) for keys in printed.values() for pair in combinations(sorted(keys), 2)}

    def origins(self, group: Sequence[Statement]) -> int:
        """How many origins the statements go back to."""
        found: list[list[Statement]] = []
        for each in group:
            bound = [other for other in found if any(self._is_bound(each, member) for member in other)]
            merged = [each, *(member for other in bound for member in other)]
            found = [other for other in found if other not in bound] + [merged]
        return len(found)

    def _is_bound(self, a: Statement, b: Statement) -> bool:
        if self._origin[a.span.article] == self._origin[b.span.article] or is_copied(a, b):
            return True
        pair = frozenset((a.span.article, b.span.article))
        if pair in self._copying and fuzz.ratio(a.text.lower(), b.text.lower(), score_cutoff=_COPIED) > 0:
            return True
        outlets = self._outlet[a.span.article], self._outlet[b.span.article]
        credited_a, credited_b = self._credited(a), self._credited(b)
        if outlets[0] and outlets[0] == outlets[1]:
            return True
        return outlets[1] in credited_a or outlets[0] in credited_b or bool(credited_a & credited_b)

    def _credited(self, statement: Statement) -> frozenset[str]:
        """The outlets that the sentence itself credits."""
        return frozenset(_within(self._credits[statement.span.article], statement))


def is_copied(a: Statement, b: Statement) -> bool:
    """Whether the words outside quotation marks are one text: two reporters do not write the same sentence.

    Of a quotation with no more than "she said" beside it nothing can be told: both may have heard it.
    """
    if min(a.own.count(" "), b.own.count(" ")) < _COPY_LENGTH - 1:
        return False
    return fuzz.ratio(a.own.lower(), b.own.lower(), score_cutoff=_COPIED) > 0


def _within(given: Iterable[Credit], statement: Statement) -> Iterable[str]:
    for credit in given:
        inside = credit.span and statement.span.start <= credit.span.start < statement.span.end
        if inside and (name := _name(credit.name)):
            yield name


def _name(outlet: str) -> str:
    return " ".join(word for word in words(outlet) if word != "the")
