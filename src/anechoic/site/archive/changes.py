"""What an outlet changed in an article, in short excerpts: the words that went, and those that came (edge: database)."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache

from anechoic.jsonlines import Json
from anechoic.site.archive.models import Revision
from anechoic.site.archive.readings import cut_by
from anechoic.text.differences import changes

_SHOWN = 4  # places of one change; how many more there are is said
_BESIDE = 6  # words that stand on each side of what changed
_WORDS = 30  # of one excerpt


@dataclass(frozen=True, slots=True)
class Excerpt:
    """The words of one place before and after; one of the two may be empty."""

    before: str
    after: str


@dataclass(frozen=True, slots=True)
class Edited:
    """A change of an article: the state that went, the first places that differ, and how many more do."""

    revision: Revision
    excerpts: tuple[Excerpt, ...]
    more: int = 0


def edited(revisions: Sequence[Revision]) -> list[Edited]:
    """Each with its excerpts; without any where the outlet took the article back since."""
    if not revisions:
        return []
    later = Revision.objects.filter(article__in={each.article_id for each in revisions}).order_by("-seen", "-pk")
    states: dict[str, list[Revision]] = {}
    for each in later:
        states.setdefault(each.article_id, []).append(each)
    return [_edited(each, states[each.article_id]) for each in revisions]


def _edited(revision: Revision, states: Sequence[Revision]) -> Edited:
    if revision.article.withdrawn:
        return Edited(revision, ())
    place = states.index(revision)
    after: Json = states[place - 1].record if place else revision.article.record
    cut = cut_by(revision.record, after)
    found = excerpts(_words(revision.record, cut), _words(after, cut), after.get("lang") or "en")
    return Edited(revision, found[:_SHOWN], max(0, len(found) - _SHOWN))


def _words(reading: Json, cut: set[str]) -> str:
    """What a reading tells, its headline first; lines that either reading took for furniture left out."""
    lines = (reading.get("title", ""), reading.get("standfirst", ""), *reading["text"].split("\n"))
    return "\n".join(line for line in lines if line and line not in cut)


@lru_cache(maxsize=256)
def excerpts(before: str, after: str, lang: str = "en") -> tuple[Excerpt, ...]:
    """The places where two states of a text differ, each cut to the words that went and came and a few beside them.

    >>> excerpts("It sails. Ten people came.", "It sails. Twelve people came.")
    (Excerpt(before='Ten people came.', after='Twelve people came.'),)
    """
    return tuple(
        _around(" ".join(each.before).split(), " ".join(each.after).split()) for each in changes(before, after, lang)
    )


def _around(before: list[str], after: list[str]) -> Excerpt:
    shorter = min(len(before), len(after))
    same = next((n for n in range(shorter) if before[n] != after[n]), shorter)
    left = shorter - same
    end = next((n for n in range(left) if before[-1 - n] != after[-1 - n]), left)
    return Excerpt(_cut(before, same - _BESIDE, end - _BESIDE), _cut(after, same - _BESIDE, end - _BESIDE))


def _cut(words: list[str], start: int, end: int) -> str:
    """The words without so many at the start and at the end, where an ellipsis stands for them; never a long text."""
    start, end = max(0, start), max(0, end)
    kept = words[start : len(words) - end]
    long = len(kept) > _WORDS
    return " ".join((*(["…"] if start else ()), *kept[:_WORDS], *(["…"] if end or long else ())))
