"""Opinion pieces are no reports: not told as news, but a voice among the points of a side, and marked."""

from dataclasses import replace

import pytest

from anechoic.briefing import compose, edition
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.opinion import is_analysis, is_opinion
from anechoic.briefing.plan import planned
from anechoic.briefing.speed_read import HAPPENED, speed_read
from anechoic.briefing.talking_points import talking_points
from anechoic.records import Article, Attributions, Claim, Dossier, Perspective, Standing, StoryId
from factories import MORNING, article, span, story
from pilots import REPORTS, claim, dossier, side

VIEW = replace(
    article(
        "The pilots of Selka have waited long enough for their sleep. A port that never closes is no port at all.",
        key="v",
        outlet="Outlet v",
        title="Let the pilots of Selka sleep",
    ),
    label="Opinion",
    byline=("Ed Itor",),
)


@pytest.mark.parametrize(
    "changed",
    [
        replace(VIEW, label="", url="https://outlet.example/opinion/2026/let-them-sleep"),
        replace(VIEW, label="", title="COMMENTARY: Let the pilots sleep"),
        replace(VIEW, label="Kommentar", lang="de"),
        VIEW,
    ],
)
def test_what_an_outlet_marks_as_a_view_is_opinion(changed: Article) -> None:
    assert is_opinion(changed)


@pytest.mark.parametrize(
    "changed",
    [
        replace(VIEW, label=""),
        replace(VIEW, label="Analysis"),
        replace(VIEW, label="", url="https://outlet.example/news/opinion"),
        replace(VIEW, label="", title="Ferry: 41 rescued", url="https://[broken"),
    ],
)
def test_a_report_is_no_opinion(changed: Article) -> None:
    assert not is_opinion(changed)


ARGUED = (
    "I have sailed with the pilots of Selka for years, and we know what we owe them. We should let our pilots sleep. You "
    "must not wake a man who has steered your ship all night. Our council needs to act, and we ought to say so."
)


@pytest.mark.parametrize(
    "changed",
    [
        replace(VIEW, label="", text=ARGUED),
        replace(
            VIEW, label="", title="MARLOW: Sleep for pilots", text="Pilots must sleep. A port should close at night."
        ),
        replace(VIEW, label="", url="https://outlet.example/tipsheet/2026/let-them-sleep"),
    ],
)
def test_a_writer_who_argues_in_person_gives_a_view_though_nothing_marks_it(changed: Article) -> None:
    assert is_opinion(changed)


@pytest.mark.parametrize(
    "changed",
    [
        replace(VIEW, label="", text=f"“{ARGUED}” Ada Orr said to the council of Selka on Monday, and sat down again."),
        replace(
            VIEW, label="", text="I saw the ship. We were wet. Our boat leaked. You could hear it. My hat was lost."
        ),
        replace(
            VIEW, label="", title="BREAKING: Port closes", text="Pilots must sleep. A port should close, Orr said."
        ),
        replace(VIEW, label="", title="NATO: Seven ships leave port", text="Seven ships left port. None came back."),
    ],
)
def test_who_is_quoted_and_who_tells_what_they_saw_do_not_argue(changed: Article) -> None:
    assert not is_opinion(changed)


def test_a_piece_that_nothing_marks_is_no_news_and_is_not_printed_as_an_opinion() -> None:
    unmarked = replace(VIEW, label="", text=f"{VIEW.text} {ARGUED}")
    plain = viewed()
    found = replace(
        plain,
        articles=(*REPORTS, unmarked),
        perspectives=(side("GB", "Outlet a", "Outlet b", "Outlet v"), side("FR", "Outlet c")),
    )
    material = Material(found, Reader("en", "country"))
    assert unmarked.id in material.opinions
    lines = [line.text for each in talking_points(material, 300) for line in each.lines]
    assert lines
    assert not any(text.startswith("[In an opinion piece:]") for text in lines)


def viewed() -> Dossier:
    """The dossier of the pilots' strike with an opinion piece beside the reports."""
    said = Claim(
        story=StoryId("s1"),
        claim="x",
        standing=Standing.SINGLE,
        reports=1,
        origins=1,
        evidence=(span(VIEW, "The pilots of Selka have waited long enough for their sleep."),),
    )
    plain = dossier()
    return replace(
        plain,
        story=story(*((each,) for each in (*REPORTS, VIEW))),
        articles=(*REPORTS, VIEW),
        attributions=(*plain.attributions, Attributions(VIEW.id)),
        claims=(said, *map(claim, REPORTS)),
    )


