"""Exports hold to the contract: evaluation/GUIDELINES.md, "Program output", and evaluation/README.md."""

import csv
import io
import json
from dataclasses import replace

import pyarrow.parquet as pq
import pytest

from asof.reckoning import facts
from asof.ruling import Act
from asof.story import Story
from asof.testing import make_report
from asof.views.export import FORMATS, TABLES, write

FIELDS = {
    "claims": "id report kind quote value_text low high unit approximate measure basis subject place as_of source_kind "
    "source modality confidence start end words type condition role affiliation relayed_by actor ruling as_read",
    "series": "id title subject measure place unit basis points estimate",
    "estimates": "series title unit date value low50 high50 low90 high90",
    "reports": "report published text",
    "actors": "actor kind side names mentions meant reports why",
    "places": "place names mentions reports sort within country lat lon radius_km why",
    "conflicts": "id type severity sides why",
    "origins": "id origin source claims",
    "forecasts": "report quote source as_of outcome evidence type condition state",
    "rulings": "number act about by at holds content",
}
CSV_COLUMNS = FIELDS | {
    "claims": FIELDS["claims"].removesuffix(" as_read"),
    "rulings": "number act about by at holds fact value",
    "series": "id title subject measure place unit basis report quote value_text as_of low high source",
    "conflicts": "id type severity why report quote side",
    "origins": "id origin source report quote value_text",
    "forecasts": "report quote source as_of outcome type condition state",
}


def exported(told, table, form="jsonl"):
    out = io.BytesIO()
    write(told, table, form, out)
    return out.getvalue()


def lines(told, table):
    return [json.loads(line) for line in exported(told, table).decode("utf-8").splitlines()]


@pytest.mark.parametrize("table", FIELDS)
def test_a_line_has_exactly_the_fields_of_the_contract(told, table):
    assert {tuple(row) for row in lines(told, table)} == {tuple(FIELDS[table].split())}


def test_a_point_has_exactly_the_fields_of_the_contract(told):
    point = lines(told, "series")[0]["points"][0]
    assert list(point) == ["report", "quote", "value_text", "as_of", "low", "high", "source"]


def test_every_table_has_its_contract():
    assert {*TABLES} == {*FIELDS}


def test_a_claim_is_written_whole(told):
    claim = told.claims[0]
    assert lines(told, "claims")[0] == {
        "id": claim.id,
        "report": "spill/friday.txt",
        "kind": "figure",
        "quote": "The loss is put at between 650,000 and 700,000 litres, the regulator reported.",
        "value_text": "between 650,000 and 700,000 litres",
        "low": 650000.0,
        "high": 700000.0,
        "unit": "L",
        "approximate": False,
        "measure": "spill_volume",
        "basis": None,
        "subject": "oil",
        "place": None,
        "as_of": "2024-05-12/2024-05-17",
        "source_kind": "organisation",
        "source": "the regulator",
        "modality": "asserted",
        "confidence": 1.0,
        "start": 0,
        "end": 78,
        "words": "between 650,000 and 700,000 litres",
        "type": None,
        "condition": None,
        "role": None,
        "affiliation": None,
        "relayed_by": None,
        "actor": None,
        "ruling": None,
        "as_read": [],
    }


def test_offsets_point_at_the_quote_in_the_exported_text(told):
    texts = {row["report"]: row["text"] for row in lines(told, "reports")}
    for row in lines(told, "claims"):
        assert texts[row["report"]][row["start"] : row["end"]] == row["quote"]


def test_a_claim_without_a_quantity_has_no_value(told):
    event = next(row for row in lines(told, "claims") if row["kind"] == "event")
    assert [event[name] for name in ("value_text", "low", "high", "unit")] == [None] * 4


def test_sides_of_a_conflict_are_told_apart_by_number(told):
    assert [side["side"] for side in lines(told, "conflicts")[0]["sides"]] == [1, 1, 2, 2]


def test_a_forecast_that_nobody_has_compared_is_open(told):
    assert [(row["outcome"], row["evidence"]) for row in lines(told, "forecasts")] == [("open", [])]


