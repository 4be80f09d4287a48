"""Pages and their parts in memory: made once, as many as there is room for, and gone when they are old."""

import gzip

import pytest
from django.http import HttpRequest, HttpResponse
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from anechoic.site import kept_pages
from anechoic.site.kept_pages import Page, Pages
from anechoic.site.pages.shelf import Shelf

pytestmark = pytest.mark.usefixtures("example")


class Counting:
    """A site whose every page has so many bytes, and which counts what it was asked for."""

    def __init__(self, size: int = 10) -> None:
        self.size = size
        self.asked: list[str] = []

    def __call__(self, request: HttpRequest) -> HttpResponse:
        self.asked.append(request.path)
        return HttpResponse(request.path.ljust(self.size, "."))


def asked(path: str, **headers: str) -> HttpRequest:
    request = HttpRequest()
    request.method, request.path, request.path_info = "GET", path, path
    request.META |= {f"HTTP_{name.upper()}": value for name, value in headers.items()}
    return request


def page(size: int) -> Page:
    return Page(b"x" * size, b"", (), "", "", 0.0)


@pytest.fixture(autouse=True)
def empty(client: Client) -> None:
    """Nothing is kept from another test, and nothing of this one afterwards."""
    assert not client.cookies


def test_a_page_is_made_once_and_is_the_same_packed_and_plain() -> None:
    site = Counting()
    answer = kept_pages.kept_pages(site)
    plain = answer(asked("/stories/a/"))
    packed = answer(asked("/stories/a/", accept_encoding="br, gzip"))
    assert site.asked == ["/stories/a/"]
    assert packed["Content-Encoding"] == "gzip"
    assert gzip.decompress(packed.content) == plain.content
    assert plain["ETag"] == packed["ETag"]


def test_what_did_not_change_is_not_sent_again() -> None:
    answer = kept_pages.kept_pages(Counting())
    tag = answer(asked("/archive/"))["ETag"]
    again = answer(asked("/archive/", if_none_match=f'"other", {tag}'))
    assert (again.status_code, again.content) == (304, b"")


@given(st.lists(st.tuples(st.integers(0, 20), st.integers(0, 900)), max_size=60))
def test_pages_take_no_more_room_than_there_is_and_the_oldest_make_way(asked_for: list[tuple[int, int]]) -> None:
    """Anybody can put any query behind an address: a flood of them does not fill the memory."""
    pages = Pages(room=1000)
    for number, size in asked_for:
        pages.keep((f"/?{number}", ""), page(size))
    assert pages.size == sum(each.size for each in pages.pages.values()) <= 1000
    left = [int(path.removeprefix("/?")) for path, _ in pages.pages]
    latest = list(dict.fromkeys(number for number, _ in reversed(asked_for)))
    assert left == latest[: len(left)][::-1]


@pytest.mark.parametrize("path", ["/desk/", "/healthz", "/metrics", "/static/site/site.css"])
def test_what_is_one_s_own_is_never_kept(path: str) -> None:
    site = Counting()
    answer = kept_pages.kept_pages(site)
    answer(asked(path)), answer(asked(path))
    assert site.asked == [path, path]


@given(st.lists(st.integers(0, 9), max_size=60), st.integers(1, 9))
def test_a_shelf_has_what_was_asked_for_last(keys: list[int], room: int) -> None:
    """A thing is made where it is not among the last so many that were asked for, and only there."""
    shelf: Shelf[int, int] = Shelf(room)
    made: list[int] = []
    lately: list[int] = []
    for key in keys:
        before = len(made)

        def make(key: int = key) -> int:
            made.append(key)
            return key * 10

        assert shelf.kept(key, make) == key * 10
        assert (len(made) > before) == (key not in lately[-room:])
        lately = [each for each in lately if each != key] + [key]
    shelf.forget()
    assert shelf.kept(0, lambda: 7) == 7, "nothing is left of what stood there"
