"""The four kinds of capture, what each must hold, and what is common to their articles."""

from contextlib import suppress

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.errors import AnechoicError, BadInput, TooLarge, Unreadable
from anechoic.records import CaptureKind, Image, Known
from read.captures import PARAGRAPHS, page, read, story

BODY = "\n".join(PARAGRAPHS)


# ── Lines ─────────────────────────────────────────────────────────────────────────────────────────


def test_a_line_is_taken_as_it_is() -> None:
    found = read('{"id": 7, "text": "One.\\nTwo.", "outlet": "The Quay", "lang": "en"}', CaptureKind.LINE)
    assert (found.id, found.text, found.outlet) == ("7", "One.\nTwo.", "The Quay")


def test_the_language_of_a_line_is_told_from_its_words_where_it_is_not_given() -> None:
    text = "Der Hafen von Wenmouth ist seit Dienstag geschlossen, weil ein Kran in die Einfahrt gefallen ist."
    assert read(f'{{"id": "a", "text": "{text}"}}', CaptureKind.LINE).lang == "de"


@pytest.mark.parametrize("line", ["", "{", "[]", '"x"', '{"id": "a"}', '{"text": "a"}', "[" * 5000, b"\xff\xfe\x00"])
def test_a_line_that_is_no_article_is_refused_by_its_path(line: str | bytes) -> None:
    with pytest.raises(BadInput) as refused:
        read(line, CaptureKind.LINE)
    assert refused.value.subject == "here"
    assert refused.value.reason


# ── Fragments ─────────────────────────────────────────────────────────────────────────────────────


def test_a_fragment_of_three_words_is_an_article() -> None:
    assert read("<p>Harbour is open.</p>", CaptureKind.FRAGMENT).text == "Harbour is open."


def test_a_fragment_takes_its_head_from_the_feed() -> None:
    known = Known(
        title="Crane falls", standfirst="At noon", byline=("By Una Marsh",), url="https://harbourpost.example/x"
    )
    found = read("<p>Harbour is <b>closed</b>.<br>Ships wait.</p>", CaptureKind.FRAGMENT, known)
    assert (found.title, found.standfirst, found.byline) == ("Crane falls", "At noon", ("Una Marsh",))
    assert (found.outlet, found.text) == ("The Harbour Post", "Harbour is closed.\nShips wait.")


def test_scripts_of_a_fragment_are_not_read() -> None:
    found = read(
        "<p>Safe<script>alert(1)</script> words<style>p{}</style></p><svg><script>x</script></svg>",
        CaptureKind.FRAGMENT,
    )
    assert found.text == "Safe words"


def test_an_entry_that_is_a_headline_alone_is_kept_and_one_without_anything_is_not() -> None:
    assert read("", CaptureKind.FRAGMENT, Known(title="Crane falls")).title == "Crane falls"
    with pytest.raises(Unreadable):
        read(" ", CaptureKind.FRAGMENT)


def test_a_fragment_that_is_nothing_but_furniture_keeps_its_words() -> None:
    assert read("<p>Read more</p>", CaptureKind.FRAGMENT).text == "Read more"


# ── Bytes ─────────────────────────────────────────────────────────────────────────────────────────


@pytest.mark.parametrize(
    ("encoding", "charset", "meta"),
    [
        ("utf-8", "", ""),
        ("utf-8-sig", "", ""),
        ("utf-16", "", ""),
        ("cp1252", "windows-1252", ""),
        ("cp1252", "", "iso-8859-1"),
        ("iso-8859-1", "no-such-charset", "iso-8859-1"),
        ("utf-8", "iso-8859-1", ""),
    ],
)
def test_the_characters_come_out_whatever_the_encoding(encoding: str, charset: str, meta: str) -> None:
    line = "Der Kran fiel über die Einfahrt, sagte Jürgen Größl, und der Hafen schloß."
    content = page(story(f"<p>{line}</p>")).replace("utf-8", meta)
    content = content.replace("“", '"').replace("”", '"').replace("’", "'")
    assert line in read(content.encode(encoding), charset=charset).text


def test_invisible_characters_are_no_part_of_the_words() -> None:
    found = read("<p>Har\u00adbour\u200b is\u00a0 open.\x00</p>", CaptureKind.FRAGMENT)
    assert found.text == "Harbour is open."


def test_what_is_too_large_is_refused() -> None:
    with pytest.raises(TooLarge):
        read(b"x" * (10 * 2**20 + 1), CaptureKind.TEXT)


