"""What an edition takes up: which stories as news, which reports as features, which pieces as recommendations."""

from collections.abc import Sequence
from dataclasses import dataclass

from anechoic.briefing.feature import feature_of, is_service, worth_of
from anechoic.briefing.goodnews import goodness, is_good_news
from anechoic.briefing.opinion import is_analysis, is_opinion, quotes_nobody
from anechoic.briefing.rank import importance, persistence, ranked
from anechoic.records import Article, Choice, Dossier, Edition, Format, Refusal
from anechoic.text.words import stems

_FEATURES = {Choice.BIGGEST: 1, Choice.BEST: 3, Choice.GOOD_NEWS: 1}  # features at most
_NEWS_FIRST = 3  # stories, the biggest of the day, of which no report stands as a feature instead
_OPENING = 300  # characters of a body that say what it is about: two sentences
_SAME_SUBJECT = 0.4  # share of the shorter title's words from which two pieces are on one subject
_NO_ROOM = "a guide, review or list, and there is no room for another"
OPINION_ALONE = "told in opinion pieces alone, which are no reports"
_ESSAYS = "told in analyses alone, which report nothing new"
_SERVICES = {Choice.BIGGEST: 1, Choice.BEST: 1, Choice.GOOD_NEWS: 0}


@dataclass(frozen=True, slots=True)
class Piece:
    """A report that is told for its own sake, and the story it is of."""

    article: Article
    outline: Dossier


@dataclass(frozen=True, slots=True)
class Plan:
    """The outlines of the news in the order in which they are told, the pieces, and what was left out at once."""

    news: tuple[Dossier, ...]
    features: tuple[Piece, ...] = ()
    services: tuple[Piece, ...] = ()
    left_out: tuple[Refusal, ...] = ()


def planned(edition: Edition, outlines: Sequence[Dossier], lang: str) -> Plan:
    """The plan of a briefing; every story is in it, or in `left_out` with the reason."""
    left_out: list[Refusal] = []
    kept = []
    for each in sorted(outlines, key=lambda each: each.story.id):
        reason = _unwanted(edition, each)
        (left_out.append(refused(each, reason)) if reason else kept.append(each))
    features = _featured(edition, kept)
    of_use = [each for each in kept if all(is_service(article) for article in each.articles)]
    services = _recommended(edition, of_use, lang)
    taken = {each.outline.story.id for each in (*features, *services)} if _is_news_too(edition) else set()
    news = [each for each in kept if each.story.id not in taken and each not in of_use]
    essays = [each for each in news if all(is_analysis(one) or is_opinion(one) for one in each.articles)]
    essays = essays if len(essays) < len(news) else []
    left_out += [refused(each, _NO_ROOM) for each in of_use if each.story.id not in taken]
    left_out += [refused(each, _ESSAYS) for each in essays]
    news = [each for each in news if each not in essays]
    return Plan(_in_order(edition, news, lang), features, services, tuple(left_out))


def _featured(edition: Edition, kept: Sequence[Dossier]) -> tuple[Piece, ...]:
    """The reports that stand as features: none of the biggest stories, nor of the subject of one that is told as news."""
    if Format.FEATURE not in edition.formats:
        return ()
    told = sorted(kept, key=lambda each: (-importance(each), each.story.id)) if _is_news_too(edition) else []
    big = frozenset(each.story.id for each in told[:_NEWS_FIRST])
    pieces = [
        Piece(article, each)
        for each in kept
        if each.story.id not in big
        and (article := feature_of(each))
        and not is_opinion(article)
        and not quotes_nobody(article)
    ]
    # An analysis tells less of what happened than a report, and stands only where there is none.
    pieces.sort(key=lambda each: (is_analysis(each.article), -worth_of(each.article, each.outline), each.article.id))
    fresh = [each for each in pieces if not _is_retold(each, told[: edition.items])]
    return tuple(fresh[: _FEATURES[edition.choice]])


def _is_retold(piece: Piece, told: Sequence[Dossier]) -> bool:
    """Whether another of the stories is on the subject of the piece, by the words of their titles."""
    own = frozenset(stems(piece.article.title, piece.article.lang))
    for each in told:
        other = frozenset(stems(each.story.headline, piece.article.lang))
        least = min(len(own), len(other))
        if each.story.id != piece.outline.story.id and least and len(own & other) >= _SAME_SUBJECT * least:
            return True
    return False


def refused(outline: Dossier, reason: str) -> Refusal:
    """A story that is left out, with its headline, the reason and its articles."""
    return Refusal("briefing", outline.story.id, f"{outline.story.headline}: {reason}", outline.story.articles)


def _is_news_too(edition: Edition) -> bool:
    """Whether the edition has more formats than those for single pieces."""
    return bool(set(edition.formats) - {Format.FEATURE, Format.RECOMMENDS})


def _unwanted(edition: Edition, outline: Dossier) -> str:
    """Why the edition does not take up the story at all; empty where it may."""
    if edition.topics and not _is_on(edition.topics, outline):
        return f"no title or opening of it has any of the words that {edition.title} is about"
    if edition.outlets and not {each.outlet for each in outline.articles} & set(edition.outlets):
        return f"none of the outlets that {edition.title} follows reports it"
    if all(is_opinion(each) for each in outline.articles):
        return OPINION_ALONE
    if edition.choice is Choice.GOOD_NEWS and not is_good_news(outline):
        return "it is not good news, as far as the classifier can tell"
    return ""


def _is_on(topics: Sequence[str], outline: Dossier) -> bool:
    """Whether a report has all the words of one of the topics, in any of their forms, in its title and opening."""
    heads = [(frozenset(stems(_head(each), each.lang)), each.lang) for each in outline.articles]
    return any(head >= frozenset(stems(topic, lang)) for topic in topics for head, lang in heads if stems(topic, lang))


def _head(article: Article) -> str:
    """The title, the standfirst and the first sentences, which say what a report is about."""
    return f"{article.title}\n{article.standfirst}\n{article.text[:_OPENING]}"


def _recommended(edition: Edition, of_use: Sequence[Dossier], lang: str) -> tuple[Piece, ...]:
    if Format.RECOMMENDS not in edition.formats:
        return ()
    first = ranked(of_use, lang)[: _SERVICES[edition.choice] if _is_news_too(edition) else edition.items]
    return tuple(Piece(max(each.articles, key=lambda a: (len(a.text), a.id)), each) for each in first)


def _in_order(edition: Edition, news: Sequence[Dossier], lang: str) -> tuple[Dossier, ...]:
    """The order of the edition's choice: the biggest stories, those that last, or the best news first."""
    if edition.choice is Choice.BIGGEST:
        return ranked(news, lang)
    if edition.choice is Choice.BEST:
        return ranked(news, lang, persistence)
    return ranked(news, lang, lambda each: 4 * goodness(each), corroborated=False)
