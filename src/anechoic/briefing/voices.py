"""Voices: the quotations of a story as candidates for lines, each weighed, and in which turn speakers are heard."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from math import log2

from anechoic.briefing.alone import addresses, answers, continues, points
from anechoic.briefing.candidates import Candidate
from anechoic.briefing.material import Material
from anechoic.briefing.wording import Passage, around, is_named
from anechoic.records import Article, ArticleId, Line, OtherWords, Quotation, QuotationKind, Span, SpeakerType
from anechoic.text.words import WORD, stems

_INTRODUCED = 0.5  # what speaks for a line whose speaker a stranger can place
# What words cost that were added to others: readers must guess of what they speak.
_POINTING = 0.5

_SHORTEST = 30  # characters of a quotation that says something by itself
_SAYS_LITTLE = 1  # stems of one that does not: "I agree with you"


def voices(material: Material, section: str, articles: Iterable[ArticleId] | None = None) -> Iterator[Candidate]:
    """Who said what: every quotation in a report that can be printed, of all articles or of those that are named.

    Of all articles, the one that prints the most of it stands for all of them.
    """
    reports = [key for key in (material.found if articles is None else articles) if key not in material.opinions]
    for key in reports:
        for quotation in (each for each in material.found[key].quotations if each.is_printable):
            if articles is not None:
                yield from of_quotation(material, material.articles[key], quotation, section)
            elif not material.printings.stands_fuller(quotation, lambda other: _is_printed(material, other)):
                yield from material.at_home(of_quotation(material, material.articles[key], quotation, section))


def of_quotation(material: Material, article: Article, quotation: Quotation, section: str) -> Iterator[Candidate]:
    """The quotation in the sentences it stands in, counted wherever its words stand."""
    return material.once(section, quotation, lambda: _spoken(material, article, quotation))


def _spoken(material: Material, article: Article, quotation: Quotation) -> tuple[Line, float] | None:
    """The quotation as a line, with what speaks for it; None where it cannot stand as one."""
    worded = material.passage(around(article, quotation))
    if not worded or worded.hangs or not worded.said_by or not is_voice(article, quotation, worded):
        return None
    is_direct = quotation.kind is QuotationKind.DIRECT
    if addresses(worded.text, article.lang) or (is_direct and points(article.words(quotation.content), article.lang)):
        return None
    if material.printings.is_gainsaid(quotation, lambda each: is_named(material.articles[each.content.article], each)):
        return None
    other_words = material.printings.other_words(quotation)
    heard = (worded.span, *_same_words(material, article, quotation, other_words))
    own = frozenset(span.article for span in heard)
    told, origins = material.retellings.bearing_out(worded.span)
    support = (*heard, *(span for span in told if span.article not in own))
    reports = frozenset(span.article for span in support)
    at_least, at_most = material.dossier.origins_of(own)
    origins = max(origins, at_least)
    other_words = tuple(each for each in other_words if each.differs or each.span.article not in reports)
    line = material.line(worded, support, len(reports), origins, origins_at_most=max(origins, at_most))
    line = replace(line, other_words=other_words)
    direct = {QuotationKind.DIRECT: 1.0, QuotationKind.MIXED: 0.7, QuotationKind.INDIRECT: 0.0}[quotation.kind]
    shared = sum(material.weights[stem] for stem in set(stems(worded.text, article.lang))) / 12
    prominence = log2(1 + (material.heard[quotation.resolved.name] if quotation.resolved else 0))
    known = _is_introduced(quotation, worded.text)
    score = prominence + 0.5 * log2(1 + origins) + direct + min(shared, 1) + (_INTRODUCED if known else 0.0)
    score -= _POINTING if continues(worded.text, article.lang) or answers(worded.text, article.lang) else 0.0
    return line, score


def is_voice(article: Article, quotation: Quotation, worded: Passage) -> bool:
    """Whether somebody says something: words enough, and a person or a body that has them.

    Whoever is quoted in their own words alone may be anybody; in other words, somebody with a name, or of a kind that has a voice:
    "the report says that" and "the law says that" are no voices.
    """
    content = article.words(quotation.content)
    if len(content) < _SHORTEST or len(stems(content, article.lang)) <= _SAYS_LITTLE:
        return False
    who = quotation.resolved
    if quotation.kind is QuotationKind.DIRECT or who is None:
        return True
    named = any(part[:1].isupper() for name in worded.said_by for part in WORD.findall(name))
    return named or bool(worded.unnamed) or who.type is SpeakerType.PERSON


def one_voice_after_another(said: Iterable[Candidate]) -> list[Candidate]:
    """Every speaker's best line before anybody's second; the candidates come best first."""
    turn: Counter[tuple[str, ...]] = Counter()
    order = []
    for place, candidate in enumerate(said):
        speakers = candidate.lines[0].said_by
        order.append((turn[speakers], place, candidate))
        turn[speakers] += 1
    return [candidate for _, _, candidate in sorted(order, key=lambda entry: entry[:2])]


def _is_printed(material: Material, quotation: Quotation) -> bool:
    """Whether a line can be made of it."""
    if quotation.content.article in material.opinions:
        return False
    of = material.articles[quotation.content.article]
    return quotation.is_printable and any(of_quotation(material, of, quotation, ""))


def _is_introduced(quotation: Quotation, text: str) -> bool:
    """Whether a line tells who its speaker is: by more than a family name, and best by an office."""
    who = quotation.resolved
    return who is not None and (bool(who.role and who.role in text) or len(who.name.split()) > 1)


def _same_words(
    material: Material, article: Article, quotation: Quotation, others: Sequence[OtherWords]
) -> Iterator[Span]:
    """Where the other articles of the story have the same words of the speaker, the first place in each."""
    printed = {span.article: span for span in material.printings.same(quotation)}
    yield from printed.values()
    differs = {each.span.article for each in others}
    words = article.words(quotation.content).strip("“”\"'‘’ .,;")
    for other in material.dossier.articles:
        at = other.text.find(words)
        if at >= 0 and other.id not in {article.id, *printed, *differs}:
            yield Span(other.id, at, at + len(words))
