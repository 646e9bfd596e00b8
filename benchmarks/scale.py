"""How long reckoning takes for a story of many claims: CPU seconds for series, origins and conflicts.

The story is made up: words by Zipf's law, a report in five with sentences copied from an earlier one, figures of series
of very unequal length, sources of all kinds, a year of reports; `--claims` says how many claims it has.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta
from itertools import count
from random import Random
from time import process_time
from typing import Any

from asof.catalogue import load
from asof.claim import Claim, Kind, Modality
from asof.period import Period
from asof.reckoning import conflicts, origins, series
from asof.report import Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span
from asof.value import Value

A_REPORT, COPIED, WORDS = 15, 0.2, 30_000
"""Claims in a report, share of reports that copy, and words there are."""
MEASURES = ("killed", "injured", "displaced", "arrested", "strikes", "buildings_destroyed", "evacuated", "missing")
_START = date(2025, 1, 1)
_MODALITIES = [Modality.ASSERTED] * 16 + [Modality.HEDGED] * 3 + [Modality.DENIED]
_KINDS = [Kind.FIGURE] * 5 + [Kind.STATEMENT] * 3 + [Kind.EVENT] * 2


def options(parser: argparse.ArgumentParser) -> None:
    """How long the story is."""
    parser.add_argument("--claims", type=int, default=5_000, help="how many claims the story has")
    parser.add_argument("--seed", type=int, default=0)


def measure(given: argparse.Namespace) -> dict[str, Any]:
    """CPU seconds of each step, and how much came of it."""
    reports, claims = long_story(given.claims, given.seed)
    measures = load()
    begun = process_time()
    made = series(claims, measures, (), reports)
    grouped = process_time()
    acts = origins(claims, reports, made)
    traced = process_time()
    found = conflicts(made, claims=claims, reports=reports, measures=measures)
    done = process_time()
    return {
        "claims": len(claims),
        "reports": len(reports),
        "series": len(made),
        "origins": len(acts),
        "conflicts": len(found),
        "series_s": grouped - begun,
        "origins_s": traced - grouped,
        "conflicts_s": done - traced,
    }


def long_story(claims: int, seed: int = 0) -> tuple[list[Report], list[Claim]]:
    """The reports and the claims of a made-up story."""
    writer = _Writer(Random(seed), claims)  # noqa: S311 - the same story each time
    reports, made = [], list[Claim]()
    while len(made) < claims:
        report, told = writer.report()
        reports.append(report)
        made += told
    return reports, made


@dataclass
class _Writer:
    """Writes one report after the other."""

    chance: Random
    claims: int
    _number: Iterator[int] = field(default_factory=count)
    _sentences: list[tuple[str, dict[str, Any]]] = field(default_factory=list)

    def report(self) -> tuple[Report, list[Claim]]:
        """The next report and its claims."""
        number = next(self._number)
        reports = max(1, self.claims // A_REPORT)
        day = _START + timedelta(365 * number // reports)
        copies = self._sentences and self.chance.random() < COPIED
        start = self.chance.randrange(len(self._sentences)) if copies else 0
        copied = self._sentences[start : start + A_REPORT // 2] if copies else []
        sentences = copied + [self._sentence(day) for _ in range(A_REPORT - len(copied))]
        self._sentences += sentences[len(copied) :]
        text = " ".join(words for words, _ in sentences)
        report = Report(name=f"{number:06}.txt", raw=text, published=Period.of_day(day))
        return report, list(self._told(report, sentences))

    def _told(self, report: Report, sentences: list[tuple[str, dict[str, Any]]]) -> Iterator[Claim]:
        start = 0
        for place, (words, fields) in enumerate(sentences):
            span = Span(start, start + len(words))
            yield Claim(id=f"{report.name}-{place}", report=report.name, quote=span, span=span, **fields)
            start = span.end + 1

    def _sentence(self, day: date) -> tuple[str, dict[str, Any]]:
        kind = self.chance.choice(_KINDS)
        place = f"Town{self._rank(self.claims // 100 + 2)}"
        fields: dict[str, Any] = {"kind": kind, "source": self._source(), "place": place}
        fields["modality"] = self.chance.choice(_MODALITIES)
        fields["as_of"] = Period.of_day(day - timedelta(self.chance.choice((0, 0, 0, 1, 7))))
        words = [f"w{self._rank(WORDS)}" for _ in range(self.chance.randrange(8, 30))]
        if kind is Kind.FIGURE:
            number = float(self._rank(500))
            high = None if self.chance.random() < 0.1 else number
            fields["value"] = Value(number, high, "people", approximate=high is None or self.chance.random() < 0.2)
            fields["measure"] = self.chance.choice(MEASURES)
            fields["subject"] = self.chance.choice((None, None, f"group{self._rank(40)}"))
            words.insert(0, f"{number:.0f}")
        elif kind is Kind.EVENT:
            words.insert(0, "began")
        elif fields["modality"] is Modality.DENIED:
            words.insert(4, "not")
        if kind is not Kind.FIGURE:
            fields["subject"] = f"group{self._rank(40)}"
        return f"{place} {' '.join(words)}.", fields

    def _rank(self, most: int) -> int:
        """A number from 1 to `most`, each as likely as it is small."""
        return int(most ** self.chance.random())

    def _source(self) -> Source:
        number = self._rank(self.claims // 50 + 2)
        return self.chance.choice(
            (
                PUBLISHER,
                PUBLISHER,
                Source(SourceKind.PERSON, f"Ana Person{number}"),
                Source(SourceKind.ORGANISATION, f"Body{number} Works"),
                Source(SourceKind.ANONYMOUS, "officials"),
            )
        )
