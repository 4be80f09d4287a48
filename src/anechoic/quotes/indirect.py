"""Finds indirect and mixed speech by rules: a cue, the subject before it, the clause after or before it."""

from dataclasses import replace

from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.clauses import Cue, cues, speaker_after, speaker_before

_LONGEST_TAIL = 12  # words after a trailing cue: "…, officials said on Monday in a statement."
_SHORTEST = 3  # words; fewer after a cue are the end of its verb: "teilte die Polizei mit"
_LONGEST_LEAD = 12  # words between a cue and its "that": "said in a statement on Monday that"


def indirect(body: Body, taken: list[Range]) -> list[Draft]:
    """Every statement outside the cues already `taken`."""
    drafts: list[Draft] = []
    for sentence in body.sentences():
        drafts += _according(body, sentence, taken) or _in_sentence(body, sentence, taken)
    return drafts


def relayed(body: Body, words: Range) -> Draft | None:
    """What somebody else said, where that is all that the words tell: "that Bo Kerr had told her the dam would hold".

    A pronoun is nobody else: "she said she had asked" is the same woman's more often than not.
    """
    first, last = words
    first += body.lower[first] in body.lexicon.words["complementisers"]
    if first >= last or body.lower[first] in body.lexicon.pronouns:
        return None
    found = _in_sentence(body, (first, last), []) if last - first > _SHORTEST else []
    start = body.tokens.starts[first] if found else 0
    told = (each for each in found if each.cue and each.speaker and each.speaker[0] == start < each.cue[0] < each.start)
    inner = next((each for each in told if _is_said(body, each)), None)
    return replace(inner, speaker=_without_break(body, inner.speaker)) if inner and inner.speaker else None


def _without_break(body: Body, speaker: Range) -> Range:
    """The speaker of "quoted a guard as saying" is a guard."""
    first, last = body.tokens.between(*speaker)
    while last - 1 > first and body.lower[last - 1] in body.lexicon.words["breaks"]:
        last -= 1
    return body.offsets((first, last))


def _is_said(body: Body, draft: Draft) -> bool:
    """Whether the last verb of the cue says that something was said already: "had told", not "will announce"."""
    words = body.lower[slice(*body.tokens.between(*draft.cue))] if draft.cue else []
    verbs = [word for word in words if word in body.lexicon.verbs]
    return bool(verbs) and body.lexicon.verbs[verbs[-1]] == "said" and verbs[-1] not in body.lexicon.bare


def _in_sentence(body: Body, sentence: Range, taken: list[Range]) -> list[Draft]:
    found: list[Draft] = []
    every = cues(body, sentence)
    subject: Range | None = None
    reached = sentence[0]
    for place, cue in enumerate(every):
        spot = body.offsets((cue.first, cue.last))
        if cue.first < reached or any(start < spot[1] and spot[0] < end for start, end in taken):
            continue
        if place == len(every) - 1 and (ended := _inverted(body, cue, sentence)):
            found.append(ended)
            continue
        own = speaker_before(body, cue.first, sentence[0])
        if body.lang[:2] == "de" and (own is None or body.lower[own[0]] in body.lexicon.words["times"]):
            own = speaker_after(body, cue.last, sentence[1])  # "Am Montag sagte Ana Orr, …"
        if own and body.lower[own[0]] in body.lexicon.words["asides"] and cue.kind == "believes":
            continue
        if own and body.text[slice(*body.offsets(own))].lower() in body.lexicon.words["nobody"]:
            continue  # "Das sagte sie der Zeitung": what was said stands before
        subject = own or (subject if _is_joined(body, cue.first, sentence[0]) else None)
        trailing = _trailing(body, cue, sentence, subject) if place == len(every) - 1 else None
        content = trailing or leading(body, cue, sentence, every[place + 1 :])
        if content and own and body.lower[own[0]] in body.lexicon.words["asides"]:
            content = _to_comma(body, content)
        if content is None or (subject is None and trailing is None):
            continue
        speaker = body.offsets(subject) if subject else None
        found.append(Draft((body.offsets(content),), spot, speaker, 0.7 if subject else 0.4))
        reached = max(reached, content[1])
    return found


