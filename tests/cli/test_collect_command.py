"""The commands, as a user runs them, against a server on loopback."""

import asyncio
import json
import os
import sys
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from pathlib import Path

from anechoic.collect import captures
from anechoic.collect.live import KeptAnswers
from anechoic.ports import Response
from loopback import Answer, Headers, Loopback, answer, loopback

NEWS = "The ferry to Undsey sails again from Monday, the harbour master said. The ramp was mended on Friday night."


def page(number: int) -> bytes:
    html = f"<html><head><title>Ferry {number}</title></head><body><article><h1>Ferry {number}</h1><p>{NEWS}</p></article></body></html>"
    return answer(html.encode(), "Content-Type: text/html; charset=utf-8", f'ETag: "{number}"')


def rss(headers: Headers) -> bytes:
    if headers.get("if-none-match") == '"7"':
        return answer(status=304)
    host, now = headers["host"], datetime.now(UTC)
    items = "".join(
        f"<item><title>Ferry {n}</title><link>http://{host}/{n}</link>"
        f"<pubDate>{format_datetime(now - timedelta(minutes=n))}</pubDate></item>"
        for n in (1, 2)
    )
    return answer(f"<rss><channel><title>Post</title>{items}</channel></rss>".encode(), 'ETag: "7"')


async def run(site: Loopback, home: Path, *command: str, **settings: str) -> tuple[int, str, str]:
    allowed = ",".join(f"[{host}]:{port}" for host, port in site.endpoints)
    environment = os.environ | {"ANECHOIC_HOME": str(home), "ANECHOIC_ALLOW_PRIVATE": allowed} | settings
    environment.pop("DATABASE_URL", None)
    words, pipe = (sys.executable, "-m", "anechoic", *command), asyncio.subprocess.PIPE
    process = await asyncio.create_subprocess_exec(*words, env=environment, stdout=pipe, stderr=pipe)
    out, err = await process.communicate()
    return process.returncode or 0, out.decode(), err.decode()


def test_a_run_collects_what_is_new_and_the_next_has_nothing_to_do(tmp_path: Path) -> None:
    async def story() -> None:
        routes: dict[str, Answer] = {"/rss": rss, "/1": page(1), "/2": page(2), "/robots.txt": answer(status=404)}
        async with loopback(routes) as site:
            assert (await run(site, tmp_path, "sources", "add", site.url("/rss")))[0] == 0
            archive, new = tmp_path / "day.warc.gz", tmp_path / "new.jsonl"
            options = ("--language", "none", "--warc", str(archive), "-o", str(new))
            status, _, said = await run(site, tmp_path, "collect", *options)
            assert (status, said) == (0, "1 sources answered, 2 articles taken.\n")
            assert sorted(site.paths) == ["/1", "/2", "/rss"]
            assert [json.loads(line)["text"] for line in new.read_text().splitlines()] == [NEWS, NEWS]
            assert len(list(captures(archive))) == 2

            status, _, said = await run(site, tmp_path, "collect", ANECHOIC_LANGUAGE="none")  # as `serve` hands it on
            assert (status, said) == (0, "nothing was due.\n")
            assert len(site.paths) == 3

            status, told, _ = await run(site, tmp_path, "sources", "health", "--all", "--json")
            (row,) = map(json.loads, told.splitlines())
            assert (row["address"], row["health"], row["failures"]) == (site.url("/rss"), "well", 0)

    asyncio.run(story())


def test_a_page_that_a_killed_run_had_fetched_is_not_asked_for_again(tmp_path: Path) -> None:
    async def story() -> None:
        routes: dict[str, Answer] = {"/rss": rss, "/1": page(1), "/2": page(2), "/robots.txt": answer(status=404)}
        async with loopback(routes) as site:
            await run(site, tmp_path, "sources", "add", site.url("/rss"))
            html = page(1).partition(b"\r\n\r\n")[2]
            unread = KeptAnswers(tmp_path / "unread")  # as the run that was killed left it
            unread.keep(site.url("/1"), Response(site.url("/1"), 200, html, "text/html", "utf-8"))
            _, _, said = await run(site, tmp_path, "collect", "--language", "none")
            assert said == "1 sources answered, 2 articles taken.\n"
            assert sorted(site.paths) == ["/2", "/rss"]
            assert list((tmp_path / "unread").iterdir()) == []  # nothing waits any more

    asyncio.run(story())


def test_where_nothing_answers_the_exit_status_says_so(tmp_path: Path) -> None:
    async def story() -> None:
        async with loopback({"/robots.txt": answer(status=404)}) as site:
            await run(site, tmp_path, "sources", "add", site.url("/rss"))
            status, _, said = await run(site, tmp_path, "collect", "--language", "none")
            assert status == 1
            assert "answers with status 404" in said
            _, told, said = await run(site, tmp_path, "sources", "health")
            assert told.startswith(f"failing  {site.url('/rss')}: answers with status 404; 1 failure; never answered")
            assert "1 failing" in said

    asyncio.run(story())


def test_collecting_reads_the_outlets_of_this_installation_too(tmp_path: Path) -> None:
    (tmp_path / "outlets.toml").write_text('[[outlet]]\nname = "The Lune Lantern"\n', encoding="utf-8")

    async def story() -> None:
        async with loopback({}) as site:
            status, _, said = await run(site, tmp_path, "collect", "--language", "none")
            assert (status, "outlets.toml: The Lune Lantern: missing: domain" in said) == (1, True)

    asyncio.run(story())
