"""Two readings of an article held together: did its outlet change it, or did we only read it otherwise?"""

from collections.abc import Collection
from typing import Any

from anechoic.jsonlines import Json

_TOLD = ("title", "standfirst", "byline", "label")


def is_edited(before: Json, after: Json) -> bool:
    """Whether the outlet changed what the article says, by its records as `jsonlines.article_json` writes them.

    A line that one reading kept and the other cut stood there both times: more was known of the outlet's furniture, or
    less. Pictures, teasers of other articles and the instant of the last change say nothing.
    """
    cut = cut_by(before, after)
    return _told(before, cut) != _told(after, cut)


def cut_by(*readings: Json) -> set[str]:
    """The lines that one of the readings took for furniture."""
    return {each["text"] for reading in readings for each in reading.get("removed", ())}


def is_cut_otherwise(before: Json, after: Json) -> bool:
    """Whether the two differ by lines that one of them cut, and in nothing else that the article says."""
    return before["text"] != after["text"] and not is_edited(before, after)


def _told(reading: Json, cut: Collection[str]) -> tuple[Any, ...]:
    lines = [line for line in reading["text"].split("\n") if line and line not in cut]
    return lines, *(reading.get(name) for name in _TOLD)
