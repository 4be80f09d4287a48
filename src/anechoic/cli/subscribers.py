"""`anechoic subscribers`: the list of those who get editions (edge: disk, terminal)."""

import csv
import io
from collections.abc import Iterator
from datetime import time
from pathlib import Path
from typing import Annotated

import typer

from anechoic.briefing import edition
from anechoic.cli import screen
from anechoic.cli.options import Out
from anechoic.cli.output import write
from anechoic.delivery import hours
from anechoic.errors import AnechoicError, BadInput, WrongUse
from anechoic.site import editions
from anechoic.site.start import started

app = typer.Typer(help="The list of those who get editions.", no_args_is_help=True)

_COLUMNS = ("address", "editions", "zone", "hour", "state")
_FORMULA = ("=", "+", "-", "@", "\t", "\r")  # what a spreadsheet would run


@app.command("import")
def bring_in(
    file: Annotated[Path, typer.Argument(metavar="FILE.csv", help="With a column `address`.", show_default=False)],
    confirmed: Annotated[
        str,
        typer.Option(help="Where and when these people agreed: kept as the proof.", show_default=False),
    ] = "",
) -> None:
    """Put people on the list who already agreed elsewhere. Columns: address, and if wanted editions, zone, hour.

    ```
    anechoic subscribers import readers.csv --confirmed "the form on quay.example, 2024 to 2026"
    ```

    Who left, or whose address was given up, does not come back by a list. Lines that cannot be used are named.
    """
    if not confirmed.strip():
        raise WrongUse("import", "needs the proof that these people agreed", 'say where with --confirmed "…"')
    started()
    from anechoic.site.subscribers import people  # noqa: PLC0415 # tables exist once Django is set up

    own = editions.own()

    def wishes() -> Iterator[people.Wish]:
        for number, row in enumerate(_rows(file), 2):
            try:
                yield people.Wish(
                    people.normal(_as_written(row.get("address") or row.get("email") or "")),
                    tuple(edition(name, own).name for name in (row.get("editions") or "morning").split()),
                    hours.zone(row.get("zone") or "UTC").key,
                    _hour(row.get("hour") or "07:00"),
                )
            except AnechoicError as error:
                screen.say(f"refused line {number}: {error}")

    screen.say(f"{people.bring_in(wishes(), confirmed)} new on the list")


@app.command("export")
def export(out: Out = None) -> None:
    """Print the list as CSV, safe to open in a spreadsheet.

    ```
    anechoic subscribers export -o readers.csv
    ```
    """
    started()
    written = io.StringIO()
    table = csv.writer(written)
    table.writerow(_COLUMNS)
    table.writerows([_neutral(cell) for cell in row] for row in _list())
    write(written.getvalue(), out)


@app.command("list")
def show() -> None:
    """Print who is on the list.

    ```
    anechoic subscribers list
    ```
    """
    started()
    for address, wanted, zone, hour, state in _list():
        typer.echo(f"{address}  {state}  {wanted or 'nothing'} at {hour} {zone}")


@app.command("erase")
def erase(addresses: Annotated[list[str], typer.Argument(metavar="ADDRESS…", show_default=False)]) -> None:
    """Delete everything that is known of these people, deliveries and proofs included.

    ```
    anechoic subscribers erase ana@harbour.example
    ```
    """
    started()
    from anechoic.site.subscribers import people  # noqa: PLC0415 # tables exist once Django is set up
    from anechoic.site.subscribers.models import Subscriber  # noqa: PLC0415

    missing = False
    for address in addresses:
        found = Subscriber.objects.filter(key=people.fingerprint(people.normal(address))).first()
        if found:
            people.erase(found)
        else:
            missing = True
        screen.say(f"{address}: {'erased' if found else 'is not on the list'}")
    if missing:
        raise typer.Exit(1)


def _list() -> Iterator[tuple[str, str, str, str, str]]:
    from anechoic.site.subscribers.models import Subscriber  # noqa: PLC0415 # tables exist once Django is set up

    for each in Subscriber.objects.order_by("address").prefetch_related("subscriptions"):
        editions = " ".join(sorted(one.edition for one in each.subscriptions.all()))
        yield each.address, editions, each.zone, each.hour.isoformat("minutes"), each.state


def _rows(file: Path) -> Iterator[dict[str, str]]:
    try:
        with file.open(encoding="utf-8-sig", newline="") as opened:
            rows = csv.DictReader(opened)
            if not {"address", "email"} & set(rows.fieldnames or ()):
                raise BadInput(str(file), "has no column `address`", "begin it with a line of column names")
            yield from rows
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise BadInput(str(file), f"cannot be read as CSV: {error}") from error


def _hour(words: str) -> time:
    try:
        return time.fromisoformat(words if ":" in words else f"{int(words):02d}:00")
    except ValueError:
        raise BadInput(words, "is no hour", "write 07:00") from None


def _as_written(cell: str) -> str:
    """The cell as it was before `_neutral`."""
    return cell[1:] if cell.startswith("'") and cell[1:].startswith(_FORMULA) else cell


def _neutral(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula."""
    return f"'{cell}" if cell.startswith(_FORMULA) else cell
