"""Good news: found by a classifier over a floor of words, and never among funerals and advertisements."""

from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.briefing.goodnews import CLASSES, SIZE, Model, goodness, hashed, is_good_news, is_never_good
from anechoic.briefing.turns import tells_a_turn, tells_of_strife
from anechoic.records import Article, Dossier
from factories import article, story

HAPPY = article(
    "A village band has got its tuba back after 31 years. Neighbours celebrated and children played music all evening.",
    title="Village band celebrates as volunteers return its tuba",
)


def outline(*articles: Article) -> Dossier:
    return Dossier(story(*((each,) for each in articles)), articles)


def test_a_tuba_that_comes_home_is_good_news() -> None:
    assert is_good_news(outline(HAPPY))


@pytest.mark.parametrize("word", ["funeral", "sponsored", "died"])
def test_a_word_of_mourning_or_of_advertising_rules_it_out(word: str) -> None:
    assert is_never_good(article(f"{HAPPY.text} It was a {word} to remember.", title=HAPPY.title))


def test_what_has_no_word_of_good_news_is_none_whatever_the_classifier_thinks() -> None:
    assert goodness(outline(article("The committee met on Tuesday and adjourned.", title="Committee meets"))) == 0.0


def test_one_obituary_among_the_reports_rules_the_story_out() -> None:
    sad = article("Tributes were paid to the tuba player.", key="b", title="Obituary")
    assert goodness(outline(HAPPY, sad)) == 0.0


def test_the_classifier_reads_no_other_language_than_its_own() -> None:
    assert goodness(outline(article(HAPPY.text, title=HAPPY.title, lang="de"))) == 0.0


@given(st.text(max_size=80), st.text(max_size=200))
def test_features_have_places_and_the_same_words_the_same_ones(title: str, text: str) -> None:
    found = hashed(title, text)
    assert all(0 <= place < SIZE and value >= 1 for place, value in found.items())
    assert found == hashed(title, text)


def test_probabilities_sum_to_one() -> None:
    zero = Model(np.zeros((3, SIZE), np.float32), np.ones(SIZE, np.float32), np.zeros(3, np.float32))
    found = zero.probabilities("Band plays", "It played.")
    assert set(found) == set(CLASSES)
    assert sum(found.values()) == pytest.approx(1)


def test_a_headline_that_asks_tells_no_good_news() -> None:
    asks = article(HAPPY.text, title="Why do volunteers celebrate a village band?")
    assert goodness(outline(asks)) == 0.0
    assert goodness(outline(HAPPY)) > 0.0


@pytest.mark.parametrize(
    "title",
    [
        "Village band celebrates as court returns its tuba",
        "What a village band taught me about volunteers",
        "Why a village band celebrates volunteers",
        "Village band and its volunteers, explained",
        "Choir of Eastwick meets on Tuesday",
    ],
)
def test_a_title_that_speaks_against_it_or_argues_or_has_no_word_of_good_news_tells_none(title: str) -> None:
    assert goodness(outline(article(HAPPY.text, title=title))) == 0.0


@pytest.mark.parametrize(
    "words", ["health insurance", "a Thanksgiving parade", "an economic recovery", "a warm bandage"]
)
def test_words_that_only_begin_like_good_news_are_none(words: str) -> None:
    told = article(f"The committee spoke of {words} on Tuesday.", title=f"Committee speaks of {words}")
    assert goodness(outline(told)) == 0.0


# ── Turns for the better ──────────────────────────────────────────────────────────────────────────

PLAIN = "Officials gave the news on Tuesday. It was the first of its kind in the province since the spring."


@pytest.mark.parametrize(
    "title",
    [
        "Two climbers found alive on Mount Torrel",
        "Corvane frees radio reporter held since June",
        "Halmaria and Sarrat sign peace accord",
        "Unemployment in Velmora falls to lowest since 1998",
        "Velmora added 4,100 jobs in March",
        "Regulators approve first malaria vaccine for infants",
        "Astronomers detect water on a moon of Tethra",
        "Sea eagles born in Undsey forest after a century",
        "Stranger donates kidney to bus driver",
        "Video phone brings help for deaf people",
    ],
)
def test_a_title_that_tells_a_turn_for_the_better_is_good_news(title: str) -> None:
    assert tells_a_turn(article(PLAIN, title=title))
    assert is_good_news(outline(article(PLAIN, title=title)))


@pytest.mark.parametrize(
    "title",
    [
        "Two climbers could be found alive, minister says",
        "Climber found alive beside his dead brother",
        "Will Corvane free the reporter?",
        "Halmaria and Sarrat sign peace accord, but shelling goes on",
        "Unemployment falls, President Okolie says",
        "Velmora added 4,100 jobs, fewer than forecast",
        "Corvane releases convicted robber from prison",
        "Body recovered from the harbour",
        "Researchers find gun owners less happy",
        "Senator raises $2 million for schools campaign",
    ],
)
def test_a_turn_that_is_not_done_or_is_quarrelled_over_or_has_harm_beside_it_is_none(title: str) -> None:
    assert not tells_a_turn(article(PLAIN, title=title))
    assert not is_good_news(outline(article(PLAIN, title=title)))


def test_a_truce_is_good_news_though_its_report_counts_the_dead() -> None:
    truce = article("The war killed 300 people.", title="Cease-fire between Halmaria and Sarrat takes effect")
    assert is_good_news(outline(truce))


def test_a_turn_under_a_label_of_advertising_is_no_good_news() -> None:
    paid = replace(article(PLAIN, title="Blind runner sees again"), label="Sponsored")
    assert tells_a_turn(paid)
    assert goodness(outline(paid)) == 0.0


def test_a_turn_that_fewer_than_half_of_the_origins_tell_does_not_make_the_story() -> None:
    turn = article(PLAIN, title="Two climbers found alive on Mount Torrel")
    others = [article(PLAIN, key=key, title="Storm closes Mount Torrel") for key in ("b", "c")]
    assert is_good_news(outline(turn, others[0]))
    assert not is_good_news(outline(turn, *others))


def test_one_report_of_deaths_rules_the_turn_out() -> None:
    turn = article(PLAIN, title="Two climbers found alive on Mount Torrel")
    sad = article(PLAIN, key="b", title="Four dead on Mount Torrel")
    assert goodness(outline(turn, sad)) == 0.0


def test_what_is_quarrelled_over_is_no_good_news_whatever_the_classifier_thinks() -> None:
    quarrel = article(HAPPY.text, title="Critics accuse village band of stealing volunteers’ tuba")
    assert tells_of_strife(quarrel)
    assert goodness(outline(quarrel)) == 0.0


def test_a_language_without_words_for_turns_has_none() -> None:
    assert not tells_a_turn(article(PLAIN, title="Two climbers found alive", lang="de"))
    assert not tells_of_strife(article(PLAIN, title="Critics accuse", lang="de"))


def test_a_story_of_which_no_report_is_at_hand_is_no_good_news() -> None:
    assert goodness(Dossier(story((HAPPY,)), ())) == 0.0
