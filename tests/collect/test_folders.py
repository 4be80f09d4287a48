"""Folders of mail as sources."""

import os
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from anechoic.collect.folders import newer
from anechoic.errors import BadInput, FetchFailed

LETTER = b"From: The Post <a@b.example>\nSubject: Letter\n\nGood morning.\n"


def test_a_maildir_is_read_without_endings(tmp_path: Path) -> None:
    for name in ("cur", "new", "tmp"):
        (tmp_path / name).mkdir()
    (tmp_path / "cur" / "1.host:2,S").write_bytes(LETTER)
    (tmp_path / "new" / "2.host").write_bytes(LETTER)
    (tmp_path / "tmp" / "3.host").write_bytes(LETTER)
    assert [each.known.title for each in newer(str(tmp_path), None)] == ["Letter", "Letter"]


def test_only_what_came_since_is_read_again(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(LETTER)
    written = datetime.fromtimestamp((tmp_path / "a.eml").stat().st_ctime, UTC)
    assert len(list(newer(str(tmp_path), written))) == 1
    assert list(newer(str(tmp_path), written + timedelta(minutes=5))) == []


def test_a_bad_file_costs_the_others_nothing(tmp_path: Path) -> None:
    (tmp_path / "a.eml").write_bytes(b"")
    (tmp_path / "b.eml").write_bytes(LETTER)
    found = newer(str(tmp_path), None)
    assert next(found).known.title == "Letter"
    with pytest.raises(BadInput, match=r"a\.eml is empty"):
        next(found)


def test_a_folder_that_is_not_there_may_come_back(tmp_path: Path) -> None:
    with pytest.raises(FetchFailed, match="is no folder"):
        list(newer(os.fspath(tmp_path / "away"), None))
