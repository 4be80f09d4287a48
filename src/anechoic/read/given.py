"""Cleans an article that was given as one: its text keeps its length, for others count in it; its title may be cut."""

import re
from collections.abc import Iterator
from dataclasses import replace
from urllib.parse import urlsplit

from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.outlets.register import name_key
from anechoic.read.sweep import Head, reasons, squashed, tidy
from anechoic.records import Article, Credit, Removal, Span

_LINE = re.compile(r"[^\n]*\S[^\n]*")
_TAIL = re.compile(r"\s+(?:[|·•»–—-]|::)\s+|\s*:\s+")  # what stands between a headline and its outlet's name


def cleaned(article: Article, register: Register) -> Article:
    """The article as later stages are to read it."""
    removed = _removed(article)
    title = own_title(article.title, article.outlet, article.url, register)
    credited = _credits(article, removed, register)
    if title != article.title or credited != article.credits:
        article = replace(article, title=title, credits=credited)
    return article.without(removed)


def _removed(article: Article) -> tuple[Removal, ...]:
    """The lines of the text that are not the article's, each with its place; none where nothing else would be left."""
    lines = list(_LINE.finditer(article.text))
    listed = [(tidy(line[0]), "") for line in lines]
    whys = list(reasons(listed, article.lang, Head(byline=article.byline)))  # a headline is the article's own words
    if all(whys):
        return ()
    return tuple(
        Removal(line[0], why, Span(article.id, *line.span())) for line, why in zip(lines, whys, strict=True) if why
    )


def _credits(article: Article, removed: tuple[Removal, ...], register: Register) -> tuple[Credit, ...]:
    """What the article credits; where an agency is credited by a line that goes, every agency that the text credits."""
    if article.credits or not any(agency_credits(each.text, register) for each in removed):
        return article.credits
    return tuple(Credit(c.name, Span(article.id, c.start, c.end)) for c in agency_credits(article.text, register))


def own_title(title: str, outlet: str, url: str, register: Register) -> str:
    """The headline without the name or the domain of its own outlet behind a colon, bar or dash."""
    place = list(_TAIL.finditer(title))[-1:]
    if not place or not title[: place[0].start()].strip():
        return title
    tail = name_key(squashed(title[place[0].end() :]))
    own = {name_key(squashed(name)) for name in _names(outlet, url, register)}
    return title[: place[0].start()] if tail in own else title


def _names(outlet: str, url: str, register: Register) -> Iterator[str]:
    """How an outlet may call itself: as it is declared, by its domain, and by the first part of that."""
    declared = (register.by_domain(url) if url else None) or (register.by_name(outlet) if outlet else None)
    host = _host(url)
    if outlet:
        yield outlet
    if declared:
        yield from (declared.name, declared.domain, *declared.aliases, *declared.domains)
        host = host or declared.domain
    labels = host.removeprefix("www.").split(".")
    for first in range(len(labels) - 1):
        yield from (".".join(labels[first:]), labels[first])


def _host(url: str) -> str:
    try:
        return urlsplit(url).hostname or ""
    except ValueError:
        return ""
