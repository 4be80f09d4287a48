"""A database for the tests of the site: one SQLite file a session, and every test leaves it as it was."""

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

_HOME = tempfile.mkdtemp(prefix="anechoic-tests-")
os.environ["ANECHOIC_HOME"] = _HOME
os.environ["DATABASE_URL"] = os.environ.get("ANECHOIC_TEST_DATABASE_URL", "")  # an empty PostgreSQL, say
os.environ["ANECHOIC_SECRET"] = "a secret of the tests"  # noqa: S105 # of nobody
os.environ["ANECHOIC_PUBLIC_URL"] = "http://testserver"

from anechoic.site.start import configured  # noqa: E402 # once the environment says where

configured()

from django.conf import settings  # noqa: E402
from django.core.management import call_command  # noqa: E402 # once it is configured
from django.db import connection, transaction  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import setup_test_environment, teardown_test_environment  # noqa: E402

import made_day  # noqa: E402
from anechoic.site import kept_pages, limits  # noqa: E402
from anechoic.site.pages import shelf  # noqa: E402


@pytest.fixture(scope="session")
def database() -> Iterator[Path]:
    """The home of the session, with a migrated database in it."""
    setup_test_environment()
    settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # tests need not be slow to guess
    call_command("migrate", verbosity=0, interactive=False)
    yield Path(_HOME)
    connection.close()
    teardown_test_environment()


@pytest.fixture
def archive(database: Path) -> Iterator[Path]:
    """The home, with a database that forgets what the test did."""
    with transaction.atomic():
        yield database
        transaction.set_rollback(True)


@pytest.fixture
def client(archive: Path) -> Client:
    """A browser without cookies, before an archive of its own; nothing is kept in memory from the test before."""
    assert archive.is_dir()
    kept_pages.forget()
    shelf.forget()
    limits.forget()
    return Client()


@pytest.fixture
def example(archive: Path) -> Path:
    """The archive with a published briefing in it, made by the engine from invented articles."""
    made_day.kept()
    return archive
