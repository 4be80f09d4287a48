"""What a robots.txt opens and closes (RFC 9309)."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.robots import OPEN, Rule, robots

FILE = """
# for everybody
User-agent: *
Disallow: /closed
Allow: /closed/but-this
Disallow: /*.pdf$
Crawl-delay: 2.5

user-agent: other
User-Agent: Anechoic
disallow: /desk # the newsroom
Disallow:

User-agent: anechoic
Disallow: /*/print
Sitemap: https://post.example/news.xml
"""


@pytest.mark.parametrize(
    ("path", "opens"),
    [
        ("/", True),
        ("/closed", False),
        ("/closed/more", False),
        ("/closed/but-this/too", True),
        ("/paper.pdf", False),
        ("/paper.pdf?page=1", True),
        ("/desk", True),
    ],
)
def test_the_longest_rule_that_fits_decides(path: str, opens: bool) -> None:
    assert robots(FILE, "somebody").allow(path) is opens


@pytest.mark.parametrize(
    ("path", "opens"), [("/closed", True), ("/desk/1", False), ("/a/print", False), ("/print", True)]
)
def test_groups_that_name_us_stand_together_and_alone(path: str, opens: bool) -> None:
    assert robots(FILE, "anechoic").allow(path) is opens


def test_a_tie_opens() -> None:
    assert robots("User-agent: *\nAllow: /a\nDisallow: /a", "x").allow("/a")


def test_ways_of_writing_a_path_are_one() -> None:
    rules = robots("User-agent: *\nDisallow: /%63losed\nDisallow: /ü", "x")
    assert not rules.allow("/closed")
    assert not rules.allow("/%C3%BC")


@pytest.mark.parametrize(("value", "delay"), [("2.5", 2.5), ("-1", 0.0), ("inf", 0.0), ("nan", 0.0), ("soon", 0.0)])
def test_a_delay_is_a_number_of_seconds(value: str, delay: float) -> None:
    assert robots(f"User-agent: *\nCrawl-delay: {value}", "x").delay == delay


@pytest.mark.parametrize("text", ["", "<html>404</html>", "Disallow: /", "\ufeff", "User-agent: other\nDisallow: /"])
def test_a_file_without_a_group_for_us_closes_nothing(text: str) -> None:
    assert robots(text, "anechoic") == OPEN


def test_a_pattern_of_many_stars_takes_no_longer() -> None:
    assert not Rule(b"/" + b"*a" * 5000 + b"$", opens=False).fits(b"/" + b"a" * 4999 + b"b")


@given(st.text("/ab*", max_size=8), st.text("/ab", max_size=12))
def test_a_pattern_that_is_the_path_fits_it_and_all_that_begin_with_it(pattern: str, rest: str) -> None:
    path = pattern.replace("*", "b")
    assert Rule(pattern.encode(), opens=True).fits((path + rest).encode())
