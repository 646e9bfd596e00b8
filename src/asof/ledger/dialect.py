"""All that databases differ in: opening one, beginning a transaction, what errors mean, texts, searching."""

from __future__ import annotations

import json
import sqlite3
import unicodedata
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from sqlalchemy import (
    URL,
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
from sqlalchemy.exc import ArgumentError, DBAPIError

from asof.errors import (
    DamagedLedgerError,
    LedgerAccessError,
    LedgerBusyError,
    LedgerError,
    LedgerFullError,
    MissingExtraError,
    NotALedgerError,
    UsageError,
)
from asof.ledger.passages import CLOSES, OPENS, Term

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
_POSTGRESQL = ("postgresql+psycopg", "postgresql", "postgres")
"""How the URL of one begins; the first says which driver it is."""
_TURN = 0x61736F66
"""The lock that whoever writes to a ledger holds: "asof"."""
_BUSY = ("55P03", "40P01", "40001", "57014")
"""What PostgreSQL says when others are in the way: a lock that is not free, deadlocks, a statement that took long."""
_DISK_FULL, _CORRUPTED = "53100", "XX"
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


@dataclass(frozen=True, slots=True)
class Indexing:
    """How a database indexes the table `passage`, in statements of SQL.

    `make` makes the index. `add` takes in the passages of the report `:report` once they are there, `drop` leaves them
    out before they go; both are empty where the database sees to that itself. `find` gives report, claim and marked
    words of the passages that match `:sought`, the best first, as many as `:most`; `sought` writes what is looked for.
    Of more than `:ranked` passages it may take only those that came last.
    """

    make: tuple[str, ...]
    add: str
    drop: str
    find: str
    sought: Callable[[Sequence[Term], Sequence[str]], str]


def indexing(name: str) -> Indexing:
    """The way of the database of this name."""
    return _FTS5 if name == "sqlite" else _TSVECTOR


def _fts5_query(terms: Sequence[Term], kinds: Sequence[str]) -> str:
    """In the language of FTS5: every word in quotes, where none has a meaning of its own."""
    words = " ".join(f'"{" ".join(term.words)}"{"*" if term.begins else ""}' for term in terms)
    return f"{{words about}} : ({words}) AND kind : ({' OR '.join(kinds)})"


# FTS5: https://sqlite.org/fts5.html. The index has no copy of the words. Triggers would keep the two in step, but a
# trigger may not write to such a table where the schema is not trusted (see `_PRAGMAS`), so the store does.
_FTS5 = Indexing(
    make=(
        """CREATE VIRTUAL TABLE passage_words USING fts5 (kind, words, about,
        content = 'passage', content_rowid = 'id', tokenize = 'porter unicode61 remove_diacritics 2')""",
    ),
    add="INSERT INTO passage_words (rowid, kind, words, about) "
    "SELECT id, kind, words, about FROM passage WHERE report_id = :report",
    drop="INSERT INTO passage_words (passage_words, rowid, kind, words, about) "
    "SELECT 'delete', id, kind, words, about FROM passage WHERE report_id = :report",
    find=f"""
    SELECT report.name AS report, passage.claim,
        snippet(passage_words, 1, '{OPENS}', '{CLOSES}', '…', 40) AS marked
    FROM passage_words
    JOIN passage ON passage.id = passage_words.rowid
    JOIN report ON report.id = passage.report_id
    LEFT JOIN claim ON claim.report_id = passage.report_id AND claim.id = passage.claim
    WHERE passage_words MATCH :sought AND (:report IS NULL OR report.name = :report)
    AND (:source IS NULL OR claim.source = :source) AND passage_words.rank MATCH 'bm25(0.0, 1.0, 0.5)'
    AND passage_words.rowid > CASE WHEN :report IS NULL AND :source IS NULL THEN coalesce((
        SELECT rowid FROM passage_words WHERE passage_words MATCH :sought ORDER BY rowid DESC LIMIT 1 OFFSET :ranked
    ), 0) ELSE 0 END
    ORDER BY passage_words.rank LIMIT :most
    """,  # noqa: S608, marks of our own
    sought=_fts5_query,
)


def _tsquery(terms: Sequence[Term], _kinds: Sequence[str]) -> str:
    """As `to_tsquery` reads it: words of letters and digits, which have no meaning of their own, without accents."""
    return " & ".join(f"({_plain(' <-> '.join(term.words))}{':*' if term.begins else ''})" for term in terms)


def _plain(words: str) -> str:
    return "".join(char for char in unicodedata.normalize("NFKD", words) if not unicodedata.combining(char))


def _vector(column: str, weight: str) -> str:
    plain = f"regexp_replace(normalize(left({column}, {_INDEXED}), NFKD), '[\u0300-\u036f]', '', 'g')"
    return f"setweight(to_tsvector('english', {plain}), '{weight}')"


_INDEXED = 200_000
"""Characters of a text that PostgreSQL indexes; a `tsvector` takes up to a megabyte."""

# https://www.postgresql.org/docs/current/textsearch-controls.html; PostgreSQL 13 is the first to have `normalize`.
_TSVECTOR = Indexing(
    make=(
        f"""ALTER TABLE passage ADD COLUMN vector tsvector
        GENERATED ALWAYS AS ({_vector("words", "A")} || {_vector("about", "B")}) STORED""",
        "CREATE INDEX ix_passage_vector ON passage USING gin (vector)",
    ),
    add="",
    drop="",
    find=f"""
    SELECT report.name AS report, passage.claim,
        ts_headline('english', passage.words, asked,
            'StartSel={OPENS}, StopSel={CLOSES}, MaxWords=40, MinWords=20') AS marked
    FROM to_tsquery('english', :sought) AS asked, passage
    JOIN report ON report.id = passage.report_id
    LEFT JOIN claim ON claim.report_id = passage.report_id AND claim.id = passage.claim
    WHERE passage.vector @@ asked AND passage.kind = ANY (string_to_array(:kinds, ' '))
    AND (CAST(:report AS text) IS NULL OR report.name = :report)
    AND (CAST(:source AS text) IS NULL OR claim.source = :source)
    ORDER BY ts_rank_cd(passage.vector, asked) DESC, passage.id LIMIT :most
    """,  # noqa: S608, marks of our own
    sought=_tsquery,
)


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
        backend = url.get_backend_name()
    except ArgumentError:
        raise UsageError(f"{where!r} is neither a file nor the URL of a database") from None
    if backend != "sqlite":
        return None
    if not url.database or url.database == ":memory:":
        raise UsageError("a ledger lies in a file; a database in memory forgets it")
    return Path(url.database)


def connect(where: str) -> Engine:
    """The database at `where`; nothing is opened yet.

    Raises: UsageError, where it is of a kind that asof does not know; MissingExtraError.
    """
    file = file_of(where)
    if file:
        return _sqlite(file)
    url = make_url(where)
    if url.drivername not in _POSTGRESQL:
        raise UsageError(f"{shown(where)}: a ledger is a file, or lies in PostgreSQL: postgresql://user@host/database")
    return _postgresql(url.set(drivername=_POSTGRESQL[0]))


def looks_like_sqlite(file: Path) -> bool:
    """Whether the file begins as a database of SQLite does."""
    with file.open("rb") as start:
        return start.read(len(_HEADER)) == _HEADER


def writing(engine: Engine) -> Engine:
    """The same database, where a transaction shuts other writers out from its beginning.

    Otherwise two that have both read would wait for one another when they come to write.
    """
    if engine.dialect.name == "postgresql":
        return engine.execution_options(begin="IMMEDIATE", isolation_level="READ COMMITTED")
    return engine.execution_options(begin="IMMEDIATE")


def refusal(error: DBAPIError, where: str) -> LedgerError:
    """What an error of the database means for whoever uses the ledger."""
    name = getattr(error.orig, "sqlite_errorname", None) or getattr(error.orig, "sqlstate", None) or ""
    place, words = shown(where), " ".join(str(error.orig).split())
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")) or name in _BUSY:
        return LedgerBusyError(place)
    if name in ("SQLITE_FULL", _DISK_FULL):
        return LedgerFullError(place, "all that was read before is kept")
    if name == "SQLITE_NOTADB":
        return NotALedgerError(place)
    if name.startswith(("SQLITE_CORRUPT", _CORRUPTED)) or (name == "SQLITE_ERROR" and words.startswith("no such ")):
        return DamagedLedgerError(place, words)
    return LedgerAccessError(place, words)


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


def _postgresql(url: URL) -> Engine:
    # What is read belongs together, so a transaction sees one state. Writers wait for one another instead, see
    # `_take_turns`, and have to see what the one before them wrote.
    try:
        engine = create_engine(
            url,
            isolation_level="REPEATABLE READ",
            pool_size=2,
            pool_pre_ping=True,
            connect_args={"options": "-c timezone=utc", "connect_timeout": 10},
        )
    except ModuleNotFoundError as error:
        raise MissingExtraError("a ledger in PostgreSQL", "postgres") from error
    event.listen(engine, "begin", _take_turns)
    return engine


def _take_turns(connection: Connection) -> None:
    if connection.get_execution_options().get("begin"):
        connection.exec_driver_sql(f"SET LOCAL lock_timeout = '{BUSY_SECONDS}s'")
        connection.exec_driver_sql(f"SELECT pg_advisory_xact_lock({_TURN})")


def _set_up(connection: sqlite3.Connection, _record: object) -> None:
    for pragma in _PRAGMAS:
        connection.execute(pragma)


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql(f"BEGIN {connection.get_execution_options().get('begin', 'DEFERRED')}")
