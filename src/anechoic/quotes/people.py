"""Tells which speakers of several articles are one person: by the full name, never by a family name alone."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from hashlib import sha256

from anechoic.records import Attributions, Person, PersonId, Quotation, Speaker, SpeakerType
from anechoic.text.names import name_key

Key = tuple[str, ...]
_SUFFIXES = frozenset({"jr", "sr", "ii", "iii", "iv"})
_SMALL = frozenset(
    {"of", "the", "a", "an", "and", "for", "de", "la", "der", "die", "des", "du", "del", "former", "deputy"}
)


def people(said: Sequence[Attributions], known: Sequence[Person] = ()) -> tuple[Person, ...]:
    """Everybody named who speaks in the articles of a story, whoever is quoted in most articles first.

    Two articles mean one person if they have the same full name (initials and accents aside, middle names where one has
    none), and do not contradict each other in both country and office. A name of one word, or one with Jr or III, is
    somebody's of the same story only if the office or the country agrees too; of one word alone nobody is made. People `known` from before keep their ids.
    """
    found = _by_article(said)
    full = [each for each in found if len(each.key) > 1]
    circles = _circles(full)
    for each in found:
        if len(each.key) == 1:
            _join_by_office(each, circles)
    persons = (_person(circle, [other for other in circles if other is not circle], known) for circle in circles)
    return tuple(sorted(persons, key=lambda p: (-len({q.content.article for q in p.quotations}), p.name, p.id)))


@dataclass
class _Sighting:
    """What one article tells of one name, or what several tell of one person."""

    key: Key
    names: Counter[str] = field(default_factory=Counter)
    roles: Counter[str] = field(default_factory=Counter)
    sides: Counter[str] = field(default_factory=Counter)
    quotations: list[Quotation] = field(default_factory=list)

    def take(self, other: "_Sighting") -> None:
        """Count the other as the same person."""
        self.key = min(self.key, other.key, key=lambda key: (len(key) == 1, len(key), key))
        self.names += other.names
        self.roles += other.roles
        self.sides += other.sides
        self.quotations += other.quotations

    def contradicts(self, other: "_Sighting") -> bool:
        """Another country and another office: a namesake."""
        return _apart(self.sides, other.sides) and _apart(_words(self.roles), _words(other.roles))

    def agrees(self, other: "_Sighting") -> bool:
        """Something besides the name is the same: a word of the office, or the country."""
        return bool(_words(self.roles) & _words(other.roles) or set(self.sides) & set(other.sides))


def _apart(one: Iterable[str], other: Iterable[str]) -> bool:
    mine, theirs = set(one), set(other)
    return bool(mine and theirs) and not mine & theirs


def _words(roles: Iterable[str]) -> set[str]:
    return {word for role in roles for word in role.lower().replace("-", " ").split()} - _SMALL


def _by_article(said: Sequence[Attributions]) -> list[_Sighting]:
    """Every name of every article, in an order that does not depend on how they came."""
    found: dict[tuple[str, Key], _Sighting] = {}
    for each in sorted(said, key=lambda attributions: attributions.article):
        for quotation, speaker in _named(each):
            key = name_key(speaker.name)
            sighting = found.setdefault((each.article, key), _Sighting(key))
            sighting.names[speaker.name] += 1
            sighting.roles.update([speaker.role] if speaker.role else [])
            sighting.sides.update([speaker.side] if speaker.side else [])
            sighting.quotations.append(quotation)
    return list(found.values())


def _named(said: Attributions) -> Iterator[tuple[Quotation, Speaker]]:
    for quotation in said.quotations:
        speaker = quotation.resolved
        if speaker is None or speaker.type is not SpeakerType.PERSON or speaker.unnamed:
            continue
        key = name_key(speaker.name)
        if speaker.name[:1].isupper() and (len(key) > 1 or (key and (speaker.role or speaker.side))):
            yield quotation, speaker


def _circles(full: Sequence[_Sighting]) -> list[_Sighting]:
    """One sighting for each person of whom a full name is known."""
    longer: dict[Key, set[Key]] = {}
    keys = {each.key for each in full}
    for key in keys:
        longer[key] = {other for other in keys if _is_middle_name(key, other)}
    found: dict[Key, list[_Sighting]] = {}
    for each in full:
        shorter = [key for key in keys if each.key in longer[key]]
        stem = shorter[0] if len(shorter) == 1 and len(longer[shorter[0]]) == 1 else each.key
        _join(each, found.setdefault(stem, []))
    circles = [circle for key in sorted(found) for circle in found[key]]
    for long in [circle for circle in circles if circle.key[-1] in _SUFFIXES]:
        same = [circle for circle in circles if _is_suffixed(circle, long)]
        if len(same) == 1:
            same[0].take(long)
            circles.remove(long)
    return circles


def _is_suffixed(short: _Sighting, long: _Sighting) -> bool:
    """The long name is the short one with Jr, Sr or a number, and something else agrees too."""
    return long.key[:-1] == short.key and long.key[-1] in _SUFFIXES and short.agrees(long)


def _is_middle_name(short: Key, long: Key) -> bool:
    """The long name is the short one with names between: Ana Orr, Ana Lena Orr."""
    return len(long) > len(short) == 2 and (short[0], short[-1]) == (long[0], long[-1])


def _join(sighting: _Sighting, circles: list[_Sighting]) -> None:
    """Count a sighting to the first of its name that it does not contradict."""
    mine = next((circle for circle in circles if not circle.contradicts(sighting)), None)
    if mine is None:
        circles.append(sighting)
    else:
        mine.take(sighting)


def _join_by_office(bare: _Sighting, circles: list[_Sighting]) -> None:
    """A name of one word belongs to the only one with that first or last name, if office or country agrees."""
    namesakes = [circle for circle in circles if bare.key[0] in (circle.key[0], circle.key[-1])]
    if len(namesakes) == 1 and namesakes[0].agrees(bare) and not namesakes[0].contradicts(bare):
        namesakes[0].take(bare)
    else:
        circles.append(bare)


# ── What is told of each ──────────────────────────────────────────────────────────────────────────


def _person(circle: _Sighting, others: Sequence[_Sighting], known: Sequence[Person]) -> Person:
    names = _commonest(circle.names)
    return Person(
        id=_known_id(circle, others, known) or _new_id(circle, others, known),
        name=max(names, key=lambda name: (len(name_key(name)) > 1, circle.names[name], len(name), name)),
        names=names,
        roles=_commonest(circle.roles),
        sides=_commonest(circle.sides),
        quotations=tuple(sorted(circle.quotations, key=lambda q: (q.content, q.kind))),
    )


def _commonest(counts: Counter[str]) -> tuple[str, ...]:
    return tuple(sorted(counts, key=lambda name: (-counts[name], -len(name), name)))


def _known_id(circle: _Sighting, others: Sequence[_Sighting], known: Sequence[Person]) -> PersonId | None:
    """The id of the person known from before whom the name means, if it means only one and nobody else here is meant."""
    same = [person for person in known if _is_same(circle, person)]
    if len({person.id for person in same}) != 1 or any(_is_same(other, person) for other in others for person in same):
        return None
    return same[0].id


def _is_same(circle: _Sighting, person: Person) -> bool:
    keys = {key for name in person.names or (person.name,) if len(key := name_key(name)) > 1}
    mine = {key for name in circle.names if len(key := name_key(name)) > 1}
    before = _Sighting(circle.key, roles=Counter(person.roles), sides=Counter(person.sides))
    return bool(keys & mine) and not before.contradicts(circle)


def _new_id(circle: _Sighting, others: Sequence[_Sighting], known: Sequence[Person]) -> PersonId:
    """The name in full; where it is a name of one word, or one that two people have, with a mark of where they speak first."""
    plain = "-".join(circle.key)
    shared = any(other.key == circle.key for other in others) or any(person.id == plain for person in known)
    unique = len(circle.key) > 1 and not shared
    first = min(quotation.content for quotation in circle.quotations)
    mark = sha256(f"{first.article}:{first.start}".encode()).hexdigest()[:8]
    return PersonId(plain if unique else f"{plain}-{mark}")
