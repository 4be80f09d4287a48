"""What must hold of every outlet declared with the program."""

import keyword
from collections import Counter
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from urllib.parse import urlsplit

import pytest

import anechoic.outlets
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.outlets.declared import faults
from anechoic.outlets.register import name_key
from anechoic.records import Outlet, Ownership

FILES = sorted(m.name for m in iter_modules(anechoic.outlets.__path__) if len(m.name.rstrip("_")) == 2)

# ISO 3166-1 alpha-2.
COUNTRIES = """
AD AE AF AG AI AL AM AO AQ AR AS AT AU AW AX AZ BA BB BD BE BF BG BH BI BJ BL BM BN BO BQ BR BS BT BV BW BY BZ CA
CC CD CF CG CH CI CK CL CM CN CO CR CU CV CW CX CY CZ DE DJ DK DM DO DZ EC EE EG EH ER ES ET FI FJ FK FM FO FR GA
GB GD GE GF GG GH GI GL GM GN GP GQ GR GS GT GU GW GY HK HM HN HR HT HU ID IE IL IM IN IO IQ IR IS IT JE JM JO JP
KE KG KH KI KM KN KP KR KW KY KZ LA LB LC LI LK LR LS LT LU LV LY MA MC MD ME MF MG MH MK ML MM MN MO MP MQ MR MS
MT MU MV MW MX MY MZ NA NC NE NF NG NI NL NO NP NR NU NZ OM PA PE PF PG PH PK PL PM PN PR PS PT PW PY QA RE RO RS
RU RW SA SB SC SD SE SG SH SI SJ SK SL SM SN SO SR SS ST SV SX SY SZ TC TD TF TG TH TJ TK TL TM TN TO TR TT TV TW
TZ UA UG UM US UY UZ VA VC VE VG VI VN VU WF WS YE YT ZA ZM ZW
"""
LANGUAGES = "af am ar bg bn ca cs da de el en es et fi fr hi hr hu id is it ja ko lt lv nb nl pl pt ro ru sk sl sr sv th tr uk zh"
# Words that stand in any text: as a whole alias they would find an outlet in every second article.
COMMON = (
    "express focus guardian herald independent mail metro mirror nation news people post press record star standard sun "
    "telegraph time times today week world"
)
# Companies that deliver feeds for outlets, so that the address does not bear the outlet's own name.
CARRIERS = (
    "abcnews.com bbci.co.uk dowjones.io feedburner.com impresa.pt sr.se swi-services.ch tamedia.ch uecdn.es 24.com "
    "gmanews.tv irna.ir ceskenoviny.cz expressen.se sapo.pt skynews.com"
)


def test_every_declaration_is_sound() -> None:
    assert {outlet.name: faults(outlet) for outlet in OUTLETS if faults(outlet)} == {}
    assert {outlet.country for outlet in OUTLETS} <= set(COUNTRIES.split())
    assert {outlet.language.split("-")[0] for outlet in OUTLETS} <= set(LANGUAGES.split())


@pytest.mark.parametrize("name", FILES)
def test_a_file_declares_one_country_in_alphabetical_order(name: str) -> None:
    outlets = import_module(f"anechoic.outlets.{name}").OUTLETS
    assert {outlet.country.lower() for outlet in outlets} == {name.rstrip("_")}
    assert [o.name for o in outlets] == sorted((o.name for o in outlets), key=str.casefold)
    assert name.endswith("_") == keyword.iskeyword(name.rstrip("_"))


def test_every_file_is_in_the_register() -> None:
    declared = [outlet for name in FILES for outlet in import_module(f"anechoic.outlets.{name}").OUTLETS]
    assert Counter(declared) == Counter(OUTLETS) == Counter(DEFAULT.outlets)
    assert list(OUTLETS) == sorted(OUTLETS, key=lambda outlet: outlet.name.casefold())


def test_no_two_outlets_share_a_name_or_an_alias() -> None:
    """Else a credit would name either of them."""
    claimed = Counter(key for o in OUTLETS for key in {name_key(name) for name in (o.name, *o.aliases)})
    assert [key for key, holders in claimed.items() if holders > 1] == []


def test_no_two_outlets_share_a_domain() -> None:
    claimed = Counter(domain for outlet in OUTLETS for domain in (outlet.domain, *outlet.domains))
    assert [domain for domain, holders in claimed.items() if holders > 1] == []


