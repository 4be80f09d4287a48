"""Reads outlets that a user declares in TOML, and says what is wrong with a declaration."""

import re
from collections.abc import Iterator
from dataclasses import MISSING, fields
from typing import Any
from urllib.parse import urlsplit

from anechoic.errors import BadInput
from anechoic.records import Outlet, Ownership
from anechoic.tomltables import declared

_FIELDS = {field.name: field for field in fields(Outlet)}
_REQUIRED = tuple(name for name, field in _FIELDS.items() if field.default is MISSING)
_LISTS = ("feeds", "sitemaps", "aliases", "domains")
_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+(?:/[\w.-]+)*")
_LANGUAGE = re.compile(r"[a-z]{2,3}(?:-[A-Z][a-z]{3})?(?:-[A-Z]{2})?")  # the part of BCP 47 that outlets need


def outlets_from_toml(source: bytes | str, *, subject: str = "declared outlets") -> tuple[Outlet, ...]:
    """The outlets of `[[outlet]]` tables, whose keys are the fields of `Outlet`; `subject` is named in errors.

    Raises BadInput for what is no TOML, for unknown or missing fields and for values that cannot be.
    """
    return tuple(_outlet(table, subject) for table in declared(source, "outlet", subject))


def faults(outlet: Outlet) -> tuple[str, ...]:
    """What is wrong with a declaration, one clause each; nothing where it is sound."""
    return tuple(_faults(outlet))


def _outlet(table: dict[str, Any], subject: str) -> Outlet:
    where = f"{subject}: {table.get('name', 'an outlet without a name')}"
    known = f"the fields are {', '.join(_FIELDS)}"
    if unknown := sorted(table.keys() - _FIELDS.keys()):
        raise BadInput(where, f"unknown: {', '.join(unknown)}", known)
    if missing := [name for name in _REQUIRED if name not in table]:
        raise BadInput(where, f"missing: {', '.join(missing)}", known)
    if wrong := [name for name, value in table.items() if not _is_of_type(name, value)]:
        raise BadInput(where, f"not of its type: {', '.join(wrong)}", f"{', '.join(_LISTS)} are lists of strings")
    if table["ownership"] not in tuple(Ownership):
        raise BadInput(where, f"no ownership: {table['ownership']}", f"it is one of {', '.join(Ownership)}")
    values: dict[str, Any] = {name: tuple(value) if name in _LISTS else value for name, value in table.items()}
    outlet = Outlet(**values | {"ownership": Ownership(table["ownership"])})
    if found := faults(outlet):
        raise BadInput(where, "; ".join(found), "compare the declarations in anechoic/outlets")
    return outlet


def _is_of_type(name: str, value: object) -> bool:
    if name in _LISTS:
        return isinstance(value, list) and all(isinstance(each, str) and each for each in value)
    return isinstance(value, bool) if name == "agency" else isinstance(value, str)


def _faults(outlet: Outlet) -> Iterator[str]:
    if not outlet.name.strip() or not outlet.owner.strip():
        yield "name and owner cannot be empty"
    if not re.fullmatch("[A-Z]{2}", outlet.country):
        yield f"{outlet.country!r} is no ISO 3166 code of two capital letters"
    if not _LANGUAGE.fullmatch(outlet.language):
        yield f"{outlet.language!r} is no language tag such as en or pt-BR"
    for domain in (outlet.domain, *outlet.domains):
        if not _DOMAIN.fullmatch(domain):
            yield f"{domain!r} is no domain such as example.org, with or without a path"
    for address in (*outlet.feeds, *outlet.sitemaps):
        if not _is_web_address(address):
            yield f"{address!r} is no http or https address"


def _is_web_address(address: str) -> bool:
    try:
        parts = urlsplit(address)
        return (
            parts.scheme in {"http", "https"} and bool(_DOMAIN.fullmatch(parts.hostname or "")) and " " not in address
        )
    except ValueError:  # what urlsplit cannot take apart
        return False
