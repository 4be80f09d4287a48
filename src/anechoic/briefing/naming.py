"""How an item names its people: in full the first time, by the family name after that, as a report does."""

import re
from collections.abc import Collection, Mapping, Sequence
from dataclasses import replace

from anechoic.briefing.faithful import faults
from anechoic.briefing.forenames import only_forename
from anechoic.records import Article, ArticleId, Line, Section
from anechoic.text.marks import quoted

_WORD = re.compile(r"\w[\w-]*")
# A name by itself, or after Mr and the like: neither before it nor after it stands another capitalised word.
_ALONE = re.compile(
    r"(?<![\w\]’'-])(?<![A-Z]\. )(?<!\] )(?P<title>(?:Mr|Mrs|Ms|Mx|Dr)\.? )?(?P<family>[A-ZÀ-Þ][a-zà-ÿA-Z]{2,}(?:-[A-Z]\w+)?)(?![\w-]|\s\[|\s[A-Z])"
)

_TAIL = re.compile(r"\s+[|:–—-]\s+(?P<tail>[^|:–—]{2,60})$")
_WRITERS = re.compile(r"[A-ZÀ-Þ][\w.’'-]+(?: (?:[A-ZÀ-Þ][\w.’'-]*|and|de|van|von)){1,6}")
_SENTENCE_CASE = re.compile(
    r"(?:^|\s)[A-Z]\S*(?:\s\S+)*?\s[a-z]{4,}"
)  # words of a title in small letters: who is in capitals there has a name
_AFTER_NAME = re.compile(r"[A-ZÀ-Þ][\w’'.-]*\s$")
_FORENAMES = re.compile(r"\[(?P<before>[^\]]+)\] (?P<family>[\w’'-]+)|(?P<first>[\w’'-]+) \[(?P<after>[^\]]+)\]")


def named_once(sections: Sequence[Section], headline: str = "") -> tuple[Section, ...]:
    """The sections with what was put in before or after a family name only where the name was not given in full yet."""
    given: set[str] = set()
    found = []
    for section in sections:
        lines = []
        for line in section.lines:
            plain = _plain(line, headline, given)
            shown = plain.text.replace("[", "").replace("]", "")
            given |= {name for name in line.said_by if name in shown}
            lines.append(plain)
        found.append(replace(section, lines=tuple(lines)))
    return tuple(found)


def plain_title(title: str, outlet: str) -> str:
    """A title without what a site adds at its end: its own name, or the writers'.

    >>> plain_title("Ferry sinks off Selka : KBR", "KBR News"), plain_title("Why the ferry sank - Ada Orr and Bo Marlow", "")
    ('Ferry sinks off Selka', 'Why the ferry sank')
    """
    plain = " ".join(title.split())
    end = _TAIL.search(plain)
    if not end:
        return plain
    names = set(_WORD.findall(outlet))
    is_outlet = set(_WORD.findall(end["tail"])) <= names
    is_writer = bool(_WRITERS.fullmatch(end["tail"])) and _SENTENCE_CASE.search(plain[: end.start()]) is not None
    return plain[: end.start()] if is_outlet or is_writer else plain


def introduced(
    sections: Sequence[Section], headline: str, articles: Mapping[ArticleId, Article], people: Collection[str]
) -> tuple[Section, ...]:
    """The sections with a forename in brackets where a person is first named by the family name alone.

    It is put in where the line's own article has exactly one forename for that name: of the `people`, who are quoted, and
    of whomever a line calls Mr or Ms.
    """
    known = set(_WORD.findall(headline))
    families = frozenset(name.split()[-1] for name in people if " " in name)
    found = []
    for section in sections:
        lines = []
        for line in section.lines:
            own = families.union(name for name in line.said_by if name.isalpha())  # speakers known by one name alone
            named = _introduced(line, articles[line.evidence[0].article].text, own, known)
            lines.append(line if faults(named, articles) else named)
            known |= set(_WORD.findall(line.text))
        found.append(replace(section, lines=tuple(lines)))
    return tuple(found)


def _introduced(line: Line, text: str, families: frozenset[str], known: set[str]) -> Line:
    """The line with the forenames of those of the `families` who are not `known` yet."""
    spoken = [(each.start, each.end) for each in quoted(line.text)]
    seen = set(known)

    def named(match: re.Match[str]) -> str:
        family = match["family"]
        is_person = bool(match["title"]) or (family in families and not _AFTER_NAME.search(line.text[: match.start()]))
        if family in seen or not is_person or any(start <= match.start() < end for start, end in spoken):
            return match[0]
        seen.add(family)
        first = only_forename(family, text)
        return f"{match['title'] or ''}[{first}] {family}" if first else match[0]

    return replace(line, text=_ALONE.sub(named, line.text))


def _plain(line: Line, headline: str, given: set[str]) -> Line:
    """The line without the forenames of those who are known by now."""

    def shortened(match: re.Match[str]) -> str:
        name = f"{match['before']} {match['family']}" if match["before"] else f"{match['first']} {match['after']}"
        is_known = name in line.said_by and (name in given or name in headline)
        return (match["family"] or match["first"]) if is_known else match[0]

    return replace(line, text=_FORENAMES.sub(shortened, line.text))
