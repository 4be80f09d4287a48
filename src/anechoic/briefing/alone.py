"""Which sentences can stand alone as a line, and which of those are news and not colour, caption or address."""

import re
import sys
from functools import cache

from anechoic.phrases import table
from anechoic.text.marks import quoted
from anechoic.text.words import WORD, language, stems

_FEWEST = 7  # words of a sentence that tells news; shorter ones set a tone
_MOSTLY = 0.2  # a sentence of which less stands outside quotation marks is a voice and no news
# "Wednesday 16 June 2010 13.15 BST", "2011: 2:24 PM ET", "14:44 UK time", "| Report abuse |": what stood over or under an article.
_STAMP = re.compile(
    r"\b\d{4}[:,]? (?:at )?\d{1,2}[.:]\d{2}(?: [apAP]\.?[mM]\b| [A-Z]{2,4}\b)|\b\d{1,2}[.:]\d{2} (?:UK|local) time\b|\s\|\s"
)
# "on April 26.", "on 26 April 2018": the day of a picture, at the end of what it shows.
_TAKEN = re.compile(
    r"\b(?:on|in)\s(?:\w+day,?\s)?(?:[A-Z][a-z]+\.?\s\d{1,2}(?:,\s\d{4})?|\d{1,2}\s[A-Z][a-z]+(?:\s\d{4})?)\b[^.]{0,40}\.$"
)
# ", Sunday, Dec. 31, 2017, in Selka.": the day of a picture as agencies write it.
_DATED_PICTURE = re.compile(
    r",?\s\w+day,\s[A-Z][a-z]+\.?\s\d{1,2},\s\d{4}(?:,\s(?:in|at|near|outside)\s[^.]{3,60})?\.$"
)
# Somebody of whom a pronoun can speak: a name, or words for a person.
_ANYBODY = re.compile(
    r"\w\W+[“\"‘]?[A-Z][\w’'-]+|\]|\b(?:who|whose|people|man|woman|men|women|boy|girl|child|children|person|they|he|she)\b"
)
# "Iran: Obama made clear …", "Key Developments — Three women …": a heading that has run into its sentence.
# "Ada Orr/The Harbour Post The wall at dawn": whose picture it is, and what it shows.
_PICTURED = re.compile(r"^[A-Z][\w.’'-]+ [A-Z][\w.’'-]+/(?:The )?[A-Z]")
_HEADED = re.compile(r"^[A-Z][A-Z .’'-]{4,}: |^[A-Z][\w’'.&-]*(?:,? [\w’'.&-]+){0,3}(?::| [—–]) (?=[A-Z])")
_OPENING = frozenset('“"„«‘')
_PAST = re.compile(r"[a-z]{2,}ed|\w+n't")  # forms of a verb by their endings
_THING = re.compile(r"^The (?P<words>(?:[a-z][a-z’'-]* ){1,3})")  # "The long lament "
_SELF_CONTAINED = frozenset(
    [
        "of",
        "in",
        "at",
        "for",
        "on",
        "from",
        "to",
        "that",
        "who",
        "which",
        "between",
        "over",
        "about",
        "by",
        "with",
        "where",
        "whether",
        "against",
        "behind",
    ]
)
_CUT = re.compile(r"\[\w\]\w")  # "[T]he": what stood before it is cut
_STATED = re.compile(r"[.!…][”\"’'»)\]]*\s*$|[,.!][”\"»]\s*$")
_SIDE = re.compile(r"^[^.]{3,60}, (?:left|right|center|centre|second from (?:left|right)),")  # "Ada Orr, left, listens"


def leans(text: str, lang: str) -> bool:
    """Whether a sentence leans on what stood before it: by a pronoun, a connective, a time counted from another.

    >>> leans("The move came late.", "en"), leans("Orr was freed six weeks later.", "en"), leans("Orr was freed.", "en")
    (True, True, False)
    >>> leans("Prosecutors must release him.", "en"), leans("Prosecutors must release Ada Orr or fine her.", "en")
    (True, False)
    """
    if text.startswith("(") or _leaning(lang).search(text.replace("’", "'").lower()):
        return True
    own = outside_marks(text)
    if _hanging(lang).match(own) or _shown(lang).search(own[: _reach(lang)]):
        return True
    if own == text and _unsaid(lang).match(text):
        return True
    pointed = _pointed(lang).search(own)
    after = _after_clause(lang).match(own)
    return any(found and not _ANYBODY.search(own[: found.end("before")]) for found in (pointed, after))


