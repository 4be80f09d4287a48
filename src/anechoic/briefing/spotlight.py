"""In the Spotlight: one person, what they said and what was said of them, across the stories of a briefing."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from math import log2

from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.material import Material, is_printable
from anechoic.records import Dossier, Section, SpeakerType

SAID, OF = "What they said", "What was said of them"
_MOST = {SAID: 3, OF: 3}
_FEWEST = 2  # quotations from which a person can be shown
_NEWLY = 1.0  # what speaks for a person who was not heard before


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody who is heard, with the words that say who they are."""

    name: str
    role: str
    score: float


def persons(dossiers: Sequence[Dossier], known: frozenset[str] = frozenset()) -> tuple[Person, ...]:
    """The people of the stories, the most heard first: by origins that quote them, then by quotations.

    Somebody of `known` has been told of before and gives way to who is heard for the first time.
    """
    heard: dict[str, dict[str, set[int]]] = {}
    roles: dict[str, list[str]] = {}
    for dossier in dossiers:
        origin_of = {key: place for place, origin in enumerate(dossier.story.origins) for key in origin}
        for found in dossier.attributions:
            for quotation in found.quotations:
                who = quotation.resolved
                if who and is_printable(quotation) and who.type is SpeakerType.PERSON and _is_full_name(who.name):
                    own = heard.setdefault(who.name, {}).setdefault(dossier.story.id, set())
                    own.add(origin_of[found.article])
                    roles.setdefault(who.name, []).append(who.role)
    ranked = [
        Person(
            name,
            max(sorted(set(roles[name]) - {""}), key=roles[name].count, default=""),
            sum(map(len, own.values()))
            + log2(len(roles[name]))
            + len(own)
            + (_NEWLY if known and name not in known else 0.0),
        )
        for name, own in heard.items()
        if len(roles[name]) >= _FEWEST
    ]
    return tuple(sorted(ranked, key=lambda person: (-person.score, person.name)))


def stories_of(person: Person, dossiers: Sequence[Dossier]) -> tuple[Dossier, ...]:
    """The stories that quote the person, the one that quotes them most first."""
    times = {dossier.story.id: _times(person, dossier) for dossier in dossiers}
    quoting = [dossier for dossier in dossiers if times[dossier.story.id]]
    return tuple(sorted(quoting, key=lambda dossier: (-times[dossier.story.id], dossier.story.id)))


def spotlight(
    person: Person, materials: Sequence[Material], words: int, printed: Sequence[Candidate] = ()
) -> tuple[Section, ...]:
    """What the person said and what was said of them; empty where nothing they said can be printed."""
    said = chosen(_in_turn(_said(person, each) for each in materials), round(words * 0.6), _MOST, printed)
    if not said:
        return ()
    left = words - sum(each.words for each in said)
    of = chosen(_in_turn(_of(person, each) for each in materials), left, _MOST, (*said, *printed))
    return tuple(each for each in (section(SAID, said), section(OF, of)) if each.lines)


def _said(person: Person, material: Material) -> Iterator[Candidate]:
    for each in material.voices(SAID):
        if each.lines[0].said_by == (person.name,):
            yield each


def _of(person: Person, material: Material) -> Iterator[Candidate]:
    """Sentences that name the person and are somebody else's words, then those that are the outlet's."""
    family = person.name.split()[-1]
    for each in (*material.voices(OF), *material.news(OF)):
        line = each.lines[0]
        if person.name not in line.said_by and family in line.text:
            yield replace(each, score=each.score + (2.0 if line.said_by else 0.0))


def _in_turn(kinds: Iterator[Iterator[Candidate]]) -> Iterator[Candidate]:
    for kind in kinds:
        yield from sorted(kind, key=best_first)


def _is_full_name(name: str) -> bool:
    parts = name.split()
    return len(parts) > 1 and all(part[0].isupper() for part in (parts[0], parts[-1]))


def _times(person: Person, dossier: Dossier) -> int:
    return sum(
        is_printable(q) and q.resolved is not None and q.resolved.name == person.name
        for found in dossier.attributions
        for q in found.quotations
    )
