"""Who covers a story, in words: bounds, groups, silences, and one sentence for a single report."""

from dataclasses import replace

import pytest

from anechoic.briefing.formats import rendered
from anechoic.briefing.formats.coverage import covered
from anechoic.records import Coverage
from briefings import BRIEFING

ONE = Coverage((("GB", ("The Quay",)),), 1, 1, agencies=("Astrolabe",))


def test_a_single_report_is_told_in_one_sentence() -> None:
    told = covered(BRIEFING, ONE)
    assert told.total == "One report: The Quay (United Kingdom). Agency copy from Astrolabe."
    assert not told.heading
    assert not told.groups


def test_a_single_report_tells_who_is_silent_all_the_same() -> None:
    assert covered(BRIEFING, replace(ONE, silent=("DE",), known=1)).silent.startswith("No report from Germany")


def test_other_languages_are_told_behind_echoes_and_agencies() -> None:
    found = replace(ONE, elsewhere=(("de", 3), ("fr", 1)))
    assert covered(BRIEFING, found).total.endswith(
        "Astrolabe. Also covered in German (3 reports) and French (1 report)."
    )
    assert covered(BRIEFING, replace(found, groups=())).total.startswith("One report. Agency copy")


def test_a_single_report_of_no_group_is_just_one_report() -> None:
    assert covered(BRIEFING, Coverage((), 1, 1)).total == "One report."


@pytest.mark.parametrize(
    ("undecided", "words"),
    [
        (((), ("The Quay",)), " Of 1 echo it is not known which report came first."),
        ((("Own",), ("The Quay",)), " Of 2 echoes it is not known which report came first."),
        (((), ()), ""),
    ],
)
def test_of_how_many_echoes_it_is_not_known_who_was_first_is_told(
    undecided: tuple[tuple[str, ...], ...], words: str
) -> None:
    found = Coverage((), 4, 2, undecided=undecided)
    assert covered(BRIEFING, found).total == f"4 reports go back to 2 origins; 2 are echoes.{words}"


@pytest.mark.parametrize("form", ["text", "html", "markdown"])
def test_every_form_tells_a_single_report_without_a_heading(form: str) -> None:
    item = replace(BRIEFING.items[0], coverage=replace(ONE, agencies=()))
    printed = " ".join(rendered(replace(BRIEFING, items=(item,)), form).split())
    assert "One report: The Quay (United Kingdom)." in printed.replace("\\", "").replace("<bdi>", "").replace(
        "</bdi>", ""
    )
    assert "Who covers it" not in printed


@pytest.mark.parametrize(
    ("reports", "origins", "words"),
    [
        (3, 3, "3 reports, none a copy of another."),
        (9, 3, "9 reports go back to 3 origins; 6 are echoes."),
        (2, 1, "2 reports go back to 1 origin; 1 is an echo."),
    ],
)
def test_echoes_are_told(reports: int, origins: int, words: str) -> None:
    assert covered(BRIEFING, Coverage((), reports, origins)).total == words


@pytest.mark.parametrize(
    ("reports", "origins", "words"),
    [
        (3, 3, "3 reports, none a copy of another; at least 2 are independent."),
        (9, 3, "9 reports go back to 2 to 3 origins; 6 are echoes."),
        (9, 2, "9 reports go back to 2 origins; 7 are echoes."),
    ],
)
def test_both_bounds_are_told_where_they_differ(reports: int, origins: int, words: str) -> None:
    assert covered(BRIEFING, Coverage((), reports, origins, origins_at_least=2)).total == words


def test_countries_and_languages_have_names_and_other_groups_their_own() -> None:
    found = Coverage((("GB", ("A",)), ("XX", ()), ("", ())), 2, 2, silent=("DE", "IN", "FR"))
    told = covered(BRIEFING, found)
    assert [group for group, _ in told.groups] == ["United Kingdom", "XX", "Country not known"]
    assert told.silent == "No report from Germany, India or France."


def test_a_silence_is_told_with_the_origins_it_is_told_by() -> None:
    found = Coverage((("GB", ("A",)),), 12, 10, silent=("DE",), known=8)
    told = "No report from Germany, in 8 origins whose country is known (2 are not counted)."
    assert covered(BRIEFING, found).silent == told
    assert covered(replace(BRIEFING, groups="owner"), found).groups[0][0] == "GB"
    assert covered(replace(BRIEFING, groups="language"), Coverage((("de", ()),), 2, 2)).groups[0][0] == "German"
