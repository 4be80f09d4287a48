"""What the memory of outlets takes out of a stream of articles: how many lines, how many different ones, and which.

Usage: python bench/furniture.py ARTICLES.jsonl.gz [SAMPLE]

The articles (lines with `id`, `outlet`, `published`, `text`) go through one memory in order of time, as a year of
collecting would have them. SAMPLE different lines that went are printed, drawn with a fixed seed, for people to judge.
"""

import random
import sys
from collections import Counter
from pathlib import Path

from anechoic import collect, incoming
from anechoic.outlets import DEFAULT
from anechoic.read import OutletMemory
from anechoic.read.draft import Draft
from anechoic.records import Article


def main(path: Path, sample: int) -> None:
    """Print the figures and the sample."""
    memory, lines, gone = OutletMemory(), 0, Counter[tuple[str, str]]()
    read = incoming.articles(collect.captures(path), DEFAULT)
    found = [each for each in read if isinstance(each, Article)]
    for each in sorted(found, key=lambda one: (one.published is None, one.published, one.id)):
        draft = Draft(lines=tuple(filter(str.strip, each.text.split("\n"))))
        lines += len(draft.lines)
        cleaned = memory.cleaned(draft, each.outlet, each.url or each.id)
        gone.update((each.outlet, removal.text) for removal in cleaned.removed)
    print(f"{len(found)} articles, {lines} lines; {gone.total()} taken out, {len(gone)} different ones")
    for outlet, line in random.Random(5).sample(sorted(gone), min(sample, len(gone))):  # noqa: S311 # a sample
        print(f"{gone[outlet, line]:6} {outlet}: {line[:200]}")


if __name__ == "__main__":
    main(Path(sys.argv[1]), int(sys.argv[2]) if sys.argv[2:] else 0)
