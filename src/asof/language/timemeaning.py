"""What the rules for time expressions stand for: a match becomes days of the calendar, a length or a frequency."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from asof.language.tense import looks_ahead
from asof.language.timex import Grain, Kind, Meaning, Time
from asof.period import Period
from asof.span import Span

MONTHS = {
    **{name.lower(): number for number, name in enumerate(calendar.month_name) if name},
    **{name.lower(): number for number, name in enumerate(calendar.month_abbr) if name},
    "sept": 9,
}
WEEKDAYS = {
    **{name.lower(): number for number, name in enumerate(calendar.day_name)},
    **{name: number for number, name in enumerate(["mon", "tues", "wed", "thurs", "fri", "sat", "sun"])},
}
SEASONS = {"spring": 25, "summer": 26, "autumn": 27, "fall": 27, "winter": 28}
SOUTHERN = {"spring": 29, "summer": 30, "autumn": 31, "fall": 31, "winter": 32}
"""Codes of ISO 8601-2 for the seasons of the north and of the south."""
COUNTS = {
    **{word: n for n, word in enumerate("zero one two three four five six seven eight nine ten eleven twelve".split())},
    **{word: n for n, word in enumerate("thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(), 13)},
    **dict(zip("twenty thirty forty fifty sixty seventy eighty ninety".split(), range(20, 100, 10), strict=True)),
    "a": 1,
    "an": 1,
    "another": 1,
    "half a": 0.5,
    "half an": 0.5,
    "couple of": 2,
    "couple": 2,
    "dozen": 12,
    "hundred": 100,
    "thousand": 1000,
}
_SEASON_NAMES = {"spring": "SP", "summer": "SU", "autumn": "FA", "fall": "FA", "winter": "WI"}
VAGUE = ("few", "several", "many", "some", "multiple")
_A_FEW = 3
"""What a number of units that is not told is taken for where days must be named."""
ORDINALS = {"first": 1, "second": 2, "third": 3, "fourth": 4, "1st": 1, "2nd": 2, "3rd": 3, "4th": 4, "last": 4}
STEPS = {"last": -1, "previous": -1, "past": -1, "this": 0, "current": 0, "next": 1, "coming": 1, "following": 1}
_HOLIDAYS = {"christmas": (12, 25), "christmas eve": (12, 24), "new year's day": (1, 1), "new year's eve": (12, 31)}
_ENDED = re.compile(r" end(?:ed|ing) (?:on )?(?P<month>[A-Z][a-z]{2,8})\.? (?P<day>\d{1,2})\b(?:,? (?P<year>\d{4})\b)?")
_DERIVED = frozenset({"ago", "year earlier"})
"""Rules whose times are themselves counted from a time before: "a year earlier" twice means one and the same year."""
PARTS_OF_DAY = {"morning": "MO", "afternoon": "AF", "evening": "EV", "night": "NI"}
_PARTS = {"early": (0.0, 1 / 3), "mid": (1 / 3, 2 / 3), "middle": (1 / 3, 2 / 3), "late": (2 / 3, 1.0)}
_PARTS |= {"beginning": (0.0, 1 / 4), "start": (0.0, 1 / 4), "end": (3 / 4, 1.0)}
_DAYS = {Grain.MINUTE: 1 / 1440, Grain.HOUR: 1 / 24, Grain.DAY: 1, Grain.WEEKEND: 7, Grain.WEEK: 7}
_MONTHS_IN = {
    Grain.MONTH: 1,
    Grain.QUARTER: 3,
    Grain.SEASON: 3,
    Grain.HALF: 6,
    Grain.YEAR: 12,
    Grain.DECADE: 120,
    Grain.CENTURY: 1200,
}
_SLACK = {Grain.WEEK: 3, Grain.MONTH: 15, Grain.QUARTER: 31, Grain.YEAR: 45, Grain.DECADE: 400}
"""Days by which "two months ago" may miss, either way."""
_SOON, _LONG_AGO = timedelta(days=60), timedelta(days=270)
"""A day without a year is the coming one where that is near and the past one far: "on Jan. 20", said on 10 January."""


@dataclass(frozen=True, slots=True)
class Context:
    """What an expression is resolved against: the report's date, its sentence, and the times before it in the text."""

    anchor: Period | None
    words: str
    span: Span
    earlier: Sequence[Time]
    seasons: Mapping[str, int] = field(default_factory=lambda: SEASONS)

    @property
    def ahead(self) -> bool:
        """Whether the clause looks ahead."""
        return looks_ahead(self.words, self.span.start, self.span.end)

    @property
    def day(self) -> Period | None:
        """The report's date, where both its ends are known."""
        return self.anchor if self.anchor and self.anchor.days else None

    def last(self, *grains: Grain) -> Time | None:
        """The last time before this one that names days in one of these units, or in any."""
        named = (
            time
            for time in reversed(self.earlier)
            if time.period and time.meaning.kind in (Kind.DATE, Kind.TIME) and time.rule not in _DERIVED
        )
        return next((time for time in named if not grains or time.meaning.grain in grains), None)


