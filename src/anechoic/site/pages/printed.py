"""Items of a briefing as pages print them: the same lines, evidence and coverage as in the page that is mailed around."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString, mark_safe

from anechoic.briefing.formats import html, wording
from anechoic.briefing.formats.coverage_html import coverage
from anechoic.briefing.formats.markup import Markup
from anechoic.records import Briefing, Item, Perspective
from anechoic.site.archive.regrouping import regrouped

Covered = Mapping[str, tuple[Perspective, ...]]  # by story, who covers it in the groups that the reader chose


@dataclass(frozen=True, slots=True)
class Printed:
    """One item, ready for a template."""

    number: int
    story: str
    format: str
    headline: str
    lang: str
    sections: SafeString
    coverage: SafeString
    note: str = ""


def items(briefing: Briefing, kind: str = "", covered: Covered | None = None) -> Iterator[Printed]:
    """The items of a briefing; with a `kind` of groups that is not the briefing's own, covered as it is in those."""
    known = wording.sources(briefing)
    for number, item in enumerate(briefing.items, 1):
        yield Printed(
            number=number,
            story=item.story,
            format=item.format,
            headline=item.headline,
            lang=html.spoken(item, known),
            sections=_safe("".join(html.section(each, known) for each in item.sections if each.lines)),
            coverage=_covered(briefing, item, kind, covered or {}),
            note=item.note,
        )


def _covered(briefing: Briefing, item: Item, kind: str, covered: Covered) -> SafeString:
    perspectives = covered.get(item.story)
    if not perspectives or kind in {"", briefing.groups}:
        return _safe(coverage(briefing, item.coverage))
    return _safe(coverage(replace(briefing, groups=kind), regrouped(item.coverage, perspectives)))


def _safe(markup: str) -> SafeString:
    """What `formats` made, which escapes by construction."""
    return mark_safe(Markup(markup))  # noqa: S308 # every piece of it was escaped when it was made
