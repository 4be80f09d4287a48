"""JSON-LD: the one object that is the article, out of whatever a page writes."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.markup import tree
from anechoic.read.structured import article_node, is_paid, nodes, text, texts, types_of
from read.captures import page

STORY = {"@type": "NewsArticle", "headline": "Crane closes harbour", "datePublished": "2026-03-17"}


def held(*scripts: str) -> tuple[object, ...]:
    """The objects of a page with these scripts."""
    marked = "".join(f'<script type="application/ld+json">{each}</script>' for each in scripts)
    return tuple(nodes(tree(page("<p>Crane</p>", marked), "here")))


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(STORY),
        json.dumps([STORY]),
        json.dumps({"@graph": [{"@type": "WebSite", "name": "The Quay"}, STORY]}),
        json.dumps({"@type": "WebPage", "mainEntity": STORY}),
        f"<!-- {json.dumps(STORY)} -->",
        f"//<![CDATA[\n{json.dumps(STORY)}\n//]]>",
        f"{json.dumps(STORY)};",
        json.dumps(STORY).replace("}", ",}"),
        json.dumps(STORY).replace("Crane", "Crane\n"),
        json.dumps(STORY).replace("Crane", r"\'Crane\'"),
    ],
)
def test_the_article_is_found_however_it_is_written(script: str) -> None:
    found = article_node(nodes(tree(page("", f'<script type="application/ld+json">{script}</script>'), "here")))
    assert found["@type"] == "NewsArticle"
    assert "closes harbour" in found["headline"]


@pytest.mark.parametrize("script", ["", "{", "null", "7", '"words"', "[" * 5000, '{"a":' * 3000 + "1" + "}" * 3000])
def test_what_is_no_object_is_none(script: str) -> None:
    assert held(script) == ()


def test_other_articles_of_the_page_are_not_it() -> None:
    other = {**STORY, "headline": "Sea wall paid for twice", "author": {"name": "Una Marsh"}}
    listed = {"@type": "ItemList", "itemListElement": [other]}
    found = article_node(
        nodes(tree(page("", f'<script type="application/ld+json">{json.dumps([listed, STORY])}</script>'), "x"))
    )
    assert found["headline"] == STORY["headline"]


def test_of_several_the_one_that_says_most_is_it() -> None:
    fuller = {**STORY, "headline": "Crane falls", "author": "Una Marsh"}
    assert article_node([STORY, fuller])["headline"] == "Crane falls"
    assert article_node([STORY, {**STORY, "headline": "Later"}])["headline"] == STORY["headline"]
    assert article_node([{"@type": "Person", "name": "Una Marsh"}]) == {}


def test_who_is_named_elsewhere_on_the_page_is_named_in_it() -> None:
    person = {"@id": "#una", "@type": "Person", "name": "Una Marsh"}
    found = article_node([{**STORY, "author": [{"@id": "#una"}], "publisher": {"@id": "#nobody"}}, person])
    assert texts(found["author"]) == ("Una Marsh",)
    assert text(found["publisher"]) == ""


@pytest.mark.parametrize(
    ("value", "plain"),
    [
        ("Crane &amp;amp; barge", "Crane & barge"),
        ("<b>Crane</b> closes <i>harbour</i>", "Crane closes harbour"),
        (["", {"name": "Una Marsh"}, "Tom Ember"], "Una Marsh"),
        ({"name": ["Una Marsh"]}, "Una Marsh"),
        (None, ""),
        (7, ""),
        ({"url": "https://quay.example/una"}, ""),
    ],
)
def test_a_value_in_any_form_gives_its_words(value: object, plain: str) -> None:
    assert text(value) == plain


@pytest.mark.parametrize(
    ("free", "tier", "paid"),
    [
        (False, "", True),
        ("False", "", True),
        (True, "", False),
        ("true", "free", False),
        (None, "locked", True),
        (None, "metered", False),
    ],
)
def test_a_page_says_whether_its_article_must_be_paid_for(free: object, tier: str, paid: bool) -> None:
    assert is_paid({"isAccessibleForFree": free}, tier) == paid


def test_an_object_may_be_of_several_types() -> None:
    assert types_of([{"@type": ["NewsArticle", "LiveBlogPosting"]}, {"@type": "WebPage"}, {}]) == {
        "NewsArticle",
        "LiveBlogPosting",
        "WebPage",
    }


_JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.sampled_from(["@type", "@id", "name", "author", "@graph"]), inner, max_size=4),
    max_leaves=20,
)  # fmt: skip


@given(_JSON)
def test_whatever_a_page_declares_is_read_without_falling_over(value: object) -> None:
    found = tuple(
        nodes(tree(page("", f'<script type="application/ld+json">{json.dumps(value).replace("<", " ")}</script>'), "x"))
    )
    assert all(isinstance(each, dict) for each in found)
    assert isinstance(text(article_node(found).get("author")), str)
    assert types_of(found) == {kind for each in found for kind in texts(each.get("@type"))}
