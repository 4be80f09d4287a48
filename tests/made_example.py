"""The pages of the example day as records, made from what `examples/expected.json` says of them and not by reading."""

import json
from datetime import datetime
from pathlib import Path
from typing import Any

from anechoic.records import Article, ArticleId

_EXPECTED = json.loads((Path(__file__).parents[1] / "examples" / "expected.json").read_text(encoding="utf-8"))

PAGES: dict[str, dict[str, Any]] = _EXPECTED["pages"]
LOOKALIKES: list[list[str]] = _EXPECTED["lookalikes"]
ARTICLES = tuple(
    Article(
        id=ArticleId(key),
        text="\n".join(page["body"]),
        title=page["title"],
        standfirst=page["standfirst"],
        label=page["label"],
        outlet=page["outlet"],
        url=page["url"],
        lang=page["lang"],
        published=datetime.fromisoformat(page["published"]),
    )
    for key, page in PAGES.items()
)
