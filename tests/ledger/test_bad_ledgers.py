import os
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from asof.errors import (
    DamagedLedgerError,
    LedgerAccessError,
    LedgerBusyError,
    LedgerFullError,
    NewerLedgerError,
    NoSuchLedgerError,
    NotALedgerError,
    UsageError,
)
from asof.ledger import Ledger, dialect
from asof.report import Report
from asof.story import Story
from asof.testing import make_claim, make_report
from asof.version import __version__


def run(path: Path, *statements: str) -> None:
    connection = sqlite3.connect(path, isolation_level=None)
    for statement in statements:
        connection.execute(statement)
    connection.close()


def test_there_is_none(tmp_path: Path) -> None:
    with pytest.raises(NoSuchLedgerError, match=r"none\.asof: no ledger there"):
        Ledger.open(str(tmp_path / "none.asof"))
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("create", [True, False])
@pytest.mark.parametrize("content", [b"Hello.", b"SQLite format 3\x00 and then no more", b"\x00" * 5000])
def test_another_file_is_no_ledger(tmp_path: Path, content: bytes, create: bool) -> None:
    path = tmp_path / "photo.jpg"
    path.write_bytes(content)
    with pytest.raises(NotALedgerError, match=r"photo\.jpg: not a ledger of asof"):
        Ledger.open(str(path), create=create)
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "table",
    [
        "CREATE TABLE bookmarks (id)",
        "CREATE TABLE meta (key, value)",
        "CREATE TABLE meta (id); CREATE TABLE alembic_version (version_num)",
        "CREATE TABLE meta (key, value); CREATE TABLE alembic_version (version_num)",
    ],
)
@pytest.mark.parametrize("create", [True, False])
def test_the_database_of_another_program_is_no_ledger(tmp_path: Path, table: str, create: bool) -> None:
    path = tmp_path / "places.sqlite"
    run(path, *table.split(";"))
    before = path.read_bytes()
    with pytest.raises(NotALedgerError):
        Ledger.open(str(path), create=create)
    assert path.read_bytes() == before


def test_an_empty_file_is_made_a_ledger_only_when_asked(tmp_path: Path) -> None:
    path = tmp_path / "story.asof"
    path.touch()
    with pytest.raises(NotALedgerError):
        Ledger.open(str(path))
    assert path.stat().st_size == 0
    with Ledger.open(str(path), create=True) as ledger:
        assert ledger.reports() == []


@pytest.mark.parametrize("create", [True, False])
def test_a_folder_is_no_ledger(tmp_path: Path, create: bool) -> None:
    with pytest.raises(NotALedgerError):
        Ledger.open(str(tmp_path), create=create)


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(LedgerAccessError, match=r"no/story\.asof: .*there is no such folder"):
        Ledger.open(str(tmp_path / "no" / "story.asof"), create=True)


def test_a_later_asof_wrote_it(ledger: Ledger, ledger_path: Path) -> None:
    run(
        ledger_path,
        "UPDATE alembic_version SET version_num = '9999'",
        "UPDATE meta SET value = '7.1' WHERE key = 'asof'",
    )
    with pytest.raises(NewerLedgerError, match=rf"by asof 7\.1 and this is {__version__}"):
        Ledger.open(str(ledger_path), create=True)


@pytest.mark.parametrize("where", ["nosql://host/story", "postgresql+none://host/story", "://"])
def test_an_unknown_database_is_a_wrong_use(where: str) -> None:
    with pytest.raises(UsageError):
        Ledger.open(where)


def test_a_password_is_not_printed() -> None:
    with pytest.raises(UsageError) as raised:
        Ledger.open("postgresql+none://ana:secret@host/story")
    assert "secret" not in str(raised.value)


def test_a_sqlite_url_is_a_file(ledger: Ledger, ledger_path: Path) -> None:
    with Ledger.open(f"sqlite:///{ledger_path}") as same:
        assert same.reports() == []


