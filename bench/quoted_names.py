"""Measures whose names quotations are given: `python bench/quoted_names.py DATA`.

DATA is JSON Lines (may be packed): `text`, and `quotes` with `spans` of whole sentences and the `speaker_name` in full. A statement
is the sentences that a quotation touches, those of one speaker that touch each other joined; it is found if its characters and
those of an annotated one have a Jaccard index of .5 or more. A name is right if its last word is, or two thirds of its words.
"""

import argparse
import gzip
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Article, ArticleId, Polarity
from anechoic.text.names import name_key
from anechoic.text.sentences import sentences
from quotes import Told, pairs, places


def statements(row: dict[str, Any]) -> Iterator[Told]:
    """What the stage says was said, in whole sentences; the name stands in `kind`."""
    text = row["text"]
    bounds = sentences(text)
    joined: list[tuple[int, int, str]] = []  # first sentence, last sentence, name
    article = Article(id=ArticleId(row["id"]), text=text, lang="en")
    for q in sorted(attributions(article, DEFAULT).quotations, key=lambda q: q.content.start):
        if q.polarity is Polarity.BELIEVES:
            continue
        spans = [span for span in (q.content, q.cue, q.speaker) if span]
        low, high = min(span.start for span in spans), max(span.end for span in spans)
        touched = [place for place, (start, end) in enumerate(bounds) if start < high and end > low]
        name, first = q.resolved.name if q.resolved else "", touched[0]
        if joined:
            begun, ended, before = joined[-1]
            beside = first == ended + 1 and "\n" not in text[bounds[ended][1] : bounds[first][0]]
            over = first <= ended and ("" in (name, before) or (first, touched[-1]) == (begun, ended))
            if over or ((beside or first <= ended) and name == before):
                joined[-1] = (begun, max(ended, touched[-1]), before or name)
                continue
            first = max(first, ended + 1)
        if first <= touched[-1]:
            joined.append((first, touched[-1], name))
    for first, last, name in joined:
        yield Told(name, places(text, [(bounds[first][0], bounds[last][1])]), set())


def is_right(wanted: str, given: str) -> bool:
    """The last word is the same, or two thirds of the words of the shorter one."""
    one, other = name_key(wanted), name_key(given)
    if not one or not other:
        return one == other
    return one[-1] == other[-1] or 3 * len(set(one) & set(other)) >= 2 * min(len(one), len(other))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("data", type=Path)
    path = parser.parse_args().data
    text = gzip.decompress(path.read_bytes()).decode() if path.suffix == ".gz" else path.read_text(encoding="utf-8")
    wanted = given = found = named = right = 0
    for row in map(json.loads, text.splitlines()):
        gold = [Told(q["speaker_name"], places(row["text"], q["spans"]), set()) for q in row["quotes"] if q["spans"]]
        mine = list(statements(row))
        wanted, given = wanted + len(gold), given + len(mine)
        for theirs, own in pairs(gold, mine):
            found += 1
            named += bool(theirs.kind)
            right += bool(theirs.kind) and is_right(theirs.kind, own.kind)
    figures = {"statements F1": 2 * found / (wanted + given), "names right": right / max(1, named), "named": named}
    print(json.dumps({name: round(value, 3) for name, value in figures.items()}, indent=1))


if __name__ == "__main__":
    main()
