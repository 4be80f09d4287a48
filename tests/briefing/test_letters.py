"""Letters: the page's own stories, in a form that mail programs leave whole."""

import re
from dataclasses import replace
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.briefing.letters import letter, printed
from anechoic.briefing.letters.selection import shorter, size
from anechoic.records import Briefing, Correction, Imprint, Letter, Line, Taste
from briefings import BRIEFING

IMPRINT = Imprint("https://news.example/morning/2026-03-17", "The Quay, 1 Tar Lane")


def whole(briefing: Briefing = BRIEFING, imprint: Imprint = IMPRINT) -> Letter:
    return letter(briefing, imprint, lambda _: True)


def lines(briefing: Briefing) -> list[Line]:
    return [line for item in briefing.items for section in item.sections for line in section.lines]


def unwrapped(text: str) -> str:
    return re.sub(r"\s+", " ", text)


def test_mail_and_page_have_the_same_stories_and_lines() -> None:
    found = whole()
    for item in BRIEFING.items:
        assert item.headline in unwrapped(found.text)
        assert item.headline in found.html
    for line in lines(BRIEFING):
        assert line.text in unwrapped(found.text)
        assert line.text in found.html


def test_a_line_tells_who_reports_it_and_how_many_origins_there_are() -> None:
    assert "The Harbour Post, Ellery Mail, Küstenblatt · 3 reports, 2 origins" in unwrapped(whole().text)
    assert re.search(r">Ellery Mail</a>, <a [^>]*>Küstenblatt</a> · 3\u00a0reports, 2\u00a0origins", whole().html)


def test_plain_text_keeps_to_72_columns_but_for_addresses() -> None:
    assert [line for line in whole().text.splitlines() if len(line) > 72 and "https://" not in line] == []


def test_nothing_is_fetched_and_nothing_runs() -> None:
    html = whole().html + whole().html_foot
    assert not re.search(r"<(script|img|link|iframe|form|object|svg|base)\b|url\(|@import|@font-face|\bon\w+=", html)
    assert set(re.findall(r'href="(\w+):', html)) == {"https"}


def test_styles_stand_on_every_element_that_has_a_class() -> None:
    html = whole().html
    assert re.findall(r'<(?:p|h1|h2|h3|td|a|div) class="\w+"(?! style=)', html) == []
    assert "prefers-color-scheme: dark" in html


def test_words_of_strangers_do_no_harm() -> None:
    (first, *rest), text = BRIEFING.items, "<script>alert(1)</script>\x1b[31m"
    hostile = replace(BRIEFING, title=text, notice=text, items=(replace(first, headline=text), *rest))
    found = whole(hostile)
    assert "<script" not in found.html
    assert "\x1b" not in found.html + found.text + found.subject


def test_an_article_without_a_safe_address_is_named_and_not_linked() -> None:
    sources = tuple(replace(article, url="javascript:alert(1)") for article in BRIEFING.sources)
    assert "javascript" not in whole(replace(BRIEFING, sources=sources)).html


def test_the_postal_address_stands_where_there_is_one() -> None:
    assert "1 Tar Lane" in whole().html_foot
    assert "1 Tar Lane" in whole().text_foot
    assert "Sent by" not in whole(imprint=Imprint()).html_foot


def test_a_letter_that_is_too_long_has_fewer_lines_of_the_same_stories_and_says_so() -> None:
    longest = len(whole().html)
    found = letter(BRIEFING, IMPRINT, lambda each: len(each.html) < longest)
    assert all(item.headline in found.html for item in BRIEFING.items)
    assert "more line" in found.html
    assert "more line" in found.text


def test_stories_go_last_and_are_counted() -> None:
    found = letter(BRIEFING, IMPRINT, lambda each: BRIEFING.items[1].headline not in each.html.split("<body")[1])
    assert BRIEFING.items[0].headline in found.html
    assert "1 more story on the page" in found.html
    assert "1 more story of this briefing on the page" in found.text


def test_two_items_of_one_story_are_counted_apart() -> None:
    (first, *_) = BRIEFING.items
    (section, *_) = first.sections
    short = replace(first, headline="Again", sections=(replace(section, lines=section.lines[:1]),))
    found = whole(replace(BRIEFING, items=(first, short)))
    assert "more line" not in found.html + found.text


def test_where_nothing_fits_one_line_is_left() -> None:
    found = letter(BRIEFING, IMPRINT, lambda _: False)
    assert found.html.count('class="line"') == 1


def test_a_briefing_without_stories_says_so() -> None:
    assert "nothing to brief" in whole(replace(BRIEFING, items=())).text