def points(said: str, lang: str) -> bool:
    """Whether somebody's words begin by pointing at others that are not told: "That is so".

    >>> points("That is what we feared", "en"), points("The wall is old", "en")
    (True, False)
    """
    opening, _ = _pointing(lang)
    return bool(opening.match(said.lower().replace("’", "'")))


def continues(line: str, lang: str) -> bool:
    """Whether somebody's words were added to others, by the line that has them.

    >>> continues("“The wall is old,” Orr added.", "en"), continues("“The wall is old,” Orr said.", "en")
    (True, False)
    """
    _, continuing = _pointing(lang)
    return bool(continuing.search(outside_marks(line)))


def answers(text: str, lang: str) -> bool:
    """Whether a sentence answers the one before it, of which a "But" was cut, or a "however" is left.

    >>> answers("[T]he port stayed open.", "en"), answers("The port, however, stayed open.", "en"), answers("Orr also sang.", "en")
    (True, True, True)
    """
    return bool(_CUT.match(text) or _answering(lang).search(outside_marks(text.replace("[", "").replace("]", ""))))


def refers_to(text: str, lang: str) -> frozenset[str]:
    """The stems of a thing with which a sentence opens as if it had been told of: a bill, where nothing says which.

    Empty for what says itself which it is ("The bridge of Selka fell"), and for things of which there is one.

    >>> refers_to("The ferry left at dawn.", "en"), refers_to("The mayor of Selka left at dawn.", "en")
    (frozenset({'ferri'}), frozenset())
    """
    found = _THING.match(text) if language(lang) == "en" else None
    if not found:
        return frozenset()
    named: list[str] = []
    for word in (*found["words"].split(), text[found.end() :].split(" ", 1)[0]):
        if word in _SELF_CONTAINED or not word[:1].islower():
            return frozenset()
        if named and is_verb(word, lang):
            break
        named.append(word)
    return frozenset() if not _unique(lang).isdisjoint(named) else frozenset(stems(" ".join(named), lang))


def is_news(text: str, lang: str) -> bool:
    """Whether a sentence that stands alone tells news: it is long enough to, asks nothing, and is no caption.

    In a report nobody says "I", "we" or "you" but in quotation marks; a sentence that is mostly quotation is a voice.

    >>> [is_news(each, "en") for each in ("Less can be more.", "Who knew that the old bridge would fall at dawn?")]
    [False, False]
    """
    text = text.replace("[", "").replace("]", "")
    own = outside_marks(text)
    words, of_its_own = len(WORD.findall(text)), len(WORD.findall(own))
    return not (
        words < _FEWEST
        or of_its_own < words * _MOSTLY
        or (speaks_first(text) and points(text, lang))
        or "?" in own
        or own.rstrip().endswith("!")
        or addresses(text, lang)
        or _furniture(lang).search(own.lower())
        or _HEADED.match(text)
        or not _has_verb(own, lang)
        or is_caption(text, lang)
    )


def addresses(text: str, lang: str) -> bool:
    """Whether a writer speaks of himself or to readers, outside quotation marks.

    >>> addresses("Nobody asked for my consent.", "en"), addresses("“My boat is gone,” Orr said.", "en")
    (True, False)
    """
    return bool(_addressing(lang).search(outside_marks(text).replace("’", "'")))


def is_caption(text: str, lang: str) -> bool:
    """Whether a sentence says what a picture shows, or is what stood over an article.

    >>> is_caption("Ada Orr leaves a courthouse in Selka on April 26.", "en")
    True
    """
    is_dated = _DATED_PICTURE.search(text) or (_TAKEN.search(text) and _shows(lang).search(text))
    return bool(_SIDE.match(text) or _PICTURED.match(text) or _STAMP.search(text) or is_dated)


def is_whole(text: str) -> bool:
    """Whether it ends as a statement does, and is no heading, highlight or question above a report.

    >>> is_whole("The wall gave way."), is_whole("What we know about the wall"), is_whole("Was it old?")
    (True, False, False)
    """
    return _STATED.search(text) is not None


