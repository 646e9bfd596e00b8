"""What adding a report did to the ledger."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from asof.claim import Claim


class ChangeKind(StrEnum):
    """What became of a report that was added."""

    NEW = "new"
    """The ledger did not have it."""
    CHANGED = "changed"
    """The publisher's words are not what they were; the old version stays, superseded."""
    REREAD = "reread"
    """The same words, but other claims or other facts about the report were found in them."""
    MOVED = "moved"
    """The same in all but where it was read from."""
    SAME = "same"
    """Nothing at all was written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """What adding `report` did: its version now, and the claims that came, went, stayed.

    Claims are the same when their ids are. `altered` are those that stayed and are read otherwise now
    (another subject, another date), as they are now; `kept` counts those that say just what they said,
    wherever in the text.
    """

    report: str
    kind: ChangeKind
    version: int = 1
    added: tuple[Claim, ...] = ()
    removed: tuple[Claim, ...] = ()
    altered: tuple[Claim, ...] = ()
    kept: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class Version:
    """One state of a report: its number, counted from 1, what it was, and when (UTC) which asof read it."""

    report: str
    number: int
    digest: str
    claims: int
    read_at: datetime
    asof: str
    current: bool