def group(match: re.Match[str], name: str) -> str:
    """What a named group took, in small letters; empty where it took nothing or the rule has no such group."""
    groups = match.groupdict()
    found = next((groups[one] for one in (name, f"{name}_", f"{name}__") if groups.get(one)), "")
    return found.lower().replace("’", "'").strip(" -.")


def grain(match: re.Match[str]) -> Grain:
    """The unit of a match."""
    unit = group(match, "unit").removesuffix("s")
    return {"night": Grain.DAY, "morning": Grain.DAY, "fortnight": Grain.WEEK, "centurie": Grain.CENTURY}.get(
        unit
    ) or Grain(unit)


def count(text: str) -> float | None:
    """The number that words or digits stand for: "twenty-four", "5 1/2", "2.5"; None for vague ones.

    Raises: ValueError, where they are no number.
    """
    words = (
        text.lower().removeprefix("a ") if text.lower().startswith(("a few", "a couple", "a dozen")) else text.lower()
    )
    if words in VAGUE or not words:
        return None
    if words in COUNTS:
        return float(COUNTS[words])
    if found := re.fullmatch(r"(\d+) 1/2", words):
        return int(found[1]) + 0.5
    tens, _, ones = words.replace(" ", "-").partition("-")
    if ones and tens in COUNTS and ones in COUNTS:
        return float(COUNTS[tens] + COUNTS[ones]) if COUNTS[ones] < 100 else float(COUNTS[tens] * COUNTS[ones])
    return float(words.replace(",", ""))


# --- days of the calendar ---------------------------------------------------------------------------------------------


def iso_day(match: re.Match[str], _: Context) -> Meaning:
    """2024-11-23."""
    return Meaning(period=Period.of_day(date(int(group(match, "year")), int(match["m"]), int(match["day"]))))


def slashed_day(match: re.Match[str], _: Context) -> Meaning:
    """11/23/2024 as Americans write it, or 23/11/2024; None for 4/5/2016, which is two days."""
    one, other, year = int(match["m"]), int(match["day"]), int(group(match, "year"))
    year += 0 if year > 99 else 1900 if year > 68 else 2000
    if one != other and max(one, other) <= 12:
        return Meaning()
    return Meaning(period=Period.of_day(date(year, min(one, other) if max(one, other) > 12 else one, max(one, other))))


def named_day(match: re.Match[str], context: Context) -> Meaning:
    """12 January, January 12-14, 2010; Friday, Jan. 12."""
    month, day = MONTHS[group(match, "month")], int(match["day"])
    last = int(group(match, "last") or day)
    years = [int(group(match, "year"))] if group(match, "year") else _years(month, day, context, group(match, "which"))
    if not years:
        return Meaning()
    return Meaning(period=Period(date(years[0], month, day), date(years[-1], month, last)))


