"""Collecting: from files, feeds, mail and the network to captures, with what their carrier says of them."""

from anechoic.collect.cache import CachedFetcher
from anechoic.collect.feeds import entries
from anechoic.collect.fetch import HttpFetcher, Manners
from anechoic.collect.files import captures, files_in, sources_in
from anechoic.collect.gathering import gather
from anechoic.collect.opml import subscription_list, subscriptions

__all__ = [
    "CachedFetcher",
    "HttpFetcher",
    "Manners",
    "captures",
    "entries",
    "files_in",
    "gather",
    "sources_in",
    "subscription_list",
    "subscriptions",
]
