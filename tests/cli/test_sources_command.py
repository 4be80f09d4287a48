"""`anechoic sources`: the outlets that are built in, one's own sources, and what they answer."""

import asyncio
import json
import os
import stat
import sys
from pathlib import Path
from typing import Any

import pytest

from anechoic.collect import sources_in
from anechoic.outlets import OUTLETS
from anechoic.records import Source, SourceKind
from commands import anechoic, holds
from loopback import Answer, Loopback, answer, loopback

FEED = "https://www.harbour.example/feed.xml"
OTHER = "https://www.quay.example/news.rss"
LIST = (
    '<?xml version="1.0" encoding="UTF-8"?><opml version="2.0"><head><title>Mine</title></head><body>'
    f'<outline text="News"><outline type="rss" text="The Quay" title="The Quay" xmlUrl="{OTHER}"/></outline>'
    f'<outline type="rss" text="Harbour" xmlUrl="{FEED}"/></body></opml>'
)
OUTLET = ["name", "domain", "country", "language", "ownership", "owner", "agency", "feeds", "sitemaps"]


def listed(*options: str) -> list[dict[str, Any]]:
    done = anechoic("sources", "list", "--json", *options)
    assert (done.status, done.said) == (0, "")
    return done.rows


def own(home: Path) -> tuple[Source, ...]:
    found = sources_in(home / "sources.opml", own=True)
    assert found is not None
    return found


# ── list ──────────────────────────────────────────────────────────────────────────────────────────


def test_every_outlet_that_is_built_in_is_a_line() -> None:
    rows = listed()
    assert [row["name"] for row in rows] == [outlet.name for outlet in OUTLETS]
    assert all(holds(row, OUTLET) for row in rows)
    assert {type(row["agency"]) for row in rows} == {bool}
    assert {type(address) for row in rows for address in (*row["feeds"], *row["sitemaps"])} == {str}


@pytest.mark.parametrize("written", ["KE", "ke"])
def test_outlets_of_a_country_may_be_asked_for(written: str) -> None:
    rows = listed("--country", written)
    assert rows
    assert {row["country"] for row in rows} == {"KE"}


@pytest.mark.parametrize("written", ["de", "DE"])
def test_outlets_of_a_language_may_be_asked_for(written: str) -> None:
    rows = listed("--language", written)
    assert {row["language"].split("-")[0] for row in rows} == {"de"}
    assert len({row["country"] for row in rows}) > 1


def test_where_no_outlet_is_of_that_country_the_status_says_so() -> None:
    for form in ((), ("--json",)):
        done = anechoic("sources", "list", "--country", "QQ", *form)
        assert (done.status, done.out) == (1, "")
        assert done.said == "No outlet that is built in is of that country and language.\n"


def test_for_people_the_outlets_are_a_table_with_their_number() -> None:
    shown = anechoic("sources", "list", "--country", "KE").out
    names = [outlet.name for outlet in OUTLETS if outlet.country == "KE"]
    assert all(name in shown for name in names)
    assert f"{len(names)} outlets of 1 country." in shown
    assert "\x1b" not in shown


def test_the_outlets_may_be_taken_into_any_feed_reader(tmp_path: Path) -> None:
    out = tmp_path / "all.opml"
    assert anechoic("sources", "list", "--language", "de", "--opml", "-o", out).status == 0
    found = sources_in(out)
    assert found
    feeds = {feed for outlet in OUTLETS if outlet.language.startswith("de") for feed in outlet.feeds}
    assert feeds
    assert feeds <= {source.address for source in found}


# ── add ───────────────────────────────────────────────────────────────────────────────────────────


def test_a_feed_is_added_to_a_list_that_any_reader_can_open(home: Path) -> None:
    done = anechoic("sources", "add", FEED)
    assert (done.status, done.out) == (0, "")
    assert done.said == f"1 added; 1 source of your own in {home / 'sources.opml'}\n"
    assert own(home) == (Source(FEED),)


def test_what_is_there_already_is_not_added_twice(home: Path) -> None:
    anechoic("sources", "add", FEED, FEED)
    done = anechoic("sources", "add", OTHER, FEED)
    assert done.said.startswith("1 added, 1 there already; 2 sources of your own")
    assert [source.address for source in own(home)] == [FEED, OTHER]


def test_a_source_may_be_taken_away_again(home: Path) -> None:
    anechoic("sources", "add", FEED, OTHER)
    done = anechoic("sources", "remove", FEED)
    assert (done.status, own(home)) == (0, (Source(OTHER),))
    assert done.said.startswith("1 removed; 1 source of your own in ")


def test_what_is_none_of_ones_sources_cannot_be_taken_away_and_nothing_is(home: Path) -> None:
    anechoic("sources", "add", FEED)
    done = anechoic("sources", "remove", FEED, OTHER)
    assert done.status == 2
    assert done.said.startswith(f"anechoic: {OTHER}: is none of your sources")
    assert own(home) == (Source(FEED),)


@pytest.mark.parametrize("command", [("collect",), ("brief",), ("diet", "mine.opml")])
def test_a_language_of_no_outlet_is_wrong_use_and_those_that_there_are_are_named(command: tuple[str, ...]) -> None:
    done = anechoic(*command, "--language", "tlh")
    assert done.status == 2
    assert "tlh: is the language of no built-in outlet (choose among " in done.said
    assert " en, " in done.said


