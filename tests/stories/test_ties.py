"""Why a report is in its story: what is said of it is true of both reports."""

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins
from anechoic.records import Article, ArticleId, Story, Tie
from anechoic.stories import stories
from factories import article
from lookalikes import BOMBINGS, CAPITAL, EVERY, ROUNDS


def told(*articles: Article) -> tuple[Story, ...]:
    return stories(articles, origins(articles))


def tie(**known: object) -> Tie:
    return Tie(ArticleId("a"), ArticleId("b"), 0.9, **known)  # type: ignore[arg-type] # one of the optional fields


def test_a_report_is_tied_by_the_rare_names_that_both_have_as_they_are_written() -> None:
    first, _ = told(*BOMBINGS)
    (one, other) = first.ties
    assert (one.article, one.to, other.article, other.to) == ("a", "b", "b", "a")
    assert any("Tarsul" in name for name in one.names)
    assert not {"Welhaven", "Lindqvor"} & set(" ".join(one.names).split())


def test_names_that_stand_side_by_side_are_one() -> None:
    first, _ = told(*BOMBINGS)
    words = {name for each in first.ties for name in each.names}
    assert words & {"Odai Remmar", "Saint Irena"}


def test_shared_words_of_titles_and_the_hours_between_are_told() -> None:
    first, _ = told(*BOMBINGS)
    assert {"tarsul", "market"} <= set(first.ties[0].title)
    assert first.ties[0].hours == 4.8


def test_shared_figures_are_told() -> None:
    _, second = told(*ROUNDS)
    assert "9000" in second.ties[0].figures


def test_a_report_alone_is_tied_to_nothing() -> None:
    alone = [story for story in told(*CAPITAL) if len(story.origins) == 1]
    assert [story.ties for story in alone] == [()]


def test_titles_in_two_languages_share_no_words() -> None:
    text = "Am Dienstag kenterte die Fähre Undine vor Velmora. Kapitän Tressik und 86 Menschen waren an Bord, sagte Ossolan in Hallgrim."
    other = "The ferry Undine capsized off Velmora on Tuesday. Captain Tressik and 86 people were on board, Ossolan said in Hallgrim."
    one = article(text, key="a", title="Undine gesunken", lang="de")
    for story in told(one, article(other, key="b", title="Undine sunk"), article("x " * 40, key="c")):
        assert all(not each.title for each in story.ties)


@settings(max_examples=15)
@given(st.sets(st.sampled_from(range(len(EVERY))), min_size=1))
def test_every_origin_of_a_story_of_several_is_tied_to_another_of_it_and_names_are_in_both(chosen: set[int]) -> None:
    articles = [EVERY[place] for place in sorted(chosen)]
    texts = {each.id: each.text for each in articles}
    for story in told(*articles):
        own = set(story.articles)
        assert len(story.ties) == (len(story.origins) if len(story.origins) > 1 else 0)
        for each in story.ties:
            assert {each.article, each.to} <= own
            assert each.article != each.to
            assert each.likelihood >= 0.5, (
                "the likeliest of a report's pairs is no less than the average that joined it"
            )
            assert all(name in texts[each.article] for name in each.names)


def test_why_is_said_in_words() -> None:
    said = tie(names=("Selka", "Undine", "Tressik"), figures=("86",), title=("ferry",), hours=3.2).because
    assert (
        said
        == "both name Selka, Undine and Tressik; both give 86; both titles have “ferry”; they are dated 3 hours apart"
    )


def test_where_nothing_can_be_named_their_words_are_alike() -> None:
    assert tie().because == "their words are alike"
    assert tie(hours=0.0).because == "their words are alike; they are dated within the hour"
    assert tie(hours=1.2).because == "their words are alike; they are dated 1 hour apart"


def test_reports_without_a_date_have_no_hours_between_them() -> None:
    dateless = [article(each.text, key=each.id, title=each.title, published=None) for each in BOMBINGS]
    assert {each.hours for story in told(*dateless) for each in story.ties} <= {None}
