"""Statements: the claims of a story as candidates for what happened and what comes next, each weighed."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from math import log2

from anechoic.briefing.alone import answers, foretells, is_loaded, is_news
from anechoic.briefing.candidates import Candidate
from anechoic.briefing.material import Material
from anechoic.briefing.retellings import in_part
from anechoic.briefing.wording import Passage, without_superseded
from anechoic.records import Ahead, Article, Claim, Line, Span, Standing
from anechoic.text.marks import quoted
from anechoic.text.words import stems

_OLDEST = 3.0  # days; what an article said of the future longer ago may be past
_FULL = 10  # stems of a sentence that tells something; a shorter one at the head of an article only sets the scene
_OVERTAKEN = 0.3  # days; what was to come on the story's last day may have come in newer reports than these
_SCENE = 0.25  # what is left of a place at the head where a sentence has no word of the title
_AGREES = 5.0  # what speaks for a sentence of the report that is most like those of other origins
_LOADED = 1.5  # what one costs that judges in the outlet’s own words
_ESSAY = 2.0  # what a sentence of an essay costs
_ANSWERS = 1.5  # what a sentence costs that lost a "But" or "And": it answers the one before it


def news(material: Material, section: str) -> Iterator[Candidate]:
    """What happened: claims that nobody disputes, told as news; of the future none but what the only report opens with."""
    for claim in material.claims:
        is_told = not claim.ahead or _opens_the_report(material, claim)
        if is_told and not _takes_a_side(material, claim) and not _was_to_come(material, claim):
            yield from (
                each for each in material.at_home(of_claim(material, claim, section)) if _is_news(material, each)
            )


def ahead(material: Material, section: str) -> Iterator[Candidate]:
    """What the newest articles say will come, with the day where they name it."""
    for claim in material.claims:
        newest = min(material.age(material.articles[span.article]) for span in claim.evidence)
        if claim.ahead and newest <= _OLDEST and not _is_past(material, claim.ahead, newest):
            day = claim.ahead.days[0] if claim.ahead.days and len(claim.ahead.day) == 10 else None
            for candidate in material.at_home(of_claim(material, claim, section)):
                yield replace(candidate, lines=tuple(replace(line, when=day) for line in candidate.lines))


def of_claim(material: Material, claim: Claim, section: str) -> Iterator[Candidate]:
    """The claim in the first of its wordings that can stand alone and is a report's, the plain ones before others."""
    return material.once(section, claim, lambda: _worded(material, claim))


def _worded(material: Material, claim: Claim) -> tuple[Line, float] | None:
    """That wording as a line, with how well it tells the story."""
    spans = [each for each in claim.evidence if each.article not in material.opinions]
    for span in sorted(spans, key=lambda each: _is_coloured(material, each)):
        worded = without_superseded(material.passage(span), claim, material.articles[span.article])
        if worded and not worded.hangs:
            support = (worded.span, *(other for other in claim.evidence if other != span))
            at_most = min(claim.origins_at_most, claim.reports)
            line = material.line(worded, support, claim.reports, claim.origins, origins_at_most=at_most)
            line = replace(line, other_words=in_part(line, claim, material.articles))
            return line, news_value(material, worded, claim)
    return None


def news_value(material: Material, worded: Passage, claim: Claim) -> float:
    """How well a sentence tells the story: by words that its origins share, by its place, by who agrees on it.

    Measured against editors' summaries, docs/why/briefing.md: the shared words of a sentence, and not their share of
    it alone, so that a full sentence goes before a short one; the first sentence of an article, half as much for the
    second. What many editors chose to reprint counts a quarter of what origins do. The report most like those of other
    origins tells the story best, an essay or loaded words worst. A voice has its own section.
    """
    article = material.articles[worded.span.article]
    own = stems(article.words(worded.span), article.lang)
    shared: float = sum(material.weights[stem] for stem in set(own)) / (len(own) + 4) ** 0.25
    told = log2(1 + claim.origins) + log2(1 + claim.reports) / 4
    place = 2 * _fullness(article, own) / (1 + material.sentences_before(worded.span))
    marked = quoted(worded.text)
    answering = _ANSWERS if answers(worded.text, article.lang) else 0.0
    spoken = (2.0 if marked[0].start == 0 else 1.0) if marked else 0.0
    loaded = _LOADED * is_loaded(worded.text, article.lang)
    kind = of_report(material, article) - _ESSAY * (article.id in material.essays)
    return shared + place + told + kind - spoken - answering - loaded - min(material.age(article), _OLDEST) / 2


def of_report(material: Material, article: Article) -> float:
    """What the report that it stands in speaks for a sentence: all of it, if none is more like those of other origins."""
    return _AGREES * material.agreement.get(article.id, 0.0)


def _is_coloured(material: Material, span: Span) -> bool:
    """Whether an essay has the sentence, or it judges in its own words."""
    article = material.articles[span.article]
    return span.article in material.essays or is_loaded(article.words(span), article.lang)


def _fullness(article: Article, own: Sequence[str]) -> float:
    """How much a sentence at the head of its article tells of what the title says, 0 to 1; a scene tells none of it."""
    titled = frozenset(stems(article.title, article.lang))
    of_it = 1.0 if not titled or not titled.isdisjoint(own) else _SCENE
    return of_it * min(1.0, len(own) / _FULL)


def _was_to_come(material: Material, claim: Claim) -> bool:
    """Whether all reports that have it are of a day before, and it names a day on which something was to be."""
    articles = [material.articles[span.article] for span in claim.evidence]
    return min(map(material.age, articles)) >= 1 and foretells(claim.claim, articles[0].lang)


def _opens_the_report(material: Material, claim: Claim) -> bool:
    return len(material.story.origins) == 1 and any(not material.sentences_before(span) for span in claim.evidence)


def _takes_a_side(material: Material, claim: Claim) -> bool:
    """Whether the claim is disputed, or tells hardly more than one of the figures on which accounts differ."""
    if claim.standing is Standing.DISPUTED:
        return True
    gives = any((each.counts, each.value) in material.doubted for each in claim.figures)
    return gives and len(stems(claim.claim, material.articles[claim.evidence[0].article].lang)) < _FULL


def _is_news(material: Material, found: Candidate) -> bool:
    return all(is_news(line.text, material.articles[line.evidence[0].article].lang) for line in found.lines)


def _is_past(material: Material, foretold: Ahead, told: float) -> bool:
    """Whether the time that is told of had come when the newest article came out; `told` are days before that."""
    last = material.story.last_seen
    if not (foretold.days and last):
        return False
    return foretold.days[1] < last.date() or (foretold.days[1] == last.date() and told > _OVERTAKEN)
