"""One spelling for a name in many languages."""

import pytest

from anechoic.text.spelling import spelling


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Netanjahu", "Netanyahou"),
        ("Velmora", "Velmorie"),
        ("Tschornaja", "Chornaya"),
        ("Sérrat", "Serrat"),
        ("Kassel", "Cassel"),
    ],
)
def test_one_name_is_spelt_alike_in_two_languages(one: str, other: str) -> None:
    assert spelling(one) == spelling(other)


def test_two_names_are_spelt_apart() -> None:
    assert len({spelling(name) for name in ("Selka", "Tamba", "Undsey", "Halmaria")}) == 4
