"""Stories: which origins report the same event, and what happened in it day by day."""

from anechoic.stories.identity import stories
from anechoic.stories.timeline import timeline

__all__ = ["stories", "timeline"]
