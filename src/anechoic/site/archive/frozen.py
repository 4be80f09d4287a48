"""Any record as JSON and back, field by field, so that a briefing can be kept and be the same when it is taken out.

A field that a record gained since has its default; one that it lost is passed over.
"""

import dataclasses
import re
import types
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeVar, Union, get_args, get_origin, get_type_hints

_Record = TypeVar("_Record")
_UNSTORABLE = re.compile("[\0\ud800-\udfff]")  # what no database takes: NUL (PostgreSQL), and halves of a pair (UTF-8)
_ESCAPED = re.compile(r"\\x00|\\ud[89a-f]")  # the same, as `repr` writes it


def cleaned(text: str) -> str:
    """The text with U+FFFD for every character that a database does not take; it stays as long as it was."""
    return _UNSTORABLE.sub("\ufffd", text)


def storable(record: _Record) -> _Record:
    """The record with U+FFFD for every character that a database does not take; all offsets hold."""
    return thawed(type(record), frozen(record)) if _ESCAPED.search(repr(record)) else record


def frozen(value: Any) -> Any:
    """What JSON can hold of a record: its fields, tuples as lists, instants and days as ISO 8601, without its defaults."""
    if dataclasses.is_dataclass(value):
        pairs = ((field, getattr(value, field.name)) for field in dataclasses.fields(value))
        return {field.name: frozen(held) for field, held in pairs if held != field.default}
    if isinstance(value, tuple | list | frozenset):
        return [frozen(each) for each in value]
    if isinstance(value, Enum):
        return value.value
    if isinstance(value, str):
        return cleaned(value)
    return value.isoformat() if isinstance(value, date) else value


def thawed(kind: type[_Record], held: Any) -> _Record:
    """The record of that kind which `frozen` wrote; raises TypeError or ValueError where it is no such record."""
    made: _Record = _thawed(kind, held)
    return made


def _thawed(kind: Any, held: Any) -> Any:
    if isinstance(kind, NewType):
        return _thawed(kind.__supertype__, held)
    if get_origin(kind) in {Union, types.UnionType}:
        return None if held is None else _thawed(next(each for each in get_args(kind) if each is not type(None)), held)
    if get_origin(kind) is tuple:
        return _thawed_tuple(get_args(kind), held)
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        hints = _hints(kind)
        return kind(**{name: _thawed(hints[name], value) for name, value in held.items() if name in hints})
    if kind in {date, datetime}:
        return kind.fromisoformat(held)
    return kind(held) if isinstance(kind, type) and issubclass(kind, Enum) else held


def _thawed_tuple(kinds: tuple[Any, ...], held: list[Any]) -> tuple[Any, ...]:
    if kinds[-1:] == (Ellipsis,):
        return tuple(_thawed(kinds[0], each) for each in held)
    return tuple(_thawed(kind, each) for kind, each in zip(kinds, held, strict=True))


@cache
def _hints(kind: type) -> dict[str, Any]:
    return {name: hint for name, hint in get_type_hints(kind).items() if name in _names(kind)}


@cache
def _names(kind: type) -> frozenset[str]:
    return frozenset(field.name for field in dataclasses.fields(kind))
