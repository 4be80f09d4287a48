"""The editions that come built in, and those that a user writes down in TOML."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import fields
from typing import Any

from anechoic.briefing.conversions import SYSTEMS
from anechoic.errors import BadInput, WrongUse
from anechoic.records import WEEKDAYS, Choice, Edition, Format
from anechoic.tomltables import declared

EDITIONS = (
    Edition(name="morning", title="Morning Briefing"),
    Edition(name="best", title="Today’s Best", words=1800, items=8, choice=Choice.BEST),
    Edition(
        name="good-news",
        title="The Good News",
        days=7,
        words=1200,
        items=10,
        choice=Choice.GOOD_NEWS,
        formats=(Format.SPEED_READ, Format.FEATURE),
    ),
)

_FIELDS = tuple(field.name for field in fields(Edition))
_LISTS = ("formats", "topics", "outlets")
_LEAST = {"days": 1, "words": 60, "items": 1, "hour": 0}
_MOST = {"days": 366, "words": 20_000, "items": 200, "hour": 23}
_NAME = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*")
GROUPS = ("country", "language", "owner", "lean", "side")


def edition(name: str, own: Sequence[Edition] = ()) -> Edition:
    """The edition of that name, the user's `own` before the built-in; raises WrongUse naming those that there are."""
    there = {each.name: each for each in (*EDITIONS, *own)}
    if name not in there:
        raise WrongUse(name, "there is no such edition", f"there are: {', '.join(there)}")
    return there[name]


def editions_from_toml(source: bytes | str, *, subject: str = "editions.toml") -> tuple[Edition, ...]:
    r"""The editions of `[[edition]]` tables, whose keys are the fields of `Edition`; `subject` is named in errors.

    Raises BadInput for what is no TOML, for unknown or missing fields and for values that cannot be.

    >>> editions_from_toml('[[edition]]\nname = "sea"\ntitle = "The Sea"\ntopics = ["ferry"]')[0].topics
    ('ferry',)
    """
    return tuple(_edition(table, subject) for table in declared(source, "edition", subject))


def _edition(table: Mapping[str, Any], subject: str) -> Edition:
    where = f"{subject}: {table.get('name', 'an edition without a name')}"
    if unknown := sorted(table.keys() - set(_FIELDS)):
        raise BadInput(where, f"unknown: {', '.join(unknown)}", f"the fields are {', '.join(_FIELDS)}")
    if missing := [name for name in ("name", "title") if not table.get(name)]:
        raise BadInput(where, f"missing: {', '.join(missing)}", "an edition has at least a name and a title")
    for name, value in table.items():
        if fault := _fault(name, value):
            raise BadInput(where, f"{name} {fault}")
    values: dict[str, Any] = {name: tuple(value) if name in _LISTS else value for name, value in table.items()}
    if "formats" in values:
        values["formats"] = tuple(Format(name) for name in values["formats"])
    if "choice" in values:
        values["choice"] = Choice(values["choice"])
    return Edition(**values)


def _fault(name: str, value: object) -> str:
    """What is wrong with a value; empty where it is right."""
    if name in _LISTS:
        if not (isinstance(value, list) and all(isinstance(each, str) and each for each in value)):
            return "is not a list of words"
        return _stranger(value, tuple(Format)) if name == "formats" else ""
    if name in _LEAST:
        is_number = isinstance(value, int) and not isinstance(value, bool)
        fits = is_number and _LEAST[name] <= value <= _MOST[name]  # type: ignore[operator] # it is a number
        return "" if fits else f"is not a number from {_LEAST[name]} to {_MOST[name]}"
    if not isinstance(value, str):
        return "is not a piece of text"
    if name == "name":
        return "" if _NAME.fullmatch(value) else f"{value!r} is not written in small letters, digits and hyphens"
    return _stranger(
        [value], {"groups": GROUPS, "choice": tuple(Choice), "units": SYSTEMS, "weekday": WEEKDAYS}.get(name, (value,))
    )


def _stranger(values: Sequence[str], known: Sequence[str]) -> str:
    strange = [value for value in values if value not in known]
    return f"has {', '.join(strange)}, which is none of: {', '.join(known)}" if strange else ""
