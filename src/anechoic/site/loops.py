"""What goes on beside the web server: drafts made each morning and published at their hour (edge: database, clock, processes)."""

import logging
import subprocess
import sys
import time
from datetime import UTC, datetime, timedelta
from datetime import time as hour_of_day

from anechoic.records import Edition
from anechoic.site import editions, environment
from anechoic.site.start import configured

_EVERY = 30.0  # seconds
_BEFORE = timedelta(hours=1)  # how long a draft lies on the desk before its hour
_SUNDAY = 6

_log = logging.getLogger("anechoic.site")


def children(commands: tuple[tuple[str, ...], ...]) -> list["subprocess.Popen[bytes]"]:
    """This program again with each of the commands, as processes of their own that end with this one's terminal."""
    return [subprocess.Popen([sys.executable, "-m", *command]) for command in commands]  # noqa: S603 # our own commands


def publishing() -> None:
    """Make and publish what is due, for ever."""
    configured()
    while True:
        turn(datetime.now(UTC))
        time.sleep(_EVERY)


def turn(now: datetime) -> tuple[str, ...]:
    """Make the drafts that are due to lie on the desk, publish those whose hour has come; what was done, in words."""
    from anechoic.site.archive import models, store  # noqa: PLC0415 # once Django is set up

    done = []
    for edition in editions.every():
        if edition.name in environment.editions() and _is_due(edition, now):
            row = _draft(edition, now)
            done.append(f"draft {row}")
    due = models.Briefing.objects.filter(state=store.DRAFT, due__lte=now)
    done += [f"published {row}" for row in due if row.record["items"] and store.publish(row, now)]
    for each in done:
        _log.info("event=loop did=%s", each.replace(" ", "_"))
    return tuple(done)


def _is_due(edition: Edition, now: datetime) -> bool:
    """Whether the edition has a day today, its draft should lie there by now, and none does."""
    from anechoic.site.archive import models  # noqa: PLC0415

    if edition.days >= 7 and now.weekday() != _SUNDAY:
        return False
    due = _hour(edition, now)
    there = models.Briefing.objects.filter(edition=edition.name, day=now.date()).exists()
    return due - _BEFORE <= now and not there and models.Article.objects.exists()


def _draft(edition: Edition, now: datetime) -> object:
    """The draft of today, due at the edition's hour, in UTC; an editor may hold it, or publish it sooner."""
    from anechoic.site.archive import making, models, store  # noqa: PLC0415

    until = now + timedelta(seconds=1)
    found = tuple(store.articles(until - timedelta(days=edition.days + 3), until))
    row = making.made(making.Order(edition, now.date()), found)
    models.Briefing.objects.filter(pk=row.pk).update(due=_hour(edition, now))
    return row


def _hour(edition: Edition, now: datetime) -> datetime:
    return datetime.combine(now.date(), hour_of_day(edition.hour), tzinfo=UTC)


if __name__ == "__main__":
    publishing()
