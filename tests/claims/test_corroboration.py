"""Which statements agree, what stands alone, and which wording is printed."""

from collections.abc import Sequence
from datetime import timedelta
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, Claim, Standing
from factories import MORNING, article, span, story

MAYOR = "The mayor of Port Anders, Anselm Roerdink, told the council that the harbour wall would be repaired in spring."
AGAIN = "Anselm Roerdink, mayor of Port Anders, told the council the harbour wall would be repaired this spring."


def told(*texts: str) -> tuple[Claim, ...]:
    """The claims of a story in which each text is an article, an outlet and an origin of its own."""
    own = [
        article(text, key=f"a{n}", outlet=f"Outlet {n}", published=MORNING + timedelta(hours=n))
        for n, text in enumerate(texts)
    ]
    return claims(story(*((each,) for each in own)), own, ())


def standings(found: Sequence[Claim]) -> list[Standing]:
    return [claim.standing for claim in found]


def test_two_origins_that_say_the_same_in_their_own_words_agree() -> None:
    (claim,) = told(MAYOR, AGAIN)
    assert (claim.standing, claim.reports, claim.origins) == (Standing.AGREED, 2, 2)


def test_a_statement_of_one_account_stands_alone() -> None:
    found = told(MAYOR, "The ferry to Undsey was cancelled on Tuesday because of fog over the sound.")
    assert standings(found) == [Standing.SINGLE, Standing.SINGLE]


def test_a_sentence_printed_word_for_word_by_two_origins_is_one_act_of_reporting() -> None:
    (claim,) = told(MAYOR, MAYOR)
    assert (claim.standing, claim.reports, claim.origins) == (Standing.SINGLE, 2, 1)


def test_one_quotation_heard_by_two_reporters_is_agreed() -> None:
    found = told(
        "“Nobody on board was given any alarm at all,” Ilse Tamrand said.",
        "Ms Tamrand told reporters: “Nobody on board was given any alarm at all.”",
    )
    assert standings(found) == [Standing.AGREED]


ALARM = "“Nobody on board was given any alarm at all.”"
AFTER = f"“We were asleep in our cabins,” Ilse Tamrand said. {ALARM}"


def spoken(*texts: str) -> tuple[Claim, ...]:
    """The claims of a story of which it is known who speaks in the articles."""
    own = [article(text, key=f"a{n}", outlet=f"Outlet {n}") for n, text in enumerate(texts)]
    said = [attributions(each, DEFAULT) for each in own]
    return claims(story(*((each,) for each in own)), own, said)


def test_speech_whose_speaker_is_in_another_sentence_is_a_claim_of_theirs() -> None:
    """It is not read as a fact: whose words it is stands beside it."""
    found = spoken(AFTER, "Ms Tamrand told reporters: “Nobody on board was given any alarm at all.”")
    (agreed,) = (claim for claim in found if claim.standing is Standing.AGREED)
    assert "Tamrand" in f"{agreed.said_by} {agreed.claim}"
    assert [claim.said_by for claim in spoken(AFTER) if claim.claim == ALARM] == ["Ilse Tamrand"]


def test_the_same_words_of_somebody_else_are_another_claim() -> None:
    found = spoken(AFTER, AFTER.replace("Ilse Tamrand", "Bo Kerr"))
    assert not [claim for claim in found if claim.claim == ALARM and claim.standing is Standing.AGREED]


def test_what_somebody_told_an_outlet_has_one_witness_in_all_their_words() -> None:
    """The second article has it from the first one's interview."""
    interview = f"“We were asleep in our cabins,” Ilse Tamrand told the Erie Herald. {ALARM}"
    found = spoken(AFTER, interview)
    assert not [claim for claim in found if claim.claim == ALARM and claim.standing is Standing.AGREED]


def test_a_doubt_is_borne_out_by_who_is_sure_but_not_the_reverse() -> None:
    doubted = "The harbour wall of Port Anders might be repaired in the spring by the council."
    sure = "The council of Port Anders is to have the harbour wall repaired this spring."
    agreed = [claim for claim in told(doubted, sure) if claim.standing is Standing.AGREED]
    assert [claim.claim for claim in agreed] == [doubted]


def test_the_wording_that_names_its_speaker_is_printed() -> None:
    (claim,) = told(
        "“Nobody on board was given any alarm at all,” she added.",
        "“Nobody on board was given any alarm at all,” Ilse Tamrand said.",
    )
    assert "Tamrand" in claim.claim


def test_copies_within_an_origin_are_reports_and_no_origins() -> None:
    first, copy, other = (
        article(MAYOR, key="a"),
        article(MAYOR, key="b", outlet="Copyist"),
        article(AGAIN, key="c", outlet="Third"),
    )
    (claim,) = claims(story((first, copy), (other,)), (first, copy, other), ())
    assert (claim.reports, claim.origins) == (3, 2)


