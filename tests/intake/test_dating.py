"""Dates and publishers from names and date lines."""

from __future__ import annotations

import pytest

from asof.intake.dating import from_date_line, from_iso, from_name


@pytest.mark.parametrize(
    "stem, published, publisher",
    [
        ("1_bbc_2010-01-14", "2010-01-14", "bbc"),
        ("2024-11-23-reuters", "2024-11-23", "reuters"),
        ("20250316_hill", "2025-03-16", "hill"),
        ("5_local-8-now_2016-07-12", "2016-07-12", "local 8 now"),
        ("02_Valley_Herald_2025-07-17", "2025-07-17", "Valley Herald"),
        ("floods_herald_2025-07-17_three-dead", "2025-07-17", "herald"),
        ("05-wire-2025-01-02", "2025-01-02", "wire"),
        ("2025_03_16_hill", "2025-03-16", "hill"),
        ("ap_2025-03_floods", "2025-03", "ap"),
        ("2025-03-16", "2025-03-16", None),
        ("report 2024.05.06", "2024-05-06", None),
        ("2024-11-23-three-dead-in-flood-at-the-coast", "2024-11-23", None),
    ],
)
def test_a_name_tells_date_and_publisher(stem, published, publisher):
    facts = from_name(stem)
    assert (str(facts.published), facts.publisher) == (published, publisher)


@pytest.mark.parametrize(
    "stem",
    [
        "000_4d93f30425a07586",
        "4d93f30425a07586",
        "20250316",
        "12",
        "war_reuters_265",
        "2025-13-45_x",
        "a20250316",
        "notes",
        "",
    ],
)
def test_a_number_a_hash_or_mere_words_tell_nothing(stem):
    facts = from_name(stem)
    assert (facts.published, facts.publisher) == (None, None)


@pytest.mark.parametrize(
    "line, day",
    [
        ("Posted: Friday, May 4, 2018 9:05 am |", "2018-05-04"),
        ("July 30, 2009", "2009-07-30"),
        ("Published 3rd Sept. 2020", "2020-09-03"),
        ("2020-1-5 11:00", "2020-01-05"),
        ("4/5/2016", None),
        ("31 February 2020", None),
        ("no date", None),
    ],
)
def test_a_date_line_names_a_day_or_none(line, day):
    period = from_date_line(line)
    assert (str(period) if period else None) == day


@pytest.mark.parametrize(
    "text, day",
    [
        ("2016-07-07T23:30:00-05:00", "2016-07-07"),
        ("2016-07", "2016-07"),
        ("2016-99-01", None),
        ("", None),
        (None, None),
    ],
)
def test_a_time_of_a_page_is_a_day(text, day):
    period = from_iso(text)
    assert (str(period) if period else None) == day
