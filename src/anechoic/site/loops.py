"""What goes on beside the web server: what editors wait for, and collecting, drafts and delivering (edge: processes, clock)."""

import logging
import os
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from datetime import time as hour_of_day

from anechoic import pipeline
from anechoic.errors import WrongUse
from anechoic.records import Edition
from anechoic.site import declared, editions
from anechoic.site.start import configured

COMMANDS = (("collect", "--loop"), ("deliver", "--loop"))
_EVERY = 30.0  # seconds
_LOOKS = 15  # meanwhile, for what an editor waits for
_BEFORE = timedelta(hours=1)  # how long a draft lies on the desk before its hour
_PATIENCE = 30.0  # seconds for which a process may finish what it is at

_log = logging.getLogger("anechoic.site")


def commands() -> tuple[tuple[str, ...], ...]:
    """What goes on beside the site: collecting, delivering, and reading the mail that comes back where that is set."""
    from anechoic.site.subscribers import post  # noqa: PLC0415 # once Django is set up

    returned = post.returned_mail()
    return (*COMMANDS, *([("bounces", "--mailbox", returned, "--apply", "--loop")] if returned else []))


class Children:
    """The commands that go on beside the site, each a process of its own; one that ended is started again."""

    def __init__(self, commands: Sequence[tuple[str, ...]]) -> None:
        self.running: dict[tuple[str, ...], subprocess.Popen[bytes] | None] = dict.fromkeys(commands)

    def keep_up(self) -> None:
        """Start whatever does not run."""
        for command, process in self.running.items():
            if process is None or process.poll() is not None:
                if process is not None:
                    _log.warning("event=loop command=%s ended=%s", "_".join(command), process.returncode)
                self.running[command] = subprocess.Popen([sys.executable, "-m", "anechoic", *command])  # noqa: S603 # ours

    def end(self) -> None:
        """Ask all of them to end, and wait until they have."""
        alive = [process for process in self.running.values() if process and process.poll() is None]
        for process in alive:
            process.terminate()
        for process in alive:
            process.wait(_PATIENCE)


def endless(commands: Sequence[tuple[str, ...]], *, drafting: bool = True) -> None:
    """Keep the commands up, make and publish what is due, until asked to end or left alone by whoever started this.

    Without `drafting` nothing is done but what editors wait for: several machines may do that at once.
    """
    configured()
    parent, last = os.getppid(), None
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(0))
    children = Children(commands)
    try:
        while os.getppid() == parent:
            children.keep_up()
            now = datetime.now(UTC)
            done = turn(now, last) if drafting else for_the_desk(now, last)
            for each in done:
                _log.info("event=loop did=%s", each.replace(" ", "_"))
            last = now
            for _ in range(_LOOKS):
                remade()
                time.sleep(_EVERY / _LOOKS)
    finally:
        children.end()


def turn(now: datetime, last: datetime | None = None) -> tuple[str, ...]:
    """Make the drafts that are due to lie on the desk, and do what editors wait for.

    `last` is when it was done before, None for the first time; the answer is what was done, in words.
    """
    drafted = tuple(_drafted(edition, now) for edition in editions.made() if _is_due(edition, now))
    return (*drafted, *for_the_desk(now, last))


def for_the_desk(now: datetime, last: datetime | None = None) -> tuple[str, ...]:
    """Publish the drafts whose hour has come, and note what sources changed; as `turn`."""
    from anechoic.site.archive import models, reopening, store  # noqa: PLC0415 # once Django is set up

    due = models.Briefing.objects.filter(state=store.DRAFT, due__lte=now)
    published = tuple(f"published {row}" for row in due if row.record["items"] and store.publish(row, now))
    return (*(f"corrected {row}" for row in reopening.turn(now, last)), *published)


def _is_due(edition: Edition, now: datetime) -> bool:
    """Whether the edition has a day today, its draft should lie there by now, and none does."""
    from anechoic.site.archive import models  # noqa: PLC0415

    if not edition.comes_out_on(now.date()):
        return False
    due = _hour(edition, now)
    there = models.Briefing.objects.filter(edition=edition.name, day=now.date()).exists()
    return due - _BEFORE <= now and not there and models.Article.objects.exists()


def _drafted(edition: Edition, now: datetime) -> str:
    """The draft of today, due at the edition's hour, in UTC; an editor may hold it, or publish it sooner."""
    from anechoic.site.archive import making, models, store  # noqa: PLC0415

    until = now + timedelta(seconds=1)
    found = tuple(store.articles(until - timedelta(days=edition.days + pipeline.LOOK_BACK), until))
    try:
        row = making.made(making.Order(edition, now.date()), found, declared.register())
    except WrongUse as edited:  # somebody published another while this one was made, and works on it
        return f"left {edited.subject} to its editor"
    models.Briefing.objects.filter(pk=row.pk).update(due=_hour(edition, now))
    return f"draft {row}"


def remade() -> None:
    """Make the drafts again that editors want made again."""
    from anechoic.site.desk import remaking  # noqa: PLC0415

    for row in remaking.turn():
        _log.info("event=loop did=made_%s_again", str(row).replace(" ", "_"))


def _hour(edition: Edition, now: datetime) -> datetime:
    return datetime.combine(now.date(), hour_of_day(edition.hour), tzinfo=UTC)


if __name__ == "__main__":
    is_alone = "desk" in sys.argv[1:]
    endless(() if is_alone else commands(), drafting=not is_alone)
