"""The forms that a briefing is printed in: plain text, a page, Markdown, feeds, and JSON for programs."""

from collections.abc import Callable, Mapping
from types import MappingProxyType

from anechoic.briefing.formats import feed, html, markdown, terminal
from anechoic.briefing.formats.terminal import on_screen
from anechoic.errors import WrongUse
from anechoic.jsonlines import briefing_json, line
from anechoic.records import Briefing

__all__ = ["FORMS", "on_screen", "rendered"]


def _json(briefing: Briefing) -> str:
    return line(briefing_json(briefing)) + "\n"


FORMS: Mapping[str, Callable[[Briefing], str]] = MappingProxyType(
    {
        "text": terminal.text,
        "html": html.page,
        "markdown": markdown.newsletter,
        "json": _json,
        "atom": lambda briefing: feed.atom(feed.of_briefing(briefing)),
        "jsonfeed": lambda briefing: feed.json_feed(feed.of_briefing(briefing)),
    }
)


def rendered(briefing: Briefing, form: str) -> str:
    """The briefing in one of FORMS, ending in a line break; raises WrongUse for a form that there is not."""
    if form not in FORMS:
        raise WrongUse(form, "is no form of a briefing", f"choose one of {', '.join(FORMS)}")
    return FORMS[form](briefing)
