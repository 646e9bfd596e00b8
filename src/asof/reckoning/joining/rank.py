"""Which series come first: those that an analyst of the story would keep."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import numpy as np
from numpy.typing import NDArray

from asof.reckoning.joining.figures import BASES, Figures, Floats

_OPENING = 300
"""Characters at the head of a report in which the figures stand that it thinks most of."""
_UNITS = ("people", "count", "%", "km2", "km", "days")


def traits(figures: Figures, groups: Sequence[Sequence[int]], measures: Sequence[str]) -> Floats:
    """(groups, traits) by which series are ranked; a group holds the rows of its figures.

    `measures` are the ids of the catalogue from which the ranking was learned: one trait each, and one for all others.
    """
    reports = max(len(set(figures.report.tolist())), 1)
    shares, central = _shares(figures, measures), _central(figures)
    rows = []
    for group in groups:
        own = [value for _, value in _traits(figures, np.array(group), reports)]
        likeness = central[np.array(group)]
        rows.append([*own, likeness.mean(), likeness.max(), *shares[np.array(group)].mean(axis=0)])
    return np.array(rows)


def _central(figures: Figures) -> Floats:
    """How like the words of each figure's sentence are to the heads of all reports: what the story is about."""
    _, firsts = np.unique(figures.report, return_index=True)
    heads = np.asarray(figures.words["lead"][firsts].sum(axis=0)).ravel()
    found: Floats = figures.words["sentence"] @ (heads / max(float(np.linalg.norm(heads)), 1e-9))
    return found


def _shares(figures: Figures, measures: Sequence[str]) -> Floats:
    """The shares of these measures, and last what all others have together."""
    place = {name: number for number, name in enumerate(measures)}
    found = np.zeros((len(figures), len(measures) + 1))
    for column, name in enumerate([*figures.catalogue, "other"]):
        found[:, place.get(name, len(measures))] += figures.measures[:, column]
    return found


def _traits(figures: Figures, group: NDArray[np.int64], reports: int) -> Iterator[tuple[str, float]]:
    told_by = len(set(figures.report[group].tolist()))
    opening = {int(figures.report[row]) for row in group if figures.start[row] < _OPENING}
    numbers = {(float(figures.low[row]), float(figures.high[row])) for row in group}
    known = figures.first[group][~np.isnan(figures.first[group])]
    unit = _usual_unit(figures, group)
    yield "figures", float(np.log(len(group)))
    yield "reports", float(np.log(told_by))
    yield "part of all reports", told_by / reports
    yield "figures to a report", len(group) / told_by
    yield "opening of reports", float(np.log1p(len(opening)))
    yield "opening, part of its reports", len(opening) / told_by
    yield "numbers", float(np.log(len(numbers)))
    yield "numbers to a figure", len(numbers) / len(group)
    yield "sources", float(np.log(len(set(figures.source[group].tolist()))))
    yield "days", float(np.log1p(known.max() - known.min())) if len(known) else 0.0
    yield "size", float(np.log10(np.abs(np.median(figures.high[group])) + 1))
    yield "digits", float(figures.flags["digits"][group].mean())
    yield "forecasts", float(figures.flags["forecast"][group].mean())
    yield "measure of its own", float(figures.flags["other"][group].mean())
    for basis, share in zip(BASES, figures.bases[group].mean(axis=0), strict=True):
        yield f"basis {basis.value}", float(share)
    for name in _UNITS:
        yield f"unit {name}", float(unit == name)
    yield "money", float(len(unit) == 3 and unit.isupper())


def _usual_unit(figures: Figures, group: NDArray[np.int64]) -> str:
    units: list[str] = [value.unit for row in group if (value := figures.claims[row].value)]
    usual: str = max(sorted(set(units)), key=units.count)
    return usual
