"""Plain text of mails: broken lines become paragraphs again, and what stood on a line of its own stays there."""

import textwrap

from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.mail import newsletter
from anechoic.collect.unwrapped import flowed, unwrapped

WORDS = [
    "The",
    "harbour",
    "of",
    "Wenmouth",
    "was",
    "closed",
    "on",
    "Tuesday",
    "after",
    "a",
    "crane",
    "fell",
    "across",
    "its",
    "entrance",
    "and",
    "sank",
    "a",
    "barge",
    "there",
]
PARAGRAPH = " ".join(WORDS * 3)
paragraphs = st.lists(st.lists(st.sampled_from(WORDS), min_size=60, max_size=90).map(" ".join), min_size=1, max_size=4)


@given(paragraphs, st.integers(65, 78))
def test_what_was_broken_at_any_width_is_whole_again(whole: list[str], width: int) -> None:
    broken = "\n\n".join(textwrap.fill(each, width) for each in whole)
    assert unwrapped(broken) == "\n\n".join(whole)


@given(paragraphs)
def test_text_that_was_never_broken_stays_as_it_is(whole: list[str]) -> None:
    assert unwrapped("\n".join(whole)) == "\n".join(whole)


@given(st.text())
def test_no_word_is_lost_or_made(text: str) -> None:
    assert unwrapped(text).split() == text.split()


def test_a_headline_above_a_paragraph_stays_a_line() -> None:
    text = f"Crane closes harbour\n{textwrap.fill(PARAGRAPH, 70)}"
    assert unwrapped(text).split("\n") == ["Crane closes harbour", PARAGRAPH]


def test_items_of_a_list_and_what_others_wrote_stay_lines() -> None:
    items = [f"{mark} {' '.join(WORDS[:11])}" for mark in ("-", "*", "2.", ">")]
    text = f"{textwrap.fill(PARAGRAPH, 70)}\n" + "\n".join(items)
    assert unwrapped(text).split("\n") == [PARAGRAPH, *items]


def test_a_long_link_does_not_hide_that_the_rest_was_broken() -> None:
    link = f"https://quay.example/{'a' * 120}"
    text = f"{textwrap.fill(PARAGRAPH, 70)}\n{link}"
    assert unwrapped(text).split("\n") == [PARAGRAPH, link]


def test_flowed_text_says_itself_where_a_line_goes_on() -> None:
    assert flowed("One \nline.\n\n From here.\n-- \nAna", delete_space=False) == "One line.\n\nFrom here.\n-- \nAna"
    assert flowed("Schiff \nfahrt", delete_space=True) == "Schifffahrt"


def test_a_mail_in_plain_text_comes_in_paragraphs() -> None:
    head = "From: The Quay <a@quay.example>\nSubject: Crane"
    broken = f"{head}\n\n{textwrap.fill(PARAGRAPH, 72)}\n".encode()
    assert newsletter(broken, "here").content.decode().strip() == PARAGRAPH
    says_so = f"{head}\nContent-Type: text/plain; format=flowed\n\nThe harbour \nis closed.\n".encode()
    assert newsletter(says_so, "here").content.decode().strip() == "The harbour is closed."
