"""The material of one story: what every format looks up in it, and how its words become candidates for lines."""

from bisect import bisect_right
from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import timedelta

from anechoic.briefing.alone import answers, is_loaded, is_page_furniture, is_whole, refers_to
from anechoic.briefing.anchors import Mentions
from anechoic.briefing.candidates import Candidate, quoted_runs
from anechoic.briefing.faithful import faults
from anechoic.briefing.naming import plain_title
from anechoic.briefing.opinion import is_analysis, is_opinion
from anechoic.briefing.printings import Printings
from anechoic.briefing.retellings import Retellings
from anechoic.briefing.told import Memory
from anechoic.briefing.wording import Passage, passage
from anechoic.records import (
    Article,
    ArticleId,
    Attributions,
    Claim,
    Dossier,
    Line,
    Quotation,
    Span,
    Standing,
)
from anechoic.text.sentences import sentences
from anechoic.text.words import WORD, stems

_FOREIGN = 2.0  # what a line in another language than the reader's costs
_TOLD = 3.0  # what a line costs that was told before
_DATELINE_LENGTH = 60  # characters that may stand before the sentence that opens an article
_OPENING = 100  # stems of a report in which it shows what it is about
_OF_LEAD = 2  # words of the lead that a headline has which is not beside it
_NEARER = 3  # words of the lead that a title has more than the headline that it replaces
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
        own = {each.id: stems(each.text, each.lang) for each in dossier.articles}
        self.superseded = frozenset(
            f"{each.value:g}" for claim in dossier.claims for each in claim.figures if each.superseded
        )
        self.weights = _stem_weights(dossier, own)
        self.opinions = frozenset(article.id for article in dossier.articles if is_opinion(article))
        self.essays = self.opinions | {article.id for article in dossier.articles if is_analysis(article)}
        self.has_reports = any(article.id not in self.essays for article in dossier.articles)
        self.agreement = _agreement(dossier, own, self.weights)
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
        self._passages: dict[Span, Passage | None] = {}
        self._mentions: dict[ArticleId, Mentions] = {}
        self._stems = {key: frozenset(found) for key, found in own.items()}
        self._made: dict[tuple[str, int], tuple[Claim | Quotation, tuple[Candidate, ...]]] = {}
        self.strange: frozenset[Span] = frozenset()  # lines that readers cannot follow where they would stand

    def _heard(self) -> Counter[str]:
        """In how many articles each speaker is heard."""
        pairs = {(f.article, q.resolved.name) for f in self.found.values() for q in f.quotations if q.resolved}
        return Counter(name for _, name in pairs)

    def headline(self, lead: str = "") -> str:
        """The story's headline; where that is in another language or an essay's, the most central title of a report.

        A headline that has little to do with the `lead` gives way to a title that says more of it.
        """
        titled = [each for each in self.dossier.articles if each.title and each.lang == self.reader.lang]
        for kept in (self.opinions, self.essays):
            titled = [each for each in titled if each.id not in kept] or titled
        own = [each for each in titled if each.title == self.story.headline]
        if not titled:
            return self.story.headline
        best = min(own or titled, key=lambda each: (-self._centrality(each), each.title))
        said = frozenset(stems(lead, self.reader.lang))
        current = [each for each in titled if self.superseded.isdisjoint(WORD.findall(each.title))] or titled
        nearest = max(current, key=lambda each: (_met(each, said), self._centrality(each), each.title))
        nearer = _met(nearest, said) - _met(best, said)
        is_beside = bool(said) and _met(best, said) < _OF_LEAD
        best = nearest if nearer >= _NEARER or (nearer > 0 and is_beside) else best
        if is_loaded(best.title, best.lang):  # of titles that say as much of the lead, a plain one
            plain = [
                each
                for each in titled
                if not is_loaded(each.title, each.lang) and _met(each, said) >= min(_OF_LEAD, _met(best, said))
            ]
            best = max(plain, key=lambda each: (_met(each, said), self._centrality(each), each.title), default=best)
        return plain_title(best.title, best.outlet)

    def _centrality(self, article: Article) -> float:
        own = set(stems(article.title, article.lang))
        return sum(self.weights[stem] for stem in own) / (len(own) + 2)

    def _sentences(self, article: Article) -> list[tuple[int, int]]:
        """Where each sentence of the article begins and ends, found once."""
        if article.id not in self._bounds:
            self._bounds[article.id] = list(sentences(article.text, article.lang))
        return self._bounds[article.id]

    def sentences_before(self, span: Span) -> int:
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

    def untold(self, line: Line, shown: Collection[str]) -> str:
        """What a line takes as known that is not among the stems `shown` before it; empty for nothing."""
        key = line.evidence[0].article
        if key not in self._mentions:
            self._mentions[key] = Mentions(self.articles[key])
        return self._mentions[key].untold(line.text, self.sentence(line.evidence[0]), shown)

    def stems_of(self, key: ArticleId) -> frozenset[str]:
        """The stems of an article's text."""
        if key not in self._stems:  # a report of days before
            self._stems[key] = frozenset(stems(self.articles[key].text, self.articles[key].lang))
        return self._stems[key]

    def place(self, line: Line) -> int:
        """How many sentences of its article stand before the line."""
        return self.sentences_before(line.evidence[0])

    def placed(self, found: Candidate) -> Span:
        """Where the first line of a candidate stands; sorts the candidates of one article as they stand there."""
        return found.lines[0].evidence[0]

    def opens(self, span: Span) -> bool:
        """Whether the span is the first whole sentence of its article, or what is left of it without a dateline."""
        begun = self._whole(self.articles[span.article])
        return bool(begun) and 0 <= span.start - begun[0] <= _DATELINE_LENGTH and self.sentence(span).start == begun[0]

    def sentence(self, span: Span) -> Span:
        """The sentence that the span begins in."""
        bounds = self._sentences(self.articles[span.article])
        start, end = next(((a, b) for a, b in bounds if span.start < b), (span.start, span.end))
        return Span(span.article, start, end)

    def passage(self, span: Span) -> Passage | None:
        """The words of the span as a line can print them, found once; None where they cannot stand alone."""
        if span not in self._passages:
            article, found = self.articles[span.article], self.found.get(span.article, Attributions(span.article))
            worded = passage(article, span, found)
            self._passages[span] = None if worded and is_page_furniture(worded.text, article.lang) else worded
        return self._passages[span]

    def line(
        self, worded: Passage, support: Sequence[Span], reports: int, origins: int, *, origins_at_most: int = 0
    ) -> Line:
        """The passage as a line that rests on `support`; the upper bound of its origins may be left open."""
        outlets = dict.fromkeys(self.articles[span.article].outlet for span in support)
        outlets.pop("", None)
        line = Line(worded.text, tuple(support), worded.said_by, tuple(outlets), reports, origins)
        return replace(line, origins_at_most=origins_at_most, unnamed=worded.unnamed, credited=worded.credited)

    def candidate(self, section: str, lines: Sequence[Line], score: float) -> Iterator[Candidate]:
        """The lines as a candidate, if readers can follow all of them there, and it is one that can be printed at all."""
        return filter(self._is_followed, self._printable(section, lines, score))

    def once(
        self, section: str, of: Claim | Quotation, made: Callable[[], tuple[Line, float] | None]
    ) -> Iterator[Candidate]:
        """The candidate of a claim or a quotation of the dossier: the line `made` of it, and what speaks for it.

        An item is told several times until readers can follow each line; what does not change with that is made once.
        """
        key = section, id(of)  # which is kept, so that it stays its own; a hash would cost as much as the line
        if key not in self._made:
            found = made()
            self._made[key] = of, tuple(self._printable(section, [found[0]], found[1])) if found else ()
        return filter(self._is_followed, self._made[key][1])

    def _is_followed(self, found: Candidate) -> bool:
        """Whether readers can follow its lines where they would stand, as far as that is known."""
        return not any(line.evidence[0] in self.strange for line in found.lines)

    def _printable(self, section: str, lines: Sequence[Line], score: float) -> Iterator[Candidate]:
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

    def at_home(self, found: Iterable[Candidate]) -> Iterator[Candidate]:
        """The candidates in the reader's language; all of them where the story has no article in it."""
        for each in found:
            langs = {self.articles[line.evidence[0].article].lang for line in each.lines}
            if not self.is_at_home or self.reader.lang in langs:
                yield each

    def _is_told(self, line: Line, lang: str) -> bool:
        return line.evidence[0].article in self.before.articles or self.before.has(line.text, lang)


