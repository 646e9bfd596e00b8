"""Who may log in: names with hashed passwords, in a file of this computer that is no part of a ledger.

A ledger is copied and sent about; passwords are not. They are hashed with scrypt (RFC 7914), with the parameters that
OWASP's cheat sheet on password storage gives for 32 MB of memory.
"""

from __future__ import annotations

import hmac
import os
import secrets
from hashlib import scrypt
from pathlib import Path

import msgspec

from asof.errors import BadUsersError, CannotWriteError, UsageError

_N, _R, _P = 2**15, 8, 3
_MEMORY = 64 * 2**20
SHORTEST = 10
"""Characters of a password at least."""
_LONGEST = 1024


class Hashed(msgspec.Struct, frozen=True):
    """A password that nobody can read, and what it was hashed with."""

    salt: bytes
    key: bytes
    n: int = _N
    r: int = _R
    p: int = _P

    @classmethod
    def of(cls, password: str) -> Hashed:
        """The hash of a password, with a new salt."""
        salt = secrets.token_bytes(16)
        return cls(salt, _key(password, salt, _N, _R, _P))

    def is_of(self, password: str) -> bool:
        """Whether it is this password; it takes a tenth of a second or so."""
        return hmac.compare_digest(self.key, _key(password, self.salt, self.n, self.r, self.p))


class Users:
    """The users in a file; it is read anew at each question, so that who is removed is out."""

    def __init__(self, file: Path) -> None:
        self.file = file

    def names(self) -> list[str]:
        """All of them, in order.

        Raises: BadUsersError.
        """
        return sorted(self._read())

    def add(self, name: str, password: str) -> None:
        """Add a user, or give one another password.

        Raises: UsageError, where the name or the password won't do; BadUsersError; CannotWriteError.
        """
        if not name.strip() or not name.isprintable() or name != name.strip() or len(name) > 60:
            raise UsageError(f"{name!r} is no name for a user")
        if not SHORTEST <= len(password) <= _LONGEST:
            raise UsageError(f"a password has {SHORTEST} characters at least")
        self._write(self._read() | {name: Hashed.of(password)})

    def remove(self, name: str) -> None:
        """Remove a user.

        Raises: UsageError, where there is none of this name; BadUsersError; CannotWriteError.
        """
        users = self._read()
        if name not in users:
            raise UsageError(f"no user {name!r} in {self.file}")
        self._write({other: hashed for other, hashed in users.items() if other != name})

    def knows(self, name: str, password: str) -> bool:
        """Whether it is the password of a user of this name; it takes as long for a name that is not there.

        Raises: BadUsersError.
        """
        hashed = self._read().get(name)
        if len(password) > _LONGEST:
            return False
        right = (hashed or _NOBODY).is_of(password)
        return right and hashed is not None

    def _read(self) -> dict[str, Hashed]:
        try:
            return msgspec.json.decode(self.file.read_bytes(), type=dict[str, Hashed])
        except FileNotFoundError:
            return {}
        except (OSError, msgspec.DecodeError) as error:
            raise BadUsersError(self.file, str(error)) from error

    def _write(self, users: dict[str, Hashed]) -> None:
        written = self.file.with_name(f".{self.file.name}.{os.getpid()}")
        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            with os.fdopen(os.open(written, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600), "wb") as out:
                out.write(msgspec.json.encode(users))
            written.replace(self.file)
        except OSError as error:
            raise CannotWriteError(self.file, error.strerror or str(error)) from error
        finally:
            written.unlink(missing_ok=True)


def _key(password: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return scrypt(password.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32)


_NOBODY = Hashed(bytes(16), bytes(32))
"""No password has this hash."""
