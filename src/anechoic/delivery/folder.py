"""Where mail goes without a relay (edge: disk): a folder of .eml files, one for each message."""

import os
from collections.abc import Awaitable, Callable
from contextlib import suppress
from pathlib import Path

from anechoic.errors import RelayFailed
from anechoic.records import Message, Phase, Receipt


class Folder:
    """A folder that keeps messages; implements `ports.Mailer`. A message that comes again takes its own old place."""

    closed = False

    def __init__(self, path: Path) -> None:
        self._path = path

    async def hand_over(self, message: Message, before_dot: Callable[[], Awaitable[None]]) -> Receipt:
        """Write the message beside its place, and put it there after `before_dot`."""
        name = message.id.strip("<>").partition("@")[0] + ".eml"
        beside = self._path / f".{name}.{os.getpid()}"
        try:
            self._path.mkdir(parents=True, exist_ok=True)
            with beside.open("wb") as file:
                file.write(message.content)
                file.flush()
                os.fsync(file.fileno())
            await before_dot()
            beside.replace(self._path / name)
        except OSError as error:
            raise RelayFailed(
                str(self._path), f"cannot be written: {error.strerror}", "choose another place"
            ) from error
        finally:
            with suppress(OSError):
                beside.unlink()
        return Receipt(Phase.DOT, 250, f"kept as {name}")

    async def close(self) -> None:
        """There is nothing to close."""
