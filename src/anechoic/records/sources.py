"""Where news comes from: outlets, sources, and captures as they were fetched or found."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum


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
    MAILBOX = "mailbox"  # newsletters on an IMAP server
    FOLDER = "folder"  # newsletters, or anything else that can be read, in a folder of this machine


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
    image: str = ""  # the address of its picture


@dataclass(frozen=True, slots=True)
class Capture:
    """Bytes as they were fetched or found, with what their carrier says of them."""

    content: bytes
    kind: CaptureKind
    path: str  # the path or address they were taken from, as it was given
    charset: str = ""  # as the carrier declares it
    known: Known = Known()
    line: int = 0  # the number of its line, where it is one of a file of lines


class Health(StrEnum):
    """How a source stands, as an operator reads it."""

    NEW = "new"  # not asked yet
    WELL = "well"  # answers
    QUIET = "quiet"  # answers, and has had nothing new for a month
    WAITING = "waiting"  # asked to be left alone for a while
    FAILING = "failing"  # does not answer, or with nothing that can be read
    CLOSED = "closed"  # must not be asked: robots.txt says so, or its address is a private one
    GONE = "gone"  # given up by its owner (410), asked no more


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceState:
    """What is remembered of a source between two visits."""

    address: str  # as it was given
    moved_to: str = ""  # where it has moved for good, and is asked since
    etag: str = ""
    last_modified: str = ""
    asked: datetime | None = None
    answered: datetime | None = None
    changed: datetime | None = None  # when it last had something new
    due: datetime | None = None  # not to be asked before
    minutes: float = 60.0  # between two visits, learnt from its own rate
    failures: int = 0  # in a row
    health: Health = Health.NEW
    reason: str = ""  # of its health, where it is not well
    apart: str = ""  # what of its last answer was set apart or has no date

    @property
    def asked_at(self) -> str:
        """The address to ask."""
        return self.moved_to or self.address


@dataclass(frozen=True, slots=True, kw_only=True)
class Sighting:
    """Something a source has had: taken once, again when it has changed there, and looked at later where it is a page."""

    key: str
    source: str  # the address of the source that had it first
    digest: str  # of its words there
    seen: datetime
    etag: str = ""  # of its page
    last_modified: str = ""
    looks: int = 0  # how often its page has been asked for since
    look: datetime | None = None  # when to do so next
    stub: bool = False  # whether what is kept is the feed's summary, for want of the page
    known: Known = Known()  # what its carrier said of it


@dataclass(frozen=True, slots=True)
class HouseLine:
    """A line of an outlet that may be its furniture, with the first articles that had it."""

    line: str  # sixteen hexadecimal digits that stand for its words
    articles: tuple[str, ...]  # such digits for each, as many as make it furniture
