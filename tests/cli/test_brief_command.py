"""`anechoic brief`: every form it prints in, and every option that changes what it says."""

import io
import re
import zipfile
from email import message_from_bytes, policy
from email.message import EmailMessage
from pathlib import Path
from typing import Any

import pytest

from anechoic.cli.brief import EXAMPLE, Form
from bridge import IDS, ROWS, TEXTS
from commands import Done, anechoic, briefing_of, holds, jsonl, lines_of

BRIEFING = ["edition", "title", "day", "items", "left_out"]
ITEM = ["story", "format", "headline", "sections", "coverage", "articles", "figures"]
LINE = ["text", "evidence", "said_by", "reported_by", "reports", "origins"]
EVIDENCE = ["article", "url", "outlet", "start", "end", "text"]
COVERAGE = ["groups", "reports", "origins", "agencies", "silent", "families", "elsewhere", "undecided"]
HEADLINES = (
    "Bridge over the Orr falls, two lorries in the river",
    "Marden makes its trams free on Sundays",
    "Otters return to the marsh below Lune Weir",
)

Row = dict[str, Any]


def test_a_briefing_as_json_has_the_keys_of_the_contract(day: Path) -> None:
    briefing = briefing_of(day)
    assert holds(briefing, BRIEFING)
    assert (briefing["edition"], briefing["title"], briefing["day"]) == ("morning", "Morning Briefing", "2026-03-17")
    for item in briefing["items"]:
        assert holds(item, ITEM)
        assert holds(item["coverage"], COVERAGE)
        assert all(list(section) == ["heading", "lines"] for section in item["sections"])
    for line in lines_of(briefing):
        assert holds(line, LINE)
        assert all(holds(each, EVIDENCE) for each in line["evidence"])


def test_coverage_may_be_grouped_by_the_leans_of_ones_own_table(day: Path, tmp_path: Path) -> None:
    table = tmp_path / "leans.csv"
    table.write_text("theguardian.com,left\nDaily Mail,right\n", encoding="utf-8")
    done = anechoic("brief", day, "--day", "2026-03-17", "--lean", table)
    assert done.status == 0
    assert "One report: The Guardian (left)." in done.out


def test_the_evidence_of_every_line_stands_in_an_article(day: Path) -> None:
    found = lines_of(briefing_of(day))
    assert len(found) > 8
    for line in found:
        assert line["evidence"]
        for each in line["evidence"]:
            assert TEXTS[each["article"]][each["start"] : each["end"]] == each["text"]
            assert each["url"] == next(row["url"] for row in ROWS if row["id"] == each["article"])


def test_a_line_says_nothing_that_its_evidence_does_not(day: Path) -> None:
    for line in lines_of(briefing_of(day)):
        words = [each["text"] for each in line["evidence"]]
        for piece in re.split(r"…|\[[^]]*\]", line["text"]):
            assert any(piece.strip(" .") in text for text in words), line


def test_reprints_are_counted_once(day: Path) -> None:
    bridge = briefing_of(day)["items"][0]
    assert bridge["headline"] == HEADLINES[0]
    coverage = bridge["coverage"]
    assert (coverage["reports"], coverage["origins"], coverage["agencies"]) == (3, 2, ["Reuters"])
    assert sorted(bridge["articles"]) == ["bridge-copy", "bridge-own", "bridge-wire"]
    for line in (line for section in bridge["sections"] for line in section["lines"]):
        assert 1 <= line["origins"] <= line["reports"] <= len(line["evidence"]) + 1


# ── Forms ─────────────────────────────────────────────────────────────────────────────────────────


def printed(day: Path, form: str) -> Done:
    done = anechoic("brief", day, "--format", form)
    assert (done.status, done.said) == (0, "")
    return done


@pytest.mark.parametrize("form", Form)
def test_every_form_is_the_same_bytes_twice(form: Form, day: Path) -> None:
    first = printed(day, form)
    assert first.printed
    assert printed(day, form).printed == first.printed


@pytest.mark.parametrize("form", Form)
def test_every_form_goes_into_a_file_as_it_would_be_printed(form: Form, day: Path, tmp_path: Path) -> None:
    out = tmp_path / "briefing"
    done = anechoic("brief", day, "--format", form, "-o", out)
    assert (done.status, done.printed, done.said) == (0, b"", "")
    assert out.read_bytes() == printed(day, form).printed


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_every_form_for_readers_tells_every_story_and_who_reports_it(form: str, day: Path) -> None:
    shown = printed(day, form).out
    places = [shown.index(headline) for headline in HEADLINES]
    assert places == sorted(places)
    assert "Irish Times" in shown
    assert "2 reports, 1 origin" in shown
    assert "https://www.irishtimes.com/2026/bridge" in shown


def test_text_is_for_any_terminal(day: Path) -> None:
    shown = printed(day, "text").out
    assert "\x1b" not in shown
    assert max(map(len, shown.splitlines())) <= 80


def test_html_is_one_page_that_asks_nobody_for_anything(day: Path) -> None:
    page = printed(day, "html").out
    assert page.startswith("<!doctype html>")
    assert page.rstrip().endswith("</html>")
    assert not re.search(r'<(?:script|link|iframe)\b|src="http', page)


def test_a_mail_is_one_that_mail_programs_can_open(day: Path) -> None:
    mail = message_from_bytes(printed(day, "eml").printed, policy=policy.default)
    assert isinstance(mail, EmailMessage)
    assert mail["Subject"] == "Morning Briefing, Tuesday, 17 March 2026"
    text, html = mail.get_body(("plain",)), mail.get_body(("html",))
    assert text
    assert html
    assert all(headline in text.get_content() for headline in HEADLINES)
    assert all(headline in html.get_content() for headline in HEADLINES)
    assert not mail.defects


