"""Reading: a capture in, one clean article out, and nothing that was cut goes without its reason."""

from anechoic.read.memory import OutletMemory, Remembered
from anechoic.read.reading import article

__all__ = ["OutletMemory", "Remembered", "article"]
