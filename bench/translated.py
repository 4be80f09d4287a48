"""Measures translations in the stage `quotes`: `python bench/translated.py` on `translated.toml`, which is invented.

Each story has one article a language, with all that its speaker says in that language, in an order of its own. A pair is two
languages' versions of one statement; precision counts the pairs that the stage joins, recall those that there are.
"""

import tomllib
from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import combinations
from pathlib import Path
from typing import Any

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions, versions
from anechoic.records import Article, ArticleId

_DATA = Path(__file__).with_name("translated.toml")
_FRAMES = {
    "en": "“{}” {} said.",
    "de": "„{}“, sagte {}.",
    "fr": "« {} », a déclaré {}.",
    "es": "«{}», dijo {}.",
}
Place = tuple[str, int]  # language and number of the statement


def article(lang: str, speaker: str, statements: Mapping[int, str], seed: int) -> tuple[Article, dict[int, Place]]:
    """A report in a language, and which statement starts where in it."""
    order = sorted(statements, key=lambda number: sha256(f"{lang}{seed}{number}".encode()).digest())
    text, places = "", {}
    for number in order:
        comma = {"en": ","}.get(lang, "")
        words = statements[number].rstrip(".") + comma if not statements[number].endswith("?") else statements[number]
        line = _FRAMES[lang].format(words, speaker)
        places[len(text) + line.index(words)] = (lang, number)
        text += line + "\n"
    return Article(id=ArticleId(f"{lang}{seed}"), text=text, lang=lang, outlet=f"The {lang} Post"), places


def joined(articles: Sequence[Article], places: Mapping[tuple[str, int], Place]) -> Iterator[tuple[Place, Place]]:
    """The pairs that the stage has as one quotation."""
    for found in versions(articles, [attributions(each, DEFAULT) for each in articles]):
        known = sorted(places[q.content.article, q.content.start] for q in found.printed)
        yield from combinations(known, 2)


def main() -> None:
    """Print how many pairs are found, and how many of those joined are right."""
    stories: list[dict[str, Any]] = tomllib.loads(_DATA.read_text(encoding="utf-8"))["story"]
    right = made = there = 0
    for seed, story in enumerate(stories):
        by_lang: dict[str, dict[int, str]] = {}
        for number, said in enumerate(story["said"]):
            for lang, words in said.items():
                by_lang.setdefault(lang, {})[number] = words
            there += len(said) * (len(said) - 1) // 2
        made_up = [article(lang, story["speaker"], said, seed) for lang, said in sorted(by_lang.items())]
        places = {(each.id, start): place for each, own in made_up for start, place in own.items()}
        for one, other in joined([each for each, _ in made_up], places):
            made += 1
            right += one[1] == other[1]
            if one[1] != other[1]:
                print("wrong:", *(story["said"][number][lang] for lang, number in (one, other)), sep="\n  ")
    print(f"{len(stories)} stories, {there} pairs: {made} joined, {right} of them right")
    print(f"precision {right / max(1, made):.3f}, recall {right / there:.3f}")


if __name__ == "__main__":
    main()
