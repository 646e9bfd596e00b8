"""Time expressions as nouns, and as TIMEX3 values (TimeML 1.2.1; Pustejovsky et al. 2005)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from asof.period import Period
from asof.span import Span


class Kind(StrEnum):
    """What a time expression is, as TIMEX3 has it."""

    DATE = "date"
    TIME = "time"
    """A date with the time of day."""
    DURATION = "duration"
    SET = "set"
    """How often."""


class Grain(StrEnum):
    """The unit in which a time is said: "in March" is a month, "the past four days" are days."""

    MINUTE = "minute"
    HOUR = "hour"
    DAY = "day"
    WEEKEND = "weekend"
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"
    SEASON = "season"
    HALF = "half"
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    PAST = "past"
    """Only that it is over: "recently"."""
    PRESENT = "present"
    FUTURE = "future"


@dataclass(frozen=True, slots=True, kw_only=True)
class Meaning:
    """What an expression stands for.

    `period` is None where the text gives no way to tell, as "on Sunday" in a report without a date, and where it names
    no days at all ("two weeks", "daily"). `amount` is the number of `grain`s of a duration or between repetitions,
    None where it is not told ("for weeks"). `clock` is the time of day, as `14:30`, or `MO`, `AF`, `EV`, `NI` for its
    parts. `label` is the TIMEX3 value where the days don't tell it: seasons of the south, fiscal years.
    """

    period: Period | None = None
    kind: Kind = Kind.DATE
    grain: Grain = Grain.DAY
    amount: float | None = None
    clock: str = ""
    label: str = ""


@dataclass(frozen=True, slots=True)
class Time:
    """A time expression: where it stands, the rule that found it ("weekday", "ago", …), and what it means."""

    span: Span
    rule: str
    meaning: Meaning

    @property
    def period(self) -> Period | None:
        """The days it means; None where nothing tells, or where it names none."""
        return self.meaning.period


_VAGUE = {Grain.PAST: "PAST_REF", Grain.PRESENT: "PRESENT_REF", Grain.FUTURE: "FUTURE_REF"}
_LENGTHS = {
    Grain.MINUTE: ("PT", 1, "M"),
    Grain.HOUR: ("PT", 1, "H"),
    Grain.DAY: ("P", 1, "D"),
    Grain.WEEKEND: ("P", 1, "WE"),
    Grain.WEEK: ("P", 1, "W"),
    Grain.MONTH: ("P", 1, "M"),
    Grain.QUARTER: ("P", 1, "Q"),
    Grain.SEASON: ("P", 3, "M"),
    Grain.HALF: ("P", 6, "M"),
    Grain.YEAR: ("P", 1, "Y"),
    Grain.DECADE: ("P", 10, "Y"),
    Grain.CENTURY: ("P", 100, "Y"),
}
_SMALLER = {Grain.HOUR: (60, "M"), Grain.YEAR: (12, "M"), Grain.MINUTE: (60, "S")}


def timex_value(time: Time) -> str:
    """The `value` attribute of TIMEX3: `1998-W07`, `P2Y`, `1998-02-06TMO`, `PAST_REF`; empty where nothing tells.

    A date is written to the grain in which it was said: "early March" is its month, "a year ago" the year around it.
    """
    meaning = time.meaning
    if meaning.grain in _VAGUE:
        return _VAGUE[meaning.grain]
    if meaning.kind is Kind.SET and meaning.period:
        return _repeated(meaning)
    if meaning.kind in (Kind.DURATION, Kind.SET):
        return _length(meaning)
    if meaning.period is None:
        return ""
    value = meaning.label or _date(meaning.period, meaning.grain)
    return f"{value}T{meaning.clock}" if meaning.clock else value


def _date(period: Period, grain: Grain) -> str:
    middle = _middle(period)
    year = f"{middle.year:04}"
    match grain:
        case Grain.WEEK:
            return middle.strftime("%G-W%V")
        case Grain.WEEKEND:
            return middle.strftime("%G-W%V-WE")
        case Grain.MONTH:
            return year + f"-{middle.month:02}"
        case Grain.QUARTER:
            return year + f"-Q{(middle.month + 2) // 3}"
        case Grain.HALF:
            return year + f"-H{1 + middle.month // 7}"
        case Grain.YEAR:
            return year
        case Grain.DECADE:
            return year[:3]
        case Grain.CENTURY:
            return year[:2]
    return middle.isoformat()


def _middle(period: Period) -> date:
    if period.first is None or period.last is None:
        return period.first or period.last or date.min
    return period.first + timedelta(days=((period.last - period.first).days + 1) // 2)


def _length(meaning: Meaning) -> str:
    prefix, size, letter = _LENGTHS[meaning.grain]
    if meaning.amount is None:
        return f"{prefix}X{letter}"
    whole, rest = divmod(meaning.amount * size, 1)
    smaller = ""
    if rest and meaning.grain in _SMALLER:
        many, name = _SMALLER[meaning.grain]
        smaller = f"{round(rest * many)}{name}"
    return prefix + (f"{whole:.0f}{letter}" if whole or not smaller else "") + smaller


def _repeated(meaning: Meaning) -> str:
    """Every Thursday, each July: the days stand for all of their name."""
    middle = _middle(meaning.period) if meaning.period else date.min
    if meaning.grain is Grain.MONTH:
        return f"XXXX-{middle.month:02}"
    value = f"XXXX-WXX-{middle.isoweekday()}"
    return value + (f"T{meaning.clock}" if meaning.clock else "")
