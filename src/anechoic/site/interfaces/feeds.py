"""Feeds of editions, stories, people and searches, as Atom and as JSON Feed."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse
from django.views.decorators.http import require_safe

from anechoic.briefing.formats import wording
from anechoic.briefing.formats.feed import Entry, Feed, atom, json_feed
from anechoic.site.archive import models, search, shown, store
from anechoic.site.interfaces.shapes import address
from anechoic.site.pages import finding

_ENTRIES = 20
_FORMS: Mapping[str, tuple[Callable[[Feed], str], str]] = {
    "atom": (atom, "application/atom+xml; charset=utf-8"),
    "json": (json_feed, "application/feed+json"),
}


def _served(find: Callable[..., Feed]) -> Callable[..., HttpResponse]:
    """A view for both forms out of a function that finds the feed."""

    @require_safe
    def feed(request: HttpRequest, form: str, **named: str) -> HttpResponse:
        found = replace(find(request, **named), own=address(request.get_full_path()))
        written, kind = _FORMS[form]
        return HttpResponse(written(found), content_type=kind)

    return feed


@_served
def edition(request: HttpRequest, edition: str) -> Feed:
    """The newest briefings of an edition."""
    rows = list(models.Briefing.objects.filter(shown.PUBLIC, edition=edition).order_by("-day")[:_ENTRIES])
    if not rows:
        raise Http404("no briefing of that edition is published")
    entries = tuple(_briefing(row) for row in rows)
    return Feed(rows[0].title, address(f"/editions/{edition}/"), "", entries)


def _briefing(row: models.Briefing) -> Entry:
    told = store.restored(row)
    lines = (
        f"{item.headline}\n" + "\n".join(line.text for section in item.sections for line in section.lines[:2])
        for item in told.items
    )
    at = row.published or row.made
    return Entry(wording.full_title(told), address(f"/editions/{row.edition}/{row.day}/"), "\n\n".join(lines), at)


@_served
def story(request: HttpRequest, key: str) -> Feed:
    """The reports of a story, as they come in."""
    row = shown.story(key)
    if row is None:
        raise Http404("there is no such story")
    page = address(f"/stories/{row.id}/")
    reports = row.reports.select_related("article").defer("article__record").order_by("-article__seen", "id")[:_ENTRIES]
    entries = (
        Entry(
            each.article.title or row.headline,
            f"{page}#{each.article_id}",
            f"{each.article.outlet}: {'an echo' if each.of_id else 'an origin'}",
            each.article.published or each.article.seen,
        )
        for each in reports
    )
    return Feed(row.headline, page, "", tuple(entries))


@_served
def person(request: HttpRequest, key: str) -> Feed:
    """What somebody said."""
    row = models.Person.objects.filter(id=key).first()
    if row is None:
        raise Http404("nobody of that name is quoted here")
    page = address(f"/people/{row.id}/")
    entries = (
        Entry(f"{row.name}, in {each.article.outlet}", f"{page}#{each.pk}", each.words, each.told or row.heard)
        for each in shown.voices(row)[:_ENTRIES]
    )
    return Feed(row.name, page, "", tuple(entries))


@_served
def searched(request: HttpRequest) -> Feed:
    """What a search finds."""
    wanted = finding.query(request.GET)
    entries = (
        Entry(
            each.title or "article without a title",
            each.address or address(f"/stories/{each.story}/"),
            f"{each.outlet}: {''.join(words for words, _ in each.cut)}",
            each.published or datetime(1970, 1, 1, tzinfo=UTC),
        )
        for each in search.found(wanted)[:_ENTRIES]
    )
    return Feed(f"Search: {wanted.words}", address(f"/search?{request.GET.urlencode()}"), "", tuple(entries))
