"""Words in an address that prove we wrote it: bound to one purpose and one subject, of no use for any other."""

import hmac
from dataclasses import dataclass
from hashlib import sha256

_LENGTH = 26  # characters of base 32: 130 bits
_ALPHABET = "abcdefghijklmnopqrstuvwxyz234567"  # lower case alone, for return paths whose case is not kept


@dataclass(frozen=True, slots=True)
class Tokens:
    """Makes and checks tokens with the secret of an installation.

    >>> tokens = Tokens(b"secret")
    >>> tokens.subject("leave", tokens.token("leave", "12.morning"))
    '12.morning'
    """

    secret: bytes

    def token(self, purpose: str, subject: str) -> str:
        """The subject with its proof; the subject can be read by anyone, and must be fit for an address."""
        return f"{subject}.{self._proof(purpose, subject)}"

    def subject(self, purpose: str, token: str) -> str | None:
        """The subject of a token that was made for this purpose; None for any other words. Takes the same time for all."""
        subject, _, proof = token.lower().rpartition(".")
        known = hmac.compare_digest(proof.encode("utf-8", "surrogatepass"), self._proof(purpose, subject).encode())
        return subject if known and subject else None

    def digest(self, purpose: str, words: str) -> str:
        """A fingerprint of words that nobody without the secret can tell from another."""
        return self._mac(f"digest\0{purpose}\0{words}").hex()

    def _proof(self, purpose: str, subject: str) -> str:
        number = int.from_bytes(self._mac(f"token\0{purpose}\0{subject}"), "big")
        return "".join(_ALPHABET[number >> (5 * place) & 31] for place in range(_LENGTH))

    def _mac(self, words: str) -> bytes:
        return hmac.new(self.secret, words.encode("utf-8", "surrogatepass"), sha256).digest()
