"""The folder of pages."""

import json
from io import BytesIO

import pytest

from asof.errors import CannotWriteError
from asof.views import site
from asof.views.export import write
from asof.views.pages import Pages
from asof.views.pages.data import FILES
from asof.views.site import MANIFEST, write_site


def test_a_site_is_a_folder_with_a_file_for_each_page(told, tmp_path):
    first = write_site(told, tmp_path / "site", title="The spill")
    written = {path.relative_to(tmp_path / "site").as_posix() for path in first.parent.rglob("*.*")}
    assert first == tmp_path / "site" / "index.html"
    assert written == {*Pages(told, title="The spill"), *FILES, MANIFEST}


def test_what_is_no_longer_part_of_the_site_is_deleted_and_nothing_else(told, tmp_path):
    write_site(told, tmp_path, title="The spill")
    own, page = tmp_path / "reports" / "own.html", tmp_path / "reports" / "spill-later-txt.html"
    own.write_text("mine")
    assert page.exists()
    told.reports = [report for report in told.reports if report.name != "spill/later.txt"]
    told.claims = [claim for claim in told.claims if claim.report != "spill/later.txt"]
    told.series, told.conflicts, told.origins, told.outcomes, told.estimates = [], [], [], [], {}
    write_site(told, tmp_path, title="The spill")
    assert own.read_text() == "mine"
    assert not page.exists()
    assert (tmp_path / "reports" / "spill-friday-txt.html").exists()
    assert not (tmp_path / "series" / "s-volume.html").exists()


def test_a_list_of_files_can_not_name_those_outside(told, tmp_path):
    outside = tmp_path / "precious.html"
    outside.write_text("mine")
    site = tmp_path / "site"
    site.mkdir()
    (site / "link").symlink_to(tmp_path)
    (site / "photo.jpg").write_text("mine")
    names = ["../precious.html", str(outside), "link/precious.html", 7, "\0.html", "photo.jpg"]
    (site / MANIFEST).write_text(json.dumps({"written by asof": names}))
    write_site(told, site, title="The spill")
    assert outside.read_text() == (site / "photo.jpg").read_text() == "mine"


@pytest.mark.parametrize("content", ["", "[]", '{"written by asof": 7}', "\x00"])
def test_a_broken_list_of_files_is_no_list(told, tmp_path, content):
    (tmp_path / MANIFEST).write_text(content)
    assert write_site(told, tmp_path, title="The spill").exists()


def test_processes_side_by_side_write_the_same_pages(told, tmp_path, monkeypatch):
    monkeypatch.setattr(site, "_MANY", 1)
    write_site(told, tmp_path, title="The spill")
    for path, page in Pages(told, title="The spill").items():
        assert (tmp_path / path).read_text("utf-8") == page


def test_the_data_beside_the_pages_are_what_is_exported(told, tmp_path):
    write_site(told, tmp_path, title="The spill")
    out = BytesIO()
    write(told, "claims", "csv", out)
    assert (tmp_path / "data" / "claims.csv").read_bytes() == out.getvalue()


def test_a_file_holds_what_is_served(told, tmp_path):
    first = write_site(told, tmp_path, title="The spill")
    assert first.read_text("utf-8") == Pages(told, title="The spill")["index.html"]


def test_a_folder_that_cannot_be_made_is_said(told, tmp_path):
    (tmp_path / "file").write_text("in the way")
    with pytest.raises(CannotWriteError, match="can't be written"):
        write_site(told, tmp_path / "file", title="x")
