"""What every form of a briefing says in the same words: dates, counts, notes of evidence."""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import UTC, date, datetime, time

from anechoic.phrases import table
from anechoic.records import Article, ArticleId, Briefing, Line, Refusal, WordChange
from anechoic.text.printable import name, printable

CONTENTS = "In this briefing"
LEFT_OUT = "What was left out, and why"
COUNTING = "How we count"
COUNTING_RULE = (
    "A report is one article, an origin is one act of reporting: "
    "ten reprints of one agency text are ten reports and one origin. "
    "Corroboration is counted in origins, never in outlets, because an echo confirms nothing."
)
MADE_BY = "Made with Anechoic. Every line rests on the articles under it."
EMPTY = "There is nothing to brief today."

_DAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
_NAMED = 4  # outlets named in a note; more would not be read in small type
_DIFFERENCES = 3  # of one outlet that are told; the page has the whole of both
_WORDS_A_MINUTE = 238  # silent reading of English non-fiction: Brysbaert 2019, doi:10.1016/j.jml.2019.104047

Sources = Mapping[ArticleId, Article]


def sources(briefing: Briefing) -> Sources:
    """The articles that the lines rest on, by id."""
    return {article.id: article for article in briefing.sources}


def long_date(day: date | None) -> str:
    """The day in a reader's words; empty where it is not known.

    >>> long_date(date(2026, 3, 17))
    'Tuesday, 17 March 2026'
    """
    if not day:
        return ""
    return f"{_DAYS[day.weekday()]}, {day.day} {_MONTHS[day.month - 1]} {day.year}"


def day_and_month(day: date) -> str:
    """A day of about now: "17 March"."""
    return f"{day.day} {_MONTHS[day.month - 1]}"


def moment(instant: datetime) -> str:
    """An instant in a reader's words, in UTC: "17 March 2026, 07:00 UTC"; midnight to the second is a day alone."""
    at = instant.astimezone(UTC)
    day = f"{at.day} {_MONTHS[at.month - 1]} {at.year}"
    return day if at.time() == time.min else f"{day}, {at:%H:%M} UTC"


def counted(number: int, one: str) -> str:
    """A number with its noun: "1 report", "3 reports"; nouns in -y end in -ies, but those in -ay, and in -o in -oes.

    >>> counted(2, "story"), counted(2, "day"), counted(2, "echo")
    ('2 stories', '2 days', '2 echoes')
    """
    if number == 1:
        return f"1 {one}"
    if one.endswith("y") and not one.endswith("ay"):
        return f"{number} {one.removesuffix('y')}ies"
    return f"{number} {one}{'es' if one.endswith('o') else 's'}"


def corroboration(reports: int, origins: int, at_most: int = 0) -> str:
    """How many reports, and how many of them are independent: "3 reports, 1 origin", "3 reports, 1 to 2 origins"."""
    if reports == 1:
        return "1 report"
    return f"{counted(reports, 'report')}, {independent(origins, at_most)}"


def independent(least: int, most: int) -> str:
    """How many origins there are, by both bounds where they differ: "2 origins", "2 to 3 origins"."""
    return f"{least} to {most} origins" if most > least else counted(least, "origin")


def listed(names: Sequence[str], link: str = "and") -> str:
    """Names in a sentence: "A", "A and B", "A, B and C"."""
    return f" {link} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))


def shortened(names: Sequence[str]) -> str:
    """Names in a note: "A, B, C, D" or "A, B, C and 7 others"."""
    few = list(names) if len(names) <= _NAMED else [*names[: _NAMED - 1]]
    return ", ".join(few) + (f" and {len(names) - len(few)} others" if len(few) < len(names) else "")


def reporters(line: Line, known: Sources) -> tuple[str, ...]:
    """The outlets that report a line, each once: those named on it, else those of its evidence."""
    return once(line.reported_by) or once(outlet(known[span.article]) for span in line.evidence)


def outlet(article: Article) -> str:
    """What to call whoever printed an article."""
    return name(article.outlet) or "unnamed outlet"


def note(line: Line, known: Sources) -> str:
    """The small type under a line: "Daily Mail, Reuters · 3 reports, 1 origin", and what a reader must know besides."""
    counts = corroboration(line.reports, line.origins, line.origins_at_most)
    return " · ".join((shortened(reporters(line, known)), counts, *remarks(line, known)))


def remarks(line: Line, known: Sources) -> Iterator[str]:
    """What a reader must know of whoever speaks, and of their words: whose report it is, no name, other words elsewhere."""
    if line.credited:
        yield f"credited to {listed(once(line.credited))}"
    if line.unnamed:
        yield "source not named"
    yield from dict.fromkeys(_differences(line, known))
    alike = [other for other in line.other_words if not other.differs]
    parts = once(outlet(known[other.span.article]) for other in alike if not other.lang)
    if parts:
        yield f"in part in {listed(parts)}"
    for lang in sorted({other.lang for other in alike} - {""}):
        own = once(outlet(known[other.span.article]) for other in alike if other.lang == lang)
        yield f"in translation ({group_name('language', lang)}) in {listed(own)}"


