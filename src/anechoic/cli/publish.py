"""`anechoic publish`: an edition of a day, kept, published and queued for its readers (edge: disk)."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import Annotated

import typer

from anechoic import pipeline
from anechoic.briefing import EDITIONS, edition
from anechoic.cli import screen
from anechoic.cli.editions import own_editions
from anechoic.cli.intake import Intake, intake
from anechoic.cli.options import KINDS
from anechoic.ports import Watch
from anechoic.records import Edition
from anechoic.site import declared
from anechoic.site.start import started


def publish(
    paths: Annotated[
        list[Path] | None,
        typer.Argument(metavar="[PATH…]", help=f"{KINDS} Without any, what the archive has.", show_default=False),
    ] = None,
    edition_name: Annotated[str, typer.Option("--edition", help="Which edition.")] = EDITIONS[0].name,
    day: Annotated[
        datetime | None,
        typer.Option(formats=["%Y-%m-%d"], help="Which day's; today's, where nothing is said.", show_default=False),
    ] = None,
    anew: Annotated[
        bool, typer.Option("--anew", help="Make it anew even where an editor changed it; the desk can take that back.")
    ] = False,
) -> None:
    """Make the edition of a day, publish it, and queue it for everyone who asked for it.

    ```
    anechoic publish --edition morning --day 2026-03-17 day.jsonl.gz
    anechoic deliver --once
    ```

    An edition that is published already gets the new words on the site, and goes to nobody a second time. What an
    editor changed is not written over, unless you say `--anew`.
    """
    started()
    from anechoic.site.archive import making, store  # noqa: PLC0415 # tables exist once Django is set up
    from anechoic.site.desk import work  # noqa: PLC0415
    from anechoic.site.subscribers.models import Delivery  # noqa: PLC0415

    wanted = edition(edition_name, own_editions())
    on = (day or datetime.now(UTC)).date()
    if not anew:
        making.unedited(wanted.name, on)
    with screen.progress() as watch:
        found = intake(paths, watch) if paths else _archived(wanted, on, watch)
        made = making.composed(making.Order(wanted, on), found.articles, found.register, watch)
    if not made.briefing.items:
        screen.say(f"Nothing to publish: no story of {on} in {len(found.articles)} articles.")
        raise typer.Exit(1)
    row = work.anew(made, store.PUBLISHED) if anew else making.keep(made, store.PUBLISHED)
    waiting = Delivery.objects.filter(briefing=row, state=Delivery.State.QUEUED).count()
    screen.say(f"{row} is published, {len(made.briefing.items)} stories; {waiting} deliveries wait for their hour.")
    if not found.complete:
        raise typer.Exit(1)


def _archived(wanted: Edition, day: date, watch: Watch) -> Intake:
    """The articles of the edition's days, and of some before, that the archive has."""
    from anechoic.site.archive import store  # noqa: PLC0415 # tables exist once Django is set up

    watch("taking articles from the archive", 0, None)
    return Intake(tuple(store.articles(*pipeline.window(wanted, day))), declared.register())
