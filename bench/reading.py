"""How well bodies are read, beside plain trafilatura: F1 over runs of four words, as article-extraction-benchmark has it.

    python bench/reading.py FOLDER

FOLDER/expected.json gives each page its file and its text: {"id": {"html": "html/id.html.gz", "expected": {"articleBody": "…"}}}.
The pages of github.com/scrapinghub/article-extraction-benchmark are such a set. Ends with 1 under a floor of floors.json.
"""

import gzip
import json
import re
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterable
from pathlib import Path
from statistics import mean

from measured import keep
from trafilatura import extract

from anechoic.errors import AnechoicError
from anechoic.outlets import DEFAULT
from anechoic.read import article
from anechoic.records import Capture, CaptureKind

_WORD = re.compile(r"\w+")
_FLOORS = Path(__file__).with_name("floors.json")


def ours(content: bytes) -> str:
    """The text that this program reads."""
    try:
        return article(Capture(content, CaptureKind.PAGE, "page"), DEFAULT).text
    except AnechoicError:
        return ""


def plain(content: bytes) -> str:
    """The text that trafilatura reads in its standard setting."""
    return extract(content, include_comments=False) or ""


def runs(text: str) -> Counter[tuple[str, ...]]:
    """Every four words in a row, with how often they stand there."""
    words = _WORD.findall(text)
    return Counter(tuple(words[at : at + 4]) for at in range(max(1, len(words) - 3)))


def f1(found: Iterable[str], wanted: Iterable[str]) -> float:
    """F1 of mean precision and mean recall over all pages."""
    precisions, recalls = [], []
    for text, truth in zip(found, wanted, strict=True):
        a, b = runs(text), runs(truth)
        both = (a & b).total()
        precisions.append(both / a.total())
        recalls.append(both / b.total())
    precision, recall = mean(precisions), mean(recalls)
    return 2 * precision * recall / (precision + recall)


def main(folder: Path) -> int:
    """Print both readers' figures; 1 where ours is under its floor."""
    pages = json.loads((folder / "expected.json").read_text(encoding="utf-8")).values()
    contents = [gzip.decompress((folder / page["html"]).read_bytes()) for page in pages]
    wanted = [page["expected"]["articleBody"] for page in pages]
    readers: dict[str, Callable[[bytes], str]] = {"anechoic": ours, "trafilatura": plain}
    figures = {}
    for name, reader in readers.items():
        start = time.process_time()
        found = [reader(content) for content in contents]
        spent = time.process_time() - start
        figures[name] = f1(found, wanted)
        print(f"{name:12} F1 {figures[name]:.3f}   {len(contents) / spent:.1f} pages a CPU-second")
    both = ("the words of an article (F1)", figures["anechoic"], "trafilatura", figures["trafilatura"])
    keep("read", f"{len(contents)} pages of article-extraction-benchmark", [both])
    floor = json.loads(_FLOORS.read_text(encoding="utf-8"))["reading"]
    return int(
        figures["anechoic"] < floor["f1"] or figures["anechoic"] < figures["trafilatura"] + floor["above trafilatura"]
    )


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
