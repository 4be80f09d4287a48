"""What strangers wrote is printed so that it steers nothing, and is lost in nothing that can be seen."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.text.printable import host, link, name, printable


@pytest.mark.parametrize(
    ("address", "rebuilt"),
    [
        ("https://post.example/a?b=c#d", "https://post.example/a?b=c#d"),
        ("HTTP://Post.Example:8080/A", "http://post.example:8080/A"),
        ("https://küste.example/ä ö".replace(" ", "%20"), "https://xn--kste-0ra.example/%C3%A4%20%C3%B6"),
        ("https://post.example/50%25-off/(a)", "https://post.example/50%25-off/(a)"),
        ('https://post.example/"><script>', "https://post.example/%22%3E%3Cscript%3E"),
        ("https://post.example", "https://post.example"),
    ],
)
def test_a_link_is_built_anew_from_its_parts(address: str, rebuilt: str) -> None:
    assert link(address) == rebuilt


@pytest.mark.parametrize(
    "address",
    [
        "",
        "javascript:alert(1)",
        "JaVaScRiPt:alert(1)",
        "java\tscript:alert(1)",
        " javascript:alert(1)",
        "\x01javascript:alert(1)",
        "\u2028https://post.example/",
        "data:text/html,<script>alert(1)</script>",
        "vbscript:msgbox(1)",
        "file:///etc/passwd",
        "//post.example/a",
        "/a/b",
        "post.example/a",
        "https:post.example",
        "https:///a",
        "https://",
        "https://post.example@evil.example/",
        "https://user:word@post.example/",
        "https://post.example\\@evil.example/",
        "https://post.example/a b",
        "https://post.example/a\nb",
        "https://post.example/\u202eb",
        "https://post.example:port/",
        "https://post.example:99999/",
        "https://[::1]/",
        "https://post..example/",
        "https://-post.example/",
        "https://po'st.example/",
        "ftp://post.example/",
    ],
)
def test_what_is_no_plain_web_address_is_no_link(address: str) -> None:
    assert link(address) == ""


@given(st.text() | st.text().map("https://post.example/{}".format) | st.text().map("https://{}.example/".format))
def test_a_link_is_empty_or_safe_in_every_place(address: str) -> None:
    built = link(address)
    assert built == "" or re.fullmatch(r"https?://[a-z0-9._-]+(:\d+)?([/?#][!#-;=?-Z_a-z~]*)?", built)
    assert link(built) == built


def test_a_letter_that_passes_for_another_shows_in_the_host() -> None:
    assert host(link("https://www.b\u0430nk.example/")) == "xn--bnk-6cd.example"


@given(st.text())
def test_words_come_out_without_controls_and_stay_as_they_are(words: str) -> None:
    printed = printable(words)
    assert not re.search(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]", printed)
    assert printable(printed) == printed
    assert [c for c in printed if c.isalnum()] == [c for c in words if c.isalnum()]


def test_escape_codes_cannot_reach_a_terminal() -> None:
    assert printable("\x1b[2J\x1b]0;owned\x07News\x9b31m") == "[2J]0;ownedNews31m"


def test_marks_that_spelling_needs_stay_in_words_and_not_in_names() -> None:
    assert printable("می\u200cرود") == "می\u200cرود"
    assert name("Reu\u200bters\u202e ") == "Reuters"
