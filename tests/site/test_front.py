"""The front page."""

from django.test import Client

from anechoic.site.archive import store
from briefings import BRIEFING


def test_before_the_first_briefing_the_front_page_says_so(client: Client) -> None:
    assert "Nothing is published yet" in client.get("/").content.decode()


def test_the_front_page_is_the_newest_briefing(client: Client) -> None:
    store.keep_briefing(BRIEFING, store.PUBLISHED)
    assert "Sea wall at Port Ellery" in client.get("/").content.decode()
