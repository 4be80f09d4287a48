"""What stands on several articles of one outlet is its furniture: a memory of lines, with a bound on what it keeps."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import replace
from hashlib import blake2b

from anechoic.read.draft import Draft
from anechoic.read.sweep import squashed
from anechoic.records import HouseLine, Removal
from anechoic.text.marks import quoted

_OTHERS = 2  # articles that had a line before; what two share may be a quotation, or an article told twice
_SAME = 0.5  # share of its lines over which an article is another one over again
_LONGEST = 600  # characters of a line; house texts are shorter, and long paragraphs recur in copies alone
_LEAST = 12  # letters; headings such as "Analysis" recur and are the article's
_WORDS = 5  # of a quotation
_OUTLETS = 300
_LINES = 400  # of an outlet; together a memory of 120,000 lines, about 20 MB


Recall = Callable[[str], Iterable[HouseLine]]  # what is known of an outlet from before, seen the longest ago first


class OutletMemory:
    """The lines that articles of each outlet had, so that what recurs is known for furniture.

    The first articles of an outlet keep such a line, later ones do not. Which were the first is remembered, so that an
    article read again has the lines that it had, however much was learnt since. What was forgotten for want of room was
    seen the longest ago; `recall` brings back what an archive kept of an outlet.
    """

    def __init__(self, recall: Recall = lambda _outlet: ()) -> None:
        self._recall = recall
        self._outlets: OrderedDict[str, OrderedDict[str, tuple[str, ...]]] = OrderedDict()
        self._changed: dict[str, None] = {}

    def learnt(self) -> Iterator[tuple[str, tuple[HouseLine, ...]]]:
        """Each outlet of which something was learnt since this was asked last, with all of its lines, for an archive to keep."""
        for outlet in filter(self._outlets.__contains__, self._changed):
            yield outlet, tuple(HouseLine(*each) for each in self._outlets[outlet].items())
        self._changed.clear()

    def cleaned(self, draft: Draft, outlet: str, article: str) -> Draft:
        """The draft without the lines that stood on other articles of the outlet before; its own are remembered."""
        if not outlet:
            return draft
        lines, key = self._lines_of(outlet), _digest(article)
        digests = [
            _digest(words) if len(words := squashed(line)) >= _LEAST and len(line) <= _LONGEST else ""
            for line in draft.lines
        ]
        others = [_before(key, lines.get(digest, ())) for digest in digests]
        if sum(map(bool, others)) > _SAME * len(others):
            return draft
        self._learn(lines, digests, key)
        self._changed[outlet] = None
        furniture = [seen >= _OTHERS and not _quotes(line) for line, seen in zip(draft.lines, others, strict=True)]
        return _without(draft, furniture, outlet)

    def _lines_of(self, outlet: str) -> OrderedDict[str, tuple[str, ...]]:
        if outlet not in self._outlets:
            self._outlets[outlet] = OrderedDict((each.line, each.articles) for each in self._recall(outlet))
        lines = self._outlets[outlet]
        self._outlets.move_to_end(outlet)
        if len(self._outlets) > _OUTLETS:
            self._outlets.popitem(last=False)
        return lines

    def _learn(self, lines: OrderedDict[str, tuple[str, ...]], digests: Iterable[str], article: str) -> None:
        for digest in filter(None, digests):
            seen = lines.get(digest, ())
            lines[digest] = seen if article in seen else (*seen, article)[:_OTHERS]
            lines.move_to_end(digest)
            if len(lines) > _LINES:
                lines.popitem(last=False)


def _quotes(line: str) -> bool:
    """Whether it has somebody's words, which an outlet prints with every report of an affair, and not only a title in marks."""
    return any(len(line[said.start : said.end].split()) >= _WORDS for said in quoted(line))


def _before(article: str, articles: Sequence[str]) -> int:
    """How many articles had the line before this one had it."""
    return articles.index(article) if article in articles else len(articles)


def _digest(words: str) -> str:
    return blake2b(words.encode("utf-8", errors="replace"), digest_size=8).hexdigest()


def _without(draft: Draft, furniture: Sequence[bool], outlet: str) -> Draft:
    why = f"stands on other articles of {outlet} too"
    gone = tuple(Removal(line, why) for line, goes in zip(draft.lines, furniture, strict=True) if goes)
    kept = tuple(line for line, goes in zip(draft.lines, furniture, strict=True) if not goes)
    return replace(draft, lines=kept, removed=(*draft.removed, *gone)) if gone and kept else draft