def _met(article: Article, said: frozenset[str]) -> int:
    """How many words of its title are among those that are said."""
    return len(said.intersection(stems(article.title, article.lang)))


def _agreement(
    dossier: Dossier, own: Mapping[ArticleId, Sequence[str]], weights: Mapping[str, float]
) -> Mapping[ArticleId, float]:
    """How much of each article's words the reports of other origins share, against the one that shares most: 0 to 1.

    The report most like the others tells the story best, and the better the more of its opening is about what all of them
    are about: its lead is as good a summary as a graph of all sentences gives. An origin counts once, however often it
    was reprinted.
    """
    origins = dossier.story.origins
    used = {key: Counter(found) for key, found in own.items()}
    shared = {
        key: sum(max(_common(used[key], used[other]) for other in rival) for rival in origins if key not in rival)
        for key in used
    }
    opening = {
        key: sum(weights[stem] for stem in found[:_OPENING]) / (len(found[:_OPENING]) or 1)
        for key, found in own.items()
    }
    most, fullest = max(shared.values(), default=0.0) or 1.0, max(opening.values(), default=0.0) or 1.0
    return {key: shared[key] / most * (opening[key] / fullest) ** 2 for key in used}


def _common(one: Counter[str], other: Counter[str]) -> float:
    """The share of the shorter's words that the longer has too."""
    return (one & other).total() / (min(one.total(), other.total()) or 1)


def _stem_weights(dossier: Dossier, own: Mapping[ArticleId, Sequence[str]]) -> Counter[str]:
    """How much a stem belongs to the story: the share of its origins that use it, and of its titles that do.

    Sentences of such stems are central (SumBasic, Nenkova & Vanderwende 2005). What one origin alone uses tells nothing
    of that, unless there is no other.
    """
    by_origin = {key: place for place, origin in enumerate(dossier.story.origins) for key in origin}
    used: dict[int, set[str]] = {}
    titles: list[set[str]] = []
    for article in dossier.articles:
        used.setdefault(by_origin[article.id], set()).update(own[article.id])
        titles.append(set(stems(article.title, article.lang)))
    counts = Counter(stem for told in used.values() for stem in told)
    weights = Counter({stem: n / len(used) for stem, n in counts.items() if n > 1 or len(used) == 1})
    for title in titles:
        weights.update({stem: 1 / len(titles) for stem in title})
    return weights
