"""HTML that is escaped by construction: whatever is not Markup yet is text."""

from collections.abc import Iterable
from functools import cache
from html import escape

from anechoic.text.printable import printable

_VOID = frozenset({"br", "hr", "meta"})
_BLOCKS = frozenset(
    {"article", "aside", "blockquote", "body", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer"}
    | {"h1", "h2", "h3", "head", "header", "html", "li", "main", "meta", "nav", "ol", "p", "section", "style"}
    | {"summary", "svg", "title", "ul"}
)


class Markup(str):
    """Finished HTML, which is put in as it is."""

    __slots__ = ()


@cache
def _written(key: str) -> str:
    return key.rstrip("_").replace("_", "-")


def element(tag: str, *children: str, **attributes: str | int) -> Markup:
    """An element; children that are not Markup are escaped, and so is every value.

    An attribute that Python keeps for itself is written with an underscore after it (`class_`), a hyphen as an
    underscore (`aria_label`); an empty value leaves the attribute out.

    >>> element("a", "<b>", class_="x", aria_label="")
    '<a class="x">&lt;b&gt;</a>'
    """
    opened = tag
    for key, value in attributes.items():
        if written := str(value):
            opened += f' {_written(key)}="{escape(printable(written))}"'
    end = "\n" if tag in _BLOCKS else ""
    return Markup(f"<{opened}>{end}" if tag in _VOID else f"<{opened}>{joined(children)}</{tag}>{end}")


def joined(children: Iterable[str]) -> Markup:
    """Children one after the other, as in `element`."""
    return Markup(
        "".join(each if isinstance(each, Markup) else escape(printable(each), quote=False) for each in children)
    )