def is_dated(text: str, lang: str) -> bool:
    """Whether a sentence names a day of the week, as news of the day does: "gave way on Tuesday".

    >>> is_dated("The wall gave way on Tuesday.", "en"), is_dated("The wall has stood for long.", "en")
    (True, False)
    """
    return bool(_weekday(lang).search(text))


def speaks_first(text: str) -> bool:
    """Whether a line opens with somebody's words.

    >>> speaks_first("“No,” Orr said."), speaks_first("Orr said “no”.")
    (True, False)
    """
    return text[:1] in _OPENING


def foretells(text: str, lang: str) -> bool:
    """Whether a sentence names a day of the week on which something is to be: "a vote scheduled for Tuesday".

    >>> foretells("A vote scheduled for Tuesday may fail.", "en"), foretells("The vote on Tuesday failed.", "en")
    (True, False)
    """
    return is_dated(text, lang) and bool(_coming(lang).search(text))


def reacts(text: str, lang: str) -> bool:
    """Whether a sentence tells what somebody makes of what happened.

    >>> reacts("The mayor blamed the pilots for the delay.", "en"), reacts("The pilots stopped work.", "en")
    (True, False)
    """
    return bool(_reaction(lang).search(outside_marks(text).lower()))


def is_loaded(text: str, lang: str) -> bool:
    """Whether a sentence judges or heats in its own words, as no report should.

    >>> is_loaded("The mayor gave a pathetic speech.", "en"), is_loaded("The mayor called it “pathetic”.", "en")
    (True, False)
    """
    return bool(_heated(lang).search(outside_marks(text).lower()))


def is_page_furniture(text: str, lang: str) -> bool:
    """Whether a sentence speaks of the page that it stood on: "like the one seen below"."""
    return bool(_furniture(lang).search(outside_marks(text).lower()))


def _has_verb(text: str, lang: str) -> bool:
    """Whether a word has the form of a finite verb; whether a language lists such forms at all."""
    first, *others = WORD.findall(text) or [""]
    own = (first.lower(), *(word for word in others if word.islower()))  # "May 9" is no verb
    return not _finite(lang) or any(is_verb(word, lang) for word in own)


def is_verb(word: str, lang: str) -> bool:
    """Whether a word in small letters has the form of a finite verb."""
    plain = word.replace("’", "'")
    return plain in _finite(lang) or bool(_PAST.fullmatch(plain))


def outside_marks(text: str) -> str:
    """The text with blanks for what stands in quotation marks."""
    pieces, at = [], 0
    for each in quoted(text):
        if each.start >= at:  # those within another are blank with it
            pieces += [text[at : each.start], " " * (each.end - each.start)]
            at = each.end
    return "".join((*pieces, text[at:]))


@cache
def _leaning(lang: str) -> re.Pattern[str]:
    before = rf"(?:{_any(lang, 'leaning', 'before')}) (?:{_any(lang, 'leaning', 'subjects')})"
    counting = rf"(?:{_any(lang, 'leaning', 'counting')}),"
    return re.compile(
        rf"^(?:(?:{_any(lang, 'leaning', 'first')}|{before})\b|{counting})|(?<!\w)(?:{_any(lang, 'leaning', 'within')})(?!\w)"
    )


@cache
def _unsaid(lang: str) -> re.Pattern[str]:
    """What is left of a quotation that another sentence has: "Orr wrote on Tuesday morning"."""
    name = r"(?:\[?[A-Z][\w.’'-]*\]?,? ){1,4}"
    days = "|".join(table(language(lang), "dates").get("weekdays", {})) or "(?!)"
    rest = rf"(?:(?i:{days})\b|on |in |at |from |during |after |before |to reporters)(?!.*\b(?:that|he|she|they|it|who|had)\b)"
    return re.compile(rf"^{name}(?:{_any(lang, 'leaning', 'saying')}) {rest}")


@cache
def _pointed(lang: str) -> re.Pattern[str]:
    """A person who is only pointed at: "release him"."""
    return re.compile(rf"(?P<before>)(?<![\w\[])(?:{_any(lang, 'leaning', 'objects')})\b")


