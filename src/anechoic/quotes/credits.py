"""Finds the outlets that an article credits: "the Harbour Post reports", "told Radio Kestrel"."""

import re
from functools import cache

from anechoic.outlets import Register
from anechoic.outlets.register import name_key
from anechoic.quotes.body import Body
from anechoic.records import Article, Credit, Span
from anechoic.text.names import Name, names

_REACH = 60  # characters between an outlet and the cue beside it
_BROADCASTERS = frozenset({"Radio", "TV", "Télé", "Televisión", "Agence", "Agencia", "Agentur", "Diario", "Der"})


def credits(article: Article, body: Body, register: Register) -> tuple[Credit, ...]:
    """Every place where another outlet is named as the one that has it, in order."""
    own = register.by_name(article.outlet)
    mine = {name_key(article.outlet)} | ({name_key(own.name)} if own else set())
    found: list[Credit] = []
    for run in names(body.text, body.lang):
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
    for start, end in _parts(run):
        words = body.text[start:end]
        outlet = register.by_name(words)
        if outlet is None and not ((start, end) == (run.start, run.end) and _sounds_like_outlet(words, body)):
            continue
        if _is_credited(start, end, body):
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


def _is_credited(start: int, end: int, body: Body) -> bool:
    """A cue stands right before the outlet or right after it."""
    before = re.sub(r"[\s]*\b(?:the|The|a|an|la|le|el|der|die|das|dem|den|newspaper|paper|broadcaster|agency|website)\s*$", "",
                    body.text[max(0, start - _REACH) : start]).rstrip()  # fmt: skip
    if _crediting(body.lang, tuple(sorted(body.lexicon.words["crediting"]))).search(before):
        return True
    first, last = body.tokens.between(start, end)
    i = last
    while i < len(body.lower) and body.lower[i] in body.lexicon.words["adverbs"] | body.lexicon.words["auxiliaries"]:
        i += 1
    return i < len(body.lower) and body.quoting[first] < 0 and body.lexicon.verbs.get(body.lower[i]) == "said"


@cache
def _crediting(lang: str, phrases: tuple[str, ...]) -> re.Pattern[str]:
    del lang
    return re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")$", re.IGNORECASE)
