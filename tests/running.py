"""A running site, as browser tests are given one."""

from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Site:
    """Where it answers, who may log in, and where it keeps everything."""

    address: str
    name: str
    password: str
    home: Path  # of the example that it shows
