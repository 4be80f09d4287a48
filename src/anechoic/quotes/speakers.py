"""Says who a speaker is: the person, group, body or state that the words of a speaker mean."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from anechoic.outlets import Register
from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.cast import Cast, Person
from anechoic.quotes.sides import is_country, side
from anechoic.records import Speaker, SpeakerType
from anechoic.text.names import Name, names

_ARTICLE = re.compile(r"^(?:the|The|a|A|an|An)\s+")
_LOOK_BACK = 1200  # characters; a pronoun does not reach further


@dataclass
class Resolver:
    """Knows who has spoken so far; asked for one draft after another, in the order of the text."""

    body: Body
    cast: Cast
    register: Register
    drafts: Sequence[Draft]
    spoken: list[int] = field(default_factory=list)  # people of the cast, the last speaker last
    groups: list[Speaker] = field(default_factory=list)

    def speaker(self, draft: Draft) -> Speaker | None:
        """Who said it; None where the article does not tell."""
        if draft.speaker is None:
            return None
        words = self.body.text[slice(*draft.speaker)]
        found = self._resolved(words, draft)
        if found is not None and found.type is not SpeakerType.PERSON:
            self.groups.append(found)
        return found

    def _resolved(self, words: str, draft: Draft) -> Speaker | None:
        start = draft.speaker[0] if draft.speaker else 0
        pronoun = self.body.lexicon.pronouns.get(words.lower())
        if pronoun is not None:
            return self._by_pronoun(pronoun, start)
        outlet = self.register.by_name(words)
        if outlet is not None:
            return Speaker(outlet.name, type=SpeakerType.OUTLET)
        if is_country(words, self.body.lang):
            name = _ARTICLE.sub("", words)
            return Speaker(name, side=side(words, self.body.lang), type=SpeakerType.STATE)
        return self._by_name(words, start) or self._by_role(words, start) or self._as_written(words)

    def _by_name(self, words: str, start: int) -> Speaker | None:
        """The first person named in the words; an office before the name is theirs."""
        if self._is_group(words):
            return None
        for name in self._names(words, start):
            person = self.cast.person_in(self.body.text, name)
            if person is None:
                continue
            place = self.cast.meant(person.name)
            office = self.body.text[start : name.end].removesuffix(person.name).strip(" ,[(")
            if place is not None:
                self.spoken.append(place)
                known = self.cast.people[place]
                return self._person(self._in_office(known, office))
            if not office or not self._is_thing(person.name):
                return self._person(self._in_office(person, office))
        return None

    def _names(self, words: str, start: int) -> list[Name]:
        found = names(words, self.body.lang) or tuple(
            Name(m.start(), m.end(), m[0]) for m in re.finditer(r"^[A-ZÀ-Þ]\S+", words)
        )
        return [Name(start + name.start, start + name.end, name.words) for name in found]

    def _in_office(self, person: Person, office: str) -> Person:
        """The person with the office that stands before the name here, where none is known."""
        if person.role or not office:
            return person
        return replace(person, role=office, side=person.side or side(office, self.body.lang))

    def _person(self, person: Person) -> Speaker:
        return Speaker(person.name, _ARTICLE.sub("", person.role), person.side)

    def _is_group(self, words: str) -> bool:
        lower = re.findall(r"[\w-]+", words.lower())
        known = self.body.lexicon.words
        plural = {word for word in known["unnamed"] | known["groups"] if word.endswith("s") or word in known["groups"]}
        head = re.split(r"\s(?:of|from|in|at|for|with|who|to)\s|,", words.lower())[0].split()
        return bool(head) and head[-1] in plural and bool(lower)

    def _is_thing(self, name: str) -> bool:
        return any(word.lower() in self.body.lexicon.words["organisations"] for word in name.split())

    def _by_role(self, words: str, start: int) -> Speaker | None:
        """ "the minister": the last person met who holds such an office."""
        if not re.match(r"(?:the|his|her|their)\s", words.lower()):
            return None
        head = re.split(r"\s(?:of|from|in|at|for|who)\s|,", words.lower())[0].split()[-1]
        if head not in self.body.lexicon.words["roles"]:
            return None
        for mention in self.cast.before(start):
            if re.search(rf"\b{re.escape(head)}\b", self.cast.people[mention.place].role.lower()):
                self.spoken.append(mention.place)
                return self._person(self.cast.people[mention.place])
        return None

    def _as_written(self, words: str) -> Speaker:
        """A group, a body or an unnamed person, in the article's words without the article."""
        name = _ARTICLE.sub("", re.split(r",\s", words)[0]).strip(" ,")
        lower = set(re.findall(r"[\w-]+", name.lower()))
        known = self.body.lexicon.words
        kind = SpeakerType.GROUP
        if (
            lower & known["organisations"]
            or lower & known["documents"]
            or (name[:1].isupper() and not self._is_group(words))
        ):
            kind = SpeakerType.ORGANISATION
        if lower & known["roles"] and not self._is_group(words):
            kind = SpeakerType.PERSON
            name = words.strip(" ,").split(",")[0]
        return Speaker(name, side=side(name, self.body.lang), type=kind)

    def _by_pronoun(self, pronoun: str, at: int) -> Speaker | None:
        if pronoun in {"f", "m"}:
            place = self._last_person(pronoun, at)
            if place is None:
                return None
            self.cast.learn(place, pronoun)
            self.spoken.append(place)
            return self._person(self.cast.people[place])
        if pronoun == "r":
            return self._before_relative(at)
        if pronoun in {"p", "o"}:
            wanted = (SpeakerType.GROUP, SpeakerType.ORGANISATION, SpeakerType.STATE, SpeakerType.OUTLET)
            return next(
                (g for g in reversed(self.groups) if g.type in (wanted if pronoun == "p" else wanted[1:])), None
            )
        return None

    def _last_person(self, gender: str, at: int) -> int | None:
        """The last speaker, or whoever was named at the head of a sentence since, that the pronoun does not contradict."""
        for mention in self.cast.before(at):
            if at - mention.at > _LOOK_BACK:
                break
            if self.cast.people[mention.place].gender in {"", gender} and self._leads(mention.at, mention.place):
                return mention.place
        return next((p for p in reversed(self.spoken) if self.cast.people[p].gender in {"", gender}), None)

    def _leads(self, at: int, place: int) -> bool:
        """Whether a mention is a speaker's or opens its sentence, and is no part of what another said."""
        if any(start <= at < end for draft in self.drafts for start, end in draft.pieces):
            return False
        if any(draft.speaker and draft.speaker[0] <= at < draft.speaker[1] for draft in self.drafts):
            return True
        before = re.split(r"[.!?]\s|\n", self.body.text[max(0, at - 200) : at])[-1]
        return len(before.split()) <= 4

    def _before_relative(self, at: int) -> Speaker | None:
        """ "Ana Orr, who said …": the words before "who"."""
        before = self.body.text[max(0, at - 120) : at].rstrip(" ,")
        found = [name for name in names(before, self.body.lang) if len(before) - name.end <= 1]
        if not found:
            return None
        shift = max(0, at - 120)
        return self._by_name(found[-1].words, shift + found[-1].start)


def spans_of(draft: Draft) -> list[Range]:
    """Every range of a draft."""
    return [*draft.pieces, *([draft.cue] if draft.cue else []), *([draft.speaker] if draft.speaker else [])]
