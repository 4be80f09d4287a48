"""What the stage makes of a text, in words that tests can compare."""

from dataclasses import dataclass

from anechoic.outlets import DEFAULT
from anechoic.quotes import attributions
from anechoic.records import Attributions, Quotation
from factories import article


@dataclass(frozen=True)
class Heard:
    """A text and what was found in it."""

    text: str
    said: Attributions

    @property
    def quotations(self) -> tuple[Quotation, ...]:
        """Everything said, in order."""
        return self.said.quotations

    @property
    def contents(self) -> list[str]:
        """The words of each, its pieces joined."""
        return [
            " … ".join(self.text[p.start : p.end] for p in q.parts or (q.content,)).strip(" .") for q in self.quotations
        ]

    @property
    def names(self) -> list[str]:
        """Who said each; empty where nobody is found."""
        return [q.resolved.name if q.resolved else "" for q in self.quotations]

    @property
    def roles(self) -> list[str]:
        """The office of each speaker."""
        return [q.resolved.role if q.resolved else "" for q in self.quotations]

    @property
    def sides(self) -> list[str]:
        """The side of each speaker."""
        return [q.resolved.side if q.resolved else "" for q in self.quotations]


def heard(text: str, lang: str = "en") -> Heard:
    """What is found in an article with this body."""
    return Heard(text, attributions(article(text, lang=lang), DEFAULT))
