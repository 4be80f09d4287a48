"""Which stories a briefing tells first."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from anechoic.briefing.rank import ranked
from anechoic.records import Dossier
from factories import article, story


def dossier(key: str, headline: str, origins: int, copies: int = 0) -> Dossier:
    """A story with so many origins, the first of them copied so often."""
    first, *others = [
        article("Words. " * 30, key=f"{key}{n}", outlet=f"Outlet {n}", title=headline) for n in range(origins)
    ]
    echoes = [article("Words. " * 30, key=f"{key}c{n}", outlet=f"Copier {n}", title=headline) for n in range(copies)]
    told = story((first, *echoes), *((other,) for other in others), key=key, headline=headline)
    return Dossier(told, (first, *echoes, *others))


def headlines(*dossiers: Dossier) -> list[str]:
    return [each.story.headline for each in ranked(dossiers)]


def test_three_origins_come_before_eight_copies() -> None:
    assert headlines(dossier("a", "A ship sails", 1, 7), dossier("b", "A bridge falls", 3)) == [
        "A bridge falls",
        "A ship sails",
    ]


def test_a_story_that_many_groups_report_comes_before_one_of_a_single_group() -> None:
    narrow, wide = dossier("a", "A ship sails", 3), dossier("b", "A bridge falls", 3)
    assert ranked([narrow, replace(wide, groups=("DE", "FR", "KE"))])[0].story.headline == "A bridge falls"


def test_a_second_story_on_one_subject_makes_room_for_another() -> None:
    order = headlines(
        dossier("a", "Strike at Orr shipyard enters third week", 5),
        dossier("b", "Orr shipyard strike reaches court", 4),
        dossier("c", "Floods close the northern road", 3),
    )
    assert order == [
        "Strike at Orr shipyard enters third week",
        "Floods close the northern road",
        "Orr shipyard strike reaches court",
    ]


@given(st.permutations([("a", 1, 3), ("b", 2, 0), ("c", 2, 1), ("d", 4, 0)]))
def test_the_order_of_arrival_does_not_matter(order: list[tuple[str, int, int]]) -> None:
    found = headlines(*(dossier(key, f"Headline number {key}", origins, copies) for key, origins, copies in order))
    assert found == headlines(*(dossier(key, f"Headline number {key}", o, c) for key, o, c in sorted(order)))


def test_what_one_origin_tells_stands_after_what_several_tell() -> None:
    """Even where the two others tell of one affair, of which one alone would do."""
    strike, court = dossier("a", "Orr shipyard strike", 2), dossier("b", "Orr shipyard strike in court", 2)
    alone = replace(dossier("c", "A comet is found", 1, 6), groups=("DE", "FR", "KE", "US"))
    assert headlines(strike, court, alone)[-1] == "A comet is found"
    assert ranked([strike, court, alone], corroborated=False)[0].story.headline == "A comet is found"


def test_what_several_tell_in_another_language_alone_does_not_stand_before_all() -> None:
    foreign = dossier("a", "Ein Komet", 2)
    foreign = replace(foreign, articles=tuple(replace(each, lang="de") for each in foreign.articles))
    assert ranked([foreign, dossier("b", "A comet is found", 1)], "en")[-1].story.headline == "Ein Komet"
