"""A sentence stands alone, and is news, or it is neither: pronouns, colour, captions, addresses to the reader."""

import pytest

from anechoic.briefing.alone import is_caption, is_news, leans


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("She left the harbour before dawn on Tuesday.", "en"),
        ("Among them were two pilots of the port of Selka.", "en"),
        ("Orr was freed six weeks later.", "en"),
        ("Prosecutors must charge or release him by Friday.", "en"),
        ("When he had finished, the mayor said that the list was long.", "en"),
        ("(Who knew that the pilots had a union of their own?) The port closed.", "en"),
        ("Danach fuhren die Schiffe wieder aus.", "de"),
        ("Ensuite les bateaux ont quitté le port.", "fr"),
        ("Además los barcos salieron del puerto.", "es"),
    ],
)
def test_what_points_back_leans(text: str, lang: str) -> None:
    assert leans(text, lang)


@pytest.mark.parametrize(
    ("text", "lang"),
    [
        ("Ada Orr left the harbour before dawn.", "en"),
        ("The port of Selka said that later trains would run.", "en"),
        ("Die Schiffe fuhren am Dienstag wieder aus.", "de"),
        ("Prosecutors must charge Ada Orr or release her by Friday.", "en"),
        ("“Nobody told them,” the mayor said on Tuesday.", "en"),
        ("Someone had cut the chain of the ferry.", "en"),
    ],
)
def test_what_names_its_own_things_stands_alone(text: str, lang: str) -> None:
    assert not leans(text, lang)


@pytest.mark.parametrize(
    "text",
    [
        "Sometimes less really is more.",
        "Who would have thought that a harbour could fall asleep?",
        "Nobody told us that the harbour would be closed on Monday.",
        "If you sail to Selka on Monday, bring a book and a blanket.",
        "“The harbour is closed and will stay closed until the pilots have slept,” Orr said.",
    ],
)
def test_colour_questions_addresses_and_voices_are_no_news(text: str) -> None:
    assert not is_news(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Harbour pilots in Selka stopped work on Monday over night shifts.",
        "The US bought 12 ferries from the yard at Selka in May.",
        "Ada Orr said that “we were never asked” about the shifts that the port had planned for May.",
    ],
)
def test_a_report_of_what_happened_is_news(text: str) -> None:
    assert is_news(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "Mayor Ada Orr leaves the town hall of Selka on April 26.",
        "Mayor Ada Orr, left, listens to the harbour master.",
        "March 17, 2026 at 3:05 pm | Report abuse | The pilots are right and the port is wrong.",
        "By Ada Orr March 17, 2026: 2:24 PM ET Harbour pilots in Selka stopped work on Monday.",
        "Selka goes quiet Tuesday 17 March 2026 13.15 GMT Harbour pilots stopped work.",
    ],
)
def test_what_belongs_to_a_picture_or_a_head_is_a_caption(text: str) -> None:
    assert is_caption(text, "en")
    assert not is_news(text, "en")


def test_what_somebody_did_on_a_day_is_no_caption() -> None:
    assert not is_caption("Mayor Ada Orr closed the harbour of Selka on April 26.", "en")


def test_a_language_without_phrases_lets_sentences_stand() -> None:
    assert not leans("Hun forlod havnen.", "da")
