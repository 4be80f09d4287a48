"""Who covers a story, drawn: a square for every report, full where it is an origin and hollow where it is an echo."""

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.coverage import covered
from anechoic.briefing.formats.markup import Markup, element
from anechoic.briefing.formats.pictures import family
from anechoic.records import Briefing, Coverage

_SIDE, _STEP = 10, 14  # units of a square, and from one to the next
_DRAWN = 22  # squares that a narrow screen holds in a row; of more, the shares are drawn
_DOTS = 10  # outlets of a group that are drawn


def coverage(briefing: Briefing, found: Coverage) -> Markup:
    """The block at the end of an item; the drawing repeats what the words say."""
    told = covered(briefing, found)
    rows = [
        element("div", element("dt", group, " ", _bar(len(outlets))), element("dd", *_names(outlets)))
        for group, outlets in told.groups
    ]
    return element(
        "section",
        element("h3", told.heading) if told.heading else "",
        element("div", _tally(found) if told.heading else "", element("p", told.total), class_="sum"),
        family(found),
        element("dl", *rows) if rows else "",
        element("p", told.silent, class_="silent") if told.silent else "",
        class_="coverage",
    )


def _names(outlets: tuple[str, ...]) -> list[str]:
    return [piece for outlet in outlets for piece in (", ", element("bdi", outlet))][1:]


def _bar(outlets: int) -> Markup:
    """A mark for each outlet of a group, as many as there is room for; their names stand beside it."""
    marks = [element("circle", cx=f"{place * 7 + 3}", cy="4", r="2") for place in range(min(outlets, _DOTS))]
    width = len(marks) * 7
    return element("svg", *marks, viewBox=f"0 0 {width} 8", width=width, height=8, aria_hidden="true", class_="dots")


def _tally(found: Coverage) -> Markup:
    """The squares; more of them than fit become two bars of the same proportion."""
    echoes = found.reports - found.origins
    if found.reports <= _DRAWN:
        width = found.reports * _STEP
        marks = [_square(place * _STEP, _SIDE, full=place < found.origins) for place in range(found.reports)]
    else:
        width = _DRAWN * _STEP
        full = max(_SIDE, round((width - 4) * found.origins / found.reports))
        marks = [_square(0, full, full=True), *([_square(full + 4, width - full - 8, full=False)] if echoes else [])]
    said = f"{wording.counted(found.origins, 'origin')}, {wording.counted(echoes, 'echo')}"
    return element(
        "svg", *marks, viewBox=f"0 0 {width} 12", width=width, height=12, role="img", aria_label=said, class_="tally"
    )


def _square(left: int, width: int, *, full: bool) -> Markup:
    """A mark of the tally; the outline lies within its bounds."""
    return element("rect", x=f"{left + 1}", y="1", width=width, height=_SIDE, class_="origin" if full else "echo")
