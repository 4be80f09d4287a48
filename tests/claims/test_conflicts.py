"""Figures that cannot both be true: newer ones, disputed ones, and those that only seem to differ."""

from dataclasses import replace
from datetime import timedelta

import pytest

from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, Claim, Standing
from factories import MORNING, article, story

EARLY = "A ferry capsized off Port Anders on Tuesday, killing at least 12 people, the coastguard said."
LATER = "The interior ministry said that 14 people had died when the ferry went down off Port Anders."
RIVAL = "The mayor, Anselm Roerdink, said that more than 30 people were dead after the ferry sank."


def account(text: str, key: str, hours: float = 0) -> Article:
    return article(text, key=key, outlet=f"Outlet {key}", published=MORNING + timedelta(hours=hours))


def told(*own: Article) -> tuple[Claim, ...]:
    return claims(story(*((each,) for each in own)), own, ())


def disputed(*own: Article) -> list[Claim]:
    return [claim for claim in told(*own) if claim.standing is Standing.DISPUTED]


def test_a_toll_that_rises_is_newer_and_not_disputed() -> None:
    _, claim = told(account(EARLY, "a"), account(LATER, "b", hours=6))
    assert claim.standing is Standing.SINGLE
    assert [(figure.value, figure.superseded) for figure in claim.figures] == [(14, False), (12, True)]


def test_a_superseded_figure_is_marked_in_its_own_claim() -> None:
    first, _ = told(account(EARLY, "a"), account(LATER, "b", hours=6))
    assert [(figure.text, figure.superseded) for figure in first.figures] == [("at least 12", True)]


def test_the_clause_that_can_be_cut_with_a_figure_is_told() -> None:
    early = account(EARLY, "a")
    ((figure,),) = [claim.figures for claim in told(early)]
    assert figure.clause
    assert early.words(figure.clause) == ", killing at least 12 people"


def test_a_figure_that_the_sentence_cannot_do_without_has_no_clause() -> None:
    ((figure,),) = [claim.figures for claim in told(account(LATER, "a"))]
    assert figure.clause is None


def test_accounts_of_one_outlet_are_no_dispute() -> None:
    later, rival = account(LATER, "a"), account(RIVAL, "b", hours=2)
    assert not disputed(later, replace(rival, outlet=later.outlet))


def test_sentences_without_a_word_in_common_are_of_one_event_by_their_titles() -> None:
    bodies = account("Fourteen bodies had been brought ashore by lunchtime, the interior ministry said.", "a")
    rival = account(RIVAL, "b", hours=2)
    assert not disputed(bodies, rival)
    titles = ("Undsey ferry: fourteen bodies found", "Mayor says more died on Undsey ferry")
    assert disputed(*(replace(each, title=title) for each, title in zip((bodies, rival), titles, strict=True)))


def test_two_holders_at_about_the_same_time_dispute_a_figure() -> None:
    (claim,) = disputed(account(LATER, "a"), account(RIVAL, "b", hours=2))
    assert [figure.holder for figure in claim.figures] == ["Anselm Roerdink", "The interior ministry"]
    assert (claim.reports, claim.origins) == (2, 2)


def test_both_sides_of_a_dispute_stand_in_the_evidence() -> None:
    later, rival = account(LATER, "a"), account(RIVAL, "b", hours=2)
    (claim,) = disputed(later, rival)
    by_id = {each.id: each for each in (later, rival)}
    assert [by_id[each.article].words(each) for each in claim.evidence] == [RIVAL, LATER]


def test_a_rising_toll_and_a_rival_count_are_told_apart() -> None:
    (claim,) = disputed(account(EARLY, "a"), account(LATER, "b", hours=6), account(RIVAL, "c", hours=8))
    assert [figure.value for figure in claim.figures] == [30, 14, 12]
    assert len(claim.evidence) == 2


