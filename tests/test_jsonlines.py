"""How records look as JSON: the contract of the commands."""

import json
import re
from dataclasses import replace
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import BadInput
from anechoic.jsonlines import article_from, article_json, attributions_json, instant, line, parsed_instant
from anechoic.records import ArticleKind, Attributions, Credit, Image, Quotation, QuotationKind, Speaker
from factories import article, span

FIELDS = [
    "id",
    "url",
    "outlet",
    "title",
    "standfirst",
    "byline",
    "label",
    "section",
    "kind",
    "published",
    "updated",
    "paid",
    "lang",
    "text",
    "credits",
    "removed",
    "teasers",
    "image",
    "dates",
    "from",
]


def test_an_article_has_the_fields_of_the_contract_in_order() -> None:
    assert list(article_json(article("The ferry sank."))) == FIELDS


def test_an_article_comes_back_as_it_went() -> None:
    report = replace(
        article("The ferry sank. (Meridian)", url="https://harbour.example/a", title="Ferry sinks"),
        section="Harbours",
        kind=ArticleKind.LIVE,
        updated=datetime(2026, 3, 17, 9, tzinfo=UTC),
        paid=True,
        image=Image("https://harbour.example/a.jpg", "The ferry", "Pat O’Dowd"),
    )
    assert article_from(article_json(report)) == report


@given(text=st.text(min_size=1).filter(str.strip), title=st.text())
def test_any_words_survive_the_way_through_json(text: str, title: str) -> None:
    report = article(text, title=title)
    assert article_from(article_json(report)) == report


@pytest.mark.parametrize(
    "row",
    [
        {},
        {"text": "x"},
        {"id": "", "text": "x"},
        {"id": None, "text": "x"},
        {"id": ["a"], "text": "x"},
        {"id": True, "text": "x"},
        {"id": 1.5, "text": "x"},
        {"id": float("nan"), "text": "x"},
    ],
)
def test_a_line_without_an_id_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadInput, match="no `id`"):
        article_from(row, "day.jsonl")


@pytest.mark.parametrize("text", ["", "  \n", None, 7])
def test_a_line_without_a_body_is_refused_by_its_id(text: object) -> None:
    with pytest.raises(BadInput, match="a7: has no `text`"):
        article_from({"id": "a7", "text": text})


@pytest.mark.parametrize(
    "written",
    [
        "yesterday",
        "1742205600",
        1742205600,
        ["2026-03-17"],
        "9999-12-31T23:59:59-14:00",
        "0001-01-01T00:00:00+14:00",
        "2026-13-01",
    ],
)
def test_a_date_that_is_none_is_refused_and_shown(written: object) -> None:
    with pytest.raises(BadInput, match=re.escape(repr(written))):
        article_from({"id": "a7", "text": "x", "published": written})


@pytest.mark.parametrize("nothing", ["", None])
def test_a_date_may_be_unknown(nothing: object) -> None:
    assert article_from({"id": "a7", "text": "x", "published": nothing}).published is None


@pytest.mark.parametrize("odd", [5, float("nan"), {"a": 1}, "\x00", [["x"]], True])
def test_a_field_that_is_not_of_its_type_counts_as_unknown(odd: object) -> None:
    names = ("url", "outlet", "title", "standfirst", "label", "lang", "lean", "byline", "credits", "from")
    read = article_from({"id": "a7", "text": "x"} | {name: odd for name in names if odd != "\x00" or name == "lang"})
    assert read == article_from({"id": "a7", "text": "x"})


def test_one_name_may_stand_for_a_list_of_names() -> None:
    assert article_from({"id": "a", "text": "x", "byline": "Ana Brill"}).byline == ("Ana Brill",)
    assert article_from({"id": "a", "text": "x", "byline": ["Ana Brill", None, 3]}).byline == ("Ana Brill",)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("en", "en"),
        ("EN", "en"),
        ("en_GB", "en-GB"),
        ("zh-Hans", "zh-Hans"),
        ("xx", "xx"),
        ("English", ""),
        ("../../etc", ""),
        ("en/../..", ""),
    ],
)
def test_a_language_is_a_tag_or_unknown(written: str, read: str) -> None:
    assert article_from({"id": "a", "text": "x", "lang": written}).lang == read


def test_half_a_surrogate_pair_becomes_one_replacement_character() -> None:
    read = article_from({"id": "a\udc00", "text": "The \ud800 ferry.", "title": "\udfff", "byline": ["\ud800"]})
    assert (read.id, read.text, read.title, read.byline) == ("a\ufffd", "The \ufffd ferry.", "\ufffd", ("\ufffd",))


@given(st.text(st.characters()))
def test_a_line_of_json_steers_no_terminal_and_says_the_same(words: str) -> None:
    printed = line({"title": words})
    assert not re.search("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]", printed)
    assert json.loads(printed) == {"title": words}


def test_an_outlets_lean_is_what_the_input_says() -> None:
    assert article_from({"id": "a", "text": "x", "side": "left"}).lean == "left"
    assert article_from({"id": "a", "text": "x"}).lean == ""


def test_a_credit_outside_the_text_is_kept_without_its_place() -> None:
    row = {"id": "a", "text": "Short.", "credits": [{"agency": "Meridian", "start": 4, "end": 400}]}
    assert article_from(row).credits == (Credit("Meridian"),)


@pytest.mark.parametrize(
    ("written", "read"),
    [
        ("2026-03-17", datetime(2026, 3, 17, tzinfo=UTC)),
        ("2026-03-17T08:30:00Z", datetime(2026, 3, 17, 8, 30, tzinfo=UTC)),
        ("2026-03-17T08:30:00+02:00", datetime(2026, 3, 17, 6, 30, tzinfo=UTC)),
        ("", None),
    ],
)
def test_instants_are_read_in_utc(written: str, read: datetime | None) -> None:
    assert parsed_instant(written) == read


@given(st.datetimes(timezones=st.just(UTC)))
def test_an_instant_comes_back_to_the_second(when: datetime) -> None:
    assert parsed_instant(instant(when)) == when.replace(microsecond=0)


def test_a_quotation_shows_the_words_at_its_offsets() -> None:
    report = article("“We sail at dawn,” Captain Ilse Brandt said.")
    quotation = Quotation(
        content=span(report, "We sail at dawn,"),
        kind=QuotationKind.DIRECT,
        cue=span(report, "said"),
        speaker=span(report, "Captain Ilse Brandt"),
        resolved=Speaker("Ilse Brandt", role="captain"),
    )
    row = attributions_json(Attributions(report.id, (quotation,)), report)
    shown = row["quotations"][0]
    assert shown["content"] == {"start": 1, "end": 17, "text": "We sail at dawn,"}
    assert shown["resolved"]["name"] == "Ilse Brandt"
    assert shown["polarity"] == "said"
