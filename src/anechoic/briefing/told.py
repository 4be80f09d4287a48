"""What an edition has told before, and what is new in a story that it told: a claim, a figure, a voice, a turn."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache

from anechoic.briefing.formats.wording import day_and_month, listed
from anechoic.records import ArticleId, Briefing, Claim, Dossier, Figure, Item, Line, Section, SpeakerType, Told
from anechoic.text.words import stems, words

_SAME = 0.5  # share of stems from which a line says what was told, as within a briefing
_BRACKETS = re.compile(r"\[[^\]]*\]")
_VOICES = 3  # that a note names
_NAMED = re.compile(
    r"[A-ZÀ-Þ][\w.’'-]*(?: (?:[a-z]{1,3} )?[A-ZÀ-Þ][\w.’'-]*){0,3}"
)  # a name, and no clause that passes for one
_DIFFER = "Where accounts differ"


def told(briefing: Briefing) -> tuple[Told, ...]:
    """What the briefing has told, story by story; nothing where the briefing has no day."""
    if briefing.day is None:
        return ()
    return tuple(_told(item, briefing.edition, briefing.day) for item in briefing.items)


def _told(item: Item, edition: str, day: date) -> Told:
    lines = [line for section in item.sections for line in section.lines]
    return Told(
        edition=edition,
        day=day,
        story=item.story,
        articles=item.articles,
        claims=tuple(line.text for line in lines),
        figures=tuple(sorted({(figure.counts, figure.value) for figure in item.figures})),
        voices=tuple(sorted({who for line in lines for who in line.said_by})),
        disputed=any(section.heading == _DIFFER for section in item.sections),
    )


@dataclass(frozen=True, slots=True)
class Memory:
    """What was told of one story: everything at once, and when last."""

    last: date | None = None
    articles: frozenset[ArticleId] = frozenset()
    claims: tuple[frozenset[str], ...] = ()
    figures: frozenset[tuple[str, float]] = frozenset()
    voices: frozenset[str] = frozenset()
    disputed: bool = False
    lines: frozenset[str] = frozenset()  # of every story, as `plain_words` gives them

    def has_printed(self, line: str) -> bool:
        """Whether the very line stood in an edition before, whatever the editor put in brackets."""
        return bool(self.lines) and plain_words(line) in self.lines

    def has(self, words: str, lang: str) -> bool:
        """Whether a line was told, in these words or much the same."""
        own = frozenset(stems(words, lang))
        return any(len(own & other) >= _SAME * (min(len(own), len(other)) or 1) for other in self.claims)


@lru_cache(maxsize=20_000)
def plain_words(line: str) -> str:
    """The words of a line without what stands in brackets, in lower case: the same for each way to name a speaker.

    >>> plain_words("“No,” [Ada] Orr said.") == plain_words("“No,” Orr said.")
    True
    """
    return " ".join(words(_BRACKETS.sub(" ", line)))


def lines_before(records: Sequence[Told], day: date | None) -> Memory:
    """The lines alone that stand in `records` of days before `day`, of whichever story."""
    earlier = [each for each in records if day is None or each.day < day]
    return Memory(lines=frozenset(plain_words(words) for each in earlier for words in each.claims))


def memory(records: Sequence[Told], dossier: Dossier, day: date | None) -> Memory:
    """What `records` of days before `day` have of this story: it has the id of one of them, or one of its articles."""
    articles = {article.id for article in dossier.articles}
    earlier = [each for each in records if day is None or each.day < day]
    own = [each for each in earlier if each.story == dossier.story.id or not articles.isdisjoint(each.articles)]
    lang = next((article.lang for article in dossier.articles), "")
    return Memory(
        lines=lines_before(records, day).lines,
        last=max((each.day for each in own), default=None),
        articles=frozenset(key for each in own for key in each.articles),
        claims=tuple(frozenset(stems(words, lang)) for each in own for words in each.claims),
        figures=frozenset(figure for each in own for figure in each.figures),
        voices=frozenset(voice for each in own for voice in each.voices),
        disputed=any(each.disputed for each in own),
    )


@dataclass(frozen=True, slots=True)
class News:
    """What a story has that was not told before."""

    claims: tuple[Line, ...] = ()
    figures: tuple[Figure, ...] = ()
    voices: tuple[str, ...] = ()
    disputed: bool = False

    def __bool__(self) -> bool:
        return bool(self.claims or self.figures or self.voices or self.disputed)


def news(before: Memory, sections: Sequence[Section], dossier: Dossier) -> News:
    """What is new in the sections: of articles that were not there before, or counted otherwise than before.

    A claim is new where no line said it and its article is new; a figure, where a new article counts the same thing
    otherwise (what a known one counts was there before, printed or not, unless it was corrected); a voice, where it was
    not heard; a turn, where a new article makes accounts differ that did not.
    """
    langs = {article.id: article.lang for article in dossier.articles}
    lines = [line for each in sections for line in each.lines]
    fresh = [line for line in lines if line.evidence[0].article in langs.keys() - before.articles]
    counted = {counts for counts, _ in before.figures}
    return News(
        claims=tuple(line for line in fresh if not before.has(line.text, langs[line.evidence[0].article])),
        figures=tuple(
            each
            for each in figures_in(fresh, dossier.claims)
            if each.counts in counted and (each.counts, each.value) not in before.figures
        ),
        voices=tuple(dict.fromkeys(who for line in fresh for who in line.said_by if who not in before.voices)),
        disputed=not before.disputed
        and any(line in fresh for each in sections if each.heading == _DIFFER for line in each.lines),
    )


def figures_in(lines: Iterable[Line], claims: Sequence[Claim]) -> tuple[Figure, ...]:
    """The figures of the claims that stand in the evidence of the lines."""
    shown = [span for line in lines for span in line.evidence]
    figures = (figure for claim in claims for figure in claim.figures)
    return tuple(
        dict.fromkeys(
            each
            for each in figures
            if any(s.article == each.span.article and s.start <= each.span.start < s.end for s in shown)
        )
    )


def _called(voices: Sequence[str], dossier: Dossier) -> list[str]:
    """The voices, with the article that the reports give the name of a body: "the White House"."""
    speakers = (said.resolved for each in dossier.attributions for said in each.quotations if said.resolved)
    bodies = {speaker.name for speaker in speakers if speaker.type is not SpeakerType.PERSON}
    written = [f"the {who}" for who in voices]
    return [
        the if who in bodies and any(the in article.text for article in dossier.articles) else who
        for who, the in zip(voices, written, strict=True)
    ]


def _in_words(figure: Figure) -> str:
    """The figure with what it counts, if that is not the unit that it has already: "17 dead", "41C"."""
    return figure.text if figure.counts == figure.unit else f"{figure.text} {figure.counts}"


def said(found: News, before: Memory, dossier: Dossier) -> str:
    """What is new, in the editor's words: "New since 17 March: 17 dead, the voice of Ada Orr, 2 new lines."."""
    figures = list(dict.fromkeys(map(_in_words, found.figures)))
    voices, lines = (
        _called([who for who in found.voices if _NAMED.fullmatch(who)][:_VOICES], dossier),
        len(found.claims),
    )
    parts = [
        *figures[:2],
        *([f"the {'voice' if len(voices) == 1 else 'voices'} of {listed(voices)}"] if voices else []),
        *(["accounts that differ"] if found.disputed else []),
        *([f"{lines} new {'line' if lines == 1 else 'lines'}"] if lines else []),
    ]
    since = f" since {day_and_month(before.last)}" if before.last else ""
    return f"New{since}: {', '.join(parts)}." if parts else ""