def test_a_story_of_opinion_alone_is_left_out_with_the_reason() -> None:
    alone = Dossier(story((VIEW,)), (VIEW,), attributions=(Attributions(VIEW.id),))
    made = compose(edition("morning"), MORNING.date(), [alone], lambda each: each)
    assert made.items == ()
    assert "opinion pieces alone" in made.left_out[0].reason


def test_an_opinion_piece_beside_reports_tells_no_news() -> None:
    told = {each.heading: each.lines for each in speed_read(Material(viewed(), Reader("en")), 300)}
    assert VIEW.id not in {each.article for line in told[HAPPENED] for each in line.evidence}


def test_a_sides_opinion_piece_is_a_voice_and_marked() -> None:
    sides: tuple[Perspective, ...] = (side("GB", "Outlet a", "Outlet b", "Outlet v"), side("FR", "Outlet c"))
    material = Material(replace(viewed(), perspectives=sides), Reader("en", "country"))
    lines = [line for each in talking_points(material, 300) for line in each.lines]
    (view,) = [line for line in lines if line.text.startswith("[In an opinion piece:]")]
    assert (view.said_by, view.reported_by) == (("Ed Itor",), ("Outlet v",))
    assert view.text.endswith("The pilots of Selka have waited long enough for their sleep.")


@pytest.mark.parametrize(
    "title",
    [
        "The council is right to close the harbour",
        "Why we love the ferry",
        "Don't sell the lighthouse",
        "Three reasons that the pier is worth its price",
        "The council should keep the ferry",
        "The harbour must stay open",
        "Thank you, Ada Orr",
    ],
)
def test_a_title_that_judges_or_demands_is_over_an_opinion(title: str) -> None:
    assert is_opinion(article("The ferry sails at noon.", title=title))


@pytest.mark.parametrize(
    "title",
    [
        "Orr says the council should keep the ferry",
        "Court rules that the harbour must stay open",
        "Council asks whether the pier should go",
        "Pilot admits it was wrong to sail",
    ],
)
def test_a_title_that_tells_what_somebody_demands_is_over_a_report(title: str) -> None:
    assert not is_opinion(article("The ferry sails at noon.", title=title))


@pytest.mark.parametrize(
    "title",
    ["Why the ferry sank", "The ferry, explained", "Selka votes: what it means", "Analysis: a harbour in debt"],
)
def test_a_title_that_explains_is_over_an_analysis(title: str) -> None:
    assert is_analysis(article("The ferry sails at noon.", title=title))


def test_a_question_a_guide_and_what_is_known_are_no_analyses() -> None:
    for title in ("Why did the ferry sink?", "How to sail", "What we know of the ferry", "Ferry sinks off Selka"):
        assert not is_analysis(article("The ferry sails at noon.", title=title))


def test_an_analysis_alone_is_no_news_where_there_is_any() -> None:
    report = article("The ferry Selka sank on Monday off the pier.", key="r", title="Ferry Selka sinks off the pier")
    essay = article("Nobody looks at harbours any more.", key="e", title="Why nobody looks at harbours")
    outlines = [Dossier(story((each,), key=each.id), (each,)) for each in (report, essay)]
    found = planned(edition("morning"), outlines, "en")
    assert [each.story.id for each in found.news] == ["r"]
    assert [each.reason for each in found.left_out if each.subject == "e"] == [
        f"{outlines[1].story.headline}: told in analyses alone, which report nothing new"
    ]
    assert planned(edition("morning"), outlines[1:], "en").news


def test_a_long_piece_that_gives_nobodys_words_and_no_day_is_no_report() -> None:
    essay = "Harbours are the memory of a town, and a town that fills its harbour forgets what it was for. " * 20
    assert is_analysis(article(essay, title="The memory of towns"))
    report = (
        f"{essay} “It is full,” said Ada Orr on Monday. The council announced a survey, and Bo Marlow told it to wait."
    )
    assert not is_analysis(article(report, title="The memory of towns"))
    assert not is_analysis(article("Harbours are the memory of a town.", title="The memory of towns"))


def test_a_title_of_many_blanks_is_judged_at_once() -> None:
    assert not is_opinion(replace(VIEW, label="", title=" " * 100_000))
