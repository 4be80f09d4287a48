"""The agency that an origin goes back to."""

from collections import Counter
from collections.abc import Iterable, Iterator

from anechoic.echoes.mentions import mentioned
from anechoic.outlets import Register
from anechoic.outlets.agencies import agency_credits
from anechoic.records import Article
from anechoic.text.shingles import Words

_PRINTED_BY = 2  # the agency's own article outweighs the credit in one other
Votes = dict[str, int]


def agency_votes(article: Article, register: Register, words: Words) -> Votes:
    """What an article of these words says of the agency it prints: the agency that is its outlet, and those it credits."""
    votes: Votes = {}
    outlet = register.by_name(article.outlet) if article.outlet else None
    if outlet and outlet.agency:
        votes[outlet.name] = _PRINTED_BY
    for name in dict.fromkeys(_credited(article, register, words)):
        votes[name] = votes.get(name, 0) + 1
    return votes


def agency_of(votes: Iterable[Votes]) -> str:
    """The agency with most votes of the articles of one origin, in their order; empty where none is named.

    Of equal ones it is the one named first.
    """
    total: Counter[str] = Counter()
    for each in votes:
        total.update(each)
    return max(total, key=total.__getitem__, default="")


def _credited(article: Article, register: Register, words: Words) -> Iterator[str]:
    """The agencies that an article credits: those that reading found, else those in its text and byline."""
    if article.credits:
        for credit in article.credits:
            outlet = register.by_name(credit.name)
            yield outlet.name if outlet else credit.name
        return
    for line in article.byline:
        yield from (credit.name for credit in agency_credits(line, register))
    yield from (credit.name for credit in agency_credits(article.text, register, mentioned(words, register)))
