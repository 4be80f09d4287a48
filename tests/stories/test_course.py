"""The days of a story that goes on from others: whose words tell them, what they rest on, how many there are."""

from dataclasses import replace
from datetime import date, timedelta

from anechoic.records import Article, Dossier, Moment
from anechoic.stories import with_course
from factories import MORNING, article, span, story

SANK = "The ferry Aurelia sank off the northern pier on 10 March with forty people on board."
SANK_TOO = "Forty people were on board when the ferry Aurelia sank off the northern pier on 10 March."
FINED = "Its owner had been fined by the harbour authority on 2 February for missing life jackets."
RAISED = "Divers raised the wreck of the ferry Aurelia on Tuesday and towed it to the dry dock."


def found(*reports: Article, past: tuple[Article, ...] = ()) -> Dossier:
    return Dossier(story(*((each,) for each in reports)), reports, past=past)


def days(dossier: Dossier) -> list[date]:
    return [moment.day for moment in dossier.timeline]


BEFORE = with_course(found(article(f"{SANK}\n{FINED}", key="old", published=MORNING - timedelta(days=6))))
AFTER = found(article(RAISED, key="new"))


def test_a_story_tells_the_days_of_what_it_goes_on_from_before_its_own() -> None:
    told = with_course(AFTER, [BEFORE])
    assert days(told) == [date(2026, 2, 2), date(2026, 3, 10), date(2026, 3, 17)]
    assert [each.id for each in told.past] == ["old"]


def test_a_story_that_goes_on_from_nothing_has_its_own_days_alone() -> None:
    told = with_course(AFTER)
    assert (days(told), told.past) == ([date(2026, 3, 17)], ())


def test_what_went_before_goes_on_with_every_story_that_follows() -> None:
    third = found(article("The inquiry into the sinking opened on Tuesday in the town hall.", key="third"))
    last = with_course(third, [with_course(AFTER, [BEFORE])])
    assert days(last) == [date(2026, 2, 2), date(2026, 3, 10), date(2026, 3, 17)]
    assert [each.id for each in last.past] == ["old"]


def test_a_day_of_both_is_told_as_more_origins_tell_it() -> None:
    two = with_course(found(article(SANK, key="one"), article(SANK_TOO, key="two")))
    own = found(article(f"{RAISED}\n{SANK}", key="new"))
    (moment,) = (each for each in with_course(own, [two]).timeline if each.day == date(2026, 3, 10))
    assert moment.origins == 2
    (moment,) = (each for each in with_course(own, [BEFORE]).timeline if each.day == date(2026, 3, 10))
    assert moment.evidence[0].article == "new"


def test_what_rests_on_words_that_changed_is_left_out() -> None:
    changed = article(f"It is not known when the ferry sank.\n{RAISED}", key="old")
    assert days(with_course(found(changed), [BEFORE])) == [date(2026, 3, 17)]
    assert days(with_course(AFTER, [replace(BEFORE, articles=())])) == [date(2026, 3, 17)]


def test_of_a_long_affair_the_days_that_most_tell_are_kept_and_the_newest() -> None:
    report = article(SANK, key="long")
    heard = tuple(
        Moment(date(2026, 1, 1) + timedelta(days=n), SANK, (span(report, SANK),), origins=2 + n % 9, reports=9)
        for n in range(40)
    )
    told = with_course(AFTER, [Dossier(story((report,)), (report,), timeline=heard)])
    assert len(told.timeline) == 16
    assert told.timeline[-1].day == date(2026, 3, 17)
    assert min(moment.origins for moment in told.timeline[:-1]) >= 7


def test_a_second_look_at_the_same_articles_changes_nothing() -> None:
    once = with_course(AFTER, [BEFORE])
    assert with_course(AFTER, [once, BEFORE]) == once
