"""The material of one story: its claims, voices and disputes as candidates for lines, each weighed."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from math import log2, sqrt

from anechoic.briefing.candidates import Candidate
from anechoic.briefing.faithful import faults
from anechoic.briefing.told import Memory
from anechoic.briefing.wording import Passage, around, passage, without_superseded
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Claim,
    Dossier,
    Line,
    Polarity,
    Quotation,
    QuotationKind,
    Span,
    Standing,
)
from anechoic.text.words import stems

_OLDEST = 3.0  # days; what an article said of the future longer ago may be past
_FOREIGN = 2.0  # what a line in another language than the reader's costs
_TOLD = 3.0  # what a line costs that was told before
_SURE = 0.8  # confidence from which a quotation is printed: nine of ten are right then (docs/why/quotes.md)
_DATELINE_LENGTH = 60  # characters that may stand before the sentence that opens an article
_SHORTEST = 30  # characters of a quotation that says something by itself


_NOTHING = Memory()


@dataclass(frozen=True, slots=True)
class Reader:
    """Whom a briefing is for: the language they read, and what they group coverage by."""

    lang: str
    groups: str = ""


class Material:
    """One story's dossier, and what every format needs to look up in it."""

    def __init__(self, dossier: Dossier, reader: Reader, before: Memory = _NOTHING) -> None:
        """Lines in another language than the reader's give way to lines in it, told ones to what was not told `before`."""
        self.reader = reader
        self.is_at_home = any(article.lang == reader.lang for article in dossier.articles)
        self.before = before
        self.dossier = dossier
        self.story = dossier.story
        self.claims = dossier.claims
        self.articles: Mapping[ArticleId, Article] = {article.id: article for article in dossier.articles}
        self.found: Mapping[ArticleId, Attributions] = {found.article: found for found in dossier.attributions}
        self.weights = _stem_weights(dossier)
        self.heard = self._heard()

    def _heard(self) -> Counter[str]:
        """In how many articles each speaker is heard."""
        pairs = {(f.article, q.resolved.name) for f in self.found.values() for q in f.quotations if q.resolved}
        return Counter(name for _, name in pairs)

    # ── Statements ────────────────────────────────────────────────────────────────────────────────

    def news(self, section: str) -> Iterator[Candidate]:
        """What happened: the claims that nobody disputes and that speak of no future."""
        for claim in self.claims:
            if not claim.ahead and claim.standing is not Standing.DISPUTED:
                yield from self.of_claim(claim, section)

    def ahead(self, section: str) -> Iterator[Candidate]:
        """What the newest articles say will come, with the day where they name it."""
        for claim in self.claims:
            if claim.ahead and min(self.age(self.articles[span.article]) for span in claim.evidence) <= _OLDEST:
                for candidate in self.of_claim(claim, section):
                    day = claim.ahead.days[0] if claim.ahead.days and len(claim.ahead.day) == 10 else None
                    yield replace(candidate, lines=tuple(replace(line, when=day) for line in candidate.lines))

    def of_claim(self, claim: Claim, section: str) -> Iterator[Candidate]:
        """The claim in the first of its wordings that can stand alone."""
        for span in claim.evidence:
            worded = without_superseded(self.passage(span), claim, self.articles[span.article])
            if worded and not worded.hangs:
                support = (worded.span, *(other for other in claim.evidence if other != span))
                line = self.line(worded, support, claim.reports, claim.origins)
                yield from self.candidate(section, [line], self.news_value(worded, claim))
                return

    def news_value(self, worded: Passage, claim: Claim) -> float:
        """Origins that agree, words that the story's articles share, and a place near the top speak for a line.

        What many editors chose to reprint counts too, for a quarter of that.
        """
        article = self.articles[worded.span.article]
        own = stems(article.words(worded.span), article.lang)
        shared = sum(self.weights[stem] for stem in set(own)) / sqrt(len(own) + 4)
        top = 1 / (1 + article.text.count("\n", 0, worded.span.start))
        said = 0.7 if worded.said_by else 0.0
        told = log2(1 + claim.origins) + log2(1 + claim.reports) / 4
        return told + shared + 1.5 * top - said - min(self.age(article), _OLDEST) / 2

    def age(self, article: Article) -> float:
        """Days from an article to the newest of the story; 0 where that is not known."""
        if not (article.published and self.story.last_seen):
            return 0.0
        return (self.story.last_seen - article.published) / timedelta(days=1)

    def opens(self, span: Span) -> bool:
        """Whether the span begins where an article begins."""
        return span.start <= _DATELINE_LENGTH and "\n" not in self.articles[span.article].text[: span.start]

    def day_named(self, span: Span) -> date | None:
        """The last day that the words of the span name; None where they name none."""
        days = [
            d.iso for d in self.articles[span.article].dates if span.start <= d.span.start and d.span.end <= span.end
        ]
        return max((date.fromisoformat(iso) for iso in days if len(iso) == 10), default=None)

    # ── Disputes ──────────────────────────────────────────────────────────────────────────────────

    def disputes(self, section: str) -> Iterator[Candidate]:
        """Each side of each dispute in its own words; a side that cannot be printed takes the others with it."""
        for claim in self.claims:
            if claim.standing is Standing.DISPUTED:
                sides = [self._side(claim, span) for span in claim.evidence]
                lines = [line for line in sides if line]
                if len(lines) > 1:
                    yield from self.candidate(section, lines, log2(1 + claim.origins))

    def _side(self, claim: Claim, span: Span) -> Line | None:
        """One account of a dispute, counted by the articles that give the same figure."""
        worded = self.passage(span)
        if not worded:
            return None
        backers = self._backers(claim, span)
        return self.line(worded, (worded.span,), len(backers), self.story.origins_of(backers))

    def _backers(self, claim: Claim, span: Span) -> frozenset[ArticleId]:
        """The articles that give the same figure as the sentence does."""
        here = {
            f.value for f in claim.figures if f.span.article == span.article and span.start <= f.span.start < span.end
        }
        return frozenset({span.article} | {f.span.article for f in claim.figures if f.value in here})

    # ── Voices ────────────────────────────────────────────────────────────────────────────────────

    def voices(self, section: str, articles: Iterable[ArticleId] | None = None) -> Iterator[Candidate]:
        """Who said what: every quotation that can be printed, of all articles or of those that are named."""
        for key in self.found if articles is None else articles:
            for quotation in self.found[key].quotations:
                if is_printable(quotation):
                    yield from self.of_quotation(self.articles[key], quotation, section)

    def of_quotation(self, article: Article, quotation: Quotation, section: str) -> Iterator[Candidate]:
        """The quotation in the sentences it stands in, counted wherever its words stand."""
        worded = self.passage(around(article, quotation))
        length = quotation.content.end - quotation.content.start
        if not worded or worded.hangs or not worded.said_by or length < _SHORTEST:
            return
        support = (worded.span, *self._same_words(article, quotation))
        reports = frozenset(span.article for span in support)
        origins = self.story.origins_of(reports)
        line = self.line(worded, support, len(reports), origins)
        direct = {QuotationKind.DIRECT: 1.0, QuotationKind.MIXED: 0.7, QuotationKind.INDIRECT: 0.0}[quotation.kind]
        shared = sum(self.weights[stem] for stem in set(stems(worded.text, article.lang))) / 12
        prominence = log2(1 + (self.heard[quotation.resolved.name] if quotation.resolved else 0))
        yield from self.candidate(section, [line], prominence + 0.5 * log2(1 + origins) + direct + min(shared, 1))

    def _same_words(self, article: Article, quotation: Quotation) -> Iterator[Span]:
        """Where the other articles of the story have the same words of the speaker."""
        words = article.words(quotation.content).strip("“”\"'‘’ .,;")
        for other in self.articles.values():
            at = other.text.find(words)
            if other.id != article.id and at >= 0:
                yield Span(other.id, at, at + len(words))

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────────

    def passage(self, span: Span) -> Passage | None:
        """The words of the span as a line can print them; None where they cannot stand alone."""
        return passage(self.articles[span.article], span, self.found[span.article])

    def line(self, worded: Passage, support: Sequence[Span], reports: int, origins: int) -> Line:
        """The passage as a line that rests on `support`."""
        outlets = dict.fromkeys(self.articles[span.article].outlet for span in support)
        outlets.pop("", None)
        return Line(worded.text, tuple(support), worded.said_by, tuple(outlets), reports, origins)

    def candidate(self, section: str, lines: Sequence[Line], score: float) -> Iterator[Candidate]:
        """The lines as a candidate, if all of them are faithful to their evidence."""
        if not any(faults(line, self.articles) for line in lines):
            langs = [self.articles[line.evidence[0].article].lang for line in lines]
            said = frozenset(stem for line, lang in zip(lines, langs, strict=True) for stem in stems(line.text, lang))
            score -= _FOREIGN if self.reader.lang not in langs else 0.0
            score -= _TOLD if self.before.last and all(map(self._is_told, lines, langs)) else 0.0
            yield Candidate(section, tuple(lines), said, score)

    def _is_told(self, line: Line, lang: str) -> bool:
        return line.evidence[0].article in self.before.articles or self.before.has(line.text, lang)


