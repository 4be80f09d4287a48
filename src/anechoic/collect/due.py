"""When a source is to be asked next, and how it stands: decided from what it answered, by nothing but the clock given."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from anechoic.collect.rhythm import ANY_TIME, Rhythm
from anechoic.errors import AnechoicError, FetchFailed, Forbidden, Gone
from anechoic.records import Health, SourceState

SHORTEST, LONGEST = 5.0, 24 * 60.0  # minutes between two visits
_RECENT = 20  # entries from which a rate is read
_FEWEST = 3
_SLOWER = 1.5  # each visit that finds nothing stretches the interval so much …
_SILENCE = 8  # … but never beyond this part of the silence: a night without news must not cost the morning
_QUIET = timedelta(days=30)
_FORGET_MOVE = 3  # failures at the new address after which the old one is asked again
_LOOKS = (timedelta(hours=1), timedelta(hours=6), timedelta(hours=24))  # after which a page is looked at again
_AHEAD = timedelta(hours=1)  # clocks differ; a date further ahead is wrong, or an embargo


@dataclass(frozen=True, slots=True, kw_only=True)
class Visit:
    """What a visit that got an answer has brought."""

    new: int = 0  # entries not seen before
    dates: Sequence[datetime] = ()  # of all entries that have one; none where nothing has changed
    rhythm: Rhythm = ANY_TIME
    fresh_for: float = 0.0  # seconds for which the answer says it will not change
    etag: str = ""
    last_modified: str = ""
    moved_to: str = ""
    complaint: str = ""  # what was wrong with it, although it gave something
    apart: str = ""  # what of it was set apart, in words
    unchanged: bool = False  # whether nothing was sent, since nothing has changed


def is_due(state: SourceState, now: datetime) -> bool:
    """Whether a source may be asked now; one that is gone never is."""
    return state.health is not Health.GONE and (state.due is None or state.due <= now)


def after_visit(state: SourceState, visit: Visit, now: datetime) -> SourceState:
    """How a source stands after it answered.

    It is asked again after half the mean time between its newest entries (counting the silence since), but not before
    its Cache-Control, ttl, skipHours and skipDays allow it; from 5 minutes to a day.
    """
    changed = now if visit.new else state.changed
    minutes = _minutes(state, visit, now)
    wished = max(visit.fresh_for / 60, visit.rhythm.ttl)
    wait = min(max(minutes, wished), LONGEST)
    quiet = changed is not None and now - changed > _QUIET
    health = Health.FAILING if visit.complaint else Health.QUIET if quiet else Health.WELL
    silence = f"nothing new since {changed:%Y-%m-%d}" if quiet and changed else ""
    return replace(
        state,
        moved_to=visit.moved_to or state.moved_to,
        etag=visit.etag,
        last_modified=visit.last_modified,
        asked=now,
        answered=now,
        changed=changed,
        due=visit.rhythm.open_from(now + timedelta(minutes=wait)),
        minutes=minutes,
        failures=0,
        health=health,
        reason=visit.complaint or silence,
        apart=state.apart if visit.unchanged else visit.apart,
    )


def _minutes(state: SourceState, visit: Visit, now: datetime) -> float:
    recent = sorted(date for date in visit.dates if date <= now)[-_RECENT:]
    if len(recent) >= _FEWEST:
        return _bounded((now - recent[0]).total_seconds() / 60 / len(recent) / 2)
    if visit.new:
        return _bounded(state.minutes / _SLOWER)
    silence = (now - state.changed).total_seconds() / 60 if state.changed else LONGEST
    return _bounded(max(state.minutes, min(state.minutes * _SLOWER, silence / _SILENCE)))


def after_failure(state: SourceState, failure: AnechoicError, now: datetime) -> SourceState:
    """How a source stands after it gave nothing.

    Gone (410) is for good; one that is closed is asked once a day; one that names a time (Retry-After) is left alone
    until then, a day at most; any other after 5 minutes, then 10, 20 … up to a day.
    """
    failures = state.failures + 1
    wait, health = _back_off(failure, failures)
    return replace(
        state,
        moved_to="" if failures >= _FORGET_MOVE else state.moved_to,
        asked=now,
        due=now + timedelta(minutes=wait),
        failures=failures,
        health=health,
        reason=failure.reason,
    )


def in_doubt(state: SourceState, now: datetime) -> SourceState:
    """How a failed source stands while no other has answered: it may be our own network, and is asked again soon."""
    return replace(state, due=now + timedelta(minutes=SHORTEST), failures=min(state.failures, 1))


def _back_off(failure: AnechoicError, failures: int) -> tuple[float, Health]:
    """Minutes to wait, and what that is called."""
    if isinstance(failure, Gone):
        return LONGEST, Health.GONE
    if isinstance(failure, Forbidden):
        return LONGEST, Health.CLOSED
    if isinstance(failure, FetchFailed) and failure.retry_after:
        return min(max(failure.retry_after / 60, 1.0), LONGEST), Health.WAITING
    return _bounded(SHORTEST * 2.0 ** min(failures - 1, 20)), Health.FAILING


def _bounded(minutes: float) -> float:
    return min(max(minutes, SHORTEST), LONGEST)


def next_look(seen: datetime, looks: int) -> datetime | None:
    """When a page that was first seen at `seen` and looked at `looks` times since is looked at next; None for never."""
    return seen + _LOOKS[looks] if looks < len(_LOOKS) else None


def is_ahead(published: datetime | None, now: datetime) -> bool:
    """Whether a date lies so far ahead (more than an hour) that it cannot be that of an article in print."""
    return published is not None and published - now > _AHEAD
