"""Datelines are no words of the news; names and insertions between dashes are no datelines."""

import pytest

from anechoic.text.datelines import after_dateline


@pytest.mark.parametrize(
    "dateline",
    [
        "SELKA, Velmora, 17 March (Meridian Press) — ",
        "SELKA (Astrolabe) -- ",
        "PORT ELLERY — ",
        "Selka, 17. März (Meridian) – ",
        "Selka (Astrolabe) - ",
        "Port Ellery, Velmora — ",
    ],
)
def test_a_dateline_goes(dateline: str) -> None:
    text = f"{dateline}The ferry capsized before dawn."
    assert text[after_dateline(text, 0, len(text)) :] == "The ferry capsized before dawn."


@pytest.mark.parametrize(
    "text",
    [
        "The mayor — who was in Selka at the time — said nothing.",
        "A new plan – the first in years – was drawn up.",
        "Ana Orr – mayor of Selka – said nothing.",
        "The ferry (a rebuilt one) was late.",
        "Twenty-one boats were lost.",
    ],
)
def test_what_is_none_stays(text: str) -> None:
    assert after_dateline(text, 0, len(text)) == 0


def test_it_looks_no_further_than_the_sentence() -> None:
    text = "Selka (Astrolabe) — The ferry"
    assert after_dateline(text, 0, 12) == 0
