"""Feeds of editions, stories, people and searches: the same entries as Atom (RFC 4287) and as JSON Feed 1.1."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from datetime import UTC, datetime

from django.http import Http404, HttpRequest, HttpResponse, JsonResponse
from django.utils.feedgenerator import Atom1Feed
from django.views.decorators.http import require_safe

from anechoic import jsonlines
from anechoic.briefing.formats import wording
from anechoic.site.archive import models, search, shown, store
from anechoic.site.interfaces.shapes import address
from anechoic.site.pages import finding
from anechoic.text.printable import printable

_ENTRIES = 20


@dataclass(frozen=True, slots=True)
class Entry:
    """One entry: plain text, so that nothing of a stranger's markup is handed on."""

    title: str
    link: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Feed:
    """A feed in whichever form."""

    title: str
    link: str
    entries: tuple[Entry, ...]


def _served(find: Callable[..., Feed]) -> Callable[..., HttpResponse]:
    """A view for both forms out of a function that finds the feed."""

    @require_safe
    def feed(request: HttpRequest, form: str, **named: str) -> HttpResponse:
        found = find(request, **named)
        own = address(request.get_full_path())
        return _json(found, own) if form == "json" else _atom(found, own)

    return feed


@_served
def edition(request: HttpRequest, edition: str) -> Feed:
    """The newest briefings of an edition."""
    rows = list(models.Briefing.objects.filter(shown.PUBLIC, edition=edition).order_by("-day")[:_ENTRIES])
    if not rows:
        raise Http404("no briefing of that edition is published")
    entries = tuple(_briefing(row) for row in rows)
    return Feed(rows[0].title, address(f"/editions/{edition}/"), entries)


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
    return Feed(row.headline, page, tuple(entries))


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
    return Feed(row.name, page, tuple(entries))


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
    return Feed(f"Search: {wanted.words}", address(f"/search?{request.GET.urlencode()}"), tuple(entries))


def _atom(feed: Feed, own: str) -> HttpResponse:
    made = Atom1Feed(title=printable(feed.title), link=feed.link, description="", feed_url=own, language="en")
    for each in feed.entries:
        made.add_item(
            title=printable(each.title),
            link=each.link,
            description=_escaped(each.text),
            unique_id=each.link,
            updateddate=each.at,
            pubdate=each.at,
        )
    return HttpResponse(made.writeString("utf-8"), content_type="application/atom+xml; charset=utf-8")


def _escaped(text: str) -> str:
    """Plain text as the HTML that the generator takes a summary for, characters that XML has not left out."""
    return printable(text).replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def _json(feed: Feed, own: str) -> HttpResponse:
    items: Iterable[dict[str, str]] = [
        {
            "id": each.link,
            "url": each.link,
            "title": each.title,
            "content_text": each.text,
            "date_published": jsonlines.instant(each.at),
        }
        for each in feed.entries
    ]
    told = {"version": "https://jsonfeed.org/version/1.1", "title": feed.title, "home_page_url": feed.link}
    return JsonResponse({**told, "feed_url": own, "items": items}, content_type="application/feed+json")
