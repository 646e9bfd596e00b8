"""A story: the one object that views, scripts and notebooks hold."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Self

from asof.catalogue import Catalogue, load
from asof.claim import Claim
from asof.errors import Problem
from asof.ledger import Change, ChangeKind, Ledger, Version
from asof.period import Period
from asof.reckoning import Conflict, Series, Severity, Side
from asof.report import Report

__all__ = [
    "Change",
    "ChangeKind",
    "Conflict",
    "Progress",
    "ReadResult",
    "Series",
    "Severity",
    "Side",
    "Story",
    "Version",
]


@dataclass(frozen=True, slots=True)
class Progress:
    """How far reading is: `done` of `total` reports, and the name of the one that is read now."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What reading did: a change for each report that was read, a problem for each that was not.

    `left_out` counts the lines that are not part of the reports read, by reason.
    """

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)


class Story:
    """All that is known of one story, out of its ledger."""

    def __init__(self, ledger: Ledger, measures: Catalogue) -> None:
        self._ledger = ledger
        self.measures = measures

    @classmethod
    def open(cls, ledger: str, *, create: bool = False, measures: Path | None = None) -> Story:
        """The story in a ledger: a file, or a database URL."""
        return cls(Ledger.open(ledger, create=create), load(measures))

    def close(self) -> None:
        """Let go of the ledger."""
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(
        self,
        paths: Sequence[Path],
        *,
        published: Period | None = None,
        between: Period | None = None,
        progress: Callable[[Progress], None] | None = None,
    ) -> ReadResult:
        """Read files and folders into the ledger, one report at a time."""
        raise NotImplementedError

    def add(self, report: Report, claims: Sequence[Claim]) -> Change:
        """Take in a report that was read elsewhere, with its claims."""
        return self._ledger.add(report, claims)

    @property
    def reports(self) -> tuple[Report, ...]:
        """The reports as they are now, ordered by name."""
        raise NotImplementedError

    @property
    def claims(self) -> tuple[Claim, ...]:
        """The claims of these reports, ordered by report, then by place in the text."""
        raise NotImplementedError

    @property
    def series(self) -> tuple[Series, ...]:
        """The figures, sorted by what they are about."""
        raise NotImplementedError

    @property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The claims that can't all be right."""
        raise NotImplementedError

    def report(self, name: str) -> Report:
        """The report of this name."""
        raise NotImplementedError

    def claim(self, claim_id: str) -> Claim:
        """The claim of this id."""
        raise NotImplementedError

    def versions(self, report: str) -> tuple[Version, ...]:
        """The states of a report that the ledger has seen, oldest first."""
        raise NotImplementedError

    def quote(self, claim: Claim) -> str:
        """The sentence that makes the claim, as it stands in the report."""
        return claim.quote.of(self.report(claim.report).text)

    def words(self, claim: Claim) -> str:
        """The claim's own words, as they stand in the report."""
        return claim.span.of(self.report(claim.report).text)
