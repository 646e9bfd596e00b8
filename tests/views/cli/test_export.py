"""`asof export`."""

import os
import pty
import sys

import pyarrow.parquet as pq
import pytest

from asof.views.cli.export import story_name
from asof.views.export import TABLES


@pytest.mark.parametrize("table", TABLES)
def test_a_file_gets_what_stdout_gets(asof, spill, tmp_path, table):
    status, shown, _ = asof("export", table, "--ledger", spill)
    assert status == 0
    assert asof("export", table, "--ledger", spill, "-o", tmp_path / "out.jsonl")[:2] == (0, "")
    assert (tmp_path / "out.jsonl").read_text("utf-8") == shown


def test_parquet_goes_to_a_file(asof, spill, tmp_path):
    assert asof("export", "claims", "--format", "parquet", "--ledger", spill, "-o", tmp_path / "c.parquet")[0] == 0
    assert pq.read_table(tmp_path / "c.parquet").num_rows == 10


def test_parquet_is_not_shown_on_a_terminal(asof, spill, monkeypatch):
    master, slave = pty.openpty()
    with os.fdopen(slave, "w") as terminal:
        monkeypatch.setattr(sys, "stdout", terminal)
        status = asof("export", "claims", "--format", "parquet", "--ledger", spill)[0]
    os.close(master)
    assert status == 2


def test_an_output_that_cannot_be_written_is_wrong_usage(asof, spill, tmp_path):
    status, _, said = asof("export", "claims", "--ledger", spill, "-o", tmp_path / "nowhere" / "out")
    assert status == 2
    assert "can't be written (No such file or directory)" in said


def test_a_failed_export_leaves_the_old_file_alone(asof, spill, tmp_path, monkeypatch):
    out = tmp_path / "out.parquet"
    out.write_text("old")
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    status, _, said = asof("export", "claims", "--format", "parquet", "--ledger", spill, "-o", out)
    assert (status, said) == (2, "asof: Parquet needs an optional part: pip install 'asof[parquet]'\n")
    assert [path.name for path in tmp_path.iterdir() if "out" in path.name] == ["out.parquet"]
    assert out.read_text() == "old"


def test_a_device_is_written_to_as_it_is(asof, spill):
    assert asof("export", "claims", "--ledger", spill, "-o", os.devnull)[0] == 0


def test_a_site_is_a_folder_with_a_page(asof, spill, tmp_path):
    status, shown, _ = asof("export", "site", "--ledger", spill, "-o", tmp_path / "site")
    assert (status, shown) == (0, f"{tmp_path / 'site' / 'index.html'}\n")
    assert "<h1>Spill</h1>" in (tmp_path / "site" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("args", [[], ["-o", "site", "--format", "csv"]])
def test_a_site_needs_a_folder_and_has_no_format(asof, spill, args):
    assert asof("export", "site", "--ledger", spill, *args)[0] == 2


@pytest.mark.parametrize(
    "ledger, name",
    [
        ("stories/oil_spill.asof", "Oil spill"),
        ("story.asof", "Story"),
        ("postgresql://me@host/river_flood?x=1", "River flood"),
        ("-.asof", "Story"),
    ],
)
def test_a_story_is_called_after_its_ledger(ledger, name):
    assert story_name(ledger) == name


@pytest.mark.parametrize(
    "what, arguments, begins",
    [
        ("sitrep", (), "# My spill\n"),
        ("sitrep", ("--format", "html"), "<!doctype html>"),
        ("citations", (), "{{cite news |title="),
        ("annotations", (), '{\n  "@context": "http://www.w3.org/ns/anno.jsonld"'),
        ("provenance", (), '{\n  "@context": {'),
    ],
)
def test_documents_are_written(asof, spill, what, arguments, begins):
    status, written, said = asof("export", what, "--ledger", spill, "--title", "My spill", *arguments)
    assert (status, said) == (0, "")
    assert written.startswith(begins)


def test_the_ending_of_its_file_says_how_a_sitrep_is_written(asof, spill, tmp_path):
    for name, begins in (("a.html", "<!doctype html>"), ("a.md", "# Spill"), ("a.txt", "# Spill")):
        assert asof("export", "sitrep", "--ledger", spill, "-o", tmp_path / name)[0] == 0
        assert (tmp_path / name).read_text("utf-8").startswith(begins)


@pytest.mark.parametrize("what, form", [("sitrep", "csv"), ("claims", "md"), ("provenance", "html")])
def test_what_cannot_be_written_so_is_wrong_usage(asof, spill, what, form):
    status, _, said = asof("export", what, "--ledger", spill, "--format", form)
    assert status == 2
    assert f"{what} can't be written as {form}" in said


def test_charts_are_a_picture_for_each_series_with_figures_to_compare(asof, spill, tmp_path):
    status, written, said = asof("export", "charts", "--ledger", spill, "-o", tmp_path / "charts")
    assert (status, said) == (0, "")
    assert [*map(str, (tmp_path / "charts").iterdir())] == written.split()
    assert asof("export", "charts", "--ledger", spill)[0] == 2
    assert asof("export", "charts", "--ledger", spill, "-o", tmp_path, "--format", "csv")[0] == 2
