"""The addresses that belong to subscribers."""

from django.urls import URLPattern

urlpatterns: list[URLPattern] = []
