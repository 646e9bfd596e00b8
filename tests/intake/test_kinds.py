"""The same report in files of every kind."""

from __future__ import annotations

from pathlib import Path

import pytest
from benchmarks import _kinds

from asof.intake import Candidate, Given, Note, gather, open_reports
from asof.report import Report

UNDATED = {"a.txt", "a.txt.gz"}
UNNAMED = {*UNDATED, "a.docx", "a.odt", "a.pdf"}
"""Kinds that keep no publisher."""
WITH_ADDRESS = {
    *("a.html", "a.mhtml", "a.md", "rss.xml", "atom.xml", "feed.json", "a.csv", "a.jsonl", "a.parquet", "a.warc"),
    *("a.wacz", "a.tgz"),
}
NAMES = sorted({*UNNAMED, *WITH_ADDRESS, "a.eml", "letter.eml", "forwarded.eml", "a.mbox", "a.epub"})


@pytest.fixture(scope="module")
def pile(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a file of each kind."""
    folder = tmp_path_factory.mktemp("kinds")
    for name, data in _kinds.every_kind(folder).items():
        (folder / name).write_bytes(data)
    return folder


def opened(path: Path, given: Given | None = None) -> list[Report]:
    found = list(open_reports(Candidate(path=path, name=path.name), given or Given()))
    assert [str(one) for one in found if not isinstance(one, (Report, Note))] == []
    return [one for one in found if isinstance(one, Report)]


def words(report: Report) -> list[str]:
    """The lines of a report but for its headline."""
    return [line for line in report.text.split("\n") if line.strip() and line != _kinds.TITLE]


def test_each_kind_is_there(pile: Path) -> None:
    assert {candidate.name for candidate in gather([pile])[0]} == {*NAMES, "a.zip"}


@pytest.mark.parametrize("name", NAMES)
def test_the_words_are_those_of_the_report_and_nothing_else(pile: Path, name: str) -> None:
    (report,) = opened(pile / name)
    assert words(report) == list(_kinds.PARAGRAPHS)


@pytest.mark.parametrize("name", NAMES)
def test_the_facts_come_from_where_the_kind_keeps_them(pile: Path, name: str) -> None:
    (report,) = opened(pile / name)
    assert report.title == _kinds.TITLE
    assert str(report.published) == ("None" if name in UNDATED else _kinds.DAY)
    assert report.publisher == (None if name in UNNAMED else _kinds.PUBLISHER)
    assert report.url == (_kinds.URL if name in WITH_ADDRESS else None)
    assert report.language == "en"


def test_an_archive_gives_what_it_holds_archives_in_it_among_it(pile: Path) -> None:
    reports = opened(pile / "a.zip")
    assert [report.name for report in reports] == ["a.zip/in/a.html", "a.zip/b.zip/a.txt"]
    assert all(words(report) == list(_kinds.PARAGRAPHS) for report in reports)
