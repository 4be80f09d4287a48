"""Public pages kept in memory until something changes, so that a front page costs next to nothing (edge: clock)."""

import gzip
import time
from collections import OrderedDict
from dataclasses import dataclass
from hashlib import sha256
from threading import Lock

from django.http import HttpRequest, HttpResponse

from anechoic.site.archive import shown
from anechoic.site.headers import Answer

_ROOM = 100_000_000  # bytes of the pages of one process
_LARGEST = 2_000_000  # bytes of a page that is kept
_LEVEL = 4  # of gzip: 6 takes half as long again to save a fifteenth
_FRESH = 1.0  # seconds for which nobody asks whether something changed
_OLDEST = 300.0  # seconds after which a page is made again, whatever changed
_OWN = ("/desk", "/healthz", "/metrics", "/static/")  # never kept
_PRIVATE = ("sessionid", "csrftoken", "messages")  # cookies of somebody who is at work
_SAME_FOR_ALL = ("/editions/", "/stories/", "/people/", "/outlets/", "/archive/")  # nothing on them is one reader's own


@dataclass(frozen=True, slots=True)
class Page:
    """A page as it was answered, plain and packed, and of what state of the archive."""

    body: bytes
    packed: bytes
    headers: tuple[tuple[str, str], ...]
    etag: str
    stamp: str
    made: float

    @property
    def size(self) -> int:
        """Bytes that it takes, about."""
        return len(self.body) + len(self.packed)


class Pages:
    """The pages of this process, so many bytes of them, and what the archive looked like when it was last asked."""

    def __init__(self, room: int = _ROOM) -> None:
        self.room = room
        self.pages: OrderedDict[tuple[str, str], Page] = OrderedDict()
        self.size = 0
        self.stamp = ""
        self.asked = 0.0
        self._lock = Lock()  # of what is written: threads share it

    def keep(self, key: tuple[str, str], page: Page) -> None:
        """Keep a page, in place of those that were made the longest ago where there is no room."""
        with self._lock:
            before = self.pages.pop(key, None)
            self.pages[key] = page
            self.size += page.size - (before.size if before else 0)
            while self.size > self.room:
                self.size -= self.pages.popitem(last=False)[1].size

    def forget(self) -> None:
        """Nothing is kept any more."""
        with self._lock:
            self.pages.clear()
            self.size, self.stamp = 0, ""

    def now(self) -> tuple[str, float]:
        """The stamp of the archive, at most a second old, and the time."""
        moment = time.monotonic()
        if moment - self.asked > _FRESH or not self.stamp:
            self.stamp, self.asked = shown.stamp(), moment
        return self.stamp, moment


_shelf = Pages()


def forget() -> None:
    """Nothing is kept any more."""
    _shelf.forget()


def kept_pages(answer: Answer) -> Answer:
    """Middleware, the outermost: the kept page where there is one."""

    def from_shelf(request: HttpRequest) -> HttpResponse:
        if not _is_public(request):
            return answer(request)
        stamp, moment = _shelf.now()
        key = (request.get_full_path(), request.COOKIES.get("groups", ""))
        page = _shelf.pages.get(key)
        if page is None or page.stamp != stamp or moment - page.made > _OLDEST:
            response = answer(request)
            page = _page(response, stamp, moment)
            if page is None:
                return response
            _shelf.keep(key, page)
        return _response(request, page)

    return from_shelf


def _is_public(request: HttpRequest) -> bool:
    if request.method != "GET" or request.path.startswith(_OWN) or "messages" in request.COOKIES:
        return False
    is_same = request.path == "/" or request.path.startswith(_SAME_FOR_ALL)
    return is_same or not any(name in request.COOKIES for name in _PRIVATE)


def _page(response: HttpResponse, stamp: str, moment: float) -> Page | None:
    if response.status_code != 200 or response.cookies or response.streaming or response.headers.get("X-Not-Kept"):
        return None
    if "no-store" in response.headers.get("Cache-Control", "") or len(response.content) > _LARGEST:
        return None
    body = response.content
    response.headers.setdefault("Cache-Control", "no-cache")
    response.headers["Vary"] = "Accept-Encoding, Cookie"
    etag = f'"{sha256(body).hexdigest()[:24]}"'
    return Page(body, gzip.compress(body, _LEVEL, mtime=0), tuple(response.headers.items()), etag, stamp, moment)


def _response(request: HttpRequest, page: Page) -> HttpResponse:
    headers = dict(page.headers) | {"ETag": page.etag}
    if page.etag in request.headers.get("If-None-Match", ""):
        headers.pop("Content-Length", None)
        return HttpResponse(status=304, headers=headers)
    packed = "gzip" in request.headers.get("Accept-Encoding", "")
    body = page.packed if packed else page.body
    headers["Content-Length"] = str(len(body))
    if packed:
        headers["Content-Encoding"] = "gzip"
    return HttpResponse(body, headers=headers)
