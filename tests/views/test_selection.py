"""Parts of a story."""

import pytest

from asof.errors import UnknownMeasureError
from asof.views.selection import Selection


def test_nothing_asked_for_is_everything(told):
    selection = Selection(story=told)
    assert selection.claims == told.claims
    assert selection.series == told.series
    assert selection.conflicts == told.conflicts


def test_a_measure_selects_its_claims_and_series(told):
    selection = Selection(story=told, measure="spill_volume")
    assert {claim.measure for claim in selection.claims} == {"spill_volume"}
    assert [series.title for series in selection.series] == ["Spill volume, oil"]


def test_a_report_selects_by_a_part_of_its_name(told):
    selection = Selection(story=told, about="FRIDAY")
    assert [report.name for report in selection.reports] == ["spill/friday.txt"]
    assert [len(series.claims) for series in selection.series] == [1, 1]


def test_a_conflict_keeps_its_sides(told):
    assert Selection(story=told, about="monday").conflicts == told.conflicts


def test_a_subject_selects_by_a_part_of_its_name(told):
    assert [claim.subject for claim in Selection(story=told, subject="bird").claims] == ["birds"]


def test_a_measure_that_is_nowhere_is_named_with_its_neighbours(told):
    with pytest.raises(UnknownMeasureError, match="spill_volume"):
        Selection(story=told, measure="spil_volume")