def test_a_calendar_holds_what_is_to_come(day: Path) -> None:
    shown = printed(day, "ics").out
    assert shown.startswith("BEGIN:VCALENDAR")
    assert "DTSTART;VALUE=DATE:20260320" in shown
    assert shown.count("BEGIN:VEVENT") == shown.count("END:VEVENT") == 1


def test_a_book_is_an_archive_that_readers_of_books_can_open(day: Path) -> None:
    with zipfile.ZipFile(io.BytesIO(printed(day, "epub").printed)) as book:
        assert book.testzip() is None
        assert book.namelist()[0] == "mimetype"
        assert book.read("mimetype") == b"application/epub+zip"
        words = b"".join(book.read(name) for name in book.namelist() if name.endswith("html")).decode()
    assert all(headline in words for headline in HEADLINES)


def test_a_page_may_be_written_beside_what_is_printed(day: Path, tmp_path: Path) -> None:
    page = tmp_path / "briefing.html"
    done = anechoic("brief", day, "--page", page)
    assert done.printed == printed(day, "text").printed
    assert page.read_text(encoding="utf-8") == printed(day, "html").out
    assert str(page) in done.said


# ── Which articles, and how much of them ──────────────────────────────────────────────────────────


def test_a_day_leaves_other_days_out_and_counts_them(day: Path) -> None:
    done = anechoic("brief", day, "--day", "2026-03-17", "--format", "json")
    assert [item["headline"] for item in done.rows[0]["items"]] == list(HEADLINES[:2])
    assert done.said == "left out: 1 article published on other days\n"
    assert done.status == 0


def test_a_day_without_articles_says_which_days_have_some(day: Path) -> None:
    done = anechoic("brief", day, "--day", "2026-04-20")
    assert (done.status, done.printed) == (1, b"")
    assert "no article of that day; there are some of 2026-03-10 to 2026-03-17" in done.said


def test_undated_articles_cannot_be_of_a_day(tmp_path: Path) -> None:
    file = tmp_path / "undated.jsonl"
    file.write_bytes(jsonl([{**row, "published": ""} for row in ROWS]))
    done = anechoic("brief", file, "--day", "2026-03-17")
    assert done.status == 1
    assert "5 articles without a date, so that they cannot be placed on a day" in done.said
    assert "no article has a date" in done.said
    assert briefing_of(file)["day"] == ""


def test_one_day_alone_is_named_once(tmp_path: Path) -> None:
    file = tmp_path / "one.jsonl"
    file.write_bytes(jsonl(ROWS[:1]))
    said = anechoic("brief", file, "--day", "2026-04-20").said
    assert said.endswith("no article of that day; there are some of 2026-03-17.\n")


@pytest.mark.parametrize("words", [60, 80, 120, 200, 20000])
def test_a_briefing_keeps_to_its_length(words: int, day: Path) -> None:
    briefing = briefing_of(day, "--words", words)
    told = sum(len(line["text"].split()) for line in lines_of(briefing))
    assert 0 < told <= words


def test_what_found_no_room_is_listed_with_the_reason(day: Path) -> None:
    briefing = briefing_of(day, "--words", 60)
    told, left = {item["story"] for item in briefing["items"]}, {each["story"] for each in briefing["left_out"]}
    assert left
    assert not told & left
    assert all(each["reason"] for each in briefing["left_out"])


@pytest.mark.parametrize(
    ("groups", "expected"),
    [
        ("country", {"GB", "IE"}),
        ("language", {"en"}),
        ("owner", {"Thomson Reuters", "DMG Media", "The Irish Times Trust"}),
    ],
)
def test_coverage_is_grouped_by_what_is_asked_for(groups: str, expected: set[str], day: Path) -> None:
    shown = {group["group"] for group in briefing_of(day, "--groups", groups)["items"][0]["coverage"]["groups"]}
    assert len(shown) == len(expected)
    assert {name.split()[0] for name in shown} & {name.split()[0] for name in expected}


def test_the_lean_is_what_the_input_says(tmp_path: Path) -> None:
    file = tmp_path / "leaning.jsonl"
    leans = ("left", "left", "right", "right", "")
    file.write_bytes(jsonl([{**row, "lean": lean} for row, lean in zip(ROWS, leans, strict=True)]))
    groups = briefing_of(file, "--groups", "lean")["items"][0]["coverage"]["groups"]
    assert {group["group"]: group["outlets"] for group in groups} == {
        "left": ["Daily Mail", "Reuters"],
        "right": ["The Irish Times"],
    }


@pytest.mark.parametrize("edition", ["morning", "best", "good-news"])
def test_every_built_in_edition_can_be_made(edition: str, day: Path) -> None:
    done = anechoic("brief", day, "--edition", edition, "--format", "json")
    assert done.status in {0, 1}
    if done.status:
        assert done.said.startswith("Nothing to brief: ")
    else:
        assert done.rows[0]["edition"] == edition


def test_the_example_says_that_it_is_one() -> None:
    done = anechoic("brief", "--example", "--format", "json")
    assert done.status == 0
    assert done.rows[0]["notice"] == EXAMPLE
    assert done.rows[0]["day"] == "2026-03-17"
    assert len(done.rows[0]["items"]) > 5


def test_every_article_that_is_read_is_told_or_left_out_with_a_reason(day: Path) -> None:
    briefing = briefing_of(day)
    told = {key for item in briefing["items"] for key in item["articles"]}
    assert told == set(IDS)
    assert briefing["left_out"] == []
