"""The Explainer: the story so far as dated moments, the people in it, the numbers of it."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import date

from anechoic.briefing.candidates import Candidate, best_first, chosen, section
from anechoic.briefing.material import Material
from anechoic.records import Claim, Line, Section, SpeakerType

SO_FAR, PEOPLE, NUMBERS = "The story so far", "The people", "The numbers"
_MOST = {SO_FAR: 8, PEOPLE: 4, NUMBERS: 4}  # lines of a section
_A_DAY = 2  # lines of one day
_DAYS = 3  # days that a story must have for its past to be worth a look


def explains(material: Material) -> bool:
    """Whether the story has a past to be told: origins of several days."""
    reported = {each.published.date() for each in material.dossier.articles if each.published}
    return len(reported) >= _DAYS and len(material.story.origins) > _DAYS


def explainer(material: Material, words: int, printed: Sequence[Candidate] = ()) -> tuple[Section, ...]:
    """The sections with the best lines, within a budget of `words`; empty where the story has no past."""
    past = chosen(_spread(material), round(words * 0.6), _MOST, printed)
    if not past:
        return ()
    left = words - sum(each.words for each in past)
    people = chosen(_people(material), left // 2, _MOST, (*past, *printed))
    left -= sum(each.words for each in people)
    numbers = chosen(_numbers(material), left, _MOST, (*past, *people, *printed))
    by_day = sorted(past, key=lambda each: (each.lines[0].when or date.max, -each.score))
    found = (section(SO_FAR, by_day), section(PEOPLE, people), section(NUMBERS, numbers))
    return tuple(each for each in found if each.lines)


def _moments(material: Material) -> Iterator[Candidate]:
    """What happened, each with the day that its words name, else the day on which it was reported."""
    for each in material.news(SO_FAR):
        line = each.lines[0]
        first = material.articles[line.evidence[0].article].published
        reported = first.date() if first else None
        named = material.day_named(line.evidence[0])
        when = named if named and reported and named <= reported else reported
        if when:
            yield replace(each, lines=(replace(line, when=when),))


def _spread(material: Material) -> Iterator[Candidate]:
    """The best moment of every day before the second of any, the days with the best moments first."""
    days: dict[date | None, list[Candidate]] = {}
    for each in sorted(_moments(material), key=best_first):
        days.setdefault(each.lines[0].when, []).append(each)
    for turn in range(_A_DAY):
        yield from sorted((own[turn] for own in days.values() if len(own) > turn), key=best_first)


def _people(material: Material) -> Iterator[Candidate]:
    """Each person where an article says who they are, the most heard first."""
    people: dict[str, tuple[int, Candidate]] = {}
    for key, found in material.found.items():
        for quotation in found.quotations:
            who = quotation.resolved
            if who and who.type is SpeakerType.PERSON and who.role and quotation.speaker and " " in who.name:
                for each in material.of_quotation(material.articles[key], quotation, PEOPLE):
                    if who.name in each.lines[0].text and who.name not in people:
                        people[who.name] = (material.heard[who.name], each)
    yield from (each for _, each in sorted(people.values(), key=lambda entry: (-entry[0], best_first(entry[1]))))


def _numbers(material: Material) -> Iterator[Candidate]:
    """The newest of the figures that several origins give, or that changed, one line for each thing counted."""
    counted: dict[str, list[Claim]] = {}
    for claim in material.claims:
        for counts in dict.fromkeys(figure.counts for figure in claim.figures if figure.counts):
            counted.setdefault(counts, []).append(claim)
    found: list[Candidate] = []
    for claims in counted.values():
        best = max(claims, key=lambda claim: (claim.origins, _newest(material, claim), claim.evidence))
        found += (replace(each, score=each.score + len(claims)) for each in material.of_claim(best, NUMBERS))
    yield from sorted(found, key=best_first)


def _newest(material: Material, claim: Claim) -> float:
    return -min(material.age(material.articles[span.article]) for span in claim.evidence)


def moments(sections: Sequence[Section]) -> tuple[Line, ...]:
    """The dated lines of an item, for a picture of its course."""
    return tuple(line for each in sections if each.heading == SO_FAR for line in each.lines if line.when)