@pytest.mark.parametrize("name", ["a b.asof", "50%.asof", "what?.asof", "ü#1.asof"])
def test_any_file_name_will_do(tmp_path: Path, name: str) -> None:
    with Ledger.open(str(tmp_path / name), create=True):
        assert [path.name for path in tmp_path.iterdir()] == [name]


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE report SET published = 'yesterday'",
        "UPDATE report SET left_out = '[[9, 1, \"menu\"]]'",
        "UPDATE report SET left_out = 'x'",
        "UPDATE claim SET kind = 'rumour'",
        "UPDATE claim SET span_end = 4000",
    ],
)
def test_rows_that_asof_did_not_write_are_told(ledger: Ledger, ledger_path: Path, damage: str) -> None:
    report = make_report("Two dead.")
    ledger.add(report, [make_claim(report, "Two", value=2)])
    run(ledger_path, damage)
    with pytest.raises(DamagedLedgerError, match="read the reports into a new one"):
        _ = ledger.reports(), ledger.claims()


@pytest.mark.parametrize(
    "act, about, content",
    [
        ("date", '["report.txt"]', "{}"),
        ("date", '["report.txt"]', '{"published": "once"}'),
        ("date", '["report.txt"]', "[]"),
        ("outcome", '["c1"]', '{"verdict": "perhaps"}'),
        ("outcome", '["c1"]', "{}"),
        ("merge names", '["Roth"]', "{}"),
        ("undo", "[]", "{}"),
        ("undo", "7", "{}"),
        ("guess", '["c1"]', "{}"),
        ("accept", '["{claim}"]', '{"kind": "rumour"}'),
        ("accept", '["{claim}"]', "{}"),
    ],
)
def test_rulings_that_asof_did_not_write_are_told(ledger_path: Path, act: str, about: str, content: str) -> None:
    report = make_report("Two dead.")
    claim = make_claim(report, "Two", value=2)
    with Story.open(str(ledger_path), create=True) as story:
        story.add(report, [claim])
    with closing(sqlite3.connect(ledger_path, isolation_level=None)) as connection:
        row = (act, about.replace("{claim}", claim.id), content, "2025-01-01 12:00:00.000000", "0.1")
        connection.execute("INSERT INTO ruling (act, about, content, made_at, asof) VALUES (?, ?, ?, ?, ?)", row)
    with Story.open(str(ledger_path)) as story, pytest.raises(DamagedLedgerError, match="the ledger is damaged"):
        _ = story.claims, story.outcomes, story.actors, story._ledger.decided_date("report.txt")


@pytest.mark.parametrize("table", ["report", "claim", "ruling", "mention", "passage"])
def test_a_view_in_place_of_a_table_is_told(ledger: Ledger, ledger_path: Path, table: str) -> None:
    ledger.close()
    endless = "WITH RECURSIVE n(id) AS (SELECT 1 UNION ALL SELECT id + 1 FROM n) SELECT id FROM n"
    run(ledger_path, f"ALTER TABLE {table} RENAME TO other", f"CREATE VIEW {table} AS {endless}")
    with pytest.raises(DamagedLedgerError, match=f"it lacks the table {table}"):
        Ledger.open(str(ledger_path))


def test_a_table_without_a_column_is_told(ledger: Ledger, ledger_path: Path) -> None:
    ledger.close()
    run(ledger_path, "ALTER TABLE claim DROP COLUMN modality")
    with pytest.raises(DamagedLedgerError, match="no such column"), Ledger.open(str(ledger_path)) as damaged:
        damaged.claims()


def test_a_torn_file_is_told(ledger: Ledger, ledger_path: Path) -> None:
    for number in range(20):
        ledger.add(make_report("word " * 2000, name=f"{number}.txt"), [])
    content = bytearray(ledger_path.read_bytes())
    content[8192:] = b"\xff" * len(content[8192:])
    ledger_path.write_bytes(content)
    with pytest.raises((DamagedLedgerError, NotALedgerError)), Ledger.open(str(ledger_path)) as torn:
        torn.reports()


