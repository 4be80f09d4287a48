"""Entries that a visit sets apart: those dated ahead of time, and those without a date beyond what one visit takes."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from anechoic.collect.due import is_ahead
from anechoic.collect.holdings import Holding
from anechoic.records import SourceKind

# Without a date, of one source at one visit. Nobody can tell how old such an entry is, and a list of thousands would
# pass for today's news; lists begin with what is newest.
MOST_UNDATED = 100
_SOON = timedelta(days=30)  # a date beyond that is wrong
_LISTS = frozenset({SourceKind.FEED, SourceKind.SITEMAP})  # asked again, they say the same again


@dataclass(frozen=True, slots=True)
class Apart:
    """What one visit does not take of what a source has, and why."""

    ahead: tuple[Holding, ...] = ()
    waiting: int = 0  # without a date, until the next visit
    undated: int = 0  # of all that it has
    every: int = 0

    @property
    def said(self) -> str:
        """The same in words for an operator; empty where nothing is set apart and everything has a date."""
        undated = f"{self.undated} of {self.every} entries without a date" if self.undated else ""
        waiting = f"{self.waiting} of these wait" if self.waiting else ""
        ahead = f"{len(self.ahead)} of {self.every} entries dated ahead of time" if self.ahead else ""
        return ", ".join(filter(None, (undated, waiting, ahead)))

    def comes_back(self, now: datetime) -> bool:
        """Whether the source must tell everything again next time, even where nothing has changed."""
        dates = (each.known.published or now for each in self.ahead)
        return bool(self.waiting) or any(date - now < _SOON for date in dates)


def in_print(found: Sequence[Holding], kind: SourceKind, now: datetime) -> tuple[list[Holding], tuple[Holding, ...]]:
    """What has come out, and what is still to come.

    A letter or a file that is here has come out, whatever date it bears, and is not offered again: that date is not known.
    """
    if kind not in _LISTS:
        return [_with_a_likely_date(each, now) for each in found], ()
    ahead = tuple(each for each in found if is_ahead(each.known.published, now))
    return [each for each in found if not is_ahead(each.known.published, now)], ahead


def bounded(fresh: Sequence[Holding], kind: SourceKind) -> list[Holding]:
    """What this visit takes: everything with a date, and the first hundred of a list without one."""
    undated = [each for each in fresh if each.known.published is None] if kind in _LISTS else []
    waiting = {each.key for each in undated[MOST_UNDATED:]}
    return [each for each in fresh if each.key not in waiting]


def _with_a_likely_date(holding: Holding, now: datetime) -> Holding:
    if not is_ahead(holding.known.published, now):
        return holding
    known = replace(holding.known, published=None)
    return replace(holding, known=known, capture=replace(holding.capture, known=known) if holding.capture else None)
