"""The six formats: each story in the one that suits it, each with what belongs to it."""

from dataclasses import replace
from datetime import date

import pytest

from anechoic.briefing import compose, edition
from anechoic.briefing.explainer import SO_FAR, explainer, explains
from anechoic.briefing.feature import citing, feature_of, is_service, why_feature
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.plan import planned
from anechoic.briefing.speed_read import HAPPENED
from anechoic.briefing.spotlight import SAID, _speaks, profiled, spotlight
from anechoic.briefing.talking_points import differs, talking_points
from anechoic.briefing.told import Memory
from anechoic.briefing.told import news as new_in
from anechoic.records import (
    Attributions,
    Dossier,
    Edition,
    Format,
    Moment,
    PersonId,
    StoryId,
)
from factories import MORNING, article, span, story
from pilots import REPORTS, dossier, said, side


def material(found: Dossier | None = None) -> Material:
    return Material(found or dossier(), Reader("en", "country"))


def test_the_explainer_tells_the_days_of_a_story_in_their_order() -> None:
    assert explains(material())
    news, so_far, *_ = explainer(material(), 300)
    assert news.heading == HAPPENED
    assert so_far.heading == SO_FAR
    assert [line.when for line in so_far.lines] == [date(2026, 3, 19), date(2026, 3, 21)]


def test_the_explainer_tells_days_of_what_a_story_goes_on_from_and_calls_none_of_them_new() -> None:
    old = article(
        "A ballot on 9 March among members of the union ended with 41 votes against 3.", key="old", outlet="Outlet o"
    )
    voted = Moment(date(2026, 3, 9), old.text, (span(old, old.text),), 2, 2)
    found = replace(dossier(), timeline=(voted, *dossier().timeline), past=(old,))
    news, so_far, *_ = sections = explainer(material(found), 300)
    assert so_far.lines[0].when == voted.day
    assert so_far.lines[0].reported_by == ("Outlet o",)
    before = Memory(last=date(2026, 3, 18), articles=frozenset(each.id for each in REPORTS))
    assert not new_in(before, sections, found)
    assert not any(line.evidence[0].article == old.id for line in news.lines)


def test_a_story_of_one_day_has_no_past_to_explain() -> None:
    assert not explains(material(replace(dossier(), timeline=dossier().timeline[:1])))


def test_talking_points_have_a_section_for_each_side_under_its_name() -> None:
    found = replace(dossier(), perspectives=(side("GB", "Outlet a", "Outlet b"), side("FR", "Outlet c")))
    assert differs(material(found))
    news, british, french = talking_points(material(found), 300)
    assert (news.heading, len(news.lines)) == (HAPPENED, 1)
    assert (french.heading, british.heading) == ("France", "United Kingdom")
    assert [line.said_by for line in french.lines] == [("Cy Maris",), ("Di Noor",)]


def test_one_voice_is_no_side() -> None:
    lonely = replace(dossier(), perspectives=(side("GB", "Outlet a"), side("FR", "Outlet c")))
    assert not differs(material(lonely))
    assert talking_points(material(lonely), 300) == ()


def heard_twice() -> Dossier:
    """The dossier with a second thing that Ada Orr said."""
    again = article("“Nobody sleeps on a pilot boat in March,” said Ada Orr.", key="d", outlet="Outlet d")
    found = dossier()
    return replace(
        found,
        story=story(*((each,) for each in (*REPORTS, again))),
        articles=(*REPORTS, again),
        attributions=(*found.attributions, Attributions(again.id, (said(again, "Ada Orr"),))),
    )


def test_the_spotlight_falls_on_who_is_quoted_and_prints_what_they_said() -> None:
    (person,) = profiled([dossier()])
    assert (person.name, person.role) == ("Ada Orr", "pilot")
    (found,) = spotlight(person, [material(heard_twice())], 200)
    assert found.heading == SAID
    assert {line.said_by for line in found.lines} == {("Ada Orr",)}


