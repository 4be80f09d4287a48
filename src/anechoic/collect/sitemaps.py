"""News sitemaps: the articles that an outlet lists for search engines, with title, date and language."""

from dataclasses import dataclass
from datetime import UTC, datetime

from lxml import etree

from anechoic.collect.bodies import Body
from anechoic.collect.charsets import clean
from anechoic.collect.dates import instant
from anechoic.collect.entry import absolute
from anechoic.collect.trees import name, tree
from anechoic.collect.unpacking import LIMIT
from anechoic.errors import Unreadable
from anechoic.records import Known

_OLDEST = datetime.min.replace(tzinfo=UTC)


@dataclass(frozen=True, slots=True)
class Sitemap:
    """What a sitemap lists, the newest first: articles, or further sitemaps."""

    articles: tuple[Known, ...] = ()
    sitemaps: tuple[str, ...] = ()


def sitemap(content: bytes, subject: str, charset: str = "") -> Sitemap:
    """What a sitemap or an index of sitemaps (sitemaps.org, with Google's news extension) lists; gzip is unpacked.

    Where some addresses are marked as news, the others are passed over. Raises Unreadable where it is no sitemap or
    lists nothing, BadInput (TooLarge) where it cannot be parsed.
    """
    if content.startswith(b"\x1f\x8b"):
        body = Body(subject, "gzip", LIMIT)
        body.add(content)
        content = body.whole()
    root = tree(content, subject, charset)
    if name(root) not in {"urlset", "sitemapindex"}:
        raise Unreadable(subject, "is no sitemap")
    listed = [_fields(element) for element in root if name(element) in {"url", "sitemap"}]
    listed = [fields for fields in listed if absolute(fields.get("loc", ""))]
    listed = [fields for fields in listed if "news:title" in fields] or listed
    if not listed:
        raise Unreadable(subject, "is a sitemap that lists nothing")
    listed.sort(key=lambda fields: _when(fields) or _OLDEST, reverse=True)
    if name(root) == "sitemapindex":
        return Sitemap(sitemaps=tuple(absolute(fields["loc"]) for fields in listed))
    return Sitemap(articles=tuple(map(_known, listed)))


def _fields(element: etree._Element) -> dict[str, str]:
    """The texts within an element by name, the first of each."""
    found: dict[str, str] = {}
    for each in element.iter():
        found.setdefault(name(each), " ".join(clean(each.text or "").split()))
    return found


def _when(fields: dict[str, str]) -> datetime | None:
    return instant(fields.get("news:publication_date", "")) or instant(fields.get("lastmod", ""))


def _known(fields: dict[str, str]) -> Known:
    return Known(
        url=absolute(fields["loc"]),
        outlet=fields.get("news:name", ""),
        title=fields.get("news:title", ""),
        published=instant(fields.get("news:publication_date", "")),
        lang=fields.get("news:language", ""),
    )
