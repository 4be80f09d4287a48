"""A running site, as browser tests are given one."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Site:
    """Where it answers, and who may log in."""

    address: str
    name: str
    password: str