@cache
def _shown(lang: str) -> re.Pattern[str]:
    """A thing that is only pointed at, and no time or place of the report's own: "decried this bill"."""
    return re.compile(
        rf"(?<![\w\[-])(?:{_any(lang, 'leaning', 'showing')}) (?!(?:{_any(lang, 'leaning', 'here')})(?!\w))\w"
    )


@cache
def _reach(lang: str) -> int:
    """Characters of a sentence in which "this" points back beyond it: further on it means what the sentence itself told."""
    return int(table(lang, "lines").get("leaning", {}).get("reach", sys.maxsize))


@cache
def _hanging(lang: str) -> re.Pattern[str]:
    """A pronoun after the verb of a first clause, where subject and verb change places: "Am Montag soll sie", "Das hat"."""
    verbs = _any(lang, "leaning", "verbs")
    formed = rf"[^\W\d_A-ZÄÖÜ]+(?:{_any(lang, 'leaning', 'verb_endings')})"
    clause = r"(?:[^,;:“”„\"«»]|, [^,]*\d[^,]*,)*?"  # commas around a date part nothing
    return re.compile(
        rf"^{clause}\b(?:{verbs}|{formed}) (?:{_any(lang, 'leaning', 'hanging')})(?![\w-])|"
        rf"^(?i:{_any(lang, 'leaning', 'demonstratives')}) (?:{verbs})\b"
    )


@cache
def _after_clause(lang: str) -> re.Pattern[str]:
    """Whoever acts after a clause that does not say who: "Held at the old mill, it was …"."""
    return re.compile(rf"^(?P<before>[^,;:]{{3,80}}), (?:{_any(lang, 'leaning', 'actors')})\b")


@cache
def _answering(lang: str) -> re.Pattern[str]:
    also = rf"^(?:\w\S* ){{1,5}}(?:{_any(lang, 'leaning', 'adding')}) "
    return re.compile(rf", (?:{_any(lang, 'leaning', 'answering')})[,.]|{also}")


@cache
def _pointing(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    opening = rf"\W*(?:{_any(lang, 'leaning', 'pointing')})(?!\w)"
    return re.compile(opening), re.compile(rf"(?<!\w)(?:{_any(lang, 'leaning', 'continuing')})(?!\w)")


@cache
def _addressing(lang: str) -> re.Pattern[str]:
    words: list[str] = table(lang, "lines").get("addressing", {}).get("words", [])
    forms = sorted({form for word in words for form in (word, word[:1].upper() + word[1:])} - {"i"})
    return re.compile(rf"(?<![\w.])(?:{'|'.join(map(re.escape, forms)) or '(?!)'})(?![\w.])")


@cache
def _weekday(lang: str) -> re.Pattern[str]:
    named: dict[str, list[str]] = table(language(lang), "dates").get("weekdays", {})
    return re.compile(rf"\b(?:{'|'.join(named) or '(?!)'})\b", re.IGNORECASE)


@cache
def _heated(lang: str) -> re.Pattern[str]:
    words: list[str] = table(language(lang), "headlines").get("loaded", [])
    return re.compile(rf"(?<![\w-])(?:{'|'.join(map(re.escape, words)) or '(?!)'})(?![\w-])")


@cache
def _reaction(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(lang, 'reaction', 'words')})\b")


@cache
def _coming(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(lang, 'coming', 'words')})\b")


@cache
def _furniture(lang: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_any(lang, 'furniture', 'words')})(?!\w)")


@cache
def _finite(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "lines").get("finite", {}).get("verbs", ()))


@cache
def _unique(lang: str) -> frozenset[str]:
    return frozenset(table(lang, "lines").get("leaning", {}).get("known", ()))


@cache
def _shows(lang: str) -> re.Pattern[str]:
    return re.compile(rf"\b(?:{_any(lang, 'captions', 'verbs')})\b")


def _any(lang: str, part: str, name: str) -> str:
    """One of the phrases, the longest first; what never matches where the language lists none. # stands for a number."""
    phrases: list[str] = table(lang, "lines").get(part, {}).get(name, [])
    written = map(re.escape, sorted(phrases, key=lambda phrase: (-len(phrase), phrase)))
    return "|".join(written).replace(r"\#", r"\d+") or "(?!)"
