"""From the paths on the command line to articles: what every command starts with (edge: disk, network)."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from anechoic import collect, incoming
from anechoic.cli import screen
from anechoic.errors import AnechoicError
from anechoic.incoming import refusal
from anechoic.outlets import DEFAULT, Register, outlets_from_toml
from anechoic.ports import Watch
from anechoic.read import OutletMemory
from anechoic.records import Article, Capture, Known, Outlet, Refusal
from anechoic.site import declared

_DECLARED = "outlets.toml"


@dataclass(frozen=True, slots=True)
class Intake:
    """The articles of a run, each once, and whether all that was asked for gave something."""

    articles: tuple[Article, ...]
    register: Register
    complete: bool = True


def intake(paths: Sequence[Path], watch: Watch) -> Intake:
    """Everything the paths hold, one article for each id. Refusals are printed as soon as all is read."""
    inputs = Inputs(paths, watch)
    kept, twice = incoming.unique(list(inputs.articles()))
    screen.refused((*inputs.refusals, *twice))
    return Intake(kept, inputs.register, inputs.complete)


@dataclass(slots=True)
class Inputs:
    """The paths of a run, as they are read: articles come one by one, and what was refused is kept."""

    paths: Sequence[Path]
    watch: Watch
    known: Known = Known()  # what the user says of every article
    refusals: list[Refusal] = field(default_factory=list)
    complete: bool = True  # whether every input gave something, so far
    declared: tuple[Outlet, ...] = field(default_factory=declared.own)  # beside those built in
    register: Register = field(init=False)

    def __post_init__(self) -> None:
        """Learn the outlets of this installation, and those that an `outlets.toml` declares in a given folder or beside a given file."""
        folders = (path if path.is_dir() else path.parent for path in self.paths if path.exists())
        for file in dict.fromkeys(folder / _DECLARED for folder in folders):
            try:
                if file.is_file():
                    self.declared += outlets_from_toml(file.read_bytes(), subject=str(file))
            except AnechoicError as error:
                self._refuse(refusal("collect", error))
            except OSError as error:
                self._refuse(Refusal("collect", str(file), f"cannot be read: {error.strerror}"))
        self.register = DEFAULT.with_outlets(self.declared)

    def each_once(self) -> Iterator[Article]:
        """Every article of every file; what both a page and a feed or mail bring comes once, and these come last.

        They are held until then, and where there are no pages beside them, nothing is.
        """
        files = list(self.files())
        later = [file for file in files if self._brings_entries(file)]
        if not 0 < len(later) < len(files):
            yield from self._articles(files)
            return
        entries = list(self._articles(later))
        pages = self._articles([file for file in files if file not in set(later)])
        for each in incoming.pages_and_entries(pages, entries):
            if isinstance(each, Refusal):
                self.refusals.append(each)
            else:
                yield each

    def articles(self) -> Iterator[Article]:
        """Every article of every file, in their order."""
        yield from self._articles(self.files())

    def _articles(self, files: Iterable[Path]) -> Iterator[Article]:
        number, memory = 0, OutletMemory()
        for file in files:
            before, refused = number, len(self.refusals)
            for each in incoming.articles(self._taken(file), self.register, memory):
                if isinstance(each, Refusal):
                    self.refusals.append(each)
                    continue
                number += 1
                self.watch("reading", number, None)
                yield each
            if number == before:
                self.complete = False
                if len(self.refusals) == refused:
                    self._refuse(Refusal("collect", str(file), "holds no article"))

    def _brings_entries(self, file: Path) -> bool:
        try:
            return collect.brings_entries(file)
        except AnechoicError:  # who reads it is told
            return False

    def files(self) -> Iterator[Path]:
        """The files of the paths, each once; a path that leads to none is refused by itself."""
        files: dict[Path, None] = {}
        for path in self.paths:
            try:
                found = collect.files_in([path])
            except AnechoicError as error:
                self._refuse(refusal("collect", error))
            else:
                files.update(dict.fromkeys(found))
                if not found:
                    reason = "is a folder without any file that can be read (`anechoic read --help` names the kinds)"
                    self._refuse(Refusal("collect", str(path), reason))
        yield from files

    def _taken(self, file: Path) -> Iterator[Capture | Refusal]:
        """What a file holds; a subscription list is followed to what its feeds hold now."""
        try:
            listed = collect.sources_in(file)
        except AnechoicError as error:
            yield refusal("collect", error)
            return
        if listed is None:
            yield from incoming.captures([file], self.known)
        else:
            from anechoic.cli.live import gathered_live  # noqa: PLC0415 # the network, which files do without

            yield from gathered_live(listed, self.watch)

    def _refuse(self, refused: Refusal) -> None:
        """Keep what was refused entirely."""
        self.complete = False
        self.refusals.append(refused)
