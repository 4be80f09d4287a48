"""The visible words of a page, a paragraph, heading or cell each."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.read.blocks import Block, blocks
from anechoic.read.markup import tree
from read.captures import page


def page_of(body: str) -> tuple[Block, ...]:
    return blocks(tree(page(body), "here"))


def only(body: str) -> Block:
    [block] = page_of(body)
    return block


@pytest.mark.parametrize(
    ("body", "texts"),
    [
        ("<p>One</p><p>Two</p>", ["One", "Two"]),
        ("<div>One<p>Two</p>Three</div>", ["One", "Two", "Three"]),
        ("One<br>Two", ["One", "Two"]),
        ("<ul><li>One</li><li>Two</li></ul>", ["One", "Two"]),
        ("<table><tr><td>One</td><td>Two</td></tr></table>", ["One", "Two"]),
        ("<p>One <b>and</b> <a href='/x'>two</a></p>", ["One and two"]),
        ("<p>  One\n\n two </p>", ["One two"]),
        ("<p></p><p> \n</p>", []),
        ("<p>One<script>two()</script><style>p{}</style><noscript>Three</noscript></p>", ["One"]),
        ("<p>One</p><svg><title>Two</title></svg><select><option>Three</option></select>", ["One"]),
        ("<p>One<!-- two --></p>", ["One"]),
    ],
)
def test_a_block_is_what_a_reader_sees_as_one(body: str, texts: list[str]) -> None:
    assert [block.text for block in page_of(body)] == texts


@pytest.mark.parametrize(
    ("body", "linked"),
    [
        ("<p><a href='/x'>All of it</a></p>", True),
        ("<a href='/x'><p>All of it</p></a>", True),
        ("<p><a href='/x'>All</a> – <a href='/y'>of it</a></p>", True),
        ("<p><a href='/x'>Some</a> of it</p>", False),
        ("<p>None of it</p>", False),
    ],
)
def test_a_block_is_linked_where_all_of_its_words_are(body: str, linked: bool) -> None:
    assert only(body).linked == linked


@pytest.mark.parametrize(
    ("body", "purpose"),
    [
        ("<p class='newsletter-signup'>x y</p>", "sign-up line"),
        ("<p class='c-AdSlot'>x y</p>", "advertisement"),
        ("<div id='comments'><p>x y</p></div>", "reader comment"),
        ("<div class='comments'><p class='byline'>x y</p></div>", "reader comment"),
        ("<div class='related'><p class='byline'>x y</p></div>", "byline"),
        ("<footer><p>x y</p></footer>", "footer"),
        ("<aside><p>x y</p></aside>", "beside the article"),
        ("<aside><h1>x y</h1></aside>", ""),
        ("<figcaption>x y</figcaption>", "picture caption"),
        ("<p class='shadow'>x y</p>", ""),
        ("<p><span class='author'>x</span> y</p>", ""),
        ("<p><span class='author'>x y</span></p>", "byline"),
        (f"<p class='{'a ' * 300}newsletter'>x y</p>", ""),
    ],
)
def test_the_names_of_classes_tell_what_a_block_is_for(body: str, purpose: str) -> None:
    assert only(body).purpose == purpose


def test_the_words_that_are_marked_as_an_author_are_known_apart() -> None:
    block = only("<p>From <span class='author'>Una</span> and <span class='author'>Tom</span></p>")
    assert (block.text, block.people) == ("From Una and Tom", "Una Tom")


@pytest.mark.parametrize(
    ("body", "emphatic"),
    [
        ("<p><b>Una Marsh</b></p>", True),
        ("<p><em>Una Marsh</em> </p>", True),
        ("<p style='text-align: right'>Una Marsh</p>", True),
        ("<p><b>Una</b> Marsh</p>", False),
        ("<p>Una <b>Marsh</b></p>", False),
        ("<p><b>Una</b><b>Marsh</b></p>", False),
        ("<p>Una Marsh</p>", False),
    ],
)
def test_a_block_is_emphatic_where_all_of_it_is(body: str, emphatic: bool) -> None:
    assert only(body).emphatic == emphatic


def test_paragraphs_of_one_text_look_alike_and_bare_ones_like_nothing() -> None:
    one, two, three, bare = page_of(
        "<div class='t'><p>One</p><p>Two</p><p class='x'>Three</p></div><div><p>Four</p></div>"
    )
    assert one.look == two.look != three.look
    assert bare.look == ("", "", "")


def test_the_last_words_of_a_box_close_it() -> None:
    one, two = page_of("<div><p>One</p><p>Two</p><img><p> </p></div>")
    assert (one.closes, two.closes) == (False, True)


def test_a_page_nested_without_end_is_walked() -> None:
    assert [block.text for block in page_of("<div>" * 5000 + "One")] in (["One"], [])


@given(
    st.lists(
        st.sampled_from(
            [
                "<p>",
                "</p>",
                "<div class='ad'>",
                "</div>",
                "<a href='/x'>",
                "</a>",
                "<li>",
                "<br>",
                "one",
                " two ",
                "<b>",
                "</b>",
                "<td>",
                "<script>",
                "</script>",
            ]
        ),
        max_size=40,
    )
)
def test_no_visible_word_is_lost_or_told_twice(pieces: list[str]) -> None:
    root = tree(page("<p>x</p>" + "".join(pieces)), "here")
    seen = " ".join(block.text for block in blocks(root)).split()
    for script in list(root.iter("script", "head")):
        script.drop_tree()
    assert "".join(seen) == "".join(root.text_content().split())
