"""Any record as JSON and back, field by field, so that a briefing can be kept and be the same when it is taken out.

A field that a record gained since has its default; one that it lost is passed over.
"""

import dataclasses
import re
import types
from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from functools import cache
from typing import Any, NewType, TypeVar, Union, cast, get_args, get_origin, get_type_hints

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
    made: _Record = _thawer(cast(Any, kind))(held)
    return made


@cache
def _thawer(kind: Any) -> Callable[[Any], Any]:
    """What makes a value of that kind out of JSON; found once for each kind, since a page thaws thousands of values."""
    if isinstance(kind, NewType):
        return _thawer(kind.__supertype__)
    if get_origin(kind) in {Union, types.UnionType}:
        some = _thawer(next(each for each in get_args(kind) if each is not type(None)))
        return lambda held: None if held is None else some(held)
    if get_origin(kind) is tuple:
        return _tuple_thawer(get_args(kind))
    if dataclasses.is_dataclass(kind) and isinstance(kind, type):
        return _record_thawer(kind)
    if kind in {date, datetime}:
        return cast(Callable[[Any], Any], kind.fromisoformat)
    return kind if isinstance(kind, type) and issubclass(kind, Enum) else _as_it_is


def _tuple_thawer(kinds: tuple[Any, ...]) -> Callable[[Any], Any]:
    if kinds[-1:] != (Ellipsis,):
        own = tuple(map(_thawer, kinds))
        return lambda held: tuple(thaw(each) for thaw, each in zip(own, held, strict=True))
    every = _thawer(kinds[0])
    return tuple if every is _as_it_is else lambda held: tuple(map(every, held))


def _record_thawer(kind: Callable[..., Any]) -> Callable[[Any], Any]:
    names = {field.name for field in dataclasses.fields(cast(Any, kind))}
    own = {name: _thawer(hint) for name, hint in get_type_hints(kind).items() if name in names}
    return lambda held: kind(**{name: own[name](value) for name, value in held.items() if name in own})


def _as_it_is(held: Any) -> Any:
    return held
