"""Whether the world can believe our mail: what stands in DNS of SPF, DKIM and DMARC, and what to put there.

SPF is RFC 7208, DKIM RFC 6376, DMARC RFC 7489. Gmail and Yahoo ask for all three, aligned, from 5,000 mails a day.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from anechoic.delivery.dkim import Signer
from anechoic.ports import Resolver

_LOOKUPS = 10  # that SPF may cost a receiver (RFC 7208, 4.6.4); with more the whole record counts as an error
_ASKING = re.compile(r"[+?~-]?(?:include:|a\b|mx\b|ptr\b|exists:)|redirect=", re.IGNORECASE)
_NESTED = re.compile(r"[+?~-]?(?:include:|redirect=)(?P<domain>[^\s%]+)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Finding:
    """What was found about one thing, and what to do where it is not well."""

    about: str
    is_well: bool
    says: str
    advice: str = ""


def findings(domain: str, signers: Sequence[Signer], resolver: Resolver) -> Iterator[Finding]:
    """What DNS says of mail from `domain`; raises FetchFailed where it says nothing at all."""
    yield _spf(domain, resolver)
    if not signers:
        make_one = "make a key with `openssl genrsa -out dkim.pem 2048` and name it in ANECHOIC_DKIM_KEY"
        yield Finding("DKIM", is_well=False, says="mails are not signed", advice=make_one)
    yield from (_dkim(each, domain, resolver) for each in signers)
    yield _dmarc(domain, resolver)
    yield _returned(domain, resolver)


def _spf(domain: str, resolver: Resolver) -> Finding:
    """The record of the domain of return paths, which is that of From."""
    found = [each for each in resolver.records(domain, "TXT") if each.lower().split(" ")[0] == "v=spf1"]
    advice = f"make TXT {domain} one record that names what sends for you: v=spf1 a mx -all, say"
    if len(found) != 1:
        said = f"{len(found)} records, of which receivers believe none" if found else "no record"
        return Finding("SPF", is_well=False, says=said, advice=advice)
    if re.search(r"(?:^|\s)\+?all\b", found[0]) or not re.search(r"[-~]all\b|redirect=", found[0]):
        return Finding("SPF", is_well=False, says=f"lets everybody send: {found[0]}", advice="end it with -all")
    lookups = _lookups(found[0], resolver, frozenset({domain}))
    if lookups > _LOOKUPS:
        said = f"costs receivers {lookups} questions to DNS, and they stop at {_LOOKUPS}"
        return Finding("SPF", is_well=False, says=said, advice="name addresses (ip4:, ip6:) in place of some include:")
    return Finding("SPF", is_well=True, says=found[0])


def _lookups(record: str, resolver: Resolver, seen: frozenset[str]) -> int:
    """The questions that a record costs, those of the records that it includes among them."""
    number = sum(bool(_ASKING.match(term)) for term in record.split()[1:])
    for nested in _NESTED.finditer(record):
        if nested["domain"] not in seen and number <= _LOOKUPS:
            seen |= {nested["domain"]}
            inner = next((each for each in resolver.records(nested["domain"], "TXT") if each.startswith("v=spf1")), "")
            number += _lookups(inner, resolver, seen) if inner else 0
    return number


def _dkim(signer: Signer, domain: str, resolver: Resolver) -> Finding:
    name = f"{signer.selector}._domainkey.{signer.domain}"
    advice = f"make TXT {name}: {signer.record()}"
    found = [each for each in resolver.records(name, "TXT") if "p=" in each]
    if not found:
        return Finding("DKIM", is_well=False, says=f"no key at {name}", advice=advice)
    if _key(signer.record()) not in {_key(each) for each in found}:
        return Finding("DKIM", is_well=False, says=f"another key stands at {name} than signs", advice=advice)
    if not (_is_within(domain, signer.domain) or _is_within(signer.domain, domain)):
        said = f"{signer.domain} signs for mail from {domain}, which DMARC does not count"
        return Finding("DKIM", is_well=False, says=said, advice=f"set ANECHOIC_DKIM_DOMAIN={domain}")
    return Finding("DKIM", is_well=True, says=f"the key at {name} is ours")


def _dmarc(domain: str, resolver: Resolver) -> Finding:
    """The record of the domain, else that of the nearest domain above it."""
    labels = domain.split(".")
    for at in range(len(labels) - 1):
        name = f"_dmarc.{'.'.join(labels[at:])}"
        found = [each for each in resolver.records(name, "TXT") if each.lower().startswith("v=dmarc1")]
        if len(found) > 1:
            return Finding("DMARC", is_well=False, says=f"{len(found)} records at {name}", advice="leave one")
        if found:
            return Finding("DMARC", is_well=True, says=f"{name}: {found[0]}")
    advice = f"make TXT _dmarc.{domain}: v=DMARC1; p=none; rua=mailto:postmaster@{domain}"
    return Finding("DMARC", is_well=False, says="no record", advice=advice)


def _returned(domain: str, resolver: Resolver) -> Finding:
    """Whether mail that comes back arrives anywhere."""
    found = [each for each in resolver.records(domain, "MX") if each.strip(".")]  # "." takes no mail (RFC 7505)
    if not found:
        advice = f"make MX {domain}, and have mail to b+…@{domain} kept: `anechoic bounces` reads it"
        return Finding("returned mail", is_well=False, says=f"{domain} takes no mail", advice=advice)
    return Finding("returned mail", is_well=True, says=f"goes to {', '.join(sorted(found))}")


def _key(record: str) -> str:
    """The public key of a record, however it is spaced."""
    found = re.search(r"(?:^|;)\s*p=([^;]*)", record)
    return re.sub(r"\s", "", found[1]) if found else ""


def _is_within(domain: str, other: str) -> bool:
    return domain == other or domain.endswith(f".{other}")
