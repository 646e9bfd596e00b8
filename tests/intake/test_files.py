"""Paths -> candidates."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from asof.errors import BadMetadataError, MissingPathError, NoReportError
from asof.intake import Candidate, gather
from asof.period import Period


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    for name in ("b.txt", "a.md", "deep/er/c.html", "d.htm", "e.markdown", "f.text"):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text("The river rose.", "utf-8")
    return tmp_path


def names(candidates: list[Candidate]) -> list[str]:
    return [candidate.name for candidate in candidates]


def write_meta(folder: Path, content: object) -> None:
    (folder / "meta.json").write_text(json.dumps(content), "utf-8")


def test_a_folder_is_opened_in_order_of_names(pile):
    candidates, problems = gather([pile])
    assert names(candidates) == ["a.md", "b.txt", "d.htm", "deep/er/c.html", "e.markdown", "f.text"]
    assert problems == []


@pytest.mark.parametrize(
    "name", ["ABOUT.json", "README.md", "readme.txt", "LICENSE", "d_files/d.txt", ".hidden.txt", ".git/a.txt"]
)
def test_what_speaks_of_a_folder_or_a_page_is_no_report(pile, name):
    (pile / name).parent.mkdir(exist_ok=True)
    (pile / name).write_text("{}", "utf-8")
    candidates, _ = gather([pile])
    assert name not in names(candidates)


@pytest.mark.parametrize("name", ["other.json", "x.pdf", "photo.jpg", "notes", "x_files/d.txt"])
def test_everything_else_may_be_one_so_that_nothing_is_skipped_in_silence(pile, name):
    (pile / name).parent.mkdir(exist_ok=True)
    (pile / name).write_text("{}", "utf-8")
    assert name in names(gather([pile])[0])


def test_a_file_given_by_name_may_have_any_suffix(pile):
    (pile / "wire.dat").write_text("The river rose.", "utf-8")
    candidates, _ = gather([pile / "wire.dat", pile / "b.txt"])
    assert names(candidates) == ["wire.dat", "b.txt"]


def test_a_shell_pattern_may_bring_the_metadata_along(pile):
    write_meta(pile, {})
    candidates, problems = gather([pile / "b.txt", pile / "meta.json"])
    assert (names(candidates), problems) == (["b.txt"], [])


def test_a_file_that_is_reached_twice_comes_once(pile):
    candidates, _ = gather([pile, pile / "b.txt", pile])
    assert names(candidates).count("b.txt") == 1


def test_a_missing_path_and_an_empty_folder_are_named(pile):
    (pile / "empty").mkdir()
    candidates, problems = gather([pile / "gone.txt", pile / "empty", pile / "b.txt"])
    assert names(candidates) == ["b.txt"]
    assert [type(problem.error) for problem in problems] == [MissingPathError, NoReportError]
    assert "gone.txt: no such file or folder" in str(problems[0])


def test_a_ring_of_links_ends(pile):
    (pile / "deep" / "ring").symlink_to(pile, target_is_directory=True)
    (pile / "self.txt").symlink_to(pile / "self.txt")
    candidates, _ = gather([pile])
    assert names(candidates).count("b.txt") == 1


def test_folders_may_be_nested_without_end(tmp_path):
    folder = tmp_path
    for _ in range(400):
        folder = folder / "f"
    folder.mkdir(parents=True)
    (folder / "a.txt").write_text("x", "utf-8")
    candidates, _ = gather([tmp_path])
    assert len(candidates) == 1


def test_metadata_belongs_to_the_folder_of_the_file(pile):
    write_meta(pile / "deep" / "er", {"c.html": {"publisher": "The Post", "published": "2025-03-16/2025-03-17"}})
    candidates, _ = gather([pile])
    meta = {candidate.name: candidate.meta for candidate in candidates}
    assert meta["b.txt"] is None
    assert meta["deep/er/c.html"].publisher == "The Post"
    assert meta["deep/er/c.html"].published == Period.parse("2025-03-16/2025-03-17")


def test_metadata_is_found_for_a_single_file(pile):
    write_meta(pile, {"b.txt": {"title": "A river"}})
    candidates, _ = gather([pile / "b.txt"])
    assert candidates[0].meta.title == "A river"


@pytest.mark.parametrize(
    "content, what",
    [
        ("{", "not JSON"),
        ("[" * 100_000, "not JSON"),
        ("[]", "not an object"),
        ('{"b.txt": 3}', 'the entry "b.txt" is no object'),
        ('{"b.txt": {"published": "2025-13"}}', """the entry "b.txt" has '2025-13' for published, which is no date"""),
        ('{"b.txt": {"title": 7}}', 'the entry "b.txt" has a title that is no text'),
        ('{"b.txt": {"title": "\\ud800"}}', "a title that is no text"),
        ('{"a.md": 1, "b.txt": 2}', 'the entry "a.md" is no object, and 1 more like this'),
    ],
)
def test_broken_metadata_is_one_problem_and_the_reports_stay(pile, content, what):
    (pile / "meta.json").write_text(content, "utf-8")
    candidates, problems = gather([pile])
    assert "b.txt" in names(candidates)
    assert [type(problem.error) for problem in problems] == [BadMetadataError]
    assert what in str(problems[0])
    assert "\n" not in str(problems[0])


def test_the_good_part_of_a_bad_entry_is_kept(pile):
    write_meta(pile, {"b.txt": {"publisher": "The Post", "published": "soon"}})
    candidates, _ = gather([pile / "b.txt"])
    assert candidates[0].meta.publisher == "The Post"
    assert candidates[0].meta.published is None


def test_a_name_that_is_not_utf_8_can_be_stored(tmp_path):
    (tmp_path / os.fsdecode(b"caf\xe9.txt")).write_text("The river rose.", "utf-8")
    candidates, _ = gather([tmp_path])
    assert candidates[0].name == "caf\ufffd.txt"
