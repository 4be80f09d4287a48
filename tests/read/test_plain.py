"""Saved plain text."""

from datetime import UTC, datetime

import pytest

from anechoic.records import Article, CaptureKind, Known, Teaser
from read.captures import PARAGRAPHS, read

BODY = "\n".join(PARAGRAPHS)
SAVED = f"""Crane closes harbour
Three ships wait outside as divers look at the wreck

{PARAGRAPHS[0]}
{PARAGRAPHS[1]}
Subscribe to The Quay
Know your tide before it turns. Get every ship, with the people who load it.

Sign up for The Quay's Free Newsletters
{PARAGRAPHS[2]}
{PARAGRAPHS[3]}
-
Who owns the sea wall?
The Explainer Nobody has wanted it since 1904
By Una Marsh, The Quay
-
Gulls learn to queue
Speed Read It took forty years
By The Quay
"""


def saved(text: str, **known: object) -> Article:
    return read(text, CaptureKind.TEXT, Known(**known))  # type: ignore[arg-type] # fields of Known by name


def test_headline_standfirst_and_body_come_apart() -> None:
    found = saved(SAVED)
    assert (found.title, found.standfirst) == (
        "Crane closes harbour",
        "Three ships wait outside as divers look at the wreck",
    )
    assert found.text == BODY


def test_sign_up_lines_are_taken_out_with_their_reason() -> None:
    assert [(removal.text[:26], removal.why) for removal in saved(SAVED).removed] == [
        ("Subscribe to The Quay", "sign-up line"),
        ("Know your tide before it t", "sign-up line"),
        ("Sign up for The Quay's Fre", "sign-up line"),
    ]


def test_a_rail_becomes_teasers_with_label_and_standfirst_apart() -> None:
    assert saved(SAVED).teasers == (
        Teaser("Who owns the sea wall?", "The Explainer", "Nobody has wanted it since 1904", "Una Marsh, The Quay"),
        Teaser("Gulls learn to queue", "Speed Read", "It took forty years", "The Quay"),
    )


def test_the_outlet_is_the_one_that_the_sign_up_lines_name_twice() -> None:
    assert saved(SAVED).outlet == "The Quay"
    assert (
        saved(
            SAVED.replace("The Quay's Free", "our Free").replace(", The Quay", "").replace("By The Quay", "By Pat")
        ).outlet
        == ""
    )


def test_the_day_given_with_the_text_dates_its_mentions() -> None:
    found = saved(SAVED, published=datetime(2026, 3, 17, tzinfo=UTC))
    assert [(each.text, each.iso) for each in found.dates] == [("Tuesday", "2026-03-17"), ("Thursday", "2026-03-19")]
    assert all(found.words(each.span) == each.text for each in found.dates)


def test_a_byline_below_the_headline_is_no_paragraph() -> None:
    found = saved(f"Crane closes harbour\nBy Una Marsh and Pat O’Dowd\n\n{BODY}")
    assert found.byline == ("Una Marsh", "Pat O’Dowd")
    assert found.text == BODY


def test_a_text_without_a_headline_keeps_its_first_paragraph() -> None:
    long = PARAGRAPHS[0] + " " + PARAGRAPHS[1] + " " + PARAGRAPHS[2]
    assert saved(f"{long}\n{PARAGRAPHS[3]}", title="Crane").title == "Crane"
    assert saved(f"{long}\n{PARAGRAPHS[3]}").text.startswith(long)


@pytest.mark.parametrize("rule", ["-", "***", "* * *", "———"])
def test_lines_of_marks_between_paragraphs_are_no_rail(rule: str) -> None:
    text = f"Crane closes harbour\n\n{PARAGRAPHS[0]}\n{rule}\n{PARAGRAPHS[1]}\n{rule}\n{PARAGRAPHS[2]}"
    assert saved(text).text == "\n".join(PARAGRAPHS[:3])


def test_two_short_paragraphs_with_a_credit_are_no_teasers() -> None:
    text = f"Crane closes harbour\n\n{BODY}\n\nThe barge was empty.\nThe crane was not."
    assert saved(text).teasers == ()


def test_the_first_paragraph_of_a_mail_is_no_headline() -> None:
    """Its subject is; and a greeting with a blank line below it is no standfirst."""
    found = saved(f"Good morning.\n\n{BODY}\n", title="Crane closes harbour")
    assert (found.title, found.standfirst) == ("Crane closes harbour", "")
    assert found.text.split() == ["Good", "morning.", *BODY.split()]


def test_a_mail_that_repeats_its_subject_above_the_body_has_a_head() -> None:
    found = saved(f"Crane Closes Harbour\nThree ships wait outside\n\n{BODY}\n", title="Crane closes harbour")
    assert (found.title, found.standfirst) == ("Crane Closes Harbour", "Three ships wait outside")
    assert found.text == BODY


def test_an_empty_line_is_nothing_that_was_removed() -> None:
    text = (
        "Good morning.\n\nThe ferry is late again, and so is the bus that waits for it.\n\nSign up for our newsletter\n"
    )
    read_ = read(text, CaptureKind.TEXT, Known(title="Morning letter"))
    assert [each.text for each in read_.removed] == ["Sign up for our newsletter"]
