"""How records look as JSON: the contract of the commands."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import BadInput
from anechoic.jsonlines import article_from, article_json, attributions_json, instant, parsed_instant
from anechoic.records import Attributions, Credit, Quotation, QuotationKind, Speaker
from factories import article, span

FIELDS = ["id", "url", "outlet", "title", "standfirst", "byline", "label", "published", "lang", "text", "credits", "removed", "teasers", "dates", "from"]


def test_an_article_has_the_fields_of_the_contract_in_order() -> None:
    assert list(article_json(article("The ferry sank."))) == FIELDS


def test_an_article_comes_back_as_it_went() -> None:
    report = article("The ferry sank. (Meridian)", url="https://harbour.example/a", title="Ferry sinks")
    assert article_from(article_json(report)) == report


@given(text=st.text(min_size=1).filter(str.strip), title=st.text())
def test_any_words_survive_the_way_through_json(text: str, title: str) -> None:
    report = article(text, title=title)
    assert article_from(article_json(report)) == report


@pytest.mark.parametrize(
    "row", [{}, {"text": "x"}, {"id": "", "text": "x"}, {"id": None, "text": "x"}, {"id": ["a"], "text": "x"}]
)
def test_a_line_without_an_id_is_refused(row: dict[str, object]) -> None:
    with pytest.raises(BadInput, match="no `id`"):
        article_from(row, "day.jsonl")


@pytest.mark.parametrize("text", ["", "  \n", None, 7])
def test_a_line_without_a_body_is_refused_by_its_id(text: object) -> None:
    with pytest.raises(BadInput, match="a7: has no `text`"):
        article_from({"id": "a7", "text": text})


def test_a_date_that_is_none_is_refused_and_shown() -> None:
    with pytest.raises(BadInput, match="yesterday"):
        article_from({"id": "a7", "text": "x", "published": "yesterday"})


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


@given(st.datetimes(min_value=datetime(1990, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 # the zone is given beside it
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
