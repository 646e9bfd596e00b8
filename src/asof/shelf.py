"""Things kept in a file, each at its place within its kind, and found by place or by key."""

from __future__ import annotations

import sqlite3
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any, TypeAlias, TypeVar, overload
from weakref import finalize

import msgspec

from asof.spelling import encodable

Thing = TypeVar("Thing")
Form: TypeAlias = msgspec.msgpack.Decoder[Thing]
"""What things of a kind are."""

_TABLE = """
CREATE TABLE thing (
    kind TEXT NOT NULL, place INTEGER NOT NULL, key TEXT, content BLOB NOT NULL, packed INTEGER NOT NULL
)
"""
_INDEXES = (
    "CREATE UNIQUE INDEX by_place ON thing (kind, place)",
    "CREATE UNIQUE INDEX by_key ON thing (kind, key) WHERE key IS NOT NULL",
)
_LONG = 2000
"""Bytes of a thing from which on it is packed."""
_AT_ONCE = 500
"""Things that are read with one question."""


class Shelf:
    """A file of things; nothing in it changes once it is filled, so threads may share one.

    A thing is whatever msgspec can encode: a struct, a dataclass of the nouns, a list of numbers. Half of a surrogate
    pair, which UTF-8 does not have, becomes U+FFFD, in keys too.
    """

    def __init__(self, file: Path) -> None:
        self._db = sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True, check_same_thread=False)
        self.close = finalize(self, self._db.close)
        """Lets go of the file, as happens when nobody holds the shelf any more."""

    def count(self, kind: str) -> int:
        """How many things there are of a kind."""
        (last,) = self._db.execute("SELECT max(place) FROM thing WHERE kind = ?", (kind,)).fetchone()
        return 0 if last is None else int(last) + 1

    def get(self, kind: str, key: str, form: Form[Thing]) -> Thing | None:
        """The thing with a key; None where there is none."""
        found = self._db.execute(
            "SELECT content, packed FROM thing WHERE kind = ? AND key = ?", (kind, encodable(key))
        ).fetchone()
        return None if found is None else _decoded(form, *found)

    def place(self, kind: str, key: str) -> int | None:
        """The place of the thing with a key."""
        found = self._db.execute(
            "SELECT place FROM thing WHERE kind = ? AND key = ?", (kind, encodable(key))
        ).fetchone()
        return None if found is None else int(found[0])

    def keys(self, kind: str) -> list[str]:
        """The keys of the things of a kind, in order of their places."""
        found = self._db.execute("SELECT key FROM thing WHERE kind = ? ORDER BY place", (kind,))
        return [key for (key,) in found]

    def some(self, kind: str, places: Sequence[int], form: Form[Thing]) -> list[Thing]:
        """The things at these places, in this order.

        Raises: KeyError, where there is none at one of them.
        """
        found: dict[int, Thing] = {}
        for start in range(0, len(places), _AT_ONCE):
            asked = places[start : start + _AT_ONCE]
            marks = ",".join("?" * len(asked))
            question = f"SELECT place, content, packed FROM thing WHERE kind = ? AND place IN ({marks})"  # noqa: S608, marks only
            for place, *content in self._db.execute(question, (kind, *asked)):
                found[place] = _decoded(form, *content)
        return [found[place] for place in places]


class Kept(Sequence[Thing]):
    """The things at some places of a shelf, by default at all of a kind, read when they are looked at.

    `revive` makes of what is stored what is meant, many at a time.
    """

    def __init__(
        self,
        shelf: Shelf,
        kind: str,
        revive: Callable[[Sequence[int]], list[Thing]],
        places: Sequence[int] | None = None,
    ) -> None:
        self._shelf, self._kind, self._revive = shelf, kind, revive
        self._places = range(shelf.count(kind)) if places is None else places

    def __len__(self) -> int:
        return len(self._places)

    @overload
    def __getitem__(self, place: int) -> Thing: ...
    @overload
    def __getitem__(self, place: slice) -> Kept[Thing]: ...
    def __getitem__(self, place: int | slice) -> Thing | Kept[Thing]:
        if isinstance(place, slice):
            return Kept(self._shelf, self._kind, self._revive, self._places[place])
        return self._revive([self._places[place]])[0]

    def __iter__(self) -> Iterator[Thing]:
        for start in range(0, len(self._places), _AT_ONCE):
            yield from self._revive(self._places[start : start + _AT_ONCE])


def fill(file: Path, things: Iterable[tuple[str, str | None, Any]]) -> None:
    """Write a new file of things, each with its kind and its key; places of a kind are counted from 0 as they come."""
    db = sqlite3.connect(file, isolation_level=None)
    try:
        db.execute("PRAGMA journal_mode = OFF")  # a file that is not finished is thrown away
        db.execute("PRAGMA synchronous = OFF")
        db.execute(_TABLE)
        db.execute("BEGIN")
        db.executemany("INSERT INTO thing VALUES (?, ?, ?, ?, ?)", _rows(things))
        for index in _INDEXES:
            db.execute(index)
        db.execute("COMMIT")
    finally:
        db.close()


def _rows(things: Iterable[tuple[str, str | None, Any]]) -> Iterator[tuple[str, int, str | None, bytes, bool]]:
    counts: dict[str, int] = {}
    for kind, key, content in things:
        place = counts[kind] = counts.get(kind, -1) + 1
        written = _encoded(content)
        packed = len(written) > _LONG
        yield kind, place, key and encodable(key), zlib.compress(written, 1) if packed else written, packed


def _encoded(content: Any) -> bytes:
    try:
        return msgspec.msgpack.encode(content)
    except UnicodeEncodeError:
        return msgspec.msgpack.encode(_mended(msgspec.to_builtins(content, builtin_types=(bytes,))))


def _mended(content: Any) -> Any:
    if isinstance(content, str):
        return encodable(content)
    if isinstance(content, dict):
        return {_mended(key): _mended(value) for key, value in content.items()}
    return [_mended(item) for item in content] if isinstance(content, list | tuple) else content


def _decoded(form: Form[Thing], content: bytes, packed: bool) -> Thing:
    return form.decode(zlib.decompress(content) if packed else content)