def _to_comma(body: Body, content: Range) -> Range:
    """What is said within "…, who asked not to be named, …" ends with the insertion."""
    return content[0], next((i for i in range(*content) if body.tokens.words[i] == "," and i > content[0]), content[1])


def _is_joined(body: Body, at: int, start: int) -> bool:
    """The cue follows an "and": it shares the subject of the cue before."""
    return any(body.lower[i] in body.lexicon.words["conjunctions"] for i in range(max(start, at - 2), at))


def _trailing(body: Body, cue: Cue, sentence: Range, subject: Range | None) -> Range | None:
    """What stands before ", she said." at the end of a sentence."""
    if subject is None or subject[0] - sentence[0] < 4 or body.tokens.words[subject[0] - 1] != ",":
        return None
    tail = range(cue.last, sentence[1])
    if len(tail) > _LONGEST_TAIL or any(body.lower[i] in body.lexicon.words["complementisers"] for i in tail):
        return None
    if cue.kind == "acts" or any(body.quoting[i] >= 0 for i in tail):
        return None
    return sentence[0], subject[0] - 1


def _inverted(body: Body, cue: Cue, sentence: Range) -> Draft | None:
    """What stands before ", sagte Ana Orr." or ", a annoncé le ministère." at the end of a sentence."""
    tail = range(cue.last, sentence[1])
    if cue.kind != "said" or cue.first - sentence[0] < 4 or body.tokens.words[cue.first - 1] != ",":
        return None
    if not tail or len(tail) > _LONGEST_TAIL or any(body.quoting[i] >= 0 or body.tokens.words[i] == "," for i in tail):
        return None
    if any(body.lower[i] in body.lexicon.words["complementisers"] for i in tail):
        return None
    speaker = speaker_after(body, cue.last, sentence[1])
    if speaker is None:
        return None
    if speaker[1] - speaker[0] > 1 and body.lower[speaker[1] - 1] in body.lexicon.words["endings"]:
        speaker = (speaker[0], speaker[1] - 1)  # teilte die Polizei mit
    spot = body.offsets((cue.first, cue.last))
    return Draft((body.offsets((sentence[0], cue.first - 1)),), spot, body.offsets(speaker), 0.7)


def leading(body: Body, cue: Cue, sentence: Range, later: list[Cue]) -> Range | None:
    """What stands after "she said that" or "she called for", to the end of the clause."""
    first = _content_start(body, cue, sentence[1])
    if first is None:
        return None
    last = _content_end(body, cue, first, sentence[1], later)
    while (
        last > first
        and not body.tokens.words[last - 1][0].isalnum()
        and body.quoting[last - 1] < 0
        and (body.tokens.words[last - 1] not in "”\"''»")
    ):
        last -= 1
    words = sum(body.tokens.words[i][0].isalpha() for i in range(first, last))
    return (first, last) if words >= _SHORTEST else None


def _content_start(body: Body, cue: Cue, end: int) -> int | None:
    known = body.lexicon.words
    lead = range(cue.last, min(end, cue.last + _LONGEST_LEAD))
    for i in lead:
        if body.lower[i] in known["complementisers"] and body.quoting[i] < 0:
            return i + 1 if i + 1 < end else None
        if body.tokens.words[i] == "," and body.lang[:2] == "de" and cue.kind == "said" and i + 2 < end:
            return i + 1 + (body.lower[i + 1] in known["complementisers"])  # "sagte am Freitag, die Brücke sei sicher"
        if (
            body.tokens.words[i] in {",", ".", ";", ":"}
            or body.quoting[i] >= 0
            or (i > cue.last and body.lower[i] in body.lexicon.verbs)
        ):
            break
    if cue.last >= end or body.tokens.words[cue.last] in {",", ".", ";", ":"}:
        return None
    addressed = body.lower[cue.verb] in known["addressing"] and cue.kind == "said"
    if addressed and body.lower[cue.last] in known["addressees"]:
        return cue.last + 1 if cue.last + 1 < end else None
    return None if addressed and body.lower[cue.last + 1 : cue.last + 2] == ["."] else cue.last


