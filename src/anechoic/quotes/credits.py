"""Finds the outlets that an article credits: "the Harbour Post reports", "told Radio Kestrel"."""

import re
from functools import cache

from anechoic.outlets import Register
from anechoic.outlets.register import name_key
from anechoic.quotes.body import Body
from anechoic.quotes.cues import lexicon
from anechoic.records import Article, Credit, Span
from anechoic.text.names import Name

# "the Harbour Post's Ada Orr on 7 October reported": an outlet by its reporter.
_HAS_REPORTED = re.compile(r"[’']s? (?:[A-ZÀ-Þ][\w.’-]*,? ){1,4}(?:[\w-]+,? ){0,4}(?:reported|reports|writes|wrote)\b")
_REACH = 60  # characters between an outlet and the cue beside it
# Between the cue and the name: "told the newspaper Die Zeit".
_INTRODUCING = frozenset(
    [
        "the",
        "a",
        "an",
        "la",
        "le",
        "el",
        "los",
        "der",
        "die",
        "das",
        "dem",
        "den",
        "newspaper",
        "paper",
        "broadcaster",
        "agency",
        "website",
        "station",
    ]
)
_BROADCASTERS = frozenset({"Radio", "TV", "Télé", "Televisión", "Agence", "Agencia", "Agentur", "Diario", "Der"})


def credits(article: Article, body: Body, register: Register) -> tuple[Credit, ...]:
    """Every place where another outlet is named as the one that has it, in order."""
    own = register.by_name(article.outlet)
    mine = {name_key(article.outlet)} | ({name_key(own.name)} if own else set())
    found: list[Credit] = []
    for run in body.names:
        hit = _outlet_in(run, body, register)
        if hit is None:
            continue
        name, start, end = hit
        if name_key(name) in mine or name_key(body.text[start:end]) in mine:
            continue
        found.append(Credit(name, Span(article.id, start, end)))
    return tuple(found)


def _outlet_in(run: Name, body: Body, register: Register) -> tuple[str, int, int] | None:
    """The outlet that a run of capitalised words names and credits, with where its name stands."""
    tells = _is_telling(run, body) or _HAS_REPORTED.match(body.text, run.end) is not None
    told = _is_introduced(run.start, body)
    for start, end in _parts(run) if told or tells else ():
        if not (told and start == run.start) and not (tells and end == run.end):
            continue
        words = body.text[start:end]
        outlet = register.by_name(words)
        if outlet is not None or ((start, end) == (run.start, run.end) and _sounds_like_outlet(words, body)):
            return (outlet.name if outlet else words), start, end
    return None


def _parts(run: Name) -> list[tuple[int, int]]:
    """Every part of a run, the longest first."""
    words = [(run.start + m.start(), run.start + m.end()) for m in re.finditer(r"\S+", run.words)]
    count = len(words)
    return [(words[i][0], words[i + size - 1][1]) for size in range(count, 0, -1) for i in range(count - size + 1)]


def _sounds_like_outlet(words: str, body: Body) -> bool:
    parts = words.split()
    nouns = body.lexicon.words["outlet_nouns"]
    return len(parts) > 1 and (parts[0] in _BROADCASTERS or parts[-1].lower() in nouns)


def _is_introduced(start: int, body: Body) -> bool:
    """Words that credit what follows stand right before: "told", "according to"."""
    before = body.text[max(0, start - _REACH) : start].rstrip().lower()
    last = before[before.rfind(" ") + 1 :]
    if last in _INTRODUCING:
        before = before.removesuffix(last).rstrip()
    phrases, whole = _crediting(body.lang)
    return before.endswith(phrases) and bool(whole.search(before))


def _is_telling(run: Name, body: Body) -> bool:
    """A cue stands right after, outside quotation marks: "the Harbour Post first reported"."""
    first, at = body.tokens.between(run.start, run.end)
    known = body.lexicon
    between = known.words["adverbs"], known.words["auxiliaries"]
    while at < len(body.lower) and any(body.lower[at] in words for words in between):
        at += 1
    return at < len(body.lower) and body.quoting[first] < 0 and known.verbs.get(body.lower[at]) == "said"


@cache
def _crediting(lang: str) -> tuple[tuple[str, ...], re.Pattern[str]]:
    """The phrases that credit whoever follows ("told", "according to"), and a pattern of whole words that end so."""
    phrases = tuple(sorted(lexicon(lang).words["crediting"], key=lambda phrase: (-len(phrase), phrase)))
    return phrases, re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")$")
