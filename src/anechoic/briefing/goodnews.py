"""Which stories are good news: a small classifier, and words that no good news has: never funerals, never advertising."""

import re
import zlib
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from itertools import pairwise
from math import exp, log, sqrt

import numpy as np

from anechoic.briefing.turns import tells_a_turn, tells_of_strife
from anechoic.phrases import table
from anechoic.records import Article, Dossier
from anechoic.text.words import language

CLASSES = ("bad", "good", "neutral")
SIZE = 2**15  # places that features are hashed to
OPENING = 400  # characters of the body that are read
_MOST = 2  # words of good news that count; each multiplies the odds by e
_ENOUGH = 0.7  # probability from which a story is good news
_WORD = re.compile(r"\w+(?:[’']\w+)*")
_RUNS = (2, 3, 4)  # characters of the runs within a word
_TURNED = 0.9  # how sure a turn for the better is; by reading, nine in ten are good news
_TRAINED = "en"  # the language that the classifier reads; in others nothing is good news but by the reader's own word


@dataclass(frozen=True, slots=True)
class Model:
    """Weights of a linear classifier over hashed features: a row a class, each feature with its rarity."""

    weights: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    rarity: np.ndarray[tuple[int, ...], np.dtype[np.float32]]
    bias: np.ndarray[tuple[int, ...], np.dtype[np.float32]]

    def probabilities(self, title: str, text: str) -> Mapping[str, float]:
        """How likely each class is; they sum to 1."""
        found = hashed(title, text)
        places = np.fromiter(sorted(found), dtype=np.int64)
        values = np.array([found[int(place)] for place in places]) * self.rarity[places]
        values /= sqrt(float(values @ values)) or 1.0
        scores = self.weights[:, places] @ values + self.bias
        raised = [exp(float(score) - float(scores.max())) for score in scores]
        return {name: value / sum(raised) for name, value in zip(CLASSES, raised, strict=True)}


def goodness(outline: Dossier) -> float:
    """How surely the story is good news, 0 to 1: the mean of its origins' first articles; 0 where a word forbids it.

    Where the titles of half of them tell of a turn for the better, that is enough, whatever the openings tell besides: a
    truce is good news though its report counts the dead. Else only articles count that the classifier reads.
    """
    of_origins = {origin[0] for origin in outline.story.origins}
    every = [each for each in outline.articles if each.id in of_origins]
    turned = 2 * sum(map(tells_a_turn, every)) >= len(every)
    if every and turned and not any(_is_never_by_title(each) for each in outline.articles):
        return _TURNED
    firsts = [each for each in every if language(each.lang) == _TRAINED]
    if not firsts or any(is_never_good(each) for each in outline.articles):
        return 0.0
    return sum(_probability(each) for each in firsts) / len(firsts)


def is_good_news(outline: Dossier) -> bool:
    """Whether the story may stand under the heading of good news."""
    return goodness(outline) >= _ENOUGH


def is_never_good(article: Article) -> bool:
    """Whether its label, its title or its opening has a word of death, of mourning or of advertising, or it tells of "my"."""
    lang = language(article.lang)
    opening = f"{article.standfirst} {article.text[:OPENING]}".casefold()
    return _is_never_by_title(article) or bool(_never(lang).search(opening))


def _is_never_by_title(article: Article) -> bool:
    """Whether its label or its title by itself rules it out."""
    lang, title = language(article.lang), article.title.casefold()
    own = any(re.search(each, title) for each in _never_table(lang).get("titles", ()))
    return own or article.label.casefold() in _never_table(lang).get("labels", ()) or bool(_never(lang).search(title))


def hashed(title: str, text: str) -> dict[int, float]:
    """The features of a report by their places: 1 plus the logarithm of how often each stands in it."""
    counts = Counter(zlib.crc32(each.encode()) % SIZE for each in _features(title, text))
    return {place: 1 + log(n) for place, n in counts.items()}


def _features(title: str, text: str) -> Iterator[str]:
    """Words and pairs of words, in title and opening apart and together; runs of characters within words."""
    for name, part in (("t", title), ("b", text[:OPENING])):
        words = [word.lower().replace("’", "'") for word in _WORD.findall(part)]
        plain = ["0" if word.isdigit() else word for word in words]
        for single in plain:
            yield from (f"{name} {single}", f"* {single}")
            padded = f" {single} "
            yield from (f"c{padded[at : at + n]}" for n in _RUNS for at in range(len(padded) - n + 1))
        for one, other in pairwise(plain):
            yield from (f"{name} {one} {other}", f"* {one} {other}")


def _probability(article: Article) -> float:
    floor = _floor(article)
    asks = article.title.rstrip().endswith("?")
    if floor <= 0 or asks or tells_of_strife(article):  # a question tells of nothing that is done
        return 0.0
    likely = _model().probabilities(article.title, article.standfirst or article.text)["good"]
    odds = likely / max(1 - likely, 1e-9) * exp(min(floor, _MOST))
    return odds / (1 + odds)


def _floor(article: Article) -> int:
    """How many words of good news title and opening have, less those that speak against it; 0 where the title has none."""
    title, opening = article.title.casefold(), article.text[:OPENING].casefold()
    good, against = _beginnings(language(article.lang))
    if not good.search(title) or against.search(title):
        return 0
    return len(good.findall(f"{title} {opening}")) - len(against.findall(opening))


@cache
def _beginnings(lang: str) -> tuple[re.Pattern[str], re.Pattern[str]]:
    words = table(lang, "labels").get("good_news", {})
    good, against = ("|".join(map(re.escape, words.get(name, ()))) or "(?!)" for name in ("good", "against"))
    return re.compile(rf"(?<!\w)(?:{good})"), re.compile(rf"(?<!\w)(?:{against})")


@cache
def _model() -> Model:
    with files(__package__).joinpath("goodnews.npz").open("rb") as file, np.load(file) as held:
        weights = held["weights"].astype(np.float32) * held["scale"]
        return Model(weights, held["rarity"].astype(np.float32), held["bias"].astype(np.float32))


def _never_table(lang: str) -> Mapping[str, Sequence[str]]:
    found: Mapping[str, Sequence[str]] = table(lang, "labels").get("never_good", {})
    return found


@cache
def _never(lang: str) -> re.Pattern[str]:
    words = _never_table(lang).get("words", ())
    return re.compile("|".join(rf"(?<!\w){re.escape(word)}(?!\w)" for word in words) or r"(?!)")
