"""A corpus from files to claims, step by step; what an earlier run finished is not done again (edge: disk)."""

import json
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path
from typing import Any

from anechoic import jsonlines, pipeline, shelf
from anechoic.corpus.engine import Engine
from anechoic.corpus.folder import Folder
from anechoic.outlets import Register
from anechoic.ports import Watch
from anechoic.records import Article, ArticleId, Origin, Refusal

_PART = 16 << 20  # bytes of files that are read together; 64 files at most, so that small pages spread over all cores
_FILES = 64
_STORIES = 2_000  # that are worked on between two moments at which all is on the disk


@dataclass(frozen=True, slots=True)
class Corpus:
    """What a corpus is made from, and with."""

    files: Sequence[Path]
    register: Register
    folder: Folder
    engine: Engine


def run(corpus: Corpus, watch: Watch) -> tuple[Refusal, ...]:
    """Make every table of a corpus, or go on where an earlier run ended; returns what was refused."""
    _read(corpus, watch)
    twice: list[Refusal] = []
    _tell(corpus, twice, watch)
    return (*(Refusal(*each) for each in corpus.folder.refusals()), *twice)


def parts(files: Sequence[Path]) -> list[list[Path]]:
    """The files in parts of about the same work, in their order."""
    made: list[list[Path]] = []
    room = 0
    for file in files:
        size = file.stat().st_size
        if not made or len(made[-1]) == _FILES or size > room:
            made.append([])
            room = _PART
        made[-1].append(file)
        room -= size
    return made


def _read(corpus: Corpus, watch: Watch) -> None:
    """Tables `refused` and `articles`; a part whose articles are there is whole."""
    of_files = parts(corpus.files)
    wanted = [place for place in range(len(of_files)) if not corpus.folder.has("articles", place)]
    step = 4 * corpus.engine.processes
    for start in range(0, len(wanted), step):
        watch("reading", len(of_files) - len(wanted) + start, len(of_files))
        now = wanted[start : start + step]
        for place, read in zip(now, corpus.engine.read([of_files[place] for place in now]), strict=True):
            refused = (
                dict(zip(("stage", "subject", "reason"), json.loads(each), strict=True)) for each in read["refused"]
            )
            corpus.folder.put("refused", place, refused)
            corpus.folder.put("articles", place, map(_article_row, read["articles"]))


def _tell(corpus: Corpus, twice: list[Refusal], watch: Watch) -> None:
    """The other tables, for some thousand stories at a time; where their claims are there, they are whole."""
    origins: list[Origin] = []
    told = _stories(corpus, origins, twice)
    done = 0
    for place in count():
        stories = list(islice(told, _STORIES))
        if not stories and not origins:
            return
        watch("comparing accounts", done, None)
        done += len(stories)
        if not corpus.folder.has("claims", place):
            _put_stories(corpus, place, stories, origins)
        origins.clear()


def _put_stories(
    corpus: Corpus, place: int, stories: Sequence[tuple[str, Sequence[str]]], origins: Sequence[Origin]
) -> None:
    folder = corpus.folder
    folder.put("origins", place, (_row(jsonlines.origin_json(origin)) for origin in origins))
    folder.put("stories", place, (_story_row(story) for story, _ in stories))
    found = list(corpus.engine.tell(stories)) if stories else []
    folder.put("quotations", place, (_quotations_row(line) for each in found for line in each["quotations"]))
    folder.put("claims", place, (_row(json.loads(line), line) for each in found for line in each["claims"]))


def _stories(corpus: Corpus, origins: list[Origin], twice: list[Refusal]) -> Iterator[tuple[str, Sequence[str]]]:
    """The line of every story with those of its articles, as soon as nothing more can join it.

    `origins` and `twice` take what comes to light on the way.
    """
    held: dict[ArticleId, str] = {}

    def arriving() -> Iterator[Article]:
        lines = corpus.folder.lines("articles")
        for article in shelf.in_time((jsonlines.article_from(json.loads(line)) for line in lines), twice):
            held[article.id] = jsonlines.line(jsonlines.article_json(article))
            yield article

    for story in pipeline.stories_in_time(arriving(), corpus.register, origins.append):
        yield jsonlines.line(jsonlines.story_json(story)), [held.pop(key) for key in story.articles]


# ── Rows ──────────────────────────────────────────────────────────────────────────────────────────


def _row(record: jsonlines.Json, line: str = "") -> dict[str, Any]:
    """A record as a row: what the table has columns for is taken, and the line beside it."""
    return {**record, "line": line or jsonlines.line(record)}


def _article_row(line: str) -> dict[str, Any]:
    record = json.loads(line)
    return {**record, "published": jsonlines.parsed_instant(record["published"]), "line": line}


def _story_row(line: str) -> dict[str, Any]:
    record = json.loads(line)
    seen = {name: jsonlines.parsed_instant(record[name]) for name in ("first_seen", "last_seen")}
    return {**record, **seen, "origins": len(record["origins"]), "line": line}


def _quotations_row(line: str) -> dict[str, Any]:
    record = json.loads(line)
    return {"article": record["article"], "quotations": len(record["quotations"]), "line": line}
