"""What somebody does who wants the briefing by mail, in a real browser: ask, confirm, choose, and be forgotten."""

import os
import re
import subprocess
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from running import Site

MAILS = """
from anechoic.site.start import configured; configured()
from anechoic.site.subscribers import asking
for answer in asking.answers():
    print(answer.message.content.replace(b"=\\r\\n", b"").decode())
"""


def mail(site: Site) -> str:
    """The mail that the site has to send now, as it would go out."""
    own = os.environ | {"ANECHOIC_HOME": str(site.home), "ANECHOIC_PUBLIC_URL": site.address, "DATABASE_URL": ""}
    command = [sys.executable, "-W", "ignore", "-c", MAILS]
    return subprocess.run(command, env=own, capture_output=True, text=True, check=True).stdout  # noqa: S603 # our own


def no_barrier(page: Page) -> None:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    assert [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]] == []


def test_from_the_form_to_the_list_to_another_choice_to_being_forgotten(phone: BrowserContext, site: Site) -> None:
    page = phone.new_page()
    page.goto("/")
    page.get_by_role("navigation", name="Site").get_by_role("link", name="By mail").click()
    page.get_by_label("Your mail address").fill("ana@reader.example")
    page.get_by_label("Morning Briefing").check()
    page.get_by_role("button", name="Ask for it").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Look into your inbox")
    no_barrier(page)

    link = re.search(rf"{re.escape(site.address)}/confirm/\S+", mail(site))
    assert link
    page.goto(link[0])
    no_barrier(page)
    page.get_by_role("button", name="Yes, send it to me").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("You are on the list")
    assert mail(site) == ""

    page.get_by_role("link", name="Change the hour").click()
    no_barrier(page)
    page.get_by_label("The Good News").check()
    page.get_by_role("button", name="Keep it so").click()
    expect(page.get_by_role("status")).to_be_visible()
    expect(page.get_by_label("The Good News")).to_be_checked()

    page.get_by_role("button", name="Erase it all").click()
    expect(page.get_by_role("heading", level=1)).not_to_have_text("What you get")
    no_barrier(page)
