"""Teasers of other articles on a page: rails beside it, lists below it, told by links that stand in like rows."""

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import groupby, takewhile
from types import MappingProxyType
from typing import NamedTuple

from lxml.html import HtmlElement

from anechoic.read import clutter
from anechoic.read.sweep import squashed, tidy
from anechoic.records import Teaser

_FRAME = frozenset({"nav", "header", "footer", "form"})  # links here lead through the site
_INLINE = frozenset({"b", "em", "i", "span", "strong", "u"})
_WORDS = 3  # words of a headline at least; menus have shorter ones
_WORDS_MEAN = 4  # words of the headlines of a row, on average
_MENU = 30  # characters of an entry of a menu
_CARD = 400  # characters of a teaser at most
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+")
# What the names of classes say of the parts of a teaser; one letter where designers write `promo-h`, `promo-d`.
_PARTS: Mapping[str, str] = MappingProxyType(
    dict.fromkeys(("h", "hl", "hed", "head", "headline", "title", "titel", "titre", "titulo", "titolo"), "title")
    | dict.fromkeys(("k", "kicker", "label", "tag", "topic", "section", "category", "cat", "eyebrow", "dach", "rubrik", "volanta"), "label")
    | dict.fromkeys(("d", "dek", "deck", "desc", "description", "standfirst", "summary", "excerpt", "bajada", "vorspann", "chapo"), "standfirst")
    | dict.fromkeys(("b", "by", "byline", "author", "authors", "autor", "auteur"), "byline")
    | dict.fromkeys(("date", "time", "timestamp", "count", "duration"), "")
)  # fmt: skip
_TITLE_TAGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6", "strong"})
_BYLINE_TAGS = frozenset({"em", "address", "cite"})


class Rail(NamedTuple):
    """Teasers that stand in a row, with the elements they are read from."""

    teasers: tuple[Teaser, ...]
    cards: tuple[HtmlElement, ...]


@dataclass(frozen=True, slots=True)
class _Part:
    text: str
    kind: str  # as the mark-up has it; empty where that says nothing
    linked: bool


def rails(root: HtmlElement, lang: str) -> tuple[Rail, ...]:
    """The rows of two or more teasers, in the order of the page."""
    links = [link for link in root.iter("a") if _is_headline(link)]
    held = Counter(ancestor for link in links for ancestor in link.iterancestors())
    cards = [(link, _card(link, held)) for link in links]
    rows = groupby(cards, key=lambda each: each[1].getparent())
    return tuple(rail for parent, row in rows if parent is not None for rail in _rail(list(row), lang))


def _is_headline(link: HtmlElement) -> bool:
    """A link of some words that does not stand within a sentence."""
    if not link.get("href") or len(link.text_content().split()) < _WORDS:
        return False
    parent, before = link.getparent(), link.getprevious()
    leading = before.tail if before is not None else (parent.text if parent is not None else "")
    around = (link.tail, leading, parent.tail if parent is not None and parent.tag in _INLINE else "")
    return all(len((words or "").split()) < _WORDS for words in around)


def _card(link: HtmlElement, held: Mapping[HtmlElement, int]) -> HtmlElement:
    """The largest element around the link that holds no other headline."""
    card = link
    for ancestor in link.iterancestors():
        if held[ancestor] > 1 or ancestor.tag in ("body", "html", "main", "table", "tbody", "ul", "ol"):
            break
        card = ancestor
    return card


def _rail(row: Sequence[tuple[HtmlElement, HtmlElement]], lang: str) -> Iterator[Rail]:
    cards = [card for _, card in row]
    looks = Counter((card.tag, card.get("class")) for card in cards)
    kept = [card for card in cards if looks[(card.tag, card.get("class"))] > 1 and _is_card(card)]
    if len(kept) < 2 or any(ancestor.tag in _FRAME for ancestor in kept[0].iterancestors()) or _is_menu(kept):
        return
    teasers = [teaser for card in kept for teaser in (_teaser(card, lang),) if _is_news(teaser.title, lang)]
    if len(teasers) > 1 and sum(len(teaser.title.split()) for teaser in teasers) >= _WORDS_MEAN * len(teasers):
        yield Rail(tuple(teasers), tuple(kept))


def _is_menu(cards: Sequence[HtmlElement]) -> bool:
    """Bare and short links among more of them."""
    parent = cards[0].getparent()
    bare = all(card.tag == "a" and not len(card) and len(tidy(card.text or "")) < _MENU for card in cards)
    return bare and parent is not None and len(parent.findall("a")) > 1.5 * len(cards)


def _is_news(title: str, lang: str) -> bool:
    return bool(title) and not clutter.kind(title, lang)


def _is_card(card: HtmlElement) -> bool:
    """A paragraph with a link in it is no teaser: the link must be the first or the main thing."""
    text = tidy(card.text_content())
    linked = sum(len(tidy(link.text_content())) for link in card.iter("a"))
    own = card.tag == "p" and linked < 0.8 * len(text)
    return len(text) <= _CARD and not own


# ── The parts of a teaser ─────────────────────────────────────────────────────────────────────────


def _teaser(card: HtmlElement, lang: str) -> Teaser:
    parts = [part for part in _parts(card, lang) if part.kind or part.linked or len(part.text) > 1]
    by_kind: dict[str, str] = {}
    for part in parts:
        if part.kind:
            by_kind.setdefault(part.kind, part.text)
    title = by_kind.get("title") or _title([part for part in parts if not part.kind])
    before = [part.text for part in parts[: _place(parts, title)] if not part.kind]
    after = [part.text for part in parts[_place(parts, title) + 1 :] if not part.kind]
    label = by_kind.get("label") or next((text for text in before if len(text) <= 40), "")
    return Teaser(title, label, by_kind.get("standfirst") or next(iter(after), ""), by_kind.get("byline", ""))


def _place(parts: Sequence[_Part], title: str) -> int:
    return next((at for at, part in enumerate(parts) if part.text == title), 0)


def _title(parts: Sequence[_Part]) -> str:
    """The first linked part that is long enough for a headline."""
    return next((part.text for part in parts if part.linked and len(part.text.split()) >= _WORDS), "")


def _parts(card: HtmlElement, lang: str) -> Iterator[_Part]:
    """The pieces of text in a card, an element each, in order."""
    for element in card.iter():
        for text, owner in ((element.text, element), (element.tail, element.getparent())):
            if owner is None or (owner is element and text is None) or (element is card and owner is not element):
                continue
            words = tidy(text or "")
            if squashed(words):
                yield _Part(words, _kind(owner, words, card, lang), _in_link(owner, card))


def _in_link(element: HtmlElement, card: HtmlElement) -> bool:
    upward = (element, *element.iterancestors())
    within = takewhile(lambda each: each is not card.getparent(), upward)
    return any(each.tag == "a" for each in within)


def _kind(element: HtmlElement, words: str, card: HtmlElement, lang: str) -> str:
    """What the nearest name of a class, or the tag, says that the piece is."""
    if clutter.is_byline(words, lang):
        return "byline"
    for each in takewhile(lambda each: each is not card, (element, *element.iterancestors())):
        tokens = [token.lower() for token in _TOKEN.findall(each.get("class") or "")]
        found = next((_PARTS[token] for token in reversed(tokens) if token in _PARTS), None)
        if found is not None:
            return found
        if each.tag in _TITLE_TAGS:
            return "title" if _in_link(element, card) or each.find(".//a") is not None else "label"
        if each.tag in _BYLINE_TAGS:
            return "byline"
    return ""
