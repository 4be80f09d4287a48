"""Finds what was said by rules alone, for languages that have no tagger."""

from anechoic.quotes.anonymity import told_behind, unveiled
from anechoic.quotes.body import Body, Draft
from anechoic.quotes.direct import direct
from anechoic.quotes.indirect import indirect


def ruled(body: Body) -> list[Draft]:
    """Everything said that the rules find: direct speech first, then what other cues introduce."""
    spoken = direct(body)
    found = (*spoken, *indirect(body, [draft.cue for draft in spoken if draft.cue]))
    heard = [draft for each in found if (draft := unveiled(body, each)) is not None]
    cues = {draft.cue for draft in heard}
    veiled = (told_behind(body, veil) for veil in body.veils)
    return [*heard, *(draft for draft in veiled if draft is not None and draft.cue not in cues)]
