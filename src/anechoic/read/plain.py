"""Reads an article that was saved as plain text: head, body, sign-up lines, and teasers below the body."""

import re
from collections.abc import Sequence
from itertools import groupby

from anechoic.outlets import Register
from anechoic.read import clutter
from anechoic.read.byline import people
from anechoic.read.draft import Draft
from anechoic.read.language import language
from anechoic.read.sweep import Head, sweep, tidy
from anechoic.records import Known, Teaser

_RULE = re.compile(r"^[\W_]{1,80}$")  # a line of marks alone parts one block from the next
_HEAD_LINE = 250  # characters of a headline or standfirst at most
_FULL_STOP = re.compile(r"[.!?]['’”\"»)]*$")


def draft(text: str, known: Known, register: Register) -> Draft:
    """The article in a saved text; what the carrier knows of it helps to tell its head."""
    lines: Sequence[str] = [tidy(line) for line in text.splitlines()]
    lang = known.lang or language(" ".join(lines))
    lines, teasers = _without_rail(lines, lang)
    body = lines
    title, lines = _title(lines, known.title)
    standfirst, lines = ("", lines) if lines is body else _standfirst(lines, lang)
    written, lines = _byline(lines, lang)
    byline = people(written, lang, register)
    prose = ((line, "") for line in lines if not _RULE.match(line))
    swept = sweep(prose, lang, Head((title, standfirst), byline))
    return Draft(
        lines=swept.lines,
        title=title,
        standfirst=standfirst,
        byline=byline,
        lang=lang,
        outlet=_advertised([removal.text for removal in swept.removed], teasers),
        removed=swept.removed,
        teasers=teasers,
    )


# ── The head ──────────────────────────────────────────────────────────────────────────────────────


def _title(lines: Sequence[str], known: str) -> tuple[str, Sequence[str]]:
    """The first line with words and what stands below it, if it is no paragraph; else what the carrier says.

    Where the carrier has a title, as the subject of a mail, the first line is one only if it says the same.
    """
    first = next((at for at, line in enumerate(lines) if line), 0)
    if known and lines and lines[first].casefold() != known.casefold():
        return known, lines
    if lines and len(lines[first]) <= _HEAD_LINE and any(lines[first + 1 :]):
        return lines[first], lines[first + 1 :]
    return known, lines


def _standfirst(lines: Sequence[str], lang: str) -> tuple[str, Sequence[str]]:
    """A short line right below the headline with an empty line, a byline or a paragraph without full stop below it."""
    if len(lines) < 3 or not lines[0] or len(lines[0]) > _HEAD_LINE or _is_byline(lines[0], lang):
        return "", lines
    parted = not lines[1] or _is_byline(lines[1], lang)
    if parted and not clutter.kind(lines[0], lang) and any(lines[2:]):
        return lines[0], lines[1:]
    return "", lines


def _byline(lines: Sequence[str], lang: str) -> tuple[Sequence[str], Sequence[str]]:
    """A byline among the first lines below the head."""
    for at, line in enumerate(lines[:4]):
        if line and _is_byline(line, lang):
            return [line], [*lines[:at], *lines[at + 1 :]]
        if len(line) > _HEAD_LINE:
            break
    return (), lines


def _is_byline(line: str, lang: str) -> bool:
    by = "|".join(map(re.escape, clutter.phrases(lang, "teaser", "by")))
    return len(line) <= 120 and bool(re.match(rf"(?:{by}):?\s+\S", line, re.IGNORECASE)) and not _FULL_STOP.search(line)


# ── Teasers ───────────────────────────────────────────────────────────────────────────────────────


def _without_rail(lines: Sequence[str], lang: str) -> tuple[Sequence[str], tuple[Teaser, ...]]:
    """The lines before the teasers, and the teasers: the blocks at the end that are all teasers, two or more."""
    blocks = _blocks(lines)
    found: list[tuple[int, Teaser]] = []
    for at, block in reversed(blocks):
        teaser = _teaser(block, lang)
        if not teaser:
            break
        found.append((at, teaser))
    if len(found) < 2:
        return lines, ()
    found.reverse()
    return lines[: found[0][0]], tuple(teaser for _, teaser in found)


def _blocks(lines: Sequence[str]) -> list[tuple[int, list[str]]]:
    """Runs of lines between empty lines and lines of marks, with the place of the first line of each."""
    numbered = groupby(enumerate(lines), key=lambda each: not each[1] or bool(_RULE.match(each[1])))
    blocks = [list(run) for parting, run in numbered if not parting]
    return [(run[0][0], [line for _, line in run]) for run in blocks]


def _teaser(block: Sequence[str], lang: str) -> Teaser | None:
    """A headline with a standfirst under a label, or with a byline, and no more; None for anything else."""
    if not 2 <= len(block) <= 5 or any(len(line) > _HEAD_LINE for line in block):
        return None
    rest = list(block)
    byline = rest.pop() if _is_byline(rest[-1], lang) else ""
    label = rest.pop(0) if len(rest) > 1 and clutter.is_label(rest[0], lang) else ""
    title, rest = rest[0] if rest else "", rest[1:]
    if rest and not label:
        label, rest[0] = clutter.split_label(rest[0], lang)
        rest = rest if rest[0] else rest[1:]
    if not title or not (byline or label) or len(rest) > 1:
        return None
    by = "|".join(map(re.escape, clutter.phrases(lang, "teaser", "by")))
    return Teaser(title, label, " ".join(rest), re.sub(rf"^(?:{by}):?\s+", "", byline, flags=re.IGNORECASE))


# ── The outlet ────────────────────────────────────────────────────────────────────────────────────


def _advertised(removed: Sequence[str], teasers: Sequence[Teaser]) -> str:
    """The outlet that the page's own sign-up lines name: "Subscribe to X", where X stands in another of them too."""
    others = [*removed, *(teaser.byline for teaser in teasers)]
    for line in removed:
        if found := re.fullmatch(r"(?i:subscribe to) ((?:[A-ZÀ-Þ]\w*\s?){1,4})", line):
            name = found[1].strip()
            if sum(name in other for other in others) > 1:
                return name
    return ""
