"""Stories: which origins report the same event."""

from anechoic.stories.identity import stories

__all__ = ["stories"]
