"""Live collecting: what asks sources, the second door of this stage. Reading files does not wait for the network to load."""

from anechoic.collect.cache import CachedFetcher
from anechoic.collect.due import in_doubt, is_ahead
from anechoic.collect.fetch import HttpFetcher, Manners
from anechoic.collect.gathering import Plan, gather, rounds
from anechoic.collect.kept import KeptAnswers
from anechoic.collect.mailbox import ImapMailbox
from anechoic.collect.resumed import ResumedFetcher
from anechoic.collect.visits import Left, Round, Step, Taken, Withdrawn
from anechoic.collect.warc import recording

__all__ = [
    "CachedFetcher",
    "HttpFetcher",
    "ImapMailbox",
    "KeptAnswers",
    "Left",
    "Manners",
    "Plan",
    "ResumedFetcher",
    "Round",
    "Step",
    "Taken",
    "Withdrawn",
    "gather",
    "in_doubt",
    "is_ahead",
    "recording",
    "rounds",
]
