"""`anechoic diet`: what somebody's own sources show, and what they miss (edge: disk, network)."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import typer

from anechoic import collect, incoming, jsonlines, pipeline
from anechoic.briefing import group_name
from anechoic.briefing.formats.wording import counted
from anechoic.cli import screen
from anechoic.cli.collecting import lately
from anechoic.cli.configured import Language
from anechoic.cli.intake import Intake, intake
from anechoic.cli.leans import Lean
from anechoic.cli.options import GroupKind, Groups, Out, Paths
from anechoic.cli.output import write
from anechoic.outlets import Register
from anechoic.pipeline import Newsroom
from anechoic.ports import Watch
from anechoic.records import Article, ArticleId, Diet, Missed, Source
from anechoic.site.leans import leaning
from anechoic.text.printable import printable

_BAR = 30  # characters of a whole bar
_WEEK = 7  # days of the configured sources that a list is held against
_SHOWN = 12  # groups of a page


def diet(
    paths: Paths,
    world: Annotated[
        list[Path] | None,
        typer.Option(
            help="Articles to hold the list against, a file or folder; may be given again. Without it, a week of the "
            "configured sources."
        ),
    ] = None,
    groups: Groups = GroupKind.COUNTRY,
    lean: Lean = None,
    language: Language = "en",
    json: Annotated[bool, typer.Option("--json", help="Print one JSON object.")] = False,
    out: Out = None,
) -> None:
    """What my own sources show me: which groups, how much of it is echo, and which big stories they miss.

    A subscription list (.opml) is collected now; held against `--world`, it stands for those articles of the world that
    its outlets printed, and nothing is collected.

    ```
    anechoic diet feeds.opml
    anechoic diet feeds.opml --world week.jsonl.gz --groups owner
    ```
    """
    with screen.progress() as watch:
        plate = _held_against(paths, world, watch) if world else _live(paths, language, watch)
        found = plate.world
        articles = leaning(found.articles, lean, found.register)
        made = pipeline.diet(articles, plate.mine, Newsroom(found.register, groups, watch))
    if made.articles and len(plate.mine) == len(articles):
        screen.say("Nothing but your list was found to hold it against: name more with --world, or configure sources.")
    if made.articles:
        write(jsonlines.line(jsonlines.diet_json(made)) + "\n" if json else page(made, groups), out)
    else:
        screen.say("Nothing of the list was found" + (": no article of the world is of its outlets." if world else "."))
    if not made.articles or not found.complete:
        raise typer.Exit(1)


# ── What is mine, and what is there besides ───────────────────────────────────────────────────────


@dataclass(frozen=True, slots=True)
class _Plate:
    """The articles of the world, those of the list among them."""

    mine: frozenset[ArticleId]
    world: Intake


def _held_against(paths: Sequence[Path], world: Sequence[Path], watch: Watch) -> _Plate:
    """The list within a world that is given: lists stand for their outlets, everything else for its articles."""
    lists = {path: listed for path in paths if path.is_file() and (listed := collect.sources_in(path)) is not None}
    around = intake(world, watch)
    files = [path for path in paths if path not in lists]
    own = intake(files, watch) if files else Intake((), around.register)
    sources = [source for listed in lists.values() for source in listed]
    of_list = {a.id for a in around.articles if any(_is_of(a, source, around.register) for source in sources)}
    return _together(own, around, of_list)


def _live(paths: Sequence[Path], language: str, watch: Watch) -> _Plate:
    """The list as its feeds are now, beside what the configured sources printed in a week."""
    own = intake(paths, watch)
    return _together(own, lately(language, _WEEK, watch) if own.articles else own, set())


def _together(own: Intake, around: Intake, of_list: set[ArticleId]) -> _Plate:
    kept, _ = incoming.unique((*own.articles, *around.articles))
    register = own.register.with_outlets(around.register.outlets)
    mine = frozenset(of_list | {article.id for article in own.articles})
    return _Plate(mine, Intake(kept, register, own.complete and around.complete))


def _is_of(article: Article, source: Source, register: Register) -> bool:
    """Whether an outlet of the list printed it: one that is known, or else one of the same host."""
    printed = register.by_domain(article.url) or register.by_name(article.outlet)
    listed = register.by_domain(source.address) or register.by_name(source.outlet)
    if printed or listed:
        return printed == listed
    here, there = _host(article.url), _host(source.address)
    return bool(here) and (here == there or here.endswith(f".{there}") or there.endswith(f".{here}"))


def _host(address: str) -> str:
    return (urlsplit(address).hostname or "").removeprefix("www.")


# ── The page ──────────────────────────────────────────────────────────────────────────────────────


def page(made: Diet, kind: str) -> str:
    """A diet for a person to read."""
    groups = [
        f"  {_bar(each.share)} {each.share:4.0%}   {each.world:4.0%} of the world   {group_name(kind, each.group)}"
        for each in made.groups[:_SHOWN]
    ]
    parts = [
        "WHAT YOUR LIST SHOWS",
        f"{counted(made.articles, 'article')} of {counted(made.outlets, 'outlet')}, on {counted(made.stories, 'story')}.",
        _echo(made),
        "",
        f"BY {kind.upper()}",
        *([_breadth(made)] if groups else []),
        *groups,
        *([f"  and {len(made.groups) - _SHOWN} smaller ones"] if len(made.groups) > _SHOWN else []),
        *_unknown(made, kind),
        "",
        *(["WHERE IT IS BLIND", *_blindspots(made, kind), ""] if groups else []),
        "WHAT IT MISSES",
        _few(made),
        *(_told_elsewhere(each) for each in made.missed),
    ]
    return "\n".join(parts) + "\n"


def _echo(made: Diet) -> str:
    """How much of the list repeats what was there, and how many reports it goes back to."""
    repeats = "repeats" if made.echoes == 1 else "repeat"
    of_list = f"{made.echoes} of {counted(made.articles, 'article')} {repeats} what was reported before"
    return f"Echo: {made.echo:.0%}. {of_list}; the list goes back to {counted(made.origins, 'report')}."


def _breadth(made: Diet) -> str:
    return f"As varied as {made.breadth:.1f} groups of equal size; the world is as varied as {made.world_breadth:.1f}."


def _unknown(made: Diet, kind: str) -> list[str]:
    """How many articles the shares leave out."""
    if not made.unknown:
        return []
    share = made.unknown / made.articles
    return [
        f"  {made.unknown} of {made.articles} articles ({share:.0%}) are of outlets whose {kind} is not known: they are in no share."
    ]


def _blindspots(made: Diet, kind: str) -> list[str]:
    """The groups of which the list has clearly less than the world, in words, with what so few articles can tell."""
    told = made.articles - made.unknown
    found = sorted((each for each in made.groups if each.is_blindspot), key=lambda each: (-each.world, each.group))
    if not found:
        return [
            f"No {kind} has clearly less of your list than of the world, as far as {told} article{'' if told == 1 else 's'} can tell."
        ]
    return [
        f"  - {group_name(kind, each.group)}: {_none_or(each.articles)} of your {told} articles, {each.world:.0%} of the world’s."
        f" A list like yours may have up to {each.range[1]:.0%}."
        for each in found
    ]


def _none_or(number: int) -> str:
    return str(number) if number else "none"


def _few(made: Diet) -> str:
    """How many big stories are missed, and what so few can tell."""
    low, high = made.missed_range
    count = f"{len(made.missed)} of {made.big} big stories"
    return f"{count}. With so few to go by, the share may be {low:.0%} to {high:.0%}." if made.big else f"{count}."


def _bar(share: float) -> str:
    return ("█" * round(share * _BAR)).ljust(_BAR, "·")


def _told_elsewhere(missed: Missed) -> str:
    outlets = ", ".join(map(printable, missed.outlets[:4])) + (" …" if len(missed.outlets) > 4 else "")
    return f"  - {printable(missed.headline)}\n    {missed.origins} origins: {outlets}"
