"""Briefings: which stories, in which words, in which form."""

from anechoic.briefing.compose import compose
from anechoic.briefing.editions import EDITIONS, edition

__all__ = ["EDITIONS", "compose", "edition"]
