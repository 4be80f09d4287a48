"""Tokens open what they were made for, and nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.delivery.tokens import Tokens

OURS = Tokens(b"a secret of this installation")
SUBJECTS = st.from_regex(r"[a-z0-9]+(\.[a-z0-9-]+)?", fullmatch=True)


@given(subject=SUBJECTS, purpose=st.sampled_from(["leave", "mine", "confirm"]))
def test_a_token_gives_back_its_subject(subject: str, purpose: str) -> None:
    token = OURS.token(purpose, subject)
    assert OURS.subject(purpose, token) == subject
    assert OURS.subject(purpose, token.upper()) == subject  # relays change the case of return paths


@given(subject=SUBJECTS)
def test_a_token_is_good_for_one_purpose(subject: str) -> None:
    assert OURS.subject("confirm", OURS.token("leave", subject)) is None


@given(subject=SUBJECTS, other=SUBJECTS)
def test_a_proof_fits_one_subject(subject: str, other: str) -> None:
    proof = OURS.token("leave", subject).rpartition(".")[2]
    assert (OURS.subject("leave", f"{other}.{proof}") is None) == (subject != other)


@given(place=st.integers(0, 200), bit=st.integers(0, 6))
def test_no_flipped_bit_is_accepted(place: int, bit: int) -> None:
    token = OURS.token("leave", "12.morning")
    at = place % len(token)
    forged = token[:at] + chr(ord(token[at]) ^ 1 << bit) + token[at + 1 :]
    assert OURS.subject("leave", forged) is None or forged.lower() == token


def test_another_installation_s_tokens_are_none_of_ours() -> None:
    assert OURS.subject("leave", Tokens(b"another").token("leave", "12")) is None


@pytest.mark.parametrize("token", ["", ".", "12", "12.", ".abc", "12.abc.def", "ü.ö", "12.\ud800"])
def test_any_other_words_are_no_token(token: str) -> None:
    assert OURS.subject("leave", token) is None


def test_digests_differ_by_purpose_and_words() -> None:
    assert len({OURS.digest(purpose, words) for purpose in "ab" for words in ("x", "y", "ax")}) == 6
