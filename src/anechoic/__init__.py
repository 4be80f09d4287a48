"""Anechoic: one briefing out of what many outlets print, with the evidence under every line."""

__version__ = "0.1.0"
