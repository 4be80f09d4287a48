"""Items of a briefing as pages print them: the same lines, evidence and coverage as in the page that is mailed around."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from django.utils.safestring import SafeString, mark_safe

from anechoic.briefing.formats import html, wording
from anechoic.briefing.formats.coverage_html import coverage
from anechoic.briefing.formats.markup import Markup
from anechoic.records import Briefing, Perspective
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


def items(briefing: Briefing) -> Iterator[Printed]:
    """The items of a briefing, covered in the groups that it was made with."""
    known = wording.sources(briefing)
    for number, item in enumerate(briefing.items, 1):
        yield Printed(
            number=number,
            story=item.story,
            format=item.format,
            headline=item.headline,
            lang=html.spoken(item, known),
            sections=_safe("".join(html.section(each, known) for each in item.sections if each.lines)),
            coverage=_safe(coverage(briefing, item.coverage)),
            note=item.note,
        )


def in_groups(briefing: Briefing, shown: Sequence[Printed], kind: str, covered: Covered) -> Iterator[Printed]:
    """The same items covered in groups of another `kind`, as far as that is known."""
    other = replace(briefing, groups=kind)
    for each, item in zip(shown, briefing.items, strict=True):
        perspectives = covered.get(item.story)
        yield (
            replace(each, coverage=_safe(coverage(other, regrouped(item.coverage, perspectives))))
            if perspectives
            else each
        )


def _safe(markup: str) -> SafeString:
    """What `formats` made, which escapes by construction."""
    return mark_safe(Markup(markup))  # noqa: S308 # every piece of it was escaped when it was made
