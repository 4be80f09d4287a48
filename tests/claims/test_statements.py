"""Which sentences are statements, and which can be read alone."""

import pytest

from anechoic.claims.statements import statements
from factories import article


def texts(body: str, lang: str = "en") -> list[str]:
    return [statement.text for statement in statements([article(body, lang=lang)]) if statement.is_claim]


PLAIN = "The council of Port Anders closed the harbour road on Monday."


def test_a_plain_sentence_is_a_statement() -> None:
    assert texts(PLAIN) == [PLAIN]


@pytest.mark.parametrize(
    "line",
    [
        "Who will repair the old harbour road of Port Anders?",
        "A road is closed.",
        "The harbour road of Port Anders after the storm",
        "and the rest of the harbour road was closed as well.",
        "I have walked along the harbour road for thirty years.",
        "Sign up to our newsletter for more news from the harbour.",
        "“The whole of the harbour road will stay closed until autumn.”",
        "(Ottoline Braga/Harbour Post via Meridian Press, taken on Monday.)",
        "THE HARBOUR ROAD OF PORT ANDERS IS CLOSED UNTIL AUTUMN.",
        "The harbour road of Port Anders on Monday © Ottoline Braga (MP)",
        "On every Tuesday before that one, the council of Port Anders had not.",
        "Mayor Anselm RoerdinkMayor opens bridge Mayor closes road MORE said on Monday that the harbour was safe.",
    ],
    ids=[
        "question",
        "short",
        "heading",
        "fragment",
        "writer",
        "site",
        "speech alone",
        "credit",
        "capitals",
        "caption",
        "ellipsis",
        "links",
    ],
)
def test_what_tells_nothing_by_itself_is_no_statement(line: str) -> None:
    assert texts(f"{PLAIN}\n{line}") == [PLAIN]


def test_a_speaker_may_say_i() -> None:
    line = "“I have walked along this road for years,” said Colm Tansey, who fishes for crab."
    assert texts(line) == [line]


def test_speech_printed_without_marks_is_no_statement_where_another_article_quotes_it() -> None:
    line = "The harbour road will be closed for ever and a day."
    told = statements([article(line, key="a"), article(f"Anselm Roerdink wrote: “{line}”", key="b")])
    assert [statement.span.article for statement in told if statement.is_claim] == ["b"]


def test_a_middle_initial_is_not_the_writer() -> None:
    line = "The council of Port Anders named Joseph I. Tamrand as the head of the harbour."
    assert texts(line) == [line]


def test_a_sentence_may_say_that_something_was_told_on_a_network() -> None:
    line = "Anselm Roerdink said on Twitter that the harbour road would stay closed."
    assert texts(line) == [line]


def test_a_line_that_calls_upon_the_reader_is_no_statement() -> None:
    assert texts("Follow the harbour news of Port Anders on Twitter and on Facebook.") == []


def test_a_full_sentence_may_end_on_not() -> None:
    line = "Ferries that carry cars run to Undsey every day of the week in summer, but those from Port Anders do not."
    assert texts(line) == [line]


def test_a_dateline_is_no_part_of_the_statement() -> None:
    assert texts(f"PORT ANDERS, Velmora (Meridian Press) — {PLAIN}") == [PLAIN]


@pytest.mark.parametrize(
    ("line", "readable"),
    [
        (PLAIN, True),
        ("But the council of Port Anders closed the harbour road.", False),
        ("He closed the harbour road of Port Anders on Monday.", False),
        ("The council said that he had closed the harbour road.", False),
        ("Mr Roerdink said that he had closed the harbour road.", True),
    ],
)
def test_a_statement_is_readable_where_it_names_whom_it_means(line: str, readable: bool) -> None:
    (found,) = statements([article(line)])
    assert found.readable is readable


def test_words_that_judge_are_counted() -> None:
    plain, loaded = statements(
        [article(f"{PLAIN}\nThe furious council of Port Anders slammed the shocking state of the road.")]
    )
    assert (plain.loaded, loaded.loaded) == (0, 3)


def test_spans_slice_to_the_statement() -> None:
    body = article(f"Fog came in. {PLAIN} The sea was calm.")
    assert all(body.words(statement.span) == statement.text for statement in statements([body]))
