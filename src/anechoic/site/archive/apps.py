"""The app `archive`, as Django knows it."""

from django.apps import AppConfig


class ArchiveConfig(AppConfig):
    """The app `archive`."""

    name = "anechoic.site.archive"
    label = "archive"
