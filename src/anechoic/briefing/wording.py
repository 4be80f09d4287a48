"""How a passage of an article is worded as a line: its own words, made readable out of context by brackets and cuts."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import cache
from itertools import takewhile

from anechoic.briefing.alone import leans, outside_marks
from anechoic.briefing.forenames import can_be_forenames, is_doubtful, is_no_name
from anechoic.phrases import table
from anechoic.records import Article, Attributions, Claim, Polarity, Quotation, QuotationKind, Span, SpeakerType
from anechoic.text.datelines import after_dateline
from anechoic.text.marks import quoted
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD, language

# "EXCLUSIVE: ", "WATCH: ": what a site calls to its readers.
_SHOUT = re.compile(r"^(?:EXCLUSIVE|BREAKING(?: NEWS)?|JUST IN|UPDATED?|WATCH|CLOSE|VIDEO|LISTEN|LIVE)\b[:\s–—|-]+")
# "Washington (CNN) ": a place and an agency without a dash.
_AGENCY = re.compile(r"^[A-Z][\w.]*(?:,? [A-Z][\w.]*){0,3} \((?:CNN|AP|Reuters|AFP|UPI|dpa)\)\s+(?=[A-Z])")
_BULLET = re.compile(r"^[•▪‣*·–—-]\s+")
_CONNECTIVE = re.compile(
    r"^(?:(?:But|And|However|Meanwhile|Also|Still|Yet|Nevertheless|Nonetheless|Moreover|Instead|Aber|Doch|Und|Mais|Et|Pero),?|(?:Earlier|Later|Elsewhere|Separately),)\s+(?=\S)"
)
_PRONOUN = re.compile(r"^(?:he|she|they|er|sie|il|elle|ils|elles|él|ella|ellos|ellas)$", re.IGNORECASE)
# What stands under an article about whoever wrote it.
_AUTHOR = re.compile(
    r"^[A-Z][\w.’'-]+ (?:[A-Z][\w.’'-]+ ){1,3}is (?:.{0,60} )?(?:editor|reporter|correspondent|columnist|contributor|"
    r"staff writer|senior fellow|the author)\b"
)
_NOBODY = re.compile(r"(?:who|whom|whose|which|that)\b", re.IGNORECASE)  # what is left of a clause, and no speaker
# "The ACLU filed a suit": what somebody did, and no speaker.
_ACTING = re.compile(
    r"^[A-Z][a-z]+ing (?:an?|the|by|to|in)\b|\b(?:[a-z]+ed|went on|went|took|came|made|gave|told|won|lost) (?:an?|the|to|its|his|her|their|office|place|[A-Z]\w+['’]s)\b"
)
_SEAT = re.compile(r",? \(?[A-Z]-[A-Z][\w. -]*\)?$")
_ONE_PERSON = frozenset(["he", "she"])
_ENDS = frozenset(".!?…")
_CLOSERS = "”\"’'»“)"
_LONGEST = 60  # words of a passage; a longer one is no line


@dataclass(frozen=True, slots=True)
class Passage:
    """Words of an article worded as a line, and whose words they are."""

    text: str
    span: Span
    said_by: tuple[str, ...] = ()
    unnamed: tuple[str, ...] = ()  # of these, those whom readers cannot know
    credited: tuple[str, ...] = ()  # the outlets that it is credited to
    hangs: bool = False  # it leans on what stood before it


def passage(article: Article, span: Span, found: Attributions) -> Passage | None:
    """The words of `span` as a line can print them; None where they cannot stand alone: open marks, far too long.

    Datelines and leading connectives go (the evidence starts after them); a pronoun or family name that is known to
    stand for a speaker becomes the full name, with brackets about what was put in.
    """
    span, capital = _trimmed(article, span)
    words = article.words(span)
    if (
        _is_within_speech(span, found)
        or "\n" in words
        or _AUTHOR.match(words)
        or not _is_whole(words)
        or len(WORD.findall(words)) > _LONGEST
    ):
        return None
    within = [q for q in found.quotations if span.start <= q.content.start and q.content.end <= span.end]
    inside = [q for q in within if not _means_another(article, span, q, found)]
    full = {q.speaker: _worded(article, span, q) for q in inside if q.speaker and q.resolved}
    bound = {speaker for speaker in full if article.text[speaker.start - 1 : speaker.start] == "-"}  # "dit-elle"
    named: dict[Span, str] = {}
    for speaker, name in sorted(full.items()):
        if name and speaker not in bound and name not in named.values():  # once said, "he" is clear
            named[speaker] = name
    text = _with_names(words, span, named)
    if capital and text[0].islower():
        text = f"[{text[0].upper()}]{text[1:]}"
    said_by = _speakers(article, inside)
    if not said_by and _words_in_marks(words) >= 4:
        return None
    unknown = {_name(article, q) for q in inside if q.resolved and q.resolved.unnamed}
    unnamed = tuple(name for name in said_by if name in unknown)
    hangs = bool(bound) or leans(text, article.lang) or any(_is_lost(article, q) for q in inside)
    return Passage(text, span, said_by, unnamed, _credited(article, span, found), hangs=hangs)


def is_named(article: Article, quotation: Quotation) -> bool:
    """Whether the article has more than a pronoun for the speaker, beside the words."""
    return quotation.speaker is not None and not _PRONOUN.match(article.words(quotation.speaker))


def _is_lost(article: Article, quotation: Quotation) -> bool:
    """Whether a speaker's pronoun stands for a name that is too doubtful to be put in its place, or for a body."""
    who = quotation.speaker
    if not (who and quotation.resolved and _PRONOUN.match(article.words(who))):
        return False
    is_body = quotation.resolved.type is SpeakerType.ORGANISATION
    return (is_body and article.words(who).lower() in _ONE_PERSON) or is_doubtful(quotation.resolved.name, article.text)


