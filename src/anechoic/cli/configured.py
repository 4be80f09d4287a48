"""Where news is collected from on this machine: the built-in outlets, and the user's own sources (edge: disk)."""

from typing import Annotated

import typer

from anechoic.cli import settings
from anechoic.collect import sources_in
from anechoic.errors import BadInput
from anechoic.outlets import OUTLETS
from anechoic.records import Outlet, Source, SourceKind

Language = Annotated[
    str,
    typer.Option(
        "--language",
        help="Collect the built-in outlets in this language; `all` for every one, `none` for none. Yours are always asked.",
    ),
]


def configured(language: str = "all") -> tuple[Source, ...]:
    """The first address of every built-in outlet in a language, and the user's own sources."""
    chosen = (outlet for outlet in OUTLETS if language == "all" or outlet.language.startswith(language.lower()))
    built_in = (source for outlet in chosen for source in of_outlet(outlet)[:1])
    return tuple({source.address: source for source in (*built_in, *own())}.values())


def own() -> tuple[Source, ...]:
    """The user's own sources; raises BadInput where the list was broken by hand."""
    file = settings.own_sources()
    if not file.exists():
        return ()
    remedy = "mend it, or move it away to start a new one"
    try:
        listed = sources_in(file, own=True)
    except BadInput as error:
        raise BadInput(error.subject, error.reason, remedy) from error
    if listed is None:
        raise BadInput(str(file), "is no subscription list (OPML)", remedy)
    return listed


def of_outlet(outlet: Outlet) -> tuple[Source, ...]:
    """The addresses of an outlet as sources, feeds first."""
    feeds = (Source(address, SourceKind.FEED, outlet.name) for address in outlet.feeds)
    return (*feeds, *(Source(address, SourceKind.SITEMAP, outlet.name) for address in outlet.sitemaps))
