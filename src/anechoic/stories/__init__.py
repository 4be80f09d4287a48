"""Stories: which origins report the same event, what happened in it day by day, and the id that stays with it."""

from anechoic.stories.continued import Continued, continued
from anechoic.stories.course import with_course
from anechoic.stories.headline import without_figures
from anechoic.stories.identity import stories, stories_in_time
from anechoic.stories.timeline import timeline

__all__ = ["Continued", "continued", "stories", "stories_in_time", "timeline", "with_course", "without_figures"]
