"""The first line tells what happened: an event before what is made of it, the headline's matter before another's."""

from dataclasses import replace
from datetime import timedelta

from anechoic.briefing import compose, edition
from anechoic.briefing.lead import lead_first
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.speed_read import HAPPENED, SAID, speed_read
from anechoic.briefing.statements import news
from anechoic.records import (
    Ahead,
    Article,
    Attributions,
    Claim,
    Dossier,
    Quotation,
    QuotationKind,
    Speaker,
    SpeakerType,
    Standing,
    StoryId,
)
from anechoic.text.sentences import sentences
from factories import MORNING, article, span, story


def dossier(*articles: Article, headline: str = "") -> Dossier:
    """A story in which every sentence is a claim of its own."""
    found = [(each, each.text[start:end]) for each in articles for start, end in sentences(each.text, "en")]
    claims = tuple(
        Claim(
            story=StoryId("s1"),
            claim=words,
            standing=Standing.SINGLE,
            reports=1,
            origins=1,
            evidence=(span(each, words),),
        )
        for each, words in found
    )
    told = story(*((each,) for each in articles), headline=headline or articles[0].title)
    return Dossier(told, articles, attributions=tuple(Attributions(each.id) for each in articles), claims=claims)


def happened(found: Dossier) -> list[str]:
    sections = {each.heading: each.lines for each in speed_read(Material(found, Reader("en")), 300)}
    return [line.text for line in sections.get(HAPPENED, ())]


VOTE = article(
    "The council of Selka voted down the night ferry on Monday. Islanders will have no boat after nine in the evening.",
    key="v",
    title="Selka votes down night ferry",
)
ANGER = article(
    "Mayor Ada Orr angrily blamed pilots for the defeat of the night ferry in the council of Selka on Monday. Her rivals "
    "in the council of Selka celebrated on the steps of the old customs house.",
    key="w",
    outlet="Radio Kestrel",
    title="Orr irate as Selka votes down night ferry",
)


def test_what_happened_stands_before_what_was_made_of_it() -> None:
    assert happened(dossier(ANGER, VOTE))[0].startswith("The council of Selka voted down")


def test_a_headline_and_its_first_line_tell_the_same() -> None:
    """Two reports may stand in one story that tell of different things."""
    comet = article(
        "A comet was found over Selka on Monday by pupils of the harbour school. They had swept the car park first.",
        key="x",
        outlet="Outlet x",
        title="Pupils find comet",
    )
    assert happened(dossier(VOTE, comet, headline=comet.title))[0].startswith("A comet was found")
    assert happened(dossier(VOTE, comet, headline=VOTE.title))[0].startswith("The council of Selka")


def test_highlights_above_a_report_are_not_its_beginning() -> None:
    highlights = "Story highlights\nNight ferry is voted down\nWhat does the mayor say?\n"
    below = replace(VOTE, text=highlights + VOTE.text)
    assert Material(dossier(below), Reader("en")).opens(span(below, "The council of Selka voted down"))


def test_a_dateline_does_not_keep_a_sentence_from_opening_its_article() -> None:
    below = replace(VOTE, text=f"SELKA (Astrolabe) — {VOTE.text}")
    found = Material(dossier(below), Reader("en"))
    assert found.opens(span(below, "The council of Selka voted down"))
    assert not found.opens(span(below, "Islanders will have"))


def test_a_story_of_one_report_is_told_in_its_own_order() -> None:
    found = happened(dossier(VOTE))
    assert found == [text + "." for text in VOTE.text.removesuffix(".").split(". ")]


def test_a_single_report_has_two_lines_of_news() -> None:
    more = "Pilots had asked for it since spring. Fishermen from Undsey wanted a boat at midnight for their wives."
    assert len(happened(dossier(replace(VOTE, text=f"{VOTE.text} {more}")))) == 2


