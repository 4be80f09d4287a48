"""Two counts that one sentence sets against each other are a dispute with two holders."""

import pytest

from anechoic.claims import claims
from anechoic.records import Claim, Standing
from factories import article, story

MARCH = "Police said 5,000 people marched through the harbour of Selka, while the organisers put the number at 20,000."


def disputed(text: str) -> list[Claim]:
    own = article(text)
    return [claim for claim in claims(story((own,)), (own,), ()) if claim.standing is Standing.DISPUTED]


def sides(text: str) -> list[tuple[float, str]]:
    return [(figure.value, figure.holder) for claim in disputed(text) for figure in claim.figures]


def test_a_sentence_with_two_holders_is_a_dispute_by_itself() -> None:
    (claim,) = disputed(MARCH)
    assert (claim.claim, claim.reports, claim.origins, len(claim.evidence)) == (MARCH, 1, 1, 1)
    assert [(figure.value, figure.holder) for figure in claim.figures] == [(5000, "Police"), (20000, "the organisers")]


def test_each_figure_stands_where_it_is_written() -> None:
    own = article(MARCH)
    (claim,) = disputed(MARCH)
    assert [own.words(figure.span) for figure in claim.figures] == ["5,000", "20,000"]
    assert {figure.counts for figure in claim.figures} == {"people"}


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Police said 5,000 people marched through Selka, organisers 20,000.",
            [(5000, "Police"), (20000, "organisers")],
        ),
        (
            "About 5,000 people marched through Selka, according to police; the organisers said 20,000.",
            [(5000, "police"), (20000, "the organisers")],
        ),
        (
            "While the harbour board says the flats house at least 5,000 people, council officials put it closer to 3,600.",
            [(5000, "the harbour board"), (3600, "council officials")],
        ),
        (
            "One dockers' group said it had counted 62 deaths in Undsey, while other groups gave death tolls of about 200.",
            [(62, "One dockers' group"), (200, "other groups")],
        ),
        (
            "The ministry says 2,200 people have died, while a relief group says the flood has killed 3,000 civilians.",
            [(2200, "The ministry"), (3000, "a relief group")],
        ),
        (
            "Some analysts put the cost of the wall at $20 million but estimates have gone as high as $90 million.",
            [(20e6, "Some analysts"), (90e6, "estimates")],
        ),
        (
            "The coastguard says 350 people have drowned, but Roerdink disputed this and put the number killed at 61.",
            [(350, "The coastguard"), (61, "Roerdink")],
        ),
    ],
    ids=[
        "no verb",
        "a semicolon",
        "while at the head",
        "death tolls",
        "a part above the whole",
        "sums",
        "disputed this",
    ],
)
def test_two_holders_may_be_set_against_each_other_in_many_ways(text: str, told: list[tuple[float, str]]) -> None:
    assert sides(text) == told


@pytest.mark.parametrize(
    "text",
    [
        "Orria said that 40 of its soldiers had been killed, while Tamba said that 12 had been killed.",
        "Orria said that 40 soldiers had been killed, while Tamba said that 12 soldiers had been killed.",
        "Police said 12 people had been arrested in Selka, while police in Undsey said 20.",
        "Police said 12 people had been arrested in Selka, while the coroner in Undsey put the number at 20.",
        "Police said 12 people had been arrested, while the sheriff said 12.",
        "Police said at least 12 people had been arrested, while the sheriff put the number at 20.",
        "Police said 5,000 people marched, while the organisers had hoped that the number would reach 20,000.",
        "Police initially said 5,000 people marched, but the ministry later put the number at 20,000.",
        "The board said the port added 1,400 jobs, while the institute said private firms added 2,100 jobs.",
        "Ada Orr told a reporter that there were nine suspects, but in her letter she said there were 12.",
        "Police said 40 people were injured, while the hospital said that 12 children were injured.",
        "Police said 40 people were injured, while the hospital put the number killed at 12.",
        "Police said 5,000 people marched, and it rained, while the wind blew at 20,000 feet.",
        "Police said 2 people were arrested, while the organisers put the number at 4,000.",
    ],
    ids=[
        "each its own",
        "two names",
        "another town",
        "another town's coroner",
        "the same",
        "left open",
        "hoped for",
        "later",
        "another measure",
        "one person",
        "a part",
        "another kind",
        "no holder",
        "worlds apart",
    ],
)
def test_two_numbers_that_can_both_be_right_are_no_dispute(text: str) -> None:
    assert not disputed(text)


def test_two_sentences_may_do_it_where_the_second_speaks_of_the_first_ones_number() -> None:
    (claim,) = disputed("Police said 5,000 people marched through Selka. The organisers put the number at 20,000.")
    assert [(figure.value, figure.holder) for figure in claim.figures] == [(5000, "Police"), (20000, "The organisers")]
    assert (claim.reports, len(claim.evidence)) == (1, 2)


@pytest.mark.parametrize(
    "second",
    [
        "The organisers said 20,000 cups of tea were sold.",
        "The mayor put the number of visitors to the old harbour at 20,000.",
        "It rained all day. The organisers put the number at 20,000.",
    ],
)
def test_two_sentences_of_other_things_are_left_alone(second: str) -> None:
    assert not disputed(f"Police said 5,000 people marched through Selka. {second}")


@pytest.mark.parametrize(
    ("lang", "text", "told"),
    [
        (
            "de",
            "Die Polizei sprach von 5.000 Demonstranten im Hafen von Selka, die Veranstalter von 20.000.",
            [(5000, "Die Polizei"), (20000, "die Veranstalter")],
        ),
        (
            "fr",
            "La manifestation a réuni 5.000 personnes selon la police, 20.000 selon les organisateurs.",
            [(5000, "la police"), (20000, "les organisateurs")],
        ),
        (
            "es",
            "La marcha reunió a 5.000 personas según la policía y 20.000 según los organizadores.",
            [(5000, "la policía"), (20000, "los organizadores")],
        ),
    ],
)
def test_other_languages_set_counts_against_each_other_in_their_own_way(
    lang: str, text: str, told: list[tuple[float, str]]
) -> None:
    own = article(text, lang=lang)
    (claim,) = (each for each in claims(story((own,)), (own,), ()) if each.standing is Standing.DISPUTED)
    assert [(figure.value, figure.holder) for figure in claim.figures] == told


def test_a_sentence_that_two_reports_copy_is_one_dispute() -> None:
    own = (article(MARCH, key="a", outlet="The Harbour Post"), article(MARCH, key="b", outlet="Radio Kestrel"))
    found = claims(story(*((each,) for each in own)), own, ())
    assert [claim.standing for claim in found].count(Standing.DISPUTED) == 1
