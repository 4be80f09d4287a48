"""How often one visitor may ask for what costs much: a bucket for each address, which fills up again (edge: clock)."""

import time
from collections import OrderedDict
from dataclasses import dataclass

from django.conf import settings
from django.http import HttpRequest, HttpResponse

from anechoic.site.headers import Answer
from anechoic.site.interfaces.asked import error
from anechoic.site.visitors import address

_REMEMBERED = 10_000  # visitors; those who came longest ago are forgotten


@dataclass(frozen=True, slots=True)
class Limit:
    """So many requests at once, and so many a minute in the long run."""

    name: str
    burst: int
    a_minute: float


_LOGIN = Limit("login", 10, 5)
_POST = Limit("post", 60, 60)
_SEARCH = Limit("search", settings.SEARCHES_A_MINUTE, settings.SEARCHES_A_MINUTE)

_buckets: OrderedDict[tuple[str, str], tuple[float, float]] = OrderedDict()


def limits(answer: Answer) -> Answer:
    """Middleware: 429 with the seconds to wait, for whoever asks too often."""

    def within(request: HttpRequest) -> HttpResponse:
        limit = _limit(request)
        wait = _taken(limit, address(request), time.monotonic()) if limit else 0.0
        if wait <= 0:
            return answer(request)
        seconds = str(int(wait) + 1)
        refused = _refused(request.path, f"too many requests: wait {seconds} seconds")
        refused["Retry-After"] = seconds
        return refused

    return within


def _refused(path: str, reason: str) -> HttpResponse:
    if path.startswith("/api/"):
        return error(429, path, reason)
    return HttpResponse(f"{reason.capitalize()}.\n", status=429, content_type="text/plain")


def forget() -> None:
    """Everyone may begin anew."""
    _buckets.clear()


def _limit(request: HttpRequest) -> Limit | None:
    if request.method == "POST":
        return _LOGIN if request.path == "/desk/login" else _POST
    return _SEARCH if request.path.startswith(("/search", "/api/", "/feeds/search")) else None


def _taken(limit: Limit, visitor: str, now: float) -> float:
    """Take one from the visitor's bucket; the seconds to wait where it is empty."""
    key = (limit.name, visitor)
    left, at = _buckets.pop(key, (float(limit.burst), now))
    left = min(float(limit.burst), left + (now - at) * limit.a_minute / 60)
    wait = 0.0 if left >= 1 else (1 - left) * 60 / limit.a_minute
    _buckets[key] = (left - 1 if left >= 1 else left, now)
    if len(_buckets) > _REMEMBERED:
        _buckets.popitem(last=False)
    return wait
