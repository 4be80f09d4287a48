"""Which articles stand in one origin."""

from datetime import timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins
from anechoic.records import Article, Copy, CopyKind, Origin
from factories import MORNING, article
from made_reports import report, text


def later(hours: float, body: str, key: str, **fields: str) -> Article:
    return article(body, key=key, published=MORNING + timedelta(hours=hours), **fields)


def groups(found: tuple[Origin, ...]) -> list[tuple[str, ...]]:
    return [origin.articles for origin in found]


def only_copy(found: tuple[Origin, ...]) -> Copy:
    (copy,) = [copy for origin in found for copy in origin.copies]
    return copy


def test_an_agency_copy_is_not_a_second_report() -> None:
    wire = article(f"PARIS (Reuters) — {text(1)}", key="a", outlet="Reuters")
    found = origins([later(2, text(1), "b"), wire])
    assert groups(found) == [("a", "b")]
    assert found[0].agency == "Reuters"
    assert (only_copy(found).article, only_copy(found).of, only_copy(found).kind) == ("b", "a", CopyKind.VERBATIM)


def test_two_reports_of_their_own_are_two_origins() -> None:
    assert groups(origins([article(text(1), key="a"), later(1, text(2), "b")])) == [("a",), ("b",)]


def test_the_first_third_of_a_report_is_a_cut_copy() -> None:
    found = origins([article(text(1), key="a"), later(1, text(1, 7), "b")])
    assert groups(found) == [("a", "b")]
    assert only_copy(found).kind is CopyKind.CUT
    assert only_copy(found).overlap > 0.95


def test_sentences_left_out_and_moved_are_still_a_copy() -> None:
    sentences = report(1)
    moved = "\n".join([*sentences[10:16], *sentences[0:6]])
    assert groups(origins([article("\n".join(sentences), key="a"), later(1, moved, "b")])) == [("a", "b")]


def test_a_passage_of_an_agency_does_not_take_away_a_report_of_its_own() -> None:
    mixed = "\n".join([*report(2, 24), *report(1)[:8]])
    found = origins([article(text(1), key="a"), later(1, mixed, "b")])
    assert groups(found) == [("a",), ("b",)]
    assert (only_copy(found).of, only_copy(found).kind) == ("a", CopyKind.MERGED)


def test_an_article_stands_with_the_origin_of_most_of_its_words() -> None:
    mixed = "\n".join([*report(2, 5), *report(1, 15)])
    found = origins([article(text(1), key="a"), later(1, mixed, "b")])
    assert groups(found) == [("a", "b")]
    assert only_copy(found).kind is CopyKind.MERGED


def test_an_article_of_many_agencies_joins_none_of_them() -> None:
    wires = [article(text(seed), key=f"w{seed}") for seed in (1, 2, 3)]
    roundup = later(5, "\n".join(text(seed, 5) for seed in (1, 2, 3)), "x")
    found = origins([*wires, roundup])
    assert len(found) == 4
    assert {copy.of for copy in found[-1].copies} == {"w1", "w2", "w3"}


def test_a_report_of_the_next_day_in_the_same_form_is_no_copy() -> None:
    form = (
        "The Harbour index closed {} points higher at {} on {} volume of {} million shares while traders waited for the "
        "figures on trade. Shares of banks moved {} percent and energy companies moved {} percent before the bell rang, "
        "and the yield on bonds of ten years stood at {} percent in late trading, the exchange said in its daily note."
    )
    first, second = form.format(12, 4010, 2.1, 310, 0.4, 1.2, 2.5), form.format(44, 4054, 3.3, 290, 0.9, 0.7, 2.6)
    assert len(origins([article(first, key="a"), later(24, second, "b")])) == 2


def test_quotations_alone_make_no_copy() -> None:
    said = [f"“{sentence}” he said." for sentence in report(3, 6)]
    one = "\n".join([*report(1, 14), *said])
    other = "\n".join([*report(2, 14), *said])
    assert len(origins([article(one, key="a"), later(1, other, "b")])) == 2


def test_an_undated_copy_is_not_taken_for_the_original() -> None:
    found = origins([article(text(1, 8), key="a", published=None), later(1, text(1), "b")])
    assert (only_copy(found).article, only_copy(found).of) == ("a", "b")


def test_an_undated_whole_is_the_original_of_its_dated_cut() -> None:
    found = origins([article(text(1), key="z", published=None), later(1, text(1, 8), "b")])
    assert (only_copy(found).article, only_copy(found).of) == ("b", "z")


def test_the_longer_version_of_the_same_outlet_is_no_second_report() -> None:
    flash = article(text(1, 6), key="a")
    full = later(2, text(1, 30), "b")
    assert len(origins([flash, full])) == 1


def test_no_articles_have_no_origins() -> None:
    assert origins([]) == ()


# How the same words stand in quotation marks in one outlet and the other: closed or not, spaced, with a quotation within.
QUOTED = ("“{}”", '"{}"', "“ {} ”", "“{}", ' "{}', "«{}»", "„{}“", "“{} “No,” he added.", "He said: “{},” and left.")


@settings(max_examples=40, deadline=None)
@given(
    ours=st.sampled_from(QUOTED),
    theirs=st.sampled_from(QUOTED),
    places=st.tuples(st.integers(0, 10), st.integers(0, 10)),
    length=st.integers(2, 6),
)
def test_sharing_quotations_and_no_more_is_never_a_copy(
    ours: str, theirs: str, places: tuple[int, int], length: int
) -> None:
    said = " ".join(report(3, length)).removesuffix(".")

    def quoting(seed: int, form: str, place: int) -> str:
        paragraphs = text(seed).split("\n")
        return "\n".join([*paragraphs[:place], form.format(said), *paragraphs[place:]])

    one = article(quoting(1, ours, places[0]), key="a")
    found = origins([one, later(1, quoting(2, theirs, places[1]), "b")])
    assert groups(found) == [("a",), ("b",)]
    assert not [copy for origin in found for copy in origin.copies]
