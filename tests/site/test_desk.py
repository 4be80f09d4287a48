"""The desk: who may do what, what each act does, and that nobody writes over anybody."""

from datetime import UTC, datetime
from typing import Any

import pytest
from django.contrib.auth.models import User
from django.test import Client

import made_day
from anechoic.errors import BadInput
from anechoic.records import Item
from anechoic.site import loops
from anechoic.site.archive import models, rulings, store
from anechoic.site.desk import people_at_work, remaking
from anechoic.site.desk.edits import MARK

PASSWORD = "a long enough one 17"  # noqa: S105 # of tests
DESK = "/desk/morning/2026-03-17/"


@pytest.fixture
def editor() -> Client:
    return logged_in("eva", "editor")


@pytest.fixture
def publisher() -> Client:
    return logged_in("pia", "publisher")


@pytest.fixture(autouse=True)
def draft(client: Client) -> models.Briefing:
    """The day as a draft; `client` is a stranger."""
    assert not client.cookies
    return made_day.kept(published=False)


def logged_in(name: str, role: str) -> Client:
    people_at_work.kept(name, role, PASSWORD)
    client = Client()
    assert client.login(username=name, password=PASSWORD)
    return client


def act(client: Client, name: str, status: int = 302, **form: object) -> str:
    version = form.pop("version", models.Briefing.objects.get().version)
    form["with"] = form.pop("instead", "")
    response = client.post(f"{DESK}act", {"act": name, "version": version, **form})
    assert response.status_code == status, response.content.decode()[:3000]
    return response.content.decode()


def again(client: Client) -> None:
    act(client, "make again")
    assert len(remaking.turn()) == 1


def items() -> tuple[Item, ...]:
    return store.restored(models.Briefing.objects.get()).items


# ── Who may ───────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    "path",
    [
        "/desk/",
        "/desk/sources",
        "/desk/refusals",
        "/desk/removals",
        DESK,
        f"{DESK}preview",
        f"{DESK}mail.html",
        f"{DESK}stories/x",
    ],
)
def test_strangers_are_led_to_the_login(client: Client, path: str) -> None:
    assert client.get(path).headers["Location"].startswith("/desk/login?next=")


def test_somebody_without_a_role_sees_nothing(client: Client) -> None:
    User.objects.create_user("nobody", password=PASSWORD)
    client.login(username="nobody", password=PASSWORD)
    assert client.get("/desk/").status_code == 403


def test_an_editor_cannot_publish(editor: Client) -> None:
    act(editor, "publish", 403)
    act(editor, "schedule", 403, hour=7)
    assert models.Briefing.objects.get().state == store.DRAFT


def test_a_form_of_another_site_does_nothing() -> None:
    people_at_work.kept("eva", "editor", PASSWORD)
    strict = Client(enforce_csrf_checks=True)
    strict.login(username="eva", password=PASSWORD)
    assert strict.post(f"{DESK}act", {"act": "hold", "version": 1, "item": 0}).status_code == 403


def test_looking_changes_nothing(editor: Client) -> None:
    assert editor.get(f"{DESK}act").status_code == 405


def test_the_login_page_lets_in(client: Client) -> None:
    people_at_work.kept("eva", "editor", PASSWORD)
    assert "No such name" in client.post("/desk/login", {"username": "eva", "password": "wrong"}).content.decode()
    response = client.post("/desk/login", {"username": "eva", "password": PASSWORD, "next": DESK})
    assert response.headers["Location"] == DESK


def test_a_weak_password_is_refused_and_somebody_closed_stays_out(client: Client) -> None:
    with pytest.raises(BadInput, match="short"):
        people_at_work.kept("eva", "editor", "short")
    people_at_work.kept("eva", "editor", PASSWORD)
    assert people_at_work.everybody() == [("eva", ("editor",), True)]
    assert people_at_work.closed("eva")
    assert not client.login(username="eva", password=PASSWORD)


# ── What each act does ────────────────────────────────────────────────────────────────────────────


