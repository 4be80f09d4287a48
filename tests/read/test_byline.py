"""Who wrote it."""

import pytest

from anechoic.read.byline import people
from read.captures import REGISTER


@pytest.mark.parametrize(
    ("written", "names"),
    [
        ("By Una Marsh", ("Una Marsh",)),
        ("By Una Marsh and Pat O’Dowd", ("Una Marsh", "Pat O’Dowd")),
        ("Una Marsh, Pat O’Dowd & Wim Tadesse", ("Una Marsh", "Pat O’Dowd", "Wim Tadesse")),
        ("UNA MARSH", ("Una Marsh",)),
        ("PM HVW/um", ()),
        ("Una Marsh, Harbours Correspondent", ("Una Marsh",)),
        ("Una Marsh | Chief reporter", ("Una Marsh",)),
        ("Una Marsh (Wenmouth)", ("Una Marsh",)),
        ("Una Marsh, Wenmouth", ("Una Marsh",)),
        ("Una Marsh @unamarsh", ("Una Marsh",)),
        ("Una Marsh una.marsh@quay.example", ("Una Marsh",)),
        ("https://quay.example/una-marsh", ()),
        ("The Quay", ()),
        ("The Harbour Post", ()),
        ("Staff", ()),
        ("Staff and agencies", ()),
        ("News desk", ()),
        ("Updated 17 March 2026", ()),
        ("Una Marsh and Astrolabe", ("Una Marsh", "Astrolabe")),
        ("佐藤花子", ("佐藤花子",)),
        ("Una Marsh on 3 May 2026", ("Una Marsh",)),
        ("Course or Type", ()),
        ("Ludwig van der Aa", ("Ludwig van der Aa",)),
        ("", ()),
    ],
)
def test_names_are_kept_and_the_rest_of_a_byline_is_not(written: str, names: tuple[str, ...]) -> None:
    assert people([written], "en", REGISTER, "The Quay") == names


@pytest.mark.parametrize(
    ("lang", "written"),
    [("de", "Von Una Marsh"), ("fr", "Par Una Marsh"), ("es", "Por Una Marsh"), ("it", "di Una Marsh"), ("pt", "Por Una Marsh"), ("nl", "Door Una Marsh"), ("no", "Av Una Marsh"), ("da", "Af Una Marsh"), ("sv", "Av Una Marsh")],
)  # fmt: skip
def test_every_language_has_its_word_for_by(lang: str, written: str) -> None:
    assert people([written], lang, REGISTER) == ("Una Marsh",)


def test_a_desk_with_a_hyphen_is_a_desk() -> None:
    assert people(["Sport-Redaktion", "Hafen-Redaktion Wenmouth"], "de", REGISTER) == ()


def test_a_name_given_twice_is_one_author() -> None:
    assert people(["Una Marsh", "by Una  Marsh"], "en", REGISTER) == ("Una Marsh",)
