"""Collecting: from files, feeds, mail and the network to captures, with what their carrier says of them."""

from anechoic.collect.cache import CachedFetcher
from anechoic.collect.feeds import entries
from anechoic.collect.fetch import HttpFetcher, Manners
from anechoic.collect.files import captures, files_in, sources_in
from anechoic.collect.gathering import Plan, gather, rounds
from anechoic.collect.opml import subscription_list, subscriptions
from anechoic.collect.visits import Left, Round, Taken, Withdrawn

__all__ = [
    "CachedFetcher",
    "HttpFetcher",
    "Left",
    "Manners",
    "Plan",
    "Round",
    "Taken",
    "Withdrawn",
    "captures",
    "entries",
    "files_in",
    "gather",
    "rounds",
    "sources_in",
    "subscription_list",
    "subscriptions",
]
