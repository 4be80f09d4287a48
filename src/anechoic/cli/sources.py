"""`anechoic sources`: where news is collected from; list, add, check (edge: disk, network)."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from rich.console import Console
from rich.table import Table

from anechoic import collect, jsonlines
from anechoic.briefing import printable
from anechoic.cli import screen, settings
from anechoic.cli.collecting import answers_of, configured, of_outlet, own
from anechoic.cli.options import Out
from anechoic.cli.output import write
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.records import Outlet, Refusal, Source, SourceKind

_PAGE = 160  # characters on a line of what is kept in a file or goes into another program

app = typer.Typer(
    no_args_is_help=True,
    rich_markup_mode="markdown",
    help="Where news is collected from: the outlets built in, and your own.",
)


@app.command("list")
def list_(
    country: Annotated[str, typer.Option(help="Only outlets of this country: GB.")] = "",
    language: Annotated[str, typer.Option(help="Only outlets in this language: en.")] = "",
    json: Annotated[bool, typer.Option("--json", help="Print JSON Lines.")] = False,
    opml: Annotated[bool, typer.Option("--opml", help="Print a subscription list for any feed reader.")] = False,
    out: Out = None,
) -> None:
    """The outlets that are known, and your own sources.

    ```
    anechoic sources list --country KE
    anechoic sources list --opml -o sources.opml
    ```
    """
    outlets = [o for o in OUTLETS if _matches(o, country, language)]
    mine = () if country or language else own()
    if opml:
        write(collect.subscription_list((*(s for o in outlets for s in of_outlet(o)), *mine), "Anechoic").decode(), out)
    elif json:
        write("".join(f"{jsonlines.line(row)}\n" for row in (*map(_row, outlets), *map(_own_row, mine))), out)
    else:
        write(_table(outlets, mine, plain=out is not None or not sys.stdout.isatty()), out)
    if not outlets and not mine:
        raise typer.Exit(1)


@app.command()
def add(
    entries: Annotated[list[str], typer.Argument(metavar="ADDRESS|FILE.opml…", help="Feeds, or subscription lists.")],
) -> None:
    """Add your own sources: addresses of feeds, or whole subscription lists of another reader.

    ```
    anechoic sources add https://www.harbour.example/feed.xml
    anechoic sources add my-feeds.opml
    ```

    They are kept in `~/.anechoic/sources.opml`, which any feed reader can open.
    """
    before = own()
    known = {source.address for source in before}
    new = {source.address: source for entry in entries for source in _sources(entry) if source.address not in known}
    file = settings.own_sources()
    write(collect.subscription_list((*before, *new.values()), "My sources").decode(), file)
    screen.say(f"{len(new)} added, {len(before) + len(new)} of your own in {file}")


@app.command()
def check(
    addresses: Annotated[
        list[str] | None, typer.Argument(metavar="[ADDRESS…]", help="Only these; all without any.")
    ] = None,
) -> None:
    """Ask every source now, and say what it answers: how many entries, or why none.

    ```
    anechoic sources check
    anechoic sources check https://www.harbour.example/feed.xml
    ```
    """
    wanted = tuple(map(Source, addresses)) if addresses else configured()
    failed = 0
    with screen.progress() as watch:
        for source, answer in answers_of(wanted, watch):
            failed += isinstance(answer, Refusal)
            said = answer.reason if isinstance(answer, Refusal) else f"{answer} entries"
            write(
                f"{'failed' if isinstance(answer, Refusal) else 'ok':6} {printable(f'{source.address}  {said}')}\n",
                None,
            )
    if failed:
        screen.say(f"{failed} of {len(wanted)} sources did not answer as they should.")
        raise typer.Exit(1)


def _sources(entry: str) -> tuple[Source, ...]:
    """What one argument of `add` names; raises WrongUse where it is neither an address nor a list."""
    if _is_address(entry):
        outlet = DEFAULT.by_domain(entry)
        return (Source(entry, SourceKind.FEED, outlet.name if outlet else ""),)
    if listed := collect.sources_in(Path(entry)):
        return listed
    raise WrongUse(
        entry, "is neither an http address nor a subscription list", "give the address of a feed, or an .opml file"
    )


def _is_address(entry: str) -> bool:
    try:
        parts = urlsplit(entry)
    except ValueError:  # brackets that are no IPv6 address
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname)


def _matches(outlet: Outlet, country: str, language: str) -> bool:
    return outlet.country == (country.upper() or outlet.country) and outlet.language.startswith(language.lower())


def _row(outlet: Outlet) -> jsonlines.Json:
    return {
        "name": outlet.name,
        "domain": outlet.domain,
        "country": outlet.country,
        "language": outlet.language,
        "ownership": outlet.ownership.value,
        "owner": outlet.owner,
        "agency": outlet.agency,
        "feeds": list(outlet.feeds),
        "sitemaps": list(outlet.sitemaps),
    }


def _own_row(source: Source) -> jsonlines.Json:
    return {"name": source.outlet, "feeds": [source.address], "own": True}


def _table(outlets: Sequence[Outlet], mine: Sequence[Source], *, plain: bool) -> str:
    """A row for each outlet and for each source of the user; as wide as the terminal, or as a wide page where plain."""
    table = Table("Outlet", "Country", "Language", "Ownership", "Owner", "Sources", box=None, header_style="bold")
    for o in outlets:
        kind = f"{o.ownership.value} agency" if o.agency else o.ownership.value
        table.add_row(o.name, o.country, o.language, kind, o.owner, str(len(o.feeds) + len(o.sitemaps)))
    for source in mine:
        table.add_row(printable(source.outlet or source.address), "", "", "your own", "", "1")
    countries = len({o.country for o in outlets})
    console = Console(highlight=False, markup=False, emoji=False, width=_PAGE if plain else None, no_color=plain)
    with console.capture() as shown:
        console.print(table, f"\n{len(outlets)} outlets of {countries} countries; {len(mine)} sources of your own.")
    return shown.get()