def _means_another(article: Article, span: Span, quotation: Quotation, found: Attributions) -> bool:
    """Whether a speaker's pronoun follows another person who acts in its own sentence: "The mayor wrote that she said".

    The sentence tells by itself whom it means, and that is not whom an earlier one named.
    """
    who = quotation.speaker
    if not (who and quotation.resolved and span.start < who.start and _PRONOUN.match(article.words(who))):
        return False
    people = {q.resolved.name for q in found.quotations if q.resolved and q.resolved.type is SpeakerType.PERSON}
    others = {name.split()[-1] for name in people if name} - {quotation.resolved.name.split()[-1]}
    acting = "|".join(map(re.escape, sorted(others))) or "(?!)"
    person = (
        rf"(?P<before>[\w’']*) ?\b(?:(?:[A-Z][\w.’'-]* )*(?:{acting})|[Tt]he (?:{_offices(article.lang)}))\b(?![’'])"
    )
    named = re.finditer(person, outside_marks(article.text[span.start : who.start]))
    return any(each["before"].lower() not in _prepositions(article.lang) for each in named)


@cache
def _offices(lang: str) -> str:
    """A pattern for whoever is called by an office: "the mayor"."""
    offices = table(language(lang), "cues").get("speakers", {}).get("roles", ())
    return "|".join(map(re.escape, offices)) or "(?!)"


@cache
def _prepositions(lang: str) -> frozenset[str]:
    """Words after which a name is nobody who acts."""
    cues = table(language(lang), "cues")
    return frozenset((*cues.get("prepositions", ()), *cues.get("openers", ()), *cues.get("conjunctions", ()))) - {
        "that"
    }


def _credited(article: Article, span: Span, found: Attributions) -> tuple[str, ...]:
    """The other outlets from which the words are, as they say themselves: "…, the Daily Mail reports".

    An outlet whose name holds the one that it credits ("CNN Money" credits CNN) credits itself.
    """
    own = set(WORD.findall(article.outlet.casefold()))
    named = (each.name for each in found.credits if each.span and span.start <= each.span.start < span.end)
    return tuple(dict.fromkeys(name for name in named if not own.issuperset(WORD.findall(name.casefold()))))


def _is_within_speech(span: Span, found: Attributions) -> bool:
    """Whether the words stand in the midst of speech, so that without the marks around it they would seem the outlet's."""
    spoken = (q for q in found.quotations if q.kind is QuotationKind.DIRECT)
    parts = (part for q in spoken for part in q.parts or (q.content,))
    return any(part.start < span.start and span.end < part.end for part in parts)


