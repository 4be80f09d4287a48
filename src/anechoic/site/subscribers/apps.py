"""The app `subscribers`, as Django knows it."""

from django.apps import AppConfig


class SubscribersConfig(AppConfig):
    """The app `subscribers`."""

    name = "anechoic.site.subscribers"
    label = "subscribers"

    def ready(self) -> None:
        """Have deliveries made whenever a briefing is published."""
        from anechoic.site.archive import store  # noqa: PLC0415 # models exist from here on
        from anechoic.site.subscribers.queue import on_published  # noqa: PLC0415

        store.published.connect(on_published, dispatch_uid="queue deliveries")
