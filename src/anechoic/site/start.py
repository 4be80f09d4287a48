"""How a command gets a working archive: Django is set up, the secret kept, the tables are as this release wants them."""

# Django is imported here where it is set up: what runs without the archive does not wait for it.
# ruff: noqa: PLC0415

import os

from anechoic.site import environment

_SETTINGS = "anechoic.site.settings"


def configured() -> None:
    """Set Django up; nothing is read from or written to the database."""
    import django

    os.environ["DJANGO_SETTINGS_MODULE"] = _SETTINGS
    django.setup()


def started() -> None:
    """Set Django up, keep the secret, and bring the tables to this release; every command of the site begins with it."""
    from django.core.management import call_command

    environment.keep_secret()
    configured()
    call_command("migrate", verbosity=0, interactive=False)
