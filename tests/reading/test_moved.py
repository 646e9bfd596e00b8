"""Claims of a report that turns out to be of another date."""

from __future__ import annotations

from dataclasses import replace

import pytest

from asof.claim import Claim
from asof.period import Period
from asof.reading import Reader, moved
from asof.report import Report


@pytest.mark.parametrize("published", ["2025-02", "2024-12-03", None])
def test_claims_that_are_moved_to_another_date_are_as_if_read_there(
    reader: Reader, report: Report, claims: tuple[Claim, ...], published: str | None
) -> None:
    """
    The river burst its banks on Monday and 300 people were told to leave. About 40 houses are empty.

    In May the town had 2,000 people, and in October 1,800. The council said on Thursday that the bridge will open
    in March, but it denied that the dam is at risk. At its peak the flood covered 12 square miles.
    """
    later = replace(report, published=published and Period.parse(published))
    assert tuple(moved(claims, report, later)) == reader.read(later)


def test_a_period_that_was_not_read_here_stays(report: Report, claims: tuple[Claim, ...]) -> None:
    """About 40 houses are empty."""
    told = [replace(claim, as_of=Period.parse("1999")) for claim in claims]
    assert tuple(moved(told, report, replace(report, published=None))) == tuple(told)
