"""Briefings: which stories, in which words, in which form."""

from anechoic.briefing.compose import compose
from anechoic.briefing.editions import EDITIONS, edition
from anechoic.briefing.formats import FORMS, on_screen, rendered

__all__ = ["EDITIONS", "FORMS", "compose", "edition", "on_screen", "rendered"]
