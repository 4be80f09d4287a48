"""Every stage as a filter: the keys of each line, their types and their order are a contract with other programs."""

import gzip
import json
from collections import Counter
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest

from bridge import IDS, ROWS, TEXTS
from commands import anechoic, holds, jsonl

FILTERS = ("echoes", "stories", "quotes", "claims", "perspectives")
COMMANDS = (*((name,) for name in FILTERS), ("read", "--json"), ("brief", "--format", "json"))
ARTICLE = {
    "id": str,
    "url": str,
    "outlet": str,
    "title": str,
    "standfirst": str,
    "byline": list,
    "label": str,
    "section": str,
    "kind": str,
    "published": str,
    "updated": str,
    "paid": bool,
    "lang": str,
    "text": str,
    "credits": list,
    "removed": list,
    "teasers": list,
    "image": type(None),
    "dates": list,
    "from": str,
}
ORIGIN = {"origin": str, "articles": list, "agency": str, "copies": list}
COPY = {"article": str, "of": str, "kind": str, "overlap": float, "certain": bool, "passages": list}
STORY = {
    "id": str,
    "headline": str,
    "articles": list,
    "origins": list,
    "first_seen": str,
    "last_seen": str,
    "continues": str,
    "elsewhere": list,
}
SAID = {"article": str, "quotations": list, "credits": list}
QUOTATION = (
    "kind",
    "content",
    "cue",
    "speaker",
    "resolved",
    "polarity",
    "chain",
    "credited",
    "nested_in",
    "confidence",
)
CLAIM = (
    "story",
    "claim",
    "standing",
    "reports",
    "origins",
    "origins_at_most",
    "evidence",
    "figures",
    "ahead",
)
FIGURE = (
    "value",
    "least",
    "most",
    "text",
    "counts",
    "unit",
    "holder",
    "as_of",
    "superseded",
    "article",
    "start",
    "end",
)
PERSPECTIVE = {
    "story": str,
    "group": str,
    "reports": int,
    "origins": int,
    "quotations": int,
    "blind": bool,
    "known": int,
    "unknown": int,
    "framing": list,
    "expected": float,
    "interval": list,
}

Row = dict[str, Any]


def shape(row: Row, contract: Mapping[str, type]) -> list[tuple[str, type]]:
    """The keys of a row that are in the contract, in their order, each with the type of its value."""
    return [(key, type(value)) for key, value in row.items() if key in contract]


def rows(*words: object) -> list[Row]:
    done = anechoic(*words)
    assert (done.status, done.said) == (0, "")
    return done.rows


def cut(place: Row) -> str:
    """The words that stand in the article at the place's offsets."""
    return TEXTS[place["article"]][place["start"] : place["end"]]


def test_read_prints_articles(day: Path) -> None:
    found = rows("read", day, "--json")
    assert [shape(row, ARTICLE) for row in found] == [list(ARTICLE.items())] * len(ROWS)
    assert [row["id"] for row in found] == [row["id"] for row in ROWS]
    assert [row["text"] for row in found] == [row["text"] for row in ROWS]
    assert {row["from"] for row in found} == {str(day)}


def test_read_gives_back_what_it_printed(day: Path, tmp_path: Path) -> None:
    once, again = tmp_path / "once.jsonl", tmp_path / "again.jsonl"
    assert anechoic("read", day, "--json", "-o", once).status == 0
    assert anechoic("read", once, "--json", "-o", again).status == 0
    assert again.read_bytes() == once.read_bytes()


def test_read_prints_headline_and_body_for_people(day: Path) -> None:
    first, *_ = anechoic("read", day).out.split("\n\n\n")
    assert first.startswith(f"{ROWS[0]['title']}\n\n{TEXTS['bridge-wire'].splitlines()[0]}\n\n")


def test_the_dates_of_an_article_are_places_in_its_text(tmp_path: Path) -> None:
    page = tmp_path / "page.txt"
    page.write_text(f"Trams are free\n\n{TEXTS['trams']}\n", encoding="utf-8")
    (row,) = rows("read", page, "--json", "--published", "2026-03-17")
    assert row["published"] == "2026-03-17T00:00:00Z"
    assert [row["text"][d["start"] : d["end"]] for d in row["dates"]] == [d["text"] for d in row["dates"]]
    assert {"iso", "text", "start", "end"} == set().union(*row["dates"])


