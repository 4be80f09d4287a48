"""What a page declares of itself, and in which order it is believed."""

import json

import pytest

from anechoic.records import Article, Image, Known
from read.captures import page, read, story


def declared(data: object, head: str = "", body: str = "") -> Article:
    return read(page(body or story(), f'<script type="application/ld+json">{json.dumps(data)}</script>{head}'))


def test_json_ld_is_believed_first() -> None:
    found = declared(
        {
            "@type": "NewsArticle",
            "headline": "Crane closes harbour &amp; pier",
            "author": [{"@type": "Person", "name": "Una Marsh"}, {"@type": "Person", "name": "Pat O’Dowd"}],
            "datePublished": "2026-03-17T09:30:00+01:00",
            "publisher": {"@type": "Organization", "name": "The Quay"},
        },
        '<meta property="og:title" content="Another title"><meta name="author" content="Someone Else">',
        story() + "<p>Una Marsh and Pat O’Dowd</p>",
    )
    assert (found.title, found.byline, found.outlet) == (
        "Crane closes harbour & pier",
        ("Una Marsh", "Pat O’Dowd"),
        "The Quay",
    )
    assert found.published is not None
    assert found.published.isoformat() == "2026-03-17T08:30:00+00:00"


SHOWN = "Crane closes harbour"  # the headline of `story`


@pytest.mark.parametrize(
    ("window", "shared", "title"),
    [
        ("Harbour closed: what the crane did", SHOWN, SHOWN),
        (
            "Harbour closed: what the crane did",
            "Harbour closed: what the crane did",
            "Harbour closed: what the crane did",
        ),
        (SHOWN, SHOWN, "Harbour closed: what the crane did"),
    ],
)
def test_a_headline_for_search_engines_gives_way_to_the_one_that_is_shown(window: str, shared: str, title: str) -> None:
    head = f'<title>{window}</title><meta property="og:title" content="{shared}">'
    assert declared({"@type": "Article", "headline": "Harbour closed: what the crane did"}, head).title == title


@pytest.mark.parametrize("shown", ["Old crane shuts the harbour", "Wenmouth: Old crane shuts the harbour"])
def test_a_headline_in_a_lower_heading_is_shown_too_alone_or_behind_a_kicker(shown: str) -> None:
    engines = "Harbour closed: what the crane did"
    head = f'<title>{engines} | The Quay</title><meta property="og:title" content="Old crane shuts the harbour">'
    graph = {"@type": "Article", "headline": engines, "publisher": {"name": "The Quay"}}
    body = story().replace("Crane closes harbour", engines)
    assert declared(graph, head, f"{body}<h2>{shown}</h2>").title == "Old crane shuts the harbour"
    assert declared(graph, head, f"{body}<h2>{shown} today</h2>").title == engines


@pytest.mark.parametrize(
    ("heading", "title"),
    [
        ("Nobody was hurt by the crane", "Nobody was hurt by the crane"),
        ("The Quay", "Home of our little quay"),
    ],
)
def test_where_a_title_tells_of_the_site_the_only_heading_is_the_headline(heading: str, title: str) -> None:
    body = story().replace("Crane closes harbour", heading)
    assert read(page(body, "<title>Home of our little quay</title>")).title == title


@pytest.mark.parametrize(
    "wrapped",
    [
        {"@graph": [{"@type": "WebSite", "name": "The Quay"}, {"@type": "Article", "headline": "Crane falls"}]},
        [{"@type": "BreadcrumbList"}, {"@type": ["NewsArticle", "Thing"], "headline": "Crane falls"}],
        {"@type": "WebPage", "mainEntity": {"@type": "ReportageNewsArticle", "headline": "Crane falls"}},
    ],
)
def test_the_article_is_found_however_it_is_wrapped(wrapped: object) -> None:
    assert declared(wrapped).title == "Crane falls"


