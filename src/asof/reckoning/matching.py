"""Which of many numbers, or of many periods, may be one: found without comparing each with each."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date

from asof.period import Period
from asof.reckoning.agreement import ROUNDING, same_ends

Ends = tuple[float | None, float | None]
"""Both ends of a value."""

_WIDER = 1.01
"""What is looked through is a little wider than `ROUNDING`, which counts from the larger number."""


def near(numbers: Collection[Ends]) -> Mapping[Ends, Sequence[Ends]]:
    """For each of these ranges those that name the same number (see `agreement.same_ends`), itself included."""
    found: defaultdict[Ends, set[Ends]] = defaultdict(set)
    for end in (0, 1):
        known = sorted(
            ((number, ends) for ends in numbers if (number := ends[end]) is not None), key=lambda one: one[0]
        )
        values = [number for number, _ in known]
        for number, ends in known:
            room = abs(number) * ROUNDING * _WIDER
            around = known[bisect_left(values, number - room) : bisect_right(values, number + room)]
            found[ends].update(other for _, other in around if same_ends(ends, other))
    return {ends: sorted(some, key=_in_order) for ends, some in found.items()}


def _in_order(ends: Ends) -> tuple[float, float]:
    low, high = ends
    return -float("inf") if low is None else low, float("inf") if high is None else high


class Calendar:
    """Periods, None for one that is unknown, looked up by those that may share a day with them."""

    def __init__(self, periods: Iterable[Period | None]) -> None:
        known = set(periods)
        self._all = sorted(known, key=lambda one: (one is None, one))
        days = sorted((one.first, one) for one in known if one and one.first and one.first == one.last)
        self._days = [day for day, _ in days]
        self._single = [one for _, one in days]
        self._others = [one for one in self._all if one is None or one.first is None or one.first != one.last]
        self._found: dict[Period | None, Sequence[Period | None]] = {}

    def around(self, period: Period | None) -> Sequence[Period | None]:
        """Those that share a day with a period; one that is unknown may be any."""
        if period is None:
            return self._all
        if period not in self._found:
            start = bisect_left(self._days, period.first or date.min)
            end = bisect_right(self._days, period.last or date.max)
            wide = (one for one in self._others if one is None or one.overlaps(period))
            self._found[period] = [*self._single[start:end], *wide]
        return self._found[period]
