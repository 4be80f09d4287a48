"""What a reader does, in a real browser: read, open evidence, look again, search; by keyboard, by phone, without script."""

import os
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from running import Site

FERRY = "Two tolls, one ferry: Velmora argues over its dead"
PAGES = (
    "/",
    "/archive/",
    "/people/",
    "/search?q=ferry",
    "/corrections/",
    "/about/",
    "/method/",
    "/subscribe",
    "/privacy/",
    "/nothing",
    "/desk/login",
)


def ferry(page: Page) -> Page:
    page.goto("/")
    page.get_by_role("heading", name=FERRY).get_by_role("link").click()
    expect(page.get_by_role("heading", level=1)).to_have_text(FERRY)
    expect(page.locator("p.measure")).to_have_text("9 reports · 3 to 6 origins · 3 echoes")
    return page


def violations(page: Page) -> list[str]:
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]})
    return [f"{each['id']}: {each['nodes'][0]['html'][:160]}" for each in found.response["violations"]]


def kept(page: Page, name: str) -> None:
    if folder := os.environ.get("ANECHOIC_SHOTS"):
        page.screenshot(path=Path(folder) / f"{name}.png", full_page=True)


def test_a_line_opens_its_evidence_and_leads_to_the_article(desktop: BrowserContext) -> None:
    page = ferry(desktop.new_page())
    evidence = page.locator("#told details.evidence").first
    expect(evidence.locator("blockquote")).to_be_hidden()
    evidence.locator("summary").click()
    expect(evidence.locator("mark").first).to_be_visible()
    assert "#:~:text=" in str(evidence.locator("figcaption a").first.get_attribute("href"))
    kept(page, "story-evidence")


def test_evidence_opens_by_keyboard_alone(desktop: BrowserContext) -> None:
    page = ferry(desktop.new_page())
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Skip to the main text")).to_be_focused()
    page.keyboard.press("Enter")
    summary = page.locator("#told summary").first
    summary.focus()
    page.keyboard.press("Enter")
    expect(page.locator("#told mark").first).to_be_visible()


def test_everything_is_there_without_script(without_script: BrowserContext) -> None:
    page = ferry(without_script.new_page())
    page.locator("#told summary").first.click()
    expect(page.locator("#told mark").first).to_be_visible()
    page.get_by_role("link", name="during the last 6 hours of the story").click()
    expect(page.get_by_role("heading", name="New since")).to_be_visible()
    page.get_by_label("Group outlets by").select_option("language")
    page.get_by_role("button", name="Keep").click()
    expect(page.get_by_role("heading", name="Who covers it, by language").first).to_be_visible()


def test_who_comes_back_is_told_what_is_new(desktop: BrowserContext) -> None:
    page = ferry(desktop.new_page())
    expect(page.locator(".looked")).to_be_hidden()
    page.evaluate(
        "key => localStorage.setItem(key, JSON.stringify({now: '2026-03-17T12:00:00Z'}))",
        f"looked {page.locator('[data-story]').get_attribute('data-story')}",
    )
    page.reload()
    expect(page.locator(".looked")).to_contain_text("new reports since you last looked")
    assert page.locator(".fresh").count() >= 1


def test_a_search_leads_to_the_story(phone: BrowserContext) -> None:
    page = phone.new_page()
    page.goto("/search")
    page.get_by_label("Words").fill('"commuter ferry" swell')
    page.get_by_role("button", name="Search").click()
    expect(page.locator(".found mark").first).to_be_visible()
    page.locator(".found h3 a").first.click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("dead")


def test_a_voice_leads_to_the_person_and_the_person_to_the_outlet(desktop: BrowserContext) -> None:
    page = ferry(desktop.new_page())
    page.locator("#voices h3 a").first.click()
    expect(page.locator(".label").first).to_have_text("Person")
    page.locator(".through a").first.click()
    expect(page.locator(".label").first).to_have_text("Outlet")


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_no_page_has_a_barrier_or_scrolls_sideways(request: pytest.FixtureRequest, path: str, size: str) -> None:
    context: BrowserContext = request.getfixturevalue(size)
    page = context.new_page()
    page.goto(path)
    assert violations(page) == []
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1]
    kept(page, f"{size}-{path.strip('/').replace('/', '-').split('?')[0] or 'front'}")


@pytest.mark.parametrize("size", ["phone", "desktop"])
def test_a_story_has_no_barrier_even_with_all_its_evidence_open(request: pytest.FixtureRequest, size: str) -> None:
    context: BrowserContext = request.getfixturevalue(size)
    page = ferry(context.new_page())
    page.evaluate("document.querySelectorAll('details').forEach(each => each.open = true)")
    assert violations(page) == []
    width = page.evaluate("[document.documentElement.scrollWidth, innerWidth]")
    assert width[0] <= width[1]
    kept(page, f"{size}-story")


def test_nothing_is_asked_of_anybody_else(desktop: BrowserContext, site: Site) -> None:
    page = desktop.new_page()
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    refused: list[str] = []
    page.on("console", lambda message: refused.append(message.text) if message.type == "error" else None)
    ferry(page)
    assert {url.split("/")[2] for url in asked} == {site.address.split("/")[2]}
    assert refused == []


def test_a_person_and_an_outlet_have_no_barrier(phone: BrowserContext) -> None:
    page = ferry(phone.new_page())
    page.locator("#voices h3 a").first.click()
    assert violations(page) == []
    page.locator(".through a").first.click()
    expect(page.locator(".label").first).to_have_text("Outlet")
    assert violations(page) == []


def test_print_shows_what_was_folded_and_leaves_the_menus_out(desktop: BrowserContext) -> None:
    page = ferry(desktop.new_page())
    page.emulate_media(media="print")
    expect(page.locator("header.site nav")).to_be_hidden()
    expect(page.locator("form.choice").first).to_be_hidden()
    expect(page.locator("#told mark").first).to_be_visible()
