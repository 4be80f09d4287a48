"""Every record that passes between the stages: frozen, slotted, and linked to each other by id alone.

Offsets are Unicode code points into `Article.text`: `text[span.start:span.end]` is the words, end exclusive.
Instants are timezone-aware `datetime` values in UTC; `None` means that they are not known.
"""

from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import NewType

ArticleId = NewType("ArticleId", str)
OriginId = NewType("OriginId", str)
StoryId = NewType("StoryId", str)


# ── Where things come from ────────────────────────────────────────────────────────────────────────


class Ownership(StrEnum):
    """Who stands behind an outlet."""

    PUBLIC = "public"  # public-service broadcaster, independent of the government of the day by law
    STATE = "state"  # run or directed by a government
    COMPANY = "company"  # privately held
    LISTED = "listed"  # traded on a stock exchange
    NONPROFIT = "nonprofit"  # foundation, trust or charity
    COOPERATIVE = "cooperative"  # owned by its readers, its staff or its member outlets
    PARTY = "party"  # party, church or movement


class SourceKind(StrEnum):
    """How a source is collected."""

    FEED = "feed"
    SITEMAP = "sitemap"


@dataclass(frozen=True, slots=True)
class Source:
    """One address that is collected again and again."""

    address: str
    kind: SourceKind = SourceKind.FEED
    outlet: str = ""  # name of the outlet, where it is declared


@dataclass(frozen=True, slots=True, kw_only=True)
class Outlet:
    """A publisher of news as readers know it, declared in `anechoic.outlets`."""

    name: str
    domain: str  # registrable domain that identifies it: "theguardian.com"
    country: str  # ISO 3166-1 alpha-2, upper case
    language: str  # BCP 47, of the edition that is collected
    ownership: Ownership
    owner: str  # the publisher family: outlets of one owner are not independent of each other
    agency: bool = False
    feeds: tuple[str, ...] = ()
    sitemaps: tuple[str, ...] = ()
    aliases: tuple[str, ...] = ()  # other names it is credited by
    domains: tuple[str, ...] = ()  # further domains it prints under


class CaptureKind(StrEnum):
    """What the bytes of a capture are."""

    PAGE = "page"  # a whole HTML page
    FRAGMENT = "fragment"  # the HTML a feed or a mail carries for one article
    TEXT = "text"  # saved plain text
    LINE = "line"  # one article as a JSON object


@dataclass(frozen=True, slots=True)
class Known:
    """What the carrier of a page (a feed entry, a sitemap, mail headers, the command line) says of the article."""

    url: str = ""
    outlet: str = ""
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    label: str = ""
    published: datetime | None = None
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes as they were fetched or found, with what their carrier says of them."""

    content: bytes
    kind: CaptureKind
    path: str  # the path or address they were taken from, as it was given
    charset: str = ""  # as the carrier declares it
    known: Known = Known()


# ── Articles ──────────────────────────────────────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """Words of an article."""

    article: ArticleId
    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"not a span: {self.start}-{self.end} of {self.article}")


@dataclass(frozen=True, slots=True)
class Removal:
    """Words that were on the page and are not in the article, with the rule that took them out."""

    text: str
    why: str


@dataclass(frozen=True, slots=True)
class Teaser:
    """An advertisement for another article, as it stands beside or below this one."""

    title: str
    label: str = ""
    standfirst: str = ""
    byline: str = ""


@dataclass(frozen=True, slots=True)
class Credit:
    """An agency or outlet that an article names as the source of its words; `span` is None outside the body."""

    name: str
    span: Span | None = None


@dataclass(frozen=True, slots=True)
class DateMention:
    """A date in the text; `iso` is ISO 8601 (a day, week, month, year or duration)."""

    span: Span
    text: str
    iso: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Article:
    """One article as an outlet printed it: the body alone in `text`, a paragraph a line, and what stood around it."""

    id: ArticleId
    text: str
    url: str = ""
    outlet: str = ""
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    label: str = ""
    published: datetime | None = None
    lang: str = ""
    lean: str = ""  # as the user's own table or input says; never guessed
    credits: tuple[Credit, ...] = ()
    removed: tuple[Removal, ...] = ()
    teasers: tuple[Teaser, ...] = ()
    dates: tuple[DateMention, ...] = ()
    path: str = ""  # where it was taken from, as it was given

    def words(self, span: Span) -> str:
        """The words of `span`; raises ValueError where the span is not of this article."""
        if span.article != self.id or span.end > len(self.text):
            raise ValueError(f"{span} is no span of {self.id}")
        return self.text[span.start : span.end]


# ── Echoes and stories ────────────────────────────────────────────────────────────────────────────


class CopyKind(StrEnum):
    """How much of another article's text an article uses."""

    VERBATIM = "verbatim"  # nearly all of both
    CUT = "cut"  # one lies within the other
    MERGED = "merged"  # long runs of the other beside words of its own
    QUOTED_ONLY = "quoted-only"  # the same quotations and no more: not a copy


@dataclass(frozen=True, slots=True, order=True)
class Copy:
    """`article` uses the text of `of`; `overlap` is the share of the shorter text that both have, 0 to 1."""

    article: ArticleId
    of: ArticleId
    kind: CopyKind
    overlap: float


