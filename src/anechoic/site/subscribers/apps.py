"""The app `subscribers`, as Django knows it."""

from django.apps import AppConfig


class SubscribersConfig(AppConfig):
    """The app `subscribers`."""

    name = "anechoic.site.subscribers"
    label = "subscribers"
