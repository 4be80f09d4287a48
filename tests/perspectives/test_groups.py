"""Which group an article belongs to, and what part of the run each group printed."""

import pytest

from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.perspectives import KINDS, grouping
from anechoic.records import Article, ArticleId, Outlet, Ownership
from factories import article

POST = Outlet(
    name="The Harbour Post",
    domain="harbourpost.example",
    country="GB",
    language="en-GB",
    ownership=Ownership.COMPANY,
    owner="Quay Media",
)
BALISE = Outlet(
    name="La Balise",
    domain="labalise.example",
    country="FR",
    language="fr",
    ownership=Ownership.NONPROFIT,
    owner="La Balise",
)
REGISTER = Register((POST, BALISE))


def group(kind: str, one: Article) -> str:
    return grouping(kind, [one], REGISTER).group(one.id)


@pytest.mark.parametrize(("kind", "name"), [("country", "GB"), ("language", "en"), ("owner", "Quay Media")])
def test_an_outlet_is_found_by_its_address(kind: str, name: str) -> None:
    assert group(kind, article("Fog.", outlet="", url="https://www.harbourpost.example/fog")) == name


def test_an_outlet_is_found_by_its_name_where_the_address_is_unknown() -> None:
    assert group("country", article("Nebel.", outlet="La Balise", url="https://mirror.example/fog")) == "FR"


@pytest.mark.parametrize("kind", ["country", "owner"])
def test_an_outlet_that_nobody_declared_is_unknown(kind: str) -> None:
    assert group(kind, article("Fog.", outlet="Somebody")) == "unknown"


def test_the_language_of_an_unknown_outlet_is_that_of_the_article() -> None:
    assert group("language", article("Niebla.", outlet="Somebody", lang="es-AR")) == "es"


def test_lean_is_what_the_article_says_and_never_guessed() -> None:
    told = Article(id=ArticleId("a1"), text="Fog.", outlet="The Harbour Post", lean="left")
    assert group("lean", told) == "left"
    assert group("lean", article("Fog.")) == "unknown"


def test_another_kind_of_group_is_wrong_use() -> None:
    with pytest.raises(WrongUse, match="star sign"):
        grouping("star sign", [], REGISTER)


@pytest.mark.parametrize("kind", KINDS)
def test_every_kind_takes_an_empty_run(kind: str) -> None:
    assert grouping(kind, [], REGISTER).shares == {}


def test_unknown_outlets_leave_the_shares() -> None:
    run = [
        article("Fog.", key="a"),
        article("Brume.", key="b", outlet="La Balise"),
        article("Mist.", key="c", outlet="Somebody"),
    ]
    assert grouping("country", run, REGISTER).shares == {"FR": 0.5, "GB": 0.5}


def test_a_text_printed_twice_in_a_group_counts_once() -> None:
    run = [article("Fog.", key="a"), article("Fog.", key="b"), article("Brume.", key="c", outlet="La Balise")]
    assert grouping("country", run, REGISTER).shares == {"FR": 0.5, "GB": 0.5}