def test_one_sentence_is_shown_for_each_rival_figure() -> None:
    (claim,) = disputed(
        account(LATER, "a"), account(LATER.replace("said that", "says"), "b", hours=1), account(RIVAL, "c", hours=2)
    )
    assert len(claim.evidence) == 2


def test_accounts_of_different_days_do_not_dispute_each_other() -> None:
    assert not disputed(account(RIVAL, "a"), account(LATER, "b", hours=60))


def test_an_old_figure_repeated_later_is_no_dispute() -> None:
    assert not disputed(account(LATER, "a"), account(EARLY, "b", hours=3))


def test_accounts_without_a_date_are_not_compared() -> None:
    undated = article(RIVAL, key="b", outlet="Undated", published=None)
    assert not disputed(account(LATER, "a"), undated)


def test_the_same_number_in_words_is_no_dispute() -> None:
    assert not disputed(account(LATER, "a"), account(RIVAL.replace("more than 30", "fourteen"), "b", hours=1))


def test_the_dead_of_another_year_are_not_compared() -> None:
    before = "In 2011 the mayor, Anselm Roerdink, said that 90 people were dead after another ferry sank."
    assert not disputed(account(LATER, "a"), account(before, "b", hours=1))


def test_different_things_are_not_compared() -> None:
    injured = RIVAL.replace("were dead", "were injured")
    assert not disputed(account(LATER, "a"), account(injured, "b", hours=1))


def test_figures_far_apart_in_one_article_do_not_dispute_each_other() -> None:
    assert not disputed(account(f"{LATER} The sea was rough all day and all night. {RIVAL}", "a"))


def test_a_part_named_lower_in_an_article_is_no_rival() -> None:
    part = f"{LATER} Residents said that three people had died near the pier of Port Anders."
    assert not disputed(account(part, "a"), account(LATER.replace("14", "15"), "b", hours=1))


def test_a_dispute_in_two_languages_is_found() -> None:
    french = "Le maire, Anselm Roerdink, a déclaré que plus de 30 personnes étaient mortes dans le naufrage."
    rival = article(french, key="b", outlet="La Balise", lang="fr", published=MORNING + timedelta(hours=1))
    (claim,) = disputed(account(LATER, "a"), rival)
    assert {figure.value for figure in claim.figures} == {14, 30}


def test_an_officer_who_is_named_alone_speaks_for_the_authorities() -> None:
    """The police and their own superintendent, an hour later, do not dispute each other."""
    police = account("The police said that nine people had died when the ferry sank off Port Anders.", "a")
    named = account(
        "“We are still searching,” said Superintendent Ana Orr of the harbour police.\n"
        "Orr said that five people had died when the ferry sank off Port Anders.",
        "b",
        hours=1,
    )
    both = (police, named)
    said = [attributions(each, DEFAULT) for each in both]
    found = claims(story((police,), (named,)), both, said)
    assert Standing.DISPUTED not in {claim.standing for claim in found}
    mayor = replace(named, text=named.text.replace("Superintendent Ana Orr of the harbour police", "Mayor Ana Orr"))
    said = [attributions(each, DEFAULT) for each in (police, mayor)]
    assert Standing.DISPUTED in {c.standing for c in claims(story((police,), (mayor,)), (police, mayor), said)}


POLICE = "Police said that 40 people had been injured when the crowd broke through the gate of the harbour."
MARCHERS = "The organisers of the march put the number of injured at 120."


def test_one_article_that_sets_two_holders_side_by_side_tells_of_a_dispute() -> None:
    (claim,) = disputed(account(f"{POLICE} {MARCHERS}", "a"))
    assert sorted(figure.value for figure in claim.figures) == [40, 120]
    assert (claim.reports, claim.origins, len(claim.evidence)) == (1, 1, 2)


def test_the_larger_count_may_come_first() -> None:
    assert disputed(account(f"{MARCHERS} {POLICE.replace('Police', 'The police')}", "a"))