@pytest.mark.parametrize("kind", [CaptureKind.PAGE, CaptureKind.TEXT])
def test_nothing_is_unreadable(kind: CaptureKind) -> None:
    with pytest.raises(Unreadable):
        read(b" \n", kind)


@pytest.mark.parametrize("bomb", ["<div>", "<table><tr><td>", "<ul><li>", "<a href='x'>a b c d", "<b><i>"])
def test_a_page_that_nests_without_end_is_read_or_refused(bomb: str) -> None:
    try:
        found = read(bomb * 4000 + "<p>" + "</p><p>".join(PARAGRAPHS))
    except Unreadable:
        return
    assert found.path == "here"


def test_entities_of_a_page_are_never_looked_up() -> None:
    bomb = '<!DOCTYPE html [<!ENTITY a SYSTEM "file:///etc/hostname"><!ENTITY b "&a;&a;">]>'
    assert "&" not in read(
        bomb + page(story("<p>The tide said &a; and &b; to nobody in particular.</p>"))
    ).text.replace("&a;", "").replace("&b;", "")


# ── Credits, ids, laws ────────────────────────────────────────────────────────────────────────────


def test_a_dateline_stays_and_is_credited_where_it_stands() -> None:
    found = read(page(story("<p>WENMOUTH, March 17 (Astrolabe) — The crane was forty years old, the maker said.</p>")))
    (credit,) = found.credits
    assert credit.span is not None
    assert (credit.name, found.words(credit.span)) == ("Astrolabe News Agency", "Astrolabe")


@pytest.mark.parametrize(
    "line", ["Additional reporting by Astrolabe", "(Astrolabe) um/po", "Source: Astrolabe News Agency"]
)
def test_a_closing_line_of_credit_is_out_and_credited(line: str) -> None:
    found = read(page(story(paragraphs=(*PARAGRAPHS, line))))
    assert found.text == BODY
    assert [(credit.name, credit.span) for credit in found.credits] == [("Astrolabe News Agency", None)]


def test_an_agency_in_the_byline_is_credited() -> None:
    found = read(page(story(), '<meta name="author" content="Una Marsh, Astrolabe">'))
    assert "Astrolabe News Agency" in {credit.name for credit in found.credits}


def test_the_id_goes_with_the_address_and_not_with_the_path_or_the_words() -> None:
    link = '<link rel="canonical" href="https://harbourpost.example/x">'
    first, edited = (
        read(page(story(), link)),
        read(page(story("<p>One more paragraph, added at noon by Una Marsh.</p>"), link)),
    )
    assert first.id == edited.id
    assert len(first.id) == 16


def test_without_an_address_the_id_goes_with_the_words() -> None:
    assert read(page(story())).id == read(page(story())).id
    assert read(page(story())).id != read(page(story(paragraphs=PARAGRAPHS[:3]))).id


@settings(max_examples=60)
@given(st.text(max_size=400), st.sampled_from([CaptureKind.TEXT, CaptureKind.FRAGMENT, CaptureKind.PAGE]))
def test_whatever_comes_in_spans_slice_to_their_words_or_it_is_refused(content: str, kind: CaptureKind) -> None:
    with suppress(AnechoicError):
        found = read(content.encode("utf-8", errors="replace"), kind)
        assert all(found.words(mention.span) == mention.text for mention in found.dates)
        assert all(line == line.strip() and line for line in found.text.split("\n")) or found.text == ""


@settings(max_examples=40)
@given(st.lists(st.sampled_from(PARAGRAPHS), min_size=3, max_size=4, unique=True))
def test_no_paragraph_of_a_report_is_lost_or_moved(paragraphs: list[str]) -> None:
    assert read(page(story("<p>Sign up for our newsletter</p>", paragraphs))).text == "\n".join(paragraphs)


def test_an_entry_has_the_picture_that_its_feed_names_and_a_page_its_own() -> None:
    known = Known(title="Crane", url="https://quay.example/1", image="https://quay.example/feed.jpg")
    entry = read("<p>The crane fell.</p>", CaptureKind.FRAGMENT, known)
    assert entry.image == Image("https://quay.example/feed.jpg")
    own = read(page(story(), '<meta property="og:image" content="https://quay.example/page.jpg">'), known=known)
    assert own.image == Image("https://quay.example/page.jpg")
