"""All that databases differ in: opening one, beginning a transaction, what errors mean, texts."""

from __future__ import annotations

import json
import sqlite3
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import (
    Connection,
    DateTime,
    Dialect,
    Engine,
    NullPool,
    Text,
    TypeDecorator,
    create_engine,
    event,
    make_url,
)
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from asof.errors import (
    DamagedLedgerError,
    LedgerAccessError,
    LedgerBusyError,
    LedgerError,
    LedgerFullError,
    NotALedgerError,
    UsageError,
)

BUSY_SECONDS = 5.0
"""How long to wait for another program that is writing; adding a report takes a few milliseconds."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    # A commit is on the disk when it returns, the folder's entry for the journal included. The journal is the
    # plain one that is deleted again: between two commands a ledger is one file, to be copied, mailed or
    # mounted read-only, which one with a write-ahead log is not.
    "PRAGMA synchronous = EXTRA",
    "PRAGMA trusted_schema = OFF",  # a ledger may come from a stranger
)
_ESCAPE = "\x1a"
_HEADER = b"SQLite format 3\x00"


class Words(TypeDecorator[str]):
    """Any text, also one that databases don't take: with a NUL, or half of a surrogate pair.

    Broken files have both. Such a text is stored as JSON behind a SUB character.
    """

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002, the base's
        """As it is stored."""
        return value if value is None or _is_plain(value) else _ESCAPE + json.dumps(value)

    def process_result_value(self, value: str | None, dialect: Dialect) -> str | None:  # noqa: ARG002, the base's
        """As it was given."""
        return str(json.loads(value[1:])) if value and value.startswith(_ESCAPE) else value


class Moment(TypeDecorator[datetime]):
    """A point in time, stored in UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """In UTC."""
        return value and value.astimezone(UTC)

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """In UTC, and saying so."""
        return value and value.replace(tzinfo=value.tzinfo or UTC)


def shown(where: str) -> str:
    """The place of a ledger as it may be printed: without a password."""
    return make_url(where).render_as_string(hide_password=True) if "://" in where else where


def file_of(where: str) -> Path | None:
    """The file of a ledger; None where it lies in a database that is reached by URL.

    Raises: UsageError, where the URL can't be read.
    """
    if "://" not in where:
        return Path(where)
    try:
        url = make_url(where)
    except ArgumentError:
        raise UsageError(f"{where!r} is neither a file nor the URL of a database") from None
    if url.get_backend_name() != "sqlite":
        return None
    if not url.database or url.database == ":memory:":
        raise UsageError("a ledger lies in a file; a database in memory forgets it")
    return Path(url.database)


def connect(where: str) -> Engine:
    """The database at `where`; nothing is opened yet.

    Raises: UsageError, where no driver for it is installed.
    """
    file = file_of(where)
    if file:
        return _sqlite(file)
    try:
        return create_engine(where, poolclass=NullPool)
    except (NoSuchModuleError, ModuleNotFoundError) as error:
        raise UsageError(f"{shown(where)}: no driver for such a database is installed ({error})") from error


def looks_like_sqlite(file: Path) -> bool:
    """Whether the file begins as a database of SQLite does."""
    with file.open("rb") as start:
        return start.read(len(_HEADER)) == _HEADER


def writing(engine: Engine) -> Engine:
    """The same database, where a transaction shuts other writers out from its beginning.

    Otherwise two that have both read would wait for one another when they come to write.
    """
    return engine.execution_options(begin="IMMEDIATE")


def refusal(error: DBAPIError, where: str) -> LedgerError:
    """What an error of the database means for whoever uses the ledger."""
    name = getattr(error.orig, "sqlite_errorname", "")
    place = shown(where)
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return LedgerBusyError(place)
    if name == "SQLITE_FULL":
        return LedgerFullError(place, "all that was read before is kept")
    if name == "SQLITE_NOTADB":
        return NotALedgerError(place)
    if name.startswith("SQLITE_CORRUPT"):
        return DamagedLedgerError(place, str(error.orig))
    return LedgerAccessError(place, str(error.orig))


def _is_plain(text: str) -> bool:
    if "\0" in text or text.startswith(_ESCAPE):
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return False
    return True


def _sqlite(file: Path) -> Engine:
    mode = "rw" if file.exists() else "rwc"
    address = f"{file.absolute().as_uri()}?mode={mode}"

    def open_file() -> sqlite3.Connection:
        # No isolation level: the driver would begin transactions of its own, and none before a table is made.
        return sqlite3.connect(address, uri=True, timeout=BUSY_SECONDS, isolation_level=None, check_same_thread=False)

    engine = create_engine("sqlite://", creator=open_file, poolclass=NullPool)
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")
