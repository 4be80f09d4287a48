"""What an editor ruled holds, and touches nothing else."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Origin,
    OriginId,
    Quotation,
    QuotationKind,
    Rulings,
    Span,
    Speaker,
    SpeakerRuling,
)
from anechoic.rulings import ruled_attributions, ruled_origins, ruled_stories
from factories import article, span, story

KEYS = tuple(ArticleId(key) for key in "abcdef")
ARTICLES: dict[ArticleId, Article] = {key: article("Words.", key=key, title=f"Title {key}") for key in KEYS}


def origin(*keys: str) -> Origin:
    return Origin(OriginId(keys[0]), tuple(ArticleId(key) for key in keys))


def test_an_article_ruled_to_be_its_own_report_leaves_its_origin() -> None:
    ruled = ruled_origins([origin("a", "b"), origin("c")], Rulings(own_origin=(ArticleId("b"),)))
    assert [each.articles for each in ruled] == [("a",), ("b",), ("c",)]


def test_articles_ruled_to_be_one_report_become_one_origin() -> None:
    ruled = ruled_origins([origin("a", "b"), origin("c")], Rulings(one_origin=((KEYS[2], KEYS[0]),)))
    assert [each.articles for each in ruled] == [("a", "b", "c")]


def test_two_stories_ruled_to_be_one_are_merged_under_the_bigger_ones_id() -> None:
    two = [story((ARTICLES[KEYS[0]], ARTICLES[KEYS[1]]), key="s1"), story((ARTICLES[KEYS[2]],), key="s2")]
    ruled = ruled_stories(two, [origin("a", "b"), origin("c")], ARTICLES, Rulings(one_story=((KEYS[0], KEYS[2]),)))
    assert [(each.id, each.origins) for each in ruled] == [("s1", (("a", "b"), ("c",)))]


def test_articles_ruled_out_of_a_story_become_one_of_their_own() -> None:
    whole = [story((ARTICLES[KEYS[0]],), (ARTICLES[KEYS[1]],), key="s1")]
    ruled = ruled_stories(whole, [origin("a"), origin("b")], ARTICLES, Rulings(own_story=((KEYS[1],),)))
    assert [(each.id, each.headline, each.articles) for each in ruled] == [
        ("s1", "", ("a",)),
        ("b", "Title b", ("b",)),
    ]


def test_a_speaker_ruled_to_be_another_is_the_other_in_that_article_alone() -> None:
    said = Quotation(content=Span(KEYS[0], 0, 5), kind=QuotationKind.DIRECT, resolved=Speaker("Ana Orr"))
    rulings = Rulings(speakers=(SpeakerRuling(KEYS[0], "Ana Orr", "Ida Orr"),))
    ruled = ruled_attributions(Attributions(KEYS[0], (said,)), ARTICLES[KEYS[0]], rulings)
    elsewhere = Attributions(KEYS[1], (said,))
    assert ruled.quotations[0].resolved == Speaker("Ida Orr")
    assert ruled_attributions(elsewhere, ARTICLES[KEYS[1]], rulings) == elsewhere


def test_a_speaker_ruled_to_be_nobody_known_is_left_open() -> None:
    said = Quotation(content=Span(KEYS[0], 0, 5), kind=QuotationKind.DIRECT, resolved=Speaker("Ana Orr"))
    rulings = Rulings(speakers=(SpeakerRuling(KEYS[0], "Ana Orr"),))
    ruled = ruled_attributions(Attributions(KEYS[0], (said,)), ARTICLES[KEYS[0]], rulings)
    assert ruled.quotations[0].resolved is None


def test_a_sentence_that_names_the_wrong_speaker_is_not_to_be_printed() -> None:
    """Its words cannot be changed, and a pronoun can stand for whom it was ruled to be."""
    told = article("“It fell,” said Ana Orr. “At night,” she added.", key="a")
    rulings = Rulings(speakers=(SpeakerRuling(told.id, "Ana Orr", "Ida Orr"),))
    for words, who, confidence in (("It fell,", "Ana Orr", 0.0), ("At night,", "she", 1.0)):
        said = Quotation(
            content=span(told, words), kind=QuotationKind.DIRECT, speaker=span(told, who), resolved=Speaker("Ana Orr")
        )
        (ruled,) = ruled_attributions(Attributions(told.id, (said,)), told, rulings).quotations
        assert (ruled.resolved, ruled.confidence) == (Speaker("Ida Orr"), confidence)


@given(
    one=st.lists(st.lists(st.sampled_from(KEYS), min_size=2, unique=True).map(tuple), max_size=2),
    own=st.lists(st.lists(st.sampled_from(KEYS), min_size=1, unique=True).map(tuple), max_size=2),
)
def test_whatever_is_ruled_every_article_stays_in_exactly_one_story_and_origin(
    one: list[tuple[ArticleId, ...]], own: list[tuple[ArticleId, ...]]
) -> None:
    rulings = Rulings((), tuple(key for group in own for key in group), tuple(one), tuple(own), tuple(one))
    origins = ruled_origins([origin("a", "b"), origin("c"), origin("d", "e", "f")], rulings)
    told = [story((ARTICLES[KEYS[0]], ARTICLES[KEYS[1]]), (ARTICLES[KEYS[2]],), key="s1")]
    told.append(story(tuple(ARTICLES[key] for key in KEYS[3:]), key="s2"))
    stories = ruled_stories(told, origins, ARTICLES, rulings)
    assert sorted(key for each in origins for key in each.articles) == sorted(KEYS)
    assert sorted(key for each in stories for key in each.articles) == sorted(KEYS)
    assert len({each.id for each in stories}) == len(stories)
