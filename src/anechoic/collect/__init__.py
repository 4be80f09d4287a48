"""Collecting: from files, feeds, mail and the network (`live`) to captures, with what their carrier says of them."""

from anechoic.collect.feeds import entries
from anechoic.collect.files import brings_entries, captures, files_in, sources_in
from anechoic.collect.opml import subscription_list, subscriptions

__all__ = ["brings_entries", "captures", "entries", "files_in", "sources_in", "subscription_list", "subscriptions"]
