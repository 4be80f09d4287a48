"""Reads what a user declares in TOML as a list of tables; says what is wrong with the form, not with the values."""

import tomllib
from typing import Any

from anechoic.errors import BadInput


def declared(source: bytes | str, name: str, subject: str) -> tuple[dict[str, Any], ...]:
    r"""The tables below each line `[[name]]`; `subject` is named in errors.

    Raises BadInput for what is no TOML, and where anything else than such tables stands in it.

    >>> declared('[[edition]]\ntitle = "The Sea"', "edition", "editions.toml")
    ({'title': 'The Sea'},)
    """
    try:
        tables = tomllib.loads(source.decode("utf-8-sig") if isinstance(source, bytes) else source)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as fault:
        raise BadInput(subject, f"it is no TOML: {fault}", "see https://toml.io for the format") from fault
    found = tables.pop(name, [])
    if tables or not isinstance(found, list) or not all(isinstance(table, dict) for table in found):
        strange = ", ".join(sorted(tables)) or name
        raise BadInput(subject, f"{strange} is not a list of {name}s", f"write each {name} below a line [[{name}]]")
    return tuple(found)
