"""A newsletter that tells several stories, each under a headline that links to it, taken apart."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice
from urllib.parse import urlsplit, urlunsplit

from lxml import etree
from lxml.html import HtmlElement, HTMLParser, fragment_fromstring

from anechoic.collect.charsets import clean
from anechoic.collect.entry import absolute
from anechoic.collect.visible import visible

_HEADLINES = ("h1", "h2", "h3", "h4")
_MOST = 60  # headlines; what has more is a page of links
_FEWEST_WORDS = 8  # of a story beside its headline: fewer are a link with a label
_REST = 40  # words that stand outside all stories and are worth keeping; fewer greet and say goodbye
# Hosts that count clicks: their addresses name the reader, and lead nowhere for others.
_COUNTERS = frozenset(
    {"click", "clicks", "link", "links", "lnk", "track", "tracking", "trk", "email", "e", "go", "url"}
)


@dataclass(frozen=True, slots=True)
class Part:
    """One story of a newsletter, or what stands outside all of them (without headline and address)."""

    html: str
    title: str = ""
    url: str = ""


def parts(html: str, sender: str) -> tuple[Part, ...]:
    """The stories of a newsletter that comes from the domain `sender`, in order, then the rest; none where it is one text."""
    try:
        root = fragment_fromstring(clean(html).encode(), create_parent="div", parser=HTMLParser(encoding="utf-8"))
    except (etree.ParserError, ValueError, AssertionError):
        return ()
    headlines = list(islice(root.iter(*_HEADLINES), _MOST + 1))
    if len(headlines) > _MOST:
        return ()
    heads = {head: address for head in headlines if (address := _address(head))}
    if len(set(heads.values())) < 2:
        return ()
    told = [
        (Part(_html(cell), visible(_html([head])), _public(address, sender)), cell)
        for (head, address), cell in zip(heads.items(), _cells(list(heads), root), strict=True)
    ]
    told = [(each, cell) for each, cell in told if _tells(each)]
    if len(told) < 2:
        return ()
    for element in (element for _, cell in told for element in cell):
        _drop(element)
    found = tuple(each for each, _ in told)
    rest = _html([root])
    return (*found, Part(rest)) if len(visible(rest).split()) >= _REST else found


def _tells(part: Part) -> bool:
    return len(visible(part.html).split()) - len(part.title.split()) >= _FEWEST_WORDS


def _address(head: HtmlElement) -> str:
    """Where all the words of a headline lead; empty where they lead nowhere, or to several places."""
    above = head.getparent()
    links = [above] if above is not None and above.tag == "a" else list(head.iter("a"))
    linked = "".join("".join(link.itertext()) for link in links).split()
    leads = {absolute(link.get("href") or "") for link in links}
    return leads.pop() if len(leads) == 1 and linked and linked == "".join(head.itertext()).split() else ""


def _cells(heads: Sequence[HtmlElement], root: HtmlElement) -> list[list[HtmlElement]]:
    """What belongs to each headline: the widest element that holds no other, and what follows up to the next one.

    Nothing tells where the last story ends: as many elements belong to it as to the longest of the others.
    """
    holds = Counter(above for head in heads for above in (head, *head.iterancestors()))
    cells = [list(_cell(head, root, holds)) for head in heads]
    most = max(map(len, cells[:-1]))
    return [*cells[:-1], cells[-1][:most]]


def _cell(head: HtmlElement, root: HtmlElement, holds: Counter[HtmlElement]) -> Iterator[HtmlElement]:
    element = head
    while (above := element.getparent()) is not None and above is not root and holds[above] == 1:
        element = above
    yield element
    for following in element.itersiblings():
        if holds[following]:
            return
        yield following


def _html(elements: Sequence[HtmlElement]) -> str:
    """The elements as HTML that stands by itself: rows and cells within a table."""
    inside = "".join(etree.tostring(each, encoding="unicode", method="html") for each in elements)
    tag = elements[0].tag
    row = f"<tr>{inside}</tr>" if tag in {"td", "th"} else inside
    return f"<table>{row}</table>" if tag in {"tr", "td", "th", "tbody"} else inside


def _drop(element: HtmlElement) -> None:
    above = element.getparent()
    if above is not None:
        above.remove(element)


def _public(address: str, sender: str) -> str:
    """The address without what may name the reader; empty where it does not lead to the sender's own site."""
    parted = urlsplit(address)
    host = (parted.hostname or "").removeprefix("www.")
    own = host == sender or host.endswith(f".{sender}") or sender.endswith(f".{host}")
    if not sender or not own or host.partition(".")[0] in _COUNTERS:
        return ""
    return urlunsplit((parted.scheme, parted.netloc, parted.path, "", ""))
