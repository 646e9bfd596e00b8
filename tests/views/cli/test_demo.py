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


def test_a_story_that_cannot_be_read_is_not_passed_over(asof, tmp_path, monkeypatch):
    story = tmp_path / "stories" / "broken"
    story.mkdir(parents=True)
    (story / "ABOUT.json").write_text('{"title": "Broken"}')
    (story / "a.txt").write_bytes(b"\x00\xff\x00\x01" * 100)
    monkeypatch.setattr("asof.views.cli.demo._STORIES", tmp_path / "stories")
    status, _, said = asof("demo")
    assert status == 1
    assert "a.txt: not a text" in said
