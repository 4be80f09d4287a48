"""Every error names its subject and its reason, says what would help, and whether trying again can."""

import inspect

import pytest

from anechoic import errors
from anechoic.errors import AnechoicError, BadInput, FetchFailed, Forbidden, Gone, InDoubt, RelayFailed, WrongUse

TREE = [each for _, each in inspect.getmembers(errors, inspect.isclass) if issubclass(each, AnechoicError)]


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_an_error_names_its_subject_its_reason_and_what_helps(kind: type[AnechoicError]) -> None:
    error = kind("day.jsonl", "is empty", "save it again")
    assert (error.subject, error.reason, error.remedy) == ("day.jsonl", "is empty", "save it again")
    assert str(error) == "day.jsonl: is empty (save it again)"
    assert str(kind("day.jsonl", "is empty")) == "day.jsonl: is empty"


@pytest.mark.parametrize("kind", TREE, ids=lambda kind: kind.__name__)
def test_every_error_stands_in_the_tree_that_is_drawn(kind: type[AnechoicError]) -> None:
    assert kind.__name__ in (errors.__doc__ or "")
    assert kind.__doc__


@pytest.mark.parametrize("kind", [FetchFailed, RelayFailed])
def test_what_fails_now_may_work_later(kind: type[AnechoicError]) -> None:
    assert kind("x", "y").retryable


@pytest.mark.parametrize("kind", [BadInput, WrongUse, Forbidden, Gone, InDoubt])
def test_what_is_wrong_stays_wrong(kind: type[AnechoicError]) -> None:
    assert not kind("x", "y").retryable
