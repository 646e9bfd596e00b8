"""The program as a whole: what it imports, how it ends, what it says when something is wrong."""

import subprocess
import sys

import pytest

from asof.version import __version__
from asof.views import cli

HEAVY = ("rich", "sqlalchemy", "alembic", "jinja2", "trafilatura", "msgspec", "pyarrow")


@pytest.mark.parametrize("option", ["--help", "--version"])
def test_help_and_version_import_nothing_heavy(option):
    program = (
        "import sys; from asof.views.cli import main; main([sys.argv[1]]); "
        f"sys.exit(sorted({{*sys.modules}} & {{*{HEAVY!r}}}) or 0)"
    )
    path = [entry for entry in sys.path if entry]
    done = subprocess.run(
        [sys.executable, "-c", f"import sys; sys.path[:0] = {path!r}; {program}", option],
        capture_output=True,
        text=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (0, "")


def test_the_version_is_said(asof):
    assert asof("--version")[1] == f"asof, version {__version__}\n"


def test_help_lists_every_command(asof):
    shown = asof("--help")[1]
    assert all(f"  {name} " in shown for name in cli.COMMANDS)


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_every_command_has_help(asof, name):
    status, shown, _ = asof(name, "--help")
    assert status == 0
    assert f"Usage: asof {name}" in shown


@pytest.mark.parametrize(
    "args, words",
    [
        (["shwo"], "there is show"),
        (["--nothing"], "--nothing"),
        (["show", "everything"], "everything"),
        (["read"], "PATH"),
        (["show", "--ledger", "none.asof"], "none.asof: no ledger there"),
        (["export", "claims", "--format", "xml"], "xml"),
        (["export", "site", "--ledger", "none.asof"], "no ledger there"),
    ],
)
def test_wrong_usage_is_one_line_and_status_2(asof, args, words):
    status, shown, said = asof(*args)
    assert (status, shown) == (2, "")
    assert said.count("\n") == 1
    assert words in said


def test_without_a_command_the_help_is_shown(asof):
    status, shown, said = asof()
    assert (status, shown) == (2, "")
    assert "Commands:" in said


def test_a_bug_is_one_line_and_the_traceback_is_there_for_the_asking(asof, monkeypatch):
    monkeypatch.setattr(cli.LazyGroup, "invoke", lambda *_: {}["a\nkey"])
    status, _, said = asof("show")
    assert status == 70
    assert said == "asof: a bug in asof, KeyError: 'a\\nkey' (ASOF_DEBUG=1 shows where)\n"
    monkeypatch.setenv("ASOF_DEBUG", "1")
    with pytest.raises(KeyError):
        asof("show")


def test_a_reader_who_goes_away_is_no_error(process, spill):
    done = process(f"asof show claims --ledger {spill} | head -c 1; echo; asof measures --json | true")
    assert done.stderr == ""


def test_a_full_disk_is_one_line(process, spill):
    done = process(f"asof export claims --ledger {spill} > /dev/full")
    assert done.returncode == 1
    assert done.stderr == "asof: the output can't be written (No space left on device)\n"


def test_the_ledger_may_be_named_by_the_environment(asof, monkeypatch, spill):
    monkeypatch.setenv("ASOF_LEDGER", spill)
    assert "3 reports by 2 publishers" in asof("show")[1]