def test_an_alias_is_said_once_and_is_no_common_word() -> None:
    for outlet in OUTLETS:
        written = [outlet.name.casefold(), *(alias.casefold() for alias in outlet.aliases)]
        assert len(set(written)) == len(written), outlet.name
        assert not set(COMMON.split()) & set(written[1:]), outlet.name


def test_what_is_no_agency_can_be_collected() -> None:
    assert [o.name for o in OUTLETS if not (o.agency or o.feeds or o.sitemaps)] == []


def test_no_address_is_collected_twice() -> None:
    addresses = Counter(address for outlet in OUTLETS for address in (*outlet.feeds, *outlet.sitemaps))
    assert [address for address, times in addresses.items() if times > 1] == []
    assert all(len(outlet.feeds) <= 3 and len(outlet.sitemaps) <= 2 for outlet in OUTLETS)


def test_an_address_is_the_outlets_own_or_its_carriers() -> None:
    """A pasted address of another outlet would put its articles under the wrong name."""
    assert {outlet.name: strange for outlet in OUTLETS if (strange := _strange_hosts(outlet))} == {}


def _strange_hosts(outlet: Outlet) -> list[str]:
    own = [domain.split("/")[0] for domain in (outlet.domain, *outlet.domains)]
    hosts = [urlsplit(address).hostname or "" for address in (*outlet.feeds, *outlet.sitemaps)]
    return [
        host for host in hosts if not any(f".{host}".endswith(f".{domain}") for domain in (*own, *CARRIERS.split()))
    ]


def test_the_list_is_balanced() -> None:
    """The promise of docs/why/outlets.md: many countries, every kind of owner, no country over an eighth."""
    with_address = {outlet.country for outlet in OUTLETS if outlet.feeds or outlet.sitemaps}
    assert len(OUTLETS) >= 150
    assert len(with_address) >= 40
    assert {outlet.ownership for outlet in OUTLETS} == set(Ownership)
    assert Counter(outlet.country for outlet in OUTLETS).most_common(1)[0][1] <= len(OUTLETS) / 8


@pytest.mark.parametrize(
    ("name", "ownership"),
    [
        ("Xinhua", Ownership.STATE),
        ("TASS", Ownership.STATE),
        ("Anadolu", Ownership.STATE),
        ("KCNA", Ownership.STATE),
        ("RT", Ownership.STATE),
        ("BBC", Ownership.PUBLIC),
        ("taz", Ownership.COOPERATIVE),
        ("ProPublica", Ownership.NONPROFIT),
        ("Reuters", Ownership.LISTED),
        ("Vatican News", Ownership.PARTY),
    ],
)
def test_who_stands_behind_an_outlet_is_said(name: str, ownership: Ownership) -> None:
    outlet = DEFAULT.by_name(name)
    assert outlet is not None
    assert outlet.ownership is ownership


@pytest.mark.parametrize(
    "family",
    [
        ("Daily Mail", "Metro", "The i Paper"),
        ("The Sun", "The Times", "The Wall Street Journal", "New York Post"),
        ("Bild", "Die Welt", "Politico", "Business Insider"),
        ("de Volkskrant", "De Morgen", "Trouw"),
    ],
)
def test_outlets_of_one_publisher_name_one_owner(family: tuple[str, ...]) -> None:
    """They are not independent of each other."""
    assert len({outlet.owner for outlet in OUTLETS if outlet.name in family}) == 1
    assert {outlet.name for outlet in OUTLETS} >= set(family)


def test_the_page_counts_what_is_declared() -> None:
    page = (Path(__file__).parents[2] / "docs" / "why" / "outlets.md").read_text(encoding="utf-8")
    owners = Counter(outlet.owner for outlet in OUTLETS)
    languages = {outlet.language.split("-")[0] for outlet in OUTLETS}
    countries = Counter(outlet.country for outlet in OUTLETS)
    stated = [
        f"{len(OUTLETS)} outlets of {len(countries)} countries, in {len(languages)} languages",
        f"{len(DEFAULT.agencies)} are agencies",
        f"{sum(len(o.feeds) for o in OUTLETS)} feeds and {sum(len(o.sitemaps) for o in OUTLETS)} news sitemaps",
        f"{len(owners)} owners: {sum(n for n in owners.values() if n > 1)} outlets",
        *(f"| {kind} | {n} |" for kind, n in Counter(outlet.ownership for outlet in OUTLETS).items()),
        *(f"| {country} | {n} |" for country, n in countries.most_common(8)),
    ]
    assert [words for words in stated if words not in page] == []
