"""Which articles are opinion and no reports: by their label, by a label in their title, by their address."""

import re
from functools import cache
from urllib.parse import urlsplit

from anechoic.phrases import table
from anechoic.records import Article

_TITLED = re.compile(r"\s*(?P<label>[^:|]{4,20}?)\s*[:|]")  # "OPINION: …"


def is_opinion(article: Article) -> bool:
    """Whether the outlet itself marks the article as its writer's own view: a column, an editorial, a letter."""
    label = article.label.casefold().strip()
    titled = _TITLED.match(article.title)
    named = {label, titled["label"].casefold() if titled else ""} - {""}
    return not named.isdisjoint(_said(article.lang, "labels")) or not _path(article.url).isdisjoint(
        _said(article.lang, "paths")
    )


def _path(url: str) -> frozenset[str]:
    """The parts of an address's path; of no address none."""
    try:
        return frozenset(part.casefold() for part in urlsplit(url).path.split("/")[:-1])
    except ValueError:  # an address that is none
        return frozenset()


@cache
def _said(lang: str, part: str) -> frozenset[str]:
    """The words of the language, and English ones, which addresses in any language have."""
    own, english = (table(each, "labels").get("opinion", {}).get(part, ()) for each in (lang or "en", "en"))
    return frozenset((*own, *english))