def one_voice_after_another(said: Iterable[Candidate]) -> list[Candidate]:
    """Every speaker's best line before anybody's second; the candidates come best first."""
    turn: Counter[tuple[str, ...]] = Counter()
    order = []
    for place, candidate in enumerate(said):
        speakers = candidate.lines[0].said_by
        order.append((turn[speakers], place, candidate))
        turn[speakers] += 1
    return [candidate for _, _, candidate in sorted(order, key=lambda entry: entry[:2])]


def is_printable(quotation: Quotation) -> bool:
    """Whether a quotation may be printed as somebody's words."""
    said = quotation.polarity is Polarity.SAID and quotation.nested_in is None
    return said and quotation.resolved is not None and quotation.confidence >= _SURE


def _stem_weights(dossier: Dossier) -> Counter[str]:
    """How much a stem belongs to the story: the share of its origins that use it, and of its titles that do.

    Sentences of such stems are central (SumBasic, Nenkova & Vanderwende 2005). What one origin alone uses tells nothing
    of that, unless there is no other.
    """
    by_origin = {key: place for place, origin in enumerate(dossier.story.origins) for key in origin}
    used: dict[int, set[str]] = {}
    titles: list[set[str]] = []
    for article in dossier.articles:
        used.setdefault(by_origin[article.id], set()).update(stems(article.text, article.lang))
        titles.append(set(stems(article.title, article.lang)))
    counts = Counter(stem for own in used.values() for stem in own)
    weights = Counter({stem: n / len(used) for stem, n in counts.items() if n > 1 or len(used) == 1})
    for title in titles:
        weights.update({stem: 1 / len(titles) for stem in title})
    return weights
