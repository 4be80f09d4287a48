"""How laws are tried: without a deadline, since machines differ in speed; with the same examples each time where `CI` is set."""

import os

from hypothesis import settings

settings.register_profile("anechoic", deadline=None, derandomize=bool(os.environ.get("CI")))
settings.load_profile("anechoic")
