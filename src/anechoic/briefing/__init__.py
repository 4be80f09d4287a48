"""Briefings: which stories, in which words, in which form."""

from anechoic.briefing.compose import compose
from anechoic.briefing.corrections import carried, corrected, corrections
from anechoic.briefing.editions import EDITIONS, edition, editions_from_toml
from anechoic.briefing.formats import FORMS, on_screen, rendered
from anechoic.briefing.formats.book import book
from anechoic.briefing.formats.calendar import calendar, calendar_of
from anechoic.briefing.formats.wording import group_name
from anechoic.briefing.plan import OPINION_ALONE
from anechoic.briefing.told import told

__all__ = [
    "EDITIONS",
    "FORMS",
    "OPINION_ALONE",
    "book",
    "calendar",
    "calendar_of",
    "carried",
    "compose",
    "corrected",
    "corrections",
    "edition",
    "editions_from_toml",
    "group_name",
    "on_screen",
    "rendered",
    "told",
]
