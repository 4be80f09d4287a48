"""Dates in running text: what they say, and what is left alone."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.phrases import languages, table
from anechoic.text.dates import dates

TUESDAY = date(2026, 3, 17)


def read(text: str, lang: str = "en", published: date | None = TUESDAY) -> dict[str, str]:
    """The mentions by their words."""
    return {text[start:end]: value for start, end, value in dates(text, published, lang)}


@pytest.mark.parametrize(
    ("text", "words", "value"),
    [
        ("The vote is on 2026-04-09, it said.", "2026-04-09", "2026-04-09"),
        ("It opened on 27 February 2019 in rain.", "27 February 2019", "2019-02-27"),
        ("It opened on February 27th, 2019.", "February 27th, 2019", "2019-02-27"),
        ("The 3rd of May 2024 was dry.", "3rd of May 2024", "2024-05-03"),
        ("They met on 27 February.", "27 February", "2026-02-27"),
        ("They met on Dec. 29.", "Dec. 29", "2025-12-29"),
        ("Come back on 9 April.", "9 April", "2026-04-09"),
        ("He spoke on Monday.", "Monday", "2026-03-16"),
        ("He spoke on Tuesday.", "Tuesday", "2026-03-17"),
        ("He spoke last Tuesday.", "last Tuesday", "2026-03-10"),
        ("The council will meet on Thursday.", "Thursday", "2026-03-19"),
        ("A ruling is due on Tuesday.", "Tuesday", "2026-03-17"),
        ("The court has set a hearing for Friday.", "Friday", "2026-03-20"),
        ("He was jailed for theft on Friday.", "Friday", "2026-03-13"),
        ("It starts next Tuesday.", "next Tuesday", "2026-03-24"),
        ("It fell this Sunday.", "this Sunday", "2026-03-22"),
        ("It rained yesterday.", "yesterday", "2026-03-16"),
        ("The day before yesterday it snowed.", "The day before yesterday", "2026-03-15"),
        ("Tomorrow is another day.", "Tomorrow", "2026-03-18"),
        ("It rose this week.", "this week", "2026-W12"),
        ("It fell last month.", "last month", "2026-02"),
        ("Next year will tell.", "Next year", "2027"),
        ("They met last June.", "last June", "2025-06"),
        ("They met last February.", "last February", "2026-02"),
        ("They meet next March.", "next March", "2027-03"),
        ("In June last year it was hot.", "June last year", "2025-06"),
        ("In January it was cold.", "January", "2026-01"),
        ("Since November 2024 it is closed.", "November 2024", "2024-11"),
        ("The pier fell in 1987.", "1987", "1987"),
        ("He left two days ago.", "two days ago", "2026-03-15"),
        ("She left a week ago.", "a week ago", "2026-W11"),
        ("It closed three months ago.", "three months ago", "2025-12"),
        ("It closed 10 years ago.", "10 years ago", "2016"),
        ("A 15-month truce held.", "15-month", "P15M"),
        ("The strike lasted 48 hours.", "48 hours", "PT48H"),
        ("She waited for three weeks.", "three weeks", "P3W"),
        ("It ended decades of quarrels.", "decades", "PXY"),
        ("The most recent vote was close.", "recent", "PAST_REF"),
    ],
)
def test_english_mentions_are_resolved_against_the_day_of_publication(text: str, words: str, value: str) -> None:
    assert read(text) == {words: value}


@pytest.mark.parametrize(
    "text",
    [
        "It may rain.",
        "They will march on the town hall.",
        "A 12-year-old found it.",
        "Tadesse, 57 years old, fell.",
        "In 2000 metres of water there is no light, and 1,999 tons were lost.",
        "The score was 12-14.",
        "On 31 February nothing happened.",
        "He came second.",
    ],
)
def test_what_is_no_date_is_left_alone(text: str) -> None:
    assert all(value.startswith("2000") for value in read(text).values())


@pytest.mark.parametrize(
    ("lang", "text", "mentions"),
    [
        ("de", "Am Montag, vor zwei Wochen und am 27. Februar.", {"Montag": "2026-03-16", "vor zwei Wochen": "2026-W10", "27. Februar": "2026-02-27"}),
        ("de", "Letzte Woche endete der 15-monatige Streik, am 3.2.2025.", {"Letzte Woche": "2026-W11", "15-monatige": "P15M", "3.2.2025": "2025-02-03"}),
        ("fr", "La semaine dernière, il y a deux jours, le 1er avril 2025.", {"semaine dernière": "2026-W11", "il y a deux jours": "2026-03-15", "1er avril 2025": "2025-04-01"}),
        ("es", "El lunes pasado, hace dos días, el 17 de marzo de 2026.", {"lunes pasado": "2026-03-16", "hace dos días": "2026-03-15", "17 de marzo de 2026": "2026-03-17"}),
        ("it", "Lunedì scorso e due giorni fa, in giugno.", {"Lunedì scorso": "2026-03-16", "due giorni fa": "2026-03-15", "giugno": "2026-06"}),
        ("pt", "Na segunda-feira, há dois dias, hoje.", {"segunda-feira": "2026-03-16", "há dois dias": "2026-03-15", "hoje": "2026-03-17"}),
        ("nl", "Vorige week, twee dagen geleden, op 17 maart 2026.", {"Vorige week": "2026-W11", "twee dagen geleden": "2026-03-15", "17 maart 2026": "2026-03-17"}),
        ("no", "Mandag, forrige uke, 17. mars 2026.", {"Mandag": "2026-03-16", "forrige uke": "2026-W11", "17. mars 2026": "2026-03-17"}),
        ("da", "Sidste uge, for to dage siden.", {"Sidste uge": "2026-W11", "to dage siden": "2026-03-15"}),
        ("sv", "I måndags, förra veckan, den 17 mars 2026.", {"måndags": "2026-03-16", "förra veckan": "2026-W11", "17 mars 2026": "2026-03-17"}),
    ],
)  # fmt: skip
def test_nine_more_languages_say_it_in_their_own_words(lang: str, text: str, mentions: dict[str, str]) -> None:
    assert read(text, lang) == mentions


def test_without_a_day_of_publication_only_what_needs_none_is_read() -> None:
    text = "On Monday, last June, today and on 27 February; but on 3 May 2024, in 1987 and for three weeks."
    assert read(text, published=None) == {"3 May 2024": "2024-05-03", "1987": "1987", "three weeks": "P3W"}


def test_a_weekday_with_its_date_gives_the_date_alone() -> None:
    assert read("It met on Thursday, 9 April, in the hall.") == {"9 April": "2026-04-09"}


def test_of_a_language_without_a_table_iso_days_are_read() -> None:
    assert read("2026-03-17 今日", "ja") == {"2026-03-17": "2026-03-17"}


def test_a_region_does_not_change_the_language() -> None:
    assert read("Am Montag.", "de-AT") == {"Montag": "2026-03-16"}


@pytest.mark.parametrize("lang", languages("dates"))
def test_every_table_has_seven_days_and_twelve_months(lang: str) -> None:
    listed = table(lang, "dates")
    assert set(listed["weekdays"].values()) == set(range(1, 8))
    assert set(listed["months"].values()) == set(range(1, 13))
    assert set(listed["units"].values()) == set("HDWMY")


@given(st.dates(date(1995, 1, 1), date(2090, 1, 1)), st.integers(0, 6))
def test_a_weekday_is_never_more_than_a_week_away(published: date, weekday: int) -> None:
    name = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"][weekday]
    told = date.fromisoformat(read(f"It began on {name}.", published=published)[name])
    assert told.weekday() == weekday
    assert published - timedelta(7) < told <= published


@given(st.text(max_size=300), st.sampled_from(languages("dates")))
def test_mentions_stand_in_order_and_do_not_overlap(text: str, lang: str) -> None:
    found = dates(text, TUESDAY, lang)
    ends = [0, *(end for _, end, _ in found)]
    assert all(last <= start < end for last, (start, end, _) in zip(ends, found, strict=False))
    assert all(value for _, _, value in found)
