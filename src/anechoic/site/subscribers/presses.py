"""The messages of deliveries: a press for each briefing, taste and what else a reader gets that day, which many share."""

from functools import lru_cache

from anechoic.briefing.letters import letter, printed
from anechoic.delivery.message import House, Press, fits, message_id
from anechoic.records import Imprint, Message, Reader, Taste
from anechoic.site.archive import store
from anechoic.site.archive.models import Briefing
from anechoic.site.archive.regrouping import in_groups
from anechoic.site.subscribers import post
from anechoic.site.subscribers.claims import Claimed

_KEPT = 32  # presses, of about 100 kB each


class Presses:
    """Makes the message of any delivery. `prepare` reads the archive, `message` nothing."""

    def __init__(self) -> None:
        self._house = House(post.sender(), post.signers())
        self._addresses = post.addresses()
        self._secret = self._addresses.tokens.secret
        self._press = lru_cache(maxsize=_KEPT)(self._made)

    def prepare(self, claimed: Claimed) -> Press:
        """The press that prints this delivery's message."""
        return self._press(claimed.briefing, claimed.taste, claimed.had)

    def message(self, claimed: Claimed, press: Press) -> Message:
        """The reader's message, always the same to the byte."""
        reader = Reader(
            claimed.address,
            self._addresses.leave(claimed.subscriber, claimed.edition),
            self._addresses.mine(claimed.subscriber, claimed.day.toordinal()),
        )
        return press.message(reader, self.id(claimed), self._addresses.return_path(claimed.key), claimed.published)

    def id(self, claimed: Claimed) -> str:
        """The Message-ID of a delivery."""
        of = (claimed.edition, claimed.day.isoformat(), str(claimed.subscriber))
        return message_id(self._secret, of, self._house.domain)

    def _made(self, briefing: int, taste: Taste, had: tuple[int, ...]) -> Press:
        row = Briefing.objects.get(pk=briefing)
        grouped = in_groups(store.restored(row), taste.groups)
        others = Briefing.objects.filter(pk__in=had).order_by("published", "pk")
        before = [printed(store.restored(each), self._imprint(each), fits, taste) for each in others]
        return Press(letter(grouped, self._imprint(row), fits, taste, before), self._house, row.edition)

    def _imprint(self, row: Briefing) -> Imprint:
        return Imprint(self._addresses.page(row.edition, row.day.isoformat()), post.postal_address())
