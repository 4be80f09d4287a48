"""Stories that were left out, taken in at the desk: what can be, how they are told, and what becomes of the list."""

from dataclasses import replace
from typing import Any

import pytest
from django.test import Client

import made_day
from anechoic.briefing import OPINION_ALONE
from anechoic.records import Briefing, Item, Refusal
from anechoic.site.archive import making, models, store
from anechoic.site.desk import people_at_work

PASSWORD = "a long enough one 17"  # noqa: S105 # of tests
DESK = "/desk/morning/2026-03-17/"


@pytest.fixture
def desk(client: Client) -> Client:
    """A publisher at the desk, before a draft that has room for one story."""
    edition = replace(made_day.EDITION, items=1)
    making.made(making.Order(edition, made_day.DAY), made_day.ARTICLES)
    people_at_work.kept("pia", "publisher", PASSWORD)
    assert client.login(username="pia", password=PASSWORD)
    return client


def act(client: Client, name: str, status: int = 302, **form: Any) -> str:
    version = form.pop("version", models.Briefing.objects.get().version)
    form["with"] = ""
    response = client.post(f"{DESK}act", {"act": name, "version": version, **form})
    assert response.status_code == status, response.content.decode()[:2000]
    return response.content.decode()


def briefing() -> Briefing:
    return store.restored(models.Briefing.objects.get())


def left_out() -> Refusal:
    return next(each for each in briefing().left_out if each.articles)


def buses() -> Item:
    return next(item for item in briefing().items if "buses" in item.headline)


def test_a_story_that_was_left_out_is_told_at_the_end_and_listed_no_more(desk: Client) -> None:
    first = briefing().items
    story = left_out().subject
    assert f'value="{story}"' in desk.get(DESK).content.decode()
    act(desk, "take in", story=story)
    assert [each.story for each in briefing().items] == [*(item.story for item in first), story]
    assert story not in {each.subject for each in briefing().left_out}
    assert f'name="story" value="{story}"' not in desk.get(DESK).content.decode()
    last = models.Act.objects.first()
    assert last is not None
    assert last.subject == buses().headline


def test_it_has_lines_with_evidence_that_its_page_and_the_mail_show(desk: Client) -> None:
    act(desk, "take in", story=left_out().subject)
    sources = {each.id: each for each in briefing().sources}
    spans = [span for section in buses().sections for line in section.lines for span in line.evidence]
    assert spans
    assert all(sources[span.article].words(span) for span in spans)
    act(desk, "publish")
    for page in ("/", f"/stories/{buses().story}/"):
        assert "without a fare" in desk.get(page, follow=True).content.decode()


def test_another_sentence_can_be_chosen_for_it_as_for_any_item(desk: Client) -> None:
    act(desk, "take in", story=left_out().subject)
    place = len(briefing().items) - 1
    lines = sum(len(section.lines) for section in buses().sections)
    act(desk, "line", item=place, section=0, line=0)
    assert sum(len(section.lines) for section in buses().sections) == lines - 1


def test_taking_in_can_be_taken_back(desk: Client) -> None:
    before = briefing()
    act(desk, "take in", story=left_out().subject)
    act(desk, "undo")
    assert briefing() == before


def test_what_an_editor_dropped_can_come_back(desk: Client) -> None:
    dropped = briefing().items[0]
    act(desk, "drop", item=0, reason="too early")
    act(desk, "take in", story=dropped.story)
    (again,) = briefing().items
    assert again.story == dropped.story
    assert not any("dropped" in each.reason for each in briefing().left_out)


def test_taking_in_a_story_after_publishing_needs_a_reason(desk: Client) -> None:
    act(desk, "publish")
    story = left_out().subject
    assert "say why" in act(desk, "take in", 400, story=story)
    act(desk, "take in", story=story, reason="readers asked for it")
    assert buses().story == story


def test_a_story_whose_articles_were_withdrawn_stays_out(desk: Client) -> None:
    left = left_out()
    for key in left.articles:
        store.withdraw(key)
    assert "withdrawn" in act(desk, "take in", 400, story=left.subject)


def test_a_story_of_opinion_alone_stays_out_with_the_reason(desk: Client) -> None:
    left = left_out()
    (row,) = models.Article.objects.filter(id__in=left.articles)
    row.record["label"] = "Opinion"
    row.save()
    assert "opinion pieces alone" in act(desk, "take in", 400, story=left.subject)


def test_no_button_stands_beside_what_is_told_in_opinion_pieces_alone(desk: Client) -> None:
    left = left_out()
    views = [replace(each, label="Opinion") if each.id in left.articles else each for each in made_day.ARTICLES]
    models.Briefing.objects.all().delete()
    making.made(making.Order(made_day.EDITION, made_day.DAY), views)
    shown = desk.get(DESK).content.decode()
    assert OPINION_ALONE in shown
    assert f'name="story" value="{left.subject}"' not in shown


def test_what_was_taken_in_after_publishing_was_added_and_not_corrected(desk: Client) -> None:
    act(desk, "publish")
    assert "What we added later" not in desk.get("/corrections/").content.decode()
    act(desk, "take in", story=left_out().subject, reason="readers asked for it")
    corrected, _, added = desk.get("/corrections/").content.decode().partition("What we added later")
    assert "readers asked for it" in added
    assert buses().headline in added
    assert "readers asked for it" not in corrected
    (told,) = desk.get("/api/v1/corrections").json()["ours"]
    assert (told["kind"], told["note"]) == ("addition", "readers asked for it")


def test_a_guide_is_taken_in_as_a_recommendation(desk: Client) -> None:
    left = left_out()
    (row,) = models.Article.objects.filter(id__in=left.articles)
    row.record["label"] = "Guide"
    row.save()
    act(desk, "take in", story=left.subject)
    assert briefing().items[-1].format == "Recommends"


def test_nothing_that_was_not_left_out_is_taken_in(desk: Client) -> None:
    there = briefing().items[0].story
    for story in ("", "no-such-story", there):
        assert "no such story" in act(desk, "take in", 400, story=story)


def test_whoever_takes_in_a_story_over_somebody_else_is_told_so(desk: Client) -> None:
    assert "Somebody else" in act(desk, "take in", 409, story=left_out().subject, version=0)
    assert len(briefing().items) == 1