def test_a_ledger_that_another_program_holds_is_told(
    ledger: Ledger, ledger_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(dialect, "BUSY_SECONDS", 0.05)
    other = sqlite3.connect(ledger_path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with pytest.raises(LedgerBusyError, match="another program is using the ledger"):
        ledger.add(make_report("Fire."), [])
    with pytest.raises(LedgerBusyError):
        Ledger.open(str(ledger_path))
    other.close()
    ledger.add(make_report("Fire."), [])


def test_a_file_that_may_not_grow_is_full(ledger: Ledger, ledger_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    ledger.add(make_report("Fire."), [])
    pages = ledger_path.stat().st_size // 4096
    monkeypatch.setattr(dialect, "_PRAGMAS", (*dialect._PRAGMAS, f"PRAGMA max_page_count = {pages}"))
    with pytest.raises(LedgerFullError, match="all that was read before is kept"):
        ledger.add(make_report("Flood. " * 10_000, name="long.txt"), [])
    assert [report.name for report in ledger.reports()] == ["report.txt"]


@pytest.fixture
def tiny_disk(tmp_path: Path) -> Iterator[Path]:
    """A disk of 256 kB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mount = shutil.which("mount")
    if not mount or subprocess.run([mount, "-t", "tmpfs", "-o", "size=256k", "tmpfs", folder], check=False).returncode:
        pytest.skip("only root may mount a disk")
    yield folder
    subprocess.run(["umount", folder], check=True)


def test_a_full_disk_loses_nothing_that_was_kept(tiny_disk: Path) -> None:
    path = tiny_disk / "story.asof"
    kept: list[Report] = []
    with Ledger.open(str(path), create=True) as ledger, pytest.raises(LedgerFullError):
        _add_all(ledger, kept)
    assert 0 < len(kept) < 100
    with Ledger.open(str(path)) as ledger:
        assert ledger.reports() == kept
        assert len(ledger.claims()) == len(kept)
        assert ledger.add(kept[0], [make_claim(kept[0], "0", value=0)]).kind == "same"


def _add_all(ledger: Ledger, kept: list[Report]) -> None:
    for number in range(100):
        report = make_report(f"{number} words. " * 500, name=f"{number:03}.txt")
        ledger.add(report, [make_claim(report, str(number), value=number)])
        kept.append(report)


def test_a_full_disk_makes_no_ledger(tiny_disk: Path) -> None:
    (tiny_disk / "filler").write_bytes(b"x" * 240_000)
    with pytest.raises(LedgerFullError):
        Ledger.open(str(tiny_disk / "story.asof"), create=True)


@pytest.fixture
def unprivileged() -> Iterator[Path]:
    """A folder in which the test may write nothing, whoever runs it."""
    folder = Path(tempfile.mkdtemp())
    root = os.geteuid() == 0
    with Ledger.open(str(folder / "story.asof"), create=True) as ledger:
        ledger.add(make_report("Fire."), [])
    (folder / "story.asof").chmod(0o444)
    folder.chmod(0o555)
    if root:
        os.seteuid(65534)
    yield folder
    if root:
        os.seteuid(0)
    folder.chmod(0o700)
    shutil.rmtree(folder)


def test_a_ledger_that_may_not_be_written_can_be_read(unprivileged: Path) -> None:
    with Ledger.open(str(unprivileged / "story.asof")) as ledger:
        assert [report.text for report in ledger.reports()] == ["Fire."]
        with pytest.raises(LedgerAccessError, match="the ledger can't be used"):
            ledger.add(make_report("Flood.", name="flood.txt"), [])


def test_a_folder_that_may_not_be_written_gets_no_ledger(unprivileged: Path) -> None:
    with pytest.raises(LedgerAccessError, match=r"new\.asof"):
        Ledger.open(str(unprivileged / "new.asof"), create=True)
