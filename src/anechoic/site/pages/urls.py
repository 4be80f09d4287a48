"""The addresses of the pages that readers see."""

from django.urls import path
from django.views.generic import TemplateView

from anechoic.site.pages import finding, people, stories, views

urlpatterns = [
    path("", views.front, name="front"),
    path("editions/<edition:edition>/", views.edition, name="edition"),
    path("editions/<edition:edition>/<day:day>/", views.briefing, name="briefing"),
    path("stories/<str:key>/", stories.story, name="story"),
    path("people/", people.people, name="people"),
    path("people/<str:key>/", people.person, name="person"),
    path("outlets/<path:name>/", people.outlet, name="outlet"),
    path("archive/", views.archive, name="archive"),
    path("archive/<int:year>/<int:month>/", views.archive, name="month"),
    path("search", finding.find, name="search"),
    path("corrections/", views.corrections, name="corrections"),
    path("about/", TemplateView.as_view(template_name="site/about.html"), name="about"),
    path("method/", views.method, name="method"),
    path("groups", views.groups, name="groups"),
]
