"""The words that one group uses and the others do not: how they are weighed and which are shown."""

from hypothesis import given
from hypothesis import strategies as st

from anechoic.perspectives.framing import Usage, framing
from anechoic.records import ArticleId, Span


def used(word: str, times: int = 1, *, origin: int = 0, form: str = "", at: int = 0) -> list[Usage]:
    """So many uses of a word in one origin, each in a sentence of its own."""
    article = ArticleId(f"a{origin}")
    return [Usage(word, form or word, origin, Span(article, at + 10 * n, at + 10 * n + 5)) for n in range(times)]


def everywhere(word: str, times: int = 6, origins: int = 3) -> list[Usage]:
    return [use for origin in range(origins) for use in used(word, times, origin=origin)]


FILLER = [use for word in ("bridge", "river", "lorry", "winter") for use in everywhere(word, 8)]


def words(own: list[Usage], others: list[Usage]) -> list[str]:
    return [found.word for found in framing(own, others)]


def test_a_word_of_one_group_stands_out() -> None:
    assert words([*FILLER, *everywhere("rioter")], [*FILLER, *everywhere("protester")]) == ["rioter"]


def test_a_word_that_both_use_as_often_does_not() -> None:
    both = [*FILLER, *everywhere("rioter")]
    assert words(both, both) == []


def test_a_word_of_one_origin_is_that_reporters_own() -> None:
    assert words([*FILLER, *used("rioter", 18)], FILLER) == []


def test_a_word_of_two_uses_is_chance() -> None:
    assert words([*FILLER, *used("rioter", 1, origin=0), *used("rioter", 1, origin=1)], FILLER) == []


def test_a_word_of_fewer_than_half_of_the_origins_is_not_the_groups() -> None:
    many = [use for word in ("bridge", "river") for use in everywhere(word, 8, origins=8)]
    assert words([*many, *everywhere("rioter", 9, origins=3)], many) == []
    assert words([*many, *everywhere("rioter", 9, origins=4)], many) == ["rioter"]


def test_without_others_nothing_stands_out() -> None:
    assert words(everywhere("rioter"), []) == []
    assert words([], everywhere("rioter")) == []


def test_the_only_word_of_everybody_does_not_stand_out() -> None:
    assert words(everywhere("rioter"), everywhere("rioter")) == []


def test_a_word_is_shown_in_the_form_that_is_used_most() -> None:
    forms = [
        *used("riot", 4, origin=0, form="rioting"),
        *used("riot", 9, origin=1, form="riots"),
        *used("riot", 9, origin=2, form="riot"),
    ]
    assert words([*FILLER, *forms], FILLER) == ["riot"]


def test_six_words_are_shown_at_most_and_the_strongest_first() -> None:
    own = [*FILLER, *(use for n in range(9) for use in everywhere(f"word{n}", 4 + n))]
    found = framing(own, [*FILLER, *FILLER, *FILLER])
    assert [each.word for each in found] == [f"word{n}" for n in (8, 7, 6, 5, 4, 3)]
    assert [each.weight for each in found] == sorted((each.weight for each in found), reverse=True)


def test_the_sentences_shown_are_of_as_many_articles_as_there_are() -> None:
    (found,) = framing([*FILLER, *everywhere("rioter")], FILLER)
    assert sorted({span.article for span in found.evidence}) == ["a0", "a1", "a2"]
    assert len(found.evidence) == 3


USES = st.lists(
    st.builds(
        lambda word, origin, at: Usage(word, word, origin, Span(ArticleId(f"a{origin}"), at, at + 5)),
        st.sampled_from(["rioter", "protester", "bridge", "river", "wall"]),
        st.integers(0, 4),
        st.integers(0, 90),
    ),
    max_size=80,
)


@given(USES, USES)
def test_what_is_shown_is_evident_and_has_evidence(own: list[Usage], others: list[Usage]) -> None:
    sentences = {use.sentence for use in own}
    for found in framing(own, others):
        assert found.weight >= 1.96
        assert 1 <= len(found.evidence) <= 3
        assert set(found.evidence) <= sentences
        share, other = (sum(use.form == found.word for use in uses) / max(1, len(uses)) for uses in (own, others))
        assert share > other


@given(USES, USES)
def test_no_word_stands_out_on_both_sides(own: list[Usage], others: list[Usage]) -> None:
    assert not set(words(own, others)) & set(words(others, own))
