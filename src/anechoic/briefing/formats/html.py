"""A briefing as one page of HTML that needs nothing else: no script, no font, no image from anywhere.

Every line opens its evidence: the very sentence, where it stands, and a link to it.
"""

from base64 import b64encode
from collections.abc import Iterable
from functools import cache
from hashlib import sha256
from importlib.resources import files

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage_html import coverage
from anechoic.briefing.formats.evidence_html import evidence, language
from anechoic.briefing.formats.markup import Markup, element, joined
from anechoic.briefing.formats.pictures import counts, course
from anechoic.briefing.formats.wording import Sources
from anechoic.records import Briefing, Item, Line, Section
from anechoic.text.printable import name


def page(briefing: Briefing) -> str:
    """The briefing as an HTML document; the same briefing gives the same bytes."""
    body = element(
        "body",
        element("a", "Skip to the stories", class_="skip", href="#stories"),
        _masthead(briefing),
        _contents(briefing),
        element("main", *_stories(briefing), id="stories", tabindex="-1"),
        _colophon(briefing),
    )
    return "<!doctype html>\n" + element("html", _head(briefing), body, lang="en")


def _head(briefing: Briefing) -> Markup:
    style = _style()
    allowed = b64encode(sha256(style.encode()).digest()).decode()
    policy = f"default-src 'none'; style-src 'sha256-{allowed}'; img-src data:; base-uri 'none'; form-action 'none'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", wording.full_title(briefing)),
        element("style", style),
    )


@cache
def _style() -> Markup:
    return Markup("\n" + files(__package__).joinpath("page.css").read_text(encoding="utf-8"))


def _masthead(briefing: Briefing) -> Markup:
    day = briefing.day and element("time", wording.long_date(briefing.day), datetime=briefing.day.isoformat())
    return element(
        "header",
        element("h1", name(briefing.title)),
        element("p", day, class_="day") if day else "",
        element("p", wording.measure(briefing).replace(" ·", "\N{NO-BREAK SPACE}·") or wording.EMPTY, class_="measure"),
        element("p", briefing.notice, class_="notice", role="note") if briefing.notice else "",
        *(element("p", each, class_="notice", role="note") for each in wording.corrections(briefing)),
        class_="masthead",
    )


def _contents(briefing: Briefing) -> Markup:
    if not briefing.items:
        return Markup()
    known = wording.sources(briefing)
    links = (
        element("li", element("a", item.headline, href=f"#story-{number}", lang=spoken(item, known)))
        for number, item in enumerate(briefing.items, 1)
    )
    heading = element("h2", wording.CONTENTS, id="contents")
    return element("nav", heading, element("ol", *links), class_="contents", aria_labelledby="contents")


def _stories(briefing: Briefing) -> Iterable[Markup]:
    known = wording.sources(briefing)
    for number, item in enumerate(briefing.items, 1):
        yield element(
            "article",
            element("p", f"{number} · {item.format}", class_="label"),
            element("h2", item.headline, id=f"headline-{number}", lang=spoken(item, known), dir="auto"),
            element("p", item.note, class_="why") if item.note else "",
            course(item),
            *(section(each, known) for each in item.sections if each.lines),
            counts(item, known),
            coverage(briefing, item.coverage),
            class_="story",
            id=f"story-{number}",
            aria_labelledby=f"headline-{number}",
        )


def section(printed: Section, known: Sources) -> Markup:
    """A section with its heading; every line opens its evidence."""
    return element("section", element("h3", printed.heading), *(_line(line, known) for line in printed.lines))


def _line(line: Line, known: Sources) -> Markup:
    speaker = wording.lead_in(line)
    who = joined((element("b", f"{speaker}:", class_="speaker"), " ")) if speaker else ""
    if line.when:
        day = element("time", f"{wording.dated(line, known)}:", datetime=line.when.isoformat(), class_="when")
        who = joined((day, " ", who))
    lang = language(known[line.evidence[0].article])
    words = element("p", who, element("span", line.text, lang=lang), dir="auto")
    return element("div", words, evidence(line, known), class_="line")


def spoken(item: Item, known: Sources) -> str:
    """The language of a headline: that of the article whose title it is, else that of the first line."""
    rests_on = [known[span.article] for section in item.sections for line in section.lines for span in line.evidence]
    titled = [article for article in rests_on if article.title == item.headline]
    return language((titled or rests_on)[0]) if rests_on else ""


def _colophon(briefing: Briefing) -> Markup:
    left_out = [element("li", each) for each in wording.left_out(briefing)]
    summary = element("summary", wording.LEFT_OUT)
    return element(
        "footer",
        element("h2", wording.COUNTING),
        element("p", wording.COUNTING_RULE),
        element("details", summary, element("ul", *left_out)) if left_out else "",
        element("p", wording.MADE_BY),
        class_="colophon",
    )
