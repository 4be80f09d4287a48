"""The course of a story that goes on from others: their days and its own as one timeline."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

from anechoic.records import Article, ArticleId, Dossier, Moment
from anechoic.stories.timeline import timeline

_MOST = 16  # days


def with_course(found: Dossier, earlier: Sequence[Dossier] = ()) -> Dossier:
    """The dossier with its timeline, and with the days of `earlier` ones, which it goes on from or which are of the same story.

    A day of several is told as most origins tell it, in the story's own words where as many do. Of more than sixteen days
    those that most origins tell are kept, and the newest of its own. What rests on words that an article no longer has is
    left out. `past` of the dossier has the earlier articles on which days rest.
    """
    own = timeline(found.story, found.articles)
    held = {each.id: each for known in earlier for each in (*known.past, *known.articles)}
    held |= {each.id: each for each in found.articles}
    before = [moment for known in earlier for moment in known.timeline if _stands(moment, known, held)]
    told = _chosen(own, before)
    past = {span.article for moment in told for span in moment.evidence} - {each.id for each in found.articles}
    return replace(found, timeline=told, past=tuple(held[key] for key in sorted(past)))


def _stands(moment: Moment, known: Dossier, held: Mapping[ArticleId, Article]) -> bool:
    """Whether each article that the moment rests on has the words now that it had then."""
    then = {each.id: each.text for each in (*known.past, *known.articles)}
    return all(span.article in then and then[span.article] == held[span.article].text for span in moment.evidence)


def _chosen(own: Sequence[Moment], before: Sequence[Moment]) -> tuple[Moment, ...]:
    by_day: dict[date, Moment] = {}
    for moment in (*own, *before):
        told = by_day.get(moment.day)
        if told is None or _told_by(told) < _told_by(moment):
            by_day[moment.day] = moment
    newest = max((moment.day for moment in own), default=None)
    ranked = sorted(by_day.values(), key=lambda each: (each.day != newest, *(-n for n in _told_by(each)), each.day))
    return tuple(sorted(ranked[:_MOST], key=lambda each: each.day))


def _told_by(moment: Moment) -> tuple[int, int]:
    return moment.origins, moment.reports