def test_an_item_moves(editor: Client) -> None:
    first, second = items()
    act(editor, "move", item=1, to=1)
    assert items() == (second, first)


def test_an_item_that_is_held_is_not_published_until_it_is_released(publisher: Client, client: Client) -> None:
    first, second = items()
    act(publisher, "hold", item=0)
    assert items() == (second,)
    act(publisher, "publish")
    assert first.headline not in client.get("/").content.decode()
    act(publisher, "release", 400, item=0)
    act(publisher, "release", item=0, reason="it was confirmed")
    assert [item.story for item in items()] == [second.story, first.story]


def test_what_is_dropped_is_listed_with_the_reason(editor: Client) -> None:
    act(editor, "drop", 400, item=0)
    act(editor, "drop", item=0, reason="the outlet took it back")
    told = store.restored(models.Briefing.objects.get())
    assert len(told.items) == 1
    assert "the outlet took it back" in told.left_out[-1].reason


def test_a_title_of_the_story_may_stand_over_it_unmarked(editor: Client) -> None:
    wall = next(n for n, item in enumerate(items()) if "wall" in item.headline)
    act(editor, "headline", item=wall, headline="Port Ellery sea wall: what we know")
    assert items()[wall].headline == "Port Ellery sea wall: what we know"


def test_words_of_an_editor_are_marked(editor: Client) -> None:
    act(editor, "headline", item=0, own="A wall falls")
    act(editor, "note", item=0, note="More tomorrow.")
    assert items()[0].headline == f"A wall falls {MARK}"
    assert items()[0].note == f"More tomorrow. {MARK}"


def test_another_sentence_of_the_sources_takes_the_place_of_a_line(editor: Client) -> None:
    shown = editor.get(DESK).content.decode()
    number = shown.split('<option value="">no line</option><option value="')[1].split('"')[0]
    before = items()[0].sections[0].lines
    act(editor, "line", item=0, section=0, line=0, instead=number)
    line = items()[0].sections[0].lines[0]
    assert line != before[0]
    sources = {article.id: article for article in store.restored(models.Briefing.objects.get()).sources}
    assert sources[line.evidence[0].article].words(line.evidence[0]) == line.text
    act(editor, "line", item=0, section=0, line=0, instead="")
    assert line not in items()[0].sections[0].lines


def test_one_more_sentence_of_the_sources_stands_at_the_end_of_a_section(editor: Client) -> None:
    number = editor.get(DESK).content.decode().split('<select id="add-0" name="with"><option value="')[1].split('"')[0]
    before = items()[0].sections[0].lines
    act(editor, "add", item=0, section=0, instead=number)
    *same, new = items()[0].sections[0].lines
    assert tuple(same) == before
    sources = {article.id: article for article in store.restored(models.Briefing.objects.get()).sources}
    assert sources[new.evidence[0].article].words(new.evidence[0]) == new.text
    assert "the item has that sentence" in act(editor, "add", 400, item=0, section=0, instead=number)
    act(editor, "undo")
    assert items()[0].sections[0].lines == before


@pytest.mark.parametrize(
    ("name", "form"),
    [
        ("add", {"item": 0, "section": 9, "instead": "0"}),
        ("add", {"item": 0, "section": 0, "instead": "99999"}),
        ("add", {"item": 9, "section": 0, "instead": "0"}),
        ("move", {"item": 9, "to": 1}),
        ("move", {"item": "x", "to": 1}),
        ("release", {"item": 0}),
        ("headline", {"item": 0, "own": ""}),
        ("line", {"item": 0, "section": 9, "line": 0, "instead": ""}),
        ("line", {"item": 0, "section": 0, "line": 0, "instead": "99999"}),
        ("speaker", {"articles": "none", "wrong": "x"}),
        ("one story", {"articles": "wall-post"}),
        ("undo", {}),
        ("conquer", {}),
    ],
)
def test_what_cannot_be_done_is_said_and_changes_nothing(editor: Client, name: str, form: dict[str, Any]) -> None:
    before = items()
    assert "That cannot be done" in act(editor, name, 400, **form)
    assert items() == before


