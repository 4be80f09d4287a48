"""Headline, standfirst, authors, date and address of a page, from JSON-LD, then meta elements, then what is seen."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from anechoic.read.address import canonical
from anechoic.read.byline import Signature
from anechoic.read.image import leading_image
from anechoic.read.instants import Published, instant
from anechoic.read.structured import Node, article_node, is_paid, nodes, text, texts, types_of
from anechoic.read.sweep import squashed, tidy
from anechoic.records import Image

_DATES = ("article:published_time", "og:published_time", "og:article:published_time", "datepublished", "parsely-pub-date", "sailthru.date", "publishdate",
          "publish_date", "publish-date", "pubdate", "publication_date", "article.published", "dc.date.issued", "dcterms.issued", "dcterms.created", "dc.date.created", "dc.date", "dcterms.date", "cxenseparse:recs:publishtime", "article_date_original", "article:publicationdate", "originalpublicationdate", "vr:published_time", "rnews:datepublished", "displaydate", "date", "last-modified-no")  # fmt: skip
_TITLES = ("og:title", "twitter:title", "parsely-title", "sailthru.title", "dc.title", "dcterms.title", "title")
_STANDFIRSTS = ("og:description", "description", "twitter:description", "dc.description", "sailthru.description")
_AUTHORS = ("author", "article:author", "parsely-author", "sailthru.author", "dc.creator", "dcterms.creator", "byl", "cxenseparse:author", "article:author_name")  # fmt: skip
_UPDATED = (
    "article:modified_time",
    "og:updated_time",
    "og:article:modified_time",
    "lastmod",
    "datemodified",
    "dcterms.modified",
    "last-modified",
)
_SECTIONS = ("article:section", "parsely-section", "section", "cxenseparse:category")
_MOST_AUTHORS = 4  # links to authors; with more of them, they are those of other articles
_SUFFIX = re.compile(r"\s+(?:[|•·»«–—-]|::)\s+")
_ARTICLES = re.compile(r"Article$|^article$|BlogPosting$")  # types of schema.org and of og:type
_FAR_FUTURE = "2099-12-31"  # htmldate otherwise asks the clock


@dataclass(frozen=True, slots=True)
class Metadata:
    """What a page says of its article; empty where it says nothing."""

    title: str
    standfirst: str
    authors: tuple[Signature, ...]  # JSON-LD is the first
    organisation: str  # that JSON-LD declares as the author
    section: str
    published: Published | None
    updated: Published | None
    paid: bool
    image: Image | None
    types: frozenset[str]  # what JSON-LD and og:type call the page
    lang: str
    url: str
    site: str  # the publisher's name as the page gives it
    headings: tuple[str, ...]  # every way in which the page writes its headline

    @property
    def is_article(self) -> bool:
        """Whether the page says that it is an article."""
        return any(_ARTICLES.search(each) for each in self.types)


def metadata(root: HtmlElement, address: str = "") -> Metadata:
    """What the page says of its article; `address` is that of the page, where the carrier knows it."""
    graph, meta = nodes(root), _meta(root)
    node = article_node(graph)
    site = text(node.get("publisher")) or _first(meta, ("og:site_name", "application-name"))
    headings = _headings(root, node, meta, site)
    return Metadata(
        title=next(iter(headings), ""),
        standfirst=text(node.get("description")) or _first(meta, _STANDFIRSTS),
        authors=_authors(root, node, meta),
        organisation=next((name for each in _creators(node) if _is_organisation(each) for name in texts(each)), ""),
        section=text(node.get("articleSection")) or _first(meta, _SECTIONS),
        published=_published(root, node, meta),
        updated=_updated(node, meta),
        paid=is_paid(node, _first(meta, ("article:content_tier",))),
        image=leading_image(node, meta, address),
        types=types_of(graph) | set(meta.get("og:type", ())),
        lang=text(node.get("inLanguage")) or root.get("lang") or "",
        url=canonical(root, node, meta, address),
        site=site,
        headings=headings,
    )


def _meta(root: HtmlElement) -> dict[str, list[str]]:
    """The contents of meta elements by their name in lower case, in the order of the page."""
    found: dict[str, list[str]] = {}
    for element in root.iter("meta"):
        name = element.get("property") or element.get("name") or element.get("itemprop") or ""
        if content := tidy(unescape(element.get("content") or "")):  # many pages escape twice
            found.setdefault(name.strip().lower(), []).append(content)
    return found


def _first(meta: Mapping[str, list[str]], names: tuple[str, ...]) -> str:
    return next((meta[name][0] for name in names if name in meta), "")


# ── Headline ──────────────────────────────────────────────────────────────────────────────────────


def _headings(root: HtmlElement, node: Node, meta: Mapping[str, list[str]], site: str) -> tuple[str, ...]:
    """Every headline that the page gives, the most trusted first.

    JSON-LD may have one for search engines, which it then shares with the title of the window alone: what is shown, in
    a heading of any rank, and shared goes before it.
    """
    declared = text(node.get("headline"))
    shared = [without_site(content, site) for name in _TITLES for content in meta.get(name, ())]
    window = [without_site(tidy(title.text_content()), site) for title in root.iter("title")]
    named, shown = [*shared, *window], list(filter(None, (tidy(each.text_content()) for each in root.iter("h1"))))
    best = next((each for each in shown if any(_alike(each, other) for other in named)), "")
    below = [squashed(each.text_content()) for each in root.iter("h2", "h3")]
    over = best if _is_among(best, shared) else next((each for each in shared if _closes(each, below)), "")
    for_engines = _is_among(declared, window) and not _is_among(declared, shared)
    only = "" if declared or best else _only(shown, named)
    return tuple(dict.fromkeys(filter(None, (over if for_engines else "", declared, best, only, *named, *shown))))


def _only(shown: Sequence[str], named: Iterable[str]) -> str:
    """The one heading of the first rank, where it has the words of a headline and is no part of a title: no site's name."""
    words = squashed(shown[0]) if len(shown) == 1 else ""
    return (
        shown[0] if words and len(shown[0].split()) > 2 and not any(words in squashed(each) for each in named) else ""
    )


