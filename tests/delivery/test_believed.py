"""What DNS has to say for mail to be believed, and what to put there where it does not."""

from collections.abc import Mapping

import pytest

from anechoic.delivery.believed import Finding, findings
from anechoic.delivery.dkim import Signer, signer
from anechoic.errors import FetchFailed
from delivery.keys import ed25519, rsa
from fakes import FakeResolver

DOMAIN = "quay.example"
KEY = "m1._domainkey.quay.example"


@pytest.fixture(scope="module")
def own() -> Signer:
    return signer(rsa(), DOMAIN, "m1")


def well(own: Signer) -> dict[tuple[str, str], tuple[str, ...]]:
    return {
        (DOMAIN, "TXT"): ("a word of somebody else's", "v=spf1 mx -all"),
        (KEY, "TXT"): (own.record(),),
        (f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=none",),
        (DOMAIN, "MX"): ("mail.quay.example.",),
    }


def found(
    known: Mapping[tuple[str, str], tuple[str, ...]], *signers: Signer, domain: str = DOMAIN
) -> dict[str, Finding]:
    return {each.about: each for each in findings(domain, signers, FakeResolver(known))}


def test_mail_of_a_well_kept_domain_is_believed(own: Signer) -> None:
    told = found(well(own), own)
    assert list(told) == ["SPF", "DKIM", "DMARC", "returned mail"]
    assert all(each.is_well and not each.advice for each in told.values())


def test_an_empty_dns_is_told_what_to_hold(own: Signer) -> None:
    told = found({}, own)
    assert not [each for each in told.values() if each.is_well]
    assert "v=spf1" in told["SPF"].advice
    assert f"TXT {KEY}: v=DKIM1; k=rsa; p=" in told["DKIM"].advice
    assert f"TXT _dmarc.{DOMAIN}: v=DMARC1; p=none" in told["DMARC"].advice
    assert f"MX {DOMAIN}" in told["returned mail"].advice


def test_without_a_key_one_is_asked_for() -> None:
    assert "openssl genrsa" in found({})["DKIM"].advice


@pytest.mark.parametrize(
    ("records", "says"),
    [
        (("v=spf1 mx -all", "v=spf1 a -all"), "2 records"),
        (("v=spf1 +all",), "lets everybody send"),
        (("v=spf1 all",), "lets everybody send"),
        (("v=spf1 mx ?all",), "lets everybody send"),
        (("v=spf1 mx",), "lets everybody send"),
        (("v=spf1 " + "a:x.example " * 11 + "-all",), "11 questions"),
        (("v=spf10 -all",), "no record"),
    ],
)
def test_a_bad_spf_record_is_told_of(records: tuple[str, ...], says: str) -> None:
    told = found({(DOMAIN, "TXT"): records})["SPF"]
    assert not told.is_well
    assert says in told.says


def test_what_an_included_record_costs_counts_and_a_circle_ends() -> None:
    nested = {
        (DOMAIN, "TXT"): ("v=spf1 include:one.example include:two.example ip4:192.0.2.1 ~all",),
        ("one.example", "TXT"): ("v=spf1 a mx a:b.example include:two.example -all",),
        ("two.example", "TXT"): ("v=spf1 a mx ptr exists:%{i}.x.example include:one.example -all",),
    }
    assert "11 questions" in found(nested)["SPF"].says


@pytest.mark.parametrize("record", ["v=spf1 redirect=one.example", "v=spf1 ip4:192.0.2.1 ~all", "V=SPF1 mx -all"])
def test_other_good_spf_records_are_good(record: str) -> None:
    assert found({(DOMAIN, "TXT"): (record,)})["SPF"].is_well


def test_another_key_in_dns_than_the_one_that_signs_is_told_of(own: Signer) -> None:
    other = signer(ed25519(), DOMAIN, "m1")
    told = found({(KEY, "TXT"): (other.record(),)}, own)["DKIM"]
    assert (told.is_well, told.advice) == (False, f"make TXT {KEY}: {own.record()}")


def test_a_key_that_dns_spaces_otherwise_is_ours(own: Signer) -> None:
    head, _, key = own.record().partition("p=")
    assert found({(KEY, "TXT"): (f"{head}p={key[:90]} {key[90:]} ; t=s",)}, own)["DKIM"].is_well


def test_a_signature_of_another_domain_does_not_count(own: Signer) -> None:
    told = found(well(own), own, domain="news.other.example")["DKIM"]
    assert told.advice == "set ANECHOIC_DKIM_DOMAIN=news.other.example"


def test_the_policy_of_the_domain_above_holds_below(own: Signer) -> None:
    assert found(well(own), own, domain=f"news.{DOMAIN}")["DMARC"].says == f"_dmarc.{DOMAIN}: v=DMARC1; p=none"


def test_two_policies_are_none() -> None:
    assert "2 records" in found({(f"_dmarc.{DOMAIN}", "TXT"): ("v=DMARC1; p=none",) * 2})["DMARC"].says


def test_a_domain_that_says_it_takes_no_mail_gets_none_back() -> None:
    assert not found({(DOMAIN, "MX"): (".",)})["returned mail"].is_well


def test_a_dns_that_does_not_answer_is_no_empty_one(own: Signer) -> None:
    with pytest.raises(FetchFailed):
        list(findings(DOMAIN, [own], FakeResolver({}, down=frozenset({DOMAIN}))))
