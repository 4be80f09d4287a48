"""A feature is told from its head in its own order; a side shows its own words and what it leaves out."""

from dataclasses import replace

import pytest

from anechoic.briefing.candidates import Candidate
from anechoic.briefing.feature import STORY, WORTH, feature, recommends
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.talking_points import sides, talking_points
from anechoic.claims import claims
from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, Claim, Dossier, Framing, Section, Standing, StoryId
from factories import article, span, story
from pilots import REPORTS, dossier, side

OPENING = "Velmora voted on Monday for a bridge over the Orr that ferries have crossed for three hundred years."
SCENE = "An old man mended a net in the rain and hummed the same slow song all morning."
LATER = "The bridge of Velmora will carry a road, a railway and a path for walkers over the Orr."
VOICE = "“The ferries of Velmora have never paid for themselves,” Ada Orr, who owns the last two, said on Tuesday."
LONG = article(f"{SCENE}\n{OPENING}\n{LATER}\n{VOICE}", key="f", outlet="F", title="Velmora votes for a bridge")


def alone(report: Article) -> Material:
    found = story((report,))
    said = (attributions(report, DEFAULT),)
    told = Dossier(found, (report,), attributions=said, claims=claims(found, (report,), said))
    return Material(told, Reader("en", "country"))


def texts(sections: tuple[Section, ...]) -> list[str]:
    return [line.text for each in sections for line in each.lines]


def test_a_feature_begins_with_what_its_title_says_and_goes_on_in_its_own_order() -> None:
    (told,) = feature(alone(LONG), LONG, 200)
    assert told.heading == STORY
    assert texts((told,)) == [OPENING, LATER, VOICE]


def test_a_feature_whose_head_says_nothing_of_its_title_is_not_told() -> None:
    off = replace(LONG, title="Ten years of silence at the lighthouse")
    assert feature(alone(off), off, 200) == ()


def test_a_feature_whose_opening_is_printed_already_is_not_told_from_its_middle() -> None:
    printed = [
        Candidate(
            "", (), frozenset(["velmora", "vote", "bridg", "monday", "orr", "ferri", "cross", "three", "hundr", "year"])
        )
    ]
    assert feature(alone(LONG), LONG, 200, printed) == ()


def test_a_service_piece_has_its_own_heading_and_at_most_three_lines() -> None:
    (told,) = recommends(alone(LONG), LONG, 300)
    assert told.heading == WORTH
    assert 1 <= len(told.lines) <= 3


@pytest.mark.parametrize("words", [20, 40, 60])
def test_a_feature_keeps_to_its_words_but_for_its_first_line(words: int) -> None:
    told = texts(feature(alone(LONG), LONG, words))
    assert told[0] == OPENING
    assert sum(len(each.split()) for each in told[1:]) <= max(0, words - len(OPENING.split()))


AGREED = "Ships left the roads off Selka on Friday after a truce."


def two_sides(*agreed: Claim, framing: tuple[Framing, ...] = ()) -> Material:
    british = replace(side("GB", "Outlet a", "Outlet b"), framing=framing)
    found = dossier()
    made = replace(found, claims=(*found.claims, *agreed), perspectives=(british, side("FR", "Outlet c")))
    return Material(made, Reader("en", "country"))


def test_a_side_shows_a_sentence_with_its_own_words() -> None:
    words = "The port of Selka opened an inquiry on Wednesday."
    framed = (Framing("inquiry", 2.5, (span(REPORTS[1], words),)),)
    told = talking_points(two_sides(framing=framed), 400)
    british = next(each for each in told if each.heading == "United Kingdom")
    assert words in [line.text for line in british.lines]


def missing(origins: int, standing: Standing = Standing.AGREED) -> Claim:
    where = (span(REPORTS[2], AGREED),)
    return Claim(story=StoryId("s1"), claim=AGREED, standing=standing, reports=2, origins=origins, evidence=where)


def test_what_others_agree_on_and_a_side_does_not_report_is_marked_as_such() -> None:
    told = talking_points(replace_claims(two_sides(), missing(2)), 400)
    british = next(each for each in told if each.heading == "United Kingdom")
    assert any(line.text.startswith("[Not in its reports:]") for line in british.lines)
    french = next(each for each in told if each.heading == "France")
    assert not any(line.text.startswith("[Not in its reports:]") for line in french.lines)


def test_what_one_report_alone_tells_is_left_out_by_nobody() -> None:
    told = talking_points(replace_claims(two_sides(), missing(1, Standing.SINGLE)), 400)
    assert not any(text.startswith("[Not in its reports:]") for text in texts(told))


def replace_claims(material: Material, *found: Claim) -> Material:
    opening = tuple(each for each in material.dossier.claims if each.evidence[0].article != REPORTS[2].id)
    return Material(replace(material.dossier, claims=(*opening, *found)), Reader("en", "country"))


def test_a_group_that_prints_what_others_wrote_is_no_side() -> None:
    echo = replace(side("IE", "Outlet a"), quotations=2)
    found = two_sides().dossier
    made = replace(found, perspectives=(*found.perspectives, echo))
    assert [each.group for each in sides(Material(made, Reader("en", "country")))] == ["GB", "FR"]
