"""What a reader of one kind of capture makes of it, before it becomes an article."""

from dataclasses import dataclass
from datetime import datetime

from anechoic.records import ArticleKind, Image, Removal, Teaser


@dataclass(frozen=True, slots=True, kw_only=True)
class Draft:
    """An article without id, spans or dates; everything but the lines may be empty where it is not known."""

    lines: tuple[str, ...]  # the paragraphs of the body
    title: str = ""
    standfirst: str = ""
    byline: tuple[str, ...] = ()
    label: str = ""
    section: str = ""
    kind: ArticleKind = ArticleKind.ARTICLE
    published: datetime | None = None
    to_the_second: bool = False  # False where only the day of publication is known
    updated: datetime | None = None
    paid: bool = False
    image: Image | None = None
    lang: str = ""
    url: str = ""
    outlet: str = ""
    credits: tuple[str, ...] = ()  # agencies credited outside the body
    removed: tuple[Removal, ...] = ()
    teasers: tuple[Teaser, ...] = ()
