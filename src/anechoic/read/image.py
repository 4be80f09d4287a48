"""The leading image of an article, with its caption and credit, as the page declares it."""

from collections.abc import Mapping, Sequence
from typing import Any
from urllib.parse import urljoin

from anechoic.read.structured import Node, text
from anechoic.records import Image


def leading_image(node: Node, meta: Mapping[str, Sequence[str]], address: str) -> Image | None:
    """The first image of the JSON-LD object, else that of og:image; None without a whole http(s) address."""
    declared = _first(node.get("image"))
    url = _address(declared) or next(iter(meta.get("og:image", ())), "")
    whole = urljoin(address, url.strip()) if url else ""
    if not whole.startswith(("http://", "https://")):
        return None
    if not isinstance(declared, dict):
        return Image(whole, next(iter(meta.get("og:image:alt", ())), ""))
    caption = text(declared.get("caption")) or text(declared.get("description"))
    credit = next(
        (
            found
            for name in ("creditText", "copyrightHolder", "author", "creator")
            if (found := text(declared.get(name)))
        ),
        "",
    )
    return Image(whole, caption, credit)


def _first(value: Any) -> Any:
    return value[0] if isinstance(value, list) and value else value


def _address(declared: Any) -> str:
    found = declared.get("url") or declared.get("contentUrl") if isinstance(declared, dict) else declared
    return found if isinstance(found, str) else ""
