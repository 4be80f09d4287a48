"""The pages that readers see: what they show, and what they cost."""

import re
from dataclasses import replace

import pytest
from django.db import connection
from django.db.models import F
from django.test import Client
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

import made_day
from anechoic.site import kept_pages
from anechoic.site.archive import dossiers, models, shown, store
from anechoic.site.archive.models import Story
from anechoic.site.pages.whole import Branch

pytestmark = pytest.mark.usefixtures("example")


def page(client: Client, path: str, status: int = 200) -> str:
    response = client.get(path)
    assert response.status_code == status, path
    return response.content.decode()


def wall() -> str:
    return Story.objects.get(reports__article="wall-post").id


def test_the_front_page_is_the_newest_briefing(client: Client) -> None:
    shown = page(client, "/")
    assert "Morning Briefing" in shown
    assert "Tuesday, 17 March 2026" in shown
    assert f'href="/stories/{wall()}/"' in shown


def test_a_line_opens_the_very_sentence_with_outlet_time_and_link(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/")
    assert '<details class="evidence">' in shown
    assert "<mark>" in shown
    assert "https://www.the-harbour-post.example/2026/03/17/wall-post#:~:text=" in shown
    assert "17 March 2026, 05:20 UTC" in shown


def test_a_copy_hangs_below_what_it_copies(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/")
    tree = shown[shown.index('class="tree"') :]
    assert tree.index("The Harbour Post") < tree.index("<ul>") < tree.index("Ellery Mail")
    assert "the same words, 100 %" in tree


def test_how_much_a_branch_takes_is_said_in_words_and_from_whom() -> None:
    """Whoever never heard of verbatim copies and merged articles has to understand it."""
    held = made_day.ARTICLES[0]
    assert Branch(held, "", "", 98, "verbatim").taken == "the same words, 98 %"
    assert Branch(held, "", "", 90, "cut").taken == "shortened, 90 % the same words"
    assert Branch(held, "", "", 44, "merged", of="The Quay").taken == "44 % of its words from The Quay"


def test_where_nothing_tells_who_was_first_a_branch_says_so() -> None:
    held = made_day.ARTICLES[0]
    above = Branch(held, "", "", 98, "verbatim", certain=False)
    assert above.taken == "98 % the same words as the one above; which came first is not known"
    aside = Branch(held, "", "", 44, "merged", of="The Quay", certain=False)
    assert aside.taken == "44 % the same words as The Quay; which came first is not known"


@pytest.mark.parametrize("path", ["/", "story"])
def test_reports_origins_and_echoes_are_told_apart_where_they_are_counted(client: Client, path: str) -> None:
    shown = page(client, f"/stories/{wall()}/" if path == "story" else path)
    assert shown.index('class="measure"') < shown.index('class="key"') < shown.index("<section")
    key = shown[shown.index('class="key"') :].split("</p>")[0]
    assert all(word in key for word in ("report", "origin", "echoes"))


def test_a_story_page_has_who_covers_it_once_and_the_choice_of_groups_beside(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/")
    assert shown.count("Who covers it, by country") == 1
    assert shown.index('id="groups-of-outlets"') < shown.index('class="choice"')


def test_a_story_has_its_voices_and_they_lead_to_the_person(client: Client) -> None:
    assert 'href="/people/ana-orr/"' in page(client, f"/stories/{wall()}/")
    said = page(client, "/people/ana-orr/")
    assert "We heard it before we saw it" in said
    assert "The Harbour Post" in said


def test_a_quotation_in_other_words_stands_beside_the_fullest(client: Client) -> None:
    """Readers see what changed and who prints it so."""
    shown = page(client, f"/stories/{wall()}/")
    part = shown[shown.index('id="printings"') :]
    assert part.index("We heard it before we saw it") < part.index("We felt it before we saw it")
    assert "<del>heard</del> <ins>felt</ins>" in part
    assert "changed, not marked" in part


def test_a_person_is_found_among_the_people(client: Client) -> None:
    assert "Ana Orr" in page(client, "/people/")


def test_a_name_without_an_office_that_is_nowhere_quoted_in_its_own_words_is_not_listed(client: Client) -> None:
    person = models.Person.objects.get(id="ana-orr")
    models.Person.objects.filter(id=person.id).update(record={**person.record, "roles": []})
    kept_pages.forget()
    assert "Ana Orr" in page(client, "/people/")
    models.Voice.objects.filter(person=person).update(kind="indirect")
    kept_pages.forget()
    assert "Ana Orr" not in page(client, "/people/")
    models.Person.objects.filter(id=person.id).update(record={**person.record, "roles": ["mayor"]})
    kept_pages.forget()
    assert "Ana Orr" in page(client, "/people/")


def test_an_outlet_shows_whose_words_it_uses(client: Client) -> None:
    shown = page(client, "/outlets/Ellery%20Mail/")
    assert "1 report in published stories, 1 of them with another’s words" in shown
    assert 'href="/outlets/The%20Harbour%20Post/"' in shown


def test_a_story_is_drawn_beside_the_words_that_say_the_same(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/")
    labels = re.findall(r'<svg [^>]*role="img" aria-label="([^"]*)"', shown)
    assert "The Harbour Post, copied by Ellery Mail" in labels
    assert shown.index("copied by Ellery Mail") < shown.index('<ul class="tree">')


def test_what_is_new_since_an_instant_is_set_apart(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/?since=2026-03-17T07:00:00Z")
    new = shown[shown.index("New since") : shown.index("</section>", shown.index("New since"))]
    assert "County Radio" in new
    assert "Ellery Mail" not in new


def new_since(client: Client, instant: str) -> str:
    shown = page(client, f"/stories/{wall()}/?since={instant}")
    return shown[shown.index("New since") : shown.index("</section>", shown.index("New since"))]


def test_what_is_new_are_lines_that_new_reports_alone_tell_and_who_was_not_heard_before(client: Client) -> None:
    new = new_since(client, "2026-03-17T07:00:00Z")
    assert "About 340 people left their homes on Quay Street" in new
    assert "At least 12 people were injured" not in new, "told before"
    heard = new[new.index("Heard for the first time") :]
    assert "Ruth Adeyemi" in heard
    assert "Ana Orr" not in heard, "the first report quotes her"


def test_an_echo_tells_nothing_new(client: Client) -> None:
    between = new_since(client, "2026-03-17T06:00:00Z")
    assert "Ellery Mail" in between
    assert "At least 12 people were injured" not in between


@pytest.mark.parametrize("since", ["", "yesterday", "99999999999h", "h", "2026-03-17T07:00:00+99:00"])
def test_an_instant_that_is_none_changes_nothing(client: Client, since: str) -> None:
    assert "New since" not in page(client, f"/stories/{wall()}/?since={since}")


def test_the_archive_leads_to_the_briefing_of_a_day(client: Client) -> None:
    assert 'href="/editions/morning/2026-03-17/"' in page(client, "/archive/")
    assert 'href="/editions/morning/2026-03-17/"' in page(client, "/archive/2026/3/")
    assert "night buses" in page(client, "/editions/morning/2026-03-17/")


@pytest.mark.parametrize(
    "path",
    [
        "/editions/evening/",
        "/editions/morning/2026-03-18/",
        "/editions/morning/2026-02-30/",
        "/archive/2026/13/",
        "/archive/2025/1/",
        "/stories/none/",
        "/people/nobody/",
        "/outlets/None/",
        "/nothing",
    ],
)
def test_what_there_is_not_is_not_found(client: Client, path: str) -> None:
    assert "There is no such page" in page(client, path, 404)


def test_a_draft_is_seen_by_nobody(client: Client) -> None:
    models.Briefing.objects.update(state=store.DRAFT)
    assert "Nothing is published yet" in page(client, "/")
    page(client, f"/stories/{wall()}/", 404)
    page(client, "/editions/morning/2026-03-17/", 404)
    assert "Ana Orr" not in page(client, "/people/")


def test_a_story_that_was_merged_leads_to_the_other(client: Client) -> None:
    Story.objects.create(id="old", headline="The same", kept=timezone.now(), into=Story.objects.get(id=wall()))
    assert client.get("/stories/old/").headers["Location"] == f"/stories/{wall()}/"


def test_the_choice_of_groups_is_kept_without_an_account(client: Client) -> None:
    response = client.post("/groups", {"groups": "language", "back": "/archive/"})
    assert response.headers["Location"] == "/archive/"
    assert "Who covers it, by language" in page(client, "/")
    client.post("/groups", {"groups": "colour", "back": "/"})
    assert "Who covers it, by country" in page(client, "/")


@pytest.mark.parametrize("back", ["//evil.example", "https://evil.example/", "/\\evil.example", "javascript:alert(1)"])
def test_the_way_back_never_leads_elsewhere(client: Client, back: str) -> None:
    assert client.post("/groups", {"groups": "language", "back": back}).headers["Location"] == "/"


def test_another_site_cannot_choose_for_a_reader(client: Client) -> None:
    response = client.post("/groups", {"groups": "language"}, headers={"Sec-Fetch-Site": "cross-site"})
    assert response.status_code == 403


def test_what_a_source_changed_later_stands_among_the_corrections(client: Client) -> None:
    store.keep([replace(made_day.ARTICLES[0], text="Everything is different now.", title="Wall holds after all")])
    assert "Wall holds after all" in page(client, "/corrections/")


def test_what_a_source_took_back_stands_among_the_corrections(client: Client) -> None:
    store.withdraw("wall-post")
    assert "Sea wall at Port Ellery gives way in the night" in page(client, "/corrections/")


def test_the_page_tells_programs_what_it_is(client: Client) -> None:
    assert '"@type": "CollectionPage"' in page(client, "/")
    assert '"@type": "NewsArticle"' in page(client, f"/stories/{wall()}/")


def test_the_method_page_has_what_was_measured_of_each_stage(client: Client) -> None:
    shown = page(client, "/method/")
    assert "<h3>Bringing stories together</h3>" in shown
    assert "<h3>What is agreed and what is disputed</h3>" in shown
    assert shown.count("<table>") >= 2
    assert "**" not in shown


# ── What a page costs: queries do not grow with what is on it ─────────────────────────────────────


@pytest.mark.parametrize(
    ("path", "most"),
    [
        ("/", 9),
        ("/editions/morning/2026-03-17/", 8),
        ("/stories/{wall}/", 10),
        ("/people/ana-orr/", 3),
        ("/people/", 2),
        ("/outlets/The%20Harbour%20Post/", 8),
        ("/archive/", 3),
        ("/search?q=wall", 3),
        ("/corrections/", 4),
        ("/api/v1/briefings", 2),
        ("/api/v1/stories", 2),
        ("/api/v1/stories/{wall}", 7),
        ("/feeds/editions/morning.atom", 4),
    ],
)
def test_a_page_takes_few_queries(client: Client, path: str, most: int) -> None:
    with CaptureQueriesContext(connection) as queries:
        assert client.get(path.format(wall=wall())).status_code == 200
    assert len(queries) - 1 <= most, [query["sql"][:100] for query in queries]


@pytest.mark.parametrize(("path", "most"), [("/", 6), ("/stories/{wall}/", 4)])
def test_a_page_made_anew_reads_no_record_whose_version_it_knows(client: Client, path: str, most: int) -> None:
    own = path.format(wall=wall())
    before = page(client, own)
    kept_pages.forget()
    with CaptureQueriesContext(connection) as queries:
        assert page(client, own) == before
    assert len(queries) - 1 <= most
    assert not any("record" in query["sql"].split(" FROM ")[0] for query in queries)


def test_what_an_editor_changes_is_on_every_page_that_tells_it(client: Client) -> None:
    """A new version takes the place of what was printed of the old one."""
    page(client, "/"), page(client, f"/stories/{wall()}/")
    row = models.Briefing.objects.get()
    item = {**row.record["items"][0], "note": "Seen from the quay."}
    models.Briefing.objects.update(record={**row.record, "items": [item]}, version=F("version") + 1)
    kept_pages.forget()
    assert "Seen from the quay." in page(client, "/")
    assert "Seen from the quay." in page(client, f"/stories/{item['story']}/")


def test_a_story_that_is_kept_again_is_printed_again(client: Client) -> None:
    page(client, f"/stories/{wall()}/")
    row = Story.objects.get(id=wall())
    held = dossiers.restored(row)
    dossiers.keep(replace(held, dossier=replace(held.dossier, timeline=())), timezone.now())
    kept_pages.forget()
    assert 'id="days"' not in page(client, f"/stories/{wall()}/")


def test_a_page_that_is_kept_takes_no_query(client: Client) -> None:
    page(client, "/")
    with CaptureQueriesContext(connection) as queries:
        page(client, "/")
    assert len(queries) == 0


def test_a_figure_stands_with_its_own_sentence(client: Client) -> None:
    shown = page(client, f"/stories/{wall()}/")
    figures = shown[shown.index('id="figures"') : shown.index("</dl>", shown.index('id="figures"'))]
    for given in re.findall(r"<dt>([^<]+)<span>.*?</dt><dd>(.*?)</dd>", figures, re.DOTALL):
        assert given[0] in given[1]


@pytest.mark.parametrize(
    ("kind", "words", "printed"),
    [
        ("direct", "We heard it,” she said. “Before we saw it.", "“We heard it,” she said. “Before we saw it.”"),
        ("direct", "We heard it,’ she said. ‘Twice.", "‘We heard it,’ she said. ‘Twice.’"),
        ("direct", 'We heard it," she said. "Twice.', '"We heard it," she said. "Twice."'),
        ("indirect", "that they heard it", "… that they heard it"),
        ("mixed", "that they “heard it”", "that they “heard it”"),
    ],
)
def test_words_stand_between_the_marks_of_their_article(kind: str, words: str, printed: str) -> None:
    assert models.Voice(kind=kind, words=words).printed == printed


def test_the_archive_names_each_day_with_its_first_headline(client: Client) -> None:
    shown = page(client, "/archive/")
    assert "Tuesday, 17 March" in shown
    assert "Sea wall at Port Ellery" in shown


def test_whoever_signed_up_gets_kept_pages_too_and_forms_stay_their_own(client: Client) -> None:
    token = client.get("/subscribe").cookies["csrftoken"].value
    page(client, "/")
    with CaptureQueriesContext(connection) as queries:
        assert token not in page(client, "/")
    assert not queries
    stranger = Client()
    stranger.cookies["csrftoken"] = token
    page(stranger, "/subscribe")
    assert token not in Client().get("/subscribe").content.decode()


def test_work_on_a_draft_makes_no_page_anew() -> None:
    before = shown.stamp()
    store.keep_briefing(replace(made_day.composed().briefing, edition="evening"))
    assert shown.stamp() == before
    models.Briefing.objects.filter(edition="morning").update(version=99)
    assert shown.stamp() != before