def test_authors_that_are_referred_to_are_looked_up() -> None:
    graph = [
        {"@type": "Article", "headline": "Crane falls", "author": {"@id": "#una"}},
        {"@type": "Person", "@id": "#una", "name": "Una Marsh"},
    ]
    assert declared({"@graph": graph}, body=story() + "<p>Una Marsh</p>").byline == ("Una Marsh",)


def test_a_name_that_the_page_does_not_show_is_no_byline() -> None:
    assert declared({"@type": "Article", "author": {"@type": "Person", "name": "Una Marsh"}}).byline == ()
    assert read(page(story(), '<meta name="author" content="Una Marsh">')).byline == ()


def test_where_one_place_names_nobody_the_next_is_asked() -> None:
    desk = {"@type": "Article", "author": {"@type": "Person", "name": "admin"}}
    found = declared(
        desk, '<meta name="author" content="una@quay.example">', "<p class='byline'>By Una Marsh</p>" + story()
    )
    assert found.byline == ("Una Marsh",)


def test_a_name_in_two_parts_is_put_together() -> None:
    parts = {"@type": "Article", "author": [{"@type": "Person", "givenName": "Una", "familyName": "Marsh"}]}
    assert declared(parts, body=story() + "<p>Una Marsh</p>").byline == ("Una Marsh",)


def test_an_outlet_that_signs_its_own_article_stands_where_nobody_is_named() -> None:
    own = {
        "@type": "Article",
        "author": {"@type": "Organization", "name": "The Quay"},
        "publisher": {"name": "The Quay"},
    }
    assert declared(own).byline == ("The Quay",)
    assert declared(own, body="<p class='byline'>By Una Marsh</p>" + story()).byline == ("Una Marsh",)


@pytest.mark.parametrize(
    "broken",
    ['{"@type": "Article", "headline": "Crane falls",}', '<!-- {"@type": "Article", "headline": "Crane falls"} -->', '{"@type": "Article", "headline": "Crane falls"};'],
)  # fmt: skip
def test_common_slips_in_json_are_mended(broken: str) -> None:
    assert read(page(story(), f'<script type="application/ld+json">{broken}</script>')).title == "Crane falls"


@pytest.mark.parametrize("broken", ["", "{", "null", '"x"', "[[[[", '{"@type": 3, "author": {"name": {"name": 4}}}'])
def test_json_that_cannot_be_mended_is_passed_over(broken: str) -> None:
    assert read(page(story(), f'<script type="application/ld+json">{broken}</script>')).title == "Crane closes harbour"


def test_the_articles_that_a_page_lists_are_not_its_own() -> None:
    listing = {"@type": "ItemList", "itemListElement": [{"@type": "NewsArticle", "headline": "Gulls queue"}]}
    assert declared(listing).title == "Crane closes harbour"


def test_the_outlet_in_a_title_is_no_part_of_the_headline() -> None:
    head = '<title>Crane closes harbour | The Quay</title><meta property="og:site_name" content="The Quay">'
    assert read(page(story().replace("<h1>Crane closes harbour</h1>", ""), head)).title == "Crane closes harbour"


@pytest.mark.parametrize(
    ("head", "published"),
    [
        ('<meta property="article:published_time" content="2026-03-17T09:30:00Z">', "2026-03-17T09:30:00+00:00"),
        ('<meta name="parsely-pub-date" content="2026-03-17T09:30:00Z">', "2026-03-17T09:30:00+00:00"),
        ('<meta name="DC.date.issued" content="2026-03-17T15:00:00+05:30">', "2026-03-17T09:30:00+00:00"),
        ('<meta name="date" content="2026-03-17"><meta property="og:published_time" content="2026-03-17T09:30:00Z">', "2026-03-17T09:30:00+00:00"),
        ('<meta name="date" content="2026-03-17">', "2026-03-17T00:00:00+00:00"),
    ],
)  # fmt: skip
def test_the_first_instant_told_is_that_of_publication(head: str, published: str) -> None:
    found = read(page(story(), head)).published
    assert found is not None
    assert found.isoformat() == published