@pytest.mark.parametrize(
    ("text", "lang", "speaks"),
    [
        ("Orr later conceded that the wall is old.", "en", True),
        ("Orr has denied sleep to nobody.", "en", False),
        ("Orr betonte, die Mauer sei alt.", "de", True),
        ("Orr a déclaré que le mur est vieux.", "fr", True),
        ("Orr was seen on the wall.", "", False),
        ("Orr said so.", "xx", False),
    ],
)
def test_whose_words_a_line_has_is_told_in_the_language_of_the_line(text: str, lang: str, speaks: bool) -> None:
    assert _speaks("Orr", text, lang) is speaks


def test_of_whom_one_line_can_be_printed_there_is_no_spotlight() -> None:
    assert spotlight(profiled([dossier()])[0], [material()], 200) == ()


def test_whom_one_report_alone_quotes_is_no_figure_of_the_day() -> None:
    once = replace(dossier().people[0], quotations=(said(REPORTS[0]),) * 3)
    assert profiled([replace(dossier(), people=(once,))]) == ()


def test_somebody_new_goes_before_somebody_known() -> None:
    other = replace(
        dossier().people[0], id=PersonId("p2"), name="Bo Lund", quotations=(said(REPORTS[1]), said(REPORTS[2]))
    )
    both = replace(dossier(), people=(*dossier().people, other))
    assert [each.name for each in profiled([both], frozenset({"Ada Orr"}))] == ["Bo Lund", "Ada Orr"]


LONG = article("The quay was built of stone. " * 200, key="long", outlet="The Harbour Post", title="The quay")
CITES = article("The quay was paid for twice, the Harbour Post reported.", key="cites", outlet="Radio Kestrel")


def test_a_feature_is_a_long_report_of_its_own_and_says_who_credits_it() -> None:
    found = Dossier(story((LONG,), (CITES,)), (LONG, CITES))
    assert feature_of(found) == LONG
    assert citing(LONG, found) == ("Radio Kestrel",)
    assert why_feature(LONG, found) == "The Harbour Post’s own report, 1,200 words, credited by Radio Kestrel."


def test_a_short_report_and_a_copy_are_no_features() -> None:
    assert feature_of(Dossier(story((CITES,)), (CITES,))) is None
    copy = article(LONG.text, key="copy", outlet="Echo")
    assert feature_of(Dossier(story((CITES, copy)), (copy,))) is None


def test_guides_reviews_and_lists_are_of_service() -> None:
    titles = ("Six things to know before you buy an umbrella", "How to mend a kettle", "A guide to the tides")
    assert [is_service(article("x", title=title)) for title in titles] == [True] * 3
    assert is_service(replace(article("x", title="Rain"), label="Review"))
    assert not is_service(article("x", title="Six people rescued from river"))
    assert is_service(article("x", title="The best ferries of the winter"))
    assert not is_service(article("x", title="The best explanation for the loss of the ferries"))


def briefed(chosen: Edition) -> list[Format]:
    return [item.format for item in compose(chosen, MORNING.date(), [dossier()], lambda each: each).items]


def test_the_first_story_of_a_morning_is_a_speed_read() -> None:
    assert briefed(edition("morning"))[0] is Format.SPEED_READ


def test_an_edition_of_explainers_alone_tells_its_stories_so() -> None:
    assert briefed(replace(edition("morning"), formats=(Format.EXPLAINER,))) == [Format.EXPLAINER]


def test_an_edition_with_topics_tells_nothing_else_and_says_so() -> None:
    off = compose(replace(edition("morning"), topics=("comet",)), MORNING.date(), [dossier()], lambda each: each)
    assert off.items == ()
    assert "words that Morning Briefing is about" in off.left_out[0].reason
    on = replace(edition("morning"), topics=("harbour", "pilot"))
    assert compose(on, MORNING.date(), [dossier()], lambda each: each).items


