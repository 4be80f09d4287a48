"""The visible words of a page as blocks (a paragraph, heading or cell each), with what their mark-up says they are."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from types import MappingProxyType

from lxml import etree
from lxml.html import HtmlElement

from anechoic.read.sweep import tidy

_BLOCK_TAGS = frozenset({
    "address", "article", "aside", "blockquote", "body", "br", "caption", "dd", "details", "div", "dl", "dt", "figcaption",
    "figure", "footer", "h1", "h2", "h3", "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre",
    "section", "summary", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "ul", "button", "label", "legend",
})  # fmt: skip
_SILENT = frozenset({
    "script", "style", "noscript", "template", "svg", "head", "select", "textarea",
    "option", "audio", "video", "canvas",
})  # fmt: skip
# What names of classes say in every language of the web; the innermost that says anything has it.
_NAMES: Mapping[str, frozenset[str]] = MappingProxyType({
    "sign-up line": frozenset({"newsletter", "newsletters", "signup", "subscribe", "subscription", "optin", "suscripcion", "boletin", "paywall", "regwall", "membership", "mailing"}),
    "advertisement": frozenset({"ad", "ads", "advert", "advertisement", "adslot", "advertising", "sponsor", "sponsored", "dfp", "anzeige", "werbung"}),
    "sharing line": frozenset({"share", "sharing", "social", "soc", "teilen", "compartir"}),
    "reader comment": frozenset({"comment", "comments", "commentlist", "disqus", "respond", "kommentar", "kommentare", "kommentarer", "comentarios", "commentaires", "commenti", "reacties"}),
    "beside the article": frozenset({"sidebar", "popover", "tooltip", "modal", "popup"}),
    "picture caption": frozenset({"caption", "figcaption", "imgcredit", "photocredit"}),
    "read-more line": frozenset({"related", "recirc", "recirculation", "readmore", "mostread", "trending", "outbrain", "taboola", "onward", "richlink"}),
    "about the author": frozenset({"bio", "authorbio", "authorbox"}),
    "cookie notice": frozenset({"cookie", "cookies", "cookiebanner", "consent", "gdpr", "dsgvo"}),
    "standfirst": frozenset({"standfirst", "subhead", "subheadline", "subheading", "subtitle", "sottotitolo", "dek", "deck", "summary", "sum", "bajada", "entradilla", "vorspann", "chapo", "chapeau", "sommario", "ingress", "sf", "sub", "abstract"}),
    "byline": frozenset({"byline", "author", "authors", "autor", "auteur", "autore", "byl"}),
    "date": frozenset({"timestamp", "dateline", "pubdate", "datetime"}),
})  # fmt: skip
# What stands around an article; nothing that stands in it is the article's, whatever its own name.
AROUND = frozenset({"reader comment", "cookie notice", "navigation", "footer", "beside the article"})
_PURPOSE_OF_TAG = MappingProxyType({"aside": "beside the article", "figcaption": "picture caption", "nav": "navigation", "footer": "footer", "form": "sign-up line", "time": "date", "button": "sharing line"})  # fmt: skip
_PURPOSES = MappingProxyType({name: purpose for purpose, names in _NAMES.items() for name in names})
_WHOLE = frozenset({"html", "body", "main", "article"})  # their classes speak of the page, not of a part of it
_EMPHATIC = frozenset({"b", "em", "i", "strong"})
_AT_THE_RIGHT = re.compile(r"text-align:\s*right")
_TOKEN = re.compile(r"[A-Z]?[a-z]+|[A-Z]+|\d+")
_WORD = re.compile(r"\w")
_LONGEST_NAMES = 400  # characters; what is longer is a style sheet in disguise


Look = tuple[str, str, str]  # class of the block, tag and class of what it stands in: alike for paragraphs of one text


@dataclass(frozen=True, slots=True)
class Block:
    """Words that a reader sees as one line or paragraph."""

    text: str
    tag: str  # of the innermost block element: p, h2, li, td …
    linked: bool  # every word of it is within links
    classes: str = ""  # of that element
    purpose: str = ""  # what the mark-up says that it is for
    people: str = ""  # the words of it that the mark-up calls an author
    element: HtmlElement | None = field(default=None, repr=False, compare=False)  # the innermost block element

    @property
    def emphatic(self) -> bool:
        """Whether all of its words stand in one strong or emphatic element, or at the right of the page."""
        if self.element is None:
            return False
        only = self.element[0] if len(self.element) == 1 and not (self.element.text or "").strip() else None
        alone = only is not None and only.tag in _EMPHATIC and not (only.tail or "").strip()
        return alone or bool(_AT_THE_RIGHT.search(self.element.get("style") or ""))

    @property
    def closes(self) -> bool:
        """Whether nothing with words follows in what the block stands in."""
        after = self.element.itersiblings() if self.element is not None else ()
        return not any(_WORD.search(each.text_content()) for each in after)

    @property
    def look(self) -> Look:
        """How the block looks by its mark-up; nothing but empty strings where no class says anything."""
        above = self.element.getparent() if self.element is not None else None
        classes = (above.get("class") or "") if above is not None else ""
        return (
            (self.classes, str(above.tag), classes) if above is not None and (classes or self.classes) else ("", "", "")
        )


def blocks(root: HtmlElement) -> tuple[Block, ...]:
    """Every block of the page in its order; scripts and styles are not read.

    The page is walked without recursion: how deep it nests is its author's choice.
    """
    walk = _Walk()
    events = etree.iterwalk(root, events=("start", "end"))
    for event, element in events:
        if event == "start":
            walk.enter(element)
            if element.tag in _SILENT:
                events.skip_subtree()
            else:
                walk.read(element.text)
        else:
            walk.leave(element)
            walk.read(element.tail)
    walk.close()
    return tuple(walk.found)


class _Walk:
    """Where the walk stands, and what it has read of the block that is open."""

    def __init__(self) -> None:
        self.found: list[Block] = []
        self._owners: list[HtmlElement] = []
        self._purposes = [""]
        self._links = 0
        self._pieces: list[str] = []
        self._people: list[str] = []
        self._unlinked = False
        self._worded = False
        self._purpose = ""

    def enter(self, element: HtmlElement) -> None:
        """Begin an element: a block element ends the block before it."""
        if element.tag in _BLOCK_TAGS:
            self.close()
            self._owners.append(element)
        self._links += element.tag == "a"
        around = self._purposes[-1]
        own = "" if around in AROUND else _purpose(element)
        if own in AROUND and element.find(".//h1") is not None:
            own = ""
        self._purposes.append(own or around)

    def leave(self, element: HtmlElement) -> None:
        """End an element."""
        if element.tag in _BLOCK_TAGS:
            self.close()
            self._owners.pop()
        self._links -= element.tag == "a"
        self._purposes.pop()

    def read(self, words: str | None) -> None:
        """Take up words."""
        if not words:
            return
        self._pieces.append(words)
        if words.isspace() or not _WORD.search(words):
            return
        purpose = self._purposes[-1]
        self._unlinked |= not self._links
        self._purpose = purpose if purpose == self._purpose or not self._worded else ""
        self._worded = True
        if purpose == "byline":
            self._people.append(words)

    def close(self) -> None:
        """End the block that is open."""
        if not self._pieces:
            return
        if text := tidy("".join(self._pieces)):
            owner = self._owners[-1] if self._owners else None
            self.found.append(
                Block(
                    text,
                    tag=str(owner.tag) if owner is not None else "body",
                    linked=not self._unlinked,
                    classes=(owner.get("class") or "") if owner is not None else "",
                    element=owner,
                    purpose=self._purpose,
                    people=tidy(" ".join(self._people)),
                )
            )
        self._pieces, self._people = [], []
        self._unlinked, self._worded, self._purpose = False, False, ""


def _purpose(element: HtmlElement) -> str:
    """What the tag, or a word in the names of the element's classes, says that it is for."""
    tag = str(element.tag)
    if tag in _PURPOSE_OF_TAG:
        return _PURPOSE_OF_TAG[tag]
    if tag in _WHOLE or not element.attrib:
        return ""
    names = (element.get("class"), element.get("id"), element.get("data-component"), element.get("role"))
    return _purpose_of_names(" ".join(filter(None, names)))


@lru_cache(maxsize=4096)
def _purpose_of_names(names: str) -> str:
    if not names or len(names) > _LONGEST_NAMES:
        return ""
    return next((_PURPOSES[token] for token in map(str.lower, _TOKEN.findall(names)) if token in _PURPOSES), "")
