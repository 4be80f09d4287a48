"""The address of a page: the one it calls its own, whole, without what follows readers around."""

import re
from collections.abc import Mapping
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from anechoic.read.structured import Node

# Parameters that campaigns, social networks and mail programs add, as the list of ClearURLs has them.
_TRACKING = re.compile(
    r"(?:utm_\w+|fbclid|gclid|gbraid|wbraid|dclid|msclkid|twclid|yclid|igshid|igsh|mc_[ce]id|mkt_tok|_hs(?:enc|mi)|ito|cmpid|"
    r"cmp|ocid|ncid|icid|xtor|ref_src|ref_url|smid|s_cid|at_(?:medium|campaign|custom\d|link\w+)|wt_mc|wtmc|ns_\w+|__twitter_impression)"
    r"(?:=|$)",
    re.IGNORECASE,
)


def canonical(root: HtmlElement, node: Node, meta: Mapping[str, list[str]], address: str) -> str:
    """The canonical address: link, og:url, JSON-LD; what the carrier says where the page has none that is whole."""
    links = (link.get("href") or "" for link in root.iter("link") if "canonical" in (link.get("rel") or "").lower())
    page = node.get("mainEntityOfPage")
    own = page.get("@id") if isinstance(page, dict) else page
    for found in (*links, *meta.get("og:url", ()), own, node.get("url"), address):
        if isinstance(found, str) and (whole := absolute(found, address)):
            return whole
    return ""


def absolute(found: str, base: str) -> str:
    """The http(s) address, made whole; empty where it is none or leads to a front page."""
    try:
        whole = urljoin(base, found.strip())
        parts = urlsplit(whole)
    except ValueError:
        return ""
    known = parts.scheme in ("http", "https") and "." in parts.netloc and parts.path.strip("/")
    return untracked(whole) if known else ""


def untracked(address: str) -> str:
    """The address without its fragment and without what was put in to follow readers.

    >>> untracked("https://quay.example/crane?id=7&utm_source=mail#top")
    'https://quay.example/crane?id=7'
    """
    bare, _, query = address.split("#", maxsplit=1)[0].partition("?")
    kept = [part for part in query.split("&") if part and not _TRACKING.match(part)]
    return f"{bare}?{'&'.join(kept)}" if kept else bare
