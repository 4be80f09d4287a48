"""Briefings: which stories, in which words, in which form."""

from anechoic.briefing.compose import compose
from anechoic.briefing.editions import EDITIONS, edition
from anechoic.briefing.formats import FORMS, on_screen, rendered
from anechoic.briefing.formats.printable import printable

__all__ = ["EDITIONS", "FORMS", "compose", "edition", "on_screen", "printable", "rendered"]
