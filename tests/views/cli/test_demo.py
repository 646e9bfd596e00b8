"""`asof demo`."""

import pytest

from asof.views.cli.demo import bundled


def test_two_stories_come_with_asof():
    assert bundled() == ["kursk", "spill"]


@pytest.fixture
def demo(asof, tmp_path):
    """The result of a demo of one story."""
    return asof("demo", "spill", "-o", tmp_path / "shown")


def test_a_demo_shows_tables_and_leaves_a_ledger_and_a_page(demo, tmp_path):
    status, shown, said = demo
    assert (status, said) == (0, "")
    assert "7 reports by" in shown
    assert f"the page:   {tmp_path}/shown/spill/index.html" in shown
    assert (tmp_path / "shown" / "spill.asof").is_file()
    assert (tmp_path / "shown" / "spill" / "index.html").is_file()


def test_a_demo_can_be_repeated(asof, demo, tmp_path):
    assert asof("demo", "spill", "-o", tmp_path / "shown") == demo


def test_an_unknown_story_is_wrong_usage(asof):
    status, _, said = asof("demo", "flood")
    assert status == 2
    assert "there is kursk and spill" in said
