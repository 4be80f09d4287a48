"""Echoes: which articles go back to one act of reporting."""

from anechoic.echoes.independence import origins_at_least
from anechoic.echoes.origins import origins, origins_in_time

__all__ = ["origins", "origins_at_least", "origins_in_time"]
