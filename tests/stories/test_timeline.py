"""The story so far: which days, in whose words, on whose word."""

from datetime import date, timedelta

from anechoic.records import Article, Moment
from anechoic.stories import timeline
from factories import MORNING, article, story

SUNK = "The ferry Aurelia sank off the northern pier on 10 March with forty people on board."
SUNK_TOO = "Forty people were on board when the ferry Aurelia sank off the northern pier on 10 March."
OWNER = "Its owner had been fined by the harbour authority on 2 February for missing life jackets."
INQUIRY = "An inquiry into the sinking of the ferry Aurelia will open on 30 March in the town hall."
OTHER = "The school council of Eastwick elected a new chair on 10 March after two rounds of voting."
TODAY = "Divers brought the last of the lifeboats to the surface before the storm came in."


def later(days: int, body: str, key: str) -> Article:
    return article(body, key=key, published=MORNING + timedelta(days=days))


def moments(*articles: Article, most: int = 10) -> tuple[Moment, ...]:
    return timeline(story(*((each,) for each in articles)), articles, most)


def test_a_moment_stands_on_the_day_that_the_words_name() -> None:
    assert [moment.day for moment in moments(article(f"{TODAY}\n{SUNK}\n{OWNER}"))] == [
        date(2026, 2, 2),
        date(2026, 3, 10),
        date(2026, 3, 17),
    ]


def test_a_moment_is_told_in_the_words_of_its_first_evidence() -> None:
    report = article(f"{TODAY}\n{SUNK}")
    for moment in moments(report):
        assert moment.text == report.words(moment.evidence[0])


def test_a_moment_counts_the_origins_and_reports_that_tell_it() -> None:
    first, copy, other = article(SUNK, key="a"), article(SUNK, key="b"), article(SUNK_TOO, key="c")
    (moment,) = timeline(story((first, copy), (other,)), (first, copy, other))
    assert (moment.day, moment.origins, moment.reports) == (date(2026, 3, 10), 2, 3)
    assert len(moment.evidence) == 2


def test_another_event_of_the_day_is_no_evidence() -> None:
    (moment,) = moments(article(SUNK, key="a"), article(SUNK_TOO, key="b"), article(OTHER, key="c"))
    assert moment.reports == 2


def test_a_day_on_which_two_things_happened_has_two_moments_where_two_are_wanted() -> None:
    reports = (article(SUNK, key="a"), article(SUNK_TOO, key="b"), article(OTHER, key="c"))
    of_all = story(*((each,) for each in reports))
    one, other = timeline(of_all, reports, a_day=2)
    assert (one.day, one.origins, other.day, other.text) == (date(2026, 3, 10), 2, date(2026, 3, 10), OTHER)
    assert timeline(of_all, reports) == (one,)


def test_what_is_told_already_is_no_second_moment_of_its_day() -> None:
    reports = (article(SUNK, key="a"), article(SUNK_TOO, key="b"))
    assert len(timeline(story(*((each,) for each in reports)), reports, a_day=3)) == 1


def test_of_two_sentences_alike_the_short_one_at_the_head_of_a_report_tells_the_day() -> None:
    long = SUNK_TOO.replace(
        "the ferry", "the ferry, which belonged to the harbour company and had been painted in May,"
    )
    tail = "\n".join(
        f"The {name} quay was closed to all traffic." for name in ("east", "west", "north", "south", "old")
    )
    for other in (long, f"{tail}\n{SUNK_TOO}"):
        (moment,) = (each for each in moments(article(other, key="a"), article(SUNK, key="b")) if each.day.day == 10)
        assert moment.text == SUNK


def test_what_lies_ahead_is_no_moment() -> None:
    assert [moment.day for moment in moments(article(INQUIRY))] == []


def test_a_day_that_reports_come_back_to_goes_before_one_they_leave() -> None:
    found = moments(article(f"{OWNER}\n{SUNK}", key="a"), later(12, SUNK_TOO, "b"), later(9, SUNK, "c"), most=1)
    assert [moment.day for moment in found] == [date(2026, 3, 10)]


def test_a_sentence_without_a_date_tells_of_the_day_it_came_out_only_at_the_head() -> None:
    tail = "\n".join(f"The {name} quay was closed to all traffic." for name in ("east", "west", "north", "south"))
    (moment,) = moments(article(f"{TODAY}\n{tail}"))
    assert moment.day == MORNING.date()
    assert moment.reports == 1


def test_articles_of_other_stories_do_not_count() -> None:
    own, other = article(SUNK, key="a"), article(OWNER, key="b")
    assert {m.day for m in timeline(story((own,)), (own, other))} == {date(2026, 3, 10)}


def test_an_undated_report_tells_of_the_days_it_names_with_their_year() -> None:
    (moment,) = moments(article("The pier burned down on 3 May 1999, the harbour board recalled.", published=None))
    assert moment.day == date(1999, 5, 3)


def test_no_articles_have_no_timeline() -> None:
    assert moments() == ()
