"""How well statements are brought together: `python bench/claims.py DATA [--seen]`.

DATA is a folder with the public sets named in `claims_labels.json`, packed JSON Lines (`<set>.jsonl.gz`) of articles with
a `story`. The labels hold no text: of stories that were read whole, which sentence says all that which other one says
(`says`), which pairs a careful reader would leave open (`unsure`), which go back to one source, and who denies what;
and of everything else that came out as agreed, superseded or disputed, whether it is right (`judged`). Pairs of figures that
are disputed, newer or neither are labelled apart (`claims_figures.py`). `--seen` lists what came out wrong or was judged
by nobody yet. Exit status 1 where a figure is below its floor in `floors.json`.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

from claims_figures import compare, labelled
from measured import keep

from anechoic import echoes, quotes
from anechoic.claims import claims
from anechoic.jsonlines import article_from
from anechoic.outlets import DEFAULT
from anechoic.records import Article, Claim, Span, Standing, Story, StoryId

LABELS = Path(__file__).with_name("claims_labels.json")
FLOORS = Path(__file__).with_name("floors.json")
Json = dict[str, Any]
Pair = frozenset[Span]
_MOST = 12  # articles of a story; larger ones are of a whole campaign, and no event
_SAID = {True: "right", False: "wrong", None: "open"}


@dataclass(frozen=True)
class Told:
    """One story of a set and the claims found in it."""

    key: str
    articles: tuple[Article, ...]
    claims: tuple[Claim, ...]


def stories(data: Path, name: str) -> Iterator[tuple[str, tuple[Article, ...]]]:
    """The stories of a set as its editors grouped them."""
    with gzip.open(data / f"{name}.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = sorted(map(json.loads, lines), key=lambda row: (row["story"], row["id"]))
    for key, own in groupby(rows, key=lambda row: row["story"]):
        yield str(key), tuple(article_from(row) for row in own)


def told(key: str, articles: Sequence[Article]) -> Told:
    """The claims of a story, its origins as the stage before finds them."""
    origins = echoes.origins(articles, DEFAULT)
    story = Story(StoryId(key), "", tuple(origin.articles for origin in origins))
    said = [quotes.attributions(article, DEFAULT) for article in articles]
    return Told(key, tuple(articles), claims(story, articles, said))


# ── Stories that were read whole ──────────────────────────────────────────────────────────────────


def read_whole(found: Told, label: Json, counts: Counter[str]) -> Iterator[tuple[str, Claim]]:
    """Counts what was found and missed of one story; gives the claims that are wrong, with the reason."""
    says = {pair_of(pair) for pair in label["says"]}
    unsure = {pair_of(pair) for pair in label["unsure"]}
    joined: set[Pair] = set()
    for claim in found.claims:
        best, *others = claim.evidence
        pairs = {frozenset((best, each)) for each in others if within(best, label) and within(each, label)}
        if claim.standing is Standing.AGREED and pairs:
            joined |= {frozenset((a, b)) for a in claim.evidence for b in claim.evidence if a.article != b.article}
            if pairs <= says | unsure and not label["one_source"]:
                counts["agreed, right" if pairs & says else "agreed, open"] += 1
            else:
                counts["agreed, wrong"] += 1
                yield "not what was read", claim
    counts["pairs, found"] += len(says & joined)
    counts["pairs"] += len(says)
    counts[f"pairs of {label['set']}, found"] += len(says & joined)
    counts[f"pairs of {label['set']}"] += len(says)
    denied = {pair_of(pair) for pair in label["denies"]}
    shown = {frozenset(c.evidence) for c in found.claims if c.standing is Standing.DISPUTED}
    counts["denials, found"] += sum(any(pair <= each for each in shown) for pair in denied)
    counts["denials"] += len(denied)


def pair_of(pair: Sequence[Sequence[Any]]) -> Pair:
    """Two places, whichever says more."""
    return frozenset(Span(article, start, end) for article, start, end in pair)


def within(span: Span, label: Json) -> bool:
    """Whether the sentence stands in the part that was read."""
    return span.end <= int(label["read"].get(span.article, 0))


# ── All that came out ─────────────────────────────────────────────────────────────────────────────


def verdicts(found: Told) -> Iterator[tuple[str, str, Claim]]:
    """What is to be judged of a story: agreements, replaced figures and disputes, each with a key made of its places."""
    for claim in found.claims:
        if claim.standing is Standing.AGREED:
            yield "agreed", places(claim.evidence), claim
        elif claim.standing is Standing.DISPUTED:
            yield ("disputed figure" if claim.figures else "denial"), places(claim.evidence), claim
        for figure in claim.figures:
            if figure.superseded and figure.span.article == claim.evidence[0].article:
                yield "superseded", places([figure.span]), claim


def places(spans: Sequence[Span]) -> str:
    """A key of some places that no order changes."""
    return " ".join(sorted(f"{span.article}:{span.start}" for span in spans))


def main() -> None:
    """Print the table, and with `--seen` what nobody judged."""
    wanted = argparse.ArgumentParser(description=__doc__)
    wanted.add_argument("data", type=Path)
    wanted.add_argument("--seen", action="store_true")
    given = wanted.parse_args()
    labels: Json = json.loads(LABELS.read_text(encoding="utf-8"))
    whole = {(each["set"], each["story"]): each for each in labels["read"]}
    counts: Counter[str] = Counter()
    for name in labels["sets"]:
        judged: dict[str, bool | None] = labels["judged"].get(name, {})
        for key, articles in stories(given.data, name):
            if not 1 < len(articles) <= _MOST:
                continue
            found = told(key, articles)
            if label := whole.get((name, key)):
                for why, claim in read_whole(found, label, counts):
                    show(why, name, claim, found, wanted=given.seen)
            for kind, place, claim in verdicts(found):
                verdict = judged.get(f"{kind} {place}", "nobody")
                counts[f"{kind}, judged {_SAID.get(verdict, 'by nobody')}"] += 1
                counts[f"{kind} in {name}, judged {_SAID.get(verdict, 'by nobody')}"] += 1
                show(f"{kind} {place}", name, claim, found, wanted=given.seen and verdict is not True)
    rivals(given.data, labels, counts, wanted=given.seen)
    for measured, number in sorted(counts.items()):
        print(f"{measured:56} {number}")
    fallen = below_floors(counts, json.loads(FLOORS.read_text(encoding="utf-8"))["claims"])
    for measured in fallen:
        print(f"below its floor: {measured}")
    raise SystemExit(1 if fallen else 0)


def rivals(data: Path, labels: Json, counts: Counter[str], *, wanted: bool) -> None:
    """Counts the figures that are disputed or newer in the stories labelled for them."""
    for label, articles in labelled(data, labels["figures"]):
        found = told(label["articles"][0], articles)
        for claim in compare(found.claims, label, labels["judged"].get("figures", {}), counts):
            show("a dispute that is none", label["set"], claim, found, wanted=wanted)


def below_floors(counts: Counter[str], floors: dict[str, float]) -> list[str]:
    """The measures that have fallen below what was reached before."""
    judged = counts["agreed, judged right"] + counts["agreed, judged wrong"]
    right = counts["disputed figure of these stories, right"]
    reached = {
        "agreed_precision": counts["agreed, judged right"] / (judged or 1),
        "agreed_right": counts["agreed, judged right"],
        "pairs_recall": counts["pairs, found"] / (counts["pairs"] or 1),
        "disputed_precision": right / ((right + counts["disputed figure of these stories, wrong"]) or 1),
        "disputed_recall": counts["pairs of figures that are disputed, found"]
        / (counts["pairs of figures that are disputed"] or 1),
    }
    for measured, value in reached.items():
        print(f"{measured:56} {value:.3f}  (floor {floors[measured]})")
    agreed = ("of what was called agreed, judged right", reached["agreed_precision"])
    found = ("of the pairs that say the same, found", reached["pairs_recall"])
    rivals = ("of the rival figures that readers noted, found", reached["disputed_recall"])
    keep("claims", "statements of public sets, judged by readers", [agreed, found, rivals])
    return [measured for measured, value in reached.items() if value < floors[measured]]


def show(why: str, name: str, claim: Claim, found: Told, *, wanted: bool) -> None:
    """A claim with all its places, to be judged by a reader."""
    if wanted:
        by_id = {article.id: article for article in found.articles}
        print(f"\n## {why} | {name} {found.key} | {claim.standing} {claim.reports}/{claim.origins}")
        for span in claim.evidence:
            print(f"   {by_id[span.article].outlet[:16]:16} {by_id[span.article].words(span)}")
        for figure in claim.figures:
            print(f"   - {figure.text} {figure.counts} ({figure.holder}) {figure.as_of} {figure.superseded}")


if __name__ == "__main__":
    main()
