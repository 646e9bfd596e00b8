"""Running `asof` as a user does, within the test's process or in one of its own."""

import os
import subprocess
import sys

import pytest

from asof.views.cli import main


@pytest.fixture(autouse=True)
def _elsewhere(monkeypatch, tmp_path):
    """Commands run in an empty folder, without settings of whoever runs the tests."""
    monkeypatch.chdir(tmp_path)
    for name in ("ASOF_LEDGER", "ASOF_MEASURES", "ASOF_DEBUG", "COLUMNS", "FORCE_COLOR", "NO_COLOR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture
def asof(capsys):
    """Runs a command line: exit status, stdout, stderr."""

    def run(*args):
        status = main([str(arg) for arg in args])
        said = capsys.readouterr()
        return status, said.out, said.err

    return run


@pytest.fixture
def process():
    """Runs a command line of the shell, in which `asof` stands for this Python's own."""

    def run(line, **env):
        path = os.pathsep.join(entry for entry in sys.path if entry)
        return subprocess.run(
            ["bash", "-c", f'asof() {{ "{sys.executable}" -m asof "$@"; }}; {line}'],
            env={**os.environ, "PYTHONPATH": path, **env},
            capture_output=True,
            text=True,
            check=False,
        )

    return run