def _content_end(body: Body, cue: Cue, first: int, end: int, later: list[Cue]) -> int:
    """The end of the sentence, less what another speaker or the writer adds."""
    known = body.lexicon.words
    for i in range(first + 1, end):
        if body.quoting[i] >= 0:
            continue
        word, lower = body.tokens.words[i], body.lower[i]
        if word == ";" or (lower in known["asides"] and cue.kind == "acts" and body.tokens.words[i - 1] == ","):
            return i
        if lower in known["conjunctions"] and _continues(i, later):
            return i
        if word == "," and _credit_follows(body, i, end, later):
            return i
    return end


def _continues(at: int, later: list[Cue]) -> bool:
    """A cue right after "and" goes on about the same speaker."""
    return any(at < cue.first <= at + 2 and cue.verb - at <= 4 for cue in later)


def _credit_follows(body: Body, comma: int, end: int, later: list[Cue]) -> bool:
    """The rest of the sentence is ", the Post reports"."""
    for cue in later:
        if cue.first <= comma or end - cue.last > _LONGEST_TAIL:
            continue
        tail = range(cue.last, end)
        if any(body.quoting[i] >= 0 or body.lower[i] in body.lexicon.words["complementisers"] for i in tail):
            return False
        inverted = cue.first == comma + 1 and cue.kind == "said"
        return inverted or speaker_before(body, cue.first, comma + 1) == (comma + 1, cue.first)
    return bool(body.lexicon.according.match(body.text, body.tokens.starts[comma + 1])) if comma + 1 < end else False


def _according(body: Body, sentence: Range, taken: list[Range]) -> list[Draft]:
    """“According to the mayor, …” and “…, according to the mayor.”."""
    start, stop = body.offsets(sentence)
    match = body.lexicon.according.search(body.text, start, stop)
    if match is None:
        return []
    first, last = body.tokens.between(*match.span())
    if body.quoting[first] >= 0 or any(start < match.end() and match.start() < end for start, end in taken):
        return []
    found = _credited_before(body, first, last, sentence)
    if body.lower[first] not in body.lexicon.words["postposed"]:
        found = _credited_after(body, first, last, sentence)
    trimmed = _trimmed(body, found[1]) if found else None
    if found is None or trimmed is None:
        return []
    return [Draft((body.offsets(trimmed),), match.span(), body.offsets(found[0]), 0.8)]


def _credited_after(body: Body, first: int, last: int, sentence: Range) -> tuple[Range, Range] | None:
    """Speaker and content where the speaker comes after the words that credit: "selon Ana Orr, le pont est sûr"."""
    speaker = speaker_after(body, last, sentence[1])
    if speaker is None or body.lower[last] in body.lexicon.words["complementisers"]:
        return None  # of "so dass" nobody is the speaker
    if first > sentence[0] + 2:
        return speaker, (sentence[0], first)
    if _trimmed(body, (speaker[1], sentence[1])) is None:  # what seemed to be said of the speaker is the statement
        comma = next((i for i in range(*speaker) if body.tokens.words[i] == ","), speaker[1])
        speaker = (speaker[0], comma)
    return speaker, (speaker[1], sentence[1])


def _credited_before(body: Body, first: int, last: int, sentence: Range) -> tuple[Range, Range] | None:
    """Speaker and content where the speaker comes before the words that credit: "Ana Orr zufolge ist die Brücke sicher"."""
    speaker = speaker_before(body, first, sentence[0])
    if speaker is None:
        return None
    opens = speaker[0] <= sentence[0] + 1
    return speaker, (last, sentence[1]) if opens else (sentence[0], speaker[0])


def _trimmed(body: Body, words: Range) -> Range | None:
    first, last = words
    while first < last and body.tokens.words[first] in ",;:":
        first += 1
    while last > first and body.tokens.words[last - 1] in ",;:.":
        last -= 1
    return (first, last) if last - first >= 2 else None