# ── Two editors ───────────────────────────────────────────────────────────────────────────────────


def test_two_editors_do_not_write_over_each_other(editor: Client) -> None:
    other = logged_in("otto", "editor")
    version = models.Briefing.objects.get().version
    act(editor, "note", version=version, item=0, note="Eva’s note")
    shown = act(other, "note", 409, version=version, item=0, note="Otto’s note")
    assert "Somebody else changed this briefing" in shown
    assert "eva" in shown
    assert items()[0].note == f"Eva’s note {MARK}"


def test_everything_is_written_down_and_can_be_taken_back(editor: Client) -> None:
    before = items()
    act(editor, "hold", item=0)
    act(editor, "note", item=0, note="x")
    act(editor, "undo")
    act(editor, "undo")
    assert items() == before
    shown = editor.get(DESK).content.decode()
    assert "eva" in shown
    assert "taken back" in shown
    act(editor, "undo", 400)


# ── Publishing and after ──────────────────────────────────────────────────────────────────────────


def test_a_publisher_publishes_once(publisher: Client, client: Client) -> None:
    act(publisher, "publish")
    assert items()[0].headline in client.get("/").content.decode()
    assert "published already" in act(publisher, "publish", 400)


def test_what_is_published_has_no_hour_any_more_and_what_is_empty_is_not_published(publisher: Client) -> None:
    for _ in items():
        act(publisher, "hold", item=0)
    assert "there is nothing in it" in act(publisher, "publish", 400)
    act(publisher, "release", item=0)
    act(publisher, "publish")
    assert "published already" in act(publisher, "schedule", 400, hour=9)


@pytest.mark.parametrize("path", ["/desk/evening/2026-03-17/", "/desk/morning/2026-03-18/", f"{DESK}stories/none"])
def test_what_is_not_there_has_no_page_on_the_desk(editor: Client, path: str) -> None:
    assert editor.get(path).status_code == 404


