"""The people and bodies that an article names, and whom a short name, an office or a pronoun means."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache

from anechoic.outlets import Register
from anechoic.phrases import table
from anechoic.quotes.body import Body
from anechoic.quotes.cues import Lexicon
from anechoic.quotes.offices import office
from anechoic.quotes.sides import is_country, is_party, other_places, party, side
from anechoic.text.names import PARTICLES, Name
from anechoic.text.words import stop_words

_LONG = 4  # words of a name in which something else may stand
_NO_ARTICLE = frozenset({"de", "fr", "es"})  # languages in which the names of people take none
_JOINT = r"[’']?\s(?:(?:of|the|and|for|de|du|des|der|für|und|y|et)\s)*"  # between the words that initials stand for
_OF_BODY = re.compile(r"^(\S+\s\S+)\s(?:von der|vom)\s.*$")  # Ana Orr von der Sternwarte Selka, but Ana von der Leyden
_AGED = re.compile(r",\s(?:(?:aged\s)?\d{1,3}\b|who\b)")
_PARTY = re.compile(r"\s\([A-Z].*$")  # Ana Orr (R-Okla.), Ana Orr (Tex.)
_NO_PERSON = re.compile(
    r"\.(?:org|com|net|gov)\b|-[a-z]+ed\b|^[A-Z]{2,}-"
)  # Harbour.org, a Selka-backed group, SHT-Selka
_NO_NAME = re.compile(r"^(?:Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|January|February|March|April|May|June"
                      r"|July|August|September|October|November|December|I|AM|PM|GMT|EST)$")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Person:
    """Somebody whose full name stands in the article."""

    name: str
    role: str = ""
    gender: str = ""  # f or m, where a title, an office or a pronoun tells
    side: str = ""  # the country of the office, where the article names it

    @property
    def first(self) -> str:
        """The first word of the name: the family name of a Korean, Chinese or Hungarian."""
        return self.name.split()[0]

    @property
    def last(self) -> str:
        """The last word of the name, without Jr."""
        words = [w for w in self.name.split() if w.rstrip(".,") not in {"Jr", "Sr", "II", "III"}]
        return words[-1].rstrip(",") if words else self.name


@dataclass(frozen=True, slots=True)
class Mention:
    """A place where a person is named."""

    at: int
    place: int  # of the person in the cast


@dataclass
class Cast:
    """Everybody whom a text names in full, with each place where they are named."""

    lexicon: Lexicon
    lang: str
    register: Register
    people: list[Person] = field(default_factory=list)
    mentions: list[Mention] = field(default_factory=list)
    names: tuple[Name, ...] = ()
    text: str = ""
    _by_name: dict[tuple[str, ...], int] = field(default_factory=dict)
    _by_last: dict[str, list[int]] = field(default_factory=dict)
    _by_first: dict[str, list[int]] = field(default_factory=dict)
    _persons: dict[int, Person | None] = field(default_factory=dict)
    short: set[int] = field(default_factory=set)  # who is also called by one name alone, or whose age is told

    @classmethod
    def of(cls, body: Body, register: Register) -> "Cast":
        """The cast of a text, in the order in which they appear."""
        names = tuple(_with_offices_of(body.names, body.text, body.lexicon))
        cast = cls(body.lexicon, body.lang, register, names=names, text=body.text)
        for name in cast.names:
            cast._meet(body.text, name)
        cast._meet_by_title()
        cast._meet_again()
        return cast

    def _meet(self, text: str, name: Name) -> None:
        person = self.person_in(name)
        if person is None:
            return
        known = self._known(person)
        if known is None and len(person.name.split()) > 1:
            known = self._add(person)
        elif known is not None:
            old = self.people[known]
            fuller = max(old.name, person.name, key=lambda n: (len(n.split()), n == old.name))
            self.people[known] = replace(
                old,
                name=fuller,
                role=old.role or person.role,
                gender=old.gender or person.gender,
                side=old.side or person.side,
            )
        if known is not None and (len(person.name.split()) == 1 or _AGED.match(text, name.end)):
            self.short.add(known)
        if known is not None:
            self.mentions.append(Mention(name.start, known))

    def _meet_by_title(self) -> None:
        """Whoever has no full name here but a title or an office: "President Orr", "Mr. Orr"."""
        for name in self.names:
            person = self.person_in(name)
            titled = person is not None and " " not in person.name and (person.gender or person.role)
            if person is not None and titled and self._known(person) is None and self._is_titled(name):
                self.short.add(self._add(person))

    def _is_titled(self, name: Name) -> bool:
        """A title or an office in capitals stands right before: "President Orr", but not "the engineer Orr"."""
        first, _, rest = name.words.partition(" ")
        known = self.lexicon.words
        before = self._title_before(self.text[max(0, name.start - 12) : name.start])
        listed = known["titles"] | known["roles"] | self.lexicon.abbreviated.keys()
        return (bool(rest) and first.lower().rstrip(".") in listed) or bool(before)

    def _meet_again(self) -> None:
        """Short names that stand before the full one are mentions too."""
        met = {mention.at for mention in self.mentions}
        for name in self.names:
            person = self.person_in(name) if name.start not in met else None
            place = self._known(person) if person and " " not in person.name else None
            if place is not None:
                self.mentions.append(Mention(name.start, place))
        self.mentions.sort(key=lambda mention: mention.at)

    def person_in(self, name: Name) -> Person | None:
        """The person that a run of capitalised words names, without title and office; None for anything else."""
        if name.start not in self._persons:
            self._persons[name.start] = self._person_in(self.text, name)
        return self._persons[name.start]

    def _person_in(self, text: str, name: Name) -> Person | None:
        words = _PARTY.sub("", name.words).split()
        start = self._own_words(words)
        own = _OF_BODY.sub(r"\1", " ".join(words[start:]))
        named_thing = not start and self._is_thing(text[max(0, name.start - 5) : name.start])
        place = is_country(" ".join(words[max(0, start - 1) :]), self.lang)
        if not own or named_thing or place or self._is_no_person(own) or _is_in_heading(text, name):
            return None
        title = " ".join(words[:start]) or self._title_before(text[max(0, name.start - 12) : name.start])
        role = office(text, name, title, self.lexicon)
        marked = f"{title} {role} {name.words[len(' '.join(words)) :]}{text[name.end : name.end + 9]}"
        home = side(role, self.lang) or self._home(role, text[: name.start]) or party(marked, self.lang)
        return Person(own, role, self._gender(f"{title} {role}") or _by_given_name(own), home)

    def _is_thing(self, before: str) -> bool:
        """An article right before a name makes it that of a thing: "the Ana Orr", "die Sternwarte Selka"."""
        last = before.lower().split()[-1:] if before.endswith(" ") else []
        return last == ["the"] or (
            self.lang[:2] in _NO_ARTICLE and bool(last) and last[0] in self.lexicon.words["articles"]
        )

    def _title_before(self, before: str) -> str:
        """A title that opens a sentence is no part of the run of capitalised words: "Mr. Bo Kerr"."""
        last = re.search(r"(?<!\w)([A-Z]\w*)\.?\s$", before)
        return last[1] if last and last[1].lower() in self.lexicon.words["titles"] else ""

    def _own_words(self, words: list[str]) -> int:
        """How many words stand before the name itself: titles, offices, countries, and what an office is of."""
        start = int(words[0].lower() in self.lexicon.words["breaks"]) if len(words) > 1 else 0
        if len(words) == 2 and words[0] in _given_names():
            return 0  # Dean Orr
        while start < len(words) - 1:
            if words[start] == "of" and start:
                start += 1 + self._object_of_office(words[start + 1 :])
            elif self._is_office(words, start):
                start += 1
            else:
                break
        return max(start, _own_given(words))

    def _object_of_office(self, words: list[str]) -> int:
        """How many words after "of" belong to the office: "State John Kerr", "the Harbour Guard Ana de la Cruz"."""
        listed = (
            len(phrase.split()) for phrase in self.lexicon.words["portfolios"] if " ".join(words).startswith(phrase)
        )
        longest = max(listed, default=0)
        if longest or len(words) < 3:
            return longest
        own = 2 + (len(words) > 3 and (words[-2].lower() in PARTICLES or len(words[-2].rstrip(".")) == 1))
        return len(words) - own

    def _home(self, role: str, before: str) -> str:
        """The country of an office named without one: the first that its sentence names before it."""
        if not any(word in self.lexicon.words["offices"] for word in role.lower().split()):
            return ""
        return side(re.split(r"[.!?]\s|\n", before[-200:])[-1], self.lang)

    def _is_office(self, words: list[str], place: int) -> bool:
        word = words[place].lower().rstrip(".")
        known = self.lexicon.words
        later = range(place + 1, len(words) - 1)
        return (
            word in known["titles"] | known["articles"]
            or word in known["roles"]
            or word.removesuffix("s") in known["roles"]
            or (len(words) > place + 2 and is_party(words[place], self.lang))
            or word.endswith(self.lexicon.compounded)
            or is_country(words[place], self.lang)
            or is_country(" ".join(words[place : place + 2]), self.lang)
            or (place > 0 and is_country(" ".join(words[place - 1 : place + 1]), self.lang))
            or any(words[i].lower().rstrip(".") in known["roles"] | self.lexicon.abbreviated.keys() for i in later)
        )

    def _is_no_person(self, own: str) -> bool:
        words, known = own.split(), self.lexicon.words
        last = words[-1].lower()
        return (
            bool(_NO_NAME.match(own))
            or (
                len(words) == 1
                and own not in self._by_last
                and any(last in known[name] for name in ("articles", "roles"))
            )
            or self.register.by_name(own) is not None
            or is_country(own, self.lang)
            or len(words) > 5
            or own in other_places(self.lang)
            or any(last in known[name] for name in ("things", "groups", "unnamed"))
            or bool(_NO_PERSON.search(own))
            or any(word.lower() in known["organisations"] for word in words[words[0] in _given_names() :])
            or any(word.lower() in stop_words(self.lang) for word in words if word[0].isupper())
            or (len(words) == 1 and own.isupper() and len(own) > 1)
            or any(word.isupper() and len(word.rstrip(".")) > 3 for word in words)
        )

    def _gender(self, words: str) -> str:
        known = self.lexicon.words
        for word in re.findall(r"\w+", words.lower()):
            if word in known["feminine"]:
                return "f"
            if word in known["masculine"]:
                return "m"
        return ""

    def _known(self, person: Person) -> int | None:
        """The person meant by a name: the same words, else the last one met whose last or first word it is.

        A title that tells of a man or a woman leaves out who is none.
        """
        words = person.name.split()
        if len(words) > 1:
            return self._by_name.get((words[0], words[-1]))
        for ends in (self._by_last, self._by_first):
            places = [p for p in ends.get(person.name, ()) if not _differ(self.people[p].gender, person.gender)]
            recent = (mention.place for mention in reversed(self.mentions) if mention.place in places)
            if places:
                return next(recent, places[-1])
        return None

    def _add(self, person: Person) -> int:
        self.people.append(person)
        place = len(self.people) - 1
        words = person.name.split()
        self._by_name[(words[0], words[-1])] = place
        self._by_last.setdefault(person.last, []).append(place)
        self._by_first.setdefault(words[0], []).append(place)
        return place

    def meant(self, name: Name, person: Person) -> int | None:
        """The place of the person whom a name means where it stands; of a short name met nowhere, anywhere."""
        here = next((mention.place for mention in self.mentions if mention.at == name.start), None)
        return self._known(person) if here is None else here

    def before(self, at: int) -> Iterator[Mention]:
        """The mentions before an offset, the nearest first."""
        return (mention for mention in reversed(self.mentions) if mention.at < at)

    def is_surely_person(self, place: int) -> bool:
        """Whether an office, a title or a later short mention tells that a name is a person's."""
        person = self.people[place]
        return bool(person.role or person.gender) or place in self.short

    def written_out(self, name: str) -> str:
        """The name that an abbreviation was introduced for: "Selka Harbour Trust (SHT)"; else the name itself."""
        if not (name.isupper() and name.isalpha() and len(name) > 1):
            return name
        at = self.text.find(f" ({name})")
        words = self.text[max(0, at - 120) : max(0, at)].split("\n")[-1].split()
        capitals = [place for place, word in enumerate(words) if word[0].isupper()][-len(name) :]
        if len(capitals) == len(name) and "".join(words[place][0] for place in capitals) == name:
            return _unowned(" ".join(words[capitals[0] :]))
        written = [other.words for other in self.names if self.text.startswith(f" ({name})", other.end)]
        if written:
            return _unowned(written[0])
        spelt = re.search(r"\b" + _JOINT.join(f"{initial}[\\w’'.-]*[a-z]" for initial in name), self.text)
        return _unowned(spelt[0]) if spelt else name

    def names_between(self, start: int, end: int) -> list[Name]:
        """The names that begin between two offsets."""
        return [name for name in self.names if start <= name.start < end]

    def learn(self, place: int, gender: str) -> None:
        """A pronoun has told whether the person is a woman or a man."""
        if gender in {"f", "m"} and not self.people[place].gender:
            self.people[place] = replace(self.people[place], gender=gender)


