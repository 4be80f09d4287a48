"""Outlets that a user declares in TOML, and the declarations that are refused."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.errors import BadInput
from anechoic.outlets import DEFAULT, OUTLETS, outlets_from_toml
from anechoic.outlets.declared import faults
from anechoic.records import Outlet, Ownership

LEAST = """
[[outlet]]
name = "The Harbour Post"
domain = "harbourpost.example"
country = "GB"
language = "en"
ownership = "company"
owner = "Harbour Press"
"""
MORE = """
[[outlet]]
name = "Tidal Wire"
domain = "tidalwire.example"
country = "IE"
language = "en-IE"
ownership = "cooperative"
owner = "Tidal Wire"
agency = true
feeds = ["https://tidalwire.example/feed.xml"]
sitemaps = ["http://tidalwire.example:8080/news.xml"]
aliases = ["TW"]
domains = ["tw.example", "tidal.example/wire"]
"""


def test_a_table_is_an_outlet() -> None:
    assert outlets_from_toml(LEAST) == (
        Outlet(
            name="The Harbour Post",
            domain="harbourpost.example",
            country="GB",
            language="en",
            ownership=Ownership.COMPANY,
            owner="Harbour Press",
        ),
    )


def test_every_field_can_be_declared() -> None:
    (wire,) = outlets_from_toml(MORE)
    assert wire.agency
    assert wire.ownership is Ownership.COOPERATIVE
    assert wire.feeds == ("https://tidalwire.example/feed.xml",)
    assert wire.sitemaps == ("http://tidalwire.example:8080/news.xml",)
    assert wire.aliases == ("TW",)
    assert wire.domains == ("tw.example", "tidal.example/wire")


def test_outlets_keep_the_order_of_the_file_and_join_the_register() -> None:
    declared = outlets_from_toml((LEAST + MORE).encode())
    assert [outlet.name for outlet in declared] == ["The Harbour Post", "Tidal Wire"]
    register = DEFAULT.with_outlets(declared)
    assert register.by_domain("www.tidal.example/wire/1") == declared[1]
    assert declared[1] in register.agencies


@pytest.mark.parametrize("empty", ["", b"", "# nothing yet\n", b"\xef\xbb\xbf# with a byte order mark\n"])
def test_an_empty_file_declares_nothing(empty: str | bytes) -> None:
    assert outlets_from_toml(empty) == ()


@pytest.mark.parametrize(
    ("source", "reason"),
    [
        ("[[outlet]\n", "no TOML"),
        (b"\xff\xfe", "no TOML"),
        ("[[outlets]]\nname = 'x'\n", "outlets is not a list of outlets"),
        ("[outlet]\nname = 'x'\n", "outlet is not a list of outlets"),
        ("outlet = ['x']\n", "outlet is not a list of outlets"),
        (LEAST + "lean = 'left'\n", "unknown: lean"),
        (LEAST.replace("owner = ", "# owner = "), "missing: owner"),
        (LEAST + "feeds = 'https://harbourpost.example/feed'\n", "not of its type: feeds"),
        (LEAST + "aliases = ['']\n", "not of its type: aliases"),
        (LEAST + "agency = 'no'\n", "not of its type: agency"),
        (LEAST.replace('"GB"', "44"), "not of its type: country"),
        (LEAST.replace('"company"', '"rich man"'), "no ownership: rich man"),
        (LEAST.replace('"company"', '["company"]'), "not of its type: ownership"),
        (LEAST.replace('"GB"', '"gb"'), "'gb' is no ISO 3166 code"),
        (LEAST.replace('"en"', '"English"'), "'English' is no language tag"),
        (LEAST.replace('"harbourpost.example"', '"https://harbourpost.example"'), "is no domain"),
        (LEAST.replace('"Harbour Press"', '" "'), "cannot be empty"),
        (LEAST + "feeds = ['harbourpost.example/feed']\n", "is no http or https address"),
        (LEAST + "sitemaps = ['file:///etc/news.xml']\n", "is no http or https address"),
        (LEAST + "feeds = ['https://[harbourpost/feed']\n", "is no http or https address"),
    ],
)
def test_a_wrong_declaration_is_refused_with_its_reason(source: str | bytes, reason: str) -> None:
    with pytest.raises(BadInput) as refused:
        outlets_from_toml(source, subject="mine.toml")
    assert refused.value.subject.startswith("mine.toml")
    assert reason in refused.value.reason
    assert refused.value.remedy


def test_a_refusal_names_the_outlet() -> None:
    with pytest.raises(BadInput, match=r"mine\.toml: Tidal Wire"):
        outlets_from_toml(LEAST + MORE.replace("IE", "ie"), subject="mine.toml")


def test_all_that_is_wrong_is_said_at_once() -> None:
    wrong = Outlet(
        name="", domain="x", country="?", language="?", ownership=Ownership.STATE, owner="", feeds=("ftp://x.example",)
    )
    assert len(faults(wrong)) == 5


@given(st.sampled_from(OUTLETS))
def test_an_outlet_survives_being_written_down(outlet: Outlet) -> None:
    def listed(values: tuple[str, ...]) -> str:
        return "[" + ", ".join(f'"{value}"' for value in values) + "]"

    source = f"""
        [[outlet]]
        name = "{outlet.name}"
        domain = "{outlet.domain}"
        country = "{outlet.country}"
        language = "{outlet.language}"
        ownership = "{outlet.ownership}"
        owner = "{outlet.owner}"
        agency = {str(outlet.agency).lower()}
        feeds = {listed(outlet.feeds)}
        sitemaps = {listed(outlet.sitemaps)}
        aliases = {listed(outlet.aliases)}
        domains = {listed(outlet.domains)}
    """
    assert outlets_from_toml(source) == (outlet,)
