"""What only a server can do: be away, be somebody else's, be busy."""

import sys
from collections.abc import Callable

import psycopg
import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext

from asof.errors import (
    LedgerAccessError,
    LedgerBusyError,
    MissingExtraError,
    NoSuchLedgerError,
    NotALedgerError,
    UsageError,
)
from asof.ledger import Ledger, Sought, dialect, schema
from asof.testing import make_claim, make_report

OF_ITS_OWN = ("vector", "ix_passage_vector")
"""What only PostgreSQL has in its tables."""


def test_an_empty_database_is_no_ledger_until_one_is_made(new_database: Callable[[], str]) -> None:
    address = new_database()
    with pytest.raises(NoSuchLedgerError):
        Ledger.open(address)
    Ledger.open(address, create=True).close()
    with Ledger.open(address) as there:
        assert there.reports() == []


def test_the_tables_of_another_program_are_no_ledger(new_database: Callable[[], str]) -> None:
    address = new_database()
    with psycopg.connect(address, autocommit=True) as connection:
        connection.execute("CREATE TABLE bookmarks (id int)")
    with pytest.raises(NotALedgerError):
        Ledger.open(address, create=True)


def test_the_migrations_make_the_tables_of_the_schema(new_database: Callable[[], str]) -> None:
    address = new_database()
    Ledger.open(address, create=True).close()
    engine = dialect.connect(address)
    with engine.begin() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": lambda name, *_: name not in OF_ITS_OWN})
        assert compare_metadata(context, schema.metadata) == []
    engine.dispose()


@pytest.mark.parametrize("address", ["postgresql://nobody:secret@127.0.0.1:1/none", "postgres://:secret@127.0.0.1:1/x"])
def test_a_server_that_does_not_answer_is_said_without_the_password(address: str) -> None:
    with pytest.raises(LedgerAccessError, match=r"127\.0\.0\.1") as said:
        Ledger.open(address)
    assert "secret" not in str(said.value)


def test_a_database_that_is_not_there_is_said(new_database: Callable[[], str]) -> None:
    with pytest.raises(LedgerAccessError, match="does not exist"):
        Ledger.open(new_database().replace("/postgres?", "/none?"), create=True)


def test_another_kind_of_database_is_refused() -> None:
    with pytest.raises(UsageError, match="PostgreSQL"):
        Ledger.open("mysql://localhost/x")


def test_without_its_driver_the_part_to_install_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "psycopg", None)
    with pytest.raises(MissingExtraError, match=r"asof\[postgres\]"):
        Ledger.open("postgresql://localhost/x")


def test_who_can_not_wait_any_longer_is_told_that_somebody_writes(
    new_database: Callable[[], str], monkeypatch: pytest.MonkeyPatch
) -> None:
    address = new_database()
    monkeypatch.setattr(dialect, "BUSY_SECONDS", 0.05)
    with Ledger.open(address, create=True) as ledger, psycopg.connect(address) as other:
        other.execute(f"SELECT pg_advisory_xact_lock({dialect._TURN})")
        with pytest.raises(LedgerBusyError):
            ledger.add(make_report("Water rose."), [])
        assert ledger.reports() == []


def test_a_very_long_text_is_kept_and_found(new_database: Callable[[], str]) -> None:
    text = "Levees broke. " + " ".join(f"word{number}" for number in range(200_000))
    report = make_report(text, url="https://example.org/" + text[:9000].replace(" ", "-"))
    with Ledger.open(new_database(), create=True) as ledger:
        ledger.add(report, [make_claim(report, "Levees broke.", kind="event")])
        assert ledger.reports() == [report]
        assert [hit.report for hit in ledger.search(Sought(query="levee"))] == ["report.txt"]
        assert ledger.name_for(make_report("x", name="y.txt", url=report.url)) == "report.txt"