def test_one_outlet_does_not_corroborate_itself() -> None:
    first, second = article(MAYOR, key="a"), article(AGAIN, key="b")
    (claim,) = claims(story((first,), (second,)), (first, second), ())
    assert (claim.standing, claim.reports) == (Standing.SINGLE, 2)


@pytest.mark.parametrize(
    "other",
    [
        "Anselm Roerdink, mayor of Port Anders, told the council the harbour wall would not be repaired this spring.",
        "Anselm Roerdink, mayor of Port Anders, told the council the harbour wall might be repaired this spring.",
        "Agneta Dusek, mayor of Port Anders, told the council the harbour wall would be repaired this spring.",
        "Anselm Roerdink, mayor of Port Selka, told the council the harbour wall would be repaired this spring.",
    ],
    ids=["negation", "hedge", "another person", "another place"],
)
def test_a_difference_that_matters_is_no_agreement(other: str) -> None:
    assert Standing.AGREED not in standings(told(MAYOR, other))


def test_a_differing_number_is_no_agreement() -> None:
    one = "The Undsey Line will buy {} new ferries for the crossing from Selka, its director said."
    assert Standing.AGREED not in standings(told(one.format("two"), one.format("three") + " It did not say when."))


def test_twelve_and_12_are_one_number() -> None:
    found = told(
        "The Undsey Line will buy twelve new ferries for its crossing to Selka.",
        "For its crossing to Selka the Undsey Line will buy 12 new ferries.",
    )
    assert standings(found) == [Standing.AGREED]


def test_opposite_words_are_no_agreement() -> None:
    found = told(
        "Ticket prices on the crossing to Undsey rose sharply in the winter season.",
        "Ticket prices on the crossing to Undsey fell sharply in the winter season, riders said.",
    )
    assert Standing.AGREED not in standings(found)


def test_a_longer_sentence_supports_a_shorter_one_that_it_contains() -> None:
    more = AGAIN[:-1] + ", and that the work would be paid for by the port authority, as in former years."
    shorter, longer = told(AGAIN, more)
    assert (shorter.claim, shorter.reports) == (AGAIN, 2)
    assert (longer.claim, longer.reports) == (more, 1), "what it says besides has one report"


def test_the_most_corroborated_claim_comes_first() -> None:
    found = told("The ferry to Undsey was cancelled on Tuesday because of fog over the sound.\n" + MAYOR, AGAIN)
    assert [claim.origins for claim in found] == [2, 1]


def test_evidence_is_whole_sentences_of_the_articles() -> None:
    first, second = article(f"Fog lay on the water. {MAYOR}", key="a"), article(AGAIN, key="b", outlet="Other")
    (claim,) = claims(story((first,), (second,)), (first, second), ())
    assert set(claim.evidence) == {span(first, MAYOR), span(second, AGAIN)}


SENTENCES = [
    MAYOR,
    AGAIN,
    "The ferry to Undsey was cancelled on Tuesday because of fog over the sound.",
    "Twelve people were rescued by the lifeboat of Selka, the coastguard said.",
]


@given(
    st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3), min_size=1, max_size=4),
    st.randoms(use_true_random=False),
)
def test_claims_do_not_depend_on_the_order_of_the_articles(bodies: list[list[str]], random: Random) -> None:
    own = [article("\n".join(body), key=f"a{n}", outlet=f"Outlet {n}") for n, body in enumerate(bodies)]
    shuffled: list[Article] = list(own)
    random.shuffle(shuffled)
    whole = story(*((each,) for each in own))
    assert claims(whole, own, ()) == claims(whole, shuffled, ())


@given(st.lists(st.lists(st.sampled_from(SENTENCES), min_size=1, max_size=3), min_size=1, max_size=4))
def test_origins_never_exceed_reports_and_reports_are_the_articles_in_evidence(bodies: list[list[str]]) -> None:
    own = [article("\n".join(body), key=f"a{n}", outlet=f"Outlet {n}") for n, body in enumerate(bodies)]
    for claim in claims(story(*((each,) for each in own)), own, ()):
        assert 1 <= claim.origins <= claim.reports == len({each.article for each in claim.evidence})
        assert (claim.standing is Standing.AGREED) == (claim.origins > 1 and claim.standing is not Standing.DISPUTED)


SPEECH = "“Nobody on board was given any alarm at all,” Ilse Tamrand said."


def test_speech_within_longer_speech_is_agreed() -> None:
    longer = "Ms Tamrand told reporters: “I have not slept. Nobody on board was given any alarm at all. I will find out why.”"
    assert Standing.AGREED in standings(told(SPEECH, longer))


