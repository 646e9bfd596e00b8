"""The ledger: adds reports with their claims, and gives them back."""

from __future__ import annotations

from collections.abc import Sequence
from types import TracebackType
from typing import Self

from asof.claim import Claim
from asof.ledger.change import Change, Version
from asof.report import Report


class Ledger:
    """The store of a story."""

    @classmethod
    def open(cls, where: str, *, create: bool = False) -> Ledger:
        """The ledger in a file, or at a database URL."""
        raise NotImplementedError

    def close(self) -> None:
        """Let go of the file."""
        raise NotImplementedError

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def name_for(self, report: Report) -> str:
        """The name that `report` has, or would get, in this ledger: asked before its claims are read."""
        raise NotImplementedError

    def add(self, report: Report, claims: Sequence[Claim]) -> Change:
        """Take in a report and its claims, whole or not at all."""
        raise NotImplementedError

    def reports(self) -> list[Report]:
        """The current version of each report, ordered by name."""
        raise NotImplementedError

    def claims(self) -> list[Claim]:
        """The claims of the current versions, ordered by report name, then by place in the text."""
        raise NotImplementedError

    def versions(self, name: str) -> list[Version]:
        """All versions of a report, oldest first; none where the ledger does not have it."""
        raise NotImplementedError
