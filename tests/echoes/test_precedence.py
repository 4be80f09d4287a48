"""Who was first, where dates do not tell or tell it wrongly."""

from datetime import datetime, timedelta

import pytest

from anechoic.echoes import origins
from anechoic.records import Article, Copy
from factories import MORNING, article
from made_reports import report, text

MIDNIGHT = MORNING.replace(hour=0, minute=0)


def at(hour: float, body: str, key: str, **fields: str) -> Article:
    return article(body, key=key, published=MORNING + timedelta(hours=hour), **{"outlet": f"Outlet {key}", **fields})


def undated(body: str, key: str, **fields: str) -> Article:
    return article(body, key=key, published=None, **{"outlet": f"Outlet {key}", **fields})


def sources(*articles: Article) -> dict[str, set[str]]:
    """From whom each copy took."""
    found: dict[str, set[str]] = {}
    for copy in copies(*articles):
        found.setdefault(copy.article, set()).add(copy.of)
    return found


def copies(*articles: Article) -> list[Copy]:
    return [copy for origin in origins(articles) for copy in origin.copies]


def own(seed: int, length: int) -> str:
    return "\n".join(report(seed, length))


def test_an_undated_whole_comes_before_a_part_though_another_whole_is_dated_later() -> None:
    found = sources(undated(text(1), "w"), at(1, text(1, 7), "part"), at(3, text(1), "copy"))
    assert found == {"part": {"w"}, "copy": {"w"}}


def test_an_undated_copy_stays_behind_the_dated_report_that_others_cut() -> None:
    found = sources(at(0, text(1), "w"), at(1, text(1, 7), "part"), undated(text(1), "copy"))
    assert found == {"part": {"w"}, "copy": {"w"}}


@pytest.mark.parametrize("length", [9, 20])
def test_an_undated_report_with_a_passage_amid_its_own_words_took_it(length: int) -> None:
    mixed = "\n".join([own(2, 12), own(1, length), own(3, 12)])
    assert sources(at(0, text(1), "w"), undated(mixed, "m")) == {"m": {"w"}}


def test_an_undated_report_comes_before_a_dated_one_that_puts_it_amid_its_own_words() -> None:
    mixed = "\n".join([own(2, 12), own(1, 20), own(3, 12)])
    assert sources(undated(text(1), "w"), at(0, mixed, "m")) == {"m": {"w"}}


def test_of_two_equal_texts_the_undated_one_of_an_agency_is_the_source() -> None:
    (copy,) = copies(undated(text(1), "w", outlet="Reuters"), at(0, text(1), "b"))
    assert (copy.article, copy.of, copy.certain) == ("b", "w", True)


@pytest.mark.parametrize("cut", ["Council votes on the", "Council votes on the …", "council votes on the..."])
def test_of_two_equal_texts_the_one_whose_headline_is_cut_short_is_the_copy(cut: str) -> None:
    whole = "Council votes on the second pier"
    (copy,) = copies(undated(text(1), "w", title=whole), at(0, text(1), "b", title=cut))
    assert (copy.article, copy.of, copy.certain) == ("b", "w", True)


def test_two_headlines_that_differ_tell_nothing() -> None:
    (copy,) = copies(undated(text(1), "w", title="A second pier"), at(0, text(1), "b", title="Council has voted"))
    assert (copy.article, copy.of, copy.certain) == ("w", "b", False)


def daily(body: str, key: str, when: datetime = MIDNIGHT) -> Article:
    """An article of which only the day is known."""
    return article(body, key=key, published=when, outlet=f"Outlet {key}")


def test_a_part_of_a_known_day_is_a_copy_of_the_whole_of_a_known_hour() -> None:
    (copy,) = copies(daily(text(1, 7), "part"), at(0, text(1), "w"))
    assert (copy.article, copy.of, copy.certain) == ("part", "w", True)


def test_a_day_does_not_tell_which_of_two_equal_texts_was_first() -> None:
    (copy,) = copies(daily(text(1), "a"), at(0, text(1), "b"))
    assert not copy.certain


def test_the_day_before_tells_which_of_two_equal_texts_was_first() -> None:
    (copy,) = copies(daily(text(1), "a", MIDNIGHT - timedelta(days=1)), at(0, text(1), "b"))
    assert (copy.of, copy.certain) == ("a", True)


def digest(*seeds: int) -> str:
    return "\n".join("\n".join(["In other news:", *report(seed)[3:7]]) for seed in seeds)


def test_a_digest_comes_after_the_latest_of_its_sources() -> None:
    wires = [at(seed, text(seed), f"w{seed}") for seed in (1, 2, 3)]
    found = sources(at(0, digest(1, 2, 3), "d", outlet="Reuters"), *wires)
    assert found == {"d": {"w1", "w2", "w3"}}


def test_a_report_that_two_others_take_different_passages_of_is_no_digest_of_them() -> None:
    whole = report(1)
    takers = [
        at(hour, "\n".join([own(hour + 1, 14), *whole[start : start + 5], own(hour + 5, 9)]), f"t{hour}")
        for hour, start in ((1, 0), (2, 12))
    ]
    assert sources(at(0, "\n".join(whole), "w"), *takers) == {"t1": {"w"}, "t2": {"w"}}


def test_a_report_that_is_printed_whole_elsewhere_is_no_digest() -> None:
    parts = [report(seed) for seed in (1, 2)]
    whole = "\n".join([*parts[0][:8], *parts[1][:8]])
    takers = [at(2 + n, "\n".join([own(5 + n, 14), *parts[n][:7]]), f"t{n}") for n in (0, 1)]
    found = sources(at(0, whole, "w"), at(1, whole, "copy"), *takers)
    assert found == {"copy": {"w"}, "t0": {"w"}, "t1": {"w"}}
