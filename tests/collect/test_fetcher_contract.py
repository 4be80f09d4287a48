"""What every fetcher does, the fake and the real one alike."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager

import pytest

from anechoic.collect.live import HttpFetcher, Manners
from anechoic.errors import FetchFailed, Gone, TooLarge
from anechoic.ports import Fetcher, Request, Response
from fakes import FakeClock, FakeFetcher
from loopback import Headers, answer, loopback

BODY = b"<p>The ferry sails again.</p>"


@asynccontextmanager
async def fake() -> AsyncIterator[tuple[Fetcher, str]]:
    site = "https://post.example"
    page = Response(f"{site}/page", 200, BODY, "text/html", "utf-8", '"1"')
    yield FakeFetcher({f"{site}/page": page, f"{site}/gone": Gone(f"{site}/gone", "is gone for good (410)")}), site


@asynccontextmanager
async def real() -> AsyncIterator[tuple[Fetcher, str]]:
    def page(headers: Headers) -> bytes:
        if headers.get("if-none-match") == '"1"':
            return answer(b"", 'ETag: "1"', status=304)
        return answer(BODY, "Content-Type: text/html; charset=utf-8", 'ETag: "1"')

    async with loopback({"/page": page, "/gone": answer(status=410)}) as site:
        manners = Manners(pause=0, allowed=site.endpoints)
        async with HttpFetcher(FakeClock(), manners) as network:
            yield network, site.url("")


Network = Callable[[], AbstractAsyncContextManager[tuple[Fetcher, str]]]
networks = pytest.mark.parametrize("network", [fake, real])


def ask(network: Network, path: str, etag: str = "", limit: int = 1000) -> Response:
    async def answered() -> Response:
        async with network() as (fetcher, site):
            return await fetcher.fetch(Request(site + path, etag, limit=limit))

    return asyncio.run(answered())


@networks
def test_a_page_comes_with_its_kind_and_marks(network: Network) -> None:
    got = ask(network, "/page")
    assert (got.status, got.content, got.media_type, got.charset, got.etag) == (200, BODY, "text/html", "utf-8", '"1"')
    assert got.url.endswith("/page")
    assert got.moved_to == ""


@networks
def test_an_unchanged_page_comes_without_content(network: Network) -> None:
    got = ask(network, "/page", etag='"1"')
    assert (got.status, got.content, got.etag) == (304, b"", '"1"')


@networks
def test_a_page_over_the_limit_is_too_large(network: Network) -> None:
    with pytest.raises(TooLarge):
        ask(network, "/page", limit=5)


@networks
def test_a_missing_page_is_a_failure_that_names_it(network: Network) -> None:
    with pytest.raises(FetchFailed) as failure:
        ask(network, "/nowhere")
    assert failure.value.subject.endswith("/nowhere")
    assert failure.value.retryable


@networks
def test_a_page_given_up_is_gone_for_good(network: Network) -> None:
    with pytest.raises(Gone) as failure:
        ask(network, "/gone")
    assert not failure.value.retryable
