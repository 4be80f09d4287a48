"""From captures to articles: collecting and reading, one after the other.

Stages raise; here what they raise becomes a `Refusal`, and the rest goes on.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from pathlib import Path

from anechoic import collect, read
from anechoic.errors import AnechoicError
from anechoic.outlets import Register
from anechoic.records import Article, ArticleId, Capture, Known, Refusal


def captures(files: Sequence[Path], known: Known = Known()) -> Iterator[Capture | Refusal]:
    """Everything that the files hold; `known` is what the user says of them. A broken file is refused where it breaks."""
    for file in files:
        try:
            for capture in collect.captures(file):
                yield replace(capture, known=_with_word_of_user(capture.known, known))
        except AnechoicError as error:
            yield refusal("collect", error)


def articles(
    taken: Iterable[Capture | Refusal], register: Register, memory: read.OutletMemory | None = None
) -> Iterator[Article | Refusal]:
    """Each capture read; what cannot be read is refused, and refusals from before are passed on.

    A `memory` knows from other calls what stands on many pages of an outlet, and learns from these.
    """
    memory = memory or read.OutletMemory()
    for capture in taken:
        if isinstance(capture, Refusal):
            yield capture
            continue
        try:
            yield read.article(capture, register, memory)
        except AnechoicError as error:
            yield refusal("read", error, capture.line)


def unique(found: Sequence[Article]) -> tuple[tuple[Article, ...], tuple[Refusal, ...]]:
    """One article for each id, the fullest (a feed and a page may bring the same one), and the others refused.

    Both in order of id, so that the order in which articles come in does not matter.
    """
    kept, refused = [], []
    ordered = sorted(found, key=lambda a: (a.id, -len(a.text), a.path, a.text))
    for _, same in groupby(ordered, key=lambda a: a.id):
        first, *others = same
        kept.append(first)
        refused += [twice(first, other) for other in others]
    return tuple(kept), tuple(refused)


def pages_and_entries(pages: Iterable[Article], entries: Sequence[Article]) -> Iterator[Article | Refusal]:
    """Articles of pages, then those of feeds and mail; of an article that is given as both, the fuller one, as `unique` has it.

    Pages come through one by one: no more is held than the entries. Two pages that give one address are two: a site may
    name its front page on all of them.
    """
    by_id = {entry.id: entry for entry in sorted(entries, key=lambda each: len(each.text))}
    paged: dict[ArticleId, Article] = {}
    for page in pages:
        entry = by_id.get(page.id)
        if entry is not None and len(entry.text) > len(page.text):
            yield twice(entry, page)
            continue
        if entry is not None:
            paged[page.id] = page
        yield page
    for entry in entries:
        yield twice(paged[entry.id], entry) if entry.id in paged else entry


def twice(kept: Article, other: Article) -> Refusal:
    """Why an article is not kept beside another of its id: it came on two ways, or an id was given twice."""
    if kept.url and kept.url == other.url and kept.path != other.path:
        return Refusal("twice", other.path, "came by two ways, as a page and in a feed, say; the fuller one is kept")
    reason = "has an id that another article has; the fuller one is kept (give every article an id of its own)"
    return Refusal("read", f"{other.path or 'article'} ({kept.id})", reason)


def refusal(stage: str, error: AnechoicError, line: int = 0) -> Refusal:
    """What a stage raised, as a record of what was refused; `line` is the number of the line it stands in."""
    subject = f"{error.subject}, line {line}" if line else error.subject
    return Refusal(stage, subject, error.reason + (f" ({error.remedy})" if error.remedy else ""))


def _with_word_of_user(carried: Known, said: Known) -> Known:
    """What the user says goes before what the carrier says."""
    return replace(carried, url=said.url or carried.url, published=said.published or carried.published)
