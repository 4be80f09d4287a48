"""A ledger for tests: what is due, what was claimed, and every change in the order in which it was made."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from functools import partial

from anechoic.errors import Withdrawn
from anechoic.ports import Parcel
from anechoic.records import Message, Verdict


def message(key: int, address: str = "") -> Message:
    recipient = address or f"r{key}@reader.example"
    return Message("b@news.example", recipient, f"<{key}@news.example>", b"Subject: x\r\n\r\nx\r\n", datetime.now(UTC))


@dataclass
class FakeLedger:
    """Deliveries 1 to `count` are due; `withdrawn` are somebody else's by the time of their dot."""

    count: int
    withdrawn: frozenset[int] = frozenset()
    make: Callable[[int], Message] = message
    slow: Callable[[int], bool] = bool  # whether it goes to slow.example
    story: list[tuple[str, int]] = field(default_factory=list)
    became: dict[int, Verdict] = field(default_factory=dict)
    renewals: int = 0
    flushed: bool = False
    _claimed: int = 0

    async def claim(self, most: int) -> Sequence[Parcel]:
        first, self._claimed = self._claimed + 1, min(self.count, self._claimed + most)
        return [
            Parcel(key, "slow.example" if self.slow(key) else "reader.example", partial(self.make, key))
            for key in range(first, self._claimed + 1)
        ]

    async def mark_dot(self, key: int) -> None:
        if key in self.withdrawn:
            raise Withdrawn(str(key), "is somebody else's")
        self.story.append(("dot", key))

    def settle(self, key: int, verdict: Verdict, answer: str) -> None:  # noqa: ARG002 # the port has it
        self.story.append((verdict.value, key))
        self.became[key] = verdict

    async def renew(self) -> None:
        self.renewals += 1

    async def flush(self) -> None:
        self.flushed = True
