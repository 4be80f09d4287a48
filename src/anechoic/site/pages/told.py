"""Published briefings ready to print, made once for each version: the pages of a briefing and of its stories share them."""

from dataclasses import dataclass, replace
from datetime import datetime

from django.utils.html import format_html_join
from django.utils.safestring import SafeString

from anechoic.briefing.formats import wording
from anechoic.records import Briefing
from anechoic.site.archive import models, store
from anechoic.site.pages import described, printed
from anechoic.site.pages.shelf import Shelf


@dataclass(frozen=True, slots=True)
class Told:
    """A briefing with all that its page needs, but for what the reader chose."""

    briefing: Briefing  # without its articles: what rests on them is printed already
    items: tuple[printed.Printed, ...]
    measure: tuple[str, ...]
    left_out: SafeString  # entries of a list
    described: SafeString


_shelf: Shelf[tuple[int, int, datetime], Told] = Shelf(60)


def told(row: models.Briefing) -> Told:
    """The briefing of the row, which may come without its record: that is read where the version is new to this process."""
    return _shelf.kept((row.pk, row.version, row.made), lambda: made(row))


def made(row: models.Briefing) -> Told:
    """The same, made now and not kept: a draft, say."""
    whole = store.restored(row)
    return Told(
        replace(whole, sources=()),
        tuple(printed.items(whole)),
        tuple(wording.measure(whole).split(" · ")),
        format_html_join("", "<li>{}</li>", ((each,) for each in wording.left_out(whole))),
        described.briefing(whole, row),
    )
