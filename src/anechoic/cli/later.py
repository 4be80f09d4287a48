"""Commands that are loaded when they are called: help, and a filter in a pipe, need not wait for all the others."""

from collections.abc import Mapping
from dataclasses import dataclass
from importlib import import_module
from typing import Any

import typer
from typer.core import TyperCommand, TyperGroup


@dataclass(frozen=True, slots=True)
class Later:
    """Where a command or a group of them is, as `module:name` below `anechoic.cli`, and the first sentence of its help."""

    place: str
    sentence: str

    def loaded(self, name: str) -> Any:
        """The command that goes by `name`."""
        module, _, attribute = self.place.partition(":")
        found = getattr(import_module(f"anechoic.cli.{module}"), attribute)
        door = typer.Typer(rich_markup_mode="markdown", pretty_exceptions_enable=False)
        if isinstance(found, typer.Typer):
            door.add_typer(found, name=name)
        else:
            door.command(name)(found)
        return typer.main.get_group(door).commands[name]


def front_door(commands: Mapping[str, Later]) -> type[TyperGroup]:
    """The kind of group that has these commands, and loads the one that is called."""

    class FrontDoor(TyperGroup):
        def __init__(self, **settings: Any) -> None:
            super().__init__(**settings)
            self.commands = {name: TyperCommand(name, help=later.sentence) for name, later in commands.items()}

        def resolve_command(self, ctx: Any, args: list[str]) -> tuple[str | None, Any, list[str]]:
            name, _, rest = super().resolve_command(ctx, args)
            return name, commands[name].loaded(name) if name else None, rest

    return FrontDoor


def every_command(group: TyperGroup, commands: Mapping[str, Later]) -> TyperGroup:
    """The group with all of its commands loaded, for whoever describes them."""
    group.commands = {name: later.loaded(name) for name, later in commands.items()}
    return group
