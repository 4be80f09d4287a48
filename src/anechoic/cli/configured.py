"""Where news is collected from on this machine: the built-in outlets, and the user's own sources (edge: disk)."""

from typing import Annotated

import typer

from anechoic.cli import settings
from anechoic.collect import sources_in
from anechoic.errors import BadInput, WrongUse
from anechoic.outlets import OUTLETS
from anechoic.records import Outlet, Source, SourceKind

_EVERY, _NONE = "all", "none"


def _spoken(language: str) -> str:
    """The language, where a built-in outlet is in it; raises WrongUse where none is."""
    known = sorted({outlet.language.partition("-")[0] for outlet in OUTLETS})
    if language in {_EVERY, _NONE} or any(_is_in(outlet, language) for outlet in OUTLETS):
        return language
    raise WrongUse(language, "is the language of no built-in outlet", f"choose among {', '.join(known)}, all, none")


Language = Annotated[
    str,
    typer.Option(
        "--language",
        help="Collect the built-in outlets in this language; `all` for every one, `none` for none. Yours are always asked.",
        callback=_spoken,
    ),
]


def configured(language: str = _EVERY) -> tuple[Source, ...]:
    """The first address of every built-in outlet in a language, and the user's own sources."""
    chosen = (outlet for outlet in OUTLETS if language == _EVERY or _is_in(outlet, language))
    built_in = (source for outlet in chosen for source in of_outlet(outlet)[:1])
    return tuple({source.address: source for source in (*built_in, *own())}.values())


def _is_in(outlet: Outlet, language: str) -> bool:
    return outlet.language.startswith(language.lower())


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
