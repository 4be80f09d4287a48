"""A denial stands beside what it denies, where that can be told."""

from datetime import timedelta

import pytest

from anechoic.claims import claims
from anechoic.records import Claim, Standing
from factories import MORNING, article, story

SAID = "The Undsey Line sold more tickets for the Marit Halle than she had seats."
DENIED = "Cornelis Ahlgren denied that the Undsey Line sold more tickets for the Marit Halle than seats."


def told(*texts: str) -> tuple[Claim, ...]:
    own = [
        article(text, key=f"a{n}", outlet=f"Outlet {n}", published=MORNING + timedelta(hours=n))
        for n, text in enumerate(texts)
    ]
    return claims(story(*((each,) for each in own)), own, ())


def test_a_denial_disputes_what_another_account_says() -> None:
    (claim,) = told(SAID, DENIED)
    assert claim.standing is Standing.DISPUTED
    assert (claim.claim, claim.reports, claim.origins) == (SAID, 2, 2)


def test_a_denial_of_something_else_is_left_alone() -> None:
    found = told(SAID, "Cornelis Ahlgren denied that he had spoken with the interior ministry about the captain.")
    assert {claim.standing for claim in found} == {Standing.SINGLE}


def test_a_denial_of_another_company_is_left_alone() -> None:
    found = told(SAID, DENIED.replace("Undsey Line", "Tamba Line"))
    assert {claim.standing for claim in found} == {Standing.SINGLE}


def test_a_statement_that_is_negative_itself_is_not_denied() -> None:
    found = told(SAID.replace("sold", "never sold"), DENIED)
    assert Standing.DISPUTED not in {claim.standing for claim in found}


@pytest.mark.parametrize("clause", ["denied the Undsey Line", "would not deny that the Undsey Line sold"])
def test_who_refuses_something_or_will_not_deny_it_contradicts_nobody(clause: str) -> None:
    """To deny somebody benefits is no denial of what was said."""
    found = told(SAID, f"The court {clause} more tickets for the Marit Halle than seats.")
    assert Standing.DISPUTED not in {claim.standing for claim in found}


def test_a_denial_in_the_same_outlet_is_left_alone() -> None:
    own = [article(text, key=f"a{n}") for n, text in enumerate((SAID, DENIED))]
    found = claims(story(*((each,) for each in own)), own, ())
    assert Standing.DISPUTED not in {claim.standing for claim in found}


CHARGE = "Ilse Tamrand alleges that Cornelis Ahlgren took bribes from the shipyard of Port Anders."
NO_BRIBES = "Cornelis Ahlgren has denied taking bribes from the shipyard and has called the charge a lie."


@pytest.mark.parametrize(
    "denial",
    [
        NO_BRIBES,
        "Mr Ahlgren denied any bribes from the shipyard of Port Anders.",
        "Cornelis Ahlgren, who spoke in Selka, denied that he took bribes of the shipyard.",
    ],
    ids=["a doing", "any", "an aside"],
)
def test_whoever_is_charged_disputes_the_charge(denial: str) -> None:
    (claim,) = [each for each in told(CHARGE, denial) if each.standing is Standing.DISPUTED]
    assert (claim.claim, len(claim.evidence)) == (CHARGE, 2)


def test_a_charge_and_its_denial_in_one_article_have_two_who_are_named() -> None:
    (claim,) = [
        each for each in told(f"{CHARGE}\nThe town is small. {NO_BRIBES}") if each.standing is Standing.DISPUTED
    ]
    assert (claim.reports, claim.origins) == (1, 1)


def test_a_denial_by_another_than_who_is_charged_needs_more_words() -> None:
    found = told(CHARGE, NO_BRIBES.replace("Cornelis Ahlgren", "Colm Tansey"))
    assert Standing.DISPUTED not in {claim.standing for claim in found}


def test_what_is_left_open_is_denied_by_nobody() -> None:
    found = told("Ilse Tamrand asked whether Cornelis Ahlgren took bribes from the shipyard of Port Anders.", NO_BRIBES)
    assert Standing.DISPUTED not in {claim.standing for claim in found}


def test_two_denials_do_not_dispute_each_other() -> None:
    again = "Cornelis Ahlgren denied taking any bribes from the shipyard of Port Anders, as he said before."
    assert Standing.DISPUTED not in {claim.standing for claim in told(again, NO_BRIBES)}


