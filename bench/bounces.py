"""How well returned mail is read: whom it could not reach, and whether that is for good, against collections with labels.

    python bench/bounces.py FOLDER…

A folder holds mails and `expected.json`: {name of the mail: [what it says of each recipient]}, with `addresses` where
they are known, and `hard` (1 or 0) or `temporary` where that is. Mails of automatic replies and complaints are labelled
by their `reason`, and must be no bounce. Collections: the tests of flufl.bounce 6.0 (Apache-2.0), whose labels are
addresses, and sisimai/set-of-emails (BSD-2), whose labels are reasons.
"""

import argparse
import json
from collections import Counter
from pathlib import Path
from typing import Any

from anechoic.delivery.bounces import bounce
from anechoic.errors import AnechoicError
from anechoic.records import Bounce, BounceKind

_NO_BOUNCE = {"feedback", "vacation", "delivered"}


def read(path: Path) -> Bounce:
    """What the program makes of a mail; nothing where it refuses it."""
    try:
        return bounce(path.read_bytes(), str(path))
    except AnechoicError:
        return Bounce("", (), BounceKind.NONE)


def judged(found: Bounce, labels: list[dict[str, Any]]) -> Counter[str]:
    """What is right and what is wrong about one mail; only what its labels speak of is counted."""
    score: Counter[str] = Counter()
    if any("addresses" in label for label in labels):
        wanted = {address.lower() for label in labels for address in label["addresses"]}
        score["whom asked"] += 1
        score["whom right"] += {address.lower() for address in found.recipients} == wanted
    if any("hard" in label for label in labels):
        wanted_kind = BounceKind.HARD if all(label["hard"] for label in labels) else BounceKind.SOFT
        if labels[0].get("reason") in _NO_BOUNCE:
            wanted_kind = BounceKind.NONE
        score["kind asked"] += 1
        score["kind right"] += found.kind is wanted_kind
        score["somebody named"] += bool(found.recipients)
    return score


def main() -> None:
    """Print one line for each folder."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folders", type=Path, nargs="+", metavar="FOLDER")
    parser.add_argument("--wrong", action="store_true", help="name the mails that are read otherwise than labelled")
    wanted = parser.parse_args()
    for folder in wanted.folders:
        total: Counter[str] = Counter()
        for name, labels in sorted(json.loads((folder / "expected.json").read_text()).items()):
            path = next(iter(sorted(folder.glob(f"{name}*"))))
            score = judged(found := read(path), labels)
            total += score
            if wanted.wrong and score["whom right"] + score["kind right"] < score["whom asked"] + score["kind asked"]:
                print(f"  {path.name}: {found.kind} {', '.join(found.recipients)}; labelled {labels}")
        print(f"{folder.name}: " + ", ".join(f"{key} {number}" for key, number in sorted(total.items())))


if __name__ == "__main__":
    main()
