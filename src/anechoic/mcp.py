"""A read-only door for assistants: the interface for programs, as tools of the Model Context Protocol.

The protocol: https://modelcontextprotocol.io. A tool answers what the interface answers, so that there is one account of
everything; Django must be set up before one is called.
"""

from collections.abc import Callable
from typing import Any

from mcp.server import MCPServer
from mcp.server.mcpserver.exceptions import ToolError
from mcp_types import ToolAnnotations

import anechoic
from anechoic.errors import WrongUse
from anechoic.site.interfaces import within

Told = dict[str, Any]

_INSTRUCTIONS = """Briefings of the news in which every line is a source's own words and carries its evidence.
When you retell a line, name the outlets in `reported_by` and who is in `said_by`, and link the `url` of its evidence.
`reports` counts outlets, `origins` counts independent acts of reporting: ten reprints of one agency are one origin.
Put in quotation marks only what stands in quotation marks in a line. Where accounts differ, give both with their holders."""


def briefings(edition: str = "", before: str = "", limit: int = 20, cursor: str = "") -> Told:
    """The published briefings, the newest first: of one `edition` (morning, best, good-news …), before a day (2026-03-17).

    `next` in the answer is the `cursor` of what follows; it is empty at the end.
    """
    return told("briefings", edition=edition, before=before, limit=limit, cursor=cursor)


def briefing(edition: str, day: str) -> Told:
    """One briefing whole (edition `morning`, day 2026-03-17): items, lines, the evidence of every line, what was left out."""
    return told(f"briefings/{edition}/{day}")


def stories(limit: int = 20, cursor: str = "") -> Told:
    """The stories that briefings tell, those with the newest report first."""
    return told("stories", limit=limit, cursor=cursor)


def story(id: str) -> Told:  # noqa: A002 # what the answers call it
    """One story whole: who reported it, who copied whom, what is claimed and disputed, who was heard, who is silent."""
    return told(f"stories/{id}")


def people() -> Told:
    """Who was heard last."""
    return told("people")


def person(id: str) -> Told:  # noqa: A002
    """What somebody said, where and through whom, the newest first."""
    return told(f"people/{id}")


def search(  # noqa: PLR0913 # as many arguments as the tool has parameters
    words: str, *, outlet: str = "", lang: str = "", since: str = "", until: str = "", page: int = 1
) -> Told:
    """Articles with all of the words; of an outlet, in a language (en), from a day up to a day (2026-03-17)."""
    return told("search", q=words, outlet=outlet, lang=lang, since=since, until=until, page=page)


def corrections() -> Told:
    """What was corrected, and what sources changed or took back after a briefing had rested on it."""
    return told("corrections")


TOOLS: tuple[Callable[..., Told], ...] = (
    briefings,
    briefing,
    stories,
    story,
    people,
    person,
    search,
    corrections,
)


def door() -> MCPServer[Any]:
    """The server, with a tool for each question; `run` of it speaks over standard input and output."""
    server: MCPServer[Any] = MCPServer(
        "anechoic", version=anechoic.__version__, instructions=_INSTRUCTIONS, log_level="WARNING"
    )
    for tool in TOOLS:
        server.add_tool(tool, annotations=ToolAnnotations(read_only_hint=True, open_world_hint=False))
    return server


def told(path: str, **asked: str | int) -> Told:
    """What the interface answers to a path; parameters that are empty are not asked.

    Raises ToolError with the reason where it refuses.
    """
    try:
        return within.answer(path, {name: str(value) for name, value in asked.items() if value != ""})
    except WrongUse as refused:
        raise ToolError(str(refused)) from None
