"""The folder of pages."""

from io import BytesIO

import pytest

from asof.errors import CannotWriteError
from asof.views.export import write
from asof.views.pages import Pages
from asof.views.pages.data import FILES
from asof.views.site import write_site


def test_a_site_is_a_folder_with_a_file_for_each_page(told, tmp_path):
    first = write_site(told, tmp_path / "site", title="The spill")
    written = {path.relative_to(tmp_path / "site").as_posix() for path in first.parent.rglob("*.*")}
    assert first == tmp_path / "site" / "index.html"
    assert written == {*Pages(told, title="The spill"), *FILES}


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
