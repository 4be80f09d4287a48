"""A relay that wants TLS and a password: aiosmtpd on loopback, with a certificate that is made for the test and signed by nobody."""

import asyncio
import ssl
import warnings
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from ipaddress import ip_address
from pathlib import Path

from aiosmtpd.smtp import SMTP, AuthResult, Envelope, LoginPassword, Session
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, generate_private_key
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.serialization import Encoding, NoEncryption, PrivateFormat
from cryptography.x509.oid import NameOID


@dataclass
class Guarded:
    """What it took, and how: (recipient, whether the line was secure, who was logged in)."""

    certificate: Path
    port: int = 0
    taken: list[tuple[str, bool, str]] = field(default_factory=list)
    tries: list[tuple[str, str, str]] = field(default_factory=list)  # mechanism, user, password

    async def handle_DATA(self, _: SMTP, session: Session, envelope: Envelope) -> str:  # noqa: N802 # aiosmtpd's name
        """Take a message."""
        known = self.tries[-1][1] if session.authenticated else ""
        self.taken.append((envelope.rcpt_tos[0], session.ssl is not None, known))
        return "250 queued as 7"

    def let_in(self, *asked: object) -> AuthResult:
        """Let in who knows the word."""
        *_, mechanism, given = asked
        assert isinstance(given, LoginPassword)
        self.tries.append((str(mechanism), given.login.decode(), given.password.decode()))
        return AuthResult(success=given.password == b"open: sesame", handled=False, auth_data=given)


@asynccontextmanager
async def guarded(
    folder: Path, *, name: str = "127.0.0.1", starttls: bool = True, password_wanted: bool = True, without: str = ""
) -> AsyncIterator[Guarded]:
    """A relay whose certificate is for `name`; of the mechanisms PLAIN and LOGIN, it offers those not in `without`."""
    relay = Guarded(folder / "certificate.pem")
    context = _context(relay.certificate, folder / "key.pem", name)

    def protocol() -> SMTP:
        with warnings.catch_warnings():
            warnings.filterwarnings("ignore", "Requiring AUTH while not requiring TLS")  # that is what is to be tried
            return SMTP(
                relay,
                tls_context=context if starttls else None,
                authenticator=relay.let_in,
                auth_required=password_wanted,
                auth_require_tls=starttls,
                auth_exclude_mechanism=without.split(),
            )

    server = await asyncio.get_running_loop().create_server(protocol, "127.0.0.1", 0)
    relay.port = server.sockets[0].getsockname()[1]
    try:
        yield relay
    finally:
        server.close()


def _context(certificate: Path, key: Path, name: str) -> ssl.SSLContext:
    private = generate_private_key(SECP256R1())
    subject = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, name)])
    now = datetime.now(UTC)
    try:
        alternative: x509.GeneralName = x509.IPAddress(ip_address(name))
    except ValueError:
        alternative = x509.DNSName(name)
    signed = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(subject)
        .public_key(private.public_key())
        .serial_number(1)
        .not_valid_before(now - timedelta(days=1))
        .not_valid_after(now + timedelta(days=1))
        .add_extension(x509.SubjectAlternativeName([alternative]), critical=False)
        .add_extension(x509.BasicConstraints(ca=True, path_length=None), critical=True)
        .sign(private, SHA256())
    )
    certificate.write_bytes(signed.public_bytes(Encoding.PEM))
    key.write_bytes(private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, NoEncryption()))
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate, key)
    return context
