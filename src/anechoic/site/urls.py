"""Every address of the site: pages to read, the desk, and what belongs to subscribers."""

from django.urls import include, path

urlpatterns = [
    path("desk/", include("anechoic.site.desk.urls")),
    path("", include("anechoic.site.subscribers.urls")),
    path("", include("anechoic.site.pages.urls")),
]
