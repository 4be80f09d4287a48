"""Finds cues in a sentence and the speakers beside them, by rules that know words but no grammar."""

from dataclasses import dataclass

from anechoic.quotes.body import Body, Range
from anechoic.text.names import PARTICLES

_OPENING = frozenset("({")
_DASHES = frozenset({"-", "–", "—", "--"})
_STOPS = frozenset({".", "!", "?", ";", ":", "…", "..."})
_VERB_SECOND = frozenset({"de", "nl"})  # whose nouns or names are not followed by adjectives
_LONGEST_TURN = 6  # tokens between a verb and its speaker: "on this occasion"
_IN_BRACKETS = 6  # tokens
_LONGEST_SUBJECT = 16  # words up to the first comma; what is longer is a clause
_MARKS = frozenset({"“", "”", '"', "''", "``", "«", "»", "„", "‘", "‚", "‹", "›"})


@dataclass(frozen=True, slots=True)
class Cue:
    """A cue by its tokens: its first, its verb, the one after its last; and the class of its verb."""

    first: int
    verb: int
    last: int
    kind: str


def cues(body: Body, sentence: Range) -> list[Cue]:
    """The cues of a sentence that stand outside quotation marks, in order."""
    found: list[Cue] = []
    for i in range(*sentence):
        if body.quoting[i] < 0 and _is_cue(body, i, sentence) and (not found or i >= found[-1].last):
            found.append(_group(body, i, sentence))
    return found


def _is_cue(body: Body, i: int, sentence: Range) -> bool:
    """A verb of the lexicon that is not used as a noun or as an adjective."""
    word, known = body.lower[i], body.lexicon
    if word not in known.verbs:
        return False
    before = body.lower[i - 1] if i > sentence[0] else ""
    if body.tokens.words[i][0].isupper() and i > sentence[0]:
        return False
    if (
        before in known.words["determiners"]
        and word not in known.words["certain"]
        and not _is_withheld(body, i, sentence)
    ):
        return False
    return not _is_bare(body, i, before)


def _is_withheld(body: Body, i: int, sentence: Range) -> bool:
    """The verb ends a phrase like "stopped short of confirming"."""
    before = body.text[body.tokens.starts[sentence[0]] : body.tokens.starts[i]].rstrip()
    return any(match.end() == len(before) for match in body.lexicon.negation.finditer(before))


def _is_bare(body: Body, i: int, before: str) -> bool:
    """An uninflected form is a verb only after a plural, a pronoun or an auxiliary."""
    known = body.lexicon
    if body.lower[i] not in known.infinitives:
        return False
    if (
        before in known.words["auxiliaries"]
        or before == "n't"
        or before in known.pronouns
        or before in known.words["adverbs"]
    ):
        return False
    return not (before.endswith("s") or before in known.words["unnamed"])


def _group(body: Body, verb: int, sentence: Range) -> Cue:
    """The cue with its auxiliaries, negations and particles: "has repeatedly called for"."""
    known, first, last = body.lexicon, verb, verb + 1
    loose = known.words["auxiliaries"] | known.words["adverbs"] | {"n't", "not", "never"}
    while first > sentence[0] and body.lower[first - 1] in loose and body.quoting[first - 1] < 0:
        first -= 1
    before = body.text[body.tokens.starts[sentence[0]] : body.tokens.starts[verb]]
    for match in known.negation.finditer(before):
        if len(before[match.end() :].split()) <= 1:
            start = body.tokens.starts[sentence[0]] + match.start()
            first = min(first, body.tokens.between(start, start + 1)[0])
    while first < verb and body.lower[first] in known.words["adverbs"]:
        first += 1
    kind = known.verbs[body.lower[verb]]
    if kind == "acts" and last < sentence[1] and body.lower[last] in known.words["particles"]:
        last += 1
    return Cue(first, verb, last, kind)


def speaker_before(body: Body, at: int, start: int) -> Range | None:
    """The words that name who speaks, right before token `at` and not before token `start`."""
    end = at
    while end > start and (body.lower[end - 1] in body.lexicon.words["adverbs"]):
        end -= 1
    last = end
    if end > start and body.tokens.words[end - 1] in _DASHES | {","}:
        last = end - 1
        end = _before_aside(body, end, start)
        aside = body.tokens.words[end:last]
        last = last if aside[:1] == [","] and _MARKS.isdisjoint(aside) else end
    first = _before_bracket(body, end, start)
    while first > start and not _ends_subject(body, first - 1):
        first -= 1
    first = _without_opening(body, first, end)
    return (first, last) if first < end and end - first <= _LONGEST_SUBJECT else None


def _before_bracket(body: Body, end: int, start: int) -> int:
    """Where the party or the age opens that stands in brackets behind a name: "Ana Orr (CDU) sagte"."""
    words = body.tokens.words
    if body.lang[:2] == "en" or end <= start or words[end - 1] != ")":
        return end
    return next((i for i in range(end - 1, max(start, end - _IN_BRACKETS), -1) if words[i] == "("), end)


def _ends_subject(body: Body, i: int) -> bool:
    word = body.tokens.words[i]
    if (
        body.quoting[i] >= 0
        or word in _MARKS
        or word in _STOPS
        or word[0] in _DASHES
        or word in _OPENING
        or word == ","
    ):
        return True
    if word in {"’", "'"} and i > 0 and not body.tokens.words[i - 1][0].isalnum():
        return True  # it closes a quotation, and owns nothing
    lower = body.lower[i]
    return (
        lower in body.lexicon.verbs
        and body.tokens.words[i].islower()
        and not lower.endswith("s")
        and (body.lower[i - 1] not in body.lexicon.words["determiners"])
    )


