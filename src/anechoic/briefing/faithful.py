"""The check that every line passes before it is printed: its words are its evidence's words, and its counts hold."""

import re
from collections.abc import Mapping, Sequence

from anechoic.records import Article, ArticleId, Line

_WORD = re.compile(r"\w+(?:[’'.,]\w+)*")
_PART = re.compile(r"(…|\[[^\]]*\])")
_IN_DOUBLE_MARKS = re.compile(r"“([^”]*)”|\"([^\"]*)\"|„([^“”]*)[“”]|«([^»]*)»")
_NEGATIONS = frozenset(
    [
        "not",
        "no",
        "never",
        "without",
        "nor",
        "neither",
        "denied",
        "denies",
        "deny",
        "refused",
        "none",
        "nobody",
        "cannot",
        "nicht",
        "kein",
        "keine",
        "nie",
        "ne",
        "pas",
        "sin",
    ]
)
_MAY_REPLACE = 4  # words that a bracket may stand for
_NEEDS_SPEAKER = 4  # words in quotation marks from which a line must say whose they are


def faults(line: Line, articles: Mapping[ArticleId, Article]) -> tuple[str, ...]:
    """Why the line must not be printed; empty when it may.

    A line is its evidence's own words in their own order. Whole cuts are marked `…`, at the ends too; words in square
    brackets are the editor's, and beside a bracket up to four words may have been replaced, but no negation. Several
    pieces of evidence may be set one after the other, sentence by sentence.
    """
    texts = [articles[span.article].words(span) for span in line.evidence]
    quotations = [next(filter(None, match.groups()), "") for match in _IN_DOUBLE_MARKS.finditer(line.text)]
    outlets = {articles[span.article].outlet for span in line.evidence} - {""}
    checks = {
        "it has no words": bool(_words(line.text)),
        "its words are not those of its evidence": _composed(line.text, [_words(text) for text in texts]),
        "its quoted words stand in no source": all(_verbatim(said, texts) for said in quotations),
        "it does not name who said it": bool(line.said_by) or _quoted_words(quotations) < _NEEDS_SPEAKER,
        "it does not name who reported it": outlets <= set(line.reported_by),
        "it counts fewer reports than it shows": line.reports >= len({span.article for span in line.evidence}),
    }
    return tuple(fault for fault, holds in checks.items() if not holds)


def _words(text: str) -> list[str]:
    return [word.lower().replace("’", "'") for word in _WORD.findall(text)]


def _quoted_words(quotations: Sequence[str]) -> int:
    return sum(len(_words(said)) for said in quotations)


def _composed(text: str, evidence: Sequence[list[str]]) -> bool:
    """Whether one piece of evidence carries the line, or each of its sentences is carried by one."""
    text = re.sub(r"\[(\w)\](?=\w)", r"\1", text)  # [T]he is the
    if any(_carries(text, hay) for hay in evidence):
        return True
    sentences = re.split(r"(?<=[.!?”\"])\s+(?=\S)", text)
    reached = [True, *(False for _ in sentences)]
    for start in range(len(sentences)):
        for end in range(start + 1, len(sentences) + 1):
            piece = " ".join(sentences[start:end])
            reached[end] |= reached[start] and any(_carries(piece, hay) for hay in evidence)
    return reached[-1]


def _carries(text: str, hay: list[str]) -> bool:
    """Whether the words of `text` stand in `hay` in order, nothing left out where no mark says so."""
    gap, steps = "", []
    for part in _PART.split(text):
        if part == "…":
            gap = "cut"
        elif part.startswith("["):
            gap = gap or "bracket"
        elif words := _words(part):
            steps.append((gap, words))
            gap = ""
    return _follows(steps, gap, hay, 0)


def _follows(steps: Sequence[tuple[str, list[str]]], tail: str, hay: list[str], at: int) -> bool:
    if not steps:
        return _may_drop(tail, hay[at:])
    (gap, words), rest = steps[0], steps[1:]
    for start in range(at, len(hay) - len(words) + 1):
        if not _may_drop(gap, hay[at:start]):
            if gap != "bracket":
                return False
            continue
        if hay[start : start + len(words)] == words and _follows(rest, tail, hay, start + len(words)):
            return True
    return False


def _may_drop(gap: str, dropped: Sequence[str]) -> bool:
    if gap == "bracket":
        return len(dropped) <= _MAY_REPLACE and not any(w in _NEGATIONS or w.endswith("n't") for w in dropped)
    return gap == "cut" or not dropped


def _verbatim(said: str, texts: Sequence[str]) -> bool:
    """Whether every part of a quoted string stands in one text, in order, character for character."""
    parts = [part.strip() for part in _PART.split(said) if _WORD.search(part) and not part.startswith("[")]
    return any(said in text or _in_order(parts, text) for text in texts)


def _in_order(parts: Sequence[str], text: str) -> bool:
    at = 0
    for part in parts:
        found = text.find(part, at)
        if found < 0:
            return False
        at = found + len(part)
    return True
