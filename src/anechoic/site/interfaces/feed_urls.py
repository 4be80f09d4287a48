"""The addresses of feeds and lists."""

from django.urls import path, re_path

from anechoic.site.interfaces import feeds, lists

_FORM = r"(?P<form>atom|json)"

urlpatterns = [
    re_path(rf"^feeds/editions/(?P<edition>[a-z0-9-]+)\.{_FORM}$", feeds.edition),
    re_path(rf"^feeds/stories/(?P<key>[^/]+)\.{_FORM}$", feeds.story),
    re_path(rf"^feeds/people/(?P<key>[^/]+)\.{_FORM}$", feeds.person),
    re_path(rf"^feeds/search\.{_FORM}$", feeds.searched),
    path("calendar.ics", lists.calendar),
    path("sources.opml", lists.opml),
    path("sitemap.xml", lists.sitemap),
    path("robots.txt", lists.robots),
    path("opensearch.xml", lists.opensearch),
]
