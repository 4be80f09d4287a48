"""Train the classifier of good news, and measure it: macro F1 in five folds beside a linear model on TF-IDF.

    python bench/train_goodnews.py goodnews_labels.jsonl.gz [--write src/anechoic/briefing/goodnews.npz]

Only the rows of huffpost.com are used: the other outlets of the set print good news alone, so that their names would be
learned and not the news. What is written holds weights at hashed places and no words.
"""

import argparse
import gzip
import json
from collections import Counter
from collections.abc import Sequence
from html import unescape
from pathlib import Path
from typing import Any

import numpy as np
from measured import keep
from scipy.sparse import csr_matrix, diags
from sklearn.feature_extraction.text import TfidfVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.metrics import classification_report, f1_score
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize

from anechoic.briefing.goodnews import CLASSES, SIZE, hashed, is_good_news
from anechoic.records import Article, ArticleId, Dossier, Story, StoryId

_FLOORS = Path(__file__).with_name("floors.json")
_FAIR = "huffpost.com"
_STRENGTH = 3.0  # inverse of the regularisation, chosen of 1, 3, 10, 30


def matrix(rows: Sequence[dict[str, Any]]) -> csr_matrix:
    """A row of hashed features for each report."""
    found = [hashed(row["title"], row["text"]) for row in rows]
    places = [place for each in found for place in sorted(each)]
    values = [each[place] for each in found for place in sorted(each)]
    ends = np.cumsum([0, *map(len, found)])
    return csr_matrix((values, places, ends), shape=(len(rows), SIZE))


def fitted(features: csr_matrix, labels: Sequence[str]) -> tuple[LogisticRegression, np.ndarray[Any, Any]]:
    """The model, and how rare each feature is."""
    spread = np.asarray((features > 0).sum(axis=0)).ravel()
    rarity = np.log((1 + features.shape[0]) / (1 + spread)) + 1
    model = LogisticRegression(C=_STRENGTH, max_iter=3000, class_weight="balanced")
    return model.fit(normalize(features @ diags(rarity)), labels), rarity


def measure(rows: Sequence[dict[str, Any]]) -> None:
    """Print macro F1 in five folds, of ours and of the baseline."""
    labels = np.array([row["category"] for row in rows])
    texts = [f"{row['title']} . {row['text']}" for row in rows]
    features = matrix(rows)
    ours, base = np.empty(len(rows), object), np.empty(len(rows), object)
    for train, test in StratifiedKFold(5, shuffle=True, random_state=1).split(labels, labels):
        model, rarity = fitted(features[train], labels[train])
        ours[test] = model.predict(normalize(features[test] @ diags(rarity)))
        plain = TfidfVectorizer(ngram_range=(1, 2), min_df=2)
        linear = LogisticRegression(C=10, max_iter=3000, class_weight="balanced")
        linear.fit(plain.fit_transform([texts[n] for n in train]), labels[train])
        base[test] = linear.predict(plain.transform([texts[n] for n in test]))
    print(classification_report(labels, ours, digits=3))
    reached = f1_score(labels, ours, average="macro")
    print(f"macro F1, five folds, {len(rows)} rows: {reached:.3f}")
    print(f"TF-IDF and a linear model, the same folds: {f1_score(labels, base, average='macro'):.3f}")
    simple = f1_score(labels, base, average="macro")
    keep("briefing", f"{len(rows)} headlines", [("good, neutral or bad (macro F1)", reached, "TF-IDF, linear", simple)])
    if reached < (floor := json.loads(_FLOORS.read_text(encoding="utf-8"))["goodnews"]["macro F1"]):
        raise SystemExit(f"macro F1 is under its floor of {floor}")


def above_the_bar(rows: Sequence[dict[str, Any]]) -> None:
    """Print, by outlet and label, how many reports the shipped classifier takes for good news.

    Rows of other outlets are not trained on. Of newser.com all are labelled good, and by reading nearly none are.
    """
    found: Counter[tuple[str, str]] = Counter()
    of = Counter((row["outlet"], row["category"]) for row in rows)
    for row in rows:
        text, title = unescape(row["text"]).strip(), unescape(row["title"])
        report = Article(id=ArticleId(row["id"]), text=text, title=title, lang="en")
        outline = Dossier(Story(StoryId("s"), title, ((report.id,),)), (report,))
        found[row["outlet"], row["category"]] += is_good_news(outline)
    for outlet, label in sorted(of):
        print(f"above the bar: {found[outlet, label]} of {of[outlet, label]} of {outlet} labelled {label}")


def main() -> None:
    """Measure, then train on all rows and write the model where that is asked for."""
    given = argparse.ArgumentParser(description=__doc__)
    given.add_argument("labels", type=Path)
    given.add_argument("--write", type=Path)
    wanted = given.parse_args()
    with gzip.open(wanted.labels, "rt", encoding="utf-8") as file:
        every = [json.loads(line) for line in file]
    above_the_bar(every)
    rows = [row for row in every if row["outlet"] == _FAIR]
    measure(rows)
    if wanted.write:
        model, rarity = fitted(matrix(rows), [row["category"] for row in rows])
        if tuple(model.classes_) != CLASSES:
            raise SystemExit(f"the set has other classes than {', '.join(CLASSES)}")
        scale = np.abs(model.coef_).max() / 127
        np.savez_compressed(
            wanted.write,
            weights=np.round(model.coef_ / scale).astype(np.int8),
            scale=np.float32(scale),
            rarity=rarity.astype(np.float16),
            bias=model.intercept_.astype(np.float32),
        )


if __name__ == "__main__":
    main()
