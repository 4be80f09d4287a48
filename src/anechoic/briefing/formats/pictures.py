"""Pictures where looking beats reading: the days of a story, a count over time, who copied whom, who covers it. Inline SVG."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime

from anechoic.briefing.formats.markup import Markup, element
from anechoic.briefing.formats.wording import Sources, counted, day_and_month
from anechoic.records import Coverage, Figure, Item
from anechoic.text.printable import name

_WIDE, _MARGIN = 320, 16  # units of a drawing, which a phone shows whole, and what is left free at its sides
_ROW, _INDENT = 20, 18  # units of a line of a tree, and of one branch
_TALL = 96  # units of a chart
_POINTS = 3  # figures from which a chart tells more than the words
_LABEL = 34  # characters of a name that fit
_NAMES, _COUNTS, _SHORT = 112, 44, 18  # units for the names of groups and for their counts; characters of such a name
_GROUPS, _FEWEST = (
    10,
    2,
)  # groups that are drawn; groups, and reports of the largest, from which on there is something to compare


def course(item: Item) -> Markup:
    """A line with a mark for every dated moment, its ends labelled; nothing where there are fewer than three."""
    told = item.sections[0].lines[0].when
    return (
        days_line(line.when for section in item.sections for line in section.lines if line.when) if told else Markup()
    )


def days_line(told: Iterable[date]) -> Markup:
    """A line with a mark for every day, its ends labelled; nothing where there are fewer than three."""
    days = sorted(set(told))
    if len(days) < _POINTS:
        return Markup()
    span = max((days[-1] - days[0]).days, 1)
    at = [round(_MARGIN + (day - days[0]).days / span * (_WIDE - 2 * _MARGIN)) for day in days]
    marks = [element("circle", cx=x, cy=10, r=4, class_="origin") for x in at]
    line = element("path", d=f"M{_MARGIN} 10H{_WIDE - _MARGIN}", class_="axis")
    ends = (
        element("text", day_and_month(days[0]), x=0, y=32),
        element("text", day_and_month(days[-1]), x=_WIDE, y=32, text_anchor="end"),
    )
    said = f"{counted(len(days), 'day')} from {day_and_month(days[0])} to {day_and_month(days[-1])}"
    return _drawing(40, said, line, *marks, *ends)


def counts(item: Item, known: Sources) -> Markup:
    """The figure that was given in most ways, each by when it was first given; nothing where it had less than three."""
    return chart(item.figures, known)


def chart(figures: Sequence[Figure], known: Sources) -> Markup:
    """Of figures the kind that was given in most ways, each by when it was first given; nothing for less than three."""
    dated = [(when, figure) for figure in figures if (when := _when(figure, known))]
    kinds = sorted({figure.counts for _, figure in dated})
    best = max(kinds, key=lambda kind: (len({(w, f.value) for w, f in dated if f.counts == kind}), kind), default="")
    first: dict[float, tuple[datetime, float, str]] = {}
    for point in sorted((when, figure.value, figure.text) for when, figure in dated if figure.counts == best):
        first.setdefault(point[1], point)
    points = sorted(first.values())
    if len(points) < _POINTS or points[0][0] == points[-1][0]:
        return Markup()
    marks = [mark for place in _placed(points) for mark in place]
    begun, ended = _moments(points[0][0], points[-1][0])
    ends = (
        element("text", f"{begun}: {best}", x=0, y=_TALL + 16),
        element("text", ended, x=_WIDE, y=_TALL + 16, text_anchor="end"),
    )
    axis = element("path", d=f"M0 {_TALL}H{_WIDE}", class_="axis")
    told = ", ".join(text for _, _, text in points)
    return _drawing(_TALL + 22, f"{best}: {told}", axis, *marks, *ends)


def family(found: Coverage) -> Markup:
    """Who copied whom: each origin that was copied, its echoes on branches; nothing where nothing was copied."""
    return tree(found.families, found.undecided)


def tree(families: Sequence[Sequence[str]], undecided: Sequence[Sequence[str]] = ()) -> Markup:
    """The outlets of each origin that was copied: the first, and its echoes on branches.

    The `undecided` echoes of each are marked: they may have been first themselves.
    """
    open_ones = [set(undecided[place]) if place < len(undecided) else set() for place in range(len(families))]
    copied = [
        [outlets[0], *(f"{echo} (or first)" if echo in unsure else echo for echo in outlets[1:])]
        for outlets, unsure in zip(families, open_ones, strict=True)
        if len(outlets) > 1
    ]
    rows: list[Markup] = []
    y = 0
    for outlets in copied:
        first = y + _ROW // 2
        rows += [element("circle", cx=5, cy=first, r=4, class_="origin"), _name(outlets[0], 16, first)]
        for number, outlet in enumerate(outlets[1:], 1):
            middle = first + number * _ROW
            rows.append(element("path", d=f"M5 {first + 4}V{middle}H{_INDENT}", class_="axis"))
            rows += [
                element("circle", cx=_INDENT + 5, cy=middle, r=4, class_="echo"),
                _name(outlet, _INDENT + 16, middle),
            ]
        y += len(outlets) * _ROW + 4
    said = "; ".join(f"{outlets[0]}, copied by {', '.join(outlets[1:])}" for outlets in copied)
    return _drawing(y, said, *rows) if rows else Markup()


def bars(groups: Sequence[tuple[str, int, int]]) -> Markup:
    """How much of a story each group tells, as (group, origins, reports): origins full, echoes hollow; nothing for one group, or one report each."""
    shown = groups[:_GROUPS]
    most = max((reports for _, _, reports in shown), default=0)
    if len(shown) < _FEWEST or most < _FEWEST:
        return Markup()
    unit = (_WIDE - _NAMES - _COUNTS) / most
    rows = [mark for place, row in enumerate(shown) for mark in _bar(place * _ROW, unit, *row)]
    said = "; ".join(f"{group}: {counted(n, 'origin')} in {counted(all_, 'report')}" for group, n, all_ in shown)
    return _drawing(len(shown) * _ROW, said, *rows)


def _bar(top: int, unit: float, group: str, origins: int, reports: int) -> Iterator[Markup]:
    """A row: the group, a box as long as its reports, filled as far as they are origins, and both counts."""
    whole, full = round(reports * unit), round(min(origins, reports) * unit)
    yield _name(group, 0, top + _ROW // 2, _SHORT)
    if whole:
        yield element("rect", x=_NAMES, y=top + 4, width=whole, height=_ROW - 8, class_="echo")
    if full:
        yield element("rect", x=_NAMES, y=top + 4, width=full, height=_ROW - 8, class_="origin")
    label = f"{min(origins, reports)} of {reports}" if origins < reports else str(reports)
    yield element("text", label, x=_NAMES + whole + 6, y=top + _ROW // 2 + 4)


def _placed(points: Sequence[tuple[datetime, float, str]]) -> list[tuple[Markup, Markup]]:
    """A mark and a label for each point of a chart whose scale begins at zero."""
    first, last = points[0][0], points[-1][0]
    top = max(value for _, value, _ in points)
    placed = []
    for when, value, text in points:
        x = round(_MARGIN + (when - first) / (last - first) * (_WIDE - 2 * _MARGIN))
        y = round(_TALL - value / top * (_TALL - 24))
        anchor = "end" if x > _WIDE * 2 / 3 else "start"
        label = element("text", name(text), x=x + (-8 if anchor == "end" else 8), y=y + 4, text_anchor=anchor)
        placed.append((element("circle", cx=x, cy=y, r=4, class_="origin"), label))
    return placed


def _moments(first: datetime, last: datetime) -> tuple[str, str]:
    """The ends of a chart in words: by the hour where both are of one day."""
    if first.date() == last.date():
        return f"{first:%H:%M}", f"{last:%H:%M} UTC"
    return day_and_month(first.date()), day_and_month(last.date())


def _when(figure: Figure, known: Sources) -> datetime | None:
    article = known.get(figure.span.article)
    return figure.as_of or (article.published if article else None)


def _name(outlet: str, x: int, y: int, most: int = _LABEL) -> Markup:
    shown = name(outlet)
    return element("text", shown if len(shown) <= most else f"{shown[: most - 1]}…", x=x, y=y + 4)


def _drawing(height: int, said: str, *marks: Markup) -> Markup:
    return element(
        "svg",
        *marks,
        viewBox=f"0 0 {_WIDE} {height}",
        width=_WIDE,
        height=height,
        role="img",
        aria_label=said,
        class_="picture",
    )
