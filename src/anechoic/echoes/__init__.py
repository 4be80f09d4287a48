"""Echoes: which articles go back to one act of reporting."""

from anechoic.echoes.independence import kin
from anechoic.echoes.origins import origins, origins_in_time

__all__ = ["kin", "origins", "origins_in_time"]