def test_a_feed_of_a_known_outlet_has_its_name(home: Path) -> None:
    known = next(outlet for outlet in OUTLETS if outlet.feeds)
    anechoic("sources", "add", f"https://www.{known.domain}/another/feed.xml")
    assert own(home)[0].outlet == known.name


def test_a_whole_list_of_another_reader_is_added(tmp_path: Path, home: Path) -> None:
    file = tmp_path / "mine.opml"
    file.write_text(LIST, encoding="utf-8")
    assert anechoic("sources", "add", file).said.startswith("2 added")
    assert [(source.address, source.outlet) for source in own(home)] == [(OTHER, "The Quay"), (FEED, "Harbour")]


def test_mailboxes_and_folders_may_be_sources(tmp_path: Path, home: Path) -> None:
    box = "imaps://news%40harbour.example@mail.harbour.example/Newsletters"
    folder = tmp_path / "Maildir"
    folder.mkdir()
    anechoic("sources", "add", box, folder)
    assert own(home) == (Source(box, SourceKind.MAILBOX), Source(str(folder), SourceKind.FOLDER))


def test_where_one_of_many_cannot_be_used_none_is_added(home: Path) -> None:
    assert anechoic("sources", "add", FEED, "no-such.opml").status == 2
    assert not (home / "sources.opml").exists()


def test_ones_own_sources_are_listed_beside_the_outlets() -> None:
    anechoic("sources", "add", FEED)
    assert listed()[-1] == {"name": "", "feeds": [FEED], "own": True}
    assert "1 source of your own." in anechoic("sources", "list").out
    assert FEED in anechoic("sources", "list").out
    assert FEED not in anechoic("sources", "list", "--country", "KE").out


@pytest.mark.parametrize("broken", ["my feeds: none", "<p>my feeds</p>", "", "<opml><body></body></opml>"])
def test_a_list_that_was_broken_by_hand_is_named_and_left_alone(broken: str, home: Path) -> None:
    home.mkdir()
    file = home / "sources.opml"
    file.write_text(broken, encoding="utf-8")
    for words in (("sources", "add", FEED), ("sources", "list")):
        done = anechoic(*words)
        assert done.status == 1
        assert done.said.startswith(f"anechoic: {file}: ")
        assert done.said.endswith(" (mend it, or move it away to start a new one)\n")
    assert file.read_text(encoding="utf-8") == broken


# ── check and health, against a server on loopback ────────────────────────────────────────────────


def rss(_headers: object) -> bytes:
    items = "".join(f"<item><title>Ferry {n}</title><link>https://a.example/{n}</link></item>" for n in range(3))
    return answer(f"<rss><channel><title>Post</title>{items}</channel></rss>".encode())


async def run(site: Loopback, home: Path, *command: str) -> tuple[int, str, str]:
    allowed = ",".join(f"[{host}]:{port}" for host, port in site.endpoints)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "anechoic", *command),
        env=os.environ | {"ANECHOIC_HOME": str(home), "ANECHOIC_ALLOW_PRIVATE": allowed},
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.PIPE,
    )
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


def test_check_says_what_each_source_answers(home: Path) -> None:
    async def story() -> None:
        routes: dict[str, Answer] = {"/rss": rss, "/robots.txt": answer(status=404), "/gone": answer(status=410)}
        async with loopback(routes) as site:
            status, out, _ = await run(site, home, "sources", "check", site.url("/rss"), site.url("/gone"))
            good, bad = out.splitlines()
            assert good.split() == ["ok", site.url("/rss"), "3", "entries"]
            assert bad.startswith(f"failed {site.url('/gone')} ")
            assert status == 1

    asyncio.run(story())


def test_health_of_nothing_is_nothing(home: Path) -> None:
    async def story() -> None:
        async with loopback({}) as site:
            assert await run(site, home, "sources", "health") == (0, "", "0 sources asked so far.\n")
        assert stat.S_IMODE((home / "secret").stat().st_mode) == 0o600

    asyncio.run(story())


def test_a_briefing_of_a_subscription_list_is_made_of_what_its_feeds_hold(home: Path, tmp_path: Path) -> None:
    words = (
        "The ferry to Undsey sails again from Monday, the harbour master said. The ramp was mended on Friday night. "
        "“We tried it with two lorries,” said Ilse Brandt, the captain of the ferry."
    )

    def feed(_headers: object) -> bytes:
        item = f"<item><title>Ferry sails again</title><link>https://a.example/1</link><description>{words}</description></item>"
        return answer(f"<rss><channel><title>Post</title>{item}</channel></rss>".encode())

    async def story() -> None:
        async with loopback({"/rss": feed, "/robots.txt": answer(status=404)}) as site:
            file = tmp_path / "mine.opml"
            file.write_text(LIST.replace(FEED, site.url("/rss")).replace(OTHER, site.url("/none")), encoding="utf-8")
            status, out, said = await run(site, home, "brief", str(file), "--format", "json")
            assert status == 0
            assert json.loads(out)["items"][0]["headline"] == "Ferry sails again"
            assert f"refused {site.url('/none')}: answers with status 404" in said

    asyncio.run(story())
