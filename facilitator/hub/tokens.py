"""Participants' tokens: random, and proved by a keyed hash, so that handing one out writes nothing."""

import base64
import hashlib
import hmac
import secrets

_RANDOM_BYTES = 16
_PROOF_BYTES = 16


class Tokens:
    """Makes, checks and hashes tokens under the secret of an event file."""

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    def renew(self, secret: bytes) -> None:
        """No token made before is known from now on."""
        self._secret = secret

    def new(self) -> str:
        random = secrets.token_bytes(_RANDOM_BYTES)
        return base64.urlsafe_b64encode(random + self._proof(random)).decode().rstrip("=")

    def check(self, token: str) -> bytes | None:
        """The token's random part if this event's hub made it, else None."""
        try:
            raw = base64.urlsafe_b64decode(token + "=" * (-len(token) % 4))
        except ValueError:
            return None
        random, proof = raw[:_RANDOM_BYTES], raw[_RANDOM_BYTES:]
        return random if hmac.compare_digest(proof, self._proof(random)) else None

    def voter(self, random: bytes, where: str) -> bytes:
        """The token's hash in one round (or for one question): hashes in two places cannot be joined."""
        return hmac.digest(
            self._secret, b"voter\x00" + where.encode() + b"\x00" + random, hashlib.sha256
        )[:16]

    def _proof(self, random: bytes) -> bytes:
        return hmac.digest(self._secret, b"token\x00" + random, hashlib.sha256)[:_PROOF_BYTES]
