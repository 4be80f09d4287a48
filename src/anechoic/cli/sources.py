"""`anechoic sources`: where news is collected from; list, add, remove, check, health (edge: disk, network)."""

import sys
from collections import Counter
from collections.abc import Sequence
from dataclasses import asdict
from datetime import datetime
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer
from rich.console import Console
from rich.table import Table

from anechoic import collect, jsonlines
from anechoic.cli import screen
from anechoic.cli.options import Out
from anechoic.cli.output import write
from anechoic.errors import WrongUse
from anechoic.outlets import DEFAULT, OUTLETS
from anechoic.records import Health, Outlet, Refusal, Source, SourceKind, SourceState
from anechoic.site.sources import configured, of_outlet, own, own_list
from anechoic.site.start import started
from anechoic.text.printable import printable

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
    every = not country and not language
    mine = own() if every else ()
    if opml:
        write(collect.subscription_list((*(s for o in outlets for s in of_outlet(o)), *mine), "Anechoic").decode(), out)
    elif json:
        write("".join(f"{jsonlines.line(row)}\n" for row in (*map(_row, outlets), *map(_own_row, mine))), out)
    elif outlets or mine:
        told = f"\n{_outlets(outlets)}" + (
            f"; {_counted(len(mine), 'source', 'sources')} of your own." if every else "."
        )
        write(_table(outlets, mine, told, plain=out is not None or not sys.stdout.isatty()), out)
    if not outlets and not mine:
        screen.say("No outlet that is built in is of that country and language.")
        raise typer.Exit(1)


@app.command()
def add(
    entries: Annotated[
        list[str], typer.Argument(metavar="SOURCE…", help="Feeds, subscription lists, mailboxes, folders.")
    ],
) -> None:
    """Add your own sources: feeds, whole subscription lists of another reader, mailboxes with newsletters, folders of mail.

    ```
    anechoic sources add https://www.harbour.example/feed.xml
    anechoic sources add my-feeds.opml
    anechoic sources add imaps://news%40harbour.example@mail.harbour.example/Newsletters
    anechoic sources add ~/Maildir/.Newsletters
    ```

    They are kept in `~/.anechoic/sources.opml`, which any feed reader can open.
    """
    before = own()
    known = {source.address for source in before}
    named = [source for entry in entries for source in _sources(entry)]
    new = {source.address: source for source in named if source.address not in known}
    _keep((*before, *new.values()), f"{len(new)} added", len({each.address for each in named}) - len(new))


@app.command()
def remove(
    addresses: Annotated[list[str], typer.Argument(metavar="ADDRESS…", help="As `anechoic sources list` shows them.")],
) -> None:
    """Take sources of your own away; what was collected from them stays.

    ```
    anechoic sources remove https://www.harbour.example/feed.xml
    ```
    """
    before = own()
    unknown = set(addresses) - {source.address for source in before}
    if unknown:
        raise WrongUse(min(unknown), "is none of your sources", "`anechoic sources list` shows their addresses")
    left = [source for source in before if source.address not in addresses]
    _keep(left, f"{len(before) - len(left)} removed")


def _keep(sources: Sequence[Source], done: str, known: int = 0) -> None:
    """Write one's own list, and say what was done; how many were in it already, where any were."""
    file = own_list()
    write(collect.subscription_list(sources, "My sources").decode(), file)
    already = f", {known} there already" if known else ""
    screen.say(f"{done}{already}; {_counted(len(sources), 'source', 'sources')} of your own in {file}")


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
    from anechoic.cli.live import answers_of  # noqa: PLC0415 # the network, wanted here alone

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


