"""When the reports of a story were published: as each says of itself, or as the others tell.

What one report tells of another is worked out anew from all that are there, and never stored: it does not depend on
the order in which they were read.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from asof.claim import Claim
from asof.report import Report

if TYPE_CHECKING:
    from asof.reading import Dated, Term

BETWEEN = "--between"
"""What a report says that it is dated by, where only bounds are known."""
_TEXT = "its text: "


def dated_by_itself(report: Report, terms: Sequence[Term]) -> Report:
    """A report with the date that its text tells, where it has no better one."""
    if not may_be_narrower(report):
        return report
    from asof.reading import dated_from_text  # noqa: PLC0415, a look at a ledger needs no reader

    return _with(report, dated_from_text(report.text, terms, report.published))


def dated(reports: Sequence[Report]) -> tuple[Report, ...]:
    """The reports of a story as the ledger has them, with the best date that there is for each."""
    if not any(map(may_be_narrower, reports)):
        return tuple(reports)
    from asof.reading import beside, dated_from_text, load_terms  # noqa: PLC0415, as above

    told = [one.published for one in reports if one.published and (one.dated_by or "").startswith(_TEXT)]
    others = beside((report for report in reports if not may_be_narrower(report)), told)
    terms = load_terms()

    def best(report: Report) -> Report:
        if not may_be_narrower(report):
            return report
        of_terms = (
            others.span is not None and report.published is None and any(term.said(report.text) for term in terms)
        )
        if not of_terms and not others.may_tell(report.text):
            return report
        return _with(report, dated_from_text(report.text, terms, report.published, others))

    return tuple(map(best, reports))


def claims_of(claims: Sequence[Claim], before: Report, after: Report) -> Sequence[Claim]:
    """The claims of a report as they are where its date is another than that with which it was read."""
    if before.published == after.published:
        return claims
    from asof.reading import moved  # noqa: PLC0415, as above

    return tuple(moved(claims, before, after))


def may_be_narrower(report: Report) -> bool:
    """Whether nothing but its text and bounds tells the date of a report."""
    by = report.dated_by or ""
    return report.published is None or by == BETWEEN or by.startswith(_TEXT)


def _with(report: Report, found: Dated | None) -> Report:
    """A report with a date that was found, and what that rests on: its own words, those of others, bounds."""
    if found is None:
        return report
    words = ", ".join(f'"{" ".join(said.split())}"' for said in found.words)
    before = report.dated_by if report.dated_by != BETWEEN else None
    grounds = [before, f"{_TEXT}{words}" if words else None, *(" ".join(told.split()) for told in found.others)]
    within = f", within {BETWEEN}" if report.dated_by == BETWEEN else ""
    return replace(report, published=found.period, dated_by="; ".join(filter(None, grounds)) + within)
