"""The addresses of the desk."""

from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path

from anechoic.site.desk import deliveries, material, unruled, views

_ONE = "<edition:edition>/<day:day>/"

urlpatterns = [
    path("", views.desk, name="desk"),
    path("login", LoginView.as_view(template_name="site/desk/login.html"), name="login"),
    path("logout", LogoutView.as_view(next_page="/"), name="logout"),
    path("deliveries", deliveries.deliveries, name="desk-deliveries"),
    path("deliveries/settle", deliveries.settle, name="desk-settle"),
    path("sources", material.sources, name="desk-sources"),
    path("refusals", material.refusals, name="desk-refusals"),
    path("rulings/<int:ruling>/take-back", unruled.take_back, name="desk-unruled"),
    path("removals", material.removals, name="desk-removals"),
    path(_ONE, views.briefing, name="desk-briefing"),
    path(f"{_ONE}act", views.act, name="desk-act"),
    path(f"{_ONE}preview", views.preview, name="desk-preview"),
    path(f"{_ONE}mail.<str:form>", views.mail, name="desk-mail"),
    path(f"{_ONE}stories/<str:key>", views.story, name="desk-story"),
]
