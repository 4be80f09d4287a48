"""Who a visitor is: what proxies of ours say, and nothing that anybody can send."""

import pytest
from django.http import HttpRequest
from django.test import Client, override_settings

from anechoic.site import visitors
from anechoic.site.subscribers import asking
from anechoic.site.subscribers.models import Asking

NEAR = "198.51.100.7"


def request(near: str = NEAR, **headers: str) -> HttpRequest:
    made = HttpRequest()
    made.META = {"REMOTE_ADDR": near} | {f"HTTP_{name}": value for name, value in headers.items()}
    return made


@pytest.mark.parametrize(
    ("proxies", "said", "who"),
    [
        (0, "203.0.113.9", NEAR),  # anybody can send that header
        (1, "203.0.113.9", "203.0.113.9"),
        (
            1,
            "1.1.1.1, 203.0.113.9",
            "203.0.113.9",
        ),  # what stood there before our proxy added to it is the visitor's own
        (2, "1.1.1.1, 203.0.113.9, 10.0.0.1", "203.0.113.9"),
        (2, "203.0.113.9", NEAR),  # it came past a proxy of ours
        (1, "", NEAR),
        (1, "1.1.1.1, ", NEAR),
    ],
)
def test_a_visitor_is_whoever_our_own_proxies_saw(proxies: int, said: str, who: str) -> None:
    with override_settings(PROXIES=proxies):
        assert visitors.address(request(X_FORWARDED_FOR=said)) == who


@pytest.mark.parametrize("near", ["127.0.0.1", "::1", "127.9.9.9"])
def test_this_machine_is_known_by_its_connection(near: str) -> None:
    assert visitors.is_this_machine(request(near))


@pytest.mark.parametrize("header", ["X_FORWARDED_FOR", "FORWARDED", "X_REAL_IP", "VIA"])
def test_what_came_through_a_proxy_is_not_this_machine(header: str) -> None:
    assert not visitors.is_this_machine(request("127.0.0.1", **{header: "127.0.0.1"}))


@pytest.mark.parametrize("near", ["", "unix:", "10.0.0.1", NEAR])
def test_others_are_not_this_machine(near: str) -> None:
    assert not visitors.is_this_machine(request(near))


@pytest.mark.usefixtures("archive")
@pytest.mark.parametrize("proxies", [1, 2])
def test_readers_behind_the_same_proxies_are_told_apart_when_they_sign_up(client: Client, proxies: int) -> None:
    """Else twenty of them an hour would be all."""
    form = {"editions": ["morning"], "zone": "UTC"}
    behind = ["10.0.0.1"] * (proxies - 1)
    with override_settings(PROXIES=proxies):
        for number, far in enumerate(("203.0.113.9", "192.0.2.9")):
            said = ", ".join([far, *behind])
            client.post(
                "/subscribe", form | {"address": f"r{number}@reader.example"}, headers={"X-Forwarded-For": said}
            )
    networks = set(Asking.objects.values_list("network", flat=True))
    assert networks == {asking.network("203.0.113.9"), asking.network("192.0.2.9")}
