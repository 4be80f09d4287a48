"""Which stories matter most: origins before outlets, many sides before many copies, and not the same subject twice."""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from math import log2, sqrt

from anechoic.records import Dossier, StoryId
from anechoic.text.words import stems

# Weights of the parts of a story's importance, each part about 0 to 4. Origins outweigh everything that echoes can raise.
_ORIGINS, _GROUPS, _OUTLETS, _BODY = 1.0, 0.5, 0.25, 0.2
_ASKING_COST = 0.5  # what a story loses whose best headline is a question: it tells of nothing that happened
_WEIGHED = 100  # stories that are weighed against those before them; far more than a briefing tells
_FOREIGN_COST = 2.0  # what a story loses that is told in other languages alone
_SUBJECT_COST = 3.0  # what a story loses to one before it, times how alike their subjects are (cosine, 0 to 1)


def ranked(
    dossiers: Sequence[Dossier],
    lang: str = "",
    bonus: Callable[[Dossier], float] = lambda _: 0.0,
    *,
    corroborated: bool = True,
) -> tuple[Dossier, ...]:
    """The stories in the order in which a briefing tells them; the same for any order of arrival.

    A story on the subject of one that stands before it sinks, as in maximal marginal relevance (Carbonell &
    Goldstein 1998), so that one long affair does not fill the day. So does one that nobody tells in `lang`, if given.
    `bonus` is what an edition adds to the importance of a story. What one origin alone tells stands after what several tell
    in that language, unless nothing need be `corroborated`.
    """
    subjects = _subjects(dossiers)
    worth = {d.story.id: importance(d) + bonus(d) - (_FOREIGN_COST if _is_foreign(d, lang) else 0.0) for d in dossiers}
    is_borne_out = {
        d.story.id: corroborated and len(d.story.origins) > 1 and not _is_foreign(d, lang) for d in dossiers
    }
    waiting = {d.story.id: d for d in sorted(dossiers, key=lambda d: d.story.id)}
    order: list[Dossier] = []
    while waiting and len(order) < _WEIGHED:
        chosen = waiting.pop(max(waiting, key=lambda key: (is_borne_out[key], worth[key])))
        order.append(chosen)
        for key in waiting:
            worth[key] -= _SUBJECT_COST * _likeness(subjects[chosen.story.id], subjects[key])
    rest = sorted(waiting.values(), key=lambda d: (not is_borne_out[d.story.id], -worth[d.story.id], d.story.id))
    return (*order, *rest)


def importance(dossier: Dossier) -> float:
    """How much a story matters, from its outline; adding an echo never raises the part that counts origins."""
    outlets = {article.outlet for article in dossier.articles}
    longest = max(len(article.text) for article in dossier.articles)
    asks = _ASKING_COST if dossier.story.headline.rstrip().endswith("?") else 0.0
    return (
        _ORIGINS * log2(1 + len(dossier.story.origins))
        + _GROUPS * log2(1 + len(dossier.groups))
        + _OUTLETS * log2(1 + len(outlets))
        + _BODY * min(longest / 3000, 1)
        - asks
    )


def persistence(dossier: Dossier) -> float:
    """What speaks for one of the best stories of the day: origins, groups and days that it lasts, and no copies."""
    outlets = {article.outlet for article in dossier.articles}
    days = {article.published.date() for article in dossier.articles if article.published}
    copies = _OUTLETS * log2(1 + len(outlets))
    return 0.5 * log2(1 + len(dossier.groups)) + 0.5 * log2(max(1, len(days))) - copies


def _is_foreign(dossier: Dossier, lang: str) -> bool:
    return bool(lang) and all(article.lang != lang for article in dossier.articles)


def _subjects(dossiers: Sequence[Dossier]) -> dict[StoryId, Mapping[str, float]]:
    """What each story is about: the stems of its titles, weighted by TF-IDF over the stories and of length 1."""
    titles = {
        d.story.id: Counter(stem for article in d.articles for stem in set(stems(article.title, article.lang)))
        for d in dossiers
    }
    stories = Counter(stem for counted in titles.values() for stem in counted)
    return {
        key: _unit({s: n * log2(1 + len(titles) / stories[s]) for s, n in own.items()}) for key, own in titles.items()
    }


def _unit(weights: Mapping[str, float]) -> Mapping[str, float]:
    length = sqrt(sum(weight**2 for weight in weights.values()))
    return {stem: weight / length for stem, weight in weights.items()} if length else {}


def _likeness(one: Mapping[str, float], other: Mapping[str, float]) -> float:
    """Cosine of two subjects, 0 to 1."""
    return sum(weight * other.get(stem, 0.0) for stem, weight in one.items())
