"""All that was found on a story, printed: who copied whom, its days, its figures, its voices, and who covers it."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime

from django.template.loader import render_to_string
from django.utils.safestring import SafeString, mark_safe

from anechoic.briefing.formats import pictures, wording
from anechoic.briefing.formats.evidence_html import evidence
from anechoic.records import Article, ArticleId, CopyKind, Dossier, Line, Moment, Origin, Perspective, Span, Tie
from anechoic.site.archive import dossiers, models
from anechoic.site.pages import described
from anechoic.site.pages.figures import Given, figures
from anechoic.site.pages.printings import printings
from anechoic.site.pages.sayings import Saying, sayings
from anechoic.site.pages.shelf import Shelf
from anechoic.text.printable import link

_WITHIN = (
    ("tree", "origins", "Who copied whom"),
    ("timeline", "days", "Day by day"),
    ("figures", "figures", "Figures"),
    ("speakers", "voices", "Voices"),
    ("printings", "printings", "As quoted"),
)
_TAKEN: Mapping[str, str] = {CopyKind.VERBATIM: "the same words, {} %", CopyKind.CUT: "shortened, {} % the same words"}


@dataclass(frozen=True, slots=True)
class Branch:
    """An article in the tree of who copied whom, with those that took its words."""

    article: Article
    address: str
    agency: str
    share: int = 0  # of the shorter text, per cent, that it has in common with the one above, or with `of`
    kind: str = ""
    of: str = ""  # the outlet of another branch whose words it uses too
    certain: bool = True  # that it took them, and not the other way round
    copies: tuple["Branch", ...] = ()

    @property
    def taken(self) -> str:
        """How much of another's words it uses: "the same words, 99 %", "44 % of its words from The Quay".

        Where neither time nor the words tell who was first, that is said instead.
        """
        words = _TAKEN.get(self.kind, "{} % of its words").format(self.share)
        if self.certain:
            return f"{words} from {self.of}" if self.of else words
        return f"{self.share} % the same words as {self.of or 'the one above'}; which came first is not known"


@dataclass(frozen=True, slots=True)
class Noted:
    """Words with what they rest on: a moment, a figure or a voice of the story."""

    words: str
    note: str
    evidence: SafeString
    seen: datetime | None = None


@dataclass(frozen=True, slots=True)
class Speaker:
    """Somebody who speaks in the story."""

    person: models.Person
    role: str
    sayings: tuple[Saying, ...]


@dataclass(frozen=True, slots=True)
class Group:
    """How one group covers the story."""

    name: str
    found: Perspective
    framing: tuple[Noted, ...]

    @property
    def part(self) -> str:
        """Between which shares of the story's known origins its part lies: "0–31 %"; empty where nothing tells."""
        low, high = self.found.interval
        return f"{low:.0%}–{high:.0%}".replace("%–", "–").replace("%", " %") if (low, high) != (0.0, 1.0) else ""


@dataclass(frozen=True, slots=True)
class Whole:
    """A story ready to print, but for how briefings told it and for what the reader asked."""

    counts: Mapping[str, int | str]
    within: tuple[tuple[str, str], ...]  # the parts that it has: (place on the page, what is there)
    parts: SafeString
    groups: SafeString
    described: SafeString


_shelf: Shelf[tuple[str, datetime, str], Whole] = Shelf(500)


def whole(row: models.Story, kind: str) -> Whole:
    """The story of the row, covered by groups of that kind.

    The row may come without what was found on it: that is read where it is new to this process.
    """
    return _shelf.kept((row.id, row.kept, kind), lambda: _whole(row, kind))


def _whole(row: models.Story, kind: str) -> Whole:
    kept = dossiers.restored(row)
    groups = _groups(kept, kind)
    shown = {
        "tree": _tree(kept.dossier),
        "ties": _ties(kept.dossier),
        "timeline": _moments(kept),
        "figures": _figures(kept.dossier),
        "speakers": _speakers(row),
        "printings": printings(kept.dossier),
        "groups": groups,
        "rest": _rest(groups, kind),
        "drawn": _drawn(kept.dossier, groups),
    }
    return Whole(
        _counts(kept.dossier),
        (*((place, name) for part, place, name in _WITHIN if shown[part]), ("groups-of-outlets", "Who covers it")),
        render_to_string("site/parts/whole.html", shown),
        render_to_string("site/parts/covered.html", shown) if shown["groups"] else SafeString(),
        described.story(row, sorted({each.url for each in kept.dossier.articles if each.url})),
    )


def _drawn(dossier: Dossier, groups: Sequence[Group]) -> Mapping[str, SafeString]:
    """The same in pictures, each for the part that it stands in; empty where it would show less than the words do."""
    known = {article.id: article for article in dossier.articles}
    told = [[key for key in origin if key in known] for origin in dossier.story.origins]
    unsure = {copy.article for origin in dossier.origins for copy in origin.copies if not copy.certain}
    printed = [[known[key].outlet for key in origin] for origin in told]
    undecided = [[known[key].outlet for key in origin[1:] if key in unsure] for origin in told]
    counted = [each for claim in dossier.claims for each in claim.figures if each.span.article in known]
    found = {
        "tree": pictures.tree(printed, undecided),
        "days": pictures.days_line(moment.day for moment in dossier.timeline),
        "figures": pictures.chart(counted, known),
        "groups": pictures.bars([(each.name, each.found.origins, each.found.reports) for each in groups]),
    }
    return {part: mark_safe(drawing) for part, drawing in found.items()}  # noqa: S308 # `formats` escapes by construction


