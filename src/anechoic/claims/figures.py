"""The figures of a statement: each number with what it counts and who gives it."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from math import isfinite

from anechoic.claims.clauses import clause
from anechoic.claims.counts import counts_of
from anechoic.claims.holders import holder
from anechoic.claims.meanings import meanings
from anechoic.claims.measures import Measure
from anechoic.claims.moments import moment
from anechoic.claims.statements import Statement
from anechoic.records import Article, Attributions, Claim, Figure, Span, Standing
from anechoic.text.numbers import Number


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what decides whether others can be compared with it."""

    figure: Figure
    number: Number
    statement: Statement
    known: bool  # it counts what every language has a word for
    comparable: bool  # it counts all of a known kind ("dead") in the event of the day
    about: frozenset[str] = frozenset()  # the stems of the article's title, which tell of what event it is
    office: str = ""  # of the holder, where the article tells it anywhere
    days: frozenset[str] = frozenset()  # on which it happened, where the sentence tells; none of a toll that runs
    published: datetime | None = None  # when its report came out, with the hour


def figures(statement: Statement, article: Article, said: Attributions | None) -> tuple[Counted, ...]:
    """Every number of the statement that tells what it counts or measures, in order, without mere conversions."""
    return tuple(found for each in statement.measures if (found := _counted(statement, each, article, said)))


def _counted(statement: Statement, measure: Measure, article: Article, said: Attributions | None) -> Counted | None:
    counts = counts_of(statement.lang)
    number = measure.number
    count = counts.count(statement.text, measure)
    if not count.key:
        return None
    who = holder(statement, number.start, article, said)
    figure = Figure(
        value=number.value,
        least=_told(number.low) if number.low else None,
        most=_told(number.high) if isfinite(number.high) else None,
        text=statement.text[number.start : number.end],
        counts=count.key,
        unit=number.unit,
        holder=who,
        span=Span(article.id, statement.span.start + number.start, statement.span.start + number.end),
        as_of=moment(statement, article.published),
        clause=clause(statement, number, article),
    )
    day = article.published.date() if article.published else None
    comparable = count.known and count.whole and not counts.is_elsewhere(statement, day)
    days = counts.days(statement, day) if comparable and not count.running else frozenset()
    about = meanings(article.title, statement.lang) if comparable else frozenset()
    return Counted(
        figure, number, statement, count.known, comparable, about, _office(who, said), days, article.published
    )


def _office(holder: str, said: Attributions | None) -> str:
    """The office of whoever holds a figure: "Assistant Commissioner" of somebody who is named alone here."""
    people = (quotation.resolved for quotation in said.quotations if quotation.resolved) if said else ()
    return next((each.role for each in people if each.name == holder and each.role), "")


def _told(bound: float) -> float:
    """A bound without the noise of reckoning with tenths."""
    return float(f"{bound:.9g}")


def doubtful_figures(found: Iterable[Claim]) -> frozenset[float]:
    """The figures that a later one has replaced, or on which accounts differ: no headline should have one."""
    return frozenset(
        figure.value
        for claim in found
        for figure in claim.figures
        if figure.superseded or claim.standing is Standing.DISPUTED
    )