def without_superseded(worded: Passage | None, claim: Claim, article: Article) -> Passage | None:
    """The passage with every clause cut whose figure a later one has replaced; None where one cannot be cut."""
    if worded is None:
        return None
    text, bounds = worded.text, worded.span
    for figure in claim.figures:
        inside = figure.span.article == bounds.article and bounds.start <= figure.span.start < bounds.end
        if figure.superseded and inside:
            clause = article.words(figure.clause) if figure.clause else ""
            if not clause or text.count(clause) != 1:
                return None
            text = text.replace(clause, ", …").replace("…,", "…")
    return replace(worded, text=text)


def around(article: Article, quotation: Quotation) -> Span:
    """The whole sentences that a quotation, its cue and its speaker stand in, as far as they are of one paragraph."""
    parts = [part for part in (quotation.content, quotation.cue, quotation.speaker) if part]
    line_start = article.text.rfind("\n", 0, quotation.content.start) + 1
    line_end = article.text.find("\n", quotation.content.start)
    paragraph = article.text[line_start : line_end if line_end >= 0 else None]
    touched = [
        (start, end)
        for start, end in sentences(paragraph, article.lang)
        if any(part.start < line_start + end and line_start + start < part.end for part in parts)
    ]
    if not touched:
        return quotation.content
    return Span(article.id, line_start + touched[0][0], line_start + touched[-1][1])


def _trimmed(article: Article, span: Span) -> tuple[Span, bool]:
    """Without dateline and leading connective; and whether what is left needs a capital."""
    start = span.start
    for before in (_BULLET, _SHOUT, _AGENCY):
        found = before.match(article.text[start : span.end])
        start += found.end() if found else 0
    start = after_dateline(article.text, start, span.end)  # the note on the evidence tells what it says
    connective = _CONNECTIVE.match(article.text[start : span.end])
    if connective:
        start += connective.end()
    return Span(span.article, start, span.end), connective is not None


def _is_whole(words: str) -> bool:
    """Whether every mark is closed and the end is that of a sentence."""
    curly = (
        (words.count("„"), words.count("“") + words.count("”"))
        if "„" in words
        else (words.count("“"), words.count("”"))
    )
    pairs = (curly, (words.count("«"), words.count("»")), (words.count("("), words.count(")")))
    return all(a == b for a, b in pairs) and words.count('"') % 2 == 0 and words.rstrip(_CLOSERS)[-1:] in _ENDS


def _worded(article: Article, span: Span, quotation: Quotation) -> str:
    """A speaker as the line should name them; empty where it names them already, or where that is as it should be."""
    name = _called(quotation)
    written = article.words(quotation.speaker) if quotation.speaker else ""
    own = outside_marks(article.words(span))  # whoever is spoken of within the marks is not the speaker for that
    is_named = name in own or (_PRONOUN.match(written) and re.search(rf"\b{re.escape(name.split()[-1])}\b", own))
    if quotation.resolved and quotation.resolved.type is not SpeakerType.PERSON and f"the {name}" in article.text:
        name = f"the {name}"  # "the White House", as the article has it
    return "" if not name or is_named or is_doubtful(name, article.text, written) else _in_full(written, name)


def _in_full(written: str, name: str) -> str:
    """A speaker as the line should name them: `she` as [Ada Orr], `Orr` as [Ada] Orr; empty where it is full already.

    Only what can be a forename is put in: "Trump" is not made "Trump [University]".

    >>> [_in_full(*each) for each in (("Orr", "Ada Orr"), ("Sato", "Sato Jun"), ("He", "Jun Sato"), ("Ms Orr", "Ada Orr"))]
    ['[Ada] Orr', 'Sato [Jun]', '[Jun Sato]', '']
    """
    if _PRONOUN.match(written):
        return f"[{name}]"
    before, after = name.removesuffix(f" {written}"), name.removeprefix(f"{written} ")
    if before != name:
        return f"[{before}] {written}" if can_be_forenames(before) else ""
    return f"{written} [{after}]" if after != name and " " not in after and can_be_forenames(after) else ""


