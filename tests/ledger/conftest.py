"""The ledger of each test lies in a file of SQLite, then in a real PostgreSQL, unless the test is about the file."""

import inspect
import os
import shutil
import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest

from asof.ledger import Ledger

BINARIES = Path("/usr/lib/postgresql")
"""Where Debian keeps those of each version."""


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    about_the_file = "ledger_path" in inspect.signature(metafunc.function).parameters
    if "database" in metafunc.fixturenames:
        metafunc.parametrize("database", ["sqlite"] if about_the_file else ["sqlite", "postgresql"])


@pytest.fixture
def address(database: str, ledger_path: Path, request: pytest.FixtureRequest) -> str:
    """Where the ledger of the test lies."""
    return str(ledger_path) if database == "sqlite" else request.getfixturevalue("new_database")()


@pytest.fixture
def ledger(address: str) -> Iterator[Ledger]:
    """A new ledger."""
    with Ledger.open(address, create=True) as made:
        yield made


@pytest.fixture(scope="session")
def postgresql() -> Iterator[Path]:
    """A server of our own that listens at a socket in this folder."""
    found = shutil.which("initdb") or next((str(path) for path in sorted(BINARIES.glob("*/bin/initdb"))), None)
    if found is None:
        say = pytest.fail if os.environ.get("CI") else pytest.skip
        say("no PostgreSQL here; `sh scripts/postgresql.sh` installs it where it may")
    programs = Path(found).parent
    as_user = ["runuser", "-u", "postgres", "--"] if os.getuid() == 0 else []  # it refuses to be run by root
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(dir="/tmp")))
        if as_user:
            shutil.chown(folder, "postgres")
        data = folder / "data"
        made = [*as_user, found, "--pgdata", str(data), "--auth", "trust", "--username", "asof", "--no-sync"]
        subprocess.run([*made, "--encoding", "UTF8", "--locale", "C"], check=True, capture_output=True)
        options = f"-k {folder} -c listen_addresses= -c fsync=off -c synchronous_commit=off -c full_page_writes=off"
        control = [*as_user, programs / "pg_ctl", "--pgdata", str(data), "--wait", "--silent"]
        started = [*control, "--options", options, "--log", str(folder / "log"), "start"]
        subprocess.run(started, check=True, stdout=subprocess.DEVNULL)
        stack.callback(subprocess.run, [*control, "--mode", "immediate", "stop"], check=True)
        yield folder


@pytest.fixture(scope="session")
def new_database(postgresql: Path) -> Callable[[], str]:
    """Empties the database that there is, and gives its URL."""
    import psycopg  # noqa: PLC0415 - an optional part

    address = f"postgresql://asof@/postgres?host={postgresql}"

    def make() -> str:
        with psycopg.connect(address, autocommit=True) as server:
            server.execute("DROP SCHEMA public CASCADE")
            server.execute("CREATE SCHEMA public")
        return address

    return make
