"""From the paths on the command line to articles: what every command starts with (edge: disk, network)."""

import sys
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from anechoic import collect, pipeline
from anechoic.cli import screen
from anechoic.cli.collecting import collected
from anechoic.errors import AnechoicError
from anechoic.outlets import DEFAULT, Register, outlets_from_toml
from anechoic.pipeline import Watch, refusal
from anechoic.records import Article, Capture, Known, Refusal, Source

_DECLARED = "outlets.toml"
_PROBES = 12  # sources that are asked before all others


@dataclass(frozen=True, slots=True)
class Intake:
    """The articles of a run, what was refused on the way, and the paths that gave nothing at all."""

    articles: tuple[Article, ...]
    refusals: tuple[Refusal, ...]
    empty: tuple[str, ...]
    register: Register


def intake(paths: Sequence[Path], watch: Watch) -> Intake:
    """Everything the paths hold, one article for each id. Refusals are printed as soon as all is read."""
    files, missing = _files(paths)
    register = register_for(paths)
    read: list[Article | Refusal] = [*missing]
    empty = [each.subject for each in missing]
    for file in files:
        of_file = []
        for each in pipeline.articles(_taken(file, watch), register):
            of_file.append(each)
            watch("reading", len(read) + len(of_file), None)
        if not any(isinstance(each, Article) for each in of_file):
            empty.append(str(file))
        read += of_file
    found = _settled(read, tuple(empty), register)
    screen.refused(found.refusals)
    return found


def gathered(sources: Sequence[Source], watch: Watch) -> Intake:
    """What the sources hold now; nothing where of a few that are asked first none answers, as on a machine offline.

    Sources that give nothing are counted; `anechoic sources check` tells of each.
    """
    first, rest = _apart(sources)
    taken = list(collected(first, watch))
    if any(isinstance(each, Capture) for each in taken):
        taken += collected(rest, watch)
    found = _settled(list(pipeline.articles(taken, DEFAULT)), (), DEFAULT)
    if found.articles and found.refusals:
        screen.say(f"{len(found.refusals)} addresses gave nothing; `anechoic sources check` tells why.")
    return found


def _apart(sources: Sequence[Source]) -> tuple[Sequence[Source], Sequence[Source]]:
    """A few of the sources from all over the list, and the others."""
    step = max(1, len(sources) // _PROBES)
    return sources[::step], [source for place, source in enumerate(sources) if place % step]


def _settled(read: Sequence[Article | Refusal], empty: tuple[str, ...], register: Register) -> Intake:
    """Articles apart from refusals, and each article once."""
    kept, twice = pipeline.unique([each for each in read if isinstance(each, Article)])
    refusals = (*(each for each in read if isinstance(each, Refusal)), *twice)
    return Intake(kept, refusals, empty, register)


def register_for(paths: Sequence[Path]) -> Register:
    """The outlets that are known: those built in, and those that an `outlets.toml` in a given folder declares."""
    register = DEFAULT
    for path in paths:
        declared = path / _DECLARED
        if declared.is_file():
            register = register.with_outlets(outlets_from_toml(declared.read_bytes(), subject=str(declared)))
    return register


def stream(paths: Sequence[Path], known: Known) -> Iterator[Article | Refusal]:
    """Articles as they are read, for filters that hold nothing back."""
    files, missing = _files(paths)
    yield from missing
    yield from pipeline.articles(pipeline.captures(files, known), register_for(paths))


def _files(paths: Sequence[Path]) -> tuple[list[Path], list[Refusal]]:
    """The files of the paths; each path that does not exist is refused by itself."""
    files: list[Path] = []
    missing: list[Refusal] = []
    for path in paths:
        try:
            files += collect.files_in([_spooled() if str(path) == "-" else path])
        except AnechoicError as error:
            missing.append(refusal("collect", error))
    return files, missing


def _spooled() -> Path:
    """Standard input as a file, so that it is read like any other; removed with the process's temporary folder."""
    folder = Path(tempfile.mkdtemp(prefix="anechoic-"))
    file = folder / "stdin.jsonl"
    with file.open("wb") as out:
        while block := sys.stdin.buffer.read(2**20):
            out.write(block)
    return file


def _taken(file: Path, watch: Watch) -> Iterator[Capture | Refusal]:
    """What a file holds; a subscription list is followed to what its feeds hold now."""
    if file.suffix.lower() != ".opml":
        yield from pipeline.captures([file])
        return
    try:
        sources: tuple[Source, ...] = collect.subscriptions(file.read_bytes(), str(file))
    except AnechoicError as error:
        yield refusal("collect", error)
        return
    yield from collected(sources, watch)
