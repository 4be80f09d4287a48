"""What a story is headed by."""

import pytest

from anechoic.records import Article
from anechoic.stories.headline import faults, headline, without_figures
from factories import article, story

BODY = "A ferry with forty passengers ran aground near Eastwick harbour, and the coast guard brought everyone ashore."


def headed(*titles: str, lang: str = "en") -> str:
    reports = [article(BODY, key=f"a{number}", title=title, lang=lang) for number, title in enumerate(titles)]
    return headline(reports, reports)


@pytest.mark.parametrize(
    "worse",
    [
        "LIVE: Ferry aground near Eastwick harbour",
        "What we know about the ferry aground at Eastwick harbour",
        "Did the ferry run aground near Eastwick harbour?",
        "Fury as ferry runs aground near Eastwick harbour",
        "‘Ferry aground’: passengers on the night at Eastwick harbour",
        "Opinion | The ferry aground at Eastwick harbour",
        "A long night",
    ],
)
def test_a_plain_title_goes_before_labels_teasers_heat_and_quotations(worse: str) -> None:
    plain = "Ferry passengers brought ashore at Eastwick"
    assert headed(worse, plain) == plain


def test_a_title_in_the_words_of_most_reports_goes_before_one_with_its_own() -> None:
    assert (
        headed("Ferry runs aground near Eastwick", "Sand in the propeller of progress")
        == "Ferry runs aground near Eastwick"
    )


def test_a_story_is_headed_in_the_language_of_most_of_its_articles() -> None:
    reports = [
        article(BODY, key="a", title="Ferry aground"),
        article(BODY, key="b", title="Ferry runs aground near Eastwick"),
        article(
            "Eine Fähre lief bei Eastwick auf Grund.", key="c", title="Fähre läuft bei Eastwick auf Grund", lang="de"
        ),
    ]
    assert headline(reports, reports) == "Ferry runs aground near Eastwick"


def test_the_only_title_heads_the_story_whatever_its_faults() -> None:
    assert headed("LIVE: what now?!") == "LIVE: what now?!"


def test_the_name_of_the_outlet_is_no_part_of_the_headline() -> None:
    assert headed("Ferry runs aground near Eastwick | The Harbour Post") == "Ferry runs aground near Eastwick"
    assert headed("Ferry runs aground – passengers safe") == "Ferry runs aground – passengers safe"


def test_a_language_without_phrases_is_judged_by_form_alone() -> None:
    assert faults("Mikä upposi?", "fi") == 1
    assert faults("Lautta upposi", "fi") == 0


@pytest.mark.parametrize(
    ("title", "lang"),
    [
        ("Wie die Fähre sank", "de"),
        ("Liveticker: Fähre gesunken", "de"),
        ("Pourquoi le ferry a coulé", "fr"),
        ("Qué pasó con el ferry", "es"),
    ],
)
def test_teasers_are_known_in_several_languages(title: str, lang: str) -> None:
    assert faults(title, lang)


def test_without_titles_the_first_words_head_the_story() -> None:
    reports: list[Article] = [article("", key="a"), article("word " * 60, key="b")]
    found = headline(reports, reports)
    assert found.startswith("word word")
    assert len(found) <= 111


def test_a_figure_that_accounts_differ_on_is_in_no_headline_where_another_has_none() -> None:
    titles = ("At least 12 dead as ferry sinks off Selka", "Ferry sinks off Selka", "Twelve dead off Selka")
    reports = [article("A ferry sank.", key=str(n), title=title) for n, title in enumerate(titles)]
    told = story(*((each,) for each in reports), headline=titles[0])
    assert without_figures(told, reports, {12.0}).headline == "Ferry sinks off Selka"
    assert without_figures(told, reports, {40.0}) == told
    alone = story((reports[0],), headline=titles[0])
    assert without_figures(alone, reports[:1], {12.0}) == alone
