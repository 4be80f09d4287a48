"""Lists for programs: what comes next as iCalendar, sources as OPML, every page as a sitemap, the search for browsers."""

from urllib.parse import urlsplit
from xml.sax.xmlreader import AttributesImpl

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.utils.xmlutils import SimplerXMLGenerator
from django.views.decorators.http import require_safe

from anechoic import collect
from anechoic.briefing import calendar_of
from anechoic.records import Source, SourceKind
from anechoic.site import environment, sources
from anechoic.site.archive import shown, store
from anechoic.site.interfaces.shapes import address

_BRIEFINGS = 60  # of which the calendar tells what comes next
_LISTED = 50_000  # addresses of one sitemap (https://www.sitemaps.org/protocol.html)


@require_safe
def calendar(request: HttpRequest) -> HttpResponse:
    """What the newest briefings say is to come: lines that passed their checks, one event for a story's day."""
    told = map(store.restored, shown.published().defer(None)[:_BRIEFINGS])
    made = calendar_of(told, "Anechoic: what comes next", lambda story: address(f"/stories/{story}/"))
    return HttpResponse(made, content_type="text/calendar; charset=utf-8")


@require_safe
def opml(request: HttpRequest) -> HttpResponse:
    """The addresses that are collected, to be taken into any reader of feeds; none that is for this machine alone."""
    listed = tuple(each for each in sources.configured(environment.language()) if _is_public(each))
    return HttpResponse(collect.subscription_list(listed, "Anechoic"), content_type="text/x-opml")


def _is_public(source: Source) -> bool:
    """Whether anybody may be told of it: no mailbox, no folder, no address with a password."""
    return source.kind in {SourceKind.FEED, SourceKind.SITEMAP} and "@" not in urlsplit(source.address).netloc


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
