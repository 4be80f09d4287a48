"""What an editor does, in a real browser: log in, change a draft, publish it, correct it."""

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from running import Site


def desk(context: BrowserContext, site: Site) -> Page:
    page = context.new_page()
    page.goto("/desk/")
    page.get_by_label("Name").fill(site.name)
    page.get_by_label("Password").fill(site.password)
    page.get_by_role("button", name="Log in").click()
    expect(page.get_by_role("heading", level=1)).to_have_text("Desk")
    return page


def test_an_editor_corrects_what_is_published_and_readers_see_why(desktop: BrowserContext, site: Site) -> None:
    page = desk(desktop, site)
    page.get_by_role("link", name="Morning Briefing").first.click()
    first = page.locator(".slip").first
    headline = first.get_by_role("heading", level=2).inner_text()
    first.get_by_text("Headline and note").click()
    first.get_by_label("or your own").fill("A better one")
    first.get_by_label("What was wrong").first.fill("it named the wrong town")
    first.get_by_role("button", name="Change the headline").click()
    expect(page.get_by_role("status")).to_contain_text("Done: headline")
    expect(page.locator(".slip").first.get_by_role("heading", level=2)).to_contain_text("A better one [editor’s words]")
    reader = desktop.new_page()
    reader.goto("/corrections/")
    expect(reader.get_by_text("it named the wrong town").first).to_be_visible()
    page.get_by_role("textbox", name="Reason").first.fill("it was right after all")
    page.get_by_role("button", name="Undo").click()
    expect(page.locator(".slip").first.get_by_role("heading", level=2)).to_have_text(headline)


def test_two_windows_do_not_write_over_each_other(desktop: BrowserContext, site: Site) -> None:
    one = desk(desktop, site)
    one.get_by_role("link", name="Today’s Best").first.click()
    two = desktop.new_page()
    two.goto(one.url)
    for page in (one, two):
        item = page.locator(".slip").first
        item.get_by_role("textbox", name="Reason").fill("to be checked")
        item.get_by_role("button", name="Hold").click()
    expect(two.get_by_role("alert")).to_contain_text("Somebody else changed this briefing")
    one.get_by_role("textbox", name="Reason").first.fill("checked")
    one.get_by_role("button", name="Undo").click()


def test_the_desk_has_no_barrier(desktop: BrowserContext, site: Site) -> None:
    page = desk(desktop, site)
    rules = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
    assert Axe().run(page, options=rules).response["violations"] == []
    page.get_by_role("link", name="Morning Briefing").first.click()
    found = Axe().run(page, options=rules).response["violations"]
    assert [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []
    page.get_by_role("link", name="speakers, origins, bounds").first.click()
    found = Axe().run(page, options=rules).response["violations"]
    assert [f"{each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []
    for name in ("Sources", "Refused", "Taken out", "Deliveries"):
        page.get_by_role("navigation", name="Site").get_by_role("link", name=name).click()
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        found = Axe().run(page, options=rules).response["violations"]
        assert [f"{name}: {each['id']}: {each['nodes'][0]['html'][:200]}" for each in found] == []
