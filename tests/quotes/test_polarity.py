"""Only what was said is printed as said: not what was declined, denied or believed."""

import pytest

from anechoic.records import Polarity
from heard import heard


@pytest.mark.parametrize(
    "text",
    [
        "Ana Orr declined to comment on the closure of the bridge.",
        "Ana Orr stopped short of confirming that the bridge would be closed.",
        "Ana Orr would not say whether the bridge was safe.",
        "Ana Orr refused to say whether the bridge was safe.",
        "Ana Orr denied that the bridge was unsafe.",
    ],
)
def test_what_is_withheld_or_denied_is_not_said(text: str) -> None:
    """A reader must not read it as hers."""
    found = heard(text).quotations
    assert found
    assert {q.polarity for q in found} == {Polarity.NOT_SAID}


@pytest.mark.parametrize(
    "text", ["Ana Orr believes that the bridge is safe.", "Ana Orr wants the council to close the bridge."]
)
def test_what_is_believed_or_wanted_is_no_statement(text: str) -> None:
    """Beliefs are the writer's report."""
    assert {q.polarity for q in heard(text).quotations} == {Polarity.BELIEVES}


@pytest.mark.parametrize(
    "text", ["Ana Orr said that the bridge was not safe.", "Ana Orr warned that nobody would be spared."]
)
def test_a_negation_in_the_words_themselves_changes_nothing(text: str) -> None:
    """She did say so."""
    assert {q.polarity for q in heard(text).quotations} == {Polarity.SAID}


@pytest.mark.parametrize(
    "text",
    [
        "The bill denies benefits to farmers.",
        "Orr, who denies access to nobody, opened the gates.",
        "The court denied bail to three men.",
    ],
)
def test_what_is_withheld_from_somebody_is_no_denial(text: str) -> None:
    """Nothing is said and nothing contradicted."""
    assert heard(text).quotations == ()


def test_a_denial_that_something_was_withheld_is_one() -> None:
    """She denied benefits had been cut."""
    assert [q.polarity for q in heard("Ana Orr denied benefits had been cut.").quotations] == [Polarity.NOT_SAID]
