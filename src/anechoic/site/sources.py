"""Where news is collected from in this installation: the outlets that are known, and one's own sources (edge: disk)."""

from pathlib import Path

from anechoic.collect import sources_in
from anechoic.errors import BadInput
from anechoic.records import Outlet, Source, SourceKind
from anechoic.site import declared, environment

EVERY, NONE = "all", "none"


def configured(language: str = EVERY) -> tuple[Source, ...]:
    """The first address of every known outlet in a language, and one's own sources."""
    chosen = (outlet for outlet in declared.register().outlets if language == EVERY or is_in(outlet, language))
    known = (source for outlet in chosen for source in of_outlet(outlet)[:1])
    return tuple({source.address: source for source in (*known, *own())}.values())


def is_in(outlet: Outlet, language: str) -> bool:
    """Whether the outlet writes in the language, in whichever of its forms."""
    return outlet.language.startswith(language.lower())


def own_list() -> Path:
    """The subscription list that `anechoic sources add` writes."""
    return environment.home() / "sources.opml"


def own() -> tuple[Source, ...]:
    """One's own sources; raises BadInput where the list was broken by hand."""
    file = own_list()
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
