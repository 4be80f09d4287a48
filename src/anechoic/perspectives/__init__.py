"""How each group of outlets, or each side's speakers, covers a story: how much, in which words, and who is silent."""

from anechoic.perspectives.coverage import perspectives
from anechoic.perspectives.diet import diet
from anechoic.perspectives.groups import KINDS, UNKNOWN, Grouping, grouping

__all__ = ["KINDS", "UNKNOWN", "Grouping", "diet", "grouping", "perspectives"]
