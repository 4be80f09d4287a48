"""Every address of the site: pages to read, the desk, and what belongs to subscribers."""

from django.urls import include, path

from anechoic.site import converters, watching

converters.registered()

urlpatterns = [
    path("healthz", watching.health),
    path("metrics", watching.metrics),
    path("", include("anechoic.site.subscribers.urls")),  # before the interface, which answers for all of api/
    path("api/", include("anechoic.site.interfaces.urls")),
    path("", include("anechoic.site.interfaces.feed_urls")),
    path("desk/", include("anechoic.site.desk.urls")),
    path("", include("anechoic.site.pages.urls")),
]
