"""What stands on several articles of one outlet is its furniture: a memory of lines, with a bound on what it keeps."""

from collections import OrderedDict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b
from typing import NamedTuple

from anechoic.read.draft import Draft
from anechoic.read.sweep import squashed
from anechoic.records import Removal

_OTHERS = (
    2  # articles on which a line stood before; what two of them share may be a quotation, or an article told twice
)
_SAME = 0.5  # share of its lines over which an article is another one over again
_LONGEST = 600  # characters of a line; house texts are shorter, and long paragraphs recur in copies alone
_LEAST = 12  # letters; headings such as "Analysis" recur and are the article's
_OUTLETS = 300
_LINES = 400  # of an outlet; together a memory of 120,000 lines, about 20 MB


class Remembered(NamedTuple):
    """That a line stood on articles of an outlet: what an archive keeps from one run to the next."""

    outlet: str
    line: str  # sixteen hexadecimal digits that stand for its words
    articles: tuple[str, ...]  # such digits for each article, as many as make it furniture


class OutletMemory:
    """The lines that articles of each outlet had, so that what recurs is known for furniture.

    The first articles of an outlet keep such a line, later ones do not; an archive that gives back what it was told
    makes the first ones of the next run later ones. What was forgotten for want of room was seen the longest ago.
    """

    def __init__(self, remembered: Iterable[Remembered] = ()) -> None:
        self._outlets: OrderedDict[str, OrderedDict[str, tuple[str, ...]]] = OrderedDict()
        for each in remembered:
            self._outlets.setdefault(each.outlet, OrderedDict())[each.line] = each.articles

    def known(self) -> Iterator[Remembered]:
        """Everything that is remembered, what was seen the longest ago first."""
        for outlet, lines in self._outlets.items():
            for line, articles in lines.items():
                yield Remembered(outlet, line, articles)

    def cleaned(self, draft: Draft, outlet: str, article: str) -> Draft:
        """The draft without the lines that stood on other articles of the outlet; its own are remembered."""
        if not outlet:
            return draft
        lines, key = self._lines_of(outlet), _digest(article)
        digests = [
            _digest(words) if len(words := squashed(line)) >= _LEAST and len(line) <= _LONGEST else ""
            for line in draft.lines
        ]
        others = [sum(each != key for each in lines.get(digest, ())) if digest else 0 for digest in digests]
        if sum(bool(number) for number in others) > _SAME * len(others):
            return draft
        self._learn(lines, digests, key)
        return _without(draft, [number >= _OTHERS for number in others], outlet)

    def _lines_of(self, outlet: str) -> OrderedDict[str, tuple[str, ...]]:
        lines = self._outlets.setdefault(outlet, OrderedDict())
        self._outlets.move_to_end(outlet)
        if len(self._outlets) > _OUTLETS:
            self._outlets.popitem(last=False)
        return lines

    def _learn(self, lines: OrderedDict[str, tuple[str, ...]], digests: Iterable[str], article: str) -> None:
        for digest in filter(None, digests):
            seen = lines.get(digest, ())
            lines[digest] = seen if article in seen else (*seen, article)[-_OTHERS - 1 :]
            lines.move_to_end(digest)
            if len(lines) > _LINES:
                lines.popitem(last=False)


def _digest(words: str) -> str:
    return blake2b(words.encode("utf-8", errors="replace"), digest_size=8).hexdigest()


def _without(draft: Draft, furniture: Sequence[bool], outlet: str) -> Draft:
    why = f"stands on other articles of {outlet} too"
    gone = tuple(Removal(line, why) for line, goes in zip(draft.lines, furniture, strict=True) if goes)
    kept = tuple(line for line, goes in zip(draft.lines, furniture, strict=True) if not goes)
    return replace(draft, lines=kept, removed=(*draft.removed, *gone)) if gone and kept else draft
