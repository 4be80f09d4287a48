"""Who said what: quotations, speakers, and what one article attributes to whom."""

from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from anechoic.records.articles import ArticleId, Credit, Span

PersonId = NewType("PersonId", str)

_SURE = 0.8  # confidence from which nine of ten quotations are right


class QuotationKind(StrEnum):
    """How the words of a speaker are given."""

    DIRECT = "direct"
    INDIRECT = "indirect"
    MIXED = "mixed"


class Polarity(StrEnum):
    """Whether the speaker said it; only what was said may be printed as said."""

    SAID = "said"
    NOT_SAID = "not said"  # declined to comment, stopped short of confirming
    BELIEVES = "believes"


class SpeakerType(StrEnum):
    """What kind of speaker it is."""

    PERSON = "person"
    GROUP = "group"
    ORGANISATION = "organisation"
    STATE = "state"
    OUTLET = "outlet"


@dataclass(frozen=True, slots=True)
class Speaker:
    """Whoever said something, as far as the article tells."""

    name: str
    role: str = ""
    side: str = ""  # country, party or company that the speaker stands for
    type: SpeakerType = SpeakerType.PERSON
    unnamed: bool = False  # "officials", "a source": readers cannot tell who it was


@dataclass(frozen=True, slots=True, kw_only=True)
class Quotation:
    """What was said (content), the words that say so (cue), and who said it; not guessed where it is not told."""

    content: Span
    kind: QuotationKind
    cue: Span | None = None
    speaker: Span | None = None  # as written
    resolved: Speaker | None = None
    polarity: Polarity = Polarity.SAID
    chain: tuple[str, ...] = ()  # outlet < speaker < person relayed
    credited: str = ""  # the outlet that the article credits with it
    nested_in: int | None = None  # place of the outer quotation in the article's list
    confidence: float = 1.0
    parts: tuple[Span, ...] = ()  # of words that the writer interrupts: "…," she said, "…"; else empty

    @property
    def is_sure(self) -> bool:
        """Whether it is trusted far enough to be relied on: nine of ten such are right (docs/why/quotes.md)."""
        return self.confidence >= _SURE

    @property
    def is_printable(self) -> bool:
        """Whether it may be printed as the words of whoever it names."""
        said = self.polarity is Polarity.SAID and self.nested_in is None
        return said and self.resolved is not None and self.is_sure


@dataclass(frozen=True, slots=True)
class Attributions:
    """Who said what in one article, and which other outlets it credits."""

    article: ArticleId
    quotations: tuple[Quotation, ...] = ()
    credits: tuple[Credit, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody named who is quoted in a story, under one id in all its articles and in later stories."""

    id: PersonId
    name: str  # as most articles have it in full
    names: tuple[str, ...] = ()  # every form of it
    roles: tuple[str, ...] = ()  # as the articles have them, the commonest first
    sides: tuple[str, ...] = ()  # countries, parties, companies, the commonest first
    quotations: tuple[Quotation, ...] = ()  # by article, then by place


class ChangeKind(StrEnum):
    """What became of words of a quotation in another outlet's version of it."""

    CUT = "cut"
    CHANGED = "changed"
    ADDED = "added"
    INSERTED = "inserted"  # in square brackets: the editor's words, marked as such


@dataclass(frozen=True, slots=True)
class WordChange:
    """Words of the fullest version, and what another version has instead; one of the two may be empty."""

    kind: ChangeKind
    words: str
    instead: str = ""
    marked: bool = False  # the reader of that version sees it: an ellipsis, a bracket, the end of the quoted words


@dataclass(frozen=True, slots=True)
class QuotationVersion:
    """The same words as another article prints them, or their translation."""

    quotation: Quotation
    changes: tuple[WordChange, ...] = ()
    lang: str = ""  # of a translation; its changes are those from the fullest version in that language

    @property
    def differs(self) -> bool:
        """Whether a reader of this version is told other words, without a mark."""
        return any(not change.marked for change in self.changes)


@dataclass(frozen=True, slots=True)
class QuotationVariants:
    """One quotation in several articles: the fullest version, and how the others differ from it."""

    fullest: Quotation
    others: tuple[QuotationVersion, ...]
    speakers: tuple[str, ...] = ()  # every name that an article has for the speaker: more than one is a contradiction
    lang: str = ""  # the language of the fullest version

    @property
    def differs(self) -> bool:
        """Whether outlets print other words, or name another speaker."""
        return len(self.speakers) > 1 or any(version.differs for version in self.others)

    @property
    def printed(self) -> tuple[Quotation, ...]:
        """The quotation as each article has it, the fullest first."""
        return self.fullest, *(version.quotation for version in self.others)


@dataclass(frozen=True, slots=True)
class OtherWords:
    """What another article prints in place of a line's quotation: other words, a part, a translation, or another speaker."""

    span: Span  # the quotation as that article has it
    changes: tuple[WordChange, ...] = ()  # from the words of the line to those of that article
    speaker: str = ""  # whom that article has say it, where that is somebody else
    lang: str = ""  # the language of that article, where it is another: one of the two is a translation

    @property
    def differs(self) -> bool:
        """Whether readers of that article are told something else without a mark."""
        return bool(self.speaker) or any(not change.marked for change in self.changes)