def test_echoes_print_origins(day: Path) -> None:
    found = rows("echoes", day)
    assert [shape(row, ORIGIN) for row in found] == [list(ORIGIN.items())] * len(found)
    assert sorted(key for row in found for key in row["articles"]) == list(IDS)
    (copied,) = (row for row in found if row["copies"])
    assert copied["articles"] == ["bridge-wire", "bridge-copy"]
    assert copied["agency"] == "Reuters"
    (copy,) = copied["copies"]
    assert shape(copy, COPY) == list(COPY.items())
    assert (copy["article"], copy["of"], copy["kind"], copy["overlap"]) == (
        "bridge-copy",
        "bridge-wire",
        "verbatim",
        1.0,
    )


def test_the_passages_of_a_copy_stand_in_both(day: Path) -> None:
    (copy,) = (copy for row in rows("echoes", day) for copy in row["copies"])
    for passage in copy["passages"]:
        start, end = passage["of"]
        assert TEXTS[copy["article"]][passage["start"] : passage["end"]] == TEXTS[copy["of"]][start:end]


def test_stories_print_stories(day: Path) -> None:
    found = rows("stories", day)
    assert [shape(row, STORY) for row in found] == [list(STORY.items())] * len(found)
    assert sorted(key for row in found for key in row["articles"]) == list(IDS)
    for row in found:
        assert [key for origin in row["origins"] for key in origin] == row["articles"]
    (bridge,) = (row for row in found if "bridge-own" in row["articles"])
    assert bridge["origins"] == [["bridge-wire", "bridge-copy"], ["bridge-own"]]
    assert (bridge["first_seen"], bridge["last_seen"]) == ("2026-03-17T06:10:00Z", "2026-03-17T09:05:00Z")
    assert bridge["headline"] in {row["title"] for row in ROWS}


def test_quotes_print_who_said_what(day: Path) -> None:
    found = rows("quotes", day)
    assert [shape(row, SAID) for row in found] == [list(SAID.items())] * len(ROWS)
    assert [row["article"] for row in found] == list(IDS)
    for row in found:
        for quotation in row["quotations"]:
            assert holds(quotation, QUOTATION)
            for part in ("content", "cue", "speaker"):
                place = quotation[part]
                assert place is None or place["text"] == cut({"article": row["article"], **place})
            assert 0 <= quotation["confidence"] <= 1


def test_quotes_name_the_speaker_and_the_way_the_words_took(day: Path) -> None:
    said = {row["article"]: row["quotations"] for row in rows("quotes", day)}
    (denied,) = (each for each in said["bridge-own"] if each["polarity"] == "not said")
    assert denied["resolved"]["name"] == "Ruth Adeyemi"
    assert denied["resolved"]["role"] == "mayor"
    assert denied["chain"] == ["The Irish Times", "Ruth Adeyemi"]
    (direct,) = (each for each in said["trams"] if each["kind"] == "direct")
    assert direct["content"]["text"] == "Families told us that the fare keeps them at home,"
    assert direct["resolved"]["name"] == "Lena Brandt"


def test_claims_print_what_is_claimed(day: Path) -> None:
    found = rows("claims", day)
    assert all(holds(row, CLAIM) for row in found)
    assert all(holds(figure, FIGURE) for row in found for figure in row["figures"])
    for row in found:
        assert 1 <= row["origins"] <= row["origins_at_most"] <= row["reports"]
        assert row["claim"] == cut(row["evidence"][0])
        assert len({place["article"] for place in row["evidence"]}) == row["reports"]
        assert all(figure["text"] == cut(figure) for figure in row["figures"])


def test_claims_of_reprints_count_once(day: Path) -> None:
    (lead,) = (row for row in rows("claims", day) if row["claim"].startswith("A bridge over the Orr fell"))
    assert (lead["reports"], lead["origins"], lead["standing"]) == (2, 1, "single")


def test_claims_tell_when_something_is_to_come(day: Path) -> None:
    (ahead,) = (row["ahead"] for row in rows("claims", day) if "council will meet" in row["claim"])
    assert ahead["day"] == "2026-03-20"
    assert cut(ahead["words"]) == "Friday"


def test_perspectives_print_groups(day: Path) -> None:
    found = rows("perspectives", day)
    assert [shape(row, PERSPECTIVE) for row in found] == [list(PERSPECTIVE.items())] * len(found)
    stories = {row["id"] for row in rows("stories", day)}
    assert Counter(row["group"] for row in found) == dict.fromkeys(("GB", "IE", "US"), len(stories))
    bridge = {row["group"]: row for row in found if row["story"] == "s-bridge-wire"}
    assert {group: (row["reports"], row["origins"]) for group, row in bridge.items()} == {
        "GB": (2, 1),
        "IE": (1, 1),
        "US": (0, 0),
    }


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_two_runs_print_the_same_bytes(words: tuple[str, ...], day: Path) -> None:
    name, *options = words
    first = anechoic(name, day, *options)
    assert first.printed
    assert anechoic(name, day, *options) == first


