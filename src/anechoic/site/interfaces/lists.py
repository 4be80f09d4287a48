"""Lists for programs: what comes next as iCalendar, sources as OPML, every page as a sitemap, the search for browsers."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from xml.sax.xmlreader import AttributesImpl

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe
from icalendar import Calendar, Event

from anechoic import collect
from anechoic.records import Source
from anechoic.site import environment
from anechoic.site.archive import dossiers, models, shown
from anechoic.site.interfaces.shapes import address
from anechoic.text.printable import printable

_STORIES = 60  # of which the calendar tells what comes next
_LISTED = 50_000  # addresses of one sitemap (https://www.sitemaps.org/protocol.html)


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """What the newest stories say is to come, with who says so."""
    made = Calendar()
    made.add("prodid", "-//Anechoic//EN")
    made.add("version", "2.0")
    made.add("x-wr-calname", "Anechoic: what comes next")
    for row in models.Story.objects.filter(shown.TOLD).distinct().order_by("-last_seen", "id")[:_STORIES]:
        for event in _events(row):
            made.add_component(event)
    return HttpResponse(made.to_ical(), content_type="text/calendar; charset=utf-8")


def _events(row: models.Story) -> list[Event]:
    found = []
    for claim in dossiers.claims(row):
        days = claim.ahead.days if claim.ahead else None
        if days is None:
            continue
        event = Event()
        event.add("uid", f"{sha256(f'{row.id} {claim.claim}'.encode()).hexdigest()[:20]}@anechoic")
        event.add("summary", printable(claim.claim))
        event.add("dtstart", days[0])
        event.add("dtend", days[1] + timedelta(days=1))
        event.add("dtstamp", row.last_seen or datetime(1970, 1, 1, tzinfo=UTC))
        event.add("url", address(f"/stories/{row.id}/"))
        if claim.ahead and claim.ahead.holder:
            event.add("description", printable(f"according to {claim.ahead.holder}"))
        found.append(event)
    return found


@require_safe
def sources(request: HttpRequest) -> HttpResponse:
    """The addresses that are collected, to be taken into any reader of feeds."""
    listed = environment.home() / "sources.opml"
    own = collect.subscriptions(listed.read_bytes(), "sources.opml") if listed.exists() else ()
    return HttpResponse(collect.subscription_list(own or _built_in(), "Anechoic"), content_type="text/x-opml")


def _built_in() -> tuple[Source, ...]:
    from anechoic.outlets import DEFAULT  # noqa: PLC0415 # a thousand declarations, wanted here alone

    return tuple(Source(feed, outlet=outlet.name) for outlet in DEFAULT.outlets for feed in outlet.feeds[:1])


@require_safe
def sitemap(request: HttpRequest) -> HttpResponse:
    """Every briefing and story, the newest first."""
    response = HttpResponse(content_type="application/xml")
    xml = SimplerXMLGenerator(response, "utf-8")
    xml.startDocument()
    xml.startElement("urlset", AttributesImpl({"xmlns": "http://www.sitemaps.org/schemas/sitemap/0.9"}))
    pages = [(f"/editions/{row.edition}/{row.day}/", row.published) for row in shown.published()[:_LISTED]]
    pages += [(f"/stories/{row.id}/", row.last_seen) for row in shown.stories()[: _LISTED - len(pages)]]
    for path, at in pages:
        xml.startElement("url", AttributesImpl({}))
        xml.addQuickElement("loc", address(path))
        if at:
            xml.addQuickElement("lastmod", at.date().isoformat())
        xml.endElement("url")
    xml.endElement("urlset")
    return response


@require_safe
def robots(request: HttpRequest) -> HttpResponse:
    """What crawlers may read: all that readers see."""
    told = f"User-agent: *\nDisallow: /desk/\nDisallow: /search\nSitemap: {settings.PUBLIC_URL}/sitemap.xml\n"
    return HttpResponse(told, content_type="text/plain")


@require_safe
def opensearch(request: HttpRequest) -> HttpResponse:
    """The search, for the search box of a browser."""
    response = HttpResponse(content_type="application/opensearchdescription+xml")
    xml = SimplerXMLGenerator(response, "utf-8")
    xml.startDocument()
    xml.startElement("OpenSearchDescription", AttributesImpl({"xmlns": "http://a9.com/-/spec/opensearch/1.1/"}))
    xml.addQuickElement("ShortName", "Anechoic")
    xml.addQuickElement("Description", "Search the archive")
    xml.addQuickElement("Url", "", {"type": "text/html", "template": address("/search") + "?q={searchTerms}"})
    xml.endElement("OpenSearchDescription")
    return response