def _ties(dossier: Dossier) -> list[tuple[Article, Article, Tie]]:
    """What brought each origin into the story, with both articles."""
    known = {article.id: article for article in dossier.articles}
    return [
        (known[tie.article], known[tie.to], tie)
        for tie in dossier.story.ties
        if tie.article in known and tie.to in known
    ]


# ── Who copied whom ───────────────────────────────────────────────────────────────────────────────


def _tree(dossier: Dossier) -> list[Branch]:
    """Origins with their echoes below them, the earliest first."""
    known = {article.id: article for article in dossier.articles}
    trees = [_branches(origin, known) for origin in dossier.origins if not known.keys().isdisjoint(origin.articles)]
    latest = datetime.max.replace(tzinfo=UTC)
    return sorted(trees, key=lambda tree: (tree.article.published or latest, tree.article.id))


def _branches(origin: Origin, known: Mapping[ArticleId, Article]) -> Branch:
    """The first article of an origin, with those that took its words below it, and those that took theirs below them."""
    own = [key for key in origin.articles if key in known]
    copies = {copy.article: copy for copy in sorted(origin.copies, key=lambda copy: copy.of in own) if copy.of in known}
    below: dict[ArticleId, list[ArticleId]] = {}
    for place, key in enumerate(own[1:], 1):
        above = copies[key].of if key in copies and copies[key].of in own[:place] else own[0]
        below.setdefault(above, []).append(key)

    def branch(key: ArticleId) -> Branch:
        copy = copies.get(key)
        return Branch(
            article=known[key],
            address=link(known[key].url),
            agency="" if origin.agency == known[key].outlet else origin.agency,
            share=round(100 * copy.overlap) if copy else 0,
            kind=copy.kind if copy else "",
            of=known[copy.of].outlet if copy and copy.of not in own else "",
            certain=copy is None or copy.certain,
            copies=tuple(map(branch, below.get(key, ()))),
        )

    return branch(own[0])


def _counts(dossier: Dossier) -> dict[str, int | str]:
    reports = len(dossier.articles)
    origins = len([o for o in dossier.origins if not {a.id for a in dossier.articles}.isdisjoint(o.articles)])
    least = min(dossier.origins_at_least, origins)
    return {"reports": reports, "origins": wording.independent(least, origins), "echoes": reports - origins}


# ── What it rests on ──────────────────────────────────────────────────────────────────────────────


def noted(words: str, spans: Sequence[Span], counted: tuple[int, int], known: dict[ArticleId, Article]) -> SafeString:
    """What a line rests on, to be opened; `counted` are the origins and the reports that tell it."""
    origins, reports = counted
    held = tuple(span for span in spans if span.article in known)
    if not held:
        return SafeString("")
    line = Line(words, held, reports=max(reports, origins, 1), origins=max(origins, 1))
    return mark_safe(evidence(line, known))  # noqa: S308 # `formats` escapes by construction


def _moments(kept: dossiers.Kept) -> list[tuple[str, Moment, SafeString]]:
    known = {article.id: article for article in (*kept.dossier.past, *kept.dossier.articles)}
    return [
        (wording.long_date(m.day), m, noted(m.text, m.evidence, (m.origins, m.reports), known))
        for m in kept.dossier.timeline
    ]


def _figures(dossier: Dossier) -> list[tuple[Given, SafeString]]:
    known = {article.id: article for article in dossier.articles}
    return [(each, noted(each.words, (each.span,), (1, 1), known)) for each in figures(dossier)]


def _speakers(row: models.Story) -> list[Speaker]:
    """Who speaks, whoever is in most articles first; the same words in several articles stand once."""
    said = row.voices.select_related("person", "article").defer("article__record", "person__record")
    by_person: dict[str, list[models.Voice]] = {}
    for voice in said.filter(polarity="said").order_by("told", "article_id", "start"):
        by_person.setdefault(voice.person_id, []).append(voice)
    speakers = [Speaker(own[0].person, _role(own), tuple(sayings(own))) for own in by_person.values()]
    return sorted(
        speakers, key=lambda each: (-len({v.article_id for v in by_person[each.person.id]}), each.person.name)
    )


def _role(voices: Sequence[models.Voice]) -> str:
    roles = Counter(voice.role for voice in voices if voice.role)
    return roles.most_common(1)[0][0] if roles else ""


def _rest(groups: Sequence[Group], kind: str) -> str:
    """What the shares of the groups are of, and what stands in none; empty where nothing is known of either."""
    known, unknown = groups[0].found.known if groups else 0, groups[0].found.unknown if groups else 0
    if not known:
        return ""
    apart = f"; {unknown} more {'is' if unknown == 1 else 'are'} in no share" if unknown else ""
    return f"The shares are of {wording.counted(known, 'origin')} whose {kind} is known{apart}."


def _groups(kept: dossiers.Kept, kind: str) -> list[Group]:
    known = {article.id: article for article in kept.dossier.articles}
    return [
        Group(
            wording.group_name(kind, each.group),
            each,
            tuple(Noted(f.word, "", noted(f.word, f.evidence, (1, 1), known)) for f in each.framing),
        )
        for each in kept.views.get(kind, ())
        if each.reports or each.blind
    ]