def test_a_topic_may_stand_in_the_opening_of_a_report_but_not_far_within() -> None:
    opening = article("The comet was seen over Selka at dawn.", key="x", title="Light in the sky")
    within = article("Orr has a new roof. " * 20 + "A comet was seen.", key="y", title="New roof for Orr")
    outlines = [Dossier(story((each,), key=each.id), (each,)) for each in (opening, within)]
    found = planned(replace(edition("morning"), topics=("comet",)), outlines, "en")
    assert [each.story.id for each in found.news] == ["x"]


def test_a_feature_that_never_comes_to_its_subject_is_not_told() -> None:
    aside = " ".join(f"The old keeper of the light had {n} gulls and a tin whistle with him." for n in range(90))
    long = article(aside, key="f", title="Velmora votes for a bridge over the Orr")
    made = compose(own(Format.FEATURE), MORNING.date(), [Dossier(story((long,)), (long,))], lambda each: each)
    assert not made.items


def test_no_feature_is_on_the_subject_of_the_news() -> None:
    wide = [
        Dossier(story((one,), (other,), key=key), (one, other))
        for key, title in (
            ("n1", "Ferry sinks off Selka"),
            ("n2", "Comet seen over Orr"),
            ("n3", "Vale votes"),
            ("n4", "Tuba found"),
        )
        for one, other in [[article(f"{title}.", key=f"{key}{n}", title=title, outlet=f"Outlet {n}") for n in "ab"]]
    ]
    long = [
        article("Bo said a word. " * 300, key=key, title=title, outlet="Outlet c")
        for key, title in (("f1", "How the ferry off Selka sinks lives"), ("f2", "A winter among beekeepers"))
    ]
    told = [Dossier(story((each,), key=each.id, headline=each.title), (each,)) for each in long]
    news = [replace(each, story=replace(each.story, headline=each.articles[0].title)) for each in wide]
    assert [each.article.id for each in planned(edition("best"), [*news, *told], "en").features] == ["f2"]


def test_an_edition_that_follows_outlets_tells_what_they_report() -> None:
    assert briefed(replace(edition("morning"), outlets=("Outlet a",)))
    assert not briefed(replace(edition("morning"), outlets=("Outlet z",)))


def own(*formats: Format, words: int = 900) -> Edition:
    return Edition(name="own", title="Our Own", formats=formats, words=words)


@pytest.mark.parametrize("words", [300, 900])
def test_an_edition_of_spotlights_alone_has_one(words: int) -> None:
    made = compose(own(Format.SPOTLIGHT, words=words), date(2026, 3, 21), [heard_twice()], lambda each: each)
    assert [item.format for item in made.items] == [Format.SPOTLIGHT]


def test_an_edition_without_news_names_the_stories_that_it_passes_over() -> None:
    other = replace(dossier(), story=replace(dossier().story, id=StoryId("s9"), headline="Tuba comes home"))
    made = compose(own(Format.SPOTLIGHT), date(2026, 3, 21), [heard_twice(), other], lambda each: each)
    told = {item.story for item in made.items}
    left = {each.subject: each.reason for each in made.left_out}
    assert len(told) + len(left) == 2
    assert "s9" in left or told == {"s9"}
    assert all("Our Own has no format for news" in reason for reason in left.values())


def test_a_story_that_an_edition_has_no_format_for_is_left_out_for_that_reason() -> None:
    short = replace(dossier(), timeline=(), perspectives=())
    made = compose(own(Format.EXPLAINER), date(2026, 3, 21), [short], lambda each: each)
    assert not made.items
    assert [each.reason.partition(": ")[2] for each in made.left_out] == [
        "none of the edition's formats suits it: an Explainer wants several days, Talking Points want several sides"
    ]


def test_an_essay_that_quotes_nobody_is_no_feature() -> None:
    essay = article("word " * 1000, key="f1", title="A winter among beekeepers", outlet="Outlet c")
    told = Dossier(story((essay,), key="f1", headline=essay.title), (essay,))
    assert not planned(edition("best"), [told], "en").features
