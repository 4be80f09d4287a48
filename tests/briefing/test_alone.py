"""A sentence stands alone, and is news, or it is neither: pronouns, colour, captions, addresses to the reader."""

import pytest

from anechoic.briefing.alone import (
    answers,
    continues,
    foretells,
    is_caption,
    is_dated,
    is_news,
    is_page_furniture,
    is_whole,
    leans,
    outside_marks,
    points,
    reacts,
    refers_to,
)


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
    assert not leans("Hän lähti satamasta.", "fi")


@pytest.mark.parametrize(
    "text",
    [
        "Besides Ms Orr, the inquiry heard two pilots of the night shift.",
        "First, the plan closes the harbour on Mondays.",
        "Held at the old mill, it was the third meeting of the year.",
        "Though such repairs cost little, nobody has paid for them yet.",
        "Asked for an answer to that question, the mayor of Selka laughed.",
    ],
)
def test_what_needs_its_page_leans(text: str) -> None:
    assert leans(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "First lady Ada Orr opened the harbour of Selka on Monday.",
        "Held at the old mill, the third meeting of the year drew forty pilots.",
        "With Bo Lund away, she took the chair of the harbour board.",
    ],
)
def test_what_only_looks_like_it_stands_alone(text: str) -> None:
    assert not leans(text, "en")


@pytest.mark.parametrize(
    "text",
    [
        "JUST WATCHED Ada Orr opens the harbour of Selka Replay More Videos",
        "The bag, like the one seen below, was found on the quay by a pilot.",
        "Selka: The harbour was closed to ships on Monday night.",
        "KEY POINTS, WEDNESDAY: The harbour was closed to ships on Monday night.",
        "May 24 — Ada Orr first public talk, National Harbour Council in Selka",
    ],
)
def test_furniture_labels_and_lists_without_a_verb_are_no_news(text: str) -> None:
    assert not is_news(text, "en")


def test_words_of_a_page_within_quotation_marks_are_news() -> None:
    assert not is_page_furniture("“Just watched it happen, read more of it later,” Orr told the court.", "en")
    assert is_page_furniture("The survey has a margin of error of four points and asked 700 people by telephone.", "en")
    assert is_page_furniture("Click here to read the ruling of the court in Selka.", "en")


@pytest.mark.parametrize(
    ("text", "thing"),
    [
        ("The long lament was sung again on Monday.", {"long", "lament"}),
        ("The proposed cap would rise in two steps.", {"propos", "cap"}),
        ("The mayor of Selka closed the harbour.", set()),
        ("The Selka harbour board met on Monday.", set()),
        ("The president signed it on Monday.", set()),
        ("A ferry left at dawn on Monday.", set()),
    ],
)
def test_a_thing_that_opens_a_sentence_as_known_is_named(text: str, thing: set[str]) -> None:
    assert refers_to(text, "en") == thing


def test_other_languages_are_not_judged_by_english_articles() -> None:
    assert refers_to("The ferry left at dawn.", "de") == frozenset()


def test_a_sentence_that_lost_its_but_answers_another() -> None:
    assert answers("[T]he harbour stayed open all night.", "en")
    assert answers("The harbour, however, stayed open all night.", "en")
    assert not answers("However hard it blew, the harbour stayed open.", "en")


def test_words_that_point_are_told_from_words_that_name() -> None:
    assert points("“That is what we feared,”", "en")
    assert continues("“The wall is old,” Orr added.", "en")
    assert not points("“Thatched roofs burn,”", "en")


def test_a_reaction_is_told_from_an_event() -> None:
    assert reacts("The mayor condemned the closing of the harbour.", "en")
    assert not reacts("“Nobody condemned it,” the mayor said.", "en")
    assert not reacts("The harbour closed at noon.", "en")


def test_a_day_of_the_week_dates_a_sentence_in_its_own_language() -> None:
    assert is_dated("The wall fell on Tuesday.", "en")
    assert is_dated("Die Mauer fiel am Dienstag.", "de")
    assert not is_dated("The wall fell in the night.", "en")


@pytest.mark.parametrize(
    ("text", "whole"),
    [("The wall fell.", True), ("“The wall fell,”", True), ("What we know about the wall", False), ("Why now?", False)],
)
def test_headings_and_questions_above_a_report_are_no_whole_sentences(text: str, whole: bool) -> None:
    assert is_whole(text) is whole


@pytest.mark.parametrize(
    "text",
    [
        "Coach Ada Orr is hugged by a pilot after the regatta, Sunday, Dec. 31, 2017, in Selka.",
        "The moon is seen over the harbour of Selka on April 26.",
    ],
)
def test_what_an_agency_writes_under_a_picture_is_a_caption(text: str) -> None:
    assert is_caption(text, "en")


def test_a_report_that_gives_a_full_date_in_its_midst_is_no_caption() -> None:
    assert not is_caption(
        "The bridge that fell on Sunday, Dec. 31, 2017, was to be mended by the council in May.", "en"
    )


@pytest.mark.parametrize("text", ["Orr decried this bill as too long.", "Orr voted for these plans with the council."])
def test_a_thing_that_is_only_pointed_at_leans(text: str) -> None:
    assert leans(text, "en")


@pytest.mark.parametrize("text", ["Orr sailed for Selka this week.", "The ferry of Selka sank on this day in 1904."])
def test_a_time_of_its_own_leans_on_nothing(text: str) -> None:
    assert not leans(text, "en")


def test_a_quotation_that_points_is_no_news_either() -> None:
    assert not is_news("“These things of the harbour are hard to mend,” said the council of Selka on Monday.", "en")
    assert is_news("“Things of the harbour are hard to mend,” said the council of Selka on Monday.", "en")


def test_a_line_that_ends_with_what_was_spoken_of_leans() -> None:
    assert leans("“We do not want a vote on that issue,” Orr said.", "en")


def test_what_is_left_of_a_quotation_leans_on_it() -> None:
    assert leans("Ada Orr wrote on Monday morning, two days before the vote.", "en")
    assert leans("Ada Orr asked Monday from the deck of a ferry.", "en")
    assert not leans("Ada Orr said on Monday that the port would stay open.", "en")
    assert not leans("Ada Orr wrote a letter to the port.", "en")
    assert leans("Ada Orr promised to make that a rule of the port.", "en")


def test_whose_picture_it_is_marks_a_caption() -> None:
    assert is_caption("Bo Marlow/The Harbour Post The wall of Selka is one of many in the north.", "en")
    assert not is_caption("Bo Marlow and The Harbour Post differ on the wall of Selka.", "en")


def test_a_day_that_is_to_come_is_told_by_its_words() -> None:
    assert foretells("The council will vote on the ferry on Tuesday.", "en")
    assert not foretells("The council will vote on the ferry.", "en")


@pytest.mark.parametrize(
    ("text", "own"),
    [
        ("“Old,” Orr said.", "“    ” Orr said."),
        ("Orr: “He said ‘no’ twice.” Then", "Orr: “                   ” Then"),
        ("Nobody spoke.", "Nobody spoke."),
        ("", ""),
    ],
)
def test_what_stands_in_quotation_marks_is_blank_and_all_else_keeps_its_place(text: str, own: str) -> None:
    assert outside_marks(text) == own
