"""What pages share and is costly to make, kept in memory under a key that changes with it (edge: clock)."""

import time
from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

_OLDEST = 300.0  # seconds after which it is made again: a title that an outlet changed is no part of any key
_Key = TypeVar("_Key", bound=Hashable)
_Made = TypeVar("_Made")
_shelves: list["Shelf[Hashable, object]"] = []


class Shelf(Generic[_Key, _Made]):
    """The things that were asked for last, as many as it has room for; threads share it."""

    def __init__(self, room: int) -> None:
        self._room = room
        self._kept: OrderedDict[_Key, tuple[float, _Made]] = OrderedDict()
        _shelves.append(self)  # type: ignore[arg-type]  # only to be emptied

    def kept(self, key: _Key, made: Callable[[], _Made]) -> _Made:
        """What stands under the key; where nothing does, or for too long, what `made` makes."""
        now = time.monotonic()
        found = self._kept.pop(key, None)
        if found is None or now - found[0] > _OLDEST:
            found = now, made()
        self._kept[key] = found
        while len(self._kept) > self._room:
            self._kept.popitem(last=False)
        return found[1]

    def forget(self) -> None:
        """Nothing is kept any more."""
        self._kept.clear()


def forget() -> None:
    """No shelf keeps anything any more."""
    for shelf in _shelves:
        shelf.forget()
