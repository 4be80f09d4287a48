"""Letters for tests: made from the briefing of the tests, or of one word repeated until they are heavy."""

from anechoic.briefing.letters import letter
from anechoic.delivery.message import fits
from anechoic.records import Imprint, Letter, Reader
from briefings import BRIEFING

IMPRINT = Imprint("https://news.example/morning/2026-03-17", "The Quay, 1 Tar Lane, Port Ellery")
READER = Reader("ana@reader.example", "https://news.example/leave/1.abc", "https://news.example/mine/1.abc")


def morning() -> Letter:
    return letter(BRIEFING, IMPRINT, fits)
