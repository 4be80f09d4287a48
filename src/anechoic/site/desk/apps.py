"""The app `desk`, as Django knows it."""

from django.apps import AppConfig


class DeskConfig(AppConfig):
    """The app `desk`."""

    name = "anechoic.site.desk"
    label = "desk"
