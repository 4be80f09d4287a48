"""What the environment says: every setting has a default, and what is set is taken as it is meant."""

from pathlib import Path

import pytest

from anechoic.site import environment


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A home of the test's own, and none of the settings."""
    for name in (
        "DATABASE_URL",
        "ANECHOIC_SECRET",
        "ANECHOIC_PUBLIC_URL",
        "ANECHOIC_EDITIONS",
        "ANECHOIC_ALLOW_PRIVATE",
    ):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("ANECHOIC_HOME", str(tmp_path / "home"))
    return tmp_path / "home"


def test_without_settings_the_database_is_a_file_at_home_and_loses_no_promise(home: Path) -> None:
    found = environment.database()
    assert found["NAME"] == str(home / "anechoic.sqlite3")
    assert "synchronous=FULL" in str(found["OPTIONS"])


@pytest.mark.parametrize("scheme", ["postgres", "postgresql"])
def test_an_address_of_postgresql_is_taken_apart(scheme: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"{scheme}://quay%40home:p%2Fw@db.example:5433/news%20room")
    found = environment.database()
    assert found["ENGINE"] == "django.db.backends.postgresql"
    assert [found[name] for name in ("USER", "PASSWORD", "HOST", "PORT", "NAME")] == [
        "quay@home",
        "p/w",
        "db.example",
        "5433",
        "news room",
    ]


def test_a_file_can_be_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "sqlite:///srv/news.sqlite3")
    assert environment.database()["NAME"] == "/srv/news.sqlite3"


def test_the_secret_is_made_once_and_is_its_owner_s_alone(home: Path) -> None:
    environment.keep_secret()
    kept = environment.secret()
    environment.keep_secret()
    assert environment.secret() == kept == (home / "secret").read_text()
    assert len(kept) == 64
    assert (home / "secret").stat().st_mode & 0o077 == 0
    assert home.stat().st_mode & 0o077 == 0


def test_a_secret_that_is_set_is_kept_nowhere(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ANECHOIC_SECRET", "given")
    environment.keep_secret()
    assert environment.secret() == "given"
    assert not (home / "secret").exists()


def test_without_a_kept_secret_every_process_has_one_that_nobody_else_accepts() -> None:
    assert environment.secret() != environment.secret()


def test_the_public_address_ends_without_a_slash(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.public_url() == "http://127.0.0.1:8000"
    monkeypatch.setenv("ANECHOIC_PUBLIC_URL", "https://quay.example/")
    assert environment.public_url() == "https://quay.example"


@pytest.mark.parametrize(
    ("said", "meant"),
    [
        (None, ()),  # whatever this installation has
        ("", ()),  # as where nothing is said
        ("morning, best", ("morning", "best")),
        (" sea ,,", ("sea",)),
    ],
)
def test_editions_that_are_made_by_themselves(
    said: str | None, meant: tuple[str, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    if said is not None:
        monkeypatch.setenv("ANECHOIC_EDITIONS", said)
    assert environment.editions() == meant


def test_private_addresses_are_allowed_one_by_one_with_their_port(monkeypatch: pytest.MonkeyPatch) -> None:
    assert environment.allowed_endpoints() == frozenset()
    monkeypatch.setenv("ANECHOIC_ALLOW_PRIVATE", "10.0.0.7:8080, [::1]:81, everything, 10.0.0.8, :80, 10.0.0.9:x")
    assert environment.allowed_endpoints() == {("10.0.0.7", 8080), ("::1", 81)}
