"""Who said what in an article, and which outlet it credits."""

from anechoic.outlets import Register
from anechoic.quotes.body import Body
from anechoic.quotes.chain import quotations
from anechoic.quotes.credits import credits
from anechoic.quotes.direct import direct
from anechoic.quotes.indirect import indirect
from anechoic.records import Article, Attributions

__all__ = ["attributions"]


def attributions(article: Article, register: Register) -> Attributions:
    """Who said what in the body of an article, in order, and the other outlets that it credits."""
    body = Body(article.text, article.lang or "en")
    spoken = direct(body)
    reported = indirect(body, [draft.cue for draft in spoken if draft.cue])
    credited = credits(article, body, register)
    found = quotations(article, body, [*spoken, *reported], credited, register)
    return Attributions(article.id, found, credited)
