"""Echoes: which articles go back to one act of reporting."""

from anechoic.echoes.origins import origins

__all__ = ["origins"]
