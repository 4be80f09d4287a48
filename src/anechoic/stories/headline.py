"""The headline of a story: that of its most central article, where it says what happened and is not too long."""

import re
from collections.abc import Sequence

from anechoic.records import Article

_LONGEST = 110  # characters; longer ones wrap to a third line in a mail
_LABEL = re.compile(
    r"^(?:[A-Z]{4,}|Live|Opinion|Editorial|Analysis|Explainer|Video|Watch|Photos|Gallery|Breaking|Exclusive)\b ?[:|—–-]",
    re.IGNORECASE,
)
_TEASING = re.compile(
    r"\?$|^(?:\d+ (?:things|ways|reasons|times)|here[’']s|this is|why|how|what)\b|\byou\b|!", re.IGNORECASE
)


def headline(articles: Sequence[Article], central: Sequence[float]) -> str:
    """The title of the most central article among those that say it best; a plain title first, then any title.

    `central` tells for each article how alike it is to the others.
    """
    titled = [(score, article) for article, score in zip(articles, central, strict=True) if article.title.strip()]
    best = max(titled, key=lambda pair: (_plainness(pair[1].title), pair[0], pair[1].id), default=None)
    return best[1].title.strip() if best else _first_words(articles[0].text)


def _plainness(title: str) -> int:
    """How many faults a title does not have."""
    return -sum((len(title) > _LONGEST, bool(_LABEL.search(title)), bool(_TEASING.search(title))))


def _first_words(text: str) -> str:
    """The beginning of a text that has no title, cut at a word."""
    line = text.strip().split("\n", 1)[0]
    return (
        line
        if len(line) <= _LONGEST
        else line[: line.rindex(" ", 0, _LONGEST) if " " in line[:_LONGEST] else _LONGEST] + "…"
    )
