"""The material of one story: its claims, voices and disputes as candidates for lines, each weighed."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta
from math import log2

from anechoic.briefing.alone import answers, is_news, is_page_furniture, is_whole, points, refers_to
from anechoic.briefing.candidates import Candidate, quoted_runs
from anechoic.briefing.faithful import faults
from anechoic.briefing.naming import plain_title
from anechoic.briefing.opinion import is_opinion
from anechoic.briefing.printings import Printings
from anechoic.briefing.retellings import Retellings, in_part
from anechoic.briefing.told import Memory
from anechoic.briefing.voices import is_voice
from anechoic.briefing.wording import Passage, around, passage, without_superseded
from anechoic.records import (
    Ahead,
    Article,
    ArticleId,
    Attributions,
    Claim,
    Dossier,
    Line,
    OtherWords,
    Quotation,
    QuotationKind,
    Span,
    Standing,
)
from anechoic.text.marks import quoted
from anechoic.text.sentences import sentences
from anechoic.text.words import stems

_OLDEST = 3.0  # days; what an article said of the future longer ago may be past
_FULL = 10  # stems of a sentence that tells something; a shorter one at the head of an article only sets the scene
_OVERTAKEN = 0.3  # days; what was to come on the story's last day may have come in newer reports than these
_FOREIGN = 2.0  # what a line in another language than the reader's costs
_TOLD = 3.0  # what a line costs that was told before
_DATELINE_LENGTH = 60  # characters that may stand before the sentence that opens an article
_INTRODUCED = 0.5  # what speaks for a line whose speaker a stranger can place
_SCENE = 0.25  # what is left of a place at the head where a sentence has no word of the title
_ANSWERS = 1.5  # what a sentence costs that lost a "But" or "And": it answers the one before it
_POINTING = (
    0.5  # what words cost that begin with "That", or that were added to others: readers must guess of what they speak
)


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
        self.articles: Mapping[ArticleId, Article] = {each.id: each for each in (*dossier.past, *dossier.articles)}
        self.found: Mapping[ArticleId, Attributions] = {found.article: found for found in dossier.attributions}
        self.printings = Printings(dossier.variants)
        self.retellings = Retellings(dossier.claims)
        self.doubted = frozenset(
            (each.counts, each.value)
            for claim in dossier.claims
            if claim.standing is Standing.DISPUTED
            for each in claim.figures
        )
        self.weights = _stem_weights(dossier)
        self.opinions = frozenset(article.id for article in dossier.articles if is_opinion(article))
        self.titled = Counter(
            stem
            for each in dossier.articles
            if each.id not in self.opinions
            for stem in set(stems(each.title, each.lang))
        )
        self.headed = frozenset(stems(self.headline(), reader.lang))
        self.heard = self._heard()
        self._bounds: dict[ArticleId, list[tuple[int, int]]] = {}
        self._begun: dict[ArticleId, list[int]] = {}

    def _heard(self) -> Counter[str]:
        """In how many articles each speaker is heard."""
        pairs = {(f.article, q.resolved.name) for f in self.found.values() for q in f.quotations if q.resolved}
        return Counter(name for _, name in pairs)

    def headline(self) -> str:
        """The story's headline; where that is in another language or a writer's view, the most central title of a report."""
        titled = [each for each in self.dossier.articles if each.title and each.lang == self.reader.lang]
        titled = [each for each in titled if each.id not in self.opinions] or titled
        own = [each for each in titled if each.title == self.story.headline]
        if not titled:
            return self.story.headline
        best = min(own or titled, key=lambda each: (-self._centrality(each), each.title))
        return plain_title(best.title, best.outlet)

    def _centrality(self, article: Article) -> float:
        own = set(stems(article.title, article.lang))
        return sum(self.weights[stem] for stem in own) / (len(own) + 2)

    # ── Statements ────────────────────────────────────────────────────────────────────────────────

    def news(self, section: str) -> Iterator[Candidate]:
        """What happened: claims that nobody disputes, told as news; of the future none but what the only report opens with."""
        for claim in self.claims:
            if (not claim.ahead or self._opens_the_report(claim)) and not self._takes_a_side(claim):
                yield from filter(self._is_news, self.at_home(self.of_claim(claim, section)))

    def _opens_the_report(self, claim: Claim) -> bool:
        return len(self.story.origins) == 1 and any(not self._sentences_before(span) for span in claim.evidence)

    def _takes_a_side(self, claim: Claim) -> bool:
        """Whether the claim is disputed, or tells hardly more than one of the figures on which accounts differ."""
        if claim.standing is Standing.DISPUTED:
            return True
        gives = any((each.counts, each.value) in self.doubted for each in claim.figures)
        return gives and len(stems(claim.claim, self.articles[claim.evidence[0].article].lang)) < _FULL

    def _is_news(self, found: Candidate) -> bool:
        return all(is_news(line.text, self.articles[line.evidence[0].article].lang) for line in found.lines)

    def at_home(self, found: Iterable[Candidate]) -> Iterator[Candidate]:
        """The candidates in the reader's language; all of them where the story has no article in it."""
        for each in found:
            langs = {self.articles[line.evidence[0].article].lang for line in each.lines}
            if not self.is_at_home or self.reader.lang in langs:
                yield each

    def ahead(self, section: str) -> Iterator[Candidate]:
        """What the newest articles say will come, with the day where they name it."""
        for claim in self.claims:
            newest = min(self.age(self.articles[span.article]) for span in claim.evidence)
            if claim.ahead and newest <= _OLDEST and not self._is_past(claim.ahead, newest):
                day = claim.ahead.days[0] if claim.ahead.days and len(claim.ahead.day) == 10 else None
                for candidate in self.at_home(self.of_claim(claim, section)):
                    yield replace(candidate, lines=tuple(replace(line, when=day) for line in candidate.lines))

    def _is_past(self, ahead: Ahead, told: float) -> bool:
        """Whether the time that is told of had come when the newest article came out; `told` are days before that."""
        last = self.story.last_seen
        if not (ahead.days and last):
            return False
        return ahead.days[1] < last.date() or (ahead.days[1] == last.date() and told > _OVERTAKEN)

    def of_claim(self, claim: Claim, section: str) -> Iterator[Candidate]:
        """The claim in the first of its wordings that can stand alone and is a report's."""
        for span in (each for each in claim.evidence if each.article not in self.opinions):
            worded = without_superseded(self.passage(span), claim, self.articles[span.article])
            if worded and not worded.hangs:
                support = (worded.span, *(other for other in claim.evidence if other != span))
                line = self.line(worded, support, claim.reports, claim.origins)
                line = replace(line, origins_at_most=min(claim.origins_at_most, claim.reports))
                line = replace(line, other_words=in_part(line, claim, self.articles))
                yield from self.candidate(section, [line], self.news_value(worded, claim))
                return

    def news_value(self, worded: Passage, claim: Claim) -> float:
        """How well a sentence tells the story: by words that its origins share, by its place, by who agrees on it.

        Measured against editors' summaries, docs/why/briefing.md: the shared words of a sentence, and not their share of
        it alone, so that a full sentence goes before a short one; the first sentence of an article, half as much for the
        second. What many editors chose to reprint counts a quarter of what origins do. A voice has its own section.
        """
        article = self.articles[worded.span.article]
        own = stems(article.words(worded.span), article.lang)
        shared: float = sum(self.weights[stem] for stem in set(own)) / (len(own) + 4) ** 0.25
        told = log2(1 + claim.origins) + log2(1 + claim.reports) / 4
        place = 2 * self._fullness(article, own) / (1 + self._sentences_before(worded.span))
        marked = quoted(worded.text)
        answering = _ANSWERS if answers(worded.text, article.lang) else 0.0
        spoken = (2.0 if marked[0].start == 0 else 1.0) if marked else 0.0
        return shared + place + told - spoken - answering - min(self.age(article), _OLDEST) / 2

    def _fullness(self, article: Article, own: Sequence[str]) -> float:
        """How much a sentence at the head of its article tells of what the title says, 0 to 1; a scene tells none of it."""
        titled = frozenset(stems(article.title, article.lang))
        of_it = 1.0 if not titled or not titled.isdisjoint(own) else _SCENE
        return of_it * min(1.0, len(own) / _FULL)

    def _sentences(self, article: Article) -> list[tuple[int, int]]:
        """Where each sentence of the article begins and ends, found once."""
        if article.id not in self._bounds:
            self._bounds[article.id] = list(sentences(article.text, article.lang))
        return self._bounds[article.id]

    def _sentences_before(self, span: Span) -> int:
        """How many whole sentences stand before it: highlights, polls and headings above a report are none."""
        own = self._whole(self.articles[span.article])
        return max(0, bisect_right(own, span.start) - 1)

    def _whole(self, article: Article) -> list[int]:
        """Where each whole sentence of the article begins, found once."""
        if article.id not in self._begun:
            self._begun[article.id] = [a for a, b in self._sentences(article) if is_whole(article.text[a:b])]
        return self._begun[article.id]

    def age(self, article: Article) -> float:
        """Days from an article to the newest of the story; 0 where that is not known."""
        if not (article.published and self.story.last_seen):
            return 0.0
        return (self.story.last_seen - article.published) / timedelta(days=1)

    def stands(self, found: Candidate, told: frozenset[str] = frozenset()) -> bool:
        """Whether no line of it answers another, or opens with a thing that neither titles nor what was `told` name."""
        named = self.titled.keys() | told
        langs = [self.articles[line.evidence[0].article].lang for line in found.lines]
        if any(answers(line.text, lang) for line, lang in zip(found.lines, langs, strict=True)):
            return False
        return all(
            not (thing := refers_to(line.text, self.articles[line.evidence[0].article].lang))
            or not named.isdisjoint(thing)
            for line in found.lines
        )

    def place(self, line: Line) -> int:
        """How many sentences of its article stand before the line."""
        return self._sentences_before(line.evidence[0])

    def opens(self, span: Span) -> bool:
        """Whether the span is the first whole sentence of its article, or what is left of it without a dateline."""
        begun = self._whole(self.articles[span.article])
        return bool(begun) and 0 <= span.start - begun[0] <= _DATELINE_LENGTH and self._sentence(span).start == begun[0]

    # ── Disputes ──────────────────────────────────────────────────────────────────────────────────

    def disputes(self, section: str) -> Iterator[Candidate]:
        """Each account of each dispute in one wording; one that cannot be printed takes the others with it."""
        for claim in self.claims:
            if claim.standing is Standing.DISPUTED:
                accounts: dict[frozenset[float], Line] = {}
                for span in sorted(claim.evidence, key=self._is_foreign):
                    if line := self._side(claim, span):
                        accounts.setdefault(self._values(claim, span), line)
                if len(accounts) > 1:
                    yield from self.candidate(section, tuple(accounts.values()), log2(1 + claim.origins))

    def _is_foreign(self, span: Span) -> bool:
        return self.articles[span.article].lang != self.reader.lang

    def _values(self, claim: Claim, span: Span) -> frozenset[float]:
        """The figures that the sentence gives; a denial without any is an account of its own."""
        return frozenset(
            f.value for f in claim.figures if f.span.article == span.article and span.start <= f.span.start < span.end
        )

    def _side(self, claim: Claim, span: Span) -> Line | None:
        """One account of a dispute, counted by the articles that give the same figure."""
        worded = self.passage(span)
        if not worded:
            return None
        support = (worded.span, *self._backers(claim, span))
        backers = frozenset(each.article for each in support)
        return self.line(worded, support, len(backers), self.story.origins_of(backers))

    def _backers(self, claim: Claim, span: Span) -> Iterator[Span]:
        """The sentences in which other articles give the same figure, the first of each."""
        here, seen = self._values(claim, span), {span.article}
        for figure in claim.figures:
            key = figure.span.article
            if figure.value in here and key not in seen:
                seen.add(key)
                yield self._sentence(figure.span)

    def _sentence(self, span: Span) -> Span:
        """The sentence that the span begins in."""
        bounds = self._sentences(self.articles[span.article])
        start, end = next(((a, b) for a, b in bounds if span.start < b), (span.start, span.end))
        return Span(span.article, start, end)

    # ── Voices ────────────────────────────────────────────────────────────────────────────────────

    def voices(self, section: str, articles: Iterable[ArticleId] | None = None) -> Iterator[Candidate]:
        """Who said what: every quotation in a report that can be printed, of all articles or of those that are named.

        Of all articles, the one that prints the most of it stands for all of them.
        """
        reports = [key for key in (self.found if articles is None else articles) if key not in self.opinions]
        for key in reports:
            for quotation in (each for each in self.found[key].quotations if each.is_printable):
                if articles is not None:
                    yield from self.of_quotation(self.articles[key], quotation, section)
                elif not self.printings.stands_fuller(quotation, self._is_printed):
                    yield from self.at_home(self.of_quotation(self.articles[key], quotation, section))

    def _is_printed(self, quotation: Quotation) -> bool:
        """Whether a line can be made of it."""
        if quotation.content.article in self.opinions:
            return False
        of = self.articles[quotation.content.article]
        return quotation.is_printable and any(self.of_quotation(of, quotation, ""))

    def of_quotation(self, article: Article, quotation: Quotation, section: str) -> Iterator[Candidate]:
        """The quotation in the sentences it stands in, counted wherever its words stand."""
        worded = self.passage(around(article, quotation))
        if not worded or worded.hangs or not worded.said_by or not is_voice(article, quotation, worded):
            return
        other_words = self.printings.other_words(quotation)
        heard = (worded.span, *self._same_words(article, quotation, other_words))
        own = frozenset(span.article for span in heard)
        told, origins = self.retellings.bearing_out(worded.span)
        support = (*heard, *(span for span in told if span.article not in own))
        reports = frozenset(span.article for span in support)
        origins = max(origins, self.story.origins_of(own))
        other_words = tuple(each for each in other_words if each.differs or each.span.article not in reports)
        line = replace(self.line(worded, support, len(reports), origins), other_words=other_words)
        direct = {QuotationKind.DIRECT: 1.0, QuotationKind.MIXED: 0.7, QuotationKind.INDIRECT: 0.0}[quotation.kind]
        shared = sum(self.weights[stem] for stem in set(stems(worded.text, article.lang))) / 12
        prominence = log2(1 + (self.heard[quotation.resolved.name] if quotation.resolved else 0))
        known = self._is_introduced(quotation, worded.text)
        score = prominence + 0.5 * log2(1 + origins) + direct + min(shared, 1) + (_INTRODUCED if known else 0.0)
        leaning = points(article.words(quotation.content), worded.text, article.lang)
        score -= _POINTING if leaning or answers(worded.text, article.lang) else 0.0
        yield from self.candidate(section, [line], score)

    def _is_introduced(self, quotation: Quotation, text: str) -> bool:
        """Whether a line tells who its speaker is: by more than a family name, and best by an office."""
        who = quotation.resolved
        return who is not None and (bool(who.role and who.role in text) or len(who.name.split()) > 1)

    def _same_words(self, article: Article, quotation: Quotation, others: Sequence[OtherWords]) -> Iterator[Span]:
        """Where the other articles of the story have the same words of the speaker, the first place in each."""
        printed = {span.article: span for span in self.printings.same(quotation)}
        yield from printed.values()
        differs = {each.span.article for each in others}
        words = article.words(quotation.content).strip("“”\"'‘’ .,;")
        for other in self.dossier.articles:
            at = other.text.find(words)
            if at >= 0 and other.id not in {article.id, *printed, *differs}:
                yield Span(other.id, at, at + len(words))

    # ── Lines ─────────────────────────────────────────────────────────────────────────────────────

    def passage(self, span: Span) -> Passage | None:
        """The words of the span as a line can print them; None where they cannot stand alone."""
        worded = passage(self.articles[span.article], span, self.found.get(span.article, Attributions(span.article)))
        return None if worded and is_page_furniture(worded.text, self.articles[span.article].lang) else worded

    def line(self, worded: Passage, support: Sequence[Span], reports: int, origins: int) -> Line:
        """The passage as a line that rests on `support`."""
        outlets = dict.fromkeys(self.articles[span.article].outlet for span in support)
        outlets.pop("", None)
        line = Line(worded.text, tuple(support), worded.said_by, tuple(outlets), reports, origins)
        return replace(line, unnamed=worded.unnamed, credited=worded.credited)

    def candidate(self, section: str, lines: Sequence[Line], score: float) -> Iterator[Candidate]:
        """The lines as a candidate, if all of them are faithful to their evidence, and it was not printed on a day before.

        Of a dispute each side stands again, if the other is new.
        """
        if not all(self.before.has_printed(line.text) for line in lines) and not any(
            faults(line, self.articles) for line in lines
        ):
            langs = [self.articles[line.evidence[0].article].lang for line in lines]
            said = frozenset(stem for line, lang in zip(lines, langs, strict=True) for stem in stems(line.text, lang))
            score -= _FOREIGN if self.reader.lang not in langs else 0.0
            score -= _TOLD if self.before.last and all(map(self._is_told, lines, langs)) else 0.0
            told = frozenset(place for line in lines for place in self.retellings.of(line))
            runs = frozenset(
                run for line, lang in zip(lines, langs, strict=True) for run in quoted_runs(line.text, lang)
            )
            opens = self.opens(lines[0].evidence[0])
            yield Candidate(section, tuple(lines), said, score, told, opens, runs)

    def _is_told(self, line: Line, lang: str) -> bool:
        return line.evidence[0].article in self.before.articles or self.before.has(line.text, lang)


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
