"""The words that say that something was said: what `phrases/<lang>/cues.toml` lists, ready to be looked up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from typing import Any

from anechoic.phrases import languages, table
from anechoic.records import Polarity
from anechoic.text.words import language

_POLARITY = {
    "said": Polarity.SAID,
    "acts": Polarity.SAID,
    "believes": Polarity.BELIEVES,
    "not_said": Polarity.NOT_SAID,
}
_HEAD_FIRST = frozenset({"ca", "es", "fr", "it", "pt"})
_NOUNS = ("crowds", "documents", "groups", "kin", "organisations", "roles", "singular", "unnamed")
_MODIFIER = re.compile(r"[a-z]{3,}ed|[a-z]{3,}ing|by|familiar|close|known|who")
_COMPOUNDED = 6  # letters of an office that others are made with, at least


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The cue words of a language; every word in lower case."""

    verbs: Mapping[str, str]  # form → class: said, acts, believes, not_said
    infinitives: frozenset[str]  # the uninflected forms: "say"
    bare: frozenset[str]  # forms that are no past tense and no participle: "say", "says"
    words: Mapping[str, frozenset[str]]  # name of a list → its words
    people: frozenset[str]  # nouns that one person is called by: offices, kin, "a resident"
    compounded: tuple[str, ...]  # offices that others are made with: "minister" in "Wirtschaftsminister"
    negation: re.Pattern[str]
    according: re.Pattern[str]
    anonymity: re.Pattern[str]
    prepositions: str  # alternatives of a regular expression
    abbreviated: Mapping[str, str]  # title → office: "gov" → "governor"
    head_first: bool  # nouns stand before their adjectives
    nouns: frozenset[str]  # that speakers are called by
    pronouns: Mapping[str, str]  # pronoun → f, m, p (they), o (it), r (who), w (I, we)

    def offices_in(self, words: str) -> list[str]:
        """Those of the words, in lower case, that one person is called by."""
        known = self.people | self.abbreviated.keys()
        return [
            word for word in re.findall(r"[\w-]+", words.lower()) if word in known or word.endswith(self.compounded)
        ]

    def head(self, words: str) -> str:
        """The noun that the others belong to, in lower case: "minister" of "the interior minister of Velmora".

        It comes first in Romance languages: "source" of "une source gouvernementale".
        """
        opening = re.split(rf"\s(?:{self.prepositions})\s|,", words.lower())[0].split()
        if self.head_first:
            nouns = (word for word in opening if word in self.nouns)
            return next(nouns, opening[-1] if opening else "")
        closed = (i for i in range(1, len(opening)) if opening[i - 1] in self.nouns and _MODIFIER.fullmatch(opening[i]))
        opening = opening[: next(closed, len(opening))]  # "a source briefed on the talks"
        last = re.split("[’']", opening[-1])[-1] if opening else ""
        part = last.rpartition("-")[2]  # "CDU-Chef"
        return part if last not in self.nouns and part in self.people else last

    def polarity(self, cue: str, before: str = "") -> Polarity:
        """Whether the words of a cue (with what stands before it in its clause) say that something was said."""
        if self.negation.search(f"{before} {cue}".lower()):
            return Polarity.NOT_SAID
        classes = [self.verbs[word] for word in re.findall(r"[^\W\d_]+", cue.lower()) if word in self.verbs]
        if classes:
            return _POLARITY[classes[-1]]
        spoken = self.according.search(cue) or not any(c.isalpha() for c in cue)
        return Polarity.SAID if spoken else Polarity.BELIEVES

    def withholds(self, cue: str, content: str) -> bool:
        """Whether something is refused to somebody and nothing is said: "denies" of "denies benefits to farmers"."""
        words = re.findall(r"[^\W\d_]+", content.lower())
        things = [place for place, word in enumerate(words[:4]) if word in self.words["withheld"]]
        if not things or not self.words["refusing"] & set(re.findall(r"[^\W\d_]+", cue.lower())):
            return False
        after = words[things[0] + 1 : things[0] + 2]
        return not after or after[0] not in self.words["auxiliaries"] - {"to"}


@cache
def lexicon(lang: str) -> Lexicon:
    """The lexicon of a language (BCP 47), that of English where there is none."""
    known = language(lang)
    cues = table(known if known in languages("cues") else "en", "cues")
    entries = [
        (form, kind, place)
        for kind, verbs in cues["verbs"].items()
        for verb in verbs
        for place, form in enumerate(verb.split())
    ]
    lists = dict.fromkeys(_listed(table("en", "cues")), frozenset[str]()) | _listed(cues)
    return Lexicon(
        verbs={form: kind for form, kind, _ in reversed(entries)},
        infinitives=frozenset(form for form, _, place in entries if place == 0 and form not in cues["speakers"]),
        bare=frozenset(form for form, _, place in entries if place < 2),
        words=lists,
        people=lists["roles"] | lists["kin"] | lists["singular"],
        compounded=tuple(sorted(role for role in lists["roles"] if len(role) >= _COMPOUNDED)),
        negation=_any_of(cues["negations"]),
        according=_any_of(cues["according"]),
        anonymity=_any_of(cues.get("anonymity", [])),
        prepositions="|".join(map(re.escape, cues["prepositions"])),
        head_first=known in _HEAD_FIRST,
        nouns=frozenset().union(*(lists[name] for name in _NOUNS)),
        pronouns=cues["pronouns"],
        abbreviated=cues.get("abbreviated", {}),
    )


def _listed(cues: Mapping[str, Any]) -> dict[str, frozenset[str]]:
    """The lists of a table, and of its part on speakers."""
    both = [*cues.items(), *cues["speakers"].items()]
    return {name: frozenset(words) for name, words in both if isinstance(words, list)}


def _any_of(phrases: list[str]) -> re.Pattern[str]:
    ordered = sorted(phrases, key=lambda phrase: (-len(phrase), phrase))
    choices = ((r"\b" if p[0].isalpha() else "") + re.escape(p) + r"\b" for p in ordered)
    return re.compile("|".join(choices) or "(?!)", re.IGNORECASE)