@pytest.mark.parametrize(
    "other",
    [
        "“Nobody on board was given any alarm at all,” Teodor Maas said.",
        "Ilse Tamrand did not say that “nobody on board was given any alarm at all”.",
    ],
)
def test_speech_of_another_or_denied_is_not(other: str) -> None:
    assert Standing.AGREED not in standings(told(SPEECH, other))


def test_whoever_a_pronoun_means_is_a_name_of_the_sentence() -> None:
    """The words “she said” bear out “Ms Tamrand said” where the article tells who she is."""
    one = "“The pier was closed because nobody had looked at its piles for years,” Ms Tamrand said on Tuesday."
    other = (
        "Ilse Tamrand came by boat. “The pier was closed because nobody had looked at its piles,” she told the council."
    )
    assert next(claim.reports for claim in spoken(other, one) if "piles" in claim.claim) == 2


def test_an_endless_quotation_bears_out_a_claim_but_is_none() -> None:
    endless = " ".join(f"We saw boat number {n} come in." for n in range(12))
    long = f"“{endless} Nobody on board was given any alarm at all,” Ilse Tamrand said."
    short = "“Nobody on board was given any alarm at all,” Ilse Tamrand told reporters."
    (claim,) = spoken(long, short)
    assert claim.claim == short
    assert claim.reports == 2


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (
            "The Federal Harbour Board will close the old wall of Port Anders to ships.",
            "At Port Anders the old wall will be closed by the FHB to all ships, and another built.",
        ),
        (
            "Gov. Anselm Roerdink closed the old harbour wall of Port Anders to ships.",
            "The old harbour wall of Port Anders has been closed to ships by Anselm Roerdink.",
        ),
        (
            "Anselm Roerdink purchased the wrecked ferry Merganser for his shipyard.",
            "Anselm Roerdink has bought the wrecked ferry Merganser for his shipyard at Undsey.",
        ),
    ],
    ids=["first letters", "title", "synonym"],
)
def test_the_same_in_other_words_is_agreed(one: str, other: str) -> None:
    assert standings(told(one, other))[:1] == [Standing.AGREED]


def test_what_is_denied_in_a_clause_of_its_own_takes_nothing_back() -> None:
    wall = "The Port Anders council closed the old harbour wall to fishing boats."
    found = told(wall, "The old harbour wall was closed to fishing boats by the Port Anders council – nobody was hurt.")
    assert standings(found)[:1] == [Standing.AGREED]


def test_what_is_taken_back_behind_a_comma_is_not_agreed() -> None:
    wall = "The Port Anders council closed the old harbour wall to fishing boats."
    found = told(
        wall, "The Port Anders council closed the old harbour wall to fishing boats, he said, which is untrue."
    )
    assert Standing.AGREED not in standings(found)


SLEPT = "“The council has slept through every warning of the last winter.”"


def test_speech_of_nobody_known_bears_out_what_is_known_and_is_no_claim() -> None:
    (claim,) = told(f"{SLEPT[:-2]},” Ilse Tamrand said.", f"It was read out in the hall.\n{SLEPT}")[:1]
    assert (claim.standing, claim.origins) == (Standing.AGREED, 2)
    assert SLEPT not in {each.claim for each in told(SLEPT, SLEPT.lower().replace("the c", "The c"))}


def test_speech_with_a_piece_cut_out_is_the_same_speech() -> None:
    cut = "“The council has slept … every warning of the last winter,” Ilse Tamrand said."
    found = told(f"{SLEPT[:-2]},” Ilse Tamrand said at the hearing.", cut)
    assert standings(found)[:1] == [Standing.AGREED]


def test_speech_of_two_people_is_not_agreed() -> None:
    found = told(f"{SLEPT[:-2]},” Ilse Tamrand said.", f"{SLEPT[:-2]},” Colm Tansey said.")
    assert Standing.AGREED not in standings(found)


def test_a_network_that_words_are_posted_to_does_not_speak_them() -> None:
    posted = "“Put the ferry on hold until such time as I have seen all papers,” {}."
    found = told(posted.format("Colm Tansey wrote"), posted.format("he posted to Twitter"))
    assert standings(found)[:1] == [Standing.AGREED]
    assert Standing.AGREED not in standings(told(posted.format("Colm Tansey wrote"), posted.format("Ilse Orr said")))


def test_short_speech_of_common_words_is_found_again() -> None:
    """Two words that carry meaning are enough to compare it by."""
    found = told(
        "“It is not so and it never was so, you liar,” Tansey said.",
        "“It is not so and it never was so, you liar,” he added.",
    )
    assert standings(found)[:1] == [Standing.AGREED]
