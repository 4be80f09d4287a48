"""What a story's page tells of who covers it: shares with their interval, the denominator, and who is silent."""

from dataclasses import replace

import pytest
from django.test import Client

import made_day
from anechoic.records import Perspective, StoryId
from anechoic.site.archive import models
from anechoic.site.archive.frozen import frozen

GROUP = Perspective(story=StoryId(""), group="GB", reports=7, origins=6, quotations=2)


def shown(client: Client, *found: Perspective) -> str:
    """The page of the story that these perspectives are kept of."""
    made_day.kept()
    row = models.Story.objects.order_by("id")[0]
    row.views = {**row.views, "country": [frozen(each) for each in found]}
    row.save()
    return client.get(f"/stories/{row.id}/").content.decode()


def test_a_silent_group_stands_with_the_share_that_so_few_origins_leave_open(client: Client) -> None:
    present = replace(GROUP, interval=(0.61, 1.0), known=6, unknown=2, expected=3.1)
    silent = replace(GROUP, group="DE", reports=0, origins=0, blind=True, interval=(0.0, 0.393), known=6, expected=2.6)
    page = shown(client, present, silent)
    assert "<strong>Silent.</strong>" in page
    assert "0–39 %" in page
    assert "61–100 %" in page
    assert "The shares are of 6 origins whose country is known; 2 more are in no share." in page


@pytest.mark.parametrize(("unknown", "told"), [(0, "is known."), (1, "is known; 1 more is in no share.")])
def test_the_denominator_is_told_with_what_it_leaves_out(client: Client, unknown: int, told: str) -> None:
    page = shown(client, replace(GROUP, interval=(0.61, 1.0), known=6, unknown=unknown))
    assert f"The shares are of 6 origins whose country {told}" in page


def test_of_nothing_known_no_share_is_told(client: Client) -> None:
    page = shown(client, replace(GROUP, group="unknown", unknown=6))
    assert "The shares are of" not in page
    assert "0–100 %" not in page


def test_the_method_tells_the_rule_of_silence_as_it_is(client: Client) -> None:
    page = client.get("/method/").content.decode()
    assert "five origins or more, of three outlets or more" in page
