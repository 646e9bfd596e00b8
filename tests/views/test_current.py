"""Pages that are worked out beside the looks at them."""

from datetime import date
from threading import Event

import pytest

from asof.errors import LedgerError
from asof.story import Story
from asof.testing import make_claim, make_report
from asof.views import current
from asof.views.current import Current, StillWorkingError


@pytest.fixture
def story(spill):
    with Story.open(spill) as opened:
        yield opened


@pytest.fixture
def gate(monkeypatch):
    """Work does not begin before this is set."""
    opened = Event()
    work_out = current.work_out
    monkeypatch.setattr(current, "work_out", lambda *given: opened.wait(60) and work_out(*given))
    yield opened
    opened.set()


def add(story, text):
    report = make_report(text, name="new.txt", published="2024-06-01")
    story.add(report, [make_claim(report, text, kind="event", as_of="2024-06-01")])


def test_the_first_look_is_told_that_work_goes_on(story, gate):
    with pytest.raises(StillWorkingError):
        Current(story, "The spill", patience=0).pages()


def test_days_wait_for_their_turn_and_not_too_many_of_them(story, gate):
    shown = Current(story, "The spill", patience=0)
    for day in range(1, 9):
        with pytest.raises(StillWorkingError):
            shown.pages(date(2024, 5, day))
    assert len(shown._work) == current._WAITING
    gate.set()
    shown.patience = 60
    assert "0 reports" in shown.pages(date(2024, 5, 1))["index.html"]
    assert "1 report " in shown.pages(date(2024, 5, 20))["index.html"]


def test_a_look_after_a_change_gets_the_last_pages_which_say_so(story, gate):
    shown = Current(story, "The spill", patience=60)
    gate.set()
    assert "has changed since" not in shown.pages()["timeline.html"]
    gate.clear()
    add(story, "The harbour was closed.")
    shown.patience = 0
    before = shown.pages()["timeline.html"]
    assert "has changed since" in before
    assert "The harbour was closed." not in before
    gate.set()
    shown.patience = 60
    assert "The harbour was closed." in shown.pages()["timeline.html"]


def test_a_large_story_is_worked_out_in_another_process(story, monkeypatch):
    monkeypatch.setattr(current, "_LARGE", 1)
    monkeypatch.setattr(current, "work_out", None)
    assert "3 reports" in Current(story, "The spill", patience=60).pages()["index.html"]


def test_what_goes_wrong_in_another_process_is_said(story, monkeypatch, tmp_path):
    monkeypatch.setattr(current, "_LARGE", 1)
    apart = current._apart
    monkeypatch.setattr(current, "_apart", lambda story, _: apart(story, tmp_path / "none" / "file"))
    shown = Current(story, "The spill", patience=60)
    with pytest.raises(LedgerError, match="can't be worked out"):
        shown.pages()


def test_what_went_wrong_once_is_tried_again(story, monkeypatch):
    monkeypatch.setattr(current, "work_out", lambda *_: 1 / 0)
    shown = Current(story, "The spill", patience=60)
    with pytest.raises(ZeroDivisionError):
        shown.pages()
    monkeypatch.undo()
    assert "index.html" in shown.pages()
