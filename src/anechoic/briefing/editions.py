"""The editions that come built in."""

from anechoic.errors import WrongUse
from anechoic.records import Edition

EDITIONS = (Edition(name="morning", title="Morning Briefing"),)


def edition(name: str) -> Edition:
    """The built-in edition of that name; raises WrongUse naming those that there are."""
    for each in EDITIONS:
        if each.name == name:
            return each
    known = ", ".join(each.name for each in EDITIONS)
    raise WrongUse(name, "there is no such edition", f"there are: {known}")