def test_a_reader_of_one_language_gets_its_lines_alone_and_the_rest_counted() -> None:
    lang_of = {article.id: article.lang for article in BRIEFING.sources}
    german = [line for line in lines(BRIEFING) if lang_of[line.evidence[0].article] == "de"]
    english = [line for line in lines(BRIEFING) if line not in german]
    assert german
    found = letter(BRIEFING, IMPRINT, lambda _: True, Taste(language="de"))
    assert all(line.text in found.html for line in german)
    assert not [line for line in english if line.text in found.html]
    assert "more line" in found.html


def test_a_reader_whose_language_nobody_wrote_in_is_told_where_the_stories_are() -> None:
    found = letter(BRIEFING, IMPRINT, lambda _: True, Taste(language="pt"))
    assert found.html.count('class="line"') == 0
    assert f"{len(BRIEFING.items)} more stories on the page" in found.html


def test_a_reader_of_few_words_gets_no_more() -> None:
    found = letter(BRIEFING, IMPRINT, lambda _: True, Taste(words=30))
    printed = [line.text for line in lines(BRIEFING) if line.text in found.html]
    assert 0 < sum(len(words.split()) for words in printed) <= 30


@given(st.integers(0, 20))
def test_a_selection_has_only_lines_of_its_briefing_and_counts_the_rest(place: int) -> None:
    every = list(shorter(BRIEFING))
    selection = every[min(place, len(every) - 1)]
    kept = [line for item in selection.items for section in item.sections for line in section.lines]
    assert set(kept) <= set(lines(BRIEFING))
    for at, (item, original) in enumerate(zip(selection.items, BRIEFING.items, strict=False)):
        assert size(item) + selection.unprinted(at) == size(original)
    assert len(selection.items) + selection.stories_unprinted == len(BRIEFING.items)


@pytest.mark.parametrize("pair", range(5))
def test_each_selection_is_shorter_than_the_one_before(pair: int) -> None:
    sizes = [sum(map(size, selection.items)) for selection in shorter(BRIEFING)]
    assert sizes == sorted(set(sizes), reverse=True)
    assert len(sizes) > pair


def test_a_letter_says_what_became_of_lines_that_were_printed_before() -> None:
    noted = Correction(
        date(2026, 3, 17), BRIEFING.items[0].story, "Nine were hurt.", "The Quay Post took it back.", date(2026, 3, 16)
    )
    found = whole(replace(BRIEFING, corrections=(noted,)))
    for written in (unwrapped(found.text), found.html):
        assert "Correction of Tuesday, 17 March 2026: “Nine were hurt.” (printed on 16 March). The Quay Post" in written


FIRST = replace(BRIEFING, edition="best", title="Today's Best", items=BRIEFING.items[:1])


def had(*before: Briefing) -> Letter:
    return letter(BRIEFING, IMPRINT, lambda _: True, Taste(), before)


def test_a_story_that_the_reader_had_that_day_is_a_headline_with_a_note_and_the_way_to_its_lines() -> None:
    found = unwrapped(had(FIRST).text)
    assert BRIEFING.items[0].headline in found
    assert "Also in your Today's Best of this day." in found
    told = [line.text for section in BRIEFING.items[0].sections for line in section.lines]
    assert not [words for words in told if words in found]
    assert f"{len(told)} more lines of this story on the page." in found
    assert "Also in your" in had(FIRST).html


def test_other_stories_and_other_lines_of_the_same_story_stay() -> None:
    first, *others = BRIEFING.items
    section = first.sections[0]
    short = replace(first, sections=(replace(section, lines=section.lines[:1]),))
    found = unwrapped(had(replace(FIRST, items=(short,))).text)
    assert section.lines[0].text not in found
    rest = [line for each in first.sections for line in each.lines if line.text != section.lines[0].text]
    assert rest
    for line in (*rest, *(line for item in others for each in item.sections for line in each.lines)):
        assert line.text in found


def test_who_had_nothing_else_gets_the_letter_as_it_is() -> None:
    assert had() == had(replace(FIRST, items=())) == whole()
    assert "Also in your" not in whole().text


@pytest.mark.parametrize("words", [None, 40])
def test_what_is_printed_of_a_briefing_is_what_its_letter_has(words: int | None) -> None:
    taste = Taste(words=words)
    told = unwrapped(letter(BRIEFING, IMPRINT, lambda _: True, taste).text)
    kept = {line.text for line in lines(printed(BRIEFING, IMPRINT, lambda _: True, taste))}
    assert {line.text for line in lines(BRIEFING) if line.text in told} == kept


def test_a_note_on_what_is_new_stands_in_the_letter() -> None:
    noted = replace(BRIEFING, items=(replace(BRIEFING.items[0], note="New since 16 March: 17 dead."),))
    assert "New since 16 March: 17 dead." in unwrapped(whole(noted).text)
    assert "New since 16 March: 17 dead." in whole(noted).html
