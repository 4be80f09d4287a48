"""Words that one group uses and the others do not: enough of them, and with their sentences."""

from anechoic.perspectives.framing import Usage, framing
from anechoic.records import ArticleId, Span


def uses(word: str, times: int, origin: int = 0) -> list[Usage]:
    """The word so many times, each in a sentence of its own."""
    key = ArticleId(f"a{origin}")
    return [Usage(word, word, origin, Span(key, 100 * n, 100 * n + 50)) for n in range(times)]


def plain(times: int) -> list[Usage]:
    return [use for origin in (8, 9) for word in ("water", "harbour", "boat") for use in uses(word, times, origin)]


LOADED = [*uses("regime", 6, 0), *uses("regime", 6, 1)]


def test_a_word_that_only_one_group_uses_stands_out() -> None:
    (found,) = framing([*plain(30), *LOADED], plain(30))
    assert found.word == "regime"
    assert found.weight > 1.96


def test_a_word_that_all_use_does_not() -> None:
    assert framing([*plain(30), *LOADED], [*plain(30), *LOADED]) == ()


def test_a_habit_of_one_origin_is_no_frame_of_a_group() -> None:
    assert framing([*plain(30), *uses("regime", 12, 0)], plain(30)) == ()


def test_two_uses_are_too_few() -> None:
    assert framing([*plain(3), *uses("regime", 1, 0), *uses("regime", 1, 1)], plain(30)) == ()


def test_without_others_there_is_nothing_to_stand_out_from() -> None:
    assert framing(LOADED, []) == framing([], LOADED) == ()


def test_the_sentences_shown_come_from_more_than_one_article() -> None:
    (found,) = framing([*plain(30), *LOADED], plain(30))
    assert {span.article for span in found.evidence[:2]} == {"a0", "a1"}


def test_the_form_that_is_used_most_is_shown() -> None:
    forms = [
        Usage("regim", form, n % 2, Span(ArticleId(f"a{n % 2}"), n, n + 1))
        for n, form in enumerate(["regimes"] * 3 + ["regime"] * 9)
    ]
    (found,) = framing([*plain(30), *forms], plain(30))
    assert found.word == "regime"


def test_the_strongest_word_comes_first() -> None:
    weaker = [*uses("junta", 4, 0), *uses("junta", 4, 1)]
    assert [found.word for found in framing([*plain(30), *LOADED, *weaker], plain(30))] == ["regime", "junta"]
