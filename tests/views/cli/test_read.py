"""`asof read`."""

import io

import pytest
from rich.console import Console

from asof.story import Progress, Story
from asof.views.cli.read import Watch

FIRST = "About 300 homes were destroyed by the fire on Monday, the mayor said. Some 1,200 people were evacuated.\n"
SECOND = FIRST.replace("About 300", "About 450")


@pytest.fixture
def texts(tmp_path):
    """A folder with two reports."""
    folder = tmp_path / "texts"
    folder.mkdir()
    (folder / "a.txt").write_text(FIRST, "utf-8")
    (folder / "b.txt").write_text("The fire has burned 40 square kilometres of forest, officials said.\n", "utf-8")
    return folder


def test_reading_says_what_is_new(asof, texts):
    status, shown, said = asof("read", texts)
    assert (status, said) == (0, "")
    assert shown.startswith("2 reports: 2 new\n  new      a.txt: ")
    assert "figures" in shown


def test_reading_the_same_twice_changes_nothing(asof, texts):
    asof("read", texts)
    before = asof("export", "claims")[1]
    assert asof("read", texts)[1].startswith("2 reports: 2 same\n")
    assert asof("export", "claims")[1] == before


def test_a_changed_report_is_shown_with_the_words_that_came_and_went(asof, texts):
    asof("read", texts)
    (texts / "a.txt").write_text(SECOND, "utf-8")
    shown = asof("read", texts)[1]
    assert shown.startswith("2 reports: 1 changed, 1 same\n  changed  a.txt, version 2: 1 added, 1 removed")
    assert "    + About 450 homes\n    - About 300 homes\n" in shown


def test_lines_left_out_are_counted_by_reason(asof, texts):
    with (texts / "a.txt").open("a", encoding="utf-8") as report:
        report.write("\nShare on Facebook\nShare on Twitter\n")
    assert "left out 2 lines: 2 " in asof("read", texts)[1]


def test_what_cannot_be_read_is_named_and_the_rest_is_kept(asof, texts, tmp_path):
    (texts / "c.txt").write_bytes(b"\x00\xff\x00\x01" * 100)
    status, shown, said = asof("read", texts, tmp_path / "none.txt")
    assert status == 1
    assert shown.startswith("2 reports: 2 new, 2 not read\n")
    assert [line.split(":")[1].strip().rpartition("/")[2] for line in said.splitlines()] == ["none.txt", "c.txt"]


@pytest.mark.parametrize(
    "options",
    [
        ["--published", "yesterday"],
        ["--between", "2025-13/2026"],
        ["--between", "../.."],
        ["--published", "2025-06-02"],
        ["--measures", "none.toml"],
    ],
)
def test_options_that_make_no_sense_are_wrong_usage(asof, texts, options):
    status, shown, said = asof("read", texts, *options)
    assert (status, shown) == (2, "")
    assert said.count("\n") == 1


def test_one_report_can_be_dated_by_hand(asof, texts):
    assert asof("read", texts / "a.txt", "--published", "2025-06-02")[0] == 0
    assert "2 Jun 2025" in asof("show", "reports")[1]


def test_a_half_open_interval_bounds_an_undated_report(asof, texts):
    assert asof("read", texts, "--between", "2025-06/..")[0] == 0
    assert "from Jun 2025" in asof("show", "reports")[1]


def test_a_stopped_reading_says_what_is_kept(asof, texts, monkeypatch):
    def stopped(_, paths, *, progress, **given):
        progress(Progress(1, 2, "b.txt"))
        raise KeyboardInterrupt

    monkeypatch.setattr(Story, "read", stopped)
    status, _, said = asof("read", texts)
    assert status == 130
    assert said == (
        "\nasof: stopped; 1 of 2 reports are read and kept in story.asof; the same command goes on from there\n"
    )


def test_progress_is_shown_on_a_terminal_only():
    for is_terminal in (True, False):
        console = Console(file=io.StringIO(), force_terminal=is_terminal, width=100)
        watch = Watch()
        with watch.shown(console):
            watch.see(Progress(1, 4, "[bold]\x1b[31ma.txt"))
        assert ("1/4" in console.file.getvalue()) is is_terminal
        assert ("[bold][31ma.txt" in console.file.getvalue()) is is_terminal


def test_more_threads_read_the_same(asof, texts, tmp_path):
    asof("read", texts)
    one = asof("export", "claims")[1]
    asof("read", texts, "--threads", "2", "--ledger", tmp_path / "two.asof")
    assert asof("export", "claims", "--ledger", tmp_path / "two.asof")[1] == one


def test_a_folder_that_holds_no_encoder_is_wrong_usage(asof, texts):
    status, _, said = asof("read", texts, "--model", texts)
    assert status == 2
    assert "no encoder that asof can use" in said
