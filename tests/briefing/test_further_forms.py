"""Forms beside the page: a calendar, a book, and the pictures of a page."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from xml.etree import ElementTree as ET
from zipfile import ZIP_STORED, ZipFile

from hypothesis import given, settings
from hypothesis import strategies as st
from icalendar import Calendar

from anechoic.briefing import book, calendar, calendar_of, rendered
from anechoic.briefing.formats.feed import Entry, Feed, atom, json_feed
from anechoic.briefing.formats.pictures import bars, counts, course, days_line, family
from anechoic.records import Briefing, Coverage, Figure, Item, Line, Section
from briefings import BRIEFING

ITEM = BRIEFING.items[0]
LINE = ITEM.sections[0].lines[0]
SPAN = LINE.evidence[0]


def ahead(when: date | None, words: str = "It opens, on Friday; at 7.") -> Briefing:
    line = replace(LINE, text=words, when=when)
    return replace(BRIEFING, items=(replace(ITEM, sections=(Section("What next", (line,)),)),))


def test_a_line_with_a_day_to_come_is_an_event_of_that_day() -> None:
    (event,) = Calendar.from_ical(calendar(ahead(date(2026, 3, 20)))).walk("VEVENT")
    assert event.decoded("dtstart") == date(2026, 3, 20)
    assert event.decoded("dtend") == date(2026, 3, 21)
    assert str(event["description"]).startswith("It opens, on Friday; at 7. (")


def test_what_is_past_or_has_no_day_is_no_event() -> None:
    assert "VEVENT" not in calendar(ahead(None))
    assert "VEVENT" not in calendar(ahead(date(2026, 3, 1)))


def test_a_calendar_of_several_briefings_has_each_day_of_a_story_once_in_the_newest_words() -> None:
    day = date(2026, 3, 20)
    older = replace(ahead(day, "It opens in the week."), day=date(2026, 3, 16))
    told = calendar_of((ahead(day), older), "Ahead", lambda story: f"https://anechoic.example/{story}")
    (event,) = Calendar.from_ical(told).walk("VEVENT")
    assert str(event["description"]).startswith("It opens, on Friday; at 7. (")
    assert str(event["url"]) == f"https://anechoic.example/{ITEM.story}"


ATOM = "{http://www.w3.org/2005/Atom}"


def test_a_feed_has_an_entry_for_each_story_with_its_lines_and_what_they_rest_on() -> None:
    told = json.loads(rendered(BRIEFING, "jsonfeed"))
    assert [each["title"] for each in told["items"]] == [item.headline for item in BRIEFING.items]
    assert LINE.text in told["items"][0]["content_text"]
    assert "report" in told["items"][0]["content_text"].split(LINE.text)[1].split("\n")[0]
    newest = max(article.published for article in BRIEFING.sources if article.published)
    assert all(each["date_published"] <= f"{newest:%Y-%m-%dT%H:%M:%SZ}" for each in told["items"])


def test_both_feeds_say_the_same_under_the_same_ids() -> None:
    told = json.loads(rendered(BRIEFING, "jsonfeed"))
    read = ET.fromstring(rendered(BRIEFING, "atom"))  # noqa: S314 # our own
    found = read.findall(f"{ATOM}entry")
    assert [each.findtext(f"{ATOM}id") for each in found] == [each["id"] for each in told["items"]]
    assert [each.findtext(f"{ATOM}content") for each in found] == [each["content_text"] for each in told["items"]]
    assert len({each["id"] for each in told["items"]}) == len(BRIEFING.items)


def test_an_entry_leads_nowhere_but_to_the_web() -> None:
    of = {span.article for section in ITEM.sections for line in section.lines for span in line.evidence}
    lured = tuple(replace(each, url="javascript:alert(1)") if each.id in of else each for each in BRIEFING.sources)
    made = replace(BRIEFING, items=(ITEM,), sources=lured)
    assert "javascript" not in rendered(made, "atom") + rendered(made, "jsonfeed")


@settings(deadline=None)
@given(st.text(max_size=200), st.text(max_size=60))
def test_whatever_strangers_write_a_feed_can_be_read(words: str, title: str) -> None:
    entry = Entry(title, "https://post.example/?a=1&b=2", words, datetime(2026, 3, 17, tzinfo=UTC))
    made = Feed(title, "", "https://post.example/feed", (entry,))
    read = ET.fromstring(atom(made)).find(f"{ATOM}entry/{ATOM}link")  # noqa: S314 # our own
    assert read is not None
    assert read.get("href") == entry.link == json.loads(json_feed(made))["items"][0]["url"]


@settings(deadline=None)  # a machine may be busy
@given(st.text(max_size=200))
def test_no_line_of_a_calendar_is_longer_than_75_octets(words: str) -> None:
    printed = calendar(ahead(date(2026, 3, 20), f"x{words}"))
    assert all(len(line.encode()) <= 75 for line in printed.split("\r\n"))


def test_a_book_is_a_container_of_well_formed_chapters() -> None:
    with ZipFile(BytesIO(book(BRIEFING))) as held:
        first, *others = held.infolist()
        assert (first.filename, first.compress_type) == ("mimetype", ZIP_STORED)
        assert held.read("mimetype") == b"application/epub+zip"
        chapters = [each.filename for each in others if each.filename.startswith("story-")]
        assert len(chapters) == len(BRIEFING.items)
        for each in others:
            if each.filename.endswith(("xml", "opf", "xhtml")):
                ET.fromstring(held.read(each))  # noqa: S314 # our own words
        assert ITEM.headline in held.read("contents.xhtml").decode()


def test_the_same_briefing_gives_the_same_book() -> None:
    assert book(BRIEFING) == book(BRIEFING)


def dated(*days: int) -> Item:
    lines = tuple(replace(LINE, when=date(2026, 3, day)) for day in days)
    return replace(ITEM, sections=(Section("The story so far", lines),))


def test_a_course_has_a_mark_for_every_day() -> None:
    assert course(dated(1, 5, 9)).count("<circle") == 3
    assert course(dated(1, 5)) == ""


def test_a_count_that_changed_is_drawn_from_zero_up() -> None:
    source = next(article for article in BRIEFING.sources if article.id == SPAN.article)
    assert source.published
    toll = tuple(
        Figure(value=n, text=str(n), counts="dead", span=SPAN, as_of=source.published + timedelta(days=place))
        for place, n in enumerate((12, 14, 17))
    )
    drawn = counts(replace(ITEM, figures=toll), {source.id: source})
    assert 'aria-label="dead: 12, 14, 17"' in drawn
    assert counts(replace(ITEM, figures=toll[:2]), {source.id: source}) == ""


def test_echoes_hang_from_their_origin() -> None:
    drawn = family(Coverage((), 3, 2, families=(("Meridian", "The Prairie Courant"), ("Own",))))
    assert (drawn.count('class="origin"'), drawn.count('class="echo"')) == (1, 1)
    assert "Meridian, copied by The Prairie Courant" in drawn
    assert "Own" not in drawn


def test_an_echo_that_may_have_been_first_is_marked() -> None:
    families = (("Own",), ("Meridian", "The Prairie Courant", "The Quay"))
    drawn = family(Coverage((), 4, 2, families=families, undecided=((), ("The Quay",))))
    assert "Meridian, copied by The Prairie Courant, The Quay (or first)" in drawn


def test_an_item_of_one_line_without_days_has_no_pictures() -> None:
    plain = replace(ITEM, sections=(Section("What happened", (Line("x", (SPAN,)),)),), figures=())
    assert course(plain) == ""
    assert counts(plain, {}) == ""


def test_the_days_of_a_story_are_drawn_once_each_and_named_in_words() -> None:
    drawn = days_line([date(2026, 3, 17), date(2026, 3, 10), date(2026, 3, 12), date(2026, 3, 10)])
    assert 'aria-label="3 days from 10 March to 17 March"' in drawn
    assert drawn.count("<circle") == 3
    assert not days_line([date(2026, 3, 17), date(2026, 3, 10), date(2026, 3, 10)])


def test_what_a_group_prints_is_as_long_as_its_reports_and_full_as_far_as_they_are_origins() -> None:
    drawn = bars([("France", 2, 4), ("Germany", 1, 1), ("Japan", 0, 0)])
    assert (
        'aria-label="France: 2 origins in 4 reports; Germany: 1 origin in 1 report; Japan: 0 origins in 0 reports"'
        in drawn
    )
    read = ET.fromstring(drawn)  # noqa: S314 # our own
    boxes = [(each.get("class"), int(each.get("width", 0))) for each in read.iter("rect")]
    (_, whole), (_, half), (_, quarter), full = boxes
    assert (half * 2, quarter * 4) == (whole, whole)
    assert full == ("origin", quarter)


def test_groups_are_not_drawn_where_there_is_nothing_to_compare() -> None:
    assert not bars([("France", 2, 4)])
    assert not bars([("France", 1, 1), ("Germany", 1, 1)])


def test_no_name_of_a_group_breaks_out_of_the_drawing() -> None:
    drawn = bars([("<script>" * 9, 1, 3), ("Germany", 1, 1)])
    assert "<script>" not in drawn
    assert "…" in drawn