def test_a_briefing_is_published_at_the_hour_that_was_set(publisher: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    act(publisher, "schedule", hour=9)
    assert loops.turn(datetime(2026, 3, 17, 8, 59, tzinfo=UTC)) == ()
    assert loops.turn(datetime(2026, 3, 17, 9, 0, tzinfo=UTC)) == ("published Morning Briefing, 2026-03-17",)
    assert models.Briefing.objects.get().state == store.PUBLISHED


def test_a_draft_lies_on_the_desk_an_hour_before_its_own(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_EDITIONS", "morning")
    models.Briefing.objects.all().delete()
    assert loops.turn(datetime(2026, 3, 17, 5, 59, tzinfo=UTC)) == ()
    assert loops.turn(datetime(2026, 3, 17, 6, 0, tzinfo=UTC)) == ("draft Morning Briefing, 2026-03-17",)
    assert loops.turn(datetime(2026, 3, 17, 6, 1, tzinfo=UTC)) == ()
    assert models.Briefing.objects.get().due == datetime(2026, 3, 17, 7, 0, tzinfo=UTC)


def test_a_change_after_publishing_stands_among_the_corrections(publisher: Client, client: Client) -> None:
    act(publisher, "publish")
    gone = items()[0].headline
    act(publisher, "headline", 400, item=0, own="Otherwise")
    act(publisher, "headline", item=0, own="Otherwise", reason="the first headline named the wrong town")
    assert "the first headline named the wrong town" in client.get("/corrections/").content.decode()
    noted = store.restored(models.Briefing.objects.get()).corrections
    assert [(each.line, each.note) for each in noted] == [(gone, "the first headline named the wrong town")]


# ── Rulings ───────────────────────────────────────────────────────────────────────────────────────


def test_a_speaker_that_was_corrected_stays_corrected_when_the_draft_is_made_again(editor: Client) -> None:
    for key in ("wall-post", "wall-mail", "wall-radio"):
        act(
            editor,
            "speaker",
            articles=key,
            wrong="Ana Orr",
            right="Ida Marlow",
            reason="the outlet named the wrong one",
        )
    again(editor)
    said = {line.said_by for item in items() for section in item.sections for line in section.lines}
    assert ("Ana Orr",) not in said
    assert models.Person.objects.filter(name="Ida Marlow").exists()


def test_an_origin_that_was_corrected_stays_corrected(editor: Client) -> None:
    act(editor, "own origin", articles="wall-mail")
    again(editor)
    assert models.Report.objects.get(article="wall-mail").origin == "wall-mail"


def taken_back(client: Client, ruling: models.Ruling) -> str:
    """Where the button beside a ruling posts to, found on the desk."""
    address = f"/desk/rulings/{ruling.pk}/take-back"
    assert f'action="{address}"' in client.get("/desk/").content.decode()
    return address


def test_a_ruling_is_taken_back_by_editors_alone_and_its_end_is_kept(editor: Client, client: Client) -> None:
    act(editor, "own origin", articles="wall-mail")
    ruling = models.Ruling.objects.get()
    address = taken_back(editor, ruling)
    assert client.post(address).status_code == 302
    assert rulings.in_force().own_origin, "a stranger is sent to the login"
    editor.post(address)
    assert not rulings.in_force().own_origin
    ended = models.Ruling.objects.get().undone
    assert address not in editor.get("/desk/").content.decode()
    editor.post(address)
    assert (models.Ruling.objects.get().undone, ended is None) == (ended, False)
    assert editor.post("/desk/rulings/99999/take-back").status_code == 404


def test_stories_are_merged_and_split_as_ruled(editor: Client) -> None:
    act(editor, "one story", articles="wall-post\nbuses-times")
    again(editor)
    assert {report.story_id for report in models.Report.objects.filter(story__briefings__isnull=False)} == {
        items()[0].story
    }
    ruling = models.Ruling.objects.get()
    assert editor.post(taken_back(editor, ruling)).status_code == 302
    assert rulings.in_force().one_story == ()
    act(editor, "own story", articles="wall-radio")
    again(editor)
    assert len({item.story for item in items()}) == 3


# ── What the desk shows ───────────────────────────────────────────────────────────────────────────


def test_the_desk_lists_drafts_and_shows_page_and_mail_as_they_would_be(editor: Client) -> None:
    assert "Morning Briefing, Tuesday, 17 March 2026" in editor.get("/desk/").content.decode()
    headline = items()[0].headline
    assert headline in editor.get(f"{DESK}preview").content.decode()
    mail = editor.get(f"{DESK}mail.html")
    assert headline in mail.content.decode()
    assert "sandbox" in mail.headers["Content-Security-Policy"]
    assert headline in editor.get(f"{DESK}mail.text").content.decode()


def test_a_storys_material_shows_articles_origins_and_speakers(editor: Client) -> None:
    story = models.Report.objects.get(article="wall-post").story_id
    shown = editor.get(f"{DESK}stories/{story}").content.decode()
    assert "verbatim copy of The Harbour Post, 100 %" in shown
    assert "Ana Orr" in shown


def test_nothing_of_the_desk_is_kept_in_a_cache(editor: Client) -> None:
    assert "no-store" in editor.get("/desk/").headers["Cache-Control"]


def test_a_preview_lists_what_was_left_out_as_readers_would_see_it(editor: Client) -> None:
    """Each entry by itself, and nothing of the program around it."""
    act(editor, "drop", item=0, reason="not ours & theirs")
    shown = editor.get(f"{DESK}preview").content.decode()
    listed = shown.split("<summary>What was left out, and why</summary><ul>")[1].split("</ul>")[0]
    assert listed.startswith("<li>")
    assert "dropped by an editor: not ours &amp; theirs" in listed
    assert "&#x27;," not in listed
