"""Laws of who copied whom, and of the agency that is named."""

from datetime import timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic.echoes import origins
from anechoic.echoes.agency import agency_of
from anechoic.records import Article, Copy, Origin
from factories import MORNING, article
from made_reports import report, text

hours = st.lists(st.integers(0, 40), min_size=2, max_size=5, unique=True)
lengths = st.lists(st.integers(7, 20), min_size=2, max_size=5)


def copies(found: tuple[Origin, ...]) -> list[Copy]:
    return [copy for origin in found for copy in origin.copies]


def at(hour: float, body: str, key: str) -> Article:
    return article(body, key=key, outlet=f"Outlet {key}", published=MORNING + timedelta(hours=hour))


@settings(max_examples=20)
@given(hours)
def test_of_equal_reports_the_earliest_is_the_source(when: list[int]) -> None:
    articles = [at(hour, text(1), f"a{place}") for place, hour in enumerate(when)]
    (origin,) = origins(articles)
    first = min(articles, key=lambda each: each.published or MORNING).id
    assert origin.articles[0] == first
    assert first not in {copy.article for copy in origin.copies}


@settings(max_examples=20)
@given(lengths)
def test_who_copied_whom_never_leads_in_a_circle(many: list[int]) -> None:
    articles = [article(text(1, count), key=f"a{place}", published=None) for place, count in enumerate(many)]
    of = {copy.article: copy.of for copy in copies(origins(articles))}
    for key in of:
        seen = [key]
        while seen[-1] in of:
            seen.append(of[seen[-1]])
            assert len(seen) <= len(articles)


@settings(max_examples=20)
@given(hours, lengths)
def test_every_passage_is_a_stretch_of_both_in_order(when: list[int], many: list[int]) -> None:
    articles = [at(hour, text(1, count), f"a{hour}") for hour, count in zip(when, many, strict=False)]
    known = {each.id: each for each in articles}
    for copy in copies(origins(articles)):
        assert 0 < copy.overlap <= 1
        assert copy.passages
        for ours, theirs in copy.passages:
            assert (ours.article, theirs.article) == (copy.article, copy.of)
            assert 0 <= ours.start < ours.end <= len(known[copy.article].text)
            assert 0 <= theirs.start < theirs.end <= len(known[copy.of].text)
        assert all(a.end <= b.start for (a, _), (b, _) in pairwise(copy.passages))


@given(st.lists(st.dictionaries(st.sampled_from(["Reuters", "AFP", "dpa"]), st.integers(1, 3), max_size=3), max_size=5))
def test_the_agency_has_no_fewer_votes_than_any_other(votes: list[dict[str, int]]) -> None:
    total = {name: sum(each.get(name, 0) for each in votes) for each in votes for name in each}
    assert total.get(agency_of(votes), 0) == max(total.values(), default=0)


def test_without_dates_nobody_can_say_who_copied_equal_words() -> None:
    (copy,) = copies(origins([article(text(1), key="a", published=None), article(text(1), key="b", published=None)]))
    assert (copy.article, copy.of, copy.certain) == ("b", "a", False)


def test_a_date_of_one_alone_does_not_tell_who_copied_equal_words() -> None:
    (copy,) = copies(origins([article(text(1), key="a", published=None), article(text(1), key="b")]))
    assert (copy.of, copy.certain) == ("b", False)


def test_a_part_is_surely_taken_from_the_whole() -> None:
    whole = article(text(1), key="b", outlet="The Quay", published=None)
    part = article(text(1, 8), key="a", outlet="The Post", published=None)
    (copy,) = copies(origins([whole, part]))
    assert (copy.article, copy.of, copy.certain) == ("a", "b", True)


def test_within_one_outlet_a_report_may_have_grown_from_the_part() -> None:
    whole, part = article(text(1), key="b", published=None), article(text(1, 8), key="a", published=None)
    (copy,) = copies(origins([whole, part]))
    assert (copy.of, copy.certain) == ("b", False)


@settings(max_examples=20)
@given(hours)
def test_hours_that_differ_make_it_certain(when: list[int]) -> None:
    found = copies(origins([at(hour + 0.5, text(1), f"a{place}") for place, hour in enumerate(when)]))
    assert found
    assert all(copy.certain for copy in found)


def test_the_undated_report_that_all_copies_have_most_of_is_their_source() -> None:
    whole, own = report(1), [report(10 + number)[:5] for number in range(3)]
    changed = ["\n".join([*whole[: 5 * n], *own[n], *whole[5 * n + 5 :]]) for n in range(3)]
    copied = [at(hour, body, f"c{hour}") for hour, body in enumerate(changed)]
    (origin,) = origins([*copied, article("\n".join(whole), key="w", published=None)])
    assert origin.articles[0] == "w"
    assert {copy.of for copy in origin.copies} == {"w"}


def test_an_agency_is_the_source_of_what_came_out_at_once() -> None:
    (origin,) = origins([article(text(1), key="a", outlet="The Quay"), article(text(1), key="b", outlet="Reuters")])
    assert origin.articles == ("b", "a")
    assert origin.agency == "Reuters"
