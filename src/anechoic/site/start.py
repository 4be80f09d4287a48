"""How a command gets a working archive: Django is set up, the secret kept, the tables are as this release wants them."""

import os

import django
from django.core.management import call_command

from anechoic.site import environment

_SETTINGS = "anechoic.site.settings"


def configured() -> None:
    """Set Django up; nothing is read from or written to the database."""
    os.environ["DJANGO_SETTINGS_MODULE"] = _SETTINGS
    django.setup()


def started() -> None:
    """Set Django up, keep the secret, and bring the tables to this release; every command of the site begins with it."""
    environment.keep_secret()
    configured()
    call_command("migrate", verbosity=0, interactive=False)
