"""The body of an article made ready to be searched: its words, its quotation marks, the cue words of its language."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from anechoic.quotes.cues import Lexicon, lexicon
from anechoic.quotes.tokens import Tokens, tokens
from anechoic.text.marks import Quoted, quoted
from anechoic.text.names import Name, names

Range = tuple[int, int]


@dataclass(frozen=True)
class Body:
    """A text with all that is looked up in it again and again."""

    text: str
    lang: str

    @cached_property
    def tokens(self) -> Tokens:
        """Its words and marks."""
        return tokens(self.text, self.lang)

    @cached_property
    def marks(self) -> tuple[Quoted, ...]:
        """Everything in quotation marks."""
        return quoted(self.text)

    @cached_property
    def outer(self) -> tuple[Quoted, ...]:
        """What stands in quotation marks that stand in no others."""
        return tuple(mark for mark in self.marks if not mark.depth)

    @cached_property
    def lexicon(self) -> Lexicon:
        """The cue words of its language."""
        return lexicon(self.lang)

    @cached_property
    def veils(self) -> list[Range]:
        """Where somebody is said to want no name: "who asked not to be named", "speaking on condition of anonymity"."""
        return [match.span() for match in self.lexicon.anonymity.finditer(self.text)]

    @cached_property
    def names(self) -> tuple[Name, ...]:
        """Its runs of capitalised words."""
        return names(self.text, self.lang)

    @cached_property
    def lower(self) -> list[str]:
        """The words in lower case, with straight apostrophes."""
        return [word.lower().replace("’", "'") for word in self.tokens.words]

    @cached_property
    def quoting(self) -> list[int]:
        """For every token the number of the outer quotation that it stands in; -1 where it stands in none."""
        out = [-1] * len(self.tokens.words)
        for number, mark in enumerate(self.outer):
            first, last = self.tokens.between(mark.start, mark.end)
            out[first:last] = [number] * (last - first)
        return out

    def sentences(self) -> Iterator[Range]:
        """First token and the one after the last of every sentence."""
        numbers = self.tokens.sentence
        first = 0
        for i in range(1, len(numbers) + 1):
            if i == len(numbers) or numbers[i] != numbers[first]:
                yield first, i
                first = i

    def sentence_of(self, token: int) -> Range:
        """First token and the one after the last of the sentence of a token."""
        number = self.tokens.sentence[token]
        return bisect_left(self.tokens.sentence, number), bisect_right(self.tokens.sentence, number)

    def offsets(self, words: Range) -> Range:
        """Offsets of a range of tokens."""
        return self.tokens.starts[words[0]], self.tokens.ends[words[1] - 1]


@dataclass(frozen=True, slots=True)
class Draft:
    """Something said as it was found, in offsets: the pieces of its content, its cue, its speaker as written."""

    pieces: tuple[Range, ...]
    cue: Range | None = None
    speaker: Range | None = None
    confidence: float = 1.0
    evidence: tuple[
        float, ...
    ] = ()  # how sure the tagger was of words, edges, cue, speaker; empty where rules found it

    @property
    def start(self) -> int:
        """Where the content starts."""
        return self.pieces[0][0]

    @property
    def end(self) -> int:
        """Where the content ends."""
        return self.pieces[-1][1]

    @property
    def spans(self) -> tuple[Range, ...]:
        """Every range of it: pieces, cue, speaker."""
        return (*self.pieces, *(span for span in (self.cue, self.speaker) if span))

    @property
    def first(self) -> int:
        """Where the first of content, cue and speaker starts."""
        return min(start for start, _ in self.spans)
