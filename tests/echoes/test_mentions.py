"""Which names of agencies a text has."""

import pytest

from anechoic.echoes.mentions import mentioned
from anechoic.outlets import DEFAULT
from anechoic.text.shingles import numbered_words


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("The bridge fell, (AFP) said.", ["AFP"]),
        ("THE ASSOCIATED PRESS saw the bridge.", ["Associated Press"]),
        ("The press associated the bridge with a ferry.", []),
        ("It was in the associated", []),
        ("“It fell,” Agence France-Presse was told. Reporting by Ana Orr", ["Agence France-Presse", "reporting by"]),
        ("", []),
    ],
)
def test_a_name_is_found_where_its_words_follow_each_other(text: str, names: list[str]) -> None:
    assert mentioned(numbered_words(text), DEFAULT) == names
