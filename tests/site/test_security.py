"""Nothing active, nothing from elsewhere, nothing for strangers, not too often."""

from dataclasses import replace

import pytest
from django.test import Client

import made_day
from anechoic.records import Article
from anechoic.site import kept_pages
from anechoic.site.archive import making, store

PAYLOADS = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "javascript:alert(1)",
    "</script><script>alert(1)</script>",
    "<svg/onload=alert(1)>",
    "'-alert(1)-'",
    "{{ 7|add:7 }}{% debug %}",
)
PAGES = ("/", "/people/", "/archive/", "/corrections/", "/search?q=wall", "/feeds/editions/morning.atom")


def hostile(article: Article, payload: str) -> Article:
    return replace(
        article,
        title=f"{article.title} {payload}",
        outlet=f"{article.outlet} {payload}",
        text=f"{article.text} {payload} said Ana Orr.",
        url=payload if payload.startswith("javascript") else article.url,
        byline=(payload,),
    )


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("payload", PAYLOADS)
def test_nothing_that_an_outlet_writes_becomes_active(client: Client, payload: str) -> None:
    articles = [hostile(each, payload) for each in made_day.ARTICLES]
    row = making.made(making.Order(made_day.EDITION, made_day.DAY, notice=payload, state=store.PUBLISHED), articles)
    stories = [f"/stories/{story.id}/" for story in row.stories.all()]
    for path in (*PAGES, *stories, "/search?q=" + "%3Cscript%3Ealert(1)%3C/script%3E"):
        shown = client.get(path).content.decode()
        for active in ("<script>alert", "<img src=x", "<svg/onload", 'href="javascript:', "onerror=alert(1)>"):
            assert active not in shown, f"{active} on {path}"


@pytest.mark.usefixtures("archive")
def test_every_answer_has_the_headers(client: Client) -> None:
    for path in ("/", "/nothing", "/api/v1/stories", "/search?q=x", "/desk/"):
        headers = client.get(path).headers
        policy = headers["Content-Security-Policy"]
        assert "default-src 'none'" in policy
        assert "unsafe" not in policy
        assert headers["X-Content-Type-Options"] == "nosniff"
        assert headers["X-Frame-Options"] == "DENY"
        assert headers["Referrer-Policy"] == "same-origin"


@pytest.mark.usefixtures("example")
def test_no_page_has_anything_inline(client: Client) -> None:
    for path in PAGES[:5]:
        shown = client.get(path).content.decode()
        assert " style=" not in shown
        assert "<style" not in shown
        assert " onclick" not in shown
        scripts = [part.split(">")[0] for part in shown.split("<script")[1:]]
        assert all("src=" in each or "application/ld+json" in each for each in scripts)


@pytest.mark.usefixtures("example")
def test_links_never_come_from_what_a_request_calls_the_host(client: Client) -> None:
    response = client.get("/", headers={"Host": "evil.example", "X-Forwarded-Host": "evil.example"})
    assert response.status_code == 400
    assert b"evil.example" not in client.get("/", headers={"X-Forwarded-Host": "evil.example"}).content


@pytest.mark.parametrize("path", ["/healthz", "/metrics"])
def test_strangers_see_no_health_and_no_metrics(client: Client, path: str) -> None:
    assert client.get(path).status_code == 200
    assert client.get(path, REMOTE_ADDR="203.0.113.9").status_code == 404
    assert client.get(path, headers={"X-Forwarded-For": "127.0.0.1"}).status_code == 404


def test_whoever_asks_too_often_is_told_to_wait(client: Client) -> None:
    answers = (
        client.get(f"/search?q=a{number}").status_code for number in range(900)
    )  # a slow machine waits meanwhile
    assert next(answers) == 200
    assert 429 in answers
    assert int(client.get("/search?q=z").headers["Retry-After"]) >= 1
    assert client.get("/search?q=z", REMOTE_ADDR="203.0.113.9").status_code == 200
    told = client.get("/api/v1/stories").json()["error"]
    assert (told["status"], told["subject"]) == (429, "/api/v1/stories")


@pytest.mark.usefixtures("example")
def test_a_new_briefing_is_seen_at_once(client: Client) -> None:
    assert "17 March" in client.get("/").content.decode()
    order = making.Order(replace(made_day.EDITION, title="Evening Briefing"), made_day.DAY, state=store.PUBLISHED)
    making.made(order, made_day.ARTICLES)
    kept_pages._shelf.asked = 0.0  # a second later
    assert "Evening Briefing" in client.get("/").content.decode()


@pytest.mark.parametrize(
    "path",
    [
        "/stories/%00/",
        "/people/a%00b/",
        "/outlets/x%00/",
        "/feeds/stories/%00.atom",
        "/feeds/people/%00.atom",
        "/feeds/search.atom?q=%00a",
        "/search?q=a%00b&outlet=%00&lang=%00",
        "/api/v1/stories/%00",
        "/api/v1/search?q=%00",
    ],
)
def test_a_character_that_no_database_takes_breaks_no_page(client: Client, path: str) -> None:
    assert client.get(path).status_code in {200, 400, 404}


def test_a_form_with_such_a_character_is_refused(client: Client) -> None:
    assert client.post("/groups", {"groups": "lan\0guage", "back": "/"}).status_code == 400
    assert client.post("/subscribe", {"address": "a\0@b.example", "editions": "morning"}).status_code == 400
