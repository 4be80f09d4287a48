"""Stories in two languages that may tell of one event name each other."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import timedelta
from random import Random

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.sparse import csr_matrix

from anechoic.records import Article, ArticleId, Story, StoryId
from anechoic.stories import continued, stories
from anechoic.stories.blocks import together
from anechoic.stories.elsewhere import counterparts
from anechoic.text.words import main_language
from factories import MORNING, article

BRIDGE = (
    "Engineers closed the Orvel bridge in Tarnmouth on Tuesday after cracks were found in a cable. Mayor Hedda Quillon said that "
    "lorries would be sent by Fenwick and Lower Sarrow for weeks. The bridge, opened by Castor Brume, carries 41,300 cars a day. "
    "The Brandon Institute is to test the steel. Shops in Tarnmouth fear for the summer, and the harbour of Pell has offered a ferry."
)
BRUECKE = (
    "In Tarnmouth ist seit Dienstag die Brücke über die Orvel gesperrt. Wie Bürgermeisterin Hedda Quillon mitteilte, rollt der "
    "Verkehr nun über Land. In Hallingen und Osterbeck rechnet man mit Stau, in Dornach mit Lärm. Der Verband Logistik "
    "Nordwest fordert Hilfe von Minister Albrecht Sonnleitner, der nach Tarnmouth reisen will."
)
PONT = (
    "À Tarnmouth, le pont de la rivière Orvel est fermé depuis mardi. La maire, Hedda Quillon, envoie les camions par Fenwick. "
    "À Rochebrune et à Saint-Aubin, on craint les bouchons, et le député Maurin Castelvy demande une aide à la ministre Solène Ardouin, "
    "qui doit venir voir Tarnmouth. Les élus de Valmorin ont promis un bac."
)
GOATS = (
    "A herd of goats was counted on the slopes above Wendle on Tuesday, said Ralf Ottery of the Hillside Trust. The herd of Mount "
    "Carrick has grown to 412 animals. Farmers in Little Nash and in Sowden want a fence, and the council of Ambry will vote on it."
)
NOUNS = "Auch in Hallingen, Osterbeck, Dornach, said Albrecht Sonnleitner of Logistik Nordwest and of the Verband, heard of it."

EN = article(BRIDGE, key="en", published=MORNING)
DE = article(BRUECKE, key="de", lang="de", published=MORNING + timedelta(hours=7))
FR = article(PONT, key="fr", lang="fr-FR", published=MORNING + timedelta(hours=9))
OTHER = article(GOATS, key="goats", published=MORNING)
FAR = article(
    NOUNS, key="nouns", published=MORNING - timedelta(days=30)
)  # by which the German names are known as names
ALL = (EN, DE, FR, OTHER, FAR)


def told(*articles: Article) -> tuple[Story, ...]:
    return stories(articles, ())


def links(found: Sequence[Story]) -> set[tuple[str, str]]:
    return {(story.id.removeprefix("s-"), other.removeprefix("s-")) for story in found for other in story.elsewhere}


def test_what_shares_too_little_to_be_joined_is_linked_both_ways() -> None:
    found = told(EN, FR, OTHER, FAR)
    assert len(found) == 4, "nothing is joined"
    assert links(found) == {("en", "fr"), ("fr", "en")}


def test_a_story_has_a_counterpart_in_each_language() -> None:
    assert {("en", "de"), ("en", "fr")} <= links(told(*ALL))
    assert len(told(*ALL)) == len(ALL), "nothing is joined"


def test_two_stories_of_one_language_are_not_linked() -> None:
    assert links(told(EN, replace(FR, lang="en"), OTHER, FAR)) == set()


def test_stories_days_apart_or_without_dates_are_not_linked() -> None:
    assert links(told(EN, replace(FR, published=MORNING + timedelta(days=4)), OTHER, FAR)) == set()
    assert links(told(EN, replace(FR, published=None), OTHER, FAR)) == set()


def test_only_the_likest_of_a_language_is_linked_and_only_from_the_bar_on() -> None:
    names = csr_matrix(np.array([[1.0, 0, 0], [0.3, 0.9, 0], [0.4, 0.9, 0], [0.1, 0, 0.9]]))
    groups, langs = [[0], [1], [2], [3]], ["en", "de", "de", "fr"]
    assert list(counterparts(names, np.zeros(4), groups, langs)) == [(0, 2)]
    assert list(counterparts(names, np.array([0.0, 0.0, 1.5, 0.0]), groups, langs)) == [(0, 1)], "time takes"


@settings(max_examples=25, deadline=None)
@given(
    st.lists(
        st.tuples(st.sampled_from(ALL), st.sampled_from(("en", "de", "fr")), st.integers(0, 4)), min_size=1, max_size=7
    ),
    st.randoms(use_true_random=False),
    st.sampled_from((2, 3, 4000)),
)
def test_links_go_both_ways_between_languages_whatever_the_order(
    drawn: list[tuple[Article, str, int]], chance: Random, block: int
) -> None:
    own = [
        replace(of, id=ArticleId(f"{of.id}{place}"), lang=lang, published=MORNING + timedelta(days=days))
        for place, (of, lang, days) in enumerate(drawn)
    ]
    known = {article.id: article.lang for article in own}
    mixed = list(own)
    chance.shuffle(mixed)
    found = told(*own)
    assert told(*mixed) == found
    arriving = sorted(own, key=lambda each: (each.published or MORNING, each.id))
    streamed = list(together(((each,) for each in arriving), block))
    langs = {story.id: main_language(known[key] for key in story.articles) for story in found}
    in_blocks = {story.id: main_language(each.lang for group in story.origins for each in group) for story in streamed}
    for pairs, spoken in (
        ({(story.id, other) for story in found for other in story.elsewhere}, langs),
        ({(story.id, other) for story in streamed for other in story.elsewhere}, in_blocks),
    ):
        assert all((other, one) in pairs and spoken[one] != spoken[other] for one, other in pairs)


def test_the_main_language_is_that_of_most_articles_then_the_first_by_name() -> None:
    assert main_language(["fr", "en", "fr"]) == "fr"
    assert main_language(["fr", "de"]) == "de"


# ── Under ids that stay ───────────────────────────────────────────────────────────────────────────


def story(key: str, *articles: str, elsewhere: tuple[str, ...] = ()) -> Story:
    own = tuple((ArticleId(each),) for each in articles)
    return Story(StoryId(key), "", own, elsewhere=tuple(map(StoryId, elsewhere)))


def test_links_follow_stories_to_their_ids_of_old() -> None:
    now = [story("s-a", "a", "b", elsewhere=("s-c",)), story("s-c", "c", elsewhere=("s-a",))]
    found = continued(now, [story("s-b", "b")]).stories
    assert [(each.id, each.elsewhere) for each in found] == [("s-b", ("s-c",)), ("s-c", ("s-b",))]


def test_a_link_stays_where_the_other_story_is_out_of_sight_and_goes_where_it_is_found_no_more() -> None:
    before = [story("s-a", "a", elsewhere=("s-c", "s-z")), story("s-c", "c", elsewhere=("s-a",))]
    found = continued([story("s-a", "a"), story("s-c", "c")], before).stories
    assert [each.elsewhere for each in found] == [("s-z",), ()]


def test_a_link_that_only_one_of_two_stories_names_is_none() -> None:
    found = continued([story("s-a", "a", elsewhere=("s-c", "s-gone")), story("s-c", "c")], []).stories
    assert [each.elsewhere for each in found] == [(), ()]
