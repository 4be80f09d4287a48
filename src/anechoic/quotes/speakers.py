"""Says who a speaker is: the person, group, body or state that the words of a speaker mean."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property

from anechoic.outlets import Register
from anechoic.quotes.body import Body, Draft, Range
from anechoic.quotes.cast import Cast, Mention, Person
from anechoic.quotes.cues import lexicon
from anechoic.quotes.nouns import bare_noun, is_group, is_unnamed, kind_of
from anechoic.quotes.offices import without_article
from anechoic.quotes.sides import is_country, joint, party, side
from anechoic.records import Speaker, SpeakerType
from anechoic.text.names import Name
from anechoic.text.words import stop_words

_LOOK_BACK = 1500  # characters; a pronoun does not reach further
_APPOSITION = re.compile(r",\s([^,.;:“”\"]{2,60})(?=[,.])")
_NOUN = re.compile(r"\s([a-z]+)\b")
_MANNER = re.compile(r"[a-z]+ly")  # "dryly replied" names nobody
_ELIDED = re.compile(r"[lL][’'](?=\w)")
_ADDRESSEE = 40  # characters after "told"
_DOUBT = 250  # characters, about two sentences
_NOUNS = ("documents", "groups", "organisations", "unnamed", "things", "spokespeople")
_BODIES = (SpeakerType.ORGANISATION, SpeakerType.STATE, SpeakerType.OUTLET)


@dataclass
class Resolver:
    """Knows who has spoken so far; asked for one draft after another, in the order of the text."""

    body: Body
    cast: Cast
    register: Register
    drafts: Sequence[Draft]
    spoken: list[int] = field(default_factory=list)  # people of the cast, the last speaker last
    unnamed: list[tuple[int, Speaker]] = field(default_factory=list)  # where "a former clerk" spoke
    named: set[int] = field(default_factory=set)  # where a speaker's own name stands
    others: list[Speaker] = field(default_factory=list)  # groups and bodies that spoke

    def speaker(self, draft: Draft, outer: Draft | None = None) -> Speaker | None:
        """Who said it, `outer` being the words that it stands in; None where the article does not tell."""
        if draft.speaker is None or self._is_nobody(draft.speaker):
            return None
        start, end = self._whole(draft.speaker)
        words = self._unveiled(start, end)
        pronoun = self.body.lexicon.pronouns.get(words.lower())
        if pronoun is not None:
            found = self._by_pronoun(pronoun, start, outer)
        else:
            found = self._by_words(words, start)
            if found is not None and found.type is SpeakerType.PERSON and not self._is_of_cast(found):
                self.unnamed.append((start, found))
        if found is not None and found.type is not SpeakerType.PERSON:
            self.others.append(found)
        return found

    def _unveiled(self, start: int, end: int) -> str:
        """The words of a speaker up to where they say that he wants no name."""
        veils = [veil for veil, _ in self.body.veils if start < veil < end]
        elided = _ELIDED.match(self.body.text, start, end) if self.body.lexicon.head_first else None
        return self.body.text[elided.end() if elided else start : min(veils, default=end)].rstrip(" ,")

    def _is_nobody(self, span: Range) -> bool:
        """Whether the words mean no one that could be named: "nobody", "everyone"."""
        return self.body.text[slice(*span)].lower() in self.body.lexicon.words["nobody"]

    def _whole(self, span: Range) -> Range:
        """The words with the whole of the name that they begin within."""
        begun = (name for name in self.cast.names_between(span[0] - 40, span[0]) if name.end > span[0])
        return min((name.start for name in begun), default=span[0]), span[1]

    def _by_words(self, words: str, start: int) -> Speaker | None:
        outlet = self._outlet(words)
        if outlet is not None:
            return outlet
        if is_country(words, self.body.lang):
            return Speaker(
                bare_noun(words, self.body.lexicon), side=side(words, self.body.lang), type=SpeakerType.STATE
            )
        return (
            self._by_name(words, start)
            or self._by_apposition(words, start + len(words))
            or self._by_body(words, start)
            or self._by_office(words, start)
            or self._by_party(words)
            or self._as_written(words)
        )

    def _outlet(self, words: str) -> Speaker | None:
        """The outlet that is called so, unless the article spells the letters out as something else."""
        found = self.register.by_name(words)
        if found is None or self.cast.written_out(bare_noun(words, self.body.lexicon)) not in words:
            return None
        return Speaker(found.name, type=SpeakerType.OUTLET)

    # ── Named ─────────────────────────────────────────────────────────────────────────────────────

    def _by_name(self, words: str, start: int) -> Speaker | None:
        """The first person named in the words; an office before the name is theirs."""
        if is_group(words, self.body.lexicon):
            return None
        for name in self._candidates(words, start):
            outlet = self._outlet(name.words)
            if outlet is not None:
                return outlet
            person = self.cast.person_in(name)
            if person is None:
                continue
            office = self.body.text[start : name.end].partition(person.name)[0]
            office = re.split(r"[()\[\]“”\"]", office)[-1].strip(" ,")
            place = self.cast.meant(name, person)
            if place is None and " " not in person.name and not self._stands_alone(name, words, start):
                continue
            if place is None and " " not in person.name and self._is_noun_of(words, person.name):
                continue
            told = person if place is None else self.cast.people[place]
            if place is not None:
                self.spoken.append(place)
                self.named.add(name.start)
            return _person(_in_office(told, office, self.body.lang))
        return None

    def _is_noun_of(self, words: str, name: str) -> bool:
        """Whether a single word may be any noun: German writes them all with a capital, but seldom without an article."""
        if self.body.lang[:2] != "de":
            return False
        known = self.body.lexicon
        listed = known.offices_in(name) or any(name.lower() in known.words[kind] for kind in _NOUNS)
        article = re.compile(rf"\b(?:[Dd](?:er|ie|as|em|en|es)|[EeKk]?ein(?:e[rmns]?)?)\s(?:\w+\s)?{re.escape(name)}\b")
        return words != name or bool(listed) or article.search(self.body.text) is not None

    def _stands_alone(self, name: Name, words: str, start: int) -> bool:
        """Of a part between commas a single name is all, but for an office: "Orr", "Mayor Orr", no "Selka residents"."""
        before, after = words[: name.start - start], words[name.end - start :]
        office = re.split(r"[,(]", before)[-1].split()
        titled = bool(office) and office[-1].lower().rstrip(".") in self.body.lexicon.words["titles"]
        known = not office or titled or bool(self.body.lexicon.offices_in(office[-1]))
        return known and not re.match(r"[^,(]*\w", after)

    def _candidates(self, words: str, start: int) -> list[Name]:
        """The names that may be the speaker's: of each part between commas the last that is not said to be another's.

        "Selka resident Ana Orr, a friend of Bo Kerr" is Ana Orr; "a spokesman for Bo Kerr" is nobody named.
        """
        found: list[Name] = []
        for part in re.finditer(r"(?:[^,(]|,(?=\s[JS]r))+", words):
            names = self.cast.names_between(start + part.start(), start + part.end())
            own = [
                name
                for name in names
                if not self._is_another(words[part.start() : name.start - start], name, start + part.end())
            ]
            found += reversed(own)
        return found

    def _is_another(self, before: str, name: Name, end: int) -> bool:
        """A name after "for", "of" or "representing", with a possessive ending or before a noun is no speaker's."""
        if re.match(r"[’']s?\s|/|-\w", self.body.text[name.end : name.end + 3]):
            return True
        following = _NOUN.match(self.body.text, name.end, end)
        if following and self._is_noun(following[1]):
            return True
        last = before.lower().split()[-1:]
        preceded = bool(last) and (
            bool(re.fullmatch(self.body.lexicon.prepositions, last[0])) or last[0].endswith("ing")
        )
        return preceded and not self._is_after_country(name)

    def _is_noun(self, word: str) -> bool:
        """A word right after a name that a name stands before as an adjective: "Kerr aides", "the Reuters poll"."""
        known = self.body.lexicon.words
        nouns = known["documents"] | known["groups"] | known["unnamed"] | known["roles"] | known["organisations"]
        return word in nouns

    def _is_after_country(self, name: Name) -> bool:
        """The preposition takes the country alone: "envoy for North Korea Ana Orr"."""
        person = self.cast.person_in(name)
        first = name.words.removesuffix(person.name).strip() if person else ""
        return bool(first) and is_country(first, self.body.lang)

    def _by_apposition(self, words: str, end: int) -> Speaker | None:
        """For "the mediator", where ", the retired judge Ana Orr," goes on."""
        after = _APPOSITION.match(self.body.text, end)
        if after is None or is_group(words, self.body.lexicon):
            return None
        first = after[1].split()[0]
        if not first[0].isupper() and first.lower() not in self.body.lexicon.words["articles"]:
            return None
        found = self._by_name(after[1], after.start(1))
        return found if found and after[1].endswith(found.name.split()[-1]) else None

    def _by_body(self, words: str, start: int) -> Speaker | None:
        """For "a spokesman for the Harbour Trust", the body itself; for "the spokesman", the one that such a one spoke for."""
        head = self.body.lexicon.head(words)
        if head not in self.body.lexicon.words["spokespeople"]:
            return None
        names = self.cast.names_between(start, start + len(words))
        if not names and words.lower().split()[0] in self.body.lexicon.words["articles"]:
            spoke = (other for other in reversed(self.others) if other.role in self.body.lexicon.words["spokespeople"])
            return next(spoke, None)
        if len(names) != 1:
            return None
        name, lang = names[0], self.body.lang
        person = self.cast.person_in(name)
        is_person = person is not None and (" " in person.name or self.cast.meant(name, person) is not None)
        if is_person or side(name.words, lang) or party(name.words, lang):
            return None
        return Speaker(
            self.cast.written_out(bare_noun(name.words, self.body.lexicon)), head, type=SpeakerType.ORGANISATION
        )

    def _by_office(self, words: str, start: int) -> Speaker | None:
        """For "the minister", the person nearest before, else after, who holds such an office."""
        known = self.body.lexicon.words
        lower = words.lower().split()
        head = self.body.lexicon.head(words)
        if not head or head not in known["roles"] or lower[0] in known["indefinite"]:
            return None
        mentions = [*self.cast.before(start), *(m for m in self.cast.mentions if m.at > start)]
        for mention in mentions:
            person = self.cast.people[mention.place]
            if head in self._offices(person):
                self.spoken.append(mention.place)
                return _person(person)
        return None

    def _by_party(self, words: str) -> Speaker | None:
        """For "the Selka Republican", the last speaker of that party, where the words mean one person of it."""
        named = party(words, self.body.lang)
        one = re.match(rf"[Tt]he\s((?:[\w.]+\s){{1,3}}){re.escape(named)}\b", words)
        if not named or one is None:
            return None
        people, state = self.cast.people, one[1].strip()
        spoke = (p for p in reversed(self.spoken) if people[p].side == named or people[p].role.startswith(state))
        place = next(spoke, None)
        return None if place is None else _person(self.cast.people[place])

    def _offices(self, person: Person) -> set[str]:
        """The words of an office, abbreviated ones written out."""
        words = re.findall(r"[\w-]+", person.role.lower())
        return {
            *words,
            *(self.body.lexicon.abbreviated[word] for word in words if word in self.body.lexicon.abbreviated),
        }

    def _is_of_cast(self, speaker: Speaker) -> bool:
        """Whether a pronoun can mean them by their name: who has none, or one word of one, is meant where they spoke."""
        definite = speaker.name.startswith("the ") and any(map(str.isupper, speaker.name))  # "the Russian leader"
        return definite or any(speaker.name == person.name for person in self.cast.people)

    # ── As written ────────────────────────────────────────────────────────────────────────────────

    def _as_written(self, words: str) -> Speaker | None:
        """A group, a body or an unnamed person, in the article's words; None where they name nobody."""
        name = re.split(r",\s|\s[-–—]\s|\s\(", words)[0].strip(" ,")
        plain = [word for word in re.findall(r"[\w’'-]+", name.lower()) if word not in stop_words(self.body.lang)]
        if (
            not any(map(str.isalpha, name))
            or name.lower() in self.body.lexicon.words["adverbs"]
            or _MANNER.fullmatch(name)
        ):
            return None
        if not plain and name.lower() not in self.body.lexicon.words["unnamed"]:
            return None
        lexicon = self.body.lexicon
        bare, kind = bare_noun(self.cast.written_out(bare_noun(name, lexicon)), lexicon), kind_of(name, lexicon)
        lang = self.body.lang
        home = (side(name, lang) or party(words, lang)) if not joint(name, lang) else ""
        unnamed = kind in {SpeakerType.PERSON, SpeakerType.GROUP} and is_unnamed(name, self.body.lexicon)
        if kind is SpeakerType.PERSON and bare != name:
            return Speaker(name[0].lower() + name[1:], side=home, unnamed=unnamed)
        return self._earlier(name, bare, kind) or Speaker(bare, side=home, type=kind, unnamed=unnamed)

    def _earlier(self, name: str, bare: str, kind: SpeakerType) -> Speaker | None:
        """For "the officials", the group that was told of before as "officials from China"."""
        if bare == name or len(bare.split()) > 1 or kind is not SpeakerType.GROUP:
            return None
        same = (other for other in reversed(self.others) if self.body.lexicon.head(other.name) == bare.lower())
        return next(same, None)

    # ── Pronouns ──────────────────────────────────────────────────────────────────────────────────

    def _by_pronoun(self, pronoun: str, at: int, outer: Draft | None) -> Speaker | None:
        if pronoun in {"f", "m"}:
            return self._by_gender(pronoun, at, outer)
        if pronoun == "r":
            return self._before_relative(at)
        wanted = {"p": (SpeakerType.GROUP, *_BODIES), "o": _BODIES}.get(pronoun, ())
        spoke = (speaker for speaker in reversed(self.others) if speaker.type in wanted)
        return next((speaker for speaker in spoke if pronoun != "p" or not self._is_document(speaker.name)), None)

    def _is_document(self, name: str) -> bool:
        """A report or a statement, which nobody calls "they"."""
        return self.body.lexicon.head(name) in self.body.lexicon.words["documents"]

    def _by_gender(self, gender: str, at: int, outer: Draft | None) -> Speaker | None:
        """The person that "she" or "he" means: somebody named, or the last unnamed speaker if nobody was named since."""
        candidates = self._relayed(at, outer) if outer else self._leading(at)
        fitting = [p for p in candidates if self.cast.people[p].gender in {"", gender}]
        alone = len(self.cast.people) == 1
        place = next((p for p in fitting if alone or self._is_person(p)), None)
        since = max((m.at for m in self.cast.before(at) if m.place == place and self._leads(m)), default=-1)
        if outer is None and self.unnamed and self.unnamed[-1][0] > since:
            return self.unnamed[-1][1]
        if place is None:
            return None
        self.cast.learn(place, gender)
        if outer is None:
            self.spoken.append(place)
        return _person(self.cast.people[place])

    def _is_person(self, place: int) -> bool:
        """Whether anything tells that a name is a person's: an office, a title, a given name, a short name, speech."""
        return self.cast.is_surely_person(place) or place in self.spoken

    def _leading(self, at: int) -> Iterator[int]:
        """Whoever spoke or opened a sentence, the nearest first; then who spoke before; then whoever is named."""
        near = [m for m in self.cast.before(at) if at - m.at <= _LOOK_BACK]
        leading = [mention for mention in near if self._leads(mention)]
        yield from (mention.place for mention in sorted(leading, key=lambda m: self._distance(m, at)))
        yield from reversed(self.spoken)
        yield from (mention.place for mention in near)

    def _distance(self, mention: Mention, at: int) -> int:
        """In characters; what may be no person at all is further off."""
        before = self.body.text[max(0, mention.at - 8) : mention.at].lower().split()[-1:]
        belongs = bool(before) and re.fullmatch(rf"the|by|{self.body.lexicon.prepositions}", before[0])
        doubtful = belongs or len(self.cast.people[mention.place].name.split()) > 3
        return at - mention.at + (_DOUBT if doubtful and not self.cast.is_surely_person(mention.place) else 0)

    def _relayed(self, at: int, outer: Draft) -> Iterator[int]:
        """Whoever is named nearest, but the outer speaker, who would say "I"."""
        own = self.spoken[-1] if self.spoken and outer.speaker else None
        named = (mention for mention in self.cast.before(at) if mention.place != own)
        yield from (mention.place for mention in sorted(named, key=lambda m: self._distance(m, at)))

    def _leads(self, mention: Mention) -> bool:
        """Whether a mention names a speaker or opens its sentence, and is no part of what another said."""
        if self._reported[mention.at] or self._addressed[mention.at]:
            return False
        if self._speaking[mention.at]:
            return mention.at in self.named
        before = re.split(r"[.!?]\s|\n", self.body.text[max(0, mention.at - 200) : mention.at])[-1]
        return len(before.split()) <= 8

    @cached_property
    def _reported(self) -> bytearray:
        """For every character whether it is part of what somebody said."""
        return self._covered(span for draft in self.drafts for span in draft.pieces)

    @cached_property
    def _speaking(self) -> bytearray:
        """For every character whether it is part of the words that name a speaker."""
        return self._covered(draft.speaker for draft in self.drafts if draft.speaker)

    @cached_property
    def _addressed(self) -> bytearray:
        """For every character whether it is right after "told": whoever stands there was told."""
        verbs, text = self.body.lexicon.words["addressing"], self.body.text
        told = [
            draft.cue[1] for draft in self.drafts if draft.cue and text[slice(*draft.cue)].lower().split()[-1] in verbs
        ]
        return self._covered((at, min(at + _ADDRESSEE, len(text))) for at in told)

    def _covered(self, spans: Iterable[Range]) -> bytearray:
        out = bytearray(len(self.body.text))
        for start, end in spans:
            out[start:end] = b"\1" * (end - start)
        return out

    def _before_relative(self, at: int) -> Speaker | None:
        """For "Ana Orr, who said …", the name that ends right before "who"; "Ana Orr, mayor of Selka, who said …" is Ana Orr."""
        text, names = self.body.text, self.cast.names_between(max(0, at - 120), at)
        if not names or text[names[-1].end : at].strip(" ,"):
            return None
        for name in reversed(names):
            if text[name.end : at].count(". "):
                return None
            person = self.cast.person_in(name)
            known = person is not None and (" " in person.name or self.cast.meant(name, person) is not None)
            if known or not self._is_another(text[max(0, name.start - 20) : name.start], name, name.end):
                return self._by_name(name.words, name.start)
        return None


def _person(person: Person) -> Speaker:
    role = re.sub(r"^(?:the|an?)\s", "", person.role, flags=re.IGNORECASE)
    return Speaker(person.name, role, person.side)


def _in_office(person: Person, office: str, lang: str) -> Person:
    """The person with the office that stands before the name here, where none is known."""
    if person.role or not lexicon(lang).offices_in(office):
        return person
    return replace(person, role=without_article(office, lexicon(lang)), side=person.side or side(office, lang))
