"""A briefing as the very mail that a subscriber gets, for whoever wants to see it first (edge: environment)."""

import os
from datetime import UTC, datetime, time
from email.utils import parseaddr

from anechoic import records
from anechoic.briefing.letters import letter
from anechoic.delivery.message import House, Press, fits, message_id
from anechoic.records import Imprint, Reader
from anechoic.site import environment
from anechoic.site.subscribers import post


def recipient() -> str:
    """`ANECHOIC_MAIL_TO`: who the mail of `anechoic brief --format eml` is addressed to; the sender by default."""
    return parseaddr(os.environ.get("ANECHOIC_MAIL_TO", ""))[1] or House(post.sender()).address


def message(briefing: records.Briefing) -> bytes:
    """The finished mail, signed where a key is set. The same briefing gives the same bytes."""
    environment.keep_secret()
    house, addresses = House(post.sender(), post.signers()), post.addresses()
    on = briefing.day.isoformat() if briefing.day else ""
    imprint = Imprint(addresses.page(briefing.edition, on), post.postal_address())
    reader = Reader(recipient(), addresses.leave(0, briefing.edition), addresses.mine(0, 0))
    key = message_id(addresses.tokens.secret, (briefing.edition, on, reader.address), house.domain)
    date = datetime.combine(briefing.day, time(), UTC) if briefing.day else datetime.now(UTC)
    press = Press(letter(briefing, imprint, fits), house, briefing.edition)
    return press.message(reader, key, addresses.return_path(0), date).content