def named_month(match: re.Match[str], context: Context) -> Meaning:
    """January, early March, mid-February 2025, next May, August last year."""
    month, which = MONTHS[group(match, "month")], group(match, "which")
    told = int(group(match, "year") or 0) or _which_year(match, context)
    years = [told] if told else _years(month, None, context, which)
    if not years:
        return Meaning(grain=Grain.MONTH)
    first, last = (_part(Period.of_month(year, month), group(match, "part")) for year in (years[0], years[-1]))
    return Meaning(period=first.cover(last), grain=Grain.MONTH)


def _which_year(match: re.Match[str], context: Context) -> int | None:
    """The year of "May last year" and "the third quarter of this year"."""
    if not context.day or not context.day.last or not group(match, "whose"):
        return None
    return context.day.last.year + STEPS[group(match, "whose").split()[0]]


def _years(month: int, day: int | None, context: Context, which: str = "") -> list[int]:
    """The years of a day or a month without one, as seen from the first and from the last day of a wide date."""
    if not context.day or not context.day.first or not context.day.last:
        return []
    ends = (context.day.first, context.day.last)
    return sorted({_year_of(month, day, anchor, which, ahead=context.ahead) for anchor in ends})


def _year_of(month: int, day: int | None, anchor: date, which: str = "", *, ahead: bool = False) -> int:
    """The year of a day or a month without one: the last before a day, or the next where the clause says so."""
    if which == "this":
        return anchor.year
    gone_by = (month, day or 1) > (anchor.month, anchor.day) if day else month > anchor.month
    past = anchor.year - gone_by
    if day is None and which == "last" and month == anchor.month:
        return past - 1
    if day is not None and which == "last" and past == anchor.year and (month, day) == (anchor.month, anchor.day):
        return past - 1
    since = anchor - date(past, month, min(day or 1, 28))
    until = date(past + 1, month, min(day or 1, 28)) - anchor
    if which in ("last", "past"):
        return past
    now = day is None and month == anchor.month
    comes = which in ("next", "coming") or (ahead and since.days > 0 and not now)
    return past + (comes or (until < _SOON and since > _LONG_AGO))


def year(match: re.Match[str], _: Context) -> Meaning:
    """2024, early 2023, the end of 1989, fiscal 1990."""
    number = int(group(match, "year"))
    if group(match, "fiscal"):
        return Meaning(period=_fiscal(Period.of_year(number)), grain=Grain.YEAR, label=f"{number:04}")
    return Meaning(period=_part(Period.of_year(number), group(match, "part")), grain=Grain.YEAR)


def _fiscal(unit: Period) -> Period:
    """A year or quarter of a calendar that begins up to half a year before the one that it is named for.

    So do those of most states and companies: in July, October or January.
    """
    return unit.shift(months=-6).cover(unit)


def two_years(match: re.Match[str], _: Context) -> Meaning:
    """The 2023-24 season, the fiscal year 2023/24: from spring of the one to autumn of the other."""
    number, following = int(group(match, "year")), int(group(match, "following")[-2:])
    if (number + 1) % 100 != following:
        return Meaning(grain=Grain.YEAR)
    return Meaning(period=Period(date(number, 4, 1), date(number + 1, 9, 30)), grain=Grain.YEAR)


def spelled_year(match: re.Match[str], _: Context) -> Meaning:
    """Nineteen ninety-six, as radio has it; the year two thousand."""
    century, rest = group(match, "century"), count(group(match, "rest")) if group(match, "rest") else 0
    start = 2000 if not century else 100 * int(count(century) or 0)
    return Meaning(period=Period.of_year(start + int(rest or 0)), grain=Grain.YEAR)


def decade(match: re.Match[str], _: Context) -> Meaning:
    """The 1990s, the early '80s."""
    written = group(match, "year")
    start = int(written) if len(written) == 4 else 1900 + int(written)
    return Meaning(
        period=_part(Period.of_year(start).cover(Period.of_year(start + 9)), group(match, "part")), grain=Grain.DECADE
    )


def century(match: re.Match[str], _: Context) -> Meaning:
    """The 20th century."""
    start = 100 * (int(match["nth"]) - 1)
    return Meaning(period=Period.of_year(start).cover(Period.of_year(start + 99)), grain=Grain.CENTURY)


