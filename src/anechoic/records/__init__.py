"""Every record that passes between the stages: frozen, slotted, and linked to each other by id alone.

Offsets are Unicode code points into `Article.text`: `text[span.start:span.end]` is the words, end exclusive.
Instants are timezone-aware `datetime` values in UTC; `None` means that they are not known.
"""

from anechoic.records.articles import (
    Article,
    ArticleId,
    Credit,
    DateMention,
    Removal,
    Span,
    Teaser,
)
from anechoic.records.briefings import (
    Briefing,
    Coverage,
    Edition,
    Format,
    Item,
    Line,
    Refusal,
    Section,
)
from anechoic.records.claims import (
    Ahead,
    Claim,
    Dossier,
    Figure,
    Framing,
    Perspective,
    Standing,
)
from anechoic.records.mail import Imprint, Letter, Message, Reader
from anechoic.records.quotations import (
    Attributions,
    Person,
    PersonId,
    Polarity,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerType,
)
from anechoic.records.rulings import Rulings, SpeakerRuling
from anechoic.records.sources import (
    Capture,
    CaptureKind,
    Known,
    Outlet,
    Ownership,
    Source,
    SourceKind,
)
from anechoic.records.stories import (
    Copy,
    CopyKind,
    Moment,
    Origin,
    OriginId,
    Story,
    StoryId,
)

__all__ = [
    "Ahead",
    "Article",
    "ArticleId",
    "Attributions",
    "Briefing",
    "Capture",
    "CaptureKind",
    "Claim",
    "Copy",
    "CopyKind",
    "Coverage",
    "Credit",
    "DateMention",
    "Dossier",
    "Edition",
    "Figure",
    "Format",
    "Framing",
    "Imprint",
    "Item",
    "Known",
    "Letter",
    "Line",
    "Message",
    "Moment",
    "Origin",
    "OriginId",
    "Outlet",
    "Ownership",
    "Person",
    "PersonId",
    "Perspective",
    "Polarity",
    "Quotation",
    "QuotationKind",
    "Reader",
    "Refusal",
    "Removal",
    "Rulings",
    "Section",
    "Source",
    "SourceKind",
    "Span",
    "Speaker",
    "SpeakerRuling",
    "SpeakerType",
    "Standing",
    "Story",
    "StoryId",
    "Teaser",
]
