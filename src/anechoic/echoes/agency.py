"""The agency that an origin goes back to."""

from collections import Counter
from collections.abc import Iterator, Sequence

from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.records import Article

_PRINTED_BY = 3  # the agency's own article outweighs credits in two others


def agency_of(articles: Sequence[Article], register: Register) -> str:
    """The agency whose report the articles of one origin print, empty where none is named.

    The agency among the outlets counts most, then the agency that most articles credit, then the one named first.
    """
    votes: Counter[str] = Counter()
    for article in articles:
        outlet = register.by_name(article.outlet) if article.outlet else None
        if outlet and outlet.agency:
            votes[outlet.name] += _PRINTED_BY
        votes.update(dict.fromkeys(_credited(article, register), 1))
    return max(votes, key=votes.__getitem__, default="")


def _credited(article: Article, register: Register) -> Iterator[str]:
    """The agencies that an article credits: those that reading found, else those in its text and byline."""
    if article.credits:
        for credit in article.credits:
            outlet = register.by_name(credit.name)
            yield outlet.name if outlet else credit.name
        return
    for words in (*article.byline, article.text):
        yield from (credit.name for credit in agency_credits(words, register))
