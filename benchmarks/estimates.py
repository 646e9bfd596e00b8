"""How long the estimate of one long series takes: a year in which so many claims are made, each by a report of its own.

`wall_s` and `cpu_s` are medians of several runs after a first one, which fills what is kept between estimates.
"""

from __future__ import annotations

import argparse
import random
import time
from datetime import date, timedelta
from statistics import median
from typing import Any

from asof.catalogue import load
from asof.claim import Claim
from asof.reckoning import estimate, gathered, origins
from asof.report import Report
from asof.testing import make_claim, make_report

_SOURCES = ("Ann Lane", "Carl Reed", "Eva Moss")


def options(parser: argparse.ArgumentParser) -> None:
    """How long a series."""
    parser.add_argument("--claims", type=int, default=300)
    parser.add_argument("--runs", type=int, default=9)


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """Seconds for a total, which can't fall, and for the same as a level."""
    told = [_told(number, given.claims) for number in range(given.claims)]
    claims, reports = [claim for _, claim in told], [report for report, _ in told]
    measures = load()
    one = gathered(claims, measures)
    made = origins(claims, reports, [one])
    found: dict[str, Any] = {"claims": len(one.claims)}
    for name, known in (("total", measures["killed"]), ("level", None)):
        taken = []
        for _ in range(given.runs + 1):
            wall, cpu = time.perf_counter(), time.process_time()
            estimated = estimate(one, made, reports, measure=known)
            taken.append((time.perf_counter() - wall, time.process_time() - cpu))
        walls, cpus = zip(*taken[1:], strict=True)
        found[name] = {
            "days": len(estimated.days) if estimated else 0,
            "wall_s": median(walls),
            "cpu_s": median(cpus),
        }
    return found


def _told(number: int, claims: int) -> tuple[Report, Claim]:
    """A report of one day of the year, and what it says: every fourth a bound."""
    chance = random.Random(number)  # noqa: S311
    day = (date(2025, 1, 1) + timedelta(number * 365 // claims)).isoformat()
    value = round(100 + number * 3 + chance.gauss(0, 20))
    report = make_report(f"In Linz there were {number} of them.", name=f"{number}.txt", published=day)
    return report, make_claim(
        report,
        f"{number} of them",
        value=value if number % 4 else (value, None),
        measure="killed",
        place="Linz",
        as_of=day,
        source=_SOURCES[number % len(_SOURCES)],
    )
