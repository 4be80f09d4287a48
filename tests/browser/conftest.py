"""A browser before a running site: `anechoic serve --example` in a folder of its own, and Chromium as the system has it."""

import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from urllib.error import URLError
from urllib.request import urlopen

import pytest
from playwright.sync_api import Browser, BrowserContext, expect, sync_playwright

from running import Site

CHROMIUM = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
PASSWORD = "a long enough one 17"  # noqa: S105 # of tests


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    """The site, until the session ends."""
    if CHROMIUM is None:
        pytest.skip("no Chromium on this machine: these tests need one (apt-get install chromium)")
    home = tmp_path_factory.mktemp("home")
    port = _free_port()
    environment = os.environ | {"ANECHOIC_HOME": str(home), "ANECHOIC_PUBLIC_URL": f"http://127.0.0.1:{port}"}
    environment["ANECHOIC_SEARCHES_A_MINUTE"] = "100000"  # else most of what the API is asked would be answered 429
    run = [sys.executable, "-m", "anechoic"]
    server = subprocess.Popen(  # noqa: S603 # our own command
        [*run, "serve", "--example", "--port", str(port)], env=environment, stderr=subprocess.DEVNULL
    )
    try:
        _wait_for(f"http://127.0.0.1:{port}/archive/", server)
        own = environment | {"ANECHOIC_HOME": str(home / "example"), "ANECHOIC_PASSWORD": PASSWORD}
        subprocess.run([*run, "editors", "add", "eva"], env=own, check=True, capture_output=True)  # noqa: S603 # our own command
        yield Site(f"http://127.0.0.1:{port}", "eva", PASSWORD, home / "example")
    finally:
        server.terminate()
        server.wait(20)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _wait_for(address: str, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(240):
        try:
            with urlopen(address):  # noqa: S310 # our own
                return
        except URLError:
            assert server.poll() is None, "the site ended before it answered"
            time.sleep(0.5)
    pytest.fail("the site did not answer within two minutes")


expect.set_options(timeout=30_000)  # a busy machine is slow, and that is no fault of a page


@pytest.fixture(scope="module")  # playwright's event loop runs as long as it does, and other modules want their own
def browser(site: Site) -> Iterator[Browser]:
    """Chromium, started once a module."""
    assert site.address
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox", "--disable-gpu"])
        yield started
        started.close()


@pytest.fixture
def phone(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    """A phone, 390 pixels wide, in the dark."""
    context = browser.new_context(viewport={"width": 390, "height": 844}, color_scheme="dark", base_url=site.address)
    context.set_default_timeout(120_000)
    yield context
    context.close()


@pytest.fixture
def desktop(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    """A screen, 1280 pixels wide, in the light."""
    context = browser.new_context(viewport={"width": 1280, "height": 900}, color_scheme="light", base_url=site.address)
    context.set_default_timeout(120_000)
    yield context
    context.close()


@pytest.fixture
def without_script(browser: Browser, site: Site) -> Iterator[BrowserContext]:
    """A browser that runs no script."""
    context = browser.new_context(java_script_enabled=False, base_url=site.address)
    context.set_default_timeout(120_000)
    yield context
    context.close()
