"""A briefing out of dossiers: the edition's stories, each in the format that suits it, within a budget of words."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from anechoic.briefing.candidates import Candidate, quoted_runs
from anechoic.briefing.context import understood
from anechoic.briefing.conversions import in_units
from anechoic.briefing.explainer import explainer, explains
from anechoic.briefing.feature import feature, recommends, why_feature
from anechoic.briefing.material import Material, Reader
from anechoic.briefing.naming import introduced, named_once, plain_title
from anechoic.briefing.plan import Piece, planned, refused
from anechoic.briefing.retellings import Retellings
from anechoic.briefing.speed_read import HAPPENED, speed_read
from anechoic.briefing.spotlight import profiled, spotlight, stories_of
from anechoic.briefing.talking_points import differs, talking_points
from anechoic.briefing.told import figures_in, lines_before, memory, news, said
from anechoic.records import (
    Article,
    ArticleId,
    Briefing,
    Choice,
    Coverage,
    Dossier,
    Edition,
    Format,
    Item,
    Refusal,
    Section,
    Told,
)
from anechoic.text.words import WORD, main_language, stems

_SHARES = (3, 2, 2, 1.5, 1.5)  # room of the first stories in proportion to that of the later ones, which is 1
_LEAST = 60  # words that a story needs to be told
_SHORT = 600  # words of a briefing that has no room for more than news
_ASIDE = {Format.SPOTLIGHT: 0.1, Format.FEATURE: 0.08, Format.RECOMMENDS: 0.05}  # shares of what stands after the news
_NEWS = frozenset({Format.SPEED_READ, Format.EXPLAINER, Format.TALKING_POINTS})
_TIMES = {Choice.BIGGEST: 1, Choice.BEST: 2, Choice.GOOD_NEWS: 0}  # items in each of the longer formats
_PROFILED = 3  # stories that a spotlight looks for words in
_PEOPLE = 6  # people whom it may fall on
_UNTOLD = "none of its sentences can stand alone as a line with evidence"
_UNOPENED = "its one report has no sentence at its head that tells by itself what the headline says"
_UNSUITED = "none of the edition's formats suits it: an Explainer wants several days, Talking Points want several sides"
_NOTHING_NEW = "told before, and nothing in it is new"

Completed = Callable[[Dossier], Dossier]


def compose(
    edition: Edition, day: date | None, outlines: Sequence[Dossier], completed: Completed, told: Sequence[Told] = ()
) -> Briefing:
    """The edition's briefing of that day; every story that is not in it stands in `left_out` with the reason.

    `completed` gives the whole dossier of an outline; it is called for the stories alone that there is room for. `told`
    is what the edition told on days before: such a story returns only with something new, and says what.
    """
    page = _Page(edition, day, outlines, completed, told)
    page.fill()
    cited = {
        span.article
        for item in page.items
        for section in item.sections
        for line in section.lines
        for span in line.spans
    }
    return Briefing(
        edition=edition.name,
        title=edition.title,
        day=day,
        items=tuple(page.items),
        sources=tuple(article for key, article in sorted(page.sources.items()) if key in cited),
        left_out=tuple(page.left_out),
        groups=edition.groups or "country",
    )


class _Page:
    """A briefing in the making."""

    def __init__(
        self,
        edition: Edition,
        day: date | None,
        outlines: Sequence[Dossier],
        completed: Completed,
        told: Sequence[Told],
    ) -> None:
        self.edition, self.day, self.completed, self.told = edition, day, completed, told
        self.tells_news = bool(set(edition.formats) & _NEWS)
        self.lang = main_language(article.lang for outline in outlines for article in outline.articles)
        self.plan = planned(edition, outlines, self.lang)
        self.items: list[Item] = []
        self.left_out: list[Refusal] = list(self.plan.left_out)
        self.sources: dict[ArticleId, Article] = {}
        self.dossiers: list[Dossier] = []  # of the stories told so far
        self.printed: list[Candidate] = []

    def fill(self) -> None:
        """Tell the news, then what stands after it."""
        aside = self._aside()
        words = self.edition.words - sum(aside.values())
        if self.tells_news:
            self._news(words, self.edition.items - len(aside))
        elif Format.SPOTLIGHT in aside:
            self.dossiers = [self.completed(outline) for outline in self.plan.news[: self.edition.items]]
        for piece in self.plan.features:
            self._piece(piece, Format.FEATURE, aside.get(Format.FEATURE, _LEAST))
        if Format.SPOTLIGHT in aside:
            self._spotlight(aside[Format.SPOTLIGHT])
        for piece in self.plan.services:
            self._piece(piece, Format.RECOMMENDS, aside.get(Format.RECOMMENDS, _LEAST))
        if not self.tells_news:
            self._pass_over(self.plan.news)

    def _aside(self) -> dict[Format, int]:
        """Words for each piece that stands after the news; an edition without news has room for nothing else."""
        if self.edition.words < _SHORT and self.tells_news:
            return {}
        there = {
            Format.FEATURE: len(self.plan.features),
            Format.RECOMMENDS: len(self.plan.services),
            Format.SPOTLIGHT: int(
                Format.SPOTLIGHT in self.edition.formats and self.edition.choice is not Choice.GOOD_NEWS
            ),
        }
        if not self.tells_news:
            return {kind: self.edition.words // sum(there.values()) for kind in _ASIDE if there[kind]}
        return {kind: round(self.edition.words * share) for kind, share in _ASIDE.items() if there[kind]}

    def _pass_over(self, outlines: Sequence[Dossier]) -> None:
        """Name the stories of which nothing stands in an edition that tells no news."""
        named = {item.story for item in self.items} | {each.subject for each in self.left_out}
        reason = f"it is news, and {self.edition.title} has no format for news"
        self.left_out += [refused(each, reason) for each in outlines if each.story.id not in named]

    def _reader(self) -> Reader:
        return Reader(self.lang, self.edition.groups)

    # ── News ──────────────────────────────────────────────────────────────────────────────────────

    def _news(self, words: int, most: int) -> None:
        """Each story in turn, the first ones with more room, until there is none."""
        left, places, told = words, min(max(1, most), len(self.plan.news)), 0
        for outline in self.plan.news:
            if told >= places or (left < _LEAST and told):
                self.left_out.append(refused(outline, "the briefing is full: bigger stories took its room"))
                continue
            sections = self._story(outline, min(left, _room(words, told, places)))
            left -= _length(sections)
            told += bool(sections)

    def _story(self, outline: Dossier, words: int) -> tuple[Section, ...]:
        """Tell a story as news; nothing where no line can be printed, or nothing is new."""
        dossier = self.completed(outline)
        before = memory(self.told, dossier, self.day)
        material = Material(dossier, self._reader(), before)
        kind, sections = self._in_format(material, words)
        if not sections:
            self.left_out.append(refused(outline, _NOTHING_NEW if before.last else self._why_untold(dossier)))
            return ()
        note = ""
        if before.last:
            found = news(before, sections, dossier)
            if not found:
                self.left_out.append(refused(outline, _NOTHING_NEW))
                return ()
            note = said(found, before, dossier)
        self._add(kind, dossier, material.headline(_lead(sections)), sections, note)
        self.dossiers.append(dossier)
        return sections

    def _why_untold(self, dossier: Dossier) -> str:
        if Format.SPEED_READ not in self.edition.formats:
            return _UNSUITED
        return _UNTOLD if len(dossier.story.origins) > 1 else _UNOPENED

    def _in_format(self, material: Material, words: int) -> tuple[Format, tuple[Section, ...]]:
        """The story in the format that suits it: the first story as a Speed Read, later ones as they call for it."""
        only = Format.SPEED_READ not in self.edition.formats

        def followed(told: Callable[[], tuple[Section, ...]]) -> tuple[Section, ...]:
            return understood([material], told, lambda sections: material.headline(_lead(sections)))

        # Of the stories before, what somebody said is not told again; an event may be: each item stands for itself.
        said = [replace(each, stems=frozenset(), told=frozenset()) for each in self.printed]
        if only or self.items:
            for kind, suits, told in (
                (Format.TALKING_POINTS, differs, talking_points),
                (Format.EXPLAINER, explains, explainer),
            ):
                if self._has_room_for(kind) and suits(material):
                    material.strange = frozenset()
                    if sections := followed(partial(told, material, words, said)):
                        return kind, sections
        material.strange = frozenset()
        whole = len(self.plan.news) == 1
        return Format.SPEED_READ, () if only else followed(lambda: speed_read(material, words, said, whole=whole))

    def _has_room_for(self, kind: Format) -> bool:
        """Whether the edition has another item in this format; as many as it likes where it has no Speed Read."""
        there = sum(item.format is kind for item in self.items)
        formats = self.edition.formats
        return kind in formats and (Format.SPEED_READ not in formats or there < _TIMES[self.edition.choice])

    # ── What stands after the news ────────────────────────────────────────────────────────────────

    def _piece(self, piece: Piece, kind: Format, words: int) -> None:
        """A feature or a service piece, told by its own words alone."""
        dossier = self.completed(piece.outline)
        told = feature if kind is Format.FEATURE else recommends
        material = Material(dossier, self._reader(), lines_before(self.told, self.day))
        headline = plain_title(piece.article.title, piece.article.outlet) or dossier.story.headline
        room = max(words, _LEAST)
        sections = understood(
            [material], lambda: told(material, piece.article, room, self.printed), partial(_always, headline)
        )
        if not sections:
            self.left_out.append(refused(piece.outline, _UNTOLD))
            return
        note = why_feature(piece.article, dossier) if kind is Format.FEATURE else piece.article.label
        self._add(kind, dossier, headline, sections, note)

    def _spotlight(self, words: int) -> None:
        """The person most heard in the stories told, with what is not printed yet."""
        voices = frozenset(voice for each in self.told for voice in each.voices)
        for person in profiled(self.dossiers, voices)[:_PEOPLE]:
            quoting = stories_of(person, self.dossiers)[:_PROFILED]
            before = lines_before(self.told, self.day)
            materials = [Material(each, self._reader(), before) for each in quoting]
            is_placed = not person.role or person.role.casefold() in person.name.casefold()  # "President-elect Ada Orr"
            headline = person.name if is_placed else f"{person.name}, {person.role}"
            tell = partial(spotlight, person, materials, words, self.printed)
            if sections := understood(materials, tell, partial(_always, headline), apart=True):
                self._add(Format.SPOTLIGHT, quoting[0], headline, sections, "")
                return

    def _add(self, kind: Format, dossier: Dossier, headline: str, sections: tuple[Section, ...], note: str) -> None:
        lines = [line for section in sections for line in section.lines]
        own = {article.id: article for article in (*dossier.past, *dossier.articles)}
        articles = {**self.sources, **own}  # a spotlight tells of several stories
        named = introduced(
            named_once(sections, headline), headline, articles, [person.name for person in dossier.people]
        )
        told_in = in_units(named, self.edition.units, {key: each.lang for key, each in articles.items()})
        item = Item(dossier.story.id, kind, headline, told_in, coverage(dossier), note)
        keys = tuple(article.id for article in dossier.articles)
        self.items.append(replace(item, articles=keys, figures=figures_in(lines, dossier.claims)))
        self.sources |= own
        told = Retellings(dossier.claims)
        for line in lines:
            lang = self.sources[line.evidence[0].article].lang
            said = frozenset(stems(line.text, lang))
            self.printed.append(Candidate("", (line,), said, told=told.of(line), quoted=quoted_runs(line.text, lang)))


def coverage(dossier: Dossier) -> Coverage:
    """Who covers the story and who is silent, the largest group first."""
    present = sorted((p for p in dossier.perspectives if p.reports), key=lambda p: (-p.origins, -p.reports, p.group))
    agencies = sorted({origin.agency for origin in dossier.origins} - {""})
    outlet = {article.id: article.outlet for article in dossier.articles}
    unsure = {copy.article for origin in dossier.origins for copy in origin.copies if not copy.certain}
    return Coverage(
        groups=tuple((p.group, p.outlets) for p in present),
        reports=len(dossier.articles),
        origins=len(dossier.story.origins),
        origins_at_least=dossier.origins_at_least,
        agencies=tuple(agencies),
        silent=tuple(sorted(p.group for p in dossier.perspectives if p.blind)),
        known=max((p.known for p in dossier.perspectives if p.blind), default=0),
        families=tuple(tuple(outlet[key] for key in origin) for origin in dossier.story.origins),
        elsewhere=dossier.elsewhere,
        undecided=tuple(tuple(outlet[key] for key in origin[1:] if key in unsure) for origin in dossier.story.origins),
    )


def _always(headline: str, _: Sequence[Section]) -> str:
    """The headline of an item that has the same whatever it tells."""
    return headline


def _lead(sections: Sequence[Section]) -> str:
    """The line that says what happened; empty where an item has none."""
    return next((line.text for section in sections if section.heading == HAPPENED for line in section.lines), "")


def _room(words: int, place: int, places: int) -> int:
    """Words for the story at this place of so many."""
    shares = [*_SHARES, *(1 for _ in range(places))][:places]
    return max(_LEAST, round(words * shares[place] / sum(shares)))


def _length(sections: Sequence[Section]) -> int:
    return sum(len(WORD.findall(line.text)) for section in sections for line in section.lines)
