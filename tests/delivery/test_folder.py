"""The folder that takes mail where there is no relay."""

import asyncio
from pathlib import Path

import pytest

from anechoic.delivery.folder import Folder
from anechoic.errors import RelayFailed, Withdrawn
from delivery.ledgers import message


async def nothing() -> None:
    """What is done before the dot, where the test is about something else."""


def test_a_message_becomes_a_file_and_comes_again_into_the_same(tmp_path: Path) -> None:
    folder = Folder(tmp_path / "mail")
    for _ in range(2):
        assert asyncio.run(folder.hand_over(message(1), nothing)).code == 250
    assert [each.name for each in (tmp_path / "mail").iterdir()] == ["1.eml"]
    assert (tmp_path / "mail" / "1.eml").read_bytes() == message(1).content


def test_the_file_appears_only_after_what_is_done_before_the_dot(tmp_path: Path) -> None:
    seen: list[Path] = []

    async def withdraw() -> None:
        seen.extend(tmp_path.glob("*.eml"))  # noqa: ASYNC240 # there is nobody else to hold up
        raise Withdrawn("1", "is somebody else's")

    with pytest.raises(Withdrawn):
        asyncio.run(Folder(tmp_path).hand_over(message(1), withdraw))
    assert seen == list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_named(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(RelayFailed, match="cannot be written"):
        asyncio.run(Folder(tmp_path / "file").hand_over(message(1), nothing))
