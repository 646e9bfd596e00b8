import sqlite3
import subprocess
import sys
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory

from asof.ledger import Ledger, Sought, schema
from asof.ledger.dialect import connect
from asof.report import LeftOut
from asof.ruling import Act, Ruling
from asof.span import Span
from asof.testing import make_claim, make_report

_LATEST = ("basis", "evidence")
_BEFORE_EVIDENCE = "ALTER TABLE claim DROP COLUMN basis; ALTER TABLE claim DROP COLUMN evidence;"
"""Takes back what came last."""
_BEFORE_MEANINGS = (
    f"{_BEFORE_EVIDENCE} ALTER TABLE mention DROP COLUMN meant_start; ALTER TABLE mention DROP COLUMN meant_end;"
)
"""And what came before that."""


def test_the_migrations_make_the_tables_of_the_schema(ledger: Ledger, ledger_path: Path) -> None:
    with connect(str(ledger_path)).begin() as connection:
        context = MigrationContext.configure(connection, opts={"include_name": _is_no_index_of_words})
        assert compare_metadata(context, schema.metadata) == []


def _is_no_index_of_words(name: str | None, kind: str, _: object) -> bool:
    """The index of words is made of tables of SQLite's own, or of a column and an index of PostgreSQL's own."""
    return not (name or "").startswith("passage_words") and name not in ("vector", "ix_passage_vector")


def test_the_revisions_are_those_of_the_migrations() -> None:
    config = Config()
    config.set_main_option("script_location", "asof.ledger:migrations")
    found = [script.revision for script in ScriptDirectory.from_config(config).walk_revisions()]
    assert tuple(reversed(found)) == schema.REVISIONS


def test_a_ledger_of_the_first_state_keeps_its_claims(ledger: Ledger, ledger_path: Path) -> None:
    report = make_report("Nearly 500 people fled.")
    claims = [make_claim(report, "Nearly 500 people", value=(None, 500))]
    ledger.add(report, claims)
    ledger.close()
    with closing(sqlite3.connect(ledger_path)) as connection:
        for column in ("role", "affiliation", "relayed_by", "type", "condition_start", "condition_end", *_LATEST):
            connection.execute(f"ALTER TABLE claim DROP COLUMN {column}")
        for table in ("mention", "ruling", "passage_words", "passage"):
            connection.execute(f"DROP TABLE {table}")
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
        connection.commit()
    with Ledger.open(str(ledger_path)) as upgraded:
        assert upgraded.claims() == claims


def test_what_was_read_before_there_was_an_index_is_found(ledger: Ledger, ledger_path: Path) -> None:
    report = make_report("Nearly 500 people fled. \0 \ud800", left_out=(LeftOut(Span(0, 7), "menu"),))
    ledger.add(report, [make_claim(report, "500 people", value=500, subject="\ud800")])
    there = _dump(ledger_path)
    ledger.close()
    with closing(sqlite3.connect(ledger_path)) as connection:
        connection.executescript("DROP TABLE passage_words; DROP TABLE passage;" + _BEFORE_MEANINGS)
        connection.execute("UPDATE alembic_version SET version_num = '0005'")
        connection.commit()
    with Ledger.open(str(ledger_path)) as upgraded:
        assert [hit.report for hit in upgraded.search(Sought(query="people"))] == [report.name]
    assert _dump(ledger_path) == there


def _dump(path: Path) -> list[object]:
    with closing(sqlite3.connect(path)) as connection:
        return [*connection.execute("SELECT * FROM passage ORDER BY id")]


def test_what_people_ruled_before_there_was_one_journal_is_kept(ledger: Ledger, ledger_path: Path) -> None:
    ledger.close()
    at = "2025-01-0{} 12:00:00.000000"
    with closing(sqlite3.connect(ledger_path)) as connection:
        connection.executescript("""
            DROP TABLE ruling;
            DROP TABLE passage_words;
            DROP TABLE passage;
            CREATE TABLE ruling (id INTEGER NOT NULL, one TEXT NOT NULL, other TEXT NOT NULL, same BOOLEAN NOT NULL,
                made_at DATETIME NOT NULL, asof TEXT NOT NULL, CONSTRAINT pk_ruling PRIMARY KEY (id));
            CREATE TABLE report_date (id INTEGER NOT NULL, report TEXT NOT NULL, published TEXT NOT NULL,
                decided_at DATETIME NOT NULL, CONSTRAINT pk_report_date PRIMARY KEY (id));
            CREATE INDEX ix_report_date_report ON report_date (report);
            UPDATE alembic_version SET version_num = '0004';
        """)
        connection.executescript(_BEFORE_MEANINGS)
        connection.execute("INSERT INTO ruling VALUES (1, 'Roth', 'Ines Roth', 1, ?, '0.1')", (at.format(1),))
        connection.execute("INSERT INTO ruling VALUES (2, 'Roth', 'Max Roth', 0, ?, '0.1')", (at.format(3),))
        connection.execute("INSERT INTO report_date VALUES (1, 'a.txt', '2025-03', ?)", (at.format(2),))
        connection.commit()
    with Ledger.open(str(ledger_path)) as upgraded:
        assert [one.ruling for one in upgraded.rulings()] == [
            Ruling(Act.MERGE_NAMES, ("Roth", "Ines Roth")),
            Ruling(Act.DATE, ("a.txt",), {"published": "2025-03"}),
            Ruling(Act.SPLIT_NAMES, ("Roth", "Max Roth")),
        ]
        assert upgraded.rulings()[0].at == datetime(2025, 1, 1, 12, tzinfo=UTC)
        assert str(upgraded.decided_date("a.txt")) == "2025-03"


def test_a_ledger_that_is_as_it_should_be_is_opened_without_alembic(ledger: Ledger, ledger_path: Path) -> None:
    program = "import sys, asof.ledger as l; l.Ledger.open(sys.argv[1]).close(); print('alembic' in sys.modules)"
    told = subprocess.run([sys.executable, "-c", program, str(ledger_path)], capture_output=True, text=True, check=True)
    assert told.stdout.strip() == "False"


def test_two_programs_may_make_the_same_ledger(tmp_path: Path) -> None:
    program = "import sys, asof.ledger as l; l.Ledger.open(sys.argv[1], create=True).close()"
    command = [sys.executable, "-c", program, str(tmp_path / "story.asof")]
    both = [subprocess.Popen(command, stderr=subprocess.PIPE) for _ in range(2)]
    assert [(process.communicate()[1], process.returncode) for process in both] == [(b"", 0)] * 2
