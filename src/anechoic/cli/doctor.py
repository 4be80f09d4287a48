"""`anechoic doctor`: whether this installation is fit to collect and to send, and what to do where it is not (edge: network, clock, terminal)."""

import asyncio
import ipaddress
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta

import typer

from anechoic.delivery import hours
from anechoic.delivery.believed import Finding, findings
from anechoic.delivery.message import LARGEST, House
from anechoic.delivery.smtp import Patience, connected
from anechoic.errors import AnechoicError
from anechoic.ports import Resolver
from anechoic.records import Health
from anechoic.site import environment
from anechoic.site.sources import configured, own
from anechoic.site.start import started
from anechoic.site.subscribers import post

_NEEDED = ("links", "SPF", "DKIM", "DMARC", "size")  # what big mailboxes ask of bulk mail, as far as it shows from here


def doctor() -> None:
    """Look at what collecting and sending need: sources, addresses, relay, DNS, database, clock, size; say what to do where something is wrong.

    ```
    anechoic doctor
    ```

    DNS is asked for SPF, DKIM and DMARC once there is a relay. The exit status is 1 where something is wrong.
    """
    from anechoic.delivery.dns import SystemResolver  # noqa: PLC0415 # a tenth of the start, which other commands need not wait for

    found = list(examined(SystemResolver()))
    for each in found:
        wrong = "" if each.is_well else "WRONG: "
        typer.echo(f"{each.about}: {wrong}{each.says}" + (f"; {each.advice}" if each.advice else ""))
    if not all(each.is_well for each in found):
        raise typer.Exit(1)


def examined(resolver: Resolver) -> Iterator[Finding]:
    """Everything that was looked at; a check that fails does not stop the others."""
    found: list[Finding] = []
    checks: tuple[tuple[str, Callable[[], Iterator[Finding]]], ...] = (
        ("sources", _sources),
        ("addresses", _addresses),
        ("relay", _relay),
        ("signature", lambda: _in_dns(resolver)),
        ("database", _database),
        ("size", _size),
        ("clock", _clock),
    )
    for about, check in checks:
        try:
            found += check()
        except AnechoicError as error:
            found.append(Finding(about, is_well=False, says=str(error)))
    yield from found
    if any(each.about in {"SPF", "DKIM"} for each in found):  # DNS was asked
        yield _verdict(found)


def _sources() -> Iterator[Finding]:
    """Where news comes from, and whether it comes; raises BadInput where one's own list is broken."""
    configured_ones = configured()
    started()
    from anechoic.site.archive.memory import ArchiveMemory  # noqa: PLC0415 # tables exist once Django is set up

    asked = [state for state in ArchiveMemory().states().values() if state.asked]
    counts = Counter(state.health.value for state in asked)
    last = max((state.answered for state in asked if state.answered), default=None)
    how = ", ".join(f"{counts[each.value]} {each.value}" for each in Health if counts[each.value]) or "none yet"
    when = f"; the last answer came {last:%Y-%m-%d %H:%M} UTC" if last else ""
    silent = "none has ever answered: is there a network? (a proxy cannot be used)" if asked and not last else ""
    begin = "" if asked else "`anechoic collect` asks those that are due, `--loop` all day"
    more = "`anechoic sources health` tells more" if len(counts) > 1 else ""
    says = f"{len(configured_ones)} to choose from, {len(own())} of them your own; asked so far: {how}{when}"
    yield Finding("sources", is_well=not silent, says=says, advice=silent or begin or more)


def _addresses() -> Iterator[Finding]:
    url = environment.public_url()
    is_secure = url.startswith("https://")
    needs = post.relay_or_none() is not None
    yield Finding(
        "links",
        is_well=is_secure or not needs,
        says=f"begin with {url}",
        advice="" if is_secure else "readers need an https address (ANECHOIC_PUBLIC_URL)",
    )
    yield Finding("sender", is_well=True, says=f"mail comes from {House(post.sender()).address}")
    if not post.postal_address():
        yield Finding(
            "sender", is_well=True, says="no postal address (ANECHOIC_POSTAL_ADDRESS), which many laws ask for"
        )


