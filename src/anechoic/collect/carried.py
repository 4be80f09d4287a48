"""What a carrier said of an article, as JSON beside the article's bytes, so that an archive can be read as it was collected."""

import json
from dataclasses import asdict, fields
from datetime import datetime
from typing import Any

from anechoic.records import Known

_STRINGS = tuple(field.name for field in fields(Known) if field.name not in {"byline", "published"})


def known_json(known: Known) -> bytes:
    """The fields that say something, in UTF-8."""
    said: dict[str, Any] = {name: value for name, value in asdict(known).items() if value}
    if known.published:
        said["published"] = known.published.isoformat()
    return json.dumps(said, ensure_ascii=False, sort_keys=True).encode()


def known_from(content: bytes) -> Known | None:
    """What `known_json` wrote; None for anything else."""
    try:
        said = json.loads(content)
        published = said.get("published")
        return Known(
            **{name: str(said.get(name, "")) for name in _STRINGS},
            byline=tuple(map(str, said.get("byline", ()))),
            published=datetime.fromisoformat(published) if published else None,
        )
    except (ValueError, TypeError, AttributeError, RecursionError):
        return None
