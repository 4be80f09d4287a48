"""The whole line: files in, a briefing out, and nothing lost on the way."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from anechoic import collect, incoming, pipeline
from anechoic.briefing import edition, rendered
from anechoic.outlets import DEFAULT
from anechoic.pipeline import Newsroom
from anechoic.records import Article, ArticleKind, Briefing, Known, Refusal
from factories import article

ROOM = Newsroom(DEFAULT)
MORNING = edition("morning")

LEAD = "A bridge over the Orr fell at dawn on Tuesday and two lorries went into the river with it."
AGENCY = (
    f"{LEAD} The coastguard at Selka brought both drivers ashore within the hour. "
    "Engineers had closed one lane of the bridge in January after finding cracks in the eastern pier. "
    "“We had asked for the whole bridge to be closed,” said Ada Marlow, who leads the engineers’ union. "
    "The county council will meet on Friday to decide how the two halves of the town can be joined for the winter."
)
OWN = (
    "The old bridge at Selka collapsed shortly before sunrise, taking two lorries into the Orr. "
    "Both drivers were rescued by boat, one of them with a broken arm. "
    "Residents said that lumps of masonry had been falling on the towpath since the autumn. "
    "“You could hear it at night,” said Piet Okafor, who keeps the lock below the bridge."
)


def report(key: str, text: str, outlet: str, hour: int = 8, day: int = 17) -> Article:
    return article(
        text,
        key=key,
        outlet=outlet,
        title="Bridge over the Orr falls",
        published=datetime(2026, 3, day, hour, tzinfo=UTC),
    )


def reports() -> tuple[Article, ...]:
    return (
        report("a", AGENCY, "Meridian", 7),
        report("b", AGENCY, "The Prairie Courant", 9),
        report("c", OWN, "The Harbour Post", 8),
    )


GERMAN = (  # names too little that the others name to be joined
    "In Selka sucht man nach der Ursache. Die Fahrer wurden gerettet, sagte Ada Marlow und fuhr über den Orr. In Hallingen und Osterbeck rechnet man "
    "mit Stau. Der Verband Logistik Nordwest fordert Hilfe von Minister Albrecht Sonnleitner, der nach Dornach reisen will."
)


def brief(*found: Article, day: date | None = None) -> Briefing:
    return pipeline.brief(found, MORNING, day, ROOM)


@pytest.mark.parametrize("kind", [ArticleKind.LIVE, ArticleKind.STUB, ArticleKind.INDEX])
def test_a_page_that_is_no_report_as_a_whole_is_left_out_and_named(kind: ArticleKind) -> None:
    page = replace(report("d", OWN + " More follows.", "The Quay"), kind=kind, title="The bridge, minute by minute")
    found = brief(*reports(), page)
    assert [each.stage for each in found.left_out if each.subject == page.title] == ["kind"]
    assert found.items == brief(*reports()).items


def test_a_gallery_may_tell_of_an_event() -> None:
    pictures = replace(report("d", OWN, "The Quay"), kind=ArticleKind.GALLERY)
    assert brief(pictures).items


def test_two_reprints_and_one_report_are_three_reports_of_two_origins() -> None:
    (item,) = brief(*reports()).items
    assert (item.coverage.reports, item.coverage.origins) == (3, 2)


def test_a_briefing_without_a_wanted_day_has_that_of_its_newest_article() -> None:
    assert brief(*reports()).day == date(2026, 3, 17)


def test_a_briefing_of_undated_articles_has_no_day() -> None:
    assert brief(article(AGENCY, published=None)).day is None


def test_a_day_sets_other_days_and_undated_articles_apart_and_counts_them() -> None:
    later = report("d", OWN, "Radio Kestrel", day=19)
    undated = article(OWN, key="e", published=None)
    found = brief(*reports(), later, undated, day=date(2026, 3, 17))
    assert [(left.subject, left.reason) for left in found.left_out if left.stage == "day"] == [
        ("1 article", "published on other days"),
        ("1 article", "without a date, so that they cannot be placed on a day"),
    ]
    assert found.items[0].coverage.reports == 3


def test_the_days_before_are_background_and_no_stories_of_their_own() -> None:
    assert brief(*reports(), day=date(2026, 3, 18)).items == ()
    follow_up = report("d", OWN, "Radio Kestrel", day=18)
    (item,) = brief(*reports(), follow_up, day=date(2026, 3, 18)).items
    assert item.coverage.reports == 4


@settings(max_examples=10)
@given(st.permutations(reports()))
def test_the_same_articles_in_any_order_give_the_same_bytes(order: list[Article]) -> None:
    assert rendered(brief(*order), "json") == rendered(brief(*reports()), "json")


def test_one_article_that_came_twice_counts_once_and_the_fuller_one_is_kept() -> None:
    short = article(LEAD, key="a")
    kept, refused = incoming.unique([short, report("a", AGENCY, "Meridian")])
    assert [each.text for each in kept] == [AGENCY]
    assert "fuller one is kept" in refused[0].reason


def lines(folder: Path, *rows: object) -> Path:
    file = folder / "day.jsonl"
    file.write_text("".join(f"{row if isinstance(row, str) else json.dumps(row)}\n" for row in rows), encoding="utf-8")
    return file


def taken(*files: Path, known: Known = Known()) -> Iterator[Article | Refusal]:
    return incoming.articles(incoming.captures(files, known), DEFAULT)


def test_a_bad_line_is_refused_and_the_others_are_read(tmp_path: Path) -> None:
    file = lines(
        tmp_path, {"id": "a", "text": AGENCY}, "{broken", {"text": "no id"}, {"id": "b"}, {"id": "c", "text": OWN}
    )
    found = list(taken(file))
    assert [each.id for each in found if isinstance(each, Article)] == ["a", "c"]
    assert len([each for each in found if isinstance(each, Refusal) and each.reason]) == 3


def test_a_broken_file_does_not_stop_the_next(tmp_path: Path) -> None:
    empty = tmp_path / "empty.html"
    empty.touch()
    good = lines(tmp_path, {"id": "a", "text": AGENCY})
    refusal, read = taken(empty, good)
    assert isinstance(refusal, Refusal)
    assert refusal.subject == str(empty)
    assert isinstance(read, Article)


def test_what_the_user_says_of_a_page_goes_before_what_the_page_says(tmp_path: Path) -> None:
    file = tmp_path / "page.txt"
    file.write_text(f"Bridge over the Orr falls\nTwo drivers rescued from the river\n\n{AGENCY}\n", encoding="utf-8")
    (read,) = taken(file, known=Known(url="https://harbour.example/a", published=datetime(2026, 3, 1, tzinfo=UTC)))
    assert isinstance(read, Article)
    assert (read.url, read.published) == ("https://harbour.example/a", datetime(2026, 3, 1, tzinfo=UTC))


def test_a_missing_path_is_named() -> None:
    with pytest.raises(Exception, match=r"no-such-folder"):
        collect.files_in([Path("no-such-folder")])


def test_a_story_says_in_which_other_languages_it_is_told() -> None:
    found = [article(GERMAN, key="d", outlet="Elbbote", lang="de", published=datetime(2026, 3, 17, 9, tzinfo=UTC))]
    for names in ("Hallingen, Osterbeck and Dornach", "Albrecht Sonnleitner of Logistik Nordwest and of the Verband"):
        far = f"Nobody in the village had heard of {names}, or so it was said there."
        found.append(article(far, key=names, outlet="The Vale", published=datetime(2026, 3, 14, 9, tzinfo=UTC)))
    told = pipeline.Desk([*reports(), *found], ROOM).outlines()
    also = {each.articles[0].outlet: each.elsewhere for each in told}
    assert also == {"Meridian": (("de", 1),), "Elbbote": (("en", 3),), "The Vale": ()}
