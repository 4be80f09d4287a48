"""Voices: which quotations are worth a line of their own, and in which turn speakers are heard."""

from collections import Counter
from collections.abc import Iterable

from anechoic.briefing.candidates import Candidate
from anechoic.briefing.wording import Passage
from anechoic.records import Article, Quotation, QuotationKind, SpeakerType
from anechoic.text.words import WORD, stems

_SHORTEST = 30  # characters of a quotation that says something by itself
_SAYS_LITTLE = 1  # stems of one that does not: "I agree with you"


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
