"""What a new installation tells its owner: what is still to be done, and what is done already."""

import pytest
from django.contrib.auth.models import User
from django.test import Client

import made_day
from anechoic.site import kept_pages
from anechoic.site.archive import store
from anechoic.site.pages import first_run

pytestmark = pytest.mark.usefixtures("archive")


def done() -> dict[str, bool]:
    return {step.title: step.done for step in first_run.steps()}


def test_at_first_nothing_is_done(client: Client) -> None:
    assert not any(done().values())
    shown = client.get("/").content.decode()
    assert all(step.command in shown for step in first_run.steps())
    assert 'class="done"' not in shown


def test_what_is_done_is_marked(client: Client) -> None:
    store.keep(made_day.ARTICLES)
    User.objects.create_user("eva")
    assert [title for title, is_done in done().items() if is_done] == [
        "Choose your sources",
        "Collect",
        "Make someone an editor",
    ]
    assert client.get("/").content.decode().count('class="done"') == 3


def test_a_draft_is_counted_and_the_first_publication_ends_it(client: Client) -> None:
    row = made_day.kept(published=False)
    assert "1 draft" in client.get("/").content.decode()
    store.publish(row)
    kept_pages.forget()
    assert "Nothing is published yet" not in client.get("/").content.decode()