def _before_aside(body: Body, end: int, start: int) -> int:
    """Where an insertion before the cue begins: "officials from X – who … – said", "Ana Orr, the mayor, said"."""
    mark = body.tokens.words[end - 1]
    opening = _DASHES if mark in _DASHES else {","}
    for i in range(end - 2, start, -1):
        if body.tokens.words[i] in opening and body.quoting[i] < 0:
            return i
    return end - 1


def _without_opening(body: Body, first: int, end: int) -> int:
    """Past the words before a subject: "On Monday the minister", "But Ana Orr", "that Ana Orr"."""
    known = body.lexicon.words
    while (
        first < end
        and body.lower[first]
        in known["conjunctions"] | known["clause_openers"] | known["complementisers"] | known["adverbs"]
    ):
        first += 1
    if first < end and body.lower[first] in known["breaks"] | known["times"] and not _is_office(body, first, end):
        starts = [i for i in range(first + 1, end) if _starts_noun(body, i)]
        first = starts[-1] if starts else first
    relative = [i for i in range(first, end) if body.lower[i] in known["asides"]]
    return relative[-1] if relative and relative[-1] == end - 1 else first


def _is_office(body: Body, first: int, end: int) -> bool:
    """An article that also opens times stands before an office: "el presidente", not "el lunes"."""
    known = body.lexicon.words
    return body.lower[first] in known["articles"] and first + 1 < end and body.lower[first + 1] in known["roles"]


def _starts_noun(body: Body, i: int) -> bool:
    word, lower, before = body.tokens.words[i], body.lower[i], body.tokens.words[i - 1]
    if lower in {"the", "a", "an"} or lower in body.lexicon.pronouns:
        return True
    return word[0].isupper() and before[0].islower() and before.lower() not in {"of", "the", "a", "an", "for"}


def agent(body: Body, cue: Cue, end: int) -> Range | None:
    """Who told, where the cue is passive: "he had been told by a manager"."""
    passive = body.lower[cue.last : cue.last + 1]
    if cue.first == cue.verb or not passive or passive[0] not in body.lexicon.words["agents"]:
        return None
    return speaker_after(body, cue.last, end)


def speaker_after(body: Body, at: int, end: int) -> Range | None:
    """The words that name who speaks, right after token `at`, with what is said of them between commas."""
    known = body.lexicon.words
    while at < end and (body.lower[at] in known["agents"] or body.tokens.words[at][0] == "-"):
        at += 1
    at = _past_addressee(body, at, end)
    i = at
    while i < end and not _closes_subject(body, i):
        if i > at and ((body.lower[i] in known["breaks"] and body.lower[i] != "and") or _follows_name(body, at, i)):
            break
        if i > at and body.lang[:2] in _VERB_SECOND and _ends_noun(body, i):
            break
        i += 1
    if i == at:
        return None
    while i > at + 1 and body.tokens.words[i - 1].islower() and body.lower[i - 1] in known["articles"]:
        i -= 1  # "dijo la ministra el lunes": of the day, whose name ended the speaker's
    if i + 1 < end and body.tokens.words[i] == "," and (_is_apposition(body, i + 1) or _is_name(body, i + 1, end)):
        i = next((j for j in range(i + 1, end) if _closes_subject(body, j)), end)
    return at, i


def _closes_subject(body: Body, i: int) -> bool:
    word = body.tokens.words[i]
    return body.quoting[i] >= 0 or word in _MARKS or word in _STOPS or word in _DASHES or word == ","


def _past_addressee(body: Body, at: int, end: int) -> int:
    """Past whoever was told, where the speaker comes after: "ha detto a Repubblica la ministra Ana Orr"."""
    known, words, i = body.lexicon.words, body.tokens.words, at + 1
    if body.lang[:2] == "en" or at >= end or body.lower[at] not in known["breaks"]:
        return at
    while i < end and words[i][0].isupper():
        i += 1
    if at + 1 < i < end and words[i].islower() and body.lower[i] in known["articles"]:
        return i
    later = range(at + 3, min(end - 1, at + _LONGEST_TURN))  # "a déclaré à cette occasion le ministre"
    return next((j for j in later if body.lower[j] in known["articles"] and body.lower[j + 1] in known["roles"]), at)


def _ends_noun(body: Body, i: int) -> bool:
    """What follows a capitalised word in lower case is its verb, or an adverb: "laut Reuters wurden", "so Ana Orr weiter"."""
    known, word = body.lexicon.words, body.tokens.words[i]
    joins = known["articles"] | known["prepositions"] | known["conjunctions"] | PARTICLES
    return word[0].islower() and body.tokens.words[i - 1][0].isupper() and word not in joins


def _follows_name(body: Body, start: int, i: int) -> bool:
    """An article after a name begins something else: "sagte Ana Orr der Zeitung"; but "Ursula von der Leyen" is one name."""
    words, known = body.tokens.words, body.lexicon.words
    opens = words[start][0].isupper() and body.lower[start] not in known["roles"] | known["articles"]
    return opens and words[i].islower() and body.lower[i] in known["articles"] and words[i - 1][0].isupper()


def _is_name(body: Body, first: int, end: int) -> bool:
    """Two to four words in capitals up to the next comma or stop: "le ministre, Ana Orr, …"."""
    last = next((i for i in range(first, end) if _closes_subject(body, i)), end)
    return 2 <= last - first <= 4 and all(body.tokens.words[i][0].isupper() for i in range(first, last))


def _is_apposition(body: Body, i: int) -> bool:
    lower, known = body.lower[i], body.lexicon.words
    return body.quoting[i] < 0 and (
        lower in known["articles"]
        or lower in known["asides"]
        or lower in known["roles"] | known["kin"]
        or body.tokens.words[i][0].isdigit()
    )
