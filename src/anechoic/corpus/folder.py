"""The folder of a corpus: a table a folder, a part a Parquet file, each whole or not there (edge: disk)."""

import json
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.parquet as pq

from anechoic.errors import WrongUse

_TEXT, _TEXTS, _INSTANT, _NUMBER = pa.string(), pa.list_(pa.string()), pa.timestamp("us", tz="UTC"), pa.int32()

# The columns of each table; `line` is what the command of the stage prints.
TABLES: Mapping[str, pa.Schema] = {
    "articles": pa.schema(
        dict.fromkeys(("id", "url", "outlet", "lang", "title"), _TEXT) | {"published": _INSTANT, "line": _TEXT}
    ),
    "refused": pa.schema(dict.fromkeys(("stage", "subject", "reason"), _TEXT)),
    "origins": pa.schema({"origin": _TEXT, "agency": _TEXT, "articles": _TEXTS, "line": _TEXT}),
    "stories": pa.schema(
        {
            "id": _TEXT,
            "headline": _TEXT,
            "first_seen": _INSTANT,
            "last_seen": _INSTANT,
            "articles": _TEXTS,
            "origins": _NUMBER,
            "line": _TEXT,
        }
    ),
    "quotations": pa.schema({"article": _TEXT, "quotations": _NUMBER, "line": _TEXT}),
    "claims": pa.schema(
        {"story": _TEXT, "claim": _TEXT, "standing": _TEXT, "reports": _NUMBER, "origins": _NUMBER, "line": _TEXT}
    ),
}


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a corpus is made from: the program's version, and every file with its size and the time of its last change."""

    version: str
    files: tuple[tuple[str, int, int], ...]

    @classmethod
    def of(cls, version: str, files: Sequence[Path]) -> "Manifest":
        """The manifest of files as they are on the disk now."""
        stats = ((str(file.absolute()), file.stat()) for file in files)
        return cls(version, tuple((name, stat.st_size, stat.st_mtime_ns) for name, stat in stats))

    def text(self) -> str:
        """The manifest as it is kept."""
        return json.dumps({"version": self.version, "files": self.files}, indent=1) + "\n"


class Folder:
    """Where the tables of one corpus are kept, part by part."""

    def __init__(self, place: Path, manifest: Manifest) -> None:
        """Raises WrongUse where the folder holds something else, or a corpus of other files or of another version."""
        self._place = place
        kept = place / "corpus.json"
        if kept.exists():
            if kept.read_text("utf-8") != manifest.text():
                raise WrongUse(str(place), "holds a corpus of other files or of another version", "name another folder")
            return
        if place.exists() and (not place.is_dir() or any(place.iterdir())):
            raise WrongUse(str(place), "is not empty, and holds no corpus", "name another folder")
        place.mkdir(parents=True, exist_ok=True)
        kept.write_text(manifest.text(), "utf-8")
        for table in TABLES:
            (place / table).mkdir()

    def has(self, table: str, part: int) -> bool:
        """Whether a part is there, whole."""
        return self._file(table, part).exists()

    def put(self, table: str, part: int, rows: Iterable[Mapping[str, Any]]) -> None:
        """Write a part, whole or not at all."""
        file = self._file(table, part)
        beside = file.with_suffix(".partial")
        pq.write_table(pa.Table.from_pylist(list(rows), TABLES[table]), beside, compression="zstd")
        beside.replace(file)

    def lines(self, table: str) -> Iterator[str]:
        """The lines of every part of a table, in their order."""
        for file in sorted((self._place / table).glob("*.parquet")):
            for batch in pq.ParquetFile(file).iter_batches(256, columns=["line"]):
                yield from batch.column(0).to_pylist()

    def rows(self, table: str) -> int:
        """How many rows a table has."""
        return sum(pq.read_metadata(file).num_rows for file in (self._place / table).glob("*.parquet"))

    def refusals(self) -> Iterator[tuple[str, str, str]]:
        """What was refused: stage, subject, reason."""
        for file in sorted((self._place / "refused").glob("*.parquet")):
            for row in pq.read_table(file).to_pylist():
                yield row["stage"], row["subject"], row["reason"]

    def _file(self, table: str, part: int) -> Path:
        return self._place / table / f"{part:06d}.parquet"
