"""Bodies are unpacked piece by piece, as they were sent, and never beyond their limits."""

import gzip
import zlib
from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.bodies import Body
from anechoic.errors import BadInput, TooLarge

URL = "https://post.example/"
PACKED: dict[str, Callable[[bytes], bytes]] = {
    "": bytes,
    "identity": bytes,
    "gzip": gzip.compress,
    "x-gzip": gzip.compress,
    "deflate": zlib.compress,
    " GZIP ": gzip.compress,
}


def bare(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-15)
    return packer.compress(content) + packer.flush()


def unpacked(packed: bytes, encoding: str, size: int, limit: int = 10**6) -> bytes:
    body = Body(URL, encoding, limit)
    for at in range(0, len(packed), size):
        body.add(packed[at : at + size])
    return body.whole()


@given(st.binary(max_size=3000), st.sampled_from(sorted(PACKED)), st.integers(1, 999))
def test_in_whatever_pieces_it_comes_a_body_is_what_was_sent(content: bytes, encoding: str, size: int) -> None:
    assert unpacked(PACKED[encoding](content), encoding, size) == content


@given(st.binary(min_size=1, max_size=3000), st.integers(2, 999))
def test_servers_that_leave_the_header_of_deflate_out_are_understood(content: bytes, size: int) -> None:
    assert unpacked(bare(content), "deflate", size) == content


@given(st.binary(min_size=50, max_size=500), st.integers(1, 20))
def test_a_body_that_breaks_off_is_refused(content: bytes, missing: int) -> None:
    with pytest.raises(BadInput, match=r"ends too early|cannot be unpacked"):
        unpacked(gzip.compress(content)[:-missing], "gzip", 64)


@pytest.mark.parametrize("encoding", ["br", "gzip, gzip", "zstd", "x" * 90])
def test_what_was_not_asked_for_is_refused(encoding: str) -> None:
    with pytest.raises(BadInput, match="was not asked for") as refused:
        Body(URL, encoding, 100)
    assert len(refused.value.reason) < 100


@pytest.mark.parametrize("encoding", ["", "gzip", "deflate"])
def test_no_byte_over_the_limit_is_held(encoding: str) -> None:
    exact = bytes(range(256)) * 4
    assert unpacked(PACKED[encoding](exact), encoding, 100, limit=1024) == exact
    with pytest.raises(TooLarge):
        unpacked(PACKED[encoding](exact), encoding, 100, limit=1023)


def test_what_swells_a_hundredfold_is_refused_long_before_its_limit() -> None:
    bomb = gzip.compress(bytes(50 * 2**20))
    body = Body(URL, "gzip", 60 * 2**20)
    with pytest.raises(TooLarge, match="swells more than 100-fold"):
        body.add(bomb[: len(bomb) // 4])
