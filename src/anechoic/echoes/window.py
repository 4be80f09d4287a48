"""What has come in of late, against which new articles are compared: bounded, so that a stream may have any length."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from itertools import islice

import numpy as np

from anechoic.echoes.agency import Votes, agency_votes
from anechoic.echoes.bodies import compared_words
from anechoic.echoes.boilerplate import boilerplate, without
from anechoic.echoes.near import Sample, near_pairs, sampled
from anechoic.outlets import Register
from anechoic.records import Article
from anechoic.text.shingles import BREAK, Shingles, Words, distinct, numbered

NEVER = datetime.max.replace(tzinfo=UTC)
BLOCK = 4000  # articles that are compared at once: a collection up to this size is compared as a whole
_AGE = timedelta(days=30)  # what is printed again later is an archive piece
_FEWEST, _MOST = 4000, 40_000  # articles that the window holds, whatever their age, and at most


@dataclass(eq=False, slots=True)
class Text:
    """One article as it is compared; `number` counts texts in the order they came out."""

    article: Article
    votes: Votes  # on the agency it goes back to
    words: Words  # a break in the place of what is boilerplate
    size: int  # how many they are without breaks
    shingles: Shingles  # of all that was compared,
    own: Shingles  # and of what is no boilerplate
    number: int = -1

    def leave_out(self, flagged: Shingles, sample: Sample) -> None:
        """Put breaks in the place of boilerplate; `sample` is that of the words."""
        left = without(self.words, sample, flagged)
        if left is not self.words:
            self.words, self.size, self.own = left, _size(left), distinct(sampled(left)[0])


def blocks(ordered: Iterable[Article], size: int) -> Iterator[list[Article]]:
    """The articles, `size` at a time."""
    rest = iter(ordered)
    while block := list(islice(rest, size)):
        yield block


def in_time(article: Article) -> tuple[datetime, str]:
    """What articles are ordered by: when they came out, those without a date last; then id."""
    return article.published or NEVER, article.id


class Window:
    """The texts of late, in the order they came out; the `fewest` newest whatever their age."""

    def __init__(self, fewest: int = _FEWEST) -> None:
        self.fewest = fewest
        self.texts: list[Text] = []

    def prepared(self, articles: Sequence[Article], register: Register) -> tuple[list[Text], list[tuple[int, int]]]:
        """The texts of a block behind those of late, and the pairs worth comparing, each with at least one of the block."""
        fresh = [_text(article, register) for article in articles]
        texts = [*self.texts, *(text for text, _ in fresh)]
        flagged = boilerplate([text.shingles for text in texts], [text.article.outlet for text in texts])
        for text, sample in fresh:
            text.leave_out(flagged, sample)
        return texts, near_pairs([text.own for text in texts], len(self.texts))

    def keep(self, texts: Sequence[Text]) -> None:
        """Forget all but the newest of these texts, which are in order."""
        newest = next((text.article.published for text in reversed(texts) if text.article.published), None)
        young = sum(newest is not None and (text.article.published or NEVER) >= newest - _AGE for text in texts)
        self.texts = list(texts[-min(max(young, self.fewest), _MOST) :])


def _text(article: Article, register: Register) -> tuple[Text, Sample]:
    """An article as it is compared, boilerplate and all, and the sample of its shingles."""
    every = numbered(article.text)
    words = compared_words(article.text, every).words
    sample = sampled(words)
    kept = distinct(sample[0])
    return Text(article, agency_votes(article, register, every.words), words, _size(words), kept, kept), sample


def _size(words: Words) -> int:
    return int(np.count_nonzero(words != BREAK))