@dataclass(frozen=True, slots=True)
class Origin:
    """Articles that go back to one act of reporting; `id` is that of the first of them."""

    id: OriginId
    articles: tuple[ArticleId, ...]
    agency: str = ""
    copies: tuple[Copy, ...] = ()


@dataclass(frozen=True, slots=True)
class Story:
    """Articles on one event, by origin; all in order of time."""

    id: StoryId
    headline: str
    origins: tuple[tuple[ArticleId, ...], ...]
    first_seen: datetime | None = None
    last_seen: datetime | None = None

    @property
    def articles(self) -> tuple[ArticleId, ...]:
        """Every article of the story, origin by origin."""
        return tuple(article for origin in self.origins for article in origin)

    def origins_of(self, articles: frozenset[ArticleId]) -> int:
        """How many origins the given articles of this story go back to."""
        return sum(not articles.isdisjoint(origin) for origin in self.origins)


# ── Quotations ────────────────────────────────────────────────────────────────────────────────────


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


@dataclass(frozen=True, slots=True)
class Attributions:
    """Who said what in one article, and which other outlets it credits."""

    article: ArticleId
    quotations: tuple[Quotation, ...] = ()
    credits: tuple[Credit, ...] = ()


# ── Claims and perspectives ───────────────────────────────────────────────────────────────────────


class Standing(StrEnum):
    """How the accounts of a story stand to a claim."""

    AGREED = "agreed"  # by two origins or more
    SINGLE = "single"
    DISPUTED = "disputed"


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number with what it counts and who holds it: "at least 12" "dead" (the ministry)."""

    value: float
    text: str  # as written: "at least 12"
    counts: str  # what is counted, as a key that is equal where figures can be compared: "dead"
    unit: str = ""
    holder: str = ""  # who gives the number, where the sentence says so
    span: Span
    as_of: datetime | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """One statement of a story, with every place where it stands. Counted in origins, not in outlets."""

    story: StoryId
    claim: str  # the words of its best wording
    standing: Standing
    reports: int
    origins: int
    evidence: tuple[Span, ...]  # whole sentences, the best wording first
    figures: tuple[Figure, ...] = ()
    ahead: bool = False  # it speaks of what comes next

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a claim without evidence: {self.claim!r}")


@dataclass(frozen=True, slots=True)
class Framing:
    """A word that one group uses on this story and the others do not, with the sentences it stands in."""

    word: str
    weight: float  # log-odds with a prior, in standard deviations
    evidence: tuple[Span, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Perspective:
    """How one group of outlets (or one side's speakers) covers a story."""

    story: StoryId
    group: str
    reports: int
    origins: int
    quotations: int
    outlets: tuple[str, ...] = ()  # the outlets of the group that report it, in alphabetical order
    framing: tuple[Framing, ...] = ()
    blind: bool = False  # by the written rule of docs/why/perspectives.md


@dataclass(frozen=True, slots=True)
class Dossier:
    """All that the stages found on one story: what a briefing is composed from."""

    story: Story
    articles: tuple[Article, ...]
    origins: tuple[Origin, ...] = ()
    attributions: tuple[Attributions, ...] = ()
    claims: tuple[Claim, ...] = ()
    perspectives: tuple[Perspective, ...] = ()


# ── Briefings ─────────────────────────────────────────────────────────────────────────────────────


class Format(StrEnum):
    """The form an item is told in."""

    SPEED_READ = "Speed Read"


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a briefing; cannot be made without evidence."""

    text: str
    evidence: tuple[Span, ...]
    said_by: tuple[str, ...] = ()
    reported_by: tuple[str, ...] = ()
    reports: int = 1
    origins: int = 1

    def __post_init__(self) -> None:
        if not self.evidence:
            raise ValueError(f"a line without evidence: {self.text!r}")
        if not 1 <= self.origins <= self.reports:
            raise ValueError(f"{self.reports} reports cannot have {self.origins} origins: {self.text!r}")


@dataclass(frozen=True, slots=True)
class Section:
    """Lines of an item under one heading."""

    heading: str
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Coverage:
    """Who covers a story: the outlets of each group, origins and echoes, and the groups that are silent."""

    groups: tuple[tuple[str, tuple[str, ...]], ...]  # (group, its outlets), the largest first
    reports: int
    origins: int
    agencies: tuple[str, ...] = ()
    silent: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Item:
    """One story in one format."""

    story: StoryId
    format: Format
    headline: str
    sections: tuple[Section, ...]
    coverage: Coverage


@dataclass(frozen=True, slots=True)
class Edition:
    """What is configured: a briefing that comes out again and again."""

    name: str
    title: str
    days: int = 1  # how many days a briefing looks back over
    words: int = 1500  # budget of a briefing
    items: int = 12  # stories at most


@dataclass(frozen=True, slots=True)
class Refusal:
    """What was cut, refused or left out, by which stage, and why."""

    stage: str
    subject: str
    reason: str


@dataclass(frozen=True, slots=True)
class Briefing:
    """What an edition was on one day."""

    edition: str
    title: str
    day: date | None  # None where neither the reader nor any article tells
    items: tuple[Item, ...]
    sources: tuple[Article, ...]  # the articles that the lines rest on
    left_out: tuple[Refusal, ...] = ()  # subject = story
    notice: str = ""  # what the reader must know before reading: "This is an example day"
    groups: str = field(default="country")
