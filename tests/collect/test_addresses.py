"""Which addresses may be asked."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from anechoic.collect.addresses import is_public, target
from anechoic.errors import Forbidden

PRIVATE = """
0.0.0.0 0.255.0.1 10.0.0.9 100.64.9.9 100.127.255.255 127.0.0.1 127.9.9.9 168.63.129.16 169.254.169.254
172.16.3.4 172.31.0.1 192.0.0.8 192.0.2.9 192.88.99.9 192.168.3.4 198.18.9.9 198.19.255.255 198.51.100.9
203.0.113.5 224.0.0.251 239.1.1.1 240.9.9.9 255.255.255.255 :: ::1 ::ffff:10.1.1.1 ::ffff:8.8.8.8 ::10.1.1.1
64:ff9b::a01:101 64:ff9b:1::1 100::9 2001::9 2001:10::1 2001:20::1 2001:db8:9::1 2002:a01:101::1 3fff:9::1
5f00::9 fc00::9 fd12::1 fe80::9 fec0::9 ff02::2 ff0e::1
"""
PUBLIC = "1.1.1.1 9.9.9.9 100.63.0.1 100.128.0.1 172.15.0.1 172.32.0.1 192.0.1.1 223.255.255.255 2a00::1 2600::1"


@pytest.mark.parametrize("address", PRIVATE.split())
def test_what_is_not_of_the_public_internet_is_not_public(address: str) -> None:
    assert not is_public(address)


@pytest.mark.parametrize("address", PUBLIC.split())
def test_what_is_given_out_to_the_public_is_public(address: str) -> None:
    assert is_public(address)


@given(st.ip_addresses(v=6))
def test_every_public_address_of_version_6_begins_with_2_or_3(address: object) -> None:
    assert not is_public(str(address)) or str(address)[0] in "23"


@pytest.mark.parametrize("text", ["", "localhost", "127.1", "0x7f000001", "fe80::1%lo", "1.1.1.1/8"])
def test_what_is_no_address_is_not_public(text: str) -> None:
    assert not is_public(text)


@pytest.mark.parametrize(
    ("url", "whole"),
    [
        ("http://Example.ORG", "http://example.org/"),
        ("https://example.org:443/a?b=c#d", "https://example.org/a?b=c"),
        ("http://example.org:8080/ä", "http://example.org:8080/%C3%A4"),
        ("https://bücher.example/%20", "https://xn--bcher-kva.example/%20"),
        ("http://[2600::1]/", "http://[2600::1]/"),
        ("http://①.example/", "http://1.example/"),
    ],
)
def test_an_address_is_taken_apart_once(url: str, whole: str) -> None:
    assert target(url).url == whole


@pytest.mark.parametrize(
    "url",
    [
        "",
        "example.org",
        "//example.org/",
        "http:example.org",
        "http:///example.org/",
        "ftp://example.org/",
        "javascript:alert(1)",
        "http://user@example.org/",
        "http://user:word@example.org/",
        "http://example.org\\@127.0.0.1/",
        "http://exa mple.org/",
        "http://example.org/\r\nX: y",
        "\thttp://example.org/",
        "http://example.org:25/",
        "http://example.org:99999/",
        "http://[fe80::1%25lo]/",
        "http://[",
        "http://ü..example/",
        "http://127.0.0.1%00.example/",
    ],
)
def test_what_is_no_address_of_the_web_is_refused(url: str) -> None:
    with pytest.raises(Forbidden):
        target(url)


@given(st.text(max_size=30))
def test_no_text_is_a_crash(rest: str) -> None:
    try:
        found = target(f"http://{rest}")
    except Forbidden:
        return
    assert found.url.isascii()
    assert found.host
