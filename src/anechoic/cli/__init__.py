"""The front door: every command of `anechoic`."""

from anechoic.cli.app import main

__all__ = ["main"]
