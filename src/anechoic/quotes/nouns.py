"""What the nouns that a speaker is called by tell: a person, a group or a body, and whether readers know who it is."""

import re

from anechoic.quotes.cues import Lexicon
from anechoic.records import SpeakerType


def kind_of(name: str, lexicon: Lexicon) -> SpeakerType:
    """What kind of speaker the words mean, where they are nobody's name."""
    known = lexicon.words
    words = set(re.findall(r"[\w-]+", name.lower()))
    if is_group(name, lexicon):
        return SpeakerType.GROUP
    if lexicon.head(name) in lexicon.people | known["unnamed"]:
        return SpeakerType.PERSON
    if words & (known["organisations"] | known["documents"]) or bare_noun(name, lexicon)[:1].isupper():
        return SpeakerType.ORGANISATION
    return SpeakerType.GROUP


def is_group(words: str, lexicon: Lexicon) -> bool:
    """Whether they mean several people: "officials", "the opposition"."""
    head = lexicon.head(words)
    return head in lexicon.words["groups"] | lexicon.words["crowds"] or (
        head in lexicon.words["unnamed"] and head not in lexicon.words["singular"]
    )


def is_unnamed(name: str, lexicon: Lexicon) -> bool:
    """Whether readers cannot tell who it is; who "the president" is they know."""
    head, known = lexicon.head(name), lexicon.words
    if head in known["roles"] - known["unnamed"] - known["spokespeople"]:
        first = name.split(maxsplit=1)[0].lower()
        return first not in known["articles"] or first in known["indefinite"]
    return head in lexicon.people | known["unnamed"] | known["crowds"]


def bare_noun(words: str, lexicon: Lexicon) -> str:
    """The words without their article."""
    first, _, rest = words.partition(" ")
    return rest if rest and first.lower() in lexicon.words["articles"] else words
