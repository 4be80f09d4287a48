"""`editions.toml`: editions of one's own, and the mistakes that can be made in writing them down."""

from pathlib import Path

import pytest

from commands import anechoic, briefing_of

TRAMS, OTTERS = (
    "Marden makes its trams free on Sundays",
    "Otters return to the marsh below Lune Weir",
)


def editions(home: Path, written: str) -> Path:
    home.mkdir(exist_ok=True)
    file = home / "editions.toml"
    file.write_text(written, encoding="utf-8")
    return file


def test_an_edition_of_ones_own_is_a_few_lines(day: Path, home: Path) -> None:
    editions(home, '[[edition]]\nname = "water"\ntitle = "By the Water"\ntopics = ["otters"]\nwords = 300\ndays = 30\n')
    briefing = briefing_of(day, "--edition", "water")
    assert (briefing["edition"], briefing["title"]) == ("water", "By the Water")
    assert [item["headline"] for item in briefing["items"]] == [OTTERS]


def test_an_edition_may_be_of_some_outlets_alone(day: Path, home: Path) -> None:
    editions(home, '[[edition]]\nname = "g"\ntitle = "G"\noutlets = ["The Guardian"]\n')
    assert [item["headline"] for item in briefing_of(day, "--edition", "g")["items"]] == [TRAMS]


def test_an_edition_says_what_its_coverage_is_grouped_by_and_the_option_goes_before(day: Path, home: Path) -> None:
    editions(home, '[[edition]]\nname = "l"\ntitle = "L"\ngroups = "language"\n')
    groups = [group["group"] for group in briefing_of(day, "--edition", "l")["items"][0]["coverage"]["groups"]]
    assert groups == ["en"]
    groups = [
        group["group"]
        for group in briefing_of(day, "--edition", "l", "--groups", "country")["items"][0]["coverage"]["groups"]
    ]
    assert groups == ["GB", "IE"]


def test_an_edition_of_ones_own_may_take_a_built_in_name(day: Path, home: Path) -> None:
    editions(home, '[[edition]]\nname = "morning"\ntitle = "Before the Bell"\n')
    assert briefing_of(day)["title"] == "Before the Bell"


@pytest.mark.parametrize(
    ("written", "said"),
    [
        ("[[edition]\n", "editions.toml"),
        ('[[edition]]\ntitle = "No Name"\n', "missing: name"),
        ('[[edition]]\nname = "x"\n', "missing: title"),
        ('[[edition]]\nname = "x"\ntitle = "X"\nlength = 3\n', "unknown: length (the fields are name, title, days"),
        ('[[edition]]\nname = "x"\ntitle = "X"\nwords = 10\n', "words is not a number from 60 to 20000"),
        ('[[edition]]\nname = "x"\ntitle = "X"\nwords = true\n', "words is not a number from 60 to 20000"),
        ('[[edition]]\nname = "x"\ntitle = "X"\nhour = 24\n', "hour is not a number from 0 to 23"),
        ('[[edition]]\nname = "x y"\ntitle = "X"\n', "'x y' is not written in small letters, digits and hyphens"),
        ('[[edition]]\nname = "x"\ntitle = "X"\nformats = ["Poem"]\n', "Poem, which is none of: Speed Read"),
        ('[[edition]]\nname = "x"\ntitle = "X"\ntopics = "otters"\n', "topics is not a list of words"),
        (
            '[[edition]]\nname = "x"\ntitle = "X"\nchoice = "worst"\n',
            "worst, which is none of: biggest, best, good news",
        ),
        ('[[edition]]\nname = "x"\ntitle = "X"\ngroups = "height"\n', "height, which is none of: country, language"),
        ('[edition]\nname = "x"\n', "editions.toml"),
    ],
)
def test_a_mistake_in_ones_editions_is_named_with_its_file(written: str, said: str, day: Path, home: Path) -> None:
    file = editions(home, written)
    done = anechoic("brief", day)
    assert (done.status, done.printed) == (1, b"")
    assert done.said.startswith(f"anechoic: {file}")
    assert said in done.said


@pytest.mark.parametrize(
    ("setting", "value", "said"),
    [
        ("ANECHOIC_EDITIONS", "morning,nosuch", "nosuch: there is no such edition"),
        ("ANECHOIC_LANGUAGE", "tlh", "tlh: is the language of no built-in outlet"),
    ],
)
def test_a_site_with_a_setting_that_cannot_be_does_not_start(
    setting: str, value: str, said: str, monkeypatch: pytest.MonkeyPatch, home: Path
) -> None:
    monkeypatch.setenv(setting, value)
    done = anechoic("serve")
    assert (done.status, said in done.said) == (2, True)
    assert not home.exists()