def _differences(line: Line, known: Sources) -> Iterator[str]:
    """What each article that prints a quotation differently has instead, or names as the speaker."""
    for other in line.other_words:
        found = [_difference(change) for change in other.changes if not change.marked]
        found += [f"names {name(other.speaker)} as the speaker"] if other.speaker else []
        if found:
            yield f"{outlet(known[other.span.article])} {listed(found[:_DIFFERENCES])}"


def _difference(change: WordChange) -> str:
    """What an outlet prints: "has “all” for “some”", "leaves out “not”", "adds “very”"."""
    words, instead = (f"“{printable(each)}”" for each in (change.words, change.instead))
    if not change.instead:
        return f"leaves out {words}"
    return f"has {instead} for {words}" if change.words else f"adds {instead}"


def lead_in(line: Line) -> str:
    """Whose words a line gives, where the line itself does not name them ("he said"); else empty."""
    said_by = once(line.said_by)
    parts = (part for person in said_by for part in person.split() if len(part) > 2 or part == person)
    named = any(part in line.text for part in parts)
    return "" if named else listed(said_by)


def dated(line: Line, known: Sources) -> str:
    """The day that a line tells of, as it stands before the line, with its year where it is not that of the report."""
    if not line.when:
        return ""
    told = known[line.evidence[0].article].published
    return day_and_month(line.when) + ("" if told and told.year == line.when.year else f" {line.when.year}")


def group_name(kind: str, group: str) -> str:
    """A country or a language by its name, any other group as it is called."""
    known = "" if group == "unknown" else name(group)
    return str(table("en", "names").get(kind, {}).get(group) or known or f"{kind} not known".capitalize())


def measure(briefing: Briefing) -> str:
    """How long the briefing is and what it was made from: "5 stories · about 3 minutes · 23 reports, 9 origins"."""
    lines = [line for item in briefing.items for section in item.sections for line in section.lines]
    words = sum(len(line.text.split()) for line in lines)
    minutes = max(1, round(words / _WORDS_A_MINUTE))
    reports = sum(item.coverage.reports for item in briefing.items)
    origins = sum(item.coverage.origins for item in briefing.items)
    parts = (counted(len(briefing.items), "story"), f"about {counted(minutes, 'minute')}")
    return " · ".join((*parts, corroboration(reports, origins))) if briefing.items else ""


def full_title(briefing: Briefing) -> str:
    """What the briefing is called in a list: "Morning Briefing, Tuesday, 17 March 2026"."""
    return ", ".join(filter(None, (name(briefing.title), long_date(briefing.day))))


def corrections(briefing: Briefing) -> list[str]:
    """The dated notes of a briefing: what a line said, and what became of its sources."""
    return [
        f"Correction of {long_date(each.day)}: “{printable(each.line)}”"
        + (f" (printed on {day_and_month(each.briefed)})" if each.briefed and each.briefed != briefing.day else "")
        + f". {each.note}"
        for each in briefing.corrections
    ]


def left_out(briefing: Briefing) -> list[str]:
    """What was left out and why, each with the id that it has elsewhere."""
    return [
        f"{left.reason} [{name(left.subject)}]" if left.stage == "briefing" else f"{name(left.subject)} {left.reason}"
        for left in briefing.left_out
    ]


def left_out_together(briefing: Briefing, most: int) -> list[str]:
    """What was left out, each reason once with the stories that it is given for, `most` of them at most."""
    endings = Counter(each for left in briefing.left_out for each in _endings(left))
    together: dict[str, list[str]] = {}
    for left, words in zip(briefing.left_out, left_out(briefing), strict=True):
        shared = next((each for each in _endings(left) if endings[each] > 1), "")
        titled = f"{left.reason.removesuffix(f': {shared}')} [{name(left.subject)}]" if shared else words
        together.setdefault(shared or words, []).append(titled)
    told = [titles[0] if len(titles) == 1 else _together(reason, titles, most) for reason, titles in together.items()]
    more = len(told) - most
    return [*told[:most], f"… and {more} more, which the page and the JSON form list"] if more > 0 else told


def _together(reason: str, titles: Sequence[str], most: int) -> str:
    more = len(titles) - most
    rest = f"; and {counted(more, 'other')}, which the page and the JSON form list" if more > 0 else ""
    return f"{reason[:1].upper()}{reason[1:]} ({counted(len(titles), 'story')}): {'; '.join(titles[:most])}{rest}"


def _endings(left: Refusal) -> tuple[str, ...]:
    """What may be the reason in "headline: reason" of a story, the longest first: either may have a colon."""
    parts = left.reason.split(": ") if left.stage == "briefing" else []
    return tuple(": ".join(parts[at:]) for at in range(1, len(parts)))


def once(names: Iterable[str]) -> tuple[str, ...]:
    """The names as they can be printed, each once, in their order."""
    return tuple(dict.fromkeys(filter(None, map(name, names))))