def season(match: re.Match[str], context: Context) -> Meaning:
    """Spring 2024, last winter, until spring, over the fall, in the hemisphere of the report."""
    name = group(match, "season")
    code = context.seasons[name]
    if group(match, "year"):
        return _season(_season_of(int(group(match, "year")), code), name)
    anchor = context.day
    if anchor is None or anchor.last is None:
        return Meaning(grain=Grain.SEASON)
    which = group(match, "which").removeprefix("this ") if group(match, "which") != "this" else "this"
    around = [_season_of(anchor.last.year + step, code) for step in (-2, -1, 0, 1)]
    return _season(_season_near(around, anchor.last, which, ahead=context.ahead), name)


def _season_of(year: int, code: int) -> Period:
    return Period.parse(f"{year:04}-{code}")


def _season(period: Period, name: str) -> Meaning:
    label = f"{period.first.year:04}-{_SEASON_NAMES[name]}" if period.first else ""
    return Meaning(period=period, grain=Grain.SEASON, label=label)


def _season_near(around: Sequence[Period], day: date, which: str, *, ahead: bool) -> Period:
    """The one of four successive years' seasons that is meant, around a day."""
    started = [season for season in around if (season.first or date.max) <= day]
    later = [season for season in around if (season.first or date.max) > day]
    current = next((season for season in started if season.holds(Period.of_day(day))), None)
    if which == "this":
        return current or (later[0] if ahead else min(around, key=lambda season: _gap(season, day)))
    if which in ("last", "past"):
        return [season for season in started if season != current][-1]
    if which in ("next", "coming") or ahead:
        return later[0]
    return started[-1]


def _gap(period: Period, day: date) -> int:
    return abs(((period.first or day) - day).days)


def quarter(match: re.Match[str], context: Context) -> Meaning:
    """The third quarter of 2023, Q2, this year's first quarter, the second half of 1989."""
    half = bool(group(match, "half") or group(match, "h"))
    length = 6 if half else 3
    nth = int(group(match, "q") or group(match, "h") or ORDINALS[group(match, "nth")])
    month = length * (min(nth, 2) if half else nth) - length + 1
    unit = Grain.HALF if half else Grain.QUARTER
    year = int(group(match, "year") or 0) or _which_year(match, context) or _year_of_quarter(month, length, context)
    if not year:
        return Meaning(grain=unit)
    found = Period.of_month(year, month).cover(Period.of_month(year, month + length - 1))
    if group(match, "fiscal"):
        return Meaning(period=_fiscal(found), grain=unit, label=f"{year:04}-{'H' if half else 'Q'}{nth}")
    return Meaning(period=found, grain=unit)


def _year_of_quarter(month: int, length: int, context: Context) -> int | None:
    """That of the quarter under way, else of the last one before, else of the next where the clause looks ahead."""
    if not context.day or not context.day.last:
        return None
    anchor = context.day.last
    if month <= anchor.month < month + length:
        return anchor.year
    past = anchor.year - (month > anchor.month)
    return past + (context.ahead and past < anchor.year + 1 and _SOON.days > (date(past + 1, month, 1) - anchor).days)


def holiday(match: re.Match[str], context: Context) -> Meaning:
    """Christmas, Thanksgiving, Easter: the last one before the report, or the next where the clause looks ahead."""
    if context.day is None or context.day.last is None:
        return Meaning()
    anchor, name = context.day.last, group(match, "holiday").removesuffix(" day") or ""
    days = [_holiday(name, anchor.year + step) for step in (-1, 0, 1)]
    gone = [day for day in days if day <= anchor]
    ahead = group(match, "which") == "next" or (group(match, "which") != "last" and context.ahead)
    return Meaning(period=Period.of_day(days[len(gone)] if ahead else gone[-1]))


def _holiday(name: str, year: int) -> date:
    if name.startswith("thanksgiving"):
        first = date(year, 11, 1)
        return first + timedelta(days=(3 - first.weekday()) % 7 + 21)
    if name.startswith("easter"):
        return _easter(year)
    return date(year, *_HOLIDAYS.get(name) or _HOLIDAYS[f"{name} day"])


