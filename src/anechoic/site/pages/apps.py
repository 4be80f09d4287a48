"""The app `pages`, as Django knows it."""

from django.apps import AppConfig


class PagesConfig(AppConfig):
    """The app `pages`."""

    name = "anechoic.site.pages"
    label = "pages"
