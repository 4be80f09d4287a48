"""How near "What happened" comes to what editors wrote of the same story: ROUGE-1, -2 and -L, F1, at equal length.

    python bench/summaries.py neus_triples.jsonl.gz neus_roundups_summaries.jsonl.gz neus_roundups.jsonl.gz [--most N]

Beside it, each cut to as many words as ours has: LexRank (Erkan & Radev 2004, continuous), the lead of the first article,
and the lead of the article that is most like the others. Ends with 1 under a floor of floors.json.
"""

import argparse
import gzip
import json
import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from measured import Figure, keep
from rouge import f1, grams

from anechoic import claims, quotes
from anechoic.briefing.candidates import Candidate, section
from anechoic.briefing.lead import lead_first
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.opinion import is_opinion
from anechoic.briefing.speed_read import HAPPENED, in_order
from anechoic.briefing.statements import news
from anechoic.jsonlines import article_from
from anechoic.outlets import DEFAULT
from anechoic.records import Article, Dossier, Story, StoryId
from anechoic.text.sentences import sentences

_FLOORS = Path(__file__).with_name("floors.json")
_ALIKE = 0.8  # share of its stems from which a sentence fills no room, having been said
Case = tuple[tuple[Article, ...], str]


def triples(path: Path) -> Iterator[Case]:
    """Three excerpts on one event, and the editors' neutral summary of it."""
    for row in _rows(path):
        texts = [each for each in row["articles"] if each["text"].strip()]
        rows = [{"id": f"{row['id']}.{n}", "lang": "en", **each} for n, each in enumerate(texts)]
        found = _reports(rows)
        if len(found) > 1 and row["summary"]["text"].strip():
            yield tuple(found), row["summary"]["text"]


def roundups(summaries: Path, articles: Path) -> Iterator[Case]:
    """The openings of two or three articles on one event, and the editors' summary."""
    known = {row["id"]: row for row in _rows(articles) if row["text"].strip()}
    for row in _rows(summaries):
        found = _reports([known[key] for key in row["articles"] if key in known])
        if len(found) > 1:
            yield tuple(found), row["text"]


def _reports(rows: Sequence[Mapping[str, Any]]) -> list[Article]:
    """The articles that are no opinion pieces, which no system is given: they are not told as news."""
    return [each for each in map(article_from, rows) if not is_opinion(each)]


def ours(articles: Sequence[Article], words: int) -> str:
    """The lines of "What happened" that so much room is filled with, the last of them perhaps too long for it."""
    story = Story(StoryId("s"), articles[0].title, tuple((each.id,) for each in articles))
    said = tuple(quotes.attributions(each, DEFAULT) for each in articles)
    dossier = Dossier(story, tuple(articles), attributions=said, claims=claims.claims(story, articles, said))
    material = Material(dossier, Reader("en"))
    ordered = lead_first(material, news(material, HAPPENED))
    found: list[Candidate] = []
    for each in ordered:  # an edition has few lines and leaves out more as told already; here the room is to be filled
        if sum(one.words for one in found) >= words:
            break
        if all(len(each.stems & one.stems) < _ALIKE * min(len(each.stems), len(one.stems)) for one in found):
            found.append(each)
    return " ".join(line.text for line in in_order(material, section(HAPPENED, found)).lines)


def lexrank(articles: Sequence[Article]) -> str:
    """The sentences that most others are like, each unlike those before it."""
    cut = [each.text[a:b] for each in articles for a, b in sentences(each.text, "en")]
    vectors = _tfidf([_tokens(sentence) for sentence in cut])
    alike = vectors @ vectors.T
    spread = alike / np.maximum(alike.sum(axis=1, keepdims=True), 1e-9)
    rank = np.full(len(cut), 1 / len(cut))
    for _ in range(60):
        rank = 0.15 / len(cut) + 0.85 * rank @ spread
    chosen: list[int] = []
    for place in sorted(range(len(cut)), key=lambda place: (-rank[place], place)):
        if all(alike[place, other] < 0.5 for other in chosen):
            chosen.append(place)
    return " ".join(cut[place] for place in chosen)


def first_lead(articles: Sequence[Article]) -> str:
    """The first article from its beginning, then the next."""
    return " ".join(each.text for each in articles)


