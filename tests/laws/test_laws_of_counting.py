"""What is counted and grouped: every article once, whatever the order; an echo never raises the number of origins."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from anechoic import pipeline
from anechoic.echoes import origins
from anechoic.outlets import DEFAULT
from anechoic.perspectives import UNKNOWN
from anechoic.pipeline import Newsroom
from anechoic.records import Article, ArticleId, Dossier, Standing
from anechoic.stories import stories
from factories import article
from laws.days import DAWN, FERRY, days

ROOM = Newsroom(DEFAULT)


def dossiers(found: tuple[Article, ...]) -> tuple[Dossier, ...]:
    return tuple(pipeline.dossiers(found, ROOM))


def reprint(of: Article, key: str = "echo") -> Article:
    """The same words in an outlet nobody knows, after everything else."""
    return replace(
        of,
        id=ArticleId(key),
        outlet="The Later Mail",
        url="https://later.example/1",
        published=DAWN + timedelta(days=2),
    )


@settings(max_examples=12)
@given(days())
def test_every_article_is_in_one_origin_and_in_one_story(found: tuple[Article, ...]) -> None:
    ids = Counter(each.id for each in found)
    back = origins(found, DEFAULT)
    told = stories(found, back)
    assert Counter(key for origin in back for key in origin.articles) == ids
    assert Counter(key for story in told for key in story.articles) == ids
    assert len({origin.id for origin in back}) == len(back)
    assert len({story.id for story in told}) == len(told)


@settings(max_examples=12)
@given(days())
def test_an_origin_lies_in_one_story(found: tuple[Article, ...]) -> None:
    back = origins(found, DEFAULT)
    told = stories(found, back)
    assert {frozenset(origin.articles) for origin in back} == {
        frozenset(each) for story in told for each in story.origins
    }


@settings(max_examples=12)
@given(st.data())
def test_the_order_in_which_articles_come_does_not_matter(data: st.DataObject) -> None:
    found = data.draw(days())
    turned = tuple(data.draw(st.permutations(found)))
    assert dossiers(turned) == dossiers(found)


@settings(max_examples=10)
@given(days())
def test_copies_are_of_articles_of_the_same_run_and_never_of_themselves(found: tuple[Article, ...]) -> None:
    ids = {each.id for each in found}
    for origin in origins(found, DEFAULT):
        for copy in origin.copies:
            assert {copy.article, copy.of} <= ids
            assert copy.article != copy.of
            assert 0 < copy.overlap <= 1


@settings(max_examples=10)
@given(st.data())
def test_a_reprint_never_raises_the_number_of_origins(data: st.DataObject) -> None:
    found = data.draw(days())
    of = data.draw(st.sampled_from(found))
    assume(len(of.text.split()) >= 40)
    assert len(origins((*found, reprint(of)), DEFAULT)) <= len(origins(found, DEFAULT))


def test_what_an_outlet_prints_three_times_over_is_no_boilerplate() -> None:
    """Beside an outlet that prints half of it, too."""
    text = " ".join(FERRY[:7])
    thrice = [article(text, key=f"a{n}", outlet="The Harbour Post") for n in range(3)]
    half = article(" ".join(FERRY[:4]), key="b", outlet="Ellery Mail", published=DAWN + timedelta(days=1))
    (origin,) = origins((*thrice, half), DEFAULT)
    assert origin.articles == ("a0", "a1", "a2", "b")


@settings(max_examples=10)
@given(st.data())
def test_a_reprint_corroborates_no_claim(data: st.DataObject) -> None:
    found = data.draw(days())
    of = data.draw(st.sampled_from(found))
    assume(len(of.text.split()) >= 40)
    before = {claim.claim: claim.origins for each in dossiers(found) for claim in each.claims}
    after = {claim.claim: claim.origins for each in dossiers((*found, reprint(of))) for claim in each.claims}
    raised = {words for words in before.keys() & after.keys() if after[words] > before[words]}
    assert not raised


@settings(max_examples=10)
@given(days())
def test_a_claim_counts_its_reports_and_never_more_origins(found: tuple[Article, ...]) -> None:
    for dossier in dossiers(found):
        own = {each.id for each in dossier.articles}
        for claim in dossier.claims:
            stands_in = {span.article for span in claim.evidence}
            assert stands_in <= own
            assert claim.reports == len(stands_in)
            assert 1 <= claim.origins <= dossier.story.origins_of(frozenset(stands_in))
            assert claim.origins <= (claim.origins_at_most or claim.origins) <= claim.reports
            if claim.standing is Standing.AGREED:
                assert claim.origins > 1
            if claim.standing is Standing.SINGLE:
                assert claim.origins == 1


@settings(max_examples=10)
@given(days())
def test_groups_share_out_the_origins_of_a_story(found: tuple[Article, ...]) -> None:
    for dossier in dossiers(found):
        for each in dossier.perspectives:
            assert each.origins <= each.reports <= len(dossier.articles)
            assert each.known + each.unknown == len(dossier.story.origins)
            low, high = each.interval
            assert 0 <= low <= high <= 1
            assert not (each.blind and each.reports)
        known = [each for each in dossier.perspectives if each.group != UNKNOWN]
        assert sum(each.reports for each in known) <= len(dossier.articles)
        assert set(dossier.groups) == {each.group for each in known if each.reports}


@settings(max_examples=10)
@given(days())
def test_a_story_lies_between_its_first_and_its_last_article(found: tuple[Article, ...]) -> None:
    by_id = {each.id: each for each in found}
    for story in stories(found, origins(found, DEFAULT)):
        when = [by_id[key].published for key in story.articles]
        dated = [each for each in when if each]
        assert story.first_seen == min(dated, default=None)
        assert story.last_seen == max(dated, default=None)
