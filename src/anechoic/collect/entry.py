"""What one entry of any feed says, before it becomes a capture."""

import re
from dataclasses import dataclass
from datetime import datetime
from urllib.parse import urljoin, urlsplit

from anechoic.collect.visible import visible
from anechoic.records import Capture, CaptureKind, Known

_MAIL_ADDRESS = re.compile(r"\s*[(<\[]?\s*(?:mailto:)?[^\s()<>@]+@[^\s()<>@]+\.[^\s()<>@]+\s*[)>\]]?\s*")
_LONGEST_AUTHOR = 300  # characters; whatever is longer is no name
_CUT = re.compile(r" ?(?:\[?(?:…|\.\.\.)\]?)$")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry; `content` and `summary` are HTML, `title` is plain words, `url` is absolute or empty."""

    title: str = ""
    url: str = ""
    content: str = ""
    summary: str = ""
    published: datetime | None = None
    byline: tuple[str, ...] = ()
    lang: str = ""
    outlet: str = ""
    image: str = ""  # absolute or empty

    def capture(self, path: str) -> Capture:
        """The entry as a capture: its fullest HTML, and a summary that is another text as the standfirst."""
        content, summary = visible(self.content), visible(self.summary)
        full = self.content if len(content) >= len(summary) else self.summary
        standfirst = summary if full is self.content and not _is_part(summary, content) else ""
        known = Known(
            url=self.url,
            outlet=self.outlet,
            title=self.title,
            standfirst=standfirst,
            byline=self.byline,
            published=self.published,
            lang=self.lang,
            image=self.image,
        )
        return Capture(full.strip().encode(), CaptureKind.FRAGMENT, path, "utf-8", known)


def _is_part(summary: str, content: str) -> bool:
    """Whether the summary is the content, or its beginning with dots at the end, as publishing programs make it."""
    return summary == content or (bool(_CUT.search(summary)) and content.startswith(_CUT.sub("", summary)))


def absolute(link: str, *bases: str) -> str:
    """The http address that a link leads to from the innermost base outwards; empty where it leads to none."""
    found = "".join(link.split())
    try:
        for base in bases:
            if urlsplit(found).scheme:
                break
            found = urljoin(base.strip(), found)
        parts = urlsplit(found)
        return found if link.strip() and parts.scheme in {"http", "https"} and parts.hostname else ""
    except ValueError:
        return ""


def author(text: str) -> str:
    """The name in an author line that may carry a mail address ("desk@example.org (Ann Lee)")."""
    if len(text) > _LONGEST_AUTHOR:
        return ""
    bare = " ".join(_MAIL_ADDRESS.sub(" ", text).split())
    return bare[1:-1].strip() if bare.startswith("(") and bare.endswith(")") else bare
