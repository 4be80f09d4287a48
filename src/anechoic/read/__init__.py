"""Reading: a capture in, one clean article out, and nothing that was cut goes without its reason."""

from anechoic.read.memory import OutletMemory
from anechoic.read.reading import article

__all__ = ["OutletMemory", "article"]
