"""The Speed Read: what happened, who said what, where accounts differ, what next."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from itertools import zip_longest
from math import log2, sqrt

from anechoic.briefing.faithful import faults
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
    Section,
    Span,
    Standing,
)
from anechoic.text.words import WORD, stems

HAPPENED, SAID, DIFFER, NEXT = "What happened", "Who said what", "Where accounts differ", "What next"
_MOST = {HAPPENED: 5, SAID: 5, DIFFER: 4, NEXT: 2}  # lines of a section
_SAME = 0.5  # share of stems from which a line says again what another has said
_DATELINE_LENGTH = 60  # characters that may stand before the sentence that opens an article
_OLDEST = 3.0  # days; what an article said of the future longer ago may be past
_FOREIGN = 2.0  # what a line in another language than the reader's costs
_SURE = 0.5  # confidence from which a quotation is printed


@dataclass(frozen=True, slots=True)
class _Candidate:
    """Lines that are printed together or not at all, with the section they are for and what speaks for them."""

    section: str
    lines: tuple[Line, ...]
    stems: frozenset[str]
    score: float = 0.0

    @property
    def words(self) -> int:
        return sum(len(WORD.findall(line.text)) for line in self.lines)


class SpeedRead:
    """Composes one story; holds what every step needs to look up."""

    def __init__(self, dossier: Dossier, lang: str) -> None:
        """`lang` is the reader's: lines in another one give way to lines in it."""
        self.lang = lang
        self.story = dossier.story
        self.claims = dossier.claims
        self.articles: Mapping[ArticleId, Article] = {article.id: article for article in dossier.articles}
        self.found: Mapping[ArticleId, Attributions] = {found.article: found for found in dossier.attributions}
        self.weights = _stem_weights(dossier)

    def sections(self, words: int) -> tuple[Section, ...]:
        """The sections with the best lines, within a budget of `words`; empty where no line can be printed."""
        chosen: list[_Candidate] = []
        left = words
        for candidate in self._by_turns():
            there = sum(len(c.lines) for c in chosen if c.section == candidate.section)
            full = there + len(candidate.lines) > max(
                _MOST[candidate.section], len(candidate.lines) if not there else 0
            )
            repeats = candidate.section != DIFFER and _repeats(candidate, chosen)  # a dispute stands whole
            if full or (candidate.words > left and chosen) or repeats:
                continue
            chosen.append(candidate)
            left -= candidate.words
        return tuple(section for heading in _MOST if (section := self._section(heading, chosen)).lines)

    def _by_turns(self) -> Iterator[_Candidate]:
        """Candidates of all sections in the order in which they deserve room: the news, then a voice, and so on."""
        happened = self._opener_first(sorted(self._happened(), key=_best_first))
        said = self._one_voice_after_another(sorted(self._said(), key=_best_first))
        yield from happened[:1]
        for group in zip_longest(self._differ(), said, happened[1:], sorted(self._next(), key=_best_first)):
            yield from (candidate for candidate in group if candidate)

    def _opener_first(self, happened: list[_Candidate]) -> list[_Candidate]:
        """The best of the sentences that open an article stands first: it was written to be read alone."""
        openers = (place for place, candidate in enumerate(happened) if self._opens(candidate.lines[0].evidence[0]))
        first = next(openers, 0)
        return happened[first : first + 1] + happened[:first] + happened[first + 1 :]

    def _opens(self, span: Span) -> bool:
        return span.start <= _DATELINE_LENGTH and "\n" not in self.articles[span.article].text[: span.start]

    def _section(self, heading: str, chosen: Sequence[_Candidate]) -> Section:
        """Lines of one heading; the news after its first line goes in the order of the articles it stands in."""
        lines = [line for candidate in chosen if candidate.section == heading for line in candidate.lines]
        if heading == HAPPENED:
            lines[1:] = sorted(lines[1:], key=lambda line: self._place(line.evidence[0]))
        return Section(heading, tuple(lines))

    def _place(self, span: Span) -> tuple[float, Span]:
        return span.start / len(self.articles[span.article].text), span

    # ── What happened, what next ──────────────────────────────────────────────────────────────────

    def _happened(self) -> Iterator[_Candidate]:
        for claim in self.claims:
            if not claim.ahead and claim.standing is not Standing.DISPUTED:
                yield from self._of_claim(claim, HAPPENED)

    def _next(self) -> Iterator[_Candidate]:
        for claim in self.claims:
            if claim.ahead and min(self._age(self.articles[span.article]) for span in claim.evidence) <= _OLDEST:
                yield from self._of_claim(claim, NEXT)

    def _of_claim(self, claim: Claim, section: str) -> Iterator[_Candidate]:
        """The claim in the first of its wordings that can stand alone."""
        for span in claim.evidence:
            worded = without_superseded(self._passage(span), claim, self.articles[span.article])
            if worded and not worded.hangs:
                support = (worded.span, *(other for other in claim.evidence if other != span))
                line = self._line(worded, support, claim.reports, claim.origins)
                yield from self._candidate(section, [line], self._news_value(worded, claim))
                return

    def _news_value(self, worded: Passage, claim: Claim) -> float:
        """Origins that agree, words that the story's articles share, and a place near the top speak for a line.

        What many editors chose to reprint counts too, for a quarter of that.
        """
        article = self.articles[worded.span.article]
        own = stems(article.words(worded.span), article.lang)
        shared = sum(self.weights[stem] for stem in set(own)) / sqrt(len(own) + 4)
        top = 1 / (1 + article.text.count("\n", 0, worded.span.start))
        said = 0.7 if worded.said_by else 0.0
        told = log2(1 + claim.origins) + log2(1 + claim.reports) / 4
        return told + shared + 1.5 * top - said - min(self._age(article), _OLDEST) / 2

    def _age(self, article: Article) -> float:
        """Days from an article to the newest of the story; 0 where that is not known."""
        if not (article.published and self.story.last_seen):
            return 0.0
        return (self.story.last_seen - article.published) / timedelta(days=1)

    # ── Where accounts differ ─────────────────────────────────────────────────────────────────────

    def _differ(self) -> Iterator[_Candidate]:
        """Each side of each dispute in its own words; a side that cannot be printed takes the others with it."""
        for claim in self.claims:
            if claim.standing is Standing.DISPUTED:
                sides = [self._side(claim, span) for span in claim.evidence]
                lines = [line for line in sides if line]
                if len(lines) > 1:
                    yield from self._candidate(DIFFER, lines, log2(1 + claim.origins))

    def _side(self, claim: Claim, span: Span) -> Line | None:
        """One account of a dispute, counted by the articles that give the same figure."""
        worded = self._passage(span)
        if not worded:
            return None
        backers = self._backers(claim, span)
        return self._line(worded, (worded.span,), len(backers), self.story.origins_of(backers))

    def _backers(self, claim: Claim, span: Span) -> frozenset[ArticleId]:
        """The articles that give the same figure as the sentence does."""
        here = {
            f.value for f in claim.figures if f.span.article == span.article and span.start <= f.span.start < span.end
        }
        return frozenset({span.article} | {f.span.article for f in claim.figures if f.value in here})

    # ── Who said what ─────────────────────────────────────────────────────────────────────────────

    def _said(self) -> Iterator[_Candidate]:
        heard = Counter(
            (found.article, q.resolved.name) for found in self.found.values() for q in found.quotations if q.resolved
        )
        prominence = Counter(name for _, name in heard)
        for key, found in self.found.items():
            for quotation in found.quotations:
                if quotation.resolved and _is_printable(quotation):
                    yield from self._of_quotation(self.articles[key], quotation, prominence[quotation.resolved.name])

    def _of_quotation(self, article: Article, quotation: Quotation, prominence: int) -> Iterator[_Candidate]:
        worded = self._passage(around(article, quotation))
        length = quotation.content.end - quotation.content.start
        if not worded or worded.hangs or not worded.said_by or length < 30:
            return
        support = (worded.span, *self._same_words(article, quotation))
        reports = frozenset(span.article for span in support)
        origins = self.story.origins_of(reports)
        line = self._line(worded, support, len(reports), origins)
        direct = {QuotationKind.DIRECT: 1.0, QuotationKind.MIXED: 0.7, QuotationKind.INDIRECT: 0.0}[quotation.kind]
        shared = sum(self.weights[stem] for stem in set(stems(worded.text, article.lang))) / 12
        yield from self._candidate(
            SAID, [line], log2(1 + prominence) + 0.5 * log2(1 + origins) + direct + min(shared, 1)
        )

    def _same_words(self, article: Article, quotation: Quotation) -> Iterator[Span]:
        """Where the other articles of the story have the same words of the speaker."""
        words = article.words(quotation.content).strip("“”\"'‘’ .,;")
        for other in self.articles.values():
            at = other.text.find(words)
            if other.id != article.id and at >= 0:
                yield Span(other.id, at, at + len(words))

    def _one_voice_after_another(self, said: Sequence[_Candidate]) -> list[_Candidate]:
        """Every speaker's best line before anybody's second."""
        turn: Counter[tuple[str, ...]] = Counter()
        order = []
        for place, candidate in enumerate(said):
            speakers = candidate.lines[0].said_by
            order.append((turn[speakers], place, candidate))
            turn[speakers] += 1
        return [candidate for _, _, candidate in sorted(order, key=lambda entry: entry[:2])]

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────────

    def _passage(self, span: Span) -> Passage | None:
        return passage(self.articles[span.article], span, self.found[span.article])

    def _line(self, worded: Passage, support: Sequence[Span], reports: int, origins: int) -> Line:
        outlets = dict.fromkeys(self.articles[span.article].outlet for span in support)
        outlets.pop("", None)
        return Line(worded.text, tuple(support), worded.said_by, tuple(outlets), reports, origins)

    def _candidate(self, section: str, lines: Sequence[Line], score: float) -> Iterator[_Candidate]:
        """The lines as a candidate, if all of them are faithful to their evidence."""
        if not any(faults(line, self.articles) for line in lines):
            langs = [self.articles[line.evidence[0].article].lang for line in lines]
            said = frozenset(stem for line, lang in zip(lines, langs, strict=True) for stem in stems(line.text, lang))
            yield _Candidate(section, tuple(lines), said, score - (_FOREIGN if self.lang not in langs else 0.0))


def _best_first(candidate: _Candidate) -> tuple[float, Span]:
    return -candidate.score, candidate.lines[0].evidence[0]


def _is_printable(quotation: Quotation) -> bool:
    return quotation.polarity is Polarity.SAID and quotation.nested_in is None and quotation.confidence >= _SURE


def _repeats(candidate: _Candidate, chosen: Sequence[_Candidate]) -> bool:
    """Whether a chosen line says it already."""
    return any(
        len(candidate.stems & other.stems) / (min(len(candidate.stems), len(other.stems)) or 1) >= _SAME
        for other in chosen
    )


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