def medoid_lead(articles: Sequence[Article]) -> str:
    """The article most like the others from its beginning, then the others."""
    vectors = _tfidf([_tokens(each.text) for each in articles])
    best = int((vectors @ vectors.T).sum(axis=1).argmax())
    return " ".join(each.text for each in (articles[best], *articles[:best], *articles[best + 1 :]))


SYSTEMS = {"LexRank": lexrank, "lead of the first": first_lead, "lead of the medoid": medoid_lead}


def rouge(found: str, wanted: str) -> tuple[float, float, float]:
    """ROUGE-1, ROUGE-2, ROUGE-L, each F1."""
    scores = []
    for size in (1, 2):
        one, other = grams(found, size), grams(wanted, size)
        scores.append(f1((one & other).total(), one.total(), other.total()))
    a, b = _tokens(found), _tokens(wanted)
    return scores[0], scores[1], f1(_common(a, b), len(a), len(b))


def _common(one: Sequence[str], other: Sequence[str]) -> int:
    """The length of the longest common subsequence."""
    row = [0] * (len(other) + 1)
    for word in one:
        before = 0
        for place, each in enumerate(other, 1):
            kept = row[place]
            row[place] = before + 1 if word == each else max(row[place], row[place - 1])
            before = kept
    return row[-1]


def measured(cases: Sequence[Case]) -> Mapping[str, np.ndarray[Any, Any]]:
    """The mean scores of every system, each summary as long as ours."""
    scores: dict[str, list[tuple[float, float, float]]] = defaultdict(list)
    for articles, wanted in cases:
        text = _cut(ours(articles, len(wanted.split())), len(wanted.split()))
        scores["What happened"].append(rouge(text, wanted))
        for name, system in SYSTEMS.items():
            scores[name].append(rouge(_cut(system(articles), len(text.split())), wanted))
    return {name: np.mean(each, axis=0) for name, each in scores.items()}


def _cut(text: str, words: int) -> str:
    return " ".join(text.split()[:words])


def _tokens(text: str) -> list[str]:
    return re.findall(r"[a-z0-9]+", text.lower())


def _tfidf(texts: Sequence[Sequence[str]]) -> np.ndarray[Any, Any]:
    spread = Counter(word for text in texts for word in set(text))
    place = {word: n for n, word in enumerate(spread)}
    found = np.zeros((len(texts), len(place)))
    for row, text in enumerate(texts):
        for word, n in Counter(text).items():
            found[row, place[word]] = n * np.log(1 + len(texts) / spread[word])
    return found / np.maximum(np.linalg.norm(found, axis=1, keepdims=True), 1e-9)


def _rows(path: Path) -> Iterator[dict[str, Any]]:
    with gzip.open(path, "rt", encoding="utf-8") as file:
        yield from map(json.loads, file)


def main() -> None:
    """Print a table for each set."""
    given = argparse.ArgumentParser(description=__doc__)
    for name in ("triples", "summaries", "articles"):
        given.add_argument(name, type=Path)
    given.add_argument("--most", type=int, default=10**6, help="cases of each set")
    wanted = given.parse_args()
    sets = {"triples": triples(wanted.triples), "roundups": roundups(wanted.summaries, wanted.articles)}
    floors = json.loads(_FLOORS.read_text(encoding="utf-8"))["summaries"]
    for name, found in sets.items():
        cases = list(found)
        cases = cases[:: max(1, len(cases) // wanted.most)]
        print(f"{name}: {len(cases)} stories")
        scores = measured(cases)
        for system, (one, two, longest) in scores.items():
            print(f"  {system:20} R1 {one:.3f}  R2 {two:.3f}  RL {longest:.3f}")
        lines: list[Figure] = [
            (f"ROUGE-{kind[1:]}", ours, "lead of the first article", lead)
            for kind, ours, lead in zip(
                ("R1", "R2", "RL"), scores["What happened"], scores["lead of the first"], strict=True
            )
        ]
        keep("briefing", f"editors’ own words on {len(cases)} stories ({name})", lines)
        for kind, score in zip(("R1", "R2", "RL"), scores["What happened"], strict=True):
            if score < floors[f"{name} {kind}"]:
                raise SystemExit(f"{name} {kind} is {score:.3f}, under its floor of {floors[f'{name} {kind}']}")


if __name__ == "__main__":
    main()
