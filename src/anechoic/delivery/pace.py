"""How fast mail goes to each domain: a relay's own customers may be served at once, a big provider at its own pace."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from anechoic.errors import WrongUse


@dataclass
class Pace:
    """Messages a second for each domain, evenly spaced; a domain that is not named waits for nothing."""

    rates: Mapping[str, float] = field(default_factory=dict)
    _free: dict[str, float] = field(default_factory=dict)  # when the next message may go

    def wait(self, domain: str, now: float) -> float:
        """Seconds until a message to `domain` may go; `now` is any clock that only goes forward."""
        return max(0.0, self._free.get(domain, now) - now)

    def passed(self, domain: str, now: float) -> None:
        """Count a message to `domain`."""
        if rate := self.rates.get(domain):
            self._free[domain] = max(now, self._free.get(domain, now)) + 1 / rate


def rates(setting: str) -> dict[str, float]:
    """Rates as a setting writes them ("gmail.com=20 web.example=0.5"); raises WrongUse where it is written otherwise."""
    found = {}
    for each in setting.replace(",", " ").split():
        domain, _, rate = each.partition("=")
        try:
            found[domain.lower()] = float(rate)
        except ValueError:
            found[domain.lower()] = 0.0
        if not domain or not 0 < found[domain.lower()] < float("inf"):
            raise WrongUse(
                "ANECHOIC_DOMAIN_RATES", f"{each!r} is no rate", "write gmail.com=20 for 20 messages a second"
            )
    return found
