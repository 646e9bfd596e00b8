"""A story that is kept in a file has the pages that it has in memory."""

import pytest

from asof.claim import Kind
from asof.errors import NotInStoryError
from asof.ruling import Act
from asof.story import facts
from asof.testing import make_claim, make_report, make_story
from asof.views.export import TABLES, rows
from asof.views.pages import Pages
from asof.views.pages.book import Book
from asof.views.pages.kept import KeptBook, keep


@pytest.fixture
def kept(tmp_path):
    """Keeps a story, and gives the book that reads it from its file."""

    def make(told):
        keep(Book(told), tmp_path / "kept")
        return KeptBook(tmp_path / "kept", told.measures)

    return make


@pytest.fixture
def crowd(tmp_path):
    """A story with more claims than a page takes: one town counts its sandbags in 230 reports."""
    told = []
    for number in range(230):
        bags, who = number + 5, "the mayor" if number % 2 else "a clerk"
        text = f"The town laid {bags} sandbags. The water will fall, {who} said."
        report = make_report(text, name=f"{number:03}.txt", published="2024-05-01")
        counted = {"unit": "count", "measure": "other:sandbags", "as_of": "2024-05-01"}
        figure = make_claim(report, f"{bags} sandbags", value=bags, **counted)
        forecast = make_claim(report, "The water will fall", kind=Kind.FORECAST, source=who)
        told.append((report, [figure, forecast]))
    with make_story(tmp_path / "crowd.asof", told) as story:
        yield story


def test_pages_from_the_file_are_those_from_memory(told, kept):
    book = kept(told)
    assert {**Pages(book.told, title="x", book=book)} == {**Pages(told, title="x")}


def test_hostile_texts_go_through_the_file(hostile, kept):
    book = kept(hostile)
    assert {**Pages(book.told, title="x", book=book)} == {**Pages(hostile, title="x")}


def test_a_crowded_story_is_the_same_in_its_file(crowd, kept):
    book = kept(crowd)
    pages = Pages(book.told, title="x", book=book)
    assert {**pages} == {**Pages(crowd, title="x")}
    assert "reports/more/3.html" in pages
    assert "reports/more/4.html" not in pages


@pytest.mark.parametrize("table", TABLES)
def test_what_is_kept_is_exported_as_what_was_worked_out(told, kept, table):
    assert [*rows(kept(told).told, table)] == [*rows(told, table)]


def test_an_estimate_is_kept_day_by_day(crowd, kept):
    book = kept(crowd)
    assert crowd.estimates
    for name, known in crowd.estimates.items():
        there = book.told.estimates[name]
        assert there.days == known.days
        assert [*map(_claims, there.weighed)] == [*map(_claims, known.weighed)]


def test_what_people_ruled_and_what_waits_for_them_is_kept(crowd, kept):
    first, second = crowd.claims[:2]
    crowd.judge(first.id, Act.CORRECT, {**facts(first), "place": "Linz"}, by="ann")
    crowd.judge(second.id, Act.REJECT, by="ann")
    book = kept(crowd)
    assert [*book.told.rulings] == [*crowd.rulings]
    assert book.told.ruled(first.id) == crowd.ruled(first.id)
    assert [*book.queue] == [*Book(crowd).queue]
    assert {first.id, second.id}.isdisjoint(one.claim for one in book.queue)


def test_a_report_that_is_not_there_is_said(told, kept):
    with pytest.raises(NotInStoryError):
        kept(told).told.report("none.txt")


def _claims(weighed):
    return weighed.claim, *weighed.repeated_by
