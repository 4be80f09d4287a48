"""The Speed Read: what happened, who said what, where accounts differ, what next."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import zip_longest
from math import log2

from anechoic.briefing.faithful import faults
from anechoic.briefing.wording import Passage, around, passage
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
_FOREIGN = 2.0  # what a line in another language than the reader's costs
_SURE = 0.5  # confidence from which a quotation is printed


@dataclass(frozen=True, slots=True)
class _Candidate:
    """A line that may be printed, with the section it is for and what speaks for it."""

    section: str
    line: Line
    stems: frozenset[str]
    score: float = 0.0


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
            length = len(WORD.findall(candidate.line.text))
            full = sum(c.section == candidate.section for c in chosen) >= _MOST[candidate.section]
            if full or (length > left and chosen) or _repeats(candidate, chosen):
                continue
            chosen.append(candidate)
            left -= length
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
        openers = (place for place, candidate in enumerate(happened) if self._opens(candidate.line.evidence[0]))
        first = next(openers, 0)
        return happened[first : first + 1] + happened[:first] + happened[first + 1 :]

    def _opens(self, span: Span) -> bool:
        return span.start <= _DATELINE_LENGTH and "\n" not in self.articles[span.article].text[: span.start]

    def _section(self, heading: str, chosen: Sequence[_Candidate]) -> Section:
        """Lines of one heading; the news after its first line goes in the order of the articles it stands in."""
        lines = [candidate.line for candidate in chosen if candidate.section == heading]
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
            if claim.ahead:
                yield from self._of_claim(claim, NEXT)

    def _of_claim(self, claim: Claim, section: str) -> Iterator[_Candidate]:
        """The claim in the first of its wordings that can stand alone."""
        for span in claim.evidence:
            worded = self._passage(span)
            if worded and not worded.hangs:
                support = (worded.span, *(other for other in claim.evidence if other != span))
                line = self._line(worded, support, claim.reports, claim.origins)
                yield from self._candidate(section, line, self._news_value(worded, claim))
                return

    def _news_value(self, worded: Passage, claim: Claim) -> float:
        """Origins that agree, words that the story's articles share, and a place near the top speak for a line."""
        article = self.articles[worded.span.article]
        own = stems(article.words(worded.span), article.lang)
        shared = sum(self.weights[stem] for stem in set(own)) / (len(own) + 4)
        top = 1 / (1 + article.text.count("\n", 0, worded.span.start))
        return log2(1 + claim.origins) + 3 * shared + 1.5 * top - (0.7 if worded.said_by else 0.0)

    # ── Where accounts differ ─────────────────────────────────────────────────────────────────────

    def _differ(self) -> Iterator[_Candidate]:
        """Each side of each dispute in its own words."""
        for claim in self.claims:
            if claim.standing is Standing.DISPUTED:
                for span in claim.evidence:
                    if worded := self._passage(span):
                        backers = self._backers(claim, span)
                        line = self._line(worded, (worded.span,), len(backers), self.story.origins_of(backers))
                        yield from self._candidate(DIFFER, line, 0.0)

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
        yield from self._candidate(SAID, line, log2(1 + prominence) + 0.5 * log2(1 + origins) + direct + min(shared, 1))

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
            order.append((turn[candidate.line.said_by], place, candidate))
            turn[candidate.line.said_by] += 1
        return [candidate for _, _, candidate in sorted(order, key=lambda entry: entry[:2])]

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────────

    def _passage(self, span: Span) -> Passage | None:
        return passage(self.articles[span.article], span, self.found[span.article])

    def _line(self, worded: Passage, support: Sequence[Span], reports: int, origins: int) -> Line:
        outlets = dict.fromkeys(self.articles[span.article].outlet for span in support)
        outlets.pop("", None)
        return Line(worded.text, tuple(support), worded.said_by, tuple(outlets), reports, origins)

    def _candidate(self, section: str, line: Line, score: float) -> Iterator[_Candidate]:
        """The line as a candidate, if it is faithful to its evidence."""
        if not faults(line, self.articles):
            lang = self.articles[line.evidence[0].article].lang
            cost = _FOREIGN if lang != self.lang else 0.0
            yield _Candidate(section, line, frozenset(stems(line.text, lang)), score - cost)


def _best_first(candidate: _Candidate) -> tuple[float, Span]:
    return -candidate.score, candidate.line.evidence[0]


def _is_printable(quotation: Quotation) -> bool:
    return quotation.polarity is Polarity.SAID and quotation.nested_in is None and quotation.confidence >= _SURE


def _repeats(candidate: _Candidate, chosen: Sequence[_Candidate]) -> bool:
    """Whether a chosen line says it already; rival accounts are alike by nature and may stand beside each other."""
    others = (c for c in chosen if not (candidate.section == c.section == DIFFER))
    return any(
        len(candidate.stems & other.stems) / (min(len(candidate.stems), len(other.stems)) or 1) >= _SAME
        for other in others
    )


def _stem_weights(dossier: Dossier) -> Counter[str]:
    """For each stem, the share of the story's origins that use it (as in SumBasic, Nenkova & Vanderwende 2005)."""
    by_origin = {key: place for place, origin in enumerate(dossier.story.origins) for key in origin}
    used: dict[int, set[str]] = {}
    for article in dossier.articles:
        used.setdefault(by_origin[article.id], set()).update(stems(f"{article.title}\n{article.text}", article.lang))
    counts = Counter(stem for stems_used in used.values() for stem in stems_used)
    title = set(stems(dossier.story.headline, dossier.articles[0].lang))
    return Counter({stem: n / len(used) + (1.0 if stem in title else 0.0) for stem, n in counts.items()})
