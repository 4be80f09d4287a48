"""Stories: which origins report the same event, what happened in it day by day, and the id that stays with it."""

from anechoic.stories.continued import Continued, continued
from anechoic.stories.headline import without_figures
from anechoic.stories.identity import stories
from anechoic.stories.timeline import timeline

__all__ = ["Continued", "continued", "stories", "timeline", "without_figures"]