def test_a_time_element_and_a_line_of_the_head_tell_it_too() -> None:
    timed = story().replace("</h1>", "</h1><time datetime='2026-03-17T09:30:00Z'>today</time>")
    shown = story().replace("</h1>", "</h1><div>Tuesday, March 17, 2026 12:30 EAT</div>")
    for body in (timed, shown):
        found = read(page(body)).published
        assert found is not None
        assert found.isoformat() == "2026-03-17T09:30:00+00:00"


def test_the_address_is_the_canonical_one_and_made_whole() -> None:
    head = '<link rel="canonical" href="/news/crane"><meta property="og:url" content="https://other.example/x">'
    assert (
        read(page(story(), head), known=Known(url="https://harbourpost.example/a?b=c")).url
        == "https://harbourpost.example/news/crane"
    )


@pytest.mark.parametrize("href", ["javascript:alert(1)", "https://harbourpost.example/", "http://[", "", "#x"])
def test_an_address_that_leads_nowhere_is_not_taken(href: str) -> None:
    assert read(page(story(), f'<link rel="canonical" href="{href}">')).url == ""


def test_the_outlet_is_found_by_address_then_by_name_then_as_it_is_written() -> None:
    link = '<link rel="canonical" href="https://www.harbourpost.example/x">'
    name = '<meta property="og:site_name" content="harbour post">'
    unknown = '<meta property="og:site_name" content="The Quay">'
    assert read(page(story(), link + unknown)).outlet == "The Harbour Post"
    assert read(page(story(), name)).outlet == "The Harbour Post"
    assert read(page(story(), unknown)).outlet == "The Quay"
    assert read(page(story()), known=Known(outlet="The Jetty")).outlet == "The Jetty"


def test_the_language_is_that_of_the_words_and_not_of_the_declaration() -> None:
    assert read(page(story(), lang="de")).lang == "en"


def test_the_address_loses_what_follows_readers_and_nothing_else() -> None:
    link = '<link rel="canonical" href="https://quay.example/crane?id=7&utm_source=mail&fbclid=x#top">'
    assert read(page(story(), link)).url == "https://quay.example/crane?id=7"


def test_an_outlet_that_nobody_names_goes_by_its_domain() -> None:
    assert read(page(story(), '<link rel="canonical" href="https://www.quay.example/crane">')).outlet == "quay.example"


def test_an_update_is_one_only_after_publication() -> None:
    times = {"@type": "Article", "datePublished": "2026-03-17T08:30:00Z", "dateModified": "2026-03-17T10:00:00+01:00"}
    assert str(declared(times).updated) == "2026-03-17 09:00:00+00:00"
    assert declared(times | {"dateModified": "2026-03-17T08:30:00Z"}).updated is None


def test_the_image_comes_with_caption_and_credit() -> None:
    picture = {
        "@type": "ImageObject",
        "url": "https://quay.example/a.jpg",
        "caption": "The crane",
        "creditText": "Pat O’Dowd",
    }
    assert declared({"@type": "Article", "image": [picture]}).image == Image(
        "https://quay.example/a.jpg", "The crane", "Pat O’Dowd"
    )
    assert read(page(story(), '<meta property="og:image" content="https://quay.example/b.jpg">')).image == Image(
        "https://quay.example/b.jpg"
    )
    assert read(page(story(), '<meta property="og:image" content="javascript:alert(1)">')).image is None


def test_the_section_is_as_the_outlet_names_it() -> None:
    assert declared({"@type": "Article", "articleSection": ["Harbours"]}).section == "Harbours"


def test_what_is_escaped_twice_is_read_once() -> None:
    description = '<meta name="description" content="Una&amp;nbsp;Marsh saw the crane &amp;amp; the barge">'
    assert read(page(story(), description)).standfirst == "Una Marsh saw the crane & the barge"


def test_a_standfirst_that_was_escaped_twice_is_plain() -> None:
    found = declared(
        {"@type": "Article", "headline": "Crane falls", "description": "The quay &amp;amp; the k&amp;uuml;ste"}
    )
    assert found.standfirst == "The quay & the küste"
