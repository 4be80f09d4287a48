"""Who covers a story, in the words that every form of a briefing has: reports, origins, groups and who is silent."""

from dataclasses import dataclass

from anechoic.briefing.formats.wording import counted, group_name, independent, listed, once
from anechoic.records import Briefing, Coverage
from anechoic.text.printable import name


@dataclass(frozen=True, slots=True)
class Covered:
    """The coverage of an item in words; of a single report all of it is one sentence."""

    heading: str  # "Who covers it, by country"; empty of a single report
    total: str  # "9 reports go back to 2 to 3 origins; 6 are echoes. Agency copy from Reuters."
    groups: tuple[tuple[str, tuple[str, ...]], ...] = ()  # each with its outlets, as they are printed
    silent: str = ""  # the groups that have nothing on it


def covered(briefing: Briefing, found: Coverage) -> Covered:
    """What a form prints of the coverage of an item."""
    named = _groups(briefing, found)
    if found.reports == 1 and len(named) == 1:
        group, outlets = named[0]
        one = f"One report: {listed(outlets)} ({group})."
        return Covered("", one + _besides(found), silent=_silent(briefing, found))
    heading = f"Who covers it, by {name(briefing.groups)}" if briefing.groups else "Who covers it"
    return Covered(heading, _echoes(found) + _besides(found), named, _silent(briefing, found))


def _echoes(coverage: Coverage) -> str:
    """How much of the coverage is echo: "9 reports go back to 2 to 3 origins; 6 are echoes."."""
    reports, origins = coverage.reports, coverage.origins
    least = coverage.origins_at_least or origins
    if reports == 1:
        return "One report."
    if reports == origins:
        return f"{reports} reports, none a copy of another{_unsure(least, origins)}."
    many = reports - origins
    return f"{reports} reports go back to {independent(least, origins)}; {many} {'is an echo' if many == 1 else 'are echoes'}.{_undecided(coverage)}"


def _undecided(coverage: Coverage) -> str:
    """Of how many echoes it is not known whether they were first themselves; empty where it is known of all."""
    many = sum(map(len, coverage.undecided))
    return f" Of {many} {'echo' if many == 1 else 'echoes'} it is not known which report came first." if many else ""


def _unsure(least: int, origins: int) -> str:
    """How many of reports that are no copies are surely independent; empty where all are."""
    if least >= origins:
        return ""
    return f"; at least {least} are independent" if least > 1 else "; how far they are independent is not certain"


def _groups(briefing: Briefing, coverage: Coverage) -> tuple[tuple[str, tuple[str, ...]], ...]:
    """The groups of a story with their outlets, as they are printed: "GB" is "United Kingdom"."""
    return tuple((group_name(briefing.groups, group), once(outlets)) for group, outlets in coverage.groups)


def _silent(briefing: Briefing, coverage: Coverage) -> str:
    """The groups that have nothing on the story, and out of how many origins; empty where all have.

    "No report from X or Y, in 8 origins whose country is known (2 are not counted)."
    """
    names = [group_name(briefing.groups, group) for group in coverage.silent]
    if not names:
        return ""
    left = coverage.origins - coverage.known
    apart = f" ({left} {'is' if left == 1 else 'are'} not counted)" if left > 0 else ""
    of_known = (
        f", in {counted(coverage.known, 'origin')} whose {briefing.groups} is known{apart}" if coverage.known else ""
    )
    return f"No report from {listed(names, 'or')}{of_known}."


def _besides(coverage: Coverage) -> str:
    """Which agencies the reports rest on, and in which other languages the story seems to be told, with how many reports."""
    names = once(coverage.agencies)
    also = [f"{group_name('language', lang)} ({counted(reports, 'report')})" for lang, reports in coverage.elsewhere]
    return (f" Agency copy from {listed(names)}." if names else "") + (
        f" Also covered in {listed(also)}." if also else ""
    )
