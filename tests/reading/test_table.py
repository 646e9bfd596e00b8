"""Tables: each number is of its row, and counts what stands at the head of its column."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from asof.catalogue import load
from asof.claim import Claim
from asof.language.encoder import CannedModel
from asof.reading import Reader
from asof.reading.table import cells
from asof.testing import make_report

READER = Reader(load(), CannedModel())
BARS = """The Pell Relief Office published these figures on Friday.

| Town   | Deaths | Hospitalised | Schools damaged |
|--------|-------:|-------------:|----------------:|
| Grada  | 4      | 1,041        | 2               |
| Bexley | 0      | 7            | 13              |
| Total  | 4      | 1,048        | 15              |
"""


def figures(text: str) -> list[Claim]:
    return [claim for claim in READER.read(make_report(text, published="2025-03-16")) if claim.value]


def told(text: str) -> list[tuple[float | None, str, str | None, str | None]]:
    return [(one.value.low, one.value.unit, one.measure, one.place) for one in figures(text) if one.value]


def test_a_cell_counts_what_its_column_says_in_the_place_of_its_row() -> None:
    assert told(BARS)[:6] == [
        (4, "people", "killed", "Grada"),
        (1041, "people", "hospitalized", "Grada"),
        (2, "count", "buildings_damaged", "Grada"),
        (0, "people", "killed", "Bexley"),
        (7, "people", "hospitalized", "Bexley"),
        (13, "count", "buildings_damaged", "Bexley"),
    ]


def test_the_row_of_the_total_is_of_none_of_the_places_above_it() -> None:
    assert {place for *_, place in told(BARS)[6:]}.isdisjoint({"Grada", "Bexley", "Total"})


def test_a_table_has_the_day_and_the_source_of_the_sentence_that_introduces_it() -> None:
    assert {(str(claim.as_of), claim.source.name) for claim in figures(BARS)} == {("2025-03-14", "Pell Relief Office")}


def test_columns_may_be_parted_by_tabs() -> None:
    text = "District\tInjured\tMissing\nCalder\t19\t3\nNorr\t6\t1\n"
    assert [(low, measure, place) for low, _, measure, place in told(text)] == [
        (19, "injured", "Calder"),
        (3, "missing", "Calder"),
        (6, "injured", "Norr"),
        (1, "missing", "Norr"),
    ]


def test_labels_with_numbers_are_rows_of_two_cells() -> None:
    text = "STORM\n\nInjured: 41\nDead: 6 (no change)\nHouses damaged: 1,300\nIn hospital: 9, of whom 2 are children"
    assert [(low, measure) for low, _, measure, _ in told(text)][:4] == [
        (41, "injured"),
        (6, "killed"),
        (1300, "buildings_damaged"),
        (9, "hospitalized"),
    ]


def test_a_label_counts_only_where_the_whole_number_follows() -> None:
    text = "Search area: 2,300 square kilometres\nDepth: 40 metres\n"
    assert not list(cells(text))


def test_a_first_row_with_numbers_is_no_head() -> None:
    assert not list(cells("| 2021 | 40 |\n| 2022 | 51 |\n"))


@given(st.text("|\t\n a1:-", max_size=60))
def test_every_cell_is_a_number_of_the_text(text: str) -> None:
    assert all(cell.span.of(text).strip().isdigit() for cell in cells(text) if cell.span.of(text).isdigit())
    assert all(0 <= cell.span.start < cell.span.end <= len(text) for cell in cells(text))
