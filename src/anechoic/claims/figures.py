"""The figures of a statement: each number with what it counts and who gives it."""

from dataclasses import dataclass

from anechoic.claims.counts import counts_of
from anechoic.claims.holders import holder_of
from anechoic.claims.statements import Statement
from anechoic.phrases import table
from anechoic.records import Article, Attributions, Figure, Polarity, Quotation, Span, SpeakerType
from anechoic.text.numbers import Number


@dataclass(frozen=True, slots=True)
class Counted:
    """A figure with what decides whether others can be compared with it."""

    figure: Figure
    number: Number
    statement: Statement
    comparable: bool  # it counts all of a known kind ("dead") in the event of the day
    days: frozenset[str] = frozenset()  # on which it happened, where the sentence tells; none of a toll that runs


def figures(statement: Statement, article: Article, said: Attributions | None) -> tuple[Counted, ...]:
    """Every number of the statement that tells what it counts, in order."""
    return tuple(found for number in statement.numbers if (found := _counted(statement, number, article, said)))


def _counted(statement: Statement, number: Number, article: Article, said: Attributions | None) -> Counted | None:
    counts = counts_of(statement.lang)
    count = counts.count(statement.text, number)
    if not count.key:
        return None
    figure = Figure(
        value=number.value,
        text=statement.text[number.start : number.end],
        counts=count.key,
        unit=number.unit,
        holder=_holder(statement, number, article, said),
        span=Span(article.id, statement.span.start + number.start, statement.span.start + number.end),
        as_of=article.published,
    )
    day = article.published.date() if article.published else None
    comparable = count.known and count.whole and not counts.is_elsewhere(statement, day)
    days = counts.days(statement, day) if comparable and not count.running else frozenset()
    return Counted(figure, number, statement, comparable, days)


def _holder(statement: Statement, number: Number, article: Article, said: Attributions | None) -> str:
    """The speaker whose words the number stands in; else whoever the sentence itself names as its source; else empty."""
    at = statement.span.start + number.start
    inside = (q for q in (said.quotations if said else ()) if q.content.start <= at < q.content.end)
    for quotation in inside:
        if quotation.polarity is Polarity.SAID and (name := _speaker(quotation, article)):
            return name
    return holder_of(statement, number)


def _speaker(quotation: Quotation, article: Article) -> str:
    """A person by the full name, anybody else as the sentence calls them; nothing for a pronoun that stands for nobody."""
    known = quotation.resolved.name if quotation.resolved else ""
    if quotation.resolved and quotation.resolved.type is SpeakerType.PERSON and " " in known:
        return known
    written = article.words(quotation.speaker) if quotation.speaker else ""
    pronouns = table(article.lang or "en", "cues").get("pronouns", {})
    return known if not written or written.lower() in pronouns else written