def _closes(headline: str, headings: Iterable[str]) -> bool:
    """Whether a headline stands in a heading, alone or behind a kicker."""
    words = squashed(headline)
    return len(words.split()) > 2 and any(f" {heading}".endswith(f" {words}") for heading in headings)


def _is_among(headline: str, others: Iterable[str]) -> bool:
    return squashed(headline) in {squashed(each) for each in others}


def _alike(one: str, other: str) -> bool:
    """Two headlines of three words or more, of which the shorter has at least half of its words in the longer."""
    words, others = set(squashed(one).split()), set(squashed(other).split())
    return min(len(words), len(others)) > 2 and 2 * len(words & others) >= min(len(words), len(others))


def without_site(title: str, site: str) -> str:
    """The headline without the outlet's name behind (or before) a bar or a dash."""
    parts = _SUFFIX.split(title)
    if len(parts) > 1 and site:
        kept = [part for part in parts if squashed(part) not in squashed(site) and squashed(site) not in squashed(part)]
        if kept and len(kept) < len(parts):
            start, end = title.index(kept[0]), title.rindex(kept[-1]) + len(kept[-1])
            return title[start:end]
    return title


# ── Authors ───────────────────────────────────────────────────────────────────────────────────────


def _authors(root: HtmlElement, node: Node, meta: Mapping[str, list[str]]) -> tuple[Signature, ...]:
    """Every place that may name authors: JSON-LD, then the others by trust."""
    marked = root.xpath(".//*[@rel='author' or @itemprop='author']")
    shown = tuple(dict.fromkeys(tidy(each.text_content()) for each in marked if len(each.text_content()) < 200))
    named = (Signature(tuple(_names(meta, name)), sure=False) for name in _AUTHORS)
    return (Signature(tuple(_node_authors(node))), *named, Signature(shown if len(shown) <= _MOST_AUTHORS else ()))


def _names(meta: Mapping[str, list[str]], name: str) -> Iterator[str]:
    return (content for content in meta.get(name, ()) if not content.startswith("http"))


def _node_authors(node: Node) -> Iterator[str]:
    """Authors of the JSON-LD object, persons before organisations."""
    for each in sorted(_creators(node), key=_is_organisation):
        yield from texts(each) or _in_parts(each)


def _creators(node: Node) -> list[Any]:
    value = node.get("author") or node.get("creator")
    return value if isinstance(value, list) else [value]


def _is_organisation(creator: Any) -> bool:
    return isinstance(creator, dict) and "Organization" in str(creator.get("@type"))


def _in_parts(value: object) -> tuple[str, ...]:
    """The name of a person who is declared with given name and family name alone."""
    parts = (value.get("givenName"), value.get("familyName")) if isinstance(value, dict) else ()
    name = " ".join(part for part in parts if isinstance(part, str))
    return (tidy(name),) if name else ()


# ── Date ──────────────────────────────────────────────────────────────────────────────────────────


def _published(root: HtmlElement, node: Node, meta: Mapping[str, list[str]]) -> Published | None:
    """The first instant that the page tells; a day alone only where no instant is told for it."""
    days: Published | None = None
    for written in _date_strings(root, node, meta):
        found = instant(written)
        if found and found.to_the_second and (days is None or abs((found.at - days.at).days) <= 1):
            return found
        days = days or found
    return days


def _date_strings(root: HtmlElement, node: Node, meta: Mapping[str, list[str]]) -> Iterator[str]:
    for key in ("datePublished", "dateCreated", "uploadDate"):
        yield text(node.get(key))
    for name in _DATES:
        yield from meta.get(name, ())
    for element in root.xpath(".//*[@itemprop='datePublished']"):
        yield element.get("content") or element.get("datetime") or element.text_content()
    for element in root.iter("time"):
        yield element.get("datetime") or ""


def _updated(node: Node, meta: Mapping[str, list[str]]) -> Published | None:
    """The instant of the last change that the page tells."""
    written = (text(node.get("dateModified")), *(value for name in _UPDATED for value in meta.get(name, ())))
    return next((found for each in written for found in (instant(each),) if found and found.to_the_second), None)


def guessed_day(root: HtmlElement) -> Published | None:
    """The day that htmldate finds; its times of day were right on 42 % of pages and are not asked for.

    Its extensive search is not either: that asks dateparser, which takes seconds to start and looks at the clock.
    """
    from htmldate import find_date  # noqa: PLC0415 # slow to load, and pages alone need it

    day = find_date(root, original_date=True, extensive_search=False, max_date=_FAR_FUTURE)
    return instant(day) if day else None
