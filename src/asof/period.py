"""As of when: a stretch of whole days, either end of which may be open."""

from __future__ import annotations

import calendar
import re
from dataclasses import dataclass
from datetime import date, timedelta
from functools import total_ordering

from asof.errors import UnknownDateError

_POINT = re.compile(r"([0-9]{4})(?:-([0-9]{2})(?:-([0-9]{2}))?)?")
_SEASON_MONTHS = {21: 3, 22: 6, 23: 9, 24: 12, 25: 3, 26: 6, 27: 9, 28: 12, 29: 9, 30: 12, 31: 3, 32: 6}
"""First month of each season code of ISO 8601-2 (4.8): 21–24 and 25–28 as in the north, 29–32 in the south.
A season is read as three whole months; winter runs into the next year."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Period:
    """The days from `first` to `last`, both included; None leaves that end open.

    It is written and read as EDTF (ISO 8601-2): `2025-03-16`, `2025-03`, `2025`, `2025-03-11/2025-03-17`,
    `2025-01/..`, `../2024`, seasons such as `2024-21`. Two periods are equal when their days are, however
    they were written. They are in order of their first day, then of their last; an open start comes first, an
    open end last.

    Raises: ValueError, where the ends are out of order.
    """

    first: date | None
    last: date | None

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.first > self.last:
            raise ValueError(f"a period runs forward, not from {self.first} to {self.last}")

    @classmethod
    def parse(cls, edtf: str) -> Period:
        """The period that an EDTF text names.

        Raises: UnknownDateError, where the text is outside the part of EDTF above, or names no day there ever
        is.
        """
        text = edtf.strip()
        start, slash, end = text.partition("/")
        try:
            if not slash or text == "/":
                return _point(text)
            first = None if start in ("..", "") else _point(start).first
            last = None if end in ("..", "") else _point(end).last
            return cls(first, last)
        except ValueError:
            raise UnknownDateError(edtf) from None

    @classmethod
    def of_day(cls, day: date) -> Period:
        """One day."""
        return cls(day, day)

    @classmethod
    def of_month(cls, year: int, month: int) -> Period:
        """One calendar month."""
        return cls(date(year, month, 1), _end_of_month(year, month))

    @classmethod
    def of_year(cls, year: int) -> Period:
        """One calendar year."""
        return cls(date(year, 1, 1), date(year, 12, 31))

    def __str__(self) -> str:
        """A short EDTF text that names exactly these days: whole years and months are said as such.

        Beside an open end stands the month at the least, as nobody who wrote "since January" meant a year.
        """
        first, last = self.first, self.last
        if first is None or last is None:
            return f"{_open_end(first, starts=True)}/{_open_end(last, starts=False)}"
        if first == last:
            return first.isoformat()
        length = _alignment(first, last)
        start, end = first.isoformat()[:length], last.isoformat()[:length]
        return start if start == end else f"{start}/{end}"

    def __lt__(self, other: Period) -> bool:
        return self._order < other._order

    @property
    def _order(self) -> tuple[bool, date, bool, date]:
        begin, end = self._key
        return self.first is not None, begin, self.last is None, end

    @property
    def _key(self) -> tuple[date, date]:
        return self.first or date.min, self.last or date.max

    @property
    def days(self) -> int | None:
        """How many days it has; None where an end is open."""
        if self.first is None or self.last is None:
            return None
        return (self.last - self.first).days + 1

    def holds(self, other: Period) -> bool:
        """Whether every day of `other` is a day of this one."""
        return self._key[0] <= other._key[0] and other._key[1] <= self._key[1]

    def overlaps(self, other: Period) -> bool:
        """Whether the two share a day."""
        return self._key[0] <= other._key[1] and other._key[0] <= self._key[1]

    def before(self, other: Period) -> bool:
        """Whether it is over before `other` begins."""
        return self._key[1] < other._key[0]

    def intersection(self, other: Period) -> Period | None:
        """The days that both have, None where there are none."""
        if not self.overlaps(other):
            return None
        return Period(
            max((day for day in (self.first, other.first) if day), default=None),
            min((day for day in (self.last, other.last) if day), default=None),
        )

    def cover(self, other: Period) -> Period:
        """The shortest period that holds both."""
        return Period(
            min(self.first, other.first) if self.first and other.first else None,
            max(self.last, other.last) if self.last and other.last else None,
        )

    def shift(self, *, days: int = 0, months: int = 0) -> Period:
        """Moved along the calendar, months first; the 31st falls on the last day of a shorter month.

        A period of whole months moved by months stays one: February moved by one month is all of March.

        Raises: ValueError, where that leads out of the calendar, which has the years 1 to 9999.
        """
        whole = _is_month_end(self.last) and (self.first is None or self.first.day == 1)
        try:
            first = _moved(self.first, months, to_end=False)
            last = _moved(self.last, months, to_end=whole)
            return Period(first and first + timedelta(days), last and last + timedelta(days))
        except OverflowError:
            raise ValueError(f"{self} can't move by {months} months and {days} days") from None


def _point(text: str) -> Period:
    found = _POINT.fullmatch(text)
    match [int(part) for part in found.groups() if part] if found else []:
        case [year, month, day]:
            return Period.of_day(date(year, month, day))
        case [year, month] if month in _SEASON_MONTHS:
            begin = Period.of_month(year, _SEASON_MONTHS[month])
            return begin.cover(begin.shift(months=2))
        case [year, month]:
            return Period.of_month(year, month)
        case [year]:
            return Period.of_year(year)
    raise ValueError(text)


def _end_of_month(year: int, month: int) -> date:
    return date(year, month, calendar.monthrange(year, month)[1])


def _is_month_end(day: date | None) -> bool:
    return day is not None and day == _end_of_month(day.year, day.month)


def _alignment(first: date, last: date) -> int:
    """How many characters of ISO dates name these ends: 4 for whole years, 7 for whole months, else 10."""
    if first.day != 1 or not _is_month_end(last):
        return 10
    return 4 if first.month == 1 and last.month == 12 else 7


def _open_end(day: date | None, *, starts: bool) -> str:
    if day is None:
        return ".."
    whole = day.day == 1 if starts else _is_month_end(day)
    return day.isoformat()[:7] if whole else day.isoformat()


def _moved(day: date | None, months: int, *, to_end: bool) -> date | None:
    if day is None or not months:
        return day
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    end = _end_of_month(year, month + 1)
    return end if to_end else min(end, date(year, month + 1, min(day.day, end.day)))
