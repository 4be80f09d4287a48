"""The Explainer: the story so far as dated moments, the people in it, the numbers of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from anechoic.briefing.alone import is_news
from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.material import Material
from anechoic.briefing.speed_read import HAPPENED, opening
from anechoic.briefing.statements import of_claim
from anechoic.briefing.voices import of_quotation
from anechoic.records import Claim, Person, Section, Span

SO_FAR, PEOPLE, NUMBERS = "The story so far", "The people", "The numbers"
_MOST = {SO_FAR: 8, PEOPLE: 4, NUMBERS: 4}  # lines of a section
_TOLD = 0.75  # of the words that are for the story so far: people and numbers share what it leaves
_OF_HEADLINE = 2  # words of the headline that a number of one report is told with
# "3,000 ships", "5 percent", "$2 billion"; not "May 5", "2013" or "3 p.m."
_NUMBER = re.compile(
    r"(?<![\w.,])[$€£]?(?!(?:19|20)\d\d\b)\d[\d.,]*(?!\d| ?[ap]\.?m\b|:\d)(?:%| (?!(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec))[a-zA-Z])"
)
_PAST = 730  # days; what was longer ago is history, and no part of the story
_FEWEST = 2  # days beside the news of the day
_SPREAD = 2  # days from the first of them to the last: yesterday and today are no past
_DAYS = 3  # days that a story must have for its past to be worth a look,
_ORIGINS = 3  # and origins; one less where it goes on from another


def explains(material: Material) -> bool:
    """Whether the story has a past to be told: moments of several days, and several origins."""
    days = sorted({day for each in _moments(material) if (day := each.lines[0].when)})
    origins = len(material.story.origins) + bool(material.dossier.past)
    return len(days) >= _DAYS and (days[-1] - days[0]).days >= _DAYS and origins >= _ORIGINS


def explainer(material: Material, words: int, printed: Sequence[Candidate] = ()) -> tuple[Section, ...]:
    """The sections with the best lines, within a budget of `words`; empty where the story has no past."""
    news = opening(material, printed)
    left = words - sum(each.words for each in news)
    past = chosen(_newest_first(material), round(left * _TOLD), _MOST, (*news, *printed))
    days = {day for each in past if (day := each.lines[0].when)}
    if len(days) < _FEWEST or (max(days) - min(days)).days < _SPREAD:
        return ()
    left -= sum(each.words for each in past)
    people = chosen(_people(material), left // 2, _MOST, (*news, *past, *printed))
    left -= sum(each.words for each in people)
    numbers = chosen(_numbers(material), left, _MOST, (*news, *past, *people, *printed))
    by_day = sorted(past, key=lambda each: (each.lines[0].when or date.max, -each.score))
    found = (section(HAPPENED, news), section(SO_FAR, by_day), section(PEOPLE, people), section(NUMBERS, numbers))
    return tuple(each for each in found if each.lines)


def _moments(material: Material) -> Iterator[Candidate]:
    """The telling days of the story, each in the first of its sentences that can stand alone."""
    ahead = [span for claim in material.claims if claim.ahead for span in claim.evidence]
    newest = max((moment.day for moment in material.dossier.timeline), default=date.max)
    for moment in material.dossier.timeline:
        if (newest - moment.day).days > _PAST:
            continue
        for span in (span for span in moment.evidence if not _is_in(span, ahead)):
            worded = material.passage(span)
            if worded and not worded.hangs and is_news(worded.text, material.articles[span.article].lang):
                support = (worded.span, *(other for other in moment.evidence if other != span))
                line = material.line(worded, support, moment.reports, moment.origins)
                found = material.candidate(SO_FAR, [replace(line, when=moment.day)], float(moment.origins))
                if told := next(material.at_home(found), None):
                    yield told
                    break


def _is_in(span: Span, others: Sequence[Span]) -> bool:
    return any(span.article == each.article and span.start < each.end and each.start < span.end for each in others)


def _newest_first(material: Material) -> Iterator[Candidate]:
    """The last moment, then those that most origins tell."""
    found = list(_moments(material))
    yield from found[-1:]
    yield from sorted(found[:-1], key=best_first)


def _people(material: Material) -> Iterator[Candidate]:
    """Each person of the story where a sentence names them in full, whoever is quoted in most articles first."""
    for person in material.dossier.people:
        said = [
            each
            for quotation in person.quotations
            if quotation.is_printable
            for each in of_quotation(material, material.articles[quotation.content.article], quotation, PEOPLE)
            if person.name in each.lines[0].text.replace("[", "").replace("]", "")
        ]
        yield from sorted(material.at_home(said), key=lambda each: (not _says_who(each, person), best_first(each)))[:1]


def _says_who(candidate: Candidate, person: Person) -> bool:
    """Whether the line has one of the person's offices beside the name."""
    return any(role in candidate.lines[0].text for role in person.roles)


def _numbers(material: Material) -> Iterator[Candidate]:
    """The newest of the figures that several origins give, or that changed, one line for each thing counted."""
    counted: dict[str, list[Claim]] = {}
    for claim in material.claims:
        for counts in dict.fromkeys(figure.counts for figure in claim.figures if figure.counts):
            counted.setdefault(counts, []).append(claim)
    found: list[Candidate] = []
    for claims in counted.values():
        best = max(claims, key=lambda claim: (claim.origins, _newest(material, claim), claim.evidence))
        found += (
            replace(each, score=each.score + len(claims))
            for each in filter(material.stands, material.at_home(of_claim(material, best, NUMBERS)))
            if _has_number(each) and (best.origins > 1 or len(claims) > 1 or _is_told_of(material, each))
        )
    yield from sorted(found, key=best_first)


def _has_number(candidate: Candidate) -> bool:
    """Whether the line gives a number in figures, and not just a day or a year."""
    return any(_NUMBER.search(line.text) for line in candidate.lines)


def _is_told_of(material: Material, candidate: Candidate) -> bool:
    """Whether a line has words of the headline, so that readers know what is counted."""
    return len(candidate.stems & material.headed) >= _OF_HEADLINE


def _newest(material: Material, claim: Claim) -> float:
    return -min(material.age(material.articles[span.article]) for span in claim.evidence)
