"""Captures for the tests of reading."""

from collections.abc import Sequence

from anechoic.outlets import Register
from anechoic.read import article
from anechoic.records import Article, Capture, CaptureKind, Known, Outlet, Ownership

POST = Outlet(
    name="The Harbour Post", domain="harbourpost.example", country="GB", language="en", ownership=Ownership.COMPANY, owner="Quay"
)  # fmt: skip
WIRE = Outlet(
    name="Astrolabe News Agency", domain="astrolabe.example", country="IN", language="en", ownership=Ownership.COMPANY,
    owner="Astrolabe", agency=True, aliases=("Astrolabe",),
)  # fmt: skip
REGISTER = Register((POST, WIRE))

PARAGRAPHS = (
    "The harbour of Wenmouth was closed on Tuesday after a crane fell across the entrance and sank a barge.",
    "Nobody was hurt, the harbour master, Orla Finch, said. She had seen the crane lean since the morning.",
    "“I told them that it would go, and it went,” she said, standing on the wall in the rain with her dog.",
    "Three ships are waiting outside. The port expects to open again on Thursday, if the tide allows it.",
)


def page(body: str, head: str = "", *, lang: str = "en") -> str:
    """A page with this mark-up in its body and head."""
    return f'<!DOCTYPE html><html lang="{lang}"><head><meta charset="utf-8">{head}</head><body>{body}</body></html>'


def story(inside: str = "", paragraphs: Sequence[str] = PARAGRAPHS) -> str:
    """The mark-up of an article about a crane, with something after its second paragraph."""
    marked = [f"<p>{paragraph}</p>" for paragraph in paragraphs]
    return "<article><h1>Crane closes harbour</h1>" + "".join((*marked[:2], inside, *marked[2:])) + "</article>"


def read(
    content: str | bytes, kind: CaptureKind = CaptureKind.PAGE, known: Known | None = None, charset: str = ""
) -> Article:
    """The article of this content, with two outlets declared: The Harbour Post and the agency Astrolabe."""
    raw = content.encode() if isinstance(content, str) else content
    return article(Capture(raw, kind, "here", charset=charset, known=known or Known()), REGISTER)
