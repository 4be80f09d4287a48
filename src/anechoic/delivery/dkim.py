"""DKIM signatures (RFC 6376, RFC 8463): relaxed headers, simple body, RSA-2048 and, if wanted, Ed25519 besides.

A signer of our own because the whole chain hangs on it: one signature costs what the RSA operation costs, and no more.
"""

import re
from base64 import b64encode
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from hashlib import sha256

from cryptography.exceptions import UnsupportedAlgorithm
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.asymmetric.padding import PKCS1v15
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat, load_pem_private_key

from anechoic.errors import BadInput

Header = tuple[str, str]

# What a signature covers where it is there. From stands twice, so that no second From can be put in (RFC 6376, 8.15).
_SIGNED = (
    *("from", "to", "subject", "date", "message-id", "reply-to", "mime-version", "content-type"),
    *("list-id", "list-unsubscribe", "list-unsubscribe-post", "auto-submitted", "from"),
)
_SPACE = re.compile(r"[ \t\r\n]+")
_WEAKEST = 2048  # bits of an RSA key: RFC 8301 asks for it, receivers refuse less


@dataclass(frozen=True, slots=True)
class Signer:
    """A private key and the name under which its public half stands in DNS: `<selector>._domainkey.<domain>`."""

    key: RSAPrivateKey | Ed25519PrivateKey
    domain: str
    selector: str

    def signature(self, headers: Sequence[Header], body: bytes, at: datetime) -> Header:
        """The DKIM-Signature header for a message of these headers (unfolded) and this body (lines end in CRLF)."""
        values = {name.lower(): value for name, value in headers}
        covered = [name for name in _SIGNED if name in values]
        algorithm = "rsa-sha256" if isinstance(self.key, RSAPrivateKey) else "ed25519-sha256"
        digest = b64encode(sha256(_simple(body)).digest()).decode()
        unsigned = "\r\n\t".join(
            (
                f"v=1; a={algorithm}; c=relaxed/simple; t={int(at.timestamp())};",
                f"d={self.domain}; s={self.selector};",
                f"h={_folded(':'.join(covered), ':')};",
                f"bh={digest};",
                "b=",
            )
        )
        canonical = [_relaxed(name, values[name]) for name in dict.fromkeys(covered)]
        said = "".join(canonical) + _relaxed("dkim-signature", unsigned).removesuffix("\r\n")
        return "DKIM-Signature", unsigned + _folded(b64encode(self._signed(said.encode())).decode())

    def _signed(self, said: bytes) -> bytes:
        if isinstance(self.key, RSAPrivateKey):
            return self.key.sign(said, PKCS1v15(), hashes.SHA256())
        return self.key.sign(sha256(said).digest())  # RFC 8463, 3: the hash is what is signed

    def record(self) -> str:
        """The TXT record that has to stand in DNS for receivers to believe the signature."""
        public = self.key.public_key()
        if isinstance(self.key, RSAPrivateKey):
            der = public.public_bytes(Encoding.DER, PublicFormat.SubjectPublicKeyInfo)
            return f"v=DKIM1; k=rsa; p={b64encode(der).decode()}"
        raw = public.public_bytes(Encoding.Raw, PublicFormat.Raw)
        return f"v=DKIM1; k=ed25519; p={b64encode(raw).decode()}"


def signer(pem: bytes, domain: str, selector: str) -> Signer:
    """A signer with the private key in `pem`; raises BadInput where that is no RSA key of 2048 bits or Ed25519 key."""
    make_one = "make one with: openssl genrsa -out dkim.pem 2048"
    try:
        key = load_pem_private_key(pem, password=None)
    except (ValueError, TypeError, UnsupportedAlgorithm):
        raise BadInput("DKIM key", "is no private key in PEM without a password", make_one) from None
    if not isinstance(key, RSAPrivateKey | Ed25519PrivateKey):
        raise BadInput("DKIM key", "is neither RSA nor Ed25519", make_one)
    if isinstance(key, RSAPrivateKey) and key.key_size < _WEAKEST:
        raise BadInput("DKIM key", f"has {key.key_size} bits, which receivers refuse", make_one)
    return Signer(key, domain, selector)


def _simple(body: bytes) -> bytes:
    """The body as `simple` sees it: empty lines at its end are one line end (RFC 6376, 3.4.3)."""
    return body.rstrip(b"\r\n") + b"\r\n" if body.endswith(b"\r\n\r\n") or not body.endswith(b"\r\n") else body


def _relaxed(name: str, value: str) -> str:
    """A header as `relaxed` sees it: name in lower case, runs of white space one space (RFC 6376, 3.4.2)."""
    return f"{name.lower()}:{_SPACE.sub(' ', value).strip()}\r\n"


def _folded(value: str, after: str = "") -> str:
    """A long value in lines that a mail may have: cut after a separator, or anywhere where white space means nothing."""
    pieces = re.findall(rf".{{1,64}}(?:{after}|$)", value) if after else re.findall(r".{1,72}", value)
    return "\r\n\t ".join(pieces)