@app.command()
def health(
    all_: Annotated[bool, typer.Option("--all", help="Also those that are well.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON Lines.")] = False,
    out: Out = None,
) -> None:
    """How each source stands, as the collecting runs found it; nothing is asked.

    ```
    anechoic sources health
    anechoic sources health --all --json
    ```

    quiet: answers, nothing new for a month; waiting: asked to be left alone; failing: asked again ever more rarely, once
    a day at last; closed: by robots.txt, or no public address; gone: given up by its owner (410), asked no more.

    Entries dated ahead of time are taken when their hour has come. Of those without a date a hundred are taken at one
    visit; no briefing of a day can have them.
    """
    started()
    from anechoic.site.archive.memory import ArchiveMemory  # noqa: PLC0415 # once Django is set up

    standing = ArchiveMemory().states()
    shown = [state for state in standing.values() if all_ or json or _is_notable(state)]
    if json:
        write("".join(f"{jsonlines.line(_state_row(state))}\n" for state in shown), out)
    else:
        write("".join(f"{state.health.value:8} {printable(_state_line(state))}\n" for state in shown), out)
        counts = Counter(state.health.value for state in standing.values())
        said = ", ".join(f"{counts[each.value]} {each.value}" for each in Health if counts[each.value])
        screen.say(f"{_counted(len(standing), 'source', 'sources')} asked so far{': ' if said else ''}{said}.")


def _is_notable(state: SourceState) -> bool:
    return bool(state.health is not Health.WELL or state.moved_to or state.apart)


def _state_line(state: SourceState) -> str:
    answered = f"last answered {state.answered:%Y-%m-%d %H:%M} UTC" if state.answered else "never answered"
    due = f"due {state.due:%Y-%m-%d %H:%M} UTC" if state.due and state.health is not Health.GONE else "asked no more"
    moved = f"moved to {state.moved_to}" if state.moved_to else ""
    failures = _counted(state.failures, "failure", "failures in a row") if state.failures else ""
    told = "; ".join(filter(None, (state.reason, failures, state.apart, moved, answered, due)))
    return f"{state.address}: {told}"


def _state_row(state: SourceState) -> jsonlines.Json:
    row = asdict(state)
    return {name: value.isoformat() if isinstance(value, datetime) else value for name, value in row.items()}


def _sources(entry: str) -> tuple[Source, ...]:
    """What one argument of `add` names; raises WrongUse where it is neither an address nor a list."""
    if _is_address(entry):
        outlet = DEFAULT.by_domain(entry)
        return (Source(entry, SourceKind.FEED, outlet.name if outlet else ""),)
    if entry.startswith("imaps://"):
        return (Source(entry, SourceKind.MAILBOX),)
    if Path(entry).expanduser().is_dir():
        return (Source(str(Path(entry).expanduser().resolve()), SourceKind.FOLDER),)
    if listed := collect.sources_in(Path(entry)):
        return listed
    reason = "is neither an http address, a mailbox, a folder nor a subscription list"
    raise WrongUse(entry, reason, "give the address of a feed, or an .opml file")


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


def _table(outlets: Sequence[Outlet], mine: Sequence[Source], told: str, *, plain: bool) -> str:
    """A row for each outlet and for each source of the user, and what is told of all of them; as wide as the terminal, or as a wide page where plain."""
    table = Table("Outlet", "Country", "Language", "Ownership", "Owner", "Sources", box=None, header_style="bold")
    for o in outlets:
        kind = f"{o.ownership.value} agency" if o.agency else o.ownership.value
        table.add_row(o.name, o.country, o.language, kind, o.owner, str(len(o.feeds) + len(o.sitemaps)))
    for source in mine:
        table.add_row(printable(source.outlet or source.address), "", "", "your own", "", "1")
    console = Console(highlight=False, markup=False, emoji=False, width=_PAGE if plain else None, no_color=plain)
    with console.capture() as shown:
        console.print(table, told)
    return shown.get()


def _outlets(outlets: Sequence[Outlet]) -> str:
    countries = len({o.country for o in outlets})
    return f"{_counted(len(outlets), 'outlet', 'outlets')} of {_counted(countries, 'country', 'countries')}"


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} {one if number == 1 else many}"
