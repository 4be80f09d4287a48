"""What a line of the page opens: each passage it rests on, in its article's words, with a way to get there."""

import re
from collections.abc import Sequence
from datetime import UTC

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.excerpts import Excerpt, excerpt
from anechoic.briefing.formats.markup import Markup, element, joined
from anechoic.briefing.formats.wording import Sources
from anechoic.records import Article, Line
from anechoic.text.printable import host, name
from anechoic.text.words import WORD

_LANGUAGE = re.compile(r"(?!en\b)[a-z]{2,3}(-[a-z0-9]{1,8})*", re.IGNORECASE)  # BCP 47, in its plain shapes


def language(article: Article) -> str:
    """The `lang` of the article's words; empty for English, which the page has already, and where it is not known."""
    return article.lang if _LANGUAGE.fullmatch(article.lang) else ""


def evidence(line: Line, known: Sources) -> Markup:
    """The note under a line, which opens what the line rests on; the same words are shown once, with all who have them."""
    summary = element("summary", element("span", "Evidence: ", class_="unseen"), wording.note(line, known))
    alike: dict[str, list[Excerpt]] = {}
    for span in line.evidence:
        found = excerpt(span, known[span.article])
        alike.setdefault(" ".join(WORD.findall(found.words.casefold())) or found.words, []).append(found)
    return element("details", summary, *map(_passage, alike.values()), _others(line, known), class_="evidence")


def _passage(alike: Sequence[Excerpt]) -> Markup:
    """The words as the first article has them, and every article that has them."""
    first = alike[0]
    words = joined((first.before, element("mark", first.words), first.after))
    quoted = element("blockquote", element("p", words), lang=language(first.article), dir="auto")
    if len(alike) == 1:
        return element("figure", quoted, element("figcaption", *_whence(first)))
    same = element("p", f"The same words in {len(alike)} places:")
    places = element("ul", *(element("li", *_whence(found)) for found in alike))
    return element("figure", quoted, element("figcaption", same, places))


def _whence(found: Excerpt) -> list[str]:
    """The outlet, the title with its link, the time, and the host that the link leads to."""
    article, address = found.article, found.address
    title = name(article.title) or "article without a title"
    lang = language(article)
    reached = (
        element("a", title, href=address, rel="noopener noreferrer nofollow", lang=lang)
        if address
        else element("span", title, lang=lang)
    )
    parts = [element("bdi", wording.outlet(article), class_="outlet"), element("bdi", reached)]
    if article.published:
        at = article.published.astimezone(UTC).strftime("%Y-%m-%dT%H:%MZ")
        parts.append(element("time", wording.moment(article.published), datetime=at))
    parts.append(element("span", host(address) or "no address", class_="host"))
    return [piece for part in parts for piece in (" · ", part)][1:]


def _others(line: Line, known: Sources) -> Markup:
    """Outlets that report the line and of which no passage is shown."""
    shown = {wording.outlet(known[span.article]) for span in line.evidence}
    others = [outlet for outlet in wording.reporters(line, known) if outlet not in shown]
    return element("p", f"Also reported by {wording.listed(others)}.") if others else Markup()
