"""What the environment says of an installation, each with a default that works on a laptop (edge: environment, disk)."""

import os
import secrets
from pathlib import Path
from urllib.parse import unquote, urlsplit


def home() -> Path:
    """`ANECHOIC_HOME`: where everything is kept: database, own sources, answers of servers; `~/.anechoic` by default."""
    return Path(os.environ.get("ANECHOIC_HOME") or Path.home() / ".anechoic")


def database() -> dict[str, object]:
    """`DATABASE_URL`: `postgresql://user:password@host:port/name`; by default the file `anechoic.sqlite3` at home.

    What comes back is one entry of Django's DATABASES. SQLite writes ahead (WAL), takes the lock when a transaction
    begins, and has every commit on the disk before it says so: subscribers were promised something.
    """
    url = urlsplit(os.environ.get("DATABASE_URL", ""))
    if url.scheme in {"postgres", "postgresql"}:
        return {
            "ENGINE": "django.db.backends.postgresql",
            "NAME": unquote(url.path.lstrip("/")),
            "USER": unquote(url.username or ""),
            "PASSWORD": unquote(url.password or ""),
            "HOST": unquote(url.hostname or ""),
            "PORT": str(url.port or ""),
            "CONN_MAX_AGE": 60,
        }
    return {
        "ENGINE": "django.db.backends.sqlite3",
        "NAME": url.path if url.scheme == "sqlite" else str(home() / "anechoic.sqlite3"),
        "CONN_MAX_AGE": 60,
        "OPTIONS": {
            "transaction_mode": "IMMEDIATE",
            "timeout": 20,
            "init_command": "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON;",
        },
    }


def public_url() -> str:
    """`ANECHOIC_PUBLIC_URL`: the address that readers know the site by, without a slash at its end.

    Every link in mails, feeds and pages begins with it, never with what a request calls the host.
    `http://127.0.0.1:8000` by default.
    """
    return (os.environ.get("ANECHOIC_PUBLIC_URL") or "http://127.0.0.1:8000").rstrip("/")


def secret() -> str:
    """`ANECHOIC_SECRET`: what sessions and links in mails are signed with; made once and kept at home by default.

    A process that cannot find the kept one gets one of its own, which nothing outside it accepts.
    """
    kept = home() / "secret"
    return os.environ.get("ANECHOIC_SECRET") or (kept.read_text().strip() if kept.exists() else secrets.token_hex(32))


def keep_secret() -> None:
    """Make the secret of this installation, where there is none yet; readable by its owner alone."""
    home().mkdir(parents=True, exist_ok=True, mode=0o700)
    if os.environ.get("ANECHOIC_SECRET"):
        return
    try:
        made = os.open(home() / "secret", os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600)
    except FileExistsError:
        return
    with os.fdopen(made, "w") as file:
        file.write(secrets.token_hex(32))


def proxies() -> int:
    """`ANECHOIC_PROXIES`: how many proxies of yours stand in front, each adding to `X-Forwarded-For`; 0 by default.

    With 0 that header is not believed, since anybody can send it.
    """
    return int(os.environ.get("ANECHOIC_PROXIES") or 0)


def searches_a_minute() -> int:
    """`ANECHOIC_SEARCHES_A_MINUTE`: how many searches and requests to the API one address may send; 120 by default."""
    return int(os.environ.get("ANECHOIC_SEARCHES_A_MINUTE") or 120)


def metrics_token() -> str:
    """`ANECHOIC_METRICS_TOKEN`: whoever sends it may read `/healthz` and `/metrics`; without it only this machine may."""
    return os.environ.get("ANECHOIC_METRICS_TOKEN", "")


def allowed_endpoints() -> frozenset[tuple[str, int]]:
    """`ANECHOIC_ALLOW_PRIVATE`: private addresses that may be asked for news all the same: `10.0.0.7:8080, [::1]:8080`.

    None by default: a feed must not be able to make this machine ask its own network. What is no IP address with a port
    is passed over.
    """
    pairs = (each.strip().rpartition(":") for each in os.environ.get("ANECHOIC_ALLOW_PRIVATE", "").split(","))
    return frozenset((host.strip("[]"), int(port)) for host, _, port in pairs if host and port.isdecimal())


def mailbox_password() -> str:
    """`ANECHOIC_MAILBOX_PASSWORD`: of the mailboxes that newsletters are read from; without it none is asked."""
    return os.environ.get("ANECHOIC_MAILBOX_PASSWORD", "")


def language() -> str:
    """`ANECHOIC_LANGUAGE`: collect the built-in outlets in this language; `en` by default, `all` for every one.

    With `none` your own sources alone are collected; they are asked in any case.
    """
    return os.environ.get("ANECHOIC_LANGUAGE") or "en"


def editions() -> tuple[str, ...]:
    """`ANECHOIC_EDITIONS`: the editions that `anechoic serve` makes and readers can ask for, by name, separated by commas.

    By default all there are: those built in, and those of `editions.toml` at home. An hour before its hour the draft lies on the desk; at its hour, in UTC, it is published. Those that look back over a week or more come on their `weekday`, which is Sunday unless they name another.
    """
    return tuple(filter(None, os.environ.get("ANECHOIC_EDITIONS", "").replace(" ", "").split(",")))
