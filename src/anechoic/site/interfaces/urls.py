"""The addresses of the JSON API."""

from django.urls import path

from anechoic.site.interfaces import api

urlpatterns = [
    path("v1/", api.index),
    path("v1/openapi.json", api.openapi),
    path("v1/briefings", api.briefings),
    path("v1/briefings/<str:edition>/<str:written>", api.briefing),
    path("v1/stories", api.stories),
    path("v1/stories/<str:key>", api.story),
    path("v1/articles/<str:key>", api.article),
    path("v1/people", api.people),
    path("v1/people/<str:key>", api.person),
    path("v1/corrections", api.corrections),
    path("v1/search", api.find),
    path("<path:rest>", api.nothing),
]
