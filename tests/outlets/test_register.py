"""How an outlet is found by address and by name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.outlets import DEFAULT, OUTLETS, Register
from anechoic.records import Outlet, Ownership

HARBOUR = Outlet(
    name="The Harbour Post",
    domain="harbourpost.example",
    country="GB",
    language="en",
    ownership=Ownership.COMPANY,
    owner="Harbour Press",
    aliases=("Harbour Post Online",),
    domains=("harbour.example",),
)
ISLAND = Outlet(
    name="Isla Diario",
    domain="harbourpost.example/isla",
    country="GB",
    language="es",
    ownership=Ownership.COMPANY,
    owner="Harbour Press",
)
WIRE = Outlet(
    name="Tidal Wire",
    domain="tidalwire.example",
    country="IE",
    language="en",
    ownership=Ownership.COOPERATIVE,
    owner="Tidal Wire",
    agency=True,
    aliases=("TW",),
)
SMALL = Register((HARBOUR, ISLAND, WIRE))


@pytest.mark.parametrize(
    "address",
    [
        "harbourpost.example",
        "www.harbourpost.example",
        "HarbourPost.example.",
        "harbourpost.example:8080",
        "https://news.harbourpost.example/2026/03/17/bridge?page=2#top",
        "//harbourpost.example/bridge",
        "http://reader:secret@harbourpost.example:80/",
        "https://harbour.example/islands",
        "desk@harbourpost.example",
        "  harbourpost.example/islander ",
    ],
)
def test_an_address_leads_to_its_outlet(address: str) -> None:
    assert SMALL.by_domain(address) is HARBOUR


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example",
        "notharbourpost.example",
        "https://harbourpost.example.evil.test/",
        "https://evil.test/harbourpost.example",
        "https://evil.test/?u=//harbourpost.example",
        "https://harbourpost.example@evil.test/",
        "http://[harbourpost.example",
    ],
)
def test_an_address_that_only_looks_like_it_leads_nowhere(address: str) -> None:
    assert SMALL.by_domain(address) is None


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://harbourpost.example/isla/puente", "Isla Diario"),
        ("https://www.harbourpost.example/isla", "Isla Diario"),
        ("https://harbourpost.example/islands", "The Harbour Post"),
    ],
)
def test_a_section_that_is_an_outlet_of_its_own_goes_before_its_house(address: str, name: str) -> None:
    found = SMALL.by_domain(address)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize(
    ("address", "name"),
    [
        ("https://www.bbc.co.uk/news/uk-1", "BBC"),
        ("https://www.bbc.com/news/articles/c1", "BBC"),
        ("https://www.bbc.com/mundo/articles/c1", "BBC News Mundo"),
        ("edition.cnn.com", "CNN"),
        ("https://timesofindia.indiatimes.com/india/x.cms", "The Times of India"),
        ("https://m.economictimes.indiatimes.com/x.cms", "The Economic Times"),
        ("https://japannews.yomiuri.co.jp/x", "The Japan News"),
        ("https://www.yomiuri.co.jp/x", "Yomiuri Shimbun"),
        ("https://www1.folha.uol.com.br/mundo/x", "Folha de S.Paulo"),
        ("https://noticias.uol.com.br/x", "UOL"),
        ("https://asia.nikkei.com/Politics/x", "Nikkei"),
    ],
)
def test_houses_that_share_a_domain_are_told_apart(address: str, name: str) -> None:
    found = DEFAULT.by_domain(address)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("name", ["The Harbour Post", "harbour post", "THE  HARBOUR POST", "Harbour Post online"])
def test_a_name_is_known_however_it_is_written(name: str) -> None:
    assert SMALL.by_name(name) is HARBOUR


@pytest.mark.parametrize("name", ["", "The", "Harbour", "Post", "The Harbour Post Weekly"])
def test_part_of_a_name_is_no_name(name: str) -> None:
    assert SMALL.by_name(name) is None


def test_accents_and_apostrophes_do_not_count() -> None:
    for written, name in (("El Pais", "El País"), ("CLARIN", "Clarín"), ("L'Humanite", "L’Humanité"), ("RTE", "RTÉ")):
        found = DEFAULT.by_name(written)
        assert found is not None
        assert found.name == name


def test_the_agencies_are_those_that_are_declared_so() -> None:
    assert SMALL.agencies == (WIRE,)
    assert {"Reuters", "Associated Press", "Agence France-Presse", "Deutsche Presse-Agentur"} <= {
        agency.name for agency in DEFAULT.agencies
    }


def test_more_outlets_make_another_register() -> None:
    more = DEFAULT.with_outlets([HARBOUR])
    assert more.by_name("Harbour Post") is HARBOUR
    assert more.by_domain("harbour.example") is HARBOUR
    assert DEFAULT.by_name("Harbour Post") is None
    assert len(more.outlets) == len(OUTLETS) + 1


def test_a_declaration_of_ones_own_stands_in_the_stead_of_a_known_one() -> None:
    mine = Outlet(
        name="harbour post",
        domain="harbourpost.example",
        country="IE",
        language="en",
        ownership=Ownership.NONPROFIT,
        owner="Friends of the Post",
    )
    register = SMALL.with_outlets([mine])
    assert register.outlets == (ISLAND, WIRE, mine)
    assert register.by_domain("www.harbourpost.example") is mine
    assert register.by_domain("harbour.example") is None


def test_a_name_is_stronger_than_an_alias() -> None:
    rival = Outlet(
        name="Rival",
        domain="rival.example",
        country="GB",
        language="en",
        ownership=Ownership.COMPANY,
        owner="Rival",
        aliases=("Harbour Post", "TW"),
    )
    register = SMALL.with_outlets([rival])
    assert register.by_name("The Harbour Post") is HARBOUR
    assert register.by_name("TW") is rival


@given(outlet=st.sampled_from(OUTLETS), sub=st.from_regex(r"[a-z]{1,8}", fullmatch=True), port=st.integers(1, 65535))
def test_every_outlet_is_found_at_any_host_of_its_domain(outlet: Outlet, sub: str, port: int) -> None:
    for domain in (outlet.domain, *outlet.domains):
        host, _, path = domain.partition("/")
        assert DEFAULT.by_domain(f"https://{host}:{port}/{path}") is outlet
        found = DEFAULT.by_domain(f"{sub}.{host}/{path}")
        assert found is outlet or (found is not None and found.domain.startswith(f"{sub}."))


@given(outlet=st.sampled_from(OUTLETS), shout=st.booleans(), article=st.booleans())
def test_every_outlet_is_found_by_each_of_its_names(outlet: Outlet, shout: bool, article: bool) -> None:
    for name in (outlet.name, *outlet.aliases):
        written = name if name.startswith("The ") or not article else f"the {name}"
        assert DEFAULT.by_name(written.upper() if shout else written) is outlet


@given(st.text(max_size=60))
def test_any_text_may_be_asked_for(text: str) -> None:
    for found in (DEFAULT.by_domain(text), DEFAULT.by_domain(f"https://{text}"), DEFAULT.by_name(text)):
        assert found is None or found in OUTLETS