def test_a_series_has_two_intervals_for_each_day_of_its_estimate(told):
    rows = [row for row in lines(told, "series")[0]["estimate"] if row["date"] == "2024-05-27"]
    assert [row["level"] for row in rows] == [0.5, 0.9]
    assert all(row["low"] <= row["value"] <= row["high"] for row in rows)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("table", TABLES)
def test_exporting_twice_gives_the_same_bytes(told, table, form):
    assert exported(told, table, form) == exported(told, table, form)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("table", TABLES)
def test_an_empty_story_can_be_exported(shelf, table, form):
    exported(shelf([], []), table, form)


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("table", TABLES)
def test_hostile_text_can_be_exported(hostile, table, form):
    assert exported(hostile, table, form) or table == "forecasts"


def test_half_a_surrogate_pair_keeps_its_place(hostile):
    text = lines(hostile, "reports")[0]["text"]
    assert len(text) == len(hostile.reports[0].text)
    assert "\ufffd" in text


def test_letters_are_written_as_they_are(hostile, told):
    told.claims[0] = told.claims[2]
    assert b"\\u202e" not in exported(hostile, "reports")


@pytest.mark.parametrize("table", TABLES)
def test_csv_has_a_column_for_each_field_and_a_line_for_each_item(told, table):
    rows = list(csv.DictReader(io.StringIO(exported(told, table, "csv").decode("utf-8"))))
    assert list(rows[0]) == CSV_COLUMNS[table].split()
    items = {"series": 5, "conflicts": 4, "origins": 10}
    assert len(rows) == items.get(table, len(lines(told, table)))


@pytest.mark.parametrize(
    "text, cell",
    [
        ("=1+1", "'=1+1"),
        ("+cmd|' /C calc'!A0", "'+cmd|' /C calc'!A0"),
        ("@SUM(A1)", "'@SUM(A1)"),
        ("-2+3", "'-2+3"),
        ("\tx", "'\tx"),
        ("＝1+1", "'＝1+1"),
        ("-3", "-3"),
        ("+1.5e6", "+1.5e6"),
        ("plain", "plain"),
        ("nul\0", "nul\ufffd"),
    ],
)
def test_csv_cells_are_no_formulas(shelf, text, cell):
    out = exported(shelf([make_report("words", name=text)], []), "reports", "csv").decode("utf-8")
    assert next(csv.DictReader(io.StringIO(out, newline="")))["report"] == cell


@pytest.mark.parametrize("table", TABLES)
def test_parquet_holds_the_same_as_json_lines(told, table):
    read = pq.read_table(io.BytesIO(exported(told, table, "parquet")))
    assert read.column_names == FIELDS[table].split()
    assert read.to_pylist() == lines(told, table)


def test_a_claim_keeps_what_was_said_beside_whose_it_is(told):
    told.claims = [replace(told.claims[0], subject="Kenyan forces"), replace(told.claims[1], subject="miners")]
    told.called = {"Kenyan forces": "Kenya"}
    said = [(row["subject"], row["actor"]) for row in lines(told, "claims")]
    assert said == [("Kenyan forces", "Kenya"), ("miners", None)]


def test_a_corrected_claim_has_its_reading_beside_it(spill):
    with Story.open(spill) as story:
        claim = story.claims[1]
        kept = story.judge(claim.id, Act.CORRECT, {**facts(claim), "high": "150", "place": "Ems"}, by="ann")
        story.judge(story.claims[0].id, Act.REJECT, by="ann")
        (row,) = [row for row in lines(story, "claims") if row["id"] == claim.id]
        assert (row["high"], row["place"], row["ruling"]) == (150.0, "Ems", "correct")
        assert row["as_read"] == [{"fact": "high", "value": "1500"}, {"fact": "place", "value": None}]
        assert len(lines(story, "claims")) == len(story.readings) - 1
        story.undo(kept.number, by="ben")
        told = [(row["act"], row["about"], row["by"], row["holds"]) for row in lines(story, "rulings")]
    assert told[0] == ("correct", claim.id, "ann", False)
    assert told[2] == ("undo", "1", "ben", False)
    assert told[1][3]