def _unowned(name: str) -> str:
    """The name without a possessive ending."""
    return re.sub(r"[’']s?$", "", name)


def _own_given(words: list[str]) -> int:
    """Where in a long run the name itself begins: after a possessive, or where the first given name stands.

    >>> [_own_given(words.split()) for words in ("Harbour News’ Anna Orr", "Alderman Anna B. Orr", "Anna Maria de Orr")]
    [2, 1, 0]
    """
    owner = next((place for place, word in enumerate(words[:-1], 1) if word.endswith(("’", "'", "’s", "'s"))), 0)
    if owner or len(words) < _LONG or words[0] in _given_names():
        return owner
    return next((place for place in range(1, len(words) - 1) if words[place] in _given_names()), 0)


def _is_in_heading(text: str, name: Name) -> bool:
    """A long run in a line that has a capital on most of its words: "Ana Orr Wins Selka Vote"."""
    if name.words.count(" ") < _LONG - 1:
        return False
    end = text.find("\n", name.end)
    words = text[text.rfind("\n", 0, name.start) + 1 : end if end >= 0 else len(text)].split()
    return len(words) > _LONG and 10 * sum(word[0].isupper() for word in words) >= 7 * len(words)


def _by_given_name(name: str) -> str:
    """Whether the first word of a name in full is one that women or that men are given; empty where it is neither."""
    first, _, rest = name.partition(" ")
    return _given_names().get(first, "") if rest else ""


@cache
def _given_names() -> dict[str, str]:
    listed = table("en", "given")
    return dict.fromkeys(listed["feminine"], "f") | dict.fromkeys(listed["masculine"], "m")


def _differ(one: str, other: str) -> bool:
    return bool(one and other) and one != other


def _with_offices_of(names: tuple[Name, ...], text: str, lexicon: Lexicon) -> Iterator[Name]:
    """The names, an office joined to what it is of: "Secretary" and "State John Kerr" are one run of words."""
    before: Name | None = None
    for name in names:
        joined = before is not None and text[before.end : name.start] in {" of ", " of the "}
        if before is not None and joined and before.words.split()[-1].lower() in lexicon.words["roles"]:
            before = Name(before.start, name.end, text[before.start : name.end])
            continue
        if before is not None:
            yield before
        before = name
    if before is not None:
        yield before
