"""What assistants may ask: every tool answers what the interface for programs answers, and changes nothing."""

import asyncio
import os
import sys
from pathlib import Path
from typing import Any

import pytest
from django.test import Client
from mcp import Client as Assistant
from mcp import StdioServerParameters
from mcp.server.mcpserver.exceptions import ToolError

from anechoic import mcp
from anechoic.site.archive.models import Story

TOOLS = {tool.__name__ for tool in mcp.TOOLS}


def interface(client: Client, path: str) -> dict[str, Any]:
    told: dict[str, Any] = client.get(f"/api/v1/{path}").json()
    return told


def wall() -> str:
    return Story.objects.get(reports__article="wall-post").id


@pytest.mark.usefixtures("example")
def test_tools_answer_what_the_interface_answers(client: Client) -> None:
    day = "2026-03-17"
    assert mcp.briefings(edition="morning") == interface(client, "briefings?edition=morning")
    assert mcp.briefing("morning", day) == interface(client, f"briefings/morning/{day}")
    assert mcp.stories(limit=1) == interface(client, "stories?limit=1")
    assert mcp.story(wall()) == interface(client, f"stories/{wall()}")
    assert mcp.people() == interface(client, "people")
    assert mcp.person("ana-orr") == interface(client, "people/ana-orr")
    assert mcp.search("sea wall", outlet="Ellery Mail") == interface(client, "search?q=sea+wall&outlet=Ellery+Mail")
    assert mcp.corrections() == interface(client, "corrections")


@pytest.mark.usefixtures("example")
def test_a_cursor_leads_on() -> None:
    first = mcp.stories(limit=1)
    second = mcp.stories(limit=1, cursor=first["next"])
    assert first["stories"][0]["id"] != second["stories"][0]["id"]


@pytest.mark.usefixtures("example")
@pytest.mark.parametrize("key", ["nobody", "../briefings", "ana-orr/x", "a\0b", "ä?q=%", ""])
def test_what_is_not_there_is_refused_by_name(key: str) -> None:
    with pytest.raises(ToolError):
        mcp.person(key)


@pytest.mark.usefixtures("example")
def test_a_wrong_value_is_refused_with_its_parameter() -> None:
    with pytest.raises(ToolError, match="limit: is a number from 1 to 100"):
        mcp.stories(limit=500)
    with pytest.raises(ToolError, match="since: is a day, as 2026-03-17"):
        mcp.search("sea", since="yesterday")


def test_an_assistant_is_told_of_every_tool_and_that_none_changes_anything() -> None:
    tools = asyncio.run(mcp.door().list_tools())

    assert {tool.name for tool in tools} == TOOLS
    for tool in tools:
        assert tool.description
        assert tool.annotations
        assert tool.annotations.read_only_hint


def test_an_assistant_talks_to_the_command(database: Path) -> None:
    async def talk() -> tuple[set[str], Any, Any]:
        home = {"ANECHOIC_HOME": str(database / "assistant"), "DATABASE_URL": ""}
        command = StdioServerParameters(
            command=sys.executable, args=["-m", "anechoic", "mcp"], env={**os.environ, **home}
        )
        async with Assistant(command) as assistant:
            tools = await assistant.list_tools()
            nothing = await assistant.call_tool("briefings", {})
            refused = await assistant.call_tool("briefing", {"edition": "morning", "day": "2026-03-17"})
        return {tool.name for tool in tools.tools}, nothing, refused

    names, nothing, refused = asyncio.run(talk())

    assert names == TOOLS
    assert nothing.structured_content == {"briefings": [], "next": ""}
    assert refused.is_error
    assert "no such briefing is published" in refused.content[0].text
