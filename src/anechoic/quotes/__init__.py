"""Who said what in an article, and which outlet it credits."""

from anechoic.outlets import Register
from anechoic.quotes.body import Body
from anechoic.quotes.chain import quotations
from anechoic.quotes.credits import credits
from anechoic.quotes.people import people
from anechoic.quotes.ruled import ruled
from anechoic.quotes.tagged import tagged
from anechoic.quotes.tagger import tagger
from anechoic.quotes.versions import versions
from anechoic.records import Article, Attributions

__all__ = ["attributions", "people", "versions"]


def attributions(article: Article, register: Register) -> Attributions:
    """Who said what in the body of an article, in order, and the other outlets that it credits."""
    body = Body(article.text, article.lang or "en")
    known = tagger(body.lang)
    drafts = tagged(body, known) if known else ruled(body)
    credited = credits(article, body, register)
    found = quotations(article, body, drafts, credited, register)
    return Attributions(article.id, found, credited)
