"""Disputes: the accounts that differ, printed side by side or not at all, one wording for each figure."""

from collections.abc import Iterator
from math import log2

from anechoic.briefing.candidates import Candidate
from anechoic.briefing.material import Material
from anechoic.records import Claim, Line, Span, Standing


def disputes(material: Material, section: str) -> Iterator[Candidate]:
    """Each account of each dispute in one wording; one that cannot be printed takes the others with it."""
    for claim in material.claims:
        if claim.standing is Standing.DISPUTED:
            accounts: dict[frozenset[float], Line] = {}
            for span in sorted(claim.evidence, key=lambda span: _is_foreign(material, span)):
                if line := _side(material, claim, span):
                    accounts.setdefault(_values(claim, span), line)
            if len(accounts) > 1 or (accounts and len(claim.evidence) == 1):  # one sentence that tells both
                yield from material.candidate(section, tuple(accounts.values()), log2(1 + claim.origins))


def _side(material: Material, claim: Claim, span: Span) -> Line | None:
    """One account of a dispute, counted by the articles that give the same figure."""
    worded = material.passage(span)
    if not worded:
        return None
    support = (worded.span, *_backers(material, claim, span))
    backers = frozenset(each.article for each in support)
    at_least, at_most = material.dossier.origins_of(backers)
    return material.line(worded, support, len(backers), at_least, origins_at_most=at_most)


def _values(claim: Claim, span: Span) -> frozenset[float]:
    """The figures that the sentence gives; a denial without any is an account of its own."""
    return frozenset(
        f.value for f in claim.figures if f.span.article == span.article and span.start <= f.span.start < span.end
    )


def _backers(material: Material, claim: Claim, span: Span) -> Iterator[Span]:
    """The sentences in which other articles give the same figure, the first of each."""
    here, seen = _values(claim, span), {span.article}
    for figure in claim.figures:
        key = figure.span.article
        if figure.value in here and key not in seen:
            seen.add(key)
            yield material.sentence(figure.span)


def _is_foreign(material: Material, span: Span) -> bool:
    return material.articles[span.article].lang != material.reader.lang
