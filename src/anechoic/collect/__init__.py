"""Collecting: from files, feeds, mail and the network to captures, with what their carrier says of them."""

from anechoic.collect.cache import CachedFetcher
from anechoic.collect.due import in_doubt, is_ahead
from anechoic.collect.feeds import entries
from anechoic.collect.fetch import HttpFetcher, Manners
from anechoic.collect.files import captures, files_in, sources_in
from anechoic.collect.gathering import Plan, gather, rounds
from anechoic.collect.mailbox import ImapMailbox
from anechoic.collect.opml import subscription_list, subscriptions
from anechoic.collect.visits import Left, Round, Step, Taken, Withdrawn
from anechoic.collect.warc import recording

__all__ = [
    "CachedFetcher",
    "HttpFetcher",
    "ImapMailbox",
    "Left",
    "Manners",
    "Plan",
    "Round",
    "Step",
    "Taken",
    "Withdrawn",
    "captures",
    "entries",
    "files_in",
    "gather",
    "in_doubt",
    "is_ahead",
    "recording",
    "rounds",
    "sources_in",
    "subscription_list",
    "subscriptions",
]
