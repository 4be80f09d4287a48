"""In the Spotlight: one person, what they said and what was said of them, across the stories of a briefing."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache
from math import log2

from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.forenames import is_no_name
from anechoic.briefing.material import Material
from anechoic.briefing.statements import news
from anechoic.briefing.voices import voices
from anechoic.phrases import table
from anechoic.records import Dossier, Person, PersonId, Section
from anechoic.text.words import language

SAID, OF = "What they said", "What was said of them"
_MOST = {SAID: 3, OF: 3}
_FEWEST = 2  # quotations, and origins that have them, from which a person can be shown: whom one report quotes is no figure of the day
_OFFICE = 5  # words of an office; more are half of a sentence
_CLAUSE = re.compile(
    r"^\w+ed\b(?! nations| kingdom| states)|\b(?:his|her|their|its|who|was|is|has|had)\b", re.IGNORECASE
)
_NEWLY = 1.0  # what speaks for a person who was not heard before


@dataclass(frozen=True, slots=True)
class Profiled:
    """Somebody who is heard, with the words that say who they are."""

    id: PersonId
    name: str
    role: str
    score: float


def profiled(dossiers: Sequence[Dossier], known: frozenset[str] = frozenset()) -> tuple[Profiled, ...]:
    """The people of the stories, the most heard first: by origins and stories that quote them, then by quotations.

    Whoever is of the `known`, who were heard in briefings before, gives way to who is newly heard.
    """
    sightings: dict[PersonId, list[tuple[Person, Dossier]]] = {}
    for dossier in dossiers:
        for person in dossier.people:
            if len(person.name.split()) > 1:
                sightings.setdefault(person.id, []).append((person, dossier))
    found = (_profiled(key, seen, known) for key, seen in sightings.items())
    return tuple(sorted((each for each in found if each.score), key=lambda each: (-each.score, each.name)))


def _profiled(key: PersonId, seen: Sequence[tuple[Person, Dossier]], known: frozenset[str]) -> Profiled:
    said = sum(q.is_printable for person, _ in seen for q in person.quotations)
    origins = sum(
        dossier.story.origins_of(frozenset(q.content.article for q in person.quotations if q.is_printable))
        for person, dossier in seen
    )
    first, _ = seen[0]
    role = next((role for person, _ in seen for role in person.roles if _is_office(role)), "")
    newly = _NEWLY if known and first.name not in known else 0.0
    return Profiled(
        key, first.name, role, origins + log2(said) + newly if said >= _FEWEST and origins >= _FEWEST else 0.0
    )


def stories_of(person: Profiled, dossiers: Sequence[Dossier]) -> tuple[Dossier, ...]:
    """The stories that quote the person, the one that quotes them most first."""
    times = {
        dossier.story.id: sum(len(each.quotations) for each in dossier.people if each.id == person.id)
        for dossier in dossiers
    }
    quoting = [dossier for dossier in dossiers if times[dossier.story.id]]
    return tuple(sorted(quoting, key=lambda dossier: (-times[dossier.story.id], dossier.story.id)))


def spotlight(
    person: Profiled, materials: Sequence[Material], words: int, printed: Sequence[Candidate] = ()
) -> tuple[Section, ...]:
    """What the person said and what was said of them; empty where less than two of their lines can be printed."""
    said = chosen(_in_turn(_said(person, each) for each in materials), round(words * 0.6), _MOST, printed)
    if len(said) < _FEWEST:
        return ()
    left = words - sum(each.words for each in said)
    of = chosen(_in_turn(_of(person, each) for each in materials), left, _MOST, (*said, *printed))
    return tuple(each for each in (section(SAID, said), section(OF, of)) if each.lines)


def _said(person: Profiled, material: Material) -> Iterator[Candidate]:
    for each in voices(material, SAID):
        if each.lines[0].said_by == (person.name,):
            yield each


def _of(person: Profiled, material: Material) -> Iterator[Candidate]:
    """Sentences that name the person and are somebody else's words, then those that are the outlet's."""
    family = person.name.split()[-1]
    for each in (*voices(material, OF), *filter(material.stands, news(material, OF))):
        line = each.lines[0]
        lang = material.articles[line.evidence[0].article].lang
        is_own = any(family in name.split() for name in line.said_by) or _speaks(family, line.text, lang)
        if family in line.text and not is_own:
            yield replace(each, score=each.score + (2.0 if line.said_by else 0.0))


def _speaks(family: str, text: str, lang: str) -> bool:
    """Whether a line that says of nobody whose words it has gives those of the person: "Orr added that"."""
    between, verbs = _saying(language(lang))
    name = re.escape(family)
    return re.search(rf"\b{name} (?:(?:{between}) )?(?:{verbs})\b", text) is not None


@cache
def _saying(lang: str) -> tuple[str, str]:
    """Patterns of what may stand between a speaker and a verb of saying, and of such verbs."""
    cues = table(lang, "cues")
    perfect = table(lang, "lines").get("speakers", {}).get("perfect", ())
    verbs = (form for verb in cues.get("verbs", {}).get("said", ()) for form in verb.split())
    between, saying = (
        "|".join(map(re.escape, each)) or "(?!)" for each in ((*perfect, *cues.get("adverbs", ())), verbs)
    )
    return between, saying


def _in_turn(kinds: Iterator[Iterator[Candidate]]) -> Iterator[Candidate]:
    for kind in kinds:
        yield from sorted(kind, key=best_first)


def _is_office(role: str) -> bool:
    """Whether the words can follow a name: "interior minister", and no half of a clause."""
    return (
        bool(re.fullmatch(r"[\w’' -]{3,60}", role))
        and len(role.split()) <= _OFFICE
        and not role.startswith(("said", "’", "'"))
        and not _CLAUSE.search(role)
        and not is_no_name(role.split(maxsplit=1)[0])
    )
