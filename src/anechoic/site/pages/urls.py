"""The addresses of the pages that readers see."""

from django.urls import path

from anechoic.site.pages import views

urlpatterns = [path("", views.front, name="front")]
