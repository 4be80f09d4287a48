"""Which group each article of a run belongs to: by country, language, owner, lean, or by the sides it quotes."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from anechoic.errors import WrongUse
from anechoic.outlets import Register
from anechoic.records import Article, ArticleId, Outlet

KINDS = ("country", "language", "owner", "lean", "side")
UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Grouping:
    """The groups of one run; for sides, which only quotations tell, it holds the kind alone.

    `shares` are the parts of the run's articles that each known group printed, 0 to 1; an article whose group is not
    known is in none of them, and one text counts once in a group, however many outlets of it print it.
    """

    kind: str
    group_of: Mapping[ArticleId, str]
    shares: Mapping[str, float]

    def group(self, article: ArticleId) -> str:
        """The group of an article; "unknown" where it has none."""
        return self.group_of.get(article, UNKNOWN)


def grouping(kind: str, articles: Sequence[Article], register: Register) -> Grouping:
    """The groups of all articles of a run; `kind` is one of KINDS.

    Country, language and owner are those of the outlet, found by address, else by name; an article of an unknown outlet
    has the language it is written in. The lean is what the article's own record says. Raises WrongUse for another kind.
    """
    if kind not in KINDS:
        raise WrongUse(kind, "is nothing that outlets are grouped by", f"use one of {', '.join(KINDS)}")
    if kind == "side":
        return Grouping(kind, MappingProxyType({}), MappingProxyType({}))
    rule = _RULES[kind]
    found = {a.id: rule(a, register.by_domain(a.url) or register.by_name(a.outlet)) or UNKNOWN for a in articles}
    return Grouping(kind, MappingProxyType(found), MappingProxyType(_shares(articles, found)))


def _language(article: Article, outlet: Outlet | None) -> str:
    return (outlet.language if outlet else article.lang).split("-", maxsplit=1)[0].lower()


_RULES: Mapping[str, Callable[[Article, Outlet | None], str]] = {
    "country": lambda _, outlet: outlet.country if outlet else "",
    "language": _language,
    "owner": lambda _, outlet: outlet.owner if outlet else "",
    "lean": lambda article, _: article.lean,
}


def _shares(articles: Sequence[Article], group_of: Mapping[ArticleId, str]) -> dict[str, float]:
    """Each known group's part of the texts that the known groups printed."""
    texts = {(group_of[article.id], article.text) for article in articles}
    printed = Counter(group for group, _ in texts if group != UNKNOWN)
    total = sum(printed.values())
    return {group: printed[group] / total for group in sorted(printed)}
