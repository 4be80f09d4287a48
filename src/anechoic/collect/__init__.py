"""Collecting: from files, feeds, mail and the network to captures, with what their carrier says of them."""

from anechoic.collect.feeds import entries
from anechoic.collect.files import captures, files_in

__all__ = ["captures", "entries", "files_in"]
