from datetime import date

import pytest

from asof.reckoning import hindcast
from asof.testing import make_claim, make_report, make_series


def test_a_hindcast_sees_nothing_of_what_came_after() -> None:
    claims, reports = [], []
    for day, value in ((1, 800), (5, 800), (9, 2400)):
        when = f"2024-05-0{day}"
        report = make_report(f"Nr {day}: it came to so much.", name=f"{when}.txt", published=when)
        fields = {"measure": "area", "unit": "km2", "as_of": when, "source": "Roth"}
        claims.append(make_claim(report, "so much", value=value, **fields))
        reports.append(report)
    (one,) = make_series(claims, {})
    first, second = hindcast(one, (), reports)
    assert (first.known, second.known) == (date(2024, 5, 1), date(2024, 5, 5))
    assert first.held(0.9)
    assert not second.held(0.5)
    assert second.expected.value == pytest.approx(800, rel=0.1)
