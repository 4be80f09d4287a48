"""What a page says of itself in JSON-LD (schema.org): the one object that is the article of the page."""

import json
import re
from collections.abc import Iterator, Mapping, Sequence
from html import unescape
from typing import Any

from lxml.html import HtmlElement

from anechoic.read.sweep import tidy

Node = Mapping[str, Any]

_LIMIT = 2 * 2**20  # characters of one script
_DEEPEST = 8  # nested objects: real pages have the article at 1 to 4
_WRAPPING = re.compile(
    r"^\s*(?:<!--|//<!\[CDATA\[|<!\[CDATA\[|/\*<!\[CDATA\[\*/)|(?:-->|//\]\]>|\]\]>|/\*\]\]>\*/)\s*$|;\s*$"
)
_TRAILING_COMMA = re.compile(r",\s*([}\]])")
_ARTICLE = re.compile(r"(?:Article|BlogPosting|Report|^Review|^CreativeWork|^Liveblog|^LiveBlogPosting)$")
_ELSEWHERE = frozenset({"hasPart", "itemListElement", "relatedLink", "citation", "mentions", "isBasedOn", "liveBlogUpdate", "comment", "video", "image", "breadcrumb"})  # fmt: skip


def nodes(root: HtmlElement) -> tuple[Node, ...]:
    """Every object of the page's JSON-LD, outer before inner; those that are other articles are left out."""
    return tuple(_nodes(root))


def article_node(nodes: Sequence[Node]) -> Node:
    """The object that is the article, with `author` and `publisher` filled in from other objects of the page.

    The first of those that have most of headline, date and author; an empty one where the page has none.
    """
    found = [node for node in nodes if any(_ARTICLE.search(kind) for kind in texts(node.get("@type")))]
    best = max(found, key=_fullness, default={})
    named = {node["@id"]: node for node in nodes if isinstance(node.get("@id"), str) and node.get("name")}
    return {key: _resolved(value, named) for key, value in best.items()}


def types_of(nodes: Sequence[Node]) -> frozenset[str]:
    """What JSON-LD calls the things on the page: NewsArticle, LiveBlogPosting, ImageGallery and the like."""
    return frozenset(kind for node in nodes for kind in texts(node.get("@type")))


def is_paid(node: Node, tier: str) -> bool:
    """Whether the page says that its article is not free: schema.org's isAccessibleForFree, Facebook's content tier."""
    return str(node.get("isAccessibleForFree", "")).lower() == "false" or tier.lower() in ("locked", "paid", "premium")


def _fullness(node: Node) -> int:
    return sum(bool(node.get(key)) for key in ("headline", "datePublished", "author"))


def _nodes(root: HtmlElement) -> Iterator[Node]:
    for script in root.iterfind(".//script[@type]"):
        if "ld+json" in script.get("type", "").lower() and script.text and len(script.text) < _LIMIT:
            yield from _walked(_parsed(script.text), 0)


def _parsed(text: str) -> Any:
    """The value of a script; None where nothing can be made of it. Common slips are mended."""
    bare = _WRAPPING.sub("", text.strip())
    for attempt in (bare, _TRAILING_COMMA.sub(r"\1", bare), bare.replace("\\'", "'")):
        try:
            return json.loads(attempt, strict=False)
        except (ValueError, RecursionError):
            continue
    return None


def _walked(value: Any, depth: int) -> Iterator[Node]:
    if depth > _DEEPEST:
        return
    if isinstance(value, list):
        for each in value:
            yield from _walked(each, depth + 1)
    elif isinstance(value, dict):
        yield value
        for key, inner in value.items():
            if key not in _ELSEWHERE and isinstance(inner, dict | list):
                yield from _walked(inner, depth + 1)


def _resolved(value: Any, named: Mapping[str, Node]) -> Any:
    """The value, with references to other objects of the page (`{"@id": …}`) replaced by these."""
    if isinstance(value, list):
        return [_resolved(each, named) for each in value]
    if isinstance(value, dict) and not value.get("name") and isinstance(value.get("@id"), str):
        return named.get(value["@id"], value)
    return value


def text(value: Any) -> str:
    """The first string in a value that may be a string, a list or an object with a name; plain, without markup."""
    return next(iter(texts(value)), "")


def texts(value: Any) -> tuple[str, ...]:
    """All strings in a value that may be a string, an object with a name, or a list of these."""
    if isinstance(value, str):
        # many pages escape twice
        plain = tidy(re.sub(r"<[^>]{0,500}>", " ", unescape(unescape(value))))
        return (plain,) if plain else ()
    if isinstance(value, list):
        return tuple(each for inner in value for each in texts(inner))
    if isinstance(value, dict):
        return texts(value.get("name"))
    return ()