def _easter(year: int) -> date:
    """Easter Sunday of the Gregorian calendar (the algorithm of Butcher, 1876)."""
    golden, hundreds, rest = year % 19, year // 100, year % 100
    moon = (19 * golden + hundreds - hundreds // 4 - (hundreds - (hundreds + 8) // 25 + 1) // 3 + 15) % 30
    weekday = (32 + 2 * (hundreds % 4) + 2 * (rest // 4) - moon - rest % 4) % 7
    late = (golden + 11 * moon + 22 * weekday) // 451
    month, day = divmod(moon + weekday - 7 * late + 114, 31)
    return date(year, month, day + 1)


def _part(period: Period, part: str) -> Period:
    """The early, middle or late third of a period; the first or last quarter for its beginning or end."""
    if not part or period.first is None or period.days is None:
        return period
    start, end = _PARTS[re.split(r"[- ]", part.removeprefix("the "))[0]]
    first = period.first + timedelta(days=round(start * period.days))
    return Period(first, period.first + timedelta(days=max(round(end * period.days) - 1, 0)))


# --- counted from the report, or from a time before -------------------------------------------------------------------


def weekday(match: re.Match[str], context: Context) -> Meaning:
    """On Sunday, last Friday, next Tuesday, Monday night; the tense of the clause decides where nothing else does."""
    clock = PARTS_OF_DAY.get(group(match, "daypart"), "")
    kind = Kind.TIME if clock else Kind.DATE
    anchor = context.day
    if anchor is None or anchor.first is None or anchor.last is None or (anchor.days or 99) > 14:
        return Meaning(kind=kind, clock=clock)
    which = group(match, "which")
    number = WEEKDAYS[group(match, "weekday")]
    ahead = which in ("next", "coming", "this coming") or (which not in ("last", "past", "this past") and context.ahead)
    step = 1 if ahead else -1
    skip = 7 if which in ("next", "last", "past") else 0
    days = [
        day + timedelta(days=step * (step * (number - day.weekday()) % 7 or skip))
        for day in (anchor.first, anchor.last)
    ]
    return Meaning(period=Period(*days), kind=kind, clock=clock)


def near_day(match: re.Match[str], context: Context) -> Meaning:
    """Today, yesterday, tomorrow, last night, this morning, later yesterday."""
    word = re.sub(r"^(?:early|earlier|late|later|mid-?) ", "", match[0].lower())
    step = -1 if word.startswith(("yesterday", "last night")) else 1 if word.startswith("tomorrow") else 0
    clock = PARTS_OF_DAY.get(re.split(r"[ -]", word)[-1], "")
    if word in ("tonight", "overnight"):
        clock = "NI"
    period = context.day.shift(days=step) if context.day else None
    return Meaning(period=period, kind=Kind.TIME if clock else Kind.DATE, clock=clock)


def calendar_unit(match: re.Match[str], context: Context) -> Meaning:
    """This week, last month, next year, the end of the year.

    "Earlier this year" ends with the report, "later this month" begins there.
    """
    unit = grain(match)
    anchor = context.day
    if anchor is None or anchor.first is None or anchor.last is None:
        return Meaning(grain=unit)
    step = STEPS.get(group(match, "which").split()[-1] if group(match, "which") else "this", 0)
    found = _around(anchor.first, unit, step).cover(_around(anchor.last, unit, step))
    if group(match, "fiscal") and unit is Grain.YEAR:
        year_around = Period(anchor.first, anchor.first).shift(months=-12).cover(anchor.shift(months=12))
        return Meaning(period=year_around.shift(months=12 * step), grain=unit, label=f"{found.first:%Y}")
    if group(match, "part"):
        return Meaning(period=_part(found, group(match, "part")), grain=unit)
    return Meaning(period=_before_or_after(found, anchor, group(match, "when")), grain=unit)


def _before_or_after(period: Period, anchor: Period, when: str) -> Period:
    if when == "earlier" and period.first and anchor.last and period.first <= anchor.last:
        return Period(period.first, min(anchor.last, period.last or anchor.last))
    if when == "later" and period.last and anchor.first and anchor.first <= period.last:
        return Period(max(anchor.first, period.first or anchor.first), period.last)
    return period


def that_unit(match: re.Match[str], context: Context) -> Meaning:
    """That day, the same year, the following month: counted from the time before it in the text."""
    unit = grain(match)
    before = context.last()
    if before is None or before.period is None or before.period.first is None or before.period.last is None:
        return Meaning(grain=unit)
    step = STEPS.get(group(match, "which"), 0)
    base = before.period
    if unit is Grain.DAY:
        return Meaning(period=base.shift(days=step) if base.days and base.days <= 7 else None, grain=unit)
    return Meaning(period=_around(base.first or date.min, unit, step), grain=unit)


def this_unit(match: re.Match[str], context: Context) -> Meaning:
    """The quarter, the week, the year: the one that the text spoke of last, else the report's own."""
    unit = grain(match) if group(match, "unit") else Grain.QUARTER
    if group(match, "part"):
        return calendar_unit(match, context)
    if group(match, "ended") and unit is Grain.YEAR:
        return Meaning(period=_year_to(match, context), kind=Kind.DURATION, grain=unit, amount=1.0)
    before = context.last(unit)
    if before is not None and before.rule == "quarter":
        return Meaning(period=before.period, grain=unit)
    if unit is Grain.QUARTER and context.day and context.day.last:
        return Meaning(period=_around(context.day.last, unit, -1), grain=unit)
    return calendar_unit(match, context)


def _year_to(match: re.Match[str], context: Context) -> Period | None:
    """The twelve months up to the day that is named after "the year ended"."""
    found = _ENDED.match(match.string, match.end())
    if not found or group(found, "month") not in MONTHS:
        return None
    month, day = MONTHS[group(found, "month")], int(found["day"])
    years = [int(found["year"])] if found["year"] else _years(month, day, context)
    if not years:
        return None
    last = date(years[-1], month, day)
    return Period((Period.of_day(last).shift(months=-12).first or last) + timedelta(days=1), last)


def _around(day: date, unit: Grain, step: int) -> Period:
    """The calendar week, weekend, month or year around a day, or so many further on."""
    if unit is Grain.DAY:
        return Period.of_day(day + timedelta(days=step))
    if unit in (Grain.WEEK, Grain.WEEKEND):
        monday = day - timedelta(days=day.weekday()) + timedelta(weeks=step)
        return Period(monday + timedelta(days=5 * (unit is Grain.WEEKEND)), monday + timedelta(days=6))
    if unit is Grain.MONTH:
        return Period.of_month(day.year, day.month).shift(months=step)
    if unit in (Grain.QUARTER, Grain.HALF):
        length = _MONTHS_IN[unit]
        start = Period.of_month(day.year, day.month - (day.month - 1) % length).shift(months=step * length)
        return start.cover(start.shift(months=length - 1))
    size = _MONTHS_IN[unit] // 12
    start_year = day.year - day.year % size + size * step
    return Period.of_year(start_year).cover(Period.of_year(start_year + size - 1))


def the_weekend(match: re.Match[str], context: Context) -> Meaning:
    """The weekend: the last one before the report, or the next where the clause looks ahead."""
    anchor = context.day
    if anchor is None or anchor.last is None:
        return Meaning(grain=Grain.WEEKEND)
    this = _around(anchor.last, Grain.WEEKEND, 0)
    step = 0 if context.ahead or (this.first or date.max) <= anchor.last else -1
    step = STEPS.get(group(match, "which"), step)
    return Meaning(period=_around(anchor.last, Grain.WEEKEND, step), grain=Grain.WEEKEND)


def past_stretch(match: re.Match[str], context: Context) -> Meaning:
    """The past week, the last four days, over the past two years, recent months: up to the report."""
    unit, amount = grain(match), _amount(match)
    anchor = context.day
    period = None
    if anchor and anchor.first:
        period = Period(_back(anchor.first, _A_FEW if amount is None else amount, unit), anchor.last)
    return Meaning(period=period, kind=Kind.DURATION, grain=unit, amount=amount)


def next_stretch(match: re.Match[str], context: Context) -> Meaning:
    """The next 12 to 18 months, the coming weeks, within two days: from the report on."""
    unit, amount = grain(match), _amount(match)
    most = count(group(match, "most")) if group(match, "most") else amount
    anchor = context.day
    period = None
    if anchor and anchor.last:
        period = Period(anchor.first, _back(anchor.last, -(_A_FEW if most is None else most), unit))
    return Meaning(period=period, kind=Kind.DURATION, grain=unit, amount=None if most != amount else amount)


def _amount(match: re.Match[str]) -> float | None:
    """How many units; None where it is not told."""
    if group(match, "count"):
        return count(group(match, "count"))
    return None if group(match, "unit").endswith("s") else 1.0


def ago(match: re.Match[str], context: Context) -> Meaning:
    """Two weeks ago, five years earlier, a month later, a day after."""
    unit, side = grain(match), group(match, "side")
    amount = _A_FEW if (told := _amount(match)) is None else told
    base = context.day if side in ("ago", "from now") else _told_before(context)
    if unit is Grain.YEAR and amount == 1 and (spoken := context.last()) and spoken.meaning.grain is Grain.QUARTER:
        return _year_before(spoken)
    if base is None or base.first is None or base.last is None:
        return Meaning(grain=unit)
    sign = -1 if side in ("from now", "later", "after") else 1
    moved = Period(_back(base.first, sign * amount, unit), _back(base.last, sign * amount, unit))
    slack = timedelta(days=_SLACK.get(unit, 0) if (base.days or 99) < 31 else 0)
    kind = Kind.DATE if unit in _MONTHS_IN or side == "ago" else Kind.DURATION
    vague = (
        unit
        if kind is Kind.DURATION
        else Grain.YEAR
        if unit is Grain.DECADE
        else unit
        if unit in (Grain.YEAR, Grain.MONTH, Grain.WEEK)
        else Grain.DAY
    )
    period = Period((moved.first or base.first) - slack, (moved.last or base.last) + slack)
    return Meaning(period=period, kind=kind, grain=vague, amount=told if kind is Kind.DURATION else None)


def _told_before(context: Context) -> Period | None:
    """The time that the text spoke of last, else the report's own."""
    before = context.last()
    return before.period if before and before.period and before.period.days else context.day


def year_earlier(match: re.Match[str], context: Context) -> Meaning:
    """The year-earlier quarter; year-ago: a year before the quarter, month or year that the text spoke of last."""
    before = context.last(Grain.QUARTER) if "quarter" in match[0].lower() else context.last()
    if before is not None:
        return _year_before(before)
    return Meaning(
        period=_around(context.day.first, Grain.YEAR, -1) if context.day and context.day.first else None,
        grain=Grain.YEAR,
    )


def _year_before(time: Time) -> Meaning:
    assert time.period is not None  # noqa: S101
    return replace(time.meaning, period=time.period.shift(months=-12))


def lasting(day: date, meaning: Meaning) -> date:
    """The last day of a length of time that begins on a day.

    Raises: ValueError, OverflowError, where that is out of the calendar.
    """
    return _back(day, -(_A_FEW if meaning.amount is None else meaning.amount), meaning.grain)


def _back(day: date, amount: float, unit: Grain) -> date:
    """A day so many units before (after, where the number is negative)."""
    if unit in _MONTHS_IN and (months := amount * _MONTHS_IN[unit]) == int(months):
        moved = Period.of_day(day).shift(months=-int(months))
        return moved.first or day
    size = _DAYS.get(unit) or 30.44 * _MONTHS_IN[unit]
    return day - timedelta(days=round(amount * size))


def vague(match: re.Match[str], context: Context) -> Meaning:
    """Now, currently: the report's date. Recently, soon: a time that is not told."""
    if group(match, "now"):
        return Meaning(period=context.day, grain=Grain.PRESENT)
    return Meaning(grain=Grain.FUTURE if group(match, "future") else Grain.PAST)


# --- the time of day --------------------------------------------------------------------------------------------------


def clock(match: re.Match[str], context: Context) -> Meaning:
    """10:35 a.m., noon, 5 p.m. EST: on the day that the text spoke of last, else the report's."""
    words = group(match, "word")
    if words:
        hour, minute = (12, 0) if words in ("noon", "midday") else (24, 0)
        told = f"{hour:02}:00" if hour == 12 else "24"
    else:
        hour, minute = int(match["hour"]), int(group(match, "minute") or 0)
        half = group(match, "half")
        if hour > 24 or minute > 59 or (half and hour > 12):
            return Meaning(kind=Kind.TIME)
        hour = hour % 12 + 12 * half.startswith("p") if half else hour
        told = f"{hour:02}:{minute:02}"
    before = context.last(Grain.DAY)
    period = before.period if before and before.period and before.period.days == 1 else context.day
    return Meaning(period=period, kind=Kind.TIME, clock=told)


def part_of_day(match: re.Match[str], context: Context) -> Meaning:
    """In the morning, the afternoon: on the day that the text spoke of last, else the report's."""
    before = context.last(Grain.DAY)
    period = before.period if before and before.period and before.period.days == 1 else context.day
    return Meaning(period=period, kind=Kind.TIME, clock=PARTS_OF_DAY[group(match, "daypart")])


# --- lengths and frequencies ------------------------------------------------------------------------------------------


def length(match: re.Match[str], _: Context) -> Meaning:
    """Two years, a three-day visit, for weeks, the first nine months."""
    unit, amount = grain(match), _amount(match)
    if group(match, "most") and count(group(match, "most")) != amount:
        amount = count(group(match, "most"))
    if group(match, "half") and amount is not None:
        amount += 0.5
    return Meaning(kind=Kind.DURATION, grain=unit, amount=amount)


def often(match: re.Match[str], _: Context) -> Meaning:
    """Daily, every two weeks, a year after an amount, annually."""
    words = {"dai": "day", "annual": "year", "bi": "week"}
    if adverb := group(match, "adverb"):
        unit = words.get(adverb.removesuffix("ly"), adverb.removesuffix("ly"))
        return Meaning(kind=Kind.SET, grain=Grain(unit), amount=1.0)
    return Meaning(kind=Kind.SET, grain=grain(match), amount=_amount(match) or 1.0)


def often_named(match: re.Match[str], _: Context) -> Meaning:
    """Every Thursday, each July, on Tuesdays."""
    if group(match, "month"):
        return Meaning(kind=Kind.SET, grain=Grain.MONTH, period=Period.of_month(2000, MONTHS[group(match, "month")]))
    day = date(2000, 1, 3) + timedelta(days=WEEKDAYS[group(match, "weekday")])
    return Meaning(
        kind=Kind.SET,
        grain=Grain.DAY,
        period=Period.of_day(day),
        clock=PARTS_OF_DAY.get(group(match, "daypart").removesuffix("s"), ""),
    )


def that_weekday(match: re.Match[str], context: Context) -> Meaning:
    """The following Tuesday, the previous Friday: counted from the time before it in the text."""
    before, number = _told_before(context), WEEKDAYS[group(match, "weekday")]
    if before is None or before.first is None or before.last is None:
        return Meaning()
    if group(match, "which") == "previous":
        return Meaning(period=Period.of_day(before.first - timedelta(days=(before.first.weekday() - number) % 7 or 7)))
    return Meaning(period=Period.of_day(before.last + timedelta(days=(number - before.last.weekday()) % 7 or 7)))


def year_end(_: re.Match[str], context: Context) -> Meaning:
    """Year end, the end of the year."""
    if context.day is None or context.day.last is None:
        return Meaning(grain=Grain.YEAR)
    return Meaning(period=_part(Period.of_year(context.day.last.year), "end"), grain=Grain.YEAR)
