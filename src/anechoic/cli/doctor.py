"""`anechoic doctor`: whether this installation is fit to send, and what to do where it is not (edge: network, terminal)."""

import asyncio
from collections.abc import Callable, Iterator

import typer

from anechoic.delivery import hours
from anechoic.delivery.message import House
from anechoic.delivery.smtp import Patience, connected
from anechoic.errors import AnechoicError
from anechoic.site import environment
from anechoic.site.start import started
from anechoic.site.subscribers import post


def doctor() -> None:
    """Look at what sending needs: addresses, relay, signature, database; the exit status is 1 where something is wrong.

    What has to stand in DNS is printed, not asked for.
    """
    sound = True
    for name, check in _CHECKS:
        try:
            said = list(check())
        except AnechoicError as error:
            sound, said = False, [f"WRONG: {error}"]
        for words in said:
            typer.echo(f"{name}: {words}")
    if not sound:
        raise typer.Exit(1)


def _addresses() -> Iterator[str]:
    url = environment.public_url()
    yield f"links begin with {url}" + ("" if url.startswith("https://") else "; readers need an https address")
    yield f"mail comes from {House(post.sender()).address}"
    if not post.postal_address():
        yield "no postal address (ANECHOIC_POSTAL_ADDRESS), which many laws ask for"


def _relay() -> Iterator[str]:
    relay = post.relay_or_none()
    if relay is None:
        yield f"none (ANECHOIC_SMTP_URL): mails go to {environment.home() / 'mail'} as files"
        return

    async def greet() -> None:
        session = await connected(relay, Patience(connecting=10, command=10))
        await session.close()

    asyncio.run(greet())
    yield f"{relay} answers"
    yield (
        "its log settles what a crash leaves in doubt"
        if post.relay_log()
        else "its log is not read (ANECHOIC_RELAY_LOG)"
    )


def _signature() -> Iterator[str]:
    signers = post.signers()
    if not signers:
        yield "none (ANECHOIC_DKIM_KEY): big mailboxes refuse unsigned bulk mail"
    for each in signers:
        yield f"TXT {each.selector}._domainkey.{each.domain} has to be: {each.record()}"
    if signers:
        yield f"TXT _dmarc.{signers[0].domain} has to be there: v=DMARC1; p=none, at least"


def _database() -> Iterator[str]:
    started()
    from anechoic.site.subscribers import report  # noqa: PLC0415 # tables exist once Django is set up

    lists = report.lists()
    yield ", ".join(f"{len(addresses)} {name.replace('_', ' ')}" for name, addresses in lists.items())


def _clock() -> Iterator[str]:
    yield f"time zones of release {hours.database()}"


_CHECKS: tuple[tuple[str, Callable[[], Iterator[str]]], ...] = (
    ("addresses", _addresses),
    ("relay", _relay),
    ("signature", _signature),
    ("database", _database),
    ("clock", _clock),
)
