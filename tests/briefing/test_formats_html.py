"""The page: one file, open to everybody, and inert whatever the articles say."""

import re
from base64 import b64encode
from dataclasses import replace
from hashlib import sha256
from importlib.resources import files
from itertools import pairwise

import lxml.html
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml.html import HtmlElement

from anechoic.briefing.formats import rendered
from anechoic.briefing.formats.markup import Markup, element
from anechoic.records import Article, Briefing, Coverage, Item, Line, Refusal, Section
from anechoic.text.printable import printable
from briefings import BRIEFING, WALL, WALL_ITEM
from factories import article, span

SCRIPT = "<script>alert(1)</script>"
PAYLOADS = (
    SCRIPT,
    "</style><img src=x onerror=alert(1)>",
    '"><svg onload=alert(1)>',
    "'><a href=javascript:alert(1)>x</a>",
    "</title><iframe src=//evil.example>",
    "<!--<form action=//evil.example><input name=q>",
    "<base href=//evil.example>",
    "{{7*7}} ${7*7} <% 7*7 %>",
    "&lt;script&gt;&#x3c;script&#x3e;",
)
ADDRESSES = (
    "javascript:alert(1)",
    "\x01java\nscript:alert(1)",
    "data:text/html,x",
    "//evil.example",
    "https://a@evil.example/",
)


def page(briefing: Briefing) -> HtmlElement:
    return lxml.html.document_fromstring(rendered(briefing, "html"))


def hostile(words: str, address: str) -> Briefing:
    """A briefing in which everything that comes from outside is `words` or `address`."""
    told = Article(
        **{field: getattr(WALL, field) for field in ("id", "published")},
        text=f"{words} before. {words} here. {words} after.",
        url=address,
        outlet=words,
        title=words,
        lang=words,
    )
    line = Line(words, (span(told, f"{words} here."),), said_by=(words,), reported_by=(words, f"{words}2"))
    coverage = Coverage(((words, (words,)),), 1, 1, (words,), (words,))
    item = replace(WALL_ITEM, headline=words, sections=(Section(words, (line,)),), coverage=coverage)
    left_out = (Refusal("briefing", words, words),)
    return Briefing(words, words, BRIEFING.day, (item,), (told,), left_out, words, words)


def sole(briefing: Briefing, item: Item) -> HtmlElement:
    return page(replace(briefing, items=(item,)))


@pytest.mark.parametrize("words", PAYLOADS)
@pytest.mark.parametrize("address", ADDRESSES)
def test_hostile_words_and_addresses_come_out_inert(words: str, address: str) -> None:
    root = page(hostile(words, address))
    tags = {each.tag for each in root.iter() if isinstance(each.tag, str)}
    assert not tags & {"script", "img", "iframe", "form", "input", "base", "object", "embed", "link", "foreignobject"}
    assert not [name for each in root.iter() for name in each.attrib if name.lower().startswith("on")]
    assert [link.get("href") for link in root.iter("a")] == ["#stories", "#story-1"]
    assert not root.findall(".//svg")
    assert len(root.findall(".//style")) == 1


@pytest.mark.parametrize("words", PAYLOADS)
def test_hostile_words_are_shown_as_they_are(words: str) -> None:
    headline = page(hostile(words, "")).find(".//h2[@id='headline-1']")
    assert headline is not None
    assert headline.text_content() == words


@given(st.text())
def test_text_in_an_element_is_that_text_and_nothing_else(words: str) -> None:
    made = lxml.html.fragment_fromstring(element("p", "x", words, title=words))
    assert made.text_content() == "x" + printable(words)
    assert len(made) == 0
    assert made.get("title", "") == printable(words)


def test_finished_markup_is_put_in_as_it_is() -> None:
    assert element("b", Markup("<i>x</i>"), "<i>") == "<b><i>x</i>&lt;i&gt;</b>"


def test_direction_overrides_are_gone_from_the_names_of_outlets() -> None:
    assert "\u202e" not in rendered(hostile("Post\u202egnp.exe", ""), "html")


def test_the_page_needs_nothing_from_anywhere() -> None:
    html = rendered(BRIEFING, "html")
    root = page(BRIEFING)
    assert not root.xpath("//script | //link | //img | //*[@src] | //*[@style]")
    assert "url(" not in html
    assert "@import" not in html


def test_the_policy_allows_this_very_style_and_nothing_else() -> None:
    root = page(BRIEFING)
    policy = root.xpath("string(//meta[@http-equiv='Content-Security-Policy']/@content)")
    style = re.search(r"<style>(.*)</style>", rendered(BRIEFING, "html"), re.DOTALL)
    assert style
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert policy.startswith(f"default-src 'none'; style-src 'sha256-{digest}'")
    assert "unsafe" not in policy


def test_every_line_opens_the_sentence_it_rests_on() -> None:
    root = page(BRIEFING)
    lines = [line for item in BRIEFING.items for section in item.sections for line in section.lines]
    shown = root.xpath("//div[@class='line']")
    assert len(shown) == len(lines)
    known = {source.id: source for source in BRIEFING.sources}
    for line, block in zip(lines, shown, strict=True):
        marked = [mark.text_content() for mark in block.iter("mark")]
        assert marked == list(dict.fromkeys(known[each.article].words(each) for each in line.evidence))


