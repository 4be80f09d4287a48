"""`anechoic editors`, and what other commands do with an archive: who may work at the desk, how sources stand."""

import pytest
from django.contrib.auth import authenticate

from commands import Done, anechoic

pytestmark = pytest.mark.usefixtures("archive")

GOOD = "gulls over the weir at dawn"


@pytest.fixture(autouse=True)
def password(monkeypatch: pytest.MonkeyPatch) -> None:
    """The password of everybody who is added."""
    monkeypatch.setenv("ANECHOIC_PASSWORD", GOOD)


def add(*words: str) -> Done:
    return anechoic("editors", "add", *words)


def test_who_is_added_may_log_in_and_is_a_publisher() -> None:
    done = add("ana")
    assert (done.status, done.out, done.said) == (0, "", "ana is a new publisher.\n")
    assert authenticate(username="ana", password=GOOD)
    assert anechoic("editors", "list").out == "ana\teditor, publisher\n"


def test_an_editor_may_become_a_publisher() -> None:
    assert add("ben", "--role", "editor").said == "ben is a new editor.\n"
    assert anechoic("editors", "list").out == "ben\teditor\n"
    assert add("ben").said == "ben is now a publisher.\n"
    assert anechoic("editors", "list").out == "ben\teditor, publisher\n"


@pytest.mark.parametrize("weak", ["12345678", "password", "gull"])
def test_a_password_that_is_easily_guessed_makes_nobody(weak: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_PASSWORD", weak)
    done = add("ana")
    assert done.status == 1
    assert done.said.startswith("anechoic: ana: This password is too ")
    assert anechoic("editors", "list").out == ""


def test_who_has_a_weak_new_password_keeps_the_old_one(monkeypatch: pytest.MonkeyPatch) -> None:
    add("ana")
    monkeypatch.setenv("ANECHOIC_PASSWORD", "12345678")
    assert add("ana", "--role", "editor").status == 1
    assert authenticate(username="ana", password=GOOD)
    assert anechoic("editors", "list").out == "ana\teditor, publisher\n"


def test_who_is_closed_is_let_in_no_more_and_stays_on_the_list() -> None:
    add("ana")
    assert anechoic("editors", "close", "ana").said == "ana is let in no more.\n"
    assert authenticate(username="ana", password=GOOD) is None
    assert anechoic("editors", "list").out == "ana\teditor, publisher, closed\n"
    add("ana")
    assert authenticate(username="ana", password=GOOD)


def test_nobody_can_be_closed_twice_or_unknown() -> None:
    add("ana")
    anechoic("editors", "close", "ana")
    for name in ("ana", "ben"):
        done = anechoic("editors", "close", name)
        assert done.status == 2
        assert done.said.startswith(f"anechoic: {name}: is nobody who is let in")


def test_everybody_is_listed_by_name() -> None:
    for name in ("cleo", "ana", "ben"):
        add(name)
    assert [row.split("\t")[0] for row in anechoic("editors", "list").out.splitlines()] == ["ana", "ben", "cleo"]
