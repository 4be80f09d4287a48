"""The reader's choice of groups: kept in one cookie, taken back on request, and never a way off the site."""

import pytest
from django.test import Client

from anechoic.perspectives import KINDS
from anechoic.site.archive.models import Story

pytestmark = pytest.mark.usefixtures("example")


@pytest.mark.parametrize("kind", [kind for kind in KINDS if kind != "lean"])  # nobody tells lean without a table of it
def test_every_page_that_groups_outlets_keeps_to_the_choice(client: Client, kind: str) -> None:
    story = Story.objects.get(reports__article="wall-post").id
    answer = client.post("/groups", {"groups": kind, "back": f"/stories/{story}/"})
    assert (answer.status_code, answer["Location"]) == (302, f"/stories/{story}/")
    shown = client.get(f"/stories/{story}/").content.decode()
    assert f"Who covers it, by {kind}" in shown
    assert f"<option selected>{kind}</option>" in shown, (
        "even where nothing is known of such groups, another can be chosen"
    )
    assert f"<option selected>{kind}</option>" in client.get("/").content.decode()


def test_another_reader_s_choice_is_not_one_s_own(client: Client) -> None:
    client.post("/groups", {"groups": "owner", "back": "/"})
    assert "by owner" in client.get("/").content.decode()
    assert "by owner" not in Client().get("/").content.decode()


@pytest.mark.parametrize("kind", ["", "hue", "<b>", "Country"])
def test_what_is_no_grouping_is_forgotten(client: Client, kind: str) -> None:
    client.post("/groups", {"groups": "owner", "back": "/"})
    client.post("/groups", {"groups": kind, "back": "/"})
    assert not client.cookies["groups"].value
    client.cookies["groups"] = kind
    assert client.get("/").status_code == 200


def test_the_cookie_says_nothing_else_and_no_script_reads_it(client: Client) -> None:
    client.post("/groups", {"groups": "owner", "back": "/"})
    cookie = client.cookies["groups"]
    assert cookie.value == "owner"
    assert cookie["httponly"]
    assert cookie["samesite"] == "Lax"


@pytest.mark.parametrize(
    "back",
    ["https://evil.example/", "//evil.example", "/\\evil.example", "javascript:alert(1)", "\thttps://evil.example", ""],
)
def test_the_way_back_leads_nowhere_else(client: Client, back: str) -> None:
    assert client.post("/groups", {"groups": "owner", "back": back})["Location"] == "/"


@pytest.mark.parametrize(
    ("site", "status"), [("cross-site", 403), ("same-site", 403), ("same-origin", 302), ("none", 302)]
)
def test_the_page_of_another_site_chooses_nothing(client: Client, site: str, status: int) -> None:
    answer = client.post("/groups", {"groups": "owner", "back": "/"}, headers={"Sec-Fetch-Site": site})
    assert answer.status_code == status
    assert ("groups" in answer.cookies) == (status == 302)