@pytest.mark.parametrize("words", COMMANDS, ids=lambda words: words[0])
def test_a_file_gets_what_would_be_printed(words: tuple[str, ...], day: Path, tmp_path: Path) -> None:
    name, *options = words
    out = tmp_path / "new" / "folder" / "result"
    done = anechoic(name, day, *options, "-o", out)
    assert (done.status, done.printed) == (0, b"")
    assert out.read_bytes() == anechoic(name, day, *options).printed
    assert [path.name for path in out.parent.iterdir()] == ["result"]


@pytest.mark.parametrize("name", FILTERS)
def test_the_order_of_the_input_does_not_matter(name: str, day: Path, tmp_path: Path) -> None:
    turned = tmp_path / "turned.jsonl"
    turned.write_bytes(jsonl(ROWS[::-1]))
    assert anechoic(name, turned).printed == anechoic(name, day).printed


@pytest.mark.parametrize("name", FILTERS)
def test_articles_may_come_by_standard_input(name: str, day: Path) -> None:
    assert anechoic(name, "-", stdin=day.read_bytes()).printed == anechoic(name, day).printed


def test_articles_may_be_packed(day: Path, tmp_path: Path) -> None:
    packed = tmp_path / "day.jsonl.gz"
    packed.write_bytes(gzip.compress(day.read_bytes()))
    assert anechoic("stories", packed).printed == anechoic("stories", day).printed


def test_the_filters_may_follow_each_other(day: Path) -> None:
    read = anechoic("read", day, "--json")
    assert anechoic("claims", "-", stdin=read.printed).printed == anechoic("claims", day).printed


@pytest.mark.parametrize("name", FILTERS)
def test_two_articles_with_one_id_count_as_one_and_that_is_said(name: str, day: Path, tmp_path: Path) -> None:
    doubled = tmp_path / "doubled.jsonl"
    stub = {**ROWS[0], "text": "A bridge fell.", "url": "https://elsewhere.example/1"}
    doubled.write_bytes(jsonl((stub, *ROWS)))
    done = anechoic(name, doubled)
    assert done.status == 0
    assert "(bridge-wire): has an id that another article has; the fuller one is kept" in done.said
    kept = anechoic(name, day)
    assert done.printed == kept.printed


def test_two_articles_of_the_same_address_are_counted_in_one_line(day: Path, tmp_path: Path) -> None:
    other = tmp_path / "feed.jsonl"
    other.write_bytes(jsonl([{**row, "text": row["text"][:80]} for row in ROWS]))
    done = anechoic("stories", other, day)
    assert done.status == 0
    assert done.said == "5 articles came by two ways, as a page and in a feed, say; the fuller one is kept\n"
    assert sorted(key for row in done.rows for key in row["articles"]) == list(IDS)


def test_an_article_with_the_least_fields_goes_through_every_stage(tmp_path: Path) -> None:
    bare = tmp_path / "bare.jsonl"
    bare.write_bytes(jsonl([{"id": "x", "text": TEXTS["otters"]}]))
    assert [row["articles"] for row in rows("echoes", bare)] == [["x"]]
    (story,) = rows("stories", bare)
    assert (story["first_seen"], story["last_seen"]) == ("", "")
    assert rows("quotes", bare)[0]["article"] == "x"
    assert {row["standing"] for row in rows("claims", bare)} == {"single"}
    assert [(row["group"], row["reports"]) for row in rows("perspectives", bare)] == [("unknown", 1)]


def test_words_of_other_scripts_are_printed_as_they_are(tmp_path: Path) -> None:
    words = "“Мост закрыт”, сказала Анна Орлова. 橋は閉鎖された。 🌉 Ponte caiu."
    file = tmp_path / "scripts.jsonl"
    file.write_text(json.dumps({"id": "x", "text": words}, ensure_ascii=False), encoding="utf-8")
    done = anechoic("read", file, "--json")
    assert done.rows[0]["text"] == words
    assert "🌉" in done.out


def test_stories_say_why_on_demand_alone(day: Path) -> None:
    plain, told = (anechoic("stories", day, *more).rows for more in ((), ("--why",)))
    assert all("why" not in story for story in plain)
    assert [{key: value for key, value in story.items() if key != "why"} for story in told] == plain
    several = [story for story in told if len(story["origins"]) > 1]
    assert several
    for story in several:
        assert len(story["why"]) == len(story["origins"])
        assert {"article", "to", "likelihood", "because", "names", "figures", "title", "hours"} == set(story["why"][0])
        assert all(each["because"] for each in story["why"])
