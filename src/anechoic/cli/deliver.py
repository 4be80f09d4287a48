"""`anechoic deliver` and `anechoic demo-subscribers`: editions into inboxes (edge: network, terminal)."""

import json
import sys
from typing import Annotated

import typer

from anechoic.briefing import edition
from anechoic.cli import screen, settings
from anechoic.cli.brief import EXAMPLE, EXAMPLE_DAY
from anechoic.cli.intake import intake
from anechoic.errors import WrongUse
from anechoic.site import environment
from anechoic.site.start import started

Edition = Annotated[str, typer.Option("--edition", help="Of this edition alone.", show_default=False)]


def deliver(
    once: Annotated[bool, typer.Option("--once", help="Send everything that is due, then end.")] = False,
    loop: Annotated[bool, typer.Option("--loop", help="Send whatever becomes due, until stopped.")] = False,
    report: Annotated[bool, typer.Option("--report", help="Tell who has the newest editions, by name.")] = False,
    held: Annotated[
        str, typer.Option(help="Settle what is in doubt: `count-as-sent` or `send-again`.", show_default=False)
    ] = "",
    restored: Annotated[
        bool,
        typer.Option("--restored", help="After a restore: take off who left since, put in doubt what was not sent."),
    ] = False,
    as_json: Annotated[bool, typer.Option("--json", help="Print the report as one JSON object.")] = False,
    edition_name: Edition = "",
) -> None:
    """Send what is due, each edition to each reader once.

    ```
    anechoic deliver --once                    send what is due now
    anechoic deliver --report                  who has it, who has not, and why
    anechoic deliver --held count-as-sent      settle what a crash left in doubt
    anechoic deliver --restored                before the first sending after a restore
    ```

    Without a relay (ANECHOIC_SMTP_URL) mails become files in `mail/` at home. The exit status is 1 where the relay
    could not be reached.
    """
    if [once, loop, report, bool(held), restored].count(True) != 1:
        raise WrongUse("deliver", "does one thing at a time", "choose --once, --loop, --report, --held or --restored")
    started()
    if report:
        _report(edition_name, as_json=as_json)
    elif held:
        _settle(held, edition_name)
    elif restored:
        _doubt()
    else:
        _send(endless=loop)


def _send(*, endless: bool) -> None:
    from anechoic.site.subscribers import post, sender  # noqa: PLC0415 # tables exist once Django is set up

    if post.relay_or_none() is None:
        screen.say(f"There is no relay (ANECHOIC_SMTP_URL): mails go to {environment.home() / 'mail'} as files.")

    def tell(done: sender.Outcome) -> None:
        parts = [f"{number} {verdict}" for verdict, number in sorted(done.tally.items()) if number]
        screen.say(", ".join(parts) or "nothing is due")
        if done.failure:
            screen.say(f"The relay took nothing more: {done.failure}")

    one = sender.Sender()
    if endless:
        one.loop(tell)
        return
    done = one.once()
    tell(done)
    if done.failure:
        raise typer.Exit(1)


def _report(edition_name: str, *, as_json: bool) -> None:
    from anechoic.site.subscribers import report  # noqa: PLC0415 # tables exist once Django is set up

    lists = report.lists(edition_name)
    if as_json:
        sys.stdout.write(json.dumps(lists) + "\n")
        return
    for name, addresses in lists.items():
        typer.echo(f"{name.replace('_', ' ')}: {len(addresses)}")
    for name, address, answer in report.reasons(edition_name):
        typer.echo(f"  {address}: {name.replace('_', ' ')}" + (f", {answer}" if answer else ""))


def _settle(ruling: str, edition_name: str) -> None:
    from anechoic.site.subscribers import doubts  # noqa: PLC0415 # tables exist once Django is set up

    try:
        wanted = doubts.Ruling(ruling)
    except ValueError:
        raise WrongUse(ruling, "settles nothing", "choose count-as-sent or send-again") from None
    found = doubts.held().filter(edition=edition_name) if edition_name else doubts.held()
    screen.say(f"{doubts.rule(list(found.values_list('pk', flat=True)), wanted)} settled")


def _doubt() -> None:
    from anechoic.site.subscribers import doubts, people, post, roll  # noqa: PLC0415 # tables exist once Django is set up

    gone = people.recalled()
    screen.say(
        f"By {roll.path()}: {gone.left} left, {gone.erased} erased, {gone.suppressed} given up since the backup was made"
    )
    by = "the relay's log settles them when a sender starts" if post.relay_log() else "settle them with --held"
    screen.say(f"{doubts.restored()} deliveries are in doubt; {by}")


def demo_subscribers(
    count: Annotated[int, typer.Option(min=1, max=1_000_000, help="How many.")] = 10,
) -> None:
    """Make confirmed subscribers at example.net and the example's edition, due now: for trying delivery out.

    ```
    anechoic demo-subscribers --count 100
    anechoic deliver --once
    ```
    """
    started()
    from anechoic.site.archive import making, store  # noqa: PLC0415 # tables exist once Django is set up
    from anechoic.site.subscribers import demo  # noqa: PLC0415

    with screen.progress() as watch:
        found = intake([settings.example_day()], watch)
        order = making.Order(edition("morning"), EXAMPLE_DAY, notice=EXAMPLE, state=store.PUBLISHED)
        row = making.made(order, found.articles, found.register, watch)
    queued = demo.due_now(row, count)
    screen.say(f"{queued} deliveries of {row} are due: `anechoic deliver --once` sends them.")
