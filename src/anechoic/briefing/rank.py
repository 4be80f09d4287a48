"""Which stories matter most: origins before outlets, many sides before many copies, and not the same subject twice."""

from collections.abc import Sequence
from math import log2

from anechoic.records import Dossier, Polarity
from anechoic.text.words import stems

# Weights of the parts of a story's importance, each part about 0 to 4. Origins outweigh everything that echoes can raise.
_ORIGINS, _GROUPS, _OUTLETS, _VOICES, _BODY = 1.0, 0.5, 0.25, 0.25, 0.2
_ONE_VOICE_LABELS = (
    "opinion",
    "comment",
    "column",
    "editorial",
    "analysis",
    "letters",
    "meinung",
    "kommentar",
    "tribune",
)
_SAME_SUBJECT = 0.3  # share of headline stems from which two stories are on one subject
_SUBJECT_COST = 1.0  # what each earlier story on the subject takes from the importance of the next


def ranked(dossiers: Sequence[Dossier]) -> tuple[Dossier, ...]:
    """The stories in the order in which a briefing tells them; the same for any order of arrival.

    A story on the subject of one that stands before it sinks, as in maximal marginal relevance (Carbonell &
    Goldstein 1998), so that one long affair does not fill the day.
    """
    waiting = sorted(dossiers, key=lambda d: (-importance(d), d.story.id))
    subjects = {d.story.id: frozenset(stems(d.story.headline, d.articles[0].lang)) for d in waiting}
    costs = dict.fromkeys(subjects, 0.0)
    order: list[Dossier] = []
    while waiting:
        best = max(range(len(waiting)), key=lambda i: importance(waiting[i]) - costs[waiting[i].story.id])
        chosen = waiting.pop(best)
        order.append(chosen)
        for other in waiting:
            if _alike(subjects[chosen.story.id], subjects[other.story.id]):
                costs[other.story.id] += _SUBJECT_COST
    return tuple(order)


def importance(dossier: Dossier) -> float:
    """How much a story matters; adding an echo never raises the part that counts origins."""
    story = dossier.story
    outlets = {article.outlet for article in dossier.articles}
    groups = [p for p in dossier.perspectives if p.reports]
    voices = {
        q.resolved.name
        for found in dossier.attributions
        for q in found.quotations
        if q.resolved and q.polarity is Polarity.SAID
    }
    longest = max(len(article.text) for article in dossier.articles)
    score = (
        _ORIGINS * log2(1 + len(story.origins))
        + _GROUPS * log2(1 + len(groups))
        + _OUTLETS * log2(1 + len(outlets))
        + _VOICES * min(log2(1 + len(voices)), 3)
        + _BODY * min(longest / 3000, 1)
    )
    return score - (1.0 if all(is_one_voice(article.label) for article in dossier.articles) else 0.0)


def is_one_voice(label: str) -> bool:
    """Whether a label announces the writer's own view instead of a report."""
    return any(word in label.lower() for word in _ONE_VOICE_LABELS)


def _alike(one: frozenset[str], other: frozenset[str]) -> bool:
    return bool(one and other) and len(one & other) / min(len(one), len(other)) >= _SAME_SUBJECT
