"""What commands are tested in: a home of their own, a wide terminal, and the day of the bridge in a file."""

from pathlib import Path

import pytest

from bridge import ROWS
from commands import jsonl


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The home of this installation; nothing is in it."""
    place = tmp_path / "home"
    monkeypatch.setenv("ANECHOIC_HOME", str(place))
    monkeypatch.setenv("COLUMNS", "240")
    for name in ("DATABASE_URL", "ANECHOIC_SECRET", "ANECHOIC_PUBLIC_URL", "ANECHOIC_ALLOW_PRIVATE"):
        monkeypatch.delenv(name, raising=False)
    return place


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """The day of the bridge."""
    file = tmp_path / "day.jsonl"
    file.write_bytes(jsonl(ROWS))
    return file
