"""Collects from a small world on loopback, as it is, unchanged, killed again and again, and beside servers that hang.

    python bench/collecting.py FOLDER [--feeds 200] [--entries 15] [--kills 10] [--hanging 40]

FOLDER holds saved news pages (.html.gz, in any folder below). Each feed stands on a host of its own (127.0.1.1 and on) and
links to pages of that host. What is printed: seconds, CPU seconds and memory of each run, what was asked of the servers,
and whether the killed run came to the same articles as the one that was left in peace.

Of the runs alone and beside servers that hang, what counts is how long the program had nothing to do until all others were
done, neither ran nor waited for a processor, looked at twenty times a second: a busy machine says the same.
"""

import argparse
import asyncio
import gzip
import hashlib
import os
import random
import re
import resource
import signal
import sqlite3
import subprocess
import sys
import tempfile
import time
from collections import Counter
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from itertools import cycle, islice
from pathlib import Path
from threading import Thread

_ADDRESS = re.compile(
    rb"""(<link[^>]*rel=["']?canonical[^>]*>|<meta[^>]*og:url[^>]*>|"(?:url|mainEntityOfPage|@id)"\s*:)"""
)


@dataclass
class World:
    """The servers: what they have by path, and what they were asked."""

    pages: dict[str, bytes]
    hanging: int = 0
    port: int = 0
    asked: Counter[str] = field(default_factory=Counter)
    sent: Counter[int] = field(default_factory=Counter)  # answers by status
    peak: int = 0  # KiB that a run held at most
    hung: int = 0  # requests that hang now
    beside: Counter[bool] = field(
        default_factory=Counter
    )  # answers, by whether all servers that hang had a request then

    def serve(self) -> None:
        """Answer in a thread of its own until the program ends."""
        ready: list[int] = []
        Thread(target=lambda: asyncio.run(self._serve(ready)), daemon=True).start()
        while not ready:
            time.sleep(0.01)
        self.port = ready[0]

    async def _serve(self, ready: list[int]) -> None:
        server = await asyncio.start_server(self._client, "0.0.0.0", 0)  # noqa: S104 # loopback has 16 million addresses
        ready.append(server.sockets[0].getsockname()[1])
        await server.serve_forever()

    async def _client(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while first := (await reader.readline()).decode("latin-1").split():
                headers = {}
                while line := (await reader.readline()).decode("latin-1").strip():
                    key, _, value = line.partition(":")
                    headers[key.lower()] = value.strip()
                host = headers["host"].partition(":")[0]
                if host.startswith("127.0.2."):
                    self.hung += 1
                    await reader.read()  # until the other side has had enough
                    self.hung -= 1
                    break
                writer.write(self._answer(host + first[1], headers))
                await writer.drain()
        except (ConnectionError, asyncio.CancelledError):
            pass
        finally:
            writer.close()

    def _answer(self, path: str, headers: dict[str, str]) -> bytes:
        content = self.pages.get(path)
        if content is None:
            return self._head(404, 0)
        self.asked[path] += 1
        self.beside[0 < self.hanging <= self.hung] += 1
        tag = f'"{hashlib.blake2b(content, digest_size=8).hexdigest()}"'
        if headers.get("if-none-match") == tag:
            return self._head(304, 0, f"ETag: {tag}")
        kind = "application/rss+xml" if path.endswith("/rss") else "text/html"
        return self._head(200, len(content), f"ETag: {tag}", f"Content-Type: {kind}") + content

    def _head(self, status: int, length: int, *headers: str) -> bytes:
        self.sent[status] += 1
        return "\r\n".join((f"HTTP/1.1 {status} x", f"Content-Length: {length}", *headers, "", "")).encode()

    def allowed(self, feeds: int) -> str:
        """The hosts, as the setting wants them."""
        hosts = [*map(_host, range(feeds)), *(f"127.0.2.{n}" for n in range(self.hanging))]
        return ",".join(f"{host}:{self.port}" for host in hosts)


def _host(number: int) -> str:
    return f"127.0.1.{number}"


def _own_address(page: bytes) -> bytes:
    """The page without the addresses that it gives itself: copies of it are pages of their own."""
    return _ADDRESS.sub(b"", page)


def _world(folder: Path, feeds: int, entries: int, largest: int) -> World:
    files = sorted(file for file in folder.rglob("*.html.gz") if file.stat().st_size <= largest)
    if not files:
        sys.exit(f"no such .html.gz in {folder}")
    contents = (_own_address(gzip.decompress(file.read_bytes())) for file in islice(cycle(files), feeds * entries))
    world = World({})
    world.serve()
    now = datetime.now(UTC)
    for number in range(feeds):
        host, items = _host(number), []
        for entry in range(entries):
            world.pages[f"{host}/{entry}"] = next(contents) + f"<!-- {host} {entry} -->".encode()
            date = format_datetime(now - timedelta(minutes=7 * entry + 1))
            link = f"http://{host}:{world.port}/{entry}"
            items.append(f"<item><title>Story {entry}</title><link>{link}</link><pubDate>{date}</pubDate></item>")
        rss = f"<rss version='2.0'><channel><title>Post {number}</title>{''.join(items)}</channel></rss>"
        world.pages[f"{host}/rss"] = rss.encode()
    return world


@dataclass
class House:
    """An installation in a folder of its own, with the world's feeds as its sources."""

    world: World
    feeds: int
    home: Path = field(default_factory=lambda: Path(tempfile.mkdtemp(prefix="collecting-")))
    pid: int = 0

    def __post_init__(self) -> None:
        hosts = [*map(_host, range(self.feeds)), *(f"127.0.2.{n}" for n in range(self.world.hanging))]
        outlines = "".join(
            f'<outline type="rss" text="" xmlUrl="http://{host}:{self.world.port}/rss"/>' for host in hosts
        )
        (self.home / "sources.opml").write_text(f"<opml version='2.0'><body>{outlines}</body></opml>")

    def run(self, *options: str, seconds: float | None = None) -> bool:
        """One run; killed after so many seconds, where they are given. Whether it came to its end."""
        allowed = self.world.allowed(self.feeds)
        environment = os.environ | {"ANECHOIC_HOME": str(self.home), "ANECHOIC_ALLOW_PRIVATE": allowed}
        command = [sys.executable, "-m", "anechoic", "collect", "--language", "none", *options]
        process = subprocess.Popen(command, env=environment, stderr=subprocess.PIPE, start_new_session=True)  # noqa: S603 # our own
        self.pid = process.pid
        Thread(target=self._watch, args=(process,), daemon=True).start()
        try:
            _, said = process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
            process.communicate()
            return False
        print(said.decode().strip().splitlines()[-1], flush=True)
        return True

    def _watch(self, process: "subprocess.Popen[bytes]") -> None:
        """Look at the memory of a run until it ends: what `getrusage` tells of children counts what this bench holds."""
        while process.poll() is None:
            with suppress(OSError):
                found = re.search(r"VmHWM:\s+(\d+)", Path(f"/proc/{process.pid}/status").read_text())
                self.world.peak = max(self.world.peak, int(found[1]) if found else 0)
            time.sleep(0.2)

    def make_due(self) -> None:
        """Let every source be due at once, and every page that could not be had."""
        with sqlite3.connect(self.home / "anechoic.sqlite3") as database:
            database.execute("update archive_feed set due = null")
            database.execute("update archive_seen set look = seen where stub")

    def held(self) -> tuple[int, int, list[str]]:
        """How many entries were seen, how many of them wait for their page, and the ids of the articles."""
        with sqlite3.connect(self.home / "anechoic.sqlite3") as database:
            seen, waiting = database.execute("select count(*), sum(stub) from archive_seen").fetchone()
            rows = database.execute("select id from archive_article order by id").fetchall()
        return seen, waiting, [key for (key,) in rows]

    def finished(self) -> int:
        """How many of the world's good feeds have answered."""
        with sqlite3.connect(f"file:{self.home}/anechoic.sqlite3?mode=ro", uri=True) as database:
            return int(database.execute("select count(*) from archive_feed where answered is not null").fetchone()[0])


def _report(name: str, world: World, start: tuple[float, float]) -> None:
    cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
    pages = Counter({path: count for path, count in world.asked.items() if not path.endswith("/rss")})
    twice = sum(count - 1 for count in pages.values())
    print(
        f"{name}: {time.monotonic() - start[0]:.0f} s, {cpu.ru_utime + cpu.ru_stime - start[1]:.0f} CPU s, "
        f"peak {world.peak / 1024:.0f} MiB; {len(pages)} pages asked, {twice} of them again; answers {dict(world.sent)}\n",
        flush=True,
    )
    world.asked.clear()
    world.sent.clear()
    world.peak = 0


@dataclass
class Spent:
    """How long it took until all good feeds were done, and for how long of it no thread had anything to do."""

    wall: float = 0.0
    idle: float = 0.0

    def __str__(self) -> str:
        return f"{self.wall:.0f} s, of which the program had nothing to do for {self.idle:.1f}"


def _until_done(house: House, *options: str) -> Spent:
    """What it took until all good feeds were done; comes back when the whole run has ended."""
    spent, start = Spent(), time.monotonic()
    runner = Thread(target=house.run, args=options)
    runner.start()
    while runner.is_alive() and _answered(house) < house.feeds:
        time.sleep(0.05)
        now = time.monotonic() - start
        spent.idle += (now - spent.wall) * _is_idle(house.pid)
        spent.wall = now
    runner.join()
    return spent


def _is_idle(pid: int) -> bool:
    """Whether all threads of a process sleep: none runs, waits for a processor, or for the disk (Linux, proc(5))."""
    try:
        states = [file.read_text().rpartition(")")[2].split()[0] for file in Path(f"/proc/{pid}/task").glob("*/stat")]
    except OSError:  # a thread, or the process, has just ended
        return False
    return bool(states) and set(states) == {"S"}


def _started() -> tuple[float, float]:
    cpu = resource.getrusage(resource.RUSAGE_CHILDREN)
    return time.monotonic(), cpu.ru_utime + cpu.ru_stime


def _kill(world: World, given: argparse.Namespace, articles: list[str]) -> None:
    """Kill a run again and again, and tell what it came to."""
    start, killed, chance = _started(), House(world, given.feeds), random.Random(7)  # noqa: S311 # moments, no secrets
    kills = 0
    while kills < given.kills and not killed.run(seconds=3 + chance.random() * given.every):
        kills += 1
    killed.run()
    killed.make_due()
    killed.run()  # on a busy machine these servers, too, are slow to answer: what timed out has its turn again
    _report(f"killed {kills} times", world, start)
    seen, waiting, same = killed.held()
    print(f"{seen} entries seen, {waiting} wait for their page, the same articles as in peace: {same == articles}\n")


def main() -> None:
    """Print the figures of each run."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--feeds", type=int, default=200)
    parser.add_argument("--entries", type=int, default=15)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--hanging", type=int, default=40)
    parser.add_argument("--every", type=float, default=20.0, help="seconds after which a run is killed, at most")
    parser.add_argument("--largest", type=int, default=10**7, help="bytes of a page, packed; larger ones are left out")
    given = parser.parse_args()
    world = _world(given.folder, given.feeds, given.entries, given.largest)

    start, calm = _started(), House(world, given.feeds)
    alone = _until_done(calm, "--warc", str(calm.home / "day.warc.gz"))
    _report("first run", world, start)
    seen, waiting, articles = calm.held()
    print(f"{seen} entries seen, {waiting} wait for their page, {len(articles)} articles\n")

    calm.make_due()
    start = _started()
    calm.run()
    _report("second run, nothing changed", world, start)

    if given.kills:
        _kill(world, given, articles)

    world.hanging = given.hanging
    world.beside.clear()
    start, house = _started(), House(world, given.feeds)
    beside = _until_done(house)
    print(f"until all {given.feeds} were done, alone: {alone}\nbeside {given.hanging} servers that hang: {beside}")
    print(f"so they delayed the others by {max(0.0, beside.idle - alone.idle):.1f} s at most")
    print(f"{world.beside[True]} of {world.beside.total()} answers went out while all {given.hanging} hung")
    _report("beside servers that hang", world, start)


def _answered(house: House) -> int:
    try:
        return house.finished()
    except sqlite3.OperationalError:  # the tables, or the file, are being made
        return 0


if __name__ == "__main__":
    main()