def test_the_sentence_stands_between_its_neighbours() -> None:
    quoted = page(BRIEFING).xpath("//div[@class='line'][.//mark[contains(., 'Nobody was hurt')]]//blockquote")[0]
    assert quoted.text_content().strip() == (
        "About 340 people left their homes on Quay Street. Nobody was hurt, the fire service said. "
        "“We heard it before we saw it,” said Ana Orr, who keeps the chandlery on the quay."
    )


def test_words_that_several_articles_have_are_shown_once_with_every_article() -> None:
    first = page(BRIEFING).xpath("//div[@class='line']")[0]
    assert "The same words in 2 places" in first.text_content()
    assert [link.text_content() for link in first.xpath(".//figure[1]//a")] == [
        "Sea wall at Port Ellery gives way in the night",
        "340 flee as wall fails",
    ]


def test_quotation_marks_do_not_make_other_words() -> None:
    one = article("‘No,’ she said.", key="a1", outlet="Post")
    two = article('"No", she said', key="a2", outlet="Mail")
    line = Line(one.text, (span(one, one.text), span(two, two.text)), reports=2)
    item = replace(WALL_ITEM, sections=(Section("Who said what", (line,)),))
    marked = sole(replace(BRIEFING, sources=(one, two)), item).xpath("//mark")
    assert [mark.text_content() for mark in marked] == ["‘No,’ she said."]


def test_a_link_to_an_article_gives_nothing_away_and_opens_at_the_words() -> None:
    link = page(BRIEFING).xpath("//figcaption//a")[0]
    assert link.get("rel") == "noopener noreferrer nofollow"
    assert link.get("href") == (
        "https://www.the-harbour-post.example/2026/03/17/wall-post"
        "#:~:text=The%20sea%20wall%20at,four%20on%20Tuesday%20morning."
    )


def test_an_article_without_an_address_is_named_and_not_linked() -> None:
    told = article("It rained.", title="Rain", url="")
    item = replace(WALL_ITEM, sections=(Section("What happened", (Line("It rained.", (span(told, "It rained."),)),)),))
    caption = sole(replace(BRIEFING, sources=(told,)), item).xpath("//figcaption")[0]
    assert "Rain" in caption.text_content()
    assert "no address" in caption.text_content()
    assert not caption.xpath(".//a")


def test_an_outlet_that_reports_a_line_without_being_shown_is_named() -> None:
    line = replace(WALL_ITEM.sections[0].lines[0], reported_by=("The Harbour Post", "Late Edition"))
    root = sole(BRIEFING, replace(WALL_ITEM, sections=(Section("What happened", (line,)),)))
    assert "Also reported by Late Edition." in root.text_content()


def test_words_in_another_language_say_which() -> None:
    root = page(BRIEFING)
    assert root.get("lang") == "en"
    assert root.xpath("//span[contains(., 'Rund 340')]/@lang") == ["de"]
    assert set(root.xpath("//blockquote[contains(., 'Hafenmauer')]/@lang")) == {"de"}
    assert root.xpath("//a[contains(., 'Deich in Port Ellery')]/@lang")[0] == "de"
    assert not root.xpath("//blockquote[contains(., 'Quay Street')]/@lang")


def test_landmarks_headings_and_ids_are_in_order() -> None:
    root = page(BRIEFING)
    assert [root.xpath(f"count(//{tag})") for tag in ("header", "nav", "main", "footer", "h1")] == [1] * 5
    levels = [int(str(each.tag)[1]) for each in root.iter("h1", "h2", "h3", "h4")]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    ids = root.xpath("//@id")
    assert len(ids) == len(set(ids))
    for target in root.xpath("//a[starts-with(@href, '#')]/@href"):
        assert target[1:] in ids
    for label in root.xpath("//@aria-labelledby"):
        assert label in ids


def test_a_drawing_says_in_words_what_it_shows() -> None:
    root = page(BRIEFING)
    assert root.xpath("//svg[@role='img']/@aria-label") == ["3 origins, 1 echo", "1 origin, 1 echo"]
    assert len(root.xpath("(//svg[@role='img'])[1]/rect[@class='origin']")) == 3
    assert "4 reports go back to 3 origins; 1 is an echo." in root.text_content()


def test_very_many_reports_are_drawn_in_proportion() -> None:
    item = replace(WALL_ITEM, coverage=Coverage(groups=(), reports=400, origins=100))
    echo = sole(BRIEFING, item).xpath("//rect[@class='echo']")
    origin = sole(BRIEFING, item).xpath("//rect[@class='origin']")
    assert len(echo) == len(origin) == 1
    assert 2.5 < float(echo[0].get("width")) / float(origin[0].get("width")) < 3.5


def luminance(colour: str) -> float:
    """Relative luminance (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize(
    ("ink", "paper"),
    [
        *((ink, paper) for ink in ("ink", "soft", "accent", "link") for paper in ("paper", "panel")),
        ("ink", "mark"),
    ],
)
def test_every_text_can_be_told_from_its_ground(scheme: str, ink: str, paper: str) -> None:
    """WCAG 2.2, 1.4.3: at least 4.5 to 1, by day and by night."""
    css = files("anechoic.briefing.formats").joinpath("page.css").read_text(encoding="utf-8")
    roots = [dict(re.findall(r"--(\w+): (#\w{6});", block)) for block in re.findall(r":root \{(.*?)\}", css, re.DOTALL)]
    colours = roots[0] if scheme == "light" else roots[0] | roots[1]
    assert contrast(colours[ink], colours[paper]) >= 4.5
