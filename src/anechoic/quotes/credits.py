"""Finds the outlets that an article credits: "the Harbour Post reports", "told Radio Kestrel"."""

import re
from functools import cache

from anechoic.outlets import Register
from anechoic.outlets.register import name_key
from anechoic.quotes.body import Body
from anechoic.quotes.cues import lexicon
from anechoic.records import Article, Credit, Outlet, Span
from anechoic.text.names import Name

# "the Harbour Post's Ada Orr on 7 October reported": an outlet by its reporter.
_HAS_REPORTED = re.compile(r"[’']s? (?:[A-ZÀ-Þ][\w.’-]*,? ){1,4}(?:[\w-]+,? ){0,4}(?:reported|reports|writes|wrote)\b")
_TOLD = re.compile(
    r"(?:sagte|sagten|erklärte|verriet|bestätigte)(?:\s(?:am|im)?\s?[\wäöüß.-]+){1,7}\s$"
)  # sagte Ana Orr am Montag
_CASE = re.compile(r"en\s")  # der Süddeutschen Zeitung
_CONTRACTING = frozenset({"fr", "it"})  # au Parisien, alla Stampa: the article of the name goes into the preposition
_OPENING = "„“”«»‚‘\"'"
_CLAUSE = 14  # tokens
_REACH = 60  # characters between an outlet and the cue beside it
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
    joined = body.lang[:2] == "de"  # "Nachrichtenagentur AFP", "Informationen der Süddeutschen Zeitung" are one run
    for start, end in _parts(run) if told or tells or joined else ():
        if not (told and start == run.start) and not (tells and end == run.end):
            if not joined or start == run.start or register.by_name(_in_case(body.text[start:end])) is None:
                continue
            if not _is_introduced(start, body):
                continue
        words = body.text[start:end]
        outlet = _known(words, _is_marked(body.text, start), body, register)
        if outlet is not None or ((start, end) == (run.start, run.end) and _sounds_like_outlet(words, body)):
            return (outlet.name if outlet else words), start, end
    return None


def _known(words: str, marked: bool, body: Body, register: Register) -> Outlet | None:
    """The outlet that is called so, or would be with an article or without the ending that its case gives it.

    Without its article many a name is a common word: "Zeit", "Monde". One word alone must stand in quotation marks then.
    """
    found = register.by_name(words)
    if found is not None:
        return found
    plain = _in_case(words) if body.lang[:2] == "de" else words
    own = register.by_name(plain) if plain != words else None
    if own is not None or not (marked or " " in words or body.lang[:2] in _CONTRACTING):
        return own
    articles = sorted(body.lexicon.words["articles"])
    return next((outlet for article in articles if (outlet := register.by_name(f"{article} {plain}"))), None)


def _in_case(words: str) -> str:
    """A German name as it is called, where it may stand in another case: "der Süddeutschen Zeitung"."""
    return _CASE.sub("e ", words)


def _is_marked(text: str, start: int) -> bool:
    """An opening quotation mark stands right before."""
    return text[:start].rstrip()[-1:] in _OPENING if start else False


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
    before = _bare(body.text[max(0, start - _REACH) : start])
    known, last = body.lexicon.words, _last(before)
    if last in known["told_to"] and _TOLD.search(before.removesuffix(last)):
        return True  # sagte Ana Orr der Zeit
    phrases, whole, ends = _crediting(body.lang)
    while True:
        last = _last(before)
        if last in ends and before.endswith(phrases) and whole.search(before):
            return True
        if last not in known["introducing"]:
            return last in known["as_told"] and _tells_later(start, body)
        before = _bare(before.removesuffix(last))


def _bare(words: str) -> str:
    """The words in lower case, without an opening quotation mark at the end."""
    return words.rstrip(" " + _OPENING).lower()


def _last(words: str) -> str:
    """The last word; an elided article by itself."""
    last = words[words.rfind(" ") + 1 :]
    return last[-2:] if last.endswith(("l’", "l'")) else last


def _tells_later(start: int, body: Body) -> bool:
    """A verb of telling ends the clause: "wie die Zeit am Montag berichtet"."""
    first, _ = body.tokens.between(start, start + 1)
    stop = min(body.sentence_of(first)[1], first + _CLAUSE)
    return any(body.lexicon.verbs.get(word) == "said" for word in body.lower[first:stop])


def _is_telling(run: Name, body: Body) -> bool:
    """A cue stands right after, outside quotation marks: "the Harbour Post first reported"."""
    first, at = body.tokens.between(run.start, run.end)
    known = body.lexicon
    between = known.words["adverbs"], known.words["auxiliaries"], known.words["before_telling"]
    while at < len(body.lower) and any(body.lower[at] in words for words in between):
        at += 1
    return at < len(body.lower) and body.quoting[first] < 0 and known.verbs.get(body.lower[at]) == "said"


@cache
def _crediting(lang: str) -> tuple[tuple[str, ...], re.Pattern[str], frozenset[str]]:
    """The phrases that credit whoever follows ("told", "according to"), a pattern of whole words that end so, and their last words."""
    phrases = tuple(sorted(map(str.lower, lexicon(lang).words["crediting"]), key=lambda phrase: (-len(phrase), phrase)))
    return phrases, re.compile(r"\b(?:" + "|".join(map(re.escape, phrases)) + r")$"), frozenset(map(_last, phrases))