SCENE = article(
    "On the quay an old man was feeding gulls with the crusts of yesterday. Nobody spoke for a long time. "
    "Rain had begun to fall upon the nets again. Then came Monday, when the night ferry was voted down.",
    key="s",
    title="Selka votes down night ferry",
)


def beside(found: Dossier) -> Dossier:
    """The same as a story of its own."""
    return replace(found, story=replace(found.story, id=StoryId("s2")))


def test_a_single_report_that_opens_with_a_scene_is_left_out_with_the_reason() -> None:
    made = compose(edition("morning"), MORNING.date(), [dossier(VOTE), beside(dossier(SCENE))], lambda each: each)
    assert [item.headline for item in made.items] == [VOTE.title]
    assert "no sentence at its head" in made.left_out[0].reason


def test_the_only_report_there_is_is_told_whatever_it_opens_with() -> None:
    made = compose(edition("morning"), MORNING.date(), [dossier(SCENE)], lambda each: each)
    (section,) = made.items[0].sections
    assert section.lines[0].text == "On the quay an old man was feeding gulls with the crusts of yesterday."
    assert made.left_out == ()


CLAIMED = article(
    "The harbour office has claimed that Selka threw away a “golden night” when its council voted down the ferry. "
    "Rain fell upon the nets.",
    key="c",
    title="Selka threw away ‘golden night’, says harbour office",
)


def test_a_single_report_that_opens_with_a_voice_is_told_by_it() -> None:
    """In a report of what somebody claims nothing happened but that."""
    said = Quotation(
        content=span(CLAIMED, "that Selka threw away a “golden night” when its council voted down the ferry"),
        kind=QuotationKind.MIXED,
        speaker=span(CLAIMED, "The harbour office"),
        resolved=Speaker("The harbour office", type=SpeakerType.ORGANISATION),
    )
    heard = replace(beside(dossier(CLAIMED)), claims=(), attributions=(Attributions(CLAIMED.id, (said,)),))
    made = compose(edition("morning"), MORNING.date(), [dossier(VOTE), heard], lambda each: each)
    (section,) = next(item.sections for item in made.items if item.headline == CLAIMED.title)
    assert (section.heading, len(section.lines)) == (SAID, 1)
    assert made.left_out == ()


def test_what_leans_on_a_thing_untold_stands_last() -> None:
    lean = replace(
        ANGER, text="The old lament was sung on Monday for the night ferry. Boats left the harbour of Selka early."
    )
    ordered = lead_first(material := Material(dossier(VOTE, lean), Reader("en")), news(material, HAPPENED))
    assert ordered[-1].lines[0].text.startswith("The old lament")


def test_the_headline_is_a_reports_and_no_columns() -> None:
    column = replace(ANGER, title="SELKA MUST SAIL", label="Opinion")
    found = dossier(column, VOTE, headline=column.title)
    assert Material(found, Reader("en")).headline() == VOTE.title


def test_a_report_that_opens_with_what_will_be_is_told_with_it() -> None:
    """It has no other news than what the board decided."""
    trams = article(
        "Trams in Marden will be free of charge on Sundays from May, the board decided on Tuesday. "
        "The trial costs 400,000 crowns and ends in October.",
        key="t",
        title="Marden makes its trams free on Sundays",
    )
    found = dossier(trams)
    coming = replace(found.claims[0], ahead=Ahead())

    assert happened(replace(found, claims=(coming, *found.claims[1:])))[0].startswith("Trams in Marden will be free")


def test_what_was_to_come_on_a_day_before_is_not_told_as_news() -> None:
    early = article(
        "A vote on the night ferry of Selka is scheduled for Monday. Islanders of Selka packed the night ferry in protest.",
        key="e",
        title="Selka to vote on night ferry",
        published=MORNING - timedelta(days=2),
    )
    assert not any("scheduled" in each for each in happened(dossier(VOTE, early)))
    late = replace(early, published=MORNING)
    assert any("scheduled" in each.claim for each in dossier(VOTE, late).claims)
