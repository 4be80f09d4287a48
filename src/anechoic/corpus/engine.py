"""Daft, which hands parts of the work to the cores of this machine, or to those of a Ray cluster (edge: processes).

Classes and not functions, so that each process makes its register once.
"""

import json
import os
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

os.environ["DAFT_ANALYTICS_ENABLED"] = "0"  # it would tell its makers of each import and run
os.environ["DAFT_PROGRESS_BAR"] = "0"  # there is a bar of our own

import daft  # once it is told to keep quiet

from anechoic import incoming, jsonlines
from anechoic.outlets import DEFAULT
from anechoic.pipeline import accounts
from anechoic.records import Outlet, Refusal

_LINES = daft.DataType.list(daft.DataType.string())


class _Worker:
    """What runs in a process of its own, with the outlets built in and those of `own`."""

    def __init__(self, own: Sequence[Outlet]) -> None:
        self._register = DEFAULT.with_outlets(own)


class Reading(_Worker):
    """Parts of files into lines of articles, and what was refused."""

    @daft.method(return_dtype=daft.DataType.struct({"articles": _LINES, "refused": _LINES}))
    def part(self, files: list[str]) -> dict[str, list[str]]:
        """The articles of some files, which share a memory of what is furniture of their outlets."""
        read: dict[str, list[str]] = {"articles": [], "refused": []}
        for each in incoming.articles(incoming.captures([Path(file) for file in files]), self._register):
            if isinstance(each, Refusal):
                read["refused"].append(json.dumps([each.stage, each.subject, each.reason]))
            else:
                read["articles"].append(jsonlines.line(jsonlines.article_json(each)))
        return read


class Telling(_Worker):
    """Stories with their articles into lines of quotations and claims."""

    @daft.method(return_dtype=daft.DataType.struct({"quotations": _LINES, "claims": _LINES}))
    def part(self, story: str, articles: list[str]) -> dict[str, list[str]]:
        """Who said what in a story, an article a line, and what is claimed, a claim a line."""
        found = jsonlines.story_from(json.loads(story))
        own = tuple(jsonlines.article_from(json.loads(line)) for line in articles)
        said, claimed = accounts(found, own, self._register)
        told = zip(said, own, strict=True)
        return {
            "quotations": [jsonlines.line(jsonlines.attributions_json(each, article)) for each, article in told],
            "claims": [jsonlines.line(jsonlines.claim_json(claim)) for claim in claimed],
        }


class Engine:
    """The cores that the work is spread over; `cluster` is the address of a Ray cluster, empty for this machine."""

    def __init__(self, processes: int = 0, cluster: str = "", own: Sequence[Outlet] = ()) -> None:
        """`processes` side by side, as many as there are cores where it is 0; `own` are outlets declared besides."""
        if cluster:
            daft.set_runner_ray(cluster, noop_if_initialized=True)
        self.processes = processes or len(os.sched_getaffinity(0))
        self._own = tuple(own)

    def read(self, parts: Sequence[Sequence[Path]]) -> Iterator[dict[str, list[str]]]:
        """What `Reading` makes of each part, in their order."""
        rows = {"files": [[str(file) for file in part] for part in parts]}
        return self._each(Reading, rows, 1)

    def tell(self, stories: Sequence[tuple[str, Sequence[str]]]) -> Iterator[dict[str, list[str]]]:
        """What `Telling` makes of each story, a line and those of its articles, in their order."""
        rows: dict[str, list[Any]] = {
            "story": [story for story, _ in stories],
            "articles": [list(articles) for _, articles in stories],
        }
        return self._each(Telling, rows, max(len(stories) // (8 * self.processes), 1))

    def _each(self, kind: type, rows: dict[str, list[Any]], batch: int) -> Iterator[dict[str, list[str]]]:
        worker: Any = daft.cls(kind, use_process=True, max_concurrency=self.processes)(self._own)
        table = daft.from_pydict({**rows, "place": list(range(len(next(iter(rows.values())))))}).into_batches(batch)
        made = table.select("place", worker.part(*map(daft.col, rows)).alias("made")).sort("place")
        return (row["made"] for row in made.iter_rows())
