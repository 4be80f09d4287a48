"""What programs read: the API, feeds, calendar, lists."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any
from xml.etree import ElementTree as ET

import pytest
from django.test import Client
from icalendar import Calendar

from anechoic.collect import entries, subscription_list, subscriptions
from anechoic.records import Section, Source, SourceKind
from anechoic.site import kept_pages
from anechoic.site.archive import store
from anechoic.site.archive.models import Story
from anechoic.site.interfaces.openapi import DOCUMENT
from briefings import BRIEFING

pytestmark = pytest.mark.usefixtures("example")


def got(client: Client, path: str, status: int = 200) -> dict[str, Any]:
    response = client.get(f"/api/v1/{path}")
    assert response.status_code == status, response.content
    told: dict[str, Any] = json.loads(response.content)
    return told


def wall() -> str:
    return Story.objects.get(reports__article="wall-post").id


def test_a_briefing_has_its_evidence(client: Client) -> None:
    told = got(client, "briefings/morning/2026-03-17")
    line = told["items"][0]["sections"][0]["lines"][0]
    assert line["evidence"][0]["text"]
    assert told["address"] == "http://testserver/editions/morning/2026-03-17/"


def test_a_story_tells_origins_claims_and_voices_but_no_texts(client: Client) -> None:
    told = got(client, f"stories/{wall()}")
    assert {"wall-post", "wall-mail"} in [set(origin["articles"]) for origin in told["origins"]]
    assert told["claims"]
    assert "ana-orr" in {voice["person"] for voice in told["voices"]}
    assert not any("text" in article for article in told["articles"])


def test_cursors_lead_through_all_stories_once(client: Client) -> None:
    seen: list[str] = []
    cursor = ""
    for _ in range(5):
        told = got(client, f"stories?limit=1{cursor}")
        seen += [story["id"] for story in told["stories"]]
        if not told["next"]:
            break
        cursor = f"&cursor={told['next']}"
    assert sorted(seen) == sorted(story.id for story in Story.objects.all())


def test_people_and_articles_have_their_addresses(client: Client) -> None:
    assert {"id": "ana-orr", "name": "Ana Orr", "address": "http://testserver/people/ana-orr/"} in got(
        client, "people"
    )["people"]
    assert got(client, "people/ana-orr")["voices"]
    assert got(client, "articles/wall-post")["outlet"] == "The Harbour Post"


@pytest.mark.parametrize(
    ("path", "status", "subject"),
    [
        ("stories?limit=0", 400, "limit"),
        ("stories?limit=x", 400, "limit"),
        ("stories?cursor=x", 400, "cursor"),
        ("stories?cursor=WyJ4IiwgInkiXQ==", 400, "cursor"),
        ("briefings?cursor=WyJ4IiwgInkiXQ==", 400, "cursor"),
        ("briefings?before=2026-13-01", 400, "before"),
        ("briefings?before=2026-W10-1", 400, "before"),
        ("search", 400, "q"),
        ("search?q=" + 201 * "a", 400, "q"),
        ("search?q=wall&page=0", 400, "page"),
        ("search?q=wall&since=x", 400, "since"),
        ("briefings/morning/never", 404, "/api/v1/briefings/morning/never"),
        ("briefings/morning/2026-W12-2", 404, "/api/v1/briefings/morning/2026-W12-2"),
        ("stories/none", 404, "/api/v1/stories/none"),
        ("articles/none", 404, "/api/v1/articles/none"),
        ("people/none", 404, "/api/v1/people/none"),
        ("nothing/here", 404, "/api/v1/nothing/here"),
    ],
)
def test_every_error_has_one_shape(client: Client, path: str, status: int, subject: str) -> None:
    told = got(client, path, status)["error"]
    assert (told["status"], told["subject"]) == (status, subject)
    assert told["reason"]


def test_nothing_can_be_written(client: Client) -> None:
    assert not client.cookies
    response = Client(enforce_csrf_checks=True).post("/api/v1/stories")
    assert response.status_code == 405
    assert response.headers["Allow"] == "GET, HEAD"


def test_what_has_not_changed_is_not_sent_again(client: Client) -> None:
    first = client.get("/api/v1/stories")
    again = client.get("/api/v1/stories", headers={"If-None-Match": first.headers["ETag"]})
    assert (again.status_code, again.content) == (304, b"")


def test_every_address_of_the_description_answers(client: Client) -> None:
    known = {"edition": "morning", "day": "2026-03-17"}
    for path in DOCUMENT["paths"]:  # type: ignore[attr-defined] # it is a dict, as JSON is
        key = {"/stories/{id}": wall(), "/articles/{id}": "wall-post", "/people/{id}": "ana-orr"}.get(path, "")
        asked = path.format(id=key, **known).removeprefix("/")
        got(client, asked + ("?q=wall" if asked == "search" else ""))
    assert got(client, "openapi.json")["openapi"] == "3.1.0"


@pytest.mark.parametrize("which", ["editions/morning", "people/ana-orr", "stories/{wall}", "search"])
def test_feeds_say_the_same_in_both_forms(client: Client, which: str) -> None:
    path = f"/feeds/{which.format(wall=wall())}"
    asked = "?q=wall" if which == "search" else ""
    atom = client.get(f"{path}.atom{asked}")
    told = json.loads(client.get(f"{path}.json{asked}").content)
    assert told["version"] == "https://jsonfeed.org/version/1.1"
    titles = [each.known.title for each in entries(atom.content, "http://testserver/feed")]
    assert titles == [item["title"] for item in told["items"]]
    assert titles


@pytest.mark.parametrize("form", ["atom", "json"])
@pytest.mark.parametrize("which", ["editions/evening", "people/nobody", "stories/none"])
def test_there_is_no_feed_of_what_is_not_there(client: Client, which: str, form: str) -> None:
    assert client.get(f"/feeds/{which}.{form}").status_code == 404


def test_a_feed_names_its_own_address_and_the_page_that_it_is_of(client: Client) -> None:
    told = json.loads(client.get("/feeds/editions/morning.json").content)
    assert told["feed_url"].endswith("/feeds/editions/morning.json")
    assert told["home_page_url"].endswith("/editions/morning/")
    atom = client.get("/feeds/editions/morning.atom").content.decode()
    assert f'<link rel="self" type="application/atom+xml" href="{told["feed_url"].replace(".json", ".atom")}"/>' in atom


def test_what_comes_next_is_a_calendar_of_lines_that_briefings_print(client: Client) -> None:
    """Not of whatever an article says of the time to come, and not the same event once for each article."""
    item = BRIEFING.items[0]
    line = replace(item.sections[0].lines[0], text="The mayor opens the wall, on Friday.", when=date(2026, 3, 20))
    ahead = replace(BRIEFING, items=(replace(item, sections=(Section("What next", (line,)),)),))
    for edition in ("morning", "best"):
        store.keep_briefing(replace(ahead, edition=edition, day=date(2026, 3, 18)), store.PUBLISHED)
    store.keep_briefing(replace(ahead, edition="held", day=date(2026, 3, 19)), store.DRAFT)
    (event,) = Calendar.from_ical(client.get("/calendar.ics").content).walk("VEVENT")
    assert (event.decoded("dtstart"), str(event["summary"])) == (date(2026, 3, 20), item.headline)
    assert str(event["description"]).startswith("The mayor opens the wall, on Friday. (")
    assert str(event["url"]) == f"http://testserver/stories/{item.story}/"


def test_the_sources_can_be_taken_into_a_reader(client: Client) -> None:
    assert subscriptions(client.get("/sources.opml").content, "sources.opml")


def test_the_sources_are_those_that_are_collected(
    client: Client, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Built-in ones in the language, and one's own; but nobody is told of a mailbox, a folder or a password."""
    feed = "https://lunelantern.example/feed.xml"
    own = (
        Source(feed),
        Source("imaps://me%40post.example@mail.post.example/News", SourceKind.MAILBOX),
        Source("/var/mail/me/Maildir", SourceKind.FOLDER),
        Source("https://me:secret@post.example/feed.xml"),
    )
    (archive / "sources.opml").write_bytes(subscription_list(own, "Mine"))
    try:
        for language, others in (("none", False), ("fr", True)):
            monkeypatch.setenv("ANECHOIC_LANGUAGE", language)
            kept_pages.forget()
            told = client.get("/sources.opml").content
            listed = subscriptions(told, "sources.opml")
            assert feed in {each.address for each in listed}
            assert {"Le Monde", "The Guardian"} & {each.outlet for each in listed} == (
                {"Le Monde"} if others else set()
            )
            assert not [word for word in (b"Maildir", b"mail.post", b"secret") if word in told]
    finally:
        (archive / "sources.opml").unlink()


def test_the_sitemap_lists_briefings_and_stories(client: Client) -> None:
    listed = [each.text for each in ET.fromstring(client.get("/sitemap.xml").content).iter() if each.text]  # noqa: S314
    assert "http://testserver/editions/morning/2026-03-17/" in listed
    assert f"http://testserver/stories/{wall()}/" in listed


def test_crawlers_are_told_what_is_theirs(client: Client) -> None:
    assert b"Disallow: /desk/" in client.get("/robots.txt").content
    assert b"{searchTerms}" in client.get("/opensearch.xml").content