def test_what_somebody_says_for_himself_is_no_charge_against_him() -> None:
    """Both are his: that his deputy signed, and that he had no part in it."""
    own = "Cornelis Ahlgren said that his deputy, Petra Osling, took the money of the shipyard as a loan."
    denied = "Cornelis Ahlgren denied taking money of the shipyard."
    assert Standing.DISPUTED not in {claim.standing for claim in told(own, denied)}
    charged = own.replace("Cornelis Ahlgren said that his deputy, Petra Osling,", "Petra Osling says Cornelis Ahlgren")
    assert Standing.DISPUTED in {claim.standing for claim in told(charged, denied)}


def test_who_rejects_a_request_denies_nothing() -> None:
    asked = "Ilse Tamrand said that Cornelis Ahlgren should allow peaceful marches of the dockers through Port Anders."
    refused = "Cornelis Ahlgren rejected all {} for peaceful marches of the dockers."
    assert Standing.DISPUTED not in {claim.standing for claim in told(asked, refused.format("requests"))}


ACCUSED = "Ilse Tamrand accused Cornelis Ahlgren of taking bribes from the shipyard of Port Anders."


def disputes(*texts: str) -> list[Claim]:
    return [claim for claim in told(*texts) if claim.standing is Standing.DISPUTED]


@pytest.mark.parametrize(
    "denial",
    [
        "Ahlgren has denied the allegations.",
        "Mr Ahlgren has repeatedly denied all the accusations, and said he would stay.",
        "Cornelis Ahlgren rejected the old claims but left the town.",
        "Ahlgren called the accusation a lie and went back to work.",
        "Ahlgren dismissed the report as “nonsense” on Tuesday evening in Selka.",
    ],
)
def test_a_denial_of_the_allegations_stands_beside_the_charge_before_it(denial: str) -> None:
    denial = denial if denial.count(" ") > 4 else denial.replace("Ahlgren", "The harbour master Cornelis Ahlgren")
    (claim,) = disputes(f"{ACCUSED} {denial}")
    assert (claim.claim, len(claim.evidence), claim.reports) == (ACCUSED, 2, 1)


def test_somebody_who_was_accused_is_charged_by_whoever_is_named() -> None:
    passive = "Cornelis Ahlgren was accused of taking bribes of the shipyard by Ilse Tamrand on Tuesday."
    assert disputes(f"{passive} Ahlgren has always denied the allegations.")


@pytest.mark.parametrize(
    "text",
    [
        f"{ACCUSED} The council met at noon in the old hall. Ahlgren has always denied the allegations.",
        f"{ACCUSED} Her brother Colm Tansey has always denied the allegations.",
        f"{ACCUSED} Ahlgren has always denied the request of the shipyard.",
        f"{ACCUSED} Ahlgren did not deny the allegations on Tuesday evening.",
        f"{ACCUSED} Ahlgren denied the claim of the dockers for more pay.",
        "Cornelis Ahlgren accused Ilse Tamrand of taking bribes. Ahlgren denied the charges of the shipyard.",
        "Cornelis Ahlgren accused Ilse Tamrand of taking bribes of the yard. Ahlgren has always denied the allegations.",
        "Ilse Tamrand met Cornelis Ahlgren in Port Anders on Tuesday. Ahlgren has always denied the allegations.",
    ],
    ids=["far", "another", "a request", "not", "of more", "his own, of more", "his own", "no charge"],
)
def test_a_denial_of_what_is_not_surely_told_before_it_is_left_alone(text: str) -> None:
    assert not disputes(text)


@pytest.mark.parametrize(
    ("lang", "charge", "denial"),
    [
        (
            "fr",
            "Ilse Tamrand accuse Cornelis Ahlgren de corruption au port de Selka.",
            "Le maire Cornelis Ahlgren rejette ces accusations.",
        ),
        (
            "es",
            "Ilse Tamrand acusó a Cornelis Ahlgren de sobornos en el puerto de Selka.",
            "El alcalde Cornelis Ahlgren rechazó las acusaciones y calló.",
        ),
    ],
)
def test_charges_are_denied_in_other_languages_too(lang: str, charge: str, denial: str) -> None:
    own = article(f"{charge} {denial}", lang=lang)
    (claim,) = (each for each in claims(story((own,)), (own,), ()) if each.standing is Standing.DISPUTED)
    assert claim.claim == charge