def _with_names(words: str, span: Span, names: dict[Span, str]) -> str:
    """The words with each speaker of `names` as it is worded there, the last first."""
    for speaker, worded in sorted(names.items(), reverse=True):
        start, end = speaker.start - span.start, speaker.end - span.start
        if start >= 0 and end <= len(words):
            gap = " " if start and words[start - 1] in _CLOSERS else ""  # "…, too.”[Ada Orr] said"
            words = words[:start] + gap + (_capital(worded) if start == 0 else worded) + words[end:]
    return words


def _capital(worded: str) -> str:
    """With a capital, where words that were put in open the sentence: "[A spokesman] said"."""
    return f"[{worded[1].upper()}{worded[2:]}" if worded.startswith("[") else worded


def _speakers(article: Article, inside: Sequence[Quotation]) -> tuple[str, ...]:
    """Who is quoted, in order, without repetition; what was not said, or is ruled to be another's, is nobody's words."""
    trusted = (q for q in inside if q.resolved and q.confidence > 0)
    said = (q for q in trusted if q.polarity is Polarity.SAID and q.nested_in is None)
    names = dict.fromkeys(_name(article, quotation) for quotation in said)
    return tuple(name for name in names if not _NOBODY.match(name) and is_somebody(name, article.lang))


def is_somebody(name: str, lang: str) -> bool:
    """Whether words can be whoever said something: no clause with a verb of its own, no thing that is read, and no day.

    >>> [is_somebody(each, "en") for each in ("the mayor of Selka", "officials who are paid", "Orr has filed a suit", "Thursday", "the bill and")]
    [True, True, False, False, False]
    >>> [is_somebody(each, "en") for each in ("the latest poll of voters", "The union filed a suit", "Orr's heavy hand", "party")]
    [False, False, False, False]
    """
    verbs, relatives, days, joints, things, links = _no_speakers(lang)
    written = WORD.findall(name)
    said = [word.lower() for word in written]
    own = list(takewhile(lambda word: word not in relatives, said))
    if not said or days.issuperset(said) or said[-1] in joints or not verbs.isdisjoint(own):
        return False
    ends = links | days
    head = list(takewhile(lambda word: word.lower() not in ends and not _acted(word), written[: len(own)]))
    is_thing = bool(head) and head[-1] in things  # in small letters: "the Washington Post" is none
    is_nobody = len(written) == 1 and (written[0] in _bodies(lang) or is_no_name(written[0]))
    return not is_thing and not is_nobody and not _ACTING.search(name)


def _acted(word: str) -> bool:
    """Whether a word tells in small letters what somebody did, or what was done."""
    return word.islower() and word.endswith("ed")


@cache
def _no_speakers(lang: str) -> tuple[frozenset[str], ...]:
    """Verbs that no speaker's name has, words after which it may have one, days, words that end none, things, small words."""
    cues = table(language(lang), "cues")
    days = table(language(lang), "dates").get("weekdays", {})
    links = frozenset(cues.get("prepositions", ()))
    relatives = frozenset(cues.get("asides", ()))
    joints = frozenset(
        (*cues.get("conjunctions", ()), *cues.get("articles", ()), *cues.get("complementisers", ()), *links)
    )
    things = frozenset(table(language(lang), "lines").get("speakers", {}).get("things", ()))
    return frozenset(cues.get("auxiliaries", ())) - {"to"}, relatives, frozenset(days), joints, things, links | {"that"}


@cache
def _bodies(lang: str) -> frozenset[str]:
    """Words that name nobody when they stand alone: "party said"."""
    return frozenset(table(language(lang), "lines").get("speakers", {}).get("bodies", ()))


def _called(quotation: Quotation) -> str:
    """The speaker's name without the party and state that stood after it: "Ada Orr R-Selka"."""
    return _SEAT.sub("", quotation.resolved.name) if quotation.resolved else ""


def _name(article: Article, quotation: Quotation) -> str:
    """The speaker's name where the line shows it or stands in for it; else the words that the article has."""
    name = _called(quotation)
    if quotation.speaker is None:
        return name
    written = article.words(quotation.speaker)
    if is_doubtful(name, article.text, written) and not _PRONOUN.match(written):
        return written
    shown = _PRONOUN.match(written) or any(part in written for part in name.split() if len(part) > 2)
    return name if shown else written


def _words_in_marks(words: str) -> int:
    return sum(len(WORD.findall(words[q.start : q.end])) for q in quoted(words) if q.depth == 0)
