"""The words of an article that a line rests on, with the sentence before and the sentence after."""

from dataclasses import dataclass
from functools import lru_cache
from urllib.parse import quote

from anechoic.records import Article, Span
from anechoic.text.printable import link
from anechoic.text.sentences import sentences

_sentences = lru_cache(maxsize=512)(sentences)  # many lines rest on the same article

_SHORT = 8  # words; a longer passage is addressed by its first and last four


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Words of an article and what stands around them there, all as the article has them."""

    article: Article
    before: str
    words: str
    after: str

    @property
    def address(self) -> str:
        """Where to read it: the article's address, made to open at these very words; empty where it has none.

        A text directive (https://wicg.github.io/scroll-to-text-fragment/); a browser that does not know it opens the
        article at its top.
        """
        if not (article := link(self.article.url)):
            return ""
        first, *rest = _passage(self.words)
        directive = ",".join(quote(words, safe="").replace("-", "%2D") for words in (first, *rest))
        return f"{article}{'' if '#' in article else '#'}:~:text={directive}"


def excerpt(span: Span, article: Article) -> Excerpt:
    """The words of `span` with a sentence of context on either side; raises ValueError where it is not of the article."""
    text, words = article.text, article.words(span)
    cut = _sentences(text, article.lang or "en")
    inside = [place for place, (start, end) in enumerate(cut) if start < span.end and span.start < end]
    if not inside:
        return Excerpt(article, "", words, "")
    begin = cut[max(inside[0] - 1, 0)][0]
    end = cut[min(inside[-1] + 1, len(cut) - 1)][1]
    return Excerpt(article, text[min(begin, span.start) : span.start], words, text[span.end : max(end, span.end)])


def _passage(words: str) -> list[str]:
    """A text directive's words: all of a short passage, the start and the end of a long one."""
    split = words.split()
    return [" ".join(split)] if len(split) <= _SHORT else [" ".join(split[:4]), " ".join(split[-4:])]