def test_counts_of_one_article_that_are_no_rivals_are_left_alone() -> None:
    elsewhere = MARCHERS.replace("The organisers of the march", "Organisers in Undsey")
    apart = f"{POLICE} The march had begun at noon on the old quay. {MARCHERS}"
    ministry = MARCHERS.replace("The organisers of the march", "The ministry")
    worlds = MARCHERS.replace("120", "4,000")
    nobody = "The number of injured stood at 120 by the end of the day."
    for second in (elsewhere, ministry, worlds, nobody):
        assert not disputed(account(f"{POLICE} {second}", "a"))
    assert not disputed(account(apart, "a"))


def test_the_police_and_a_hospital_can_differ() -> None:
    assert disputed(account(f"{POLICE} {MARCHERS.replace('The organisers of the march', 'The hospital')}", "a"))


BROKE = "Ten people were injured when the crowd broke the harbour gate of Selka on Tuesday."


def on_the_day(text: str, key: str) -> Article:
    return article(text, key=key, outlet=f"Outlet {key}", published=MORNING.replace(hour=0, minute=0))


def test_reports_of_one_day_that_tell_no_hour_and_no_holder_differ() -> None:
    (claim,) = disputed(on_the_day(BROKE, "a"), on_the_day(BROKE.replace("Ten", "Fourteen"), "b"))
    assert [figure.holder for figure in claim.figures] == ["", ""]
    assert claim.origins == 2


def test_a_larger_figure_that_is_said_to_have_grown_is_no_rival_of_an_older_one() -> None:
    grown = "The number of injured rose to 14 when the crowd broke the harbour gate of Selka on Tuesday."
    assert not disputed(on_the_day(BROKE, "a"), on_the_day(grown, "b"))


def test_a_later_and_larger_figure_of_nobody_is_newer() -> None:
    assert not disputed(account(BROKE, "a"), account(BROKE.replace("Ten", "Fourteen"), "b", hours=2))


def test_at_least_so_many_is_no_rival_of_a_larger_count() -> None:
    assert not disputed(account(LATER.replace("14", "at least 14"), "a"), account(RIVAL, "b", hours=2))


INJURED = "Five people were killed and eight were injured when the crowd broke the harbour gate of Selka on Tuesday."


@pytest.mark.parametrize(
    "correction",
    [
        "The number of injured was revised from eight to six.",
        "The police lowered the number of injured to six from eight on Tuesday evening.",
        "Six people were injured, down from an earlier count of eight, the police said.",
    ],
)
def test_a_correction_takes_back_the_figure_that_it_names(correction: str) -> None:
    found = told(account(INJURED, "a"), account(f"The gate was old and rusty. {correction}", "b", hours=3))
    taken_back = [figure.text for claim in found for figure in claim.figures if figure.superseded]
    assert taken_back == ["eight"]
    assert Standing.DISPUTED not in {claim.standing for claim in found}


def test_a_correction_of_another_number_takes_nothing_back() -> None:
    other = "The number of injured was revised from nine to six in the other town of Undsey."
    found = told(account(INJURED, "a"), account(other, "b", hours=3))
    assert not [figure for claim in found for figure in claim.figures if figure.superseded]


def test_a_report_that_names_no_holder_is_no_rival_of_one_with_many_times_as_many() -> None:
    """It may be of the first hours; 18 against ten is one."""
    assert disputed(on_the_day(BROKE, "a"), on_the_day(BROKE.replace("Ten", "Eighteen"), "b"))
    assert not disputed(on_the_day(BROKE, "a"), on_the_day(BROKE.replace("Ten", "Forty"), "b"))


def test_a_dozen_is_no_rival_of_eleven() -> None:
    assert not disputed(
        on_the_day(BROKE.replace("Ten", "Eleven"), "a"), on_the_day(BROKE.replace("Ten", "A dozen"), "b")
    )