def _relay() -> Iterator[Finding]:
    relay = post.relay_or_none()
    if relay is None:
        yield Finding(
            "relay", is_well=True, says=f"none (ANECHOIC_SMTP_URL): mails go to {environment.home() / 'mail'} as files"
        )
        return

    async def greet() -> None:
        session = await connected(relay, Patience(connecting=10, command=10))
        await session.close()

    asyncio.run(greet())
    yield Finding("relay", is_well=True, says=f"{relay} answers")
    log = post.relay_log()
    if log is None:
        yield Finding(
            "relay",
            is_well=True,
            says="its log is not read (ANECHOIC_RELAY_LOG): people settle what a crash leaves in doubt",
        )
    else:
        can = log.is_file()
        yield Finding(
            "relay log",
            is_well=can,
            says=f"{log} " + ("settles what a crash leaves in doubt" if can else "is not there"),
        )


def _in_dns(resolver: Resolver) -> Iterator[Finding]:
    signers, domain = post.signers(), House(post.sender()).domain
    if post.relay_or_none() is None:
        unsigned = "none (ANECHOIC_DKIM_KEY): big mailboxes refuse unsigned bulk mail"
        yield Finding("signature", is_well=True, says=f"by {len(signers)} keys" if signers else unsigned)
    elif _is_public(domain):
        yield from findings(domain, signers, resolver)
    else:
        yield Finding("DNS", is_well=True, says=f"not asked: {domain} is no domain of the public network")


def _is_public(domain: str) -> bool:
    try:
        ipaddress.ip_address(domain)
    except ValueError:
        return "." in domain and not domain.endswith((".localhost", ".test", ".invalid", ".internal", ".local"))
    return False


def _database() -> Iterator[Finding]:
    started()
    from anechoic.site.subscribers import doubts, report  # noqa: PLC0415 # tables exist once Django is set up

    lists = report.lists()
    said = ", ".join(f"{len(addresses)} {name.replace('_', ' ')}" for name, addresses in lists.items())
    held = doubts.held().exists()
    advice = "settle what is in doubt on the desk, or with `anechoic deliver --held`" if held else ""
    yield Finding("database", is_well=not held, says=said, advice=advice)


def _size() -> Iterator[Finding]:
    """The newest briefing as the mail that readers get."""
    from anechoic.site.archive import models, store  # noqa: PLC0415 # tables exist once Django is set up
    from anechoic.site.subscribers import sample  # noqa: PLC0415

    newest = models.Briefing.objects.filter(state=store.PUBLISHED).order_by("-day", "edition").first()
    if newest is None:
        yield Finding("size", is_well=True, says="no edition was published yet")
        return
    size = len(sample.message(store.restored(newest)))
    said = f"{newest} makes a mail of {size / 1024:.0f} kB; Gmail cuts at {LARGEST / 1024:.0f}"
    yield Finding("size", is_well=size < LARGEST, says=said)


def _clock() -> Iterator[Finding]:
    from anechoic.site.subscribers.models import Delivery  # noqa: PLC0415 # tables exist once Django is set up

    yield Finding("zones", is_well=True, says=f"of release {hours.database()}")
    latest = Delivery.objects.exclude(settled=None).order_by("-settled").values_list("settled", flat=True).first()
    goes_back = latest is not None and latest > datetime.now(UTC) + timedelta(minutes=1)
    said = f"{datetime.now(UTC):%Y-%m-%d %H:%M} UTC"
    if goes_back:
        yield Finding(
            "clock",
            is_well=False,
            says=f"{said}, but something was sent at {latest:%Y-%m-%d %H:%M}",
            advice="set it by NTP",
        )
    else:
        yield Finding("clock", is_well=True, says=said)


def _verdict(found: list[Finding]) -> Finding:
    """Whether a big mailbox would take our mail."""
    wrong = sorted({each.about for each in found if each.about in _NEEDED and not each.is_well}, key=_NEEDED.index)
    if not wrong:
        return Finding(
            "would Gmail take this",
            is_well=True,
            says="yes, as far as it shows from here; keep complaints under 1 in 1,000",
        )
    return Finding("would Gmail take this", is_well=False, says=f"no, not while {', '.join(wrong)} is as above")
