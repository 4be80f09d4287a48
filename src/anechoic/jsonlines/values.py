"""Values as JSON has them: lines, instants, and strings that come from strangers."""

import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

Json = dict[str, Any]

# What JSON may hold as it is, and what would still steer a terminal, end a line for some readers, or fit in no file.
_ESCAPED = re.compile("[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
_HALF = re.compile("[\ud800-\udfff]")  # half of a surrogate pair: no character (Unicode 15, 3.9, D75)


def line(record: Json) -> str:
    """One line of JSON Lines, without its end; safe to print."""
    return _ESCAPED.sub(lambda found: f"\\u{ord(found[0]):04x}", json.dumps(record, ensure_ascii=False))


def instant(value: datetime | None) -> str:
    """ISO 8601 in UTC to the second, with Z; empty where it is not known."""
    return f"{value.astimezone(UTC).replace(tzinfo=None).isoformat(timespec='seconds')}Z" if value else ""


def parsed_instant(value: str) -> datetime | None:
    """The instant that an ISO 8601 string tells; a day alone is its first second, no zone is UTC, empty is None.

    Raises ValueError where the string is no ISO 8601, or no instant between the years 1 and 9999.
    """
    if not value:
        return None
    read = datetime.fromisoformat(value)
    try:
        return read.replace(tzinfo=UTC) if read.tzinfo is None else read.astimezone(UTC)
    except OverflowError as error:
        raise ValueError(str(error)) from None


def strings(row: Mapping[str, Any], name: str) -> list[str]:
    """The words of a list; a string alone is a list of one."""
    value = row.get(name)
    found = value if isinstance(value, list) else [value]
    return [_HALF.sub("\ufffd", each) for each in found if isinstance(each, str) and each]


def string(row: Mapping[str, Any], name: str) -> str:
    """The words under a name; empty where there are none."""
    value = row.get(name)
    return _HALF.sub("\ufffd", value) if isinstance(value, str) else ""
