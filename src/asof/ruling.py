"""What a person decides: on a claim, two names, two series, a report's date, a forecast."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum


class Act(StrEnum):
    """What a ruling does, and what it is about."""

    ACCEPT = "accept"
    """The claim of this id is as it is shown: the content has its facts."""
    CORRECT = "correct"
    """The claim of this id is as the content has it."""
    REJECT = "reject"
    """The report makes no such claim as the one of this id."""
    MERGE_NAMES = "merge names"
    """Two names are one actor's."""
    SPLIT_NAMES = "split names"
    """Two names are two actors'."""
    MERGE_SERIES = "merge series"
    """Two series, by their ids, are one."""
    SPLIT_SERIES = "split series"
    """Two series, by their ids, are two, whatever their numbers say."""
    DATE = "date"
    """The report of this name was published when the content says (`published`, EDTF)."""
    OUTCOME = "outcome"
    """What became of the forecast of this id (`verdict`)."""
    UNDO = "undo"
    """The ruling of this number does not hold; undoing an undo makes it hold again."""


ON_CLAIMS = frozenset((Act.ACCEPT, Act.CORRECT, Act.REJECT))
"""Of these, the last one about a claim holds alone."""
_ON_PAIRS = frozenset((Act.MERGE_NAMES, Act.SPLIT_NAMES, Act.MERGE_SERIES, Act.SPLIT_SERIES))
_NEEDED = {Act.DATE: ("published",), Act.OUTCOME: ("verdict",)}
"""Fields of the content without which an act says nothing."""


@dataclass(frozen=True, slots=True)
class Ruling:
    """A decision: `about` names what it is on, `content` says how that is, both as text.

    Raises: ValueError, where it is about too few or too many things, or its content lacks what the act needs.
    """

    act: Act
    about: tuple[str, ...]
    content: Mapping[str, str | None] = field(default_factory=dict)

    def __post_init__(self) -> None:
        wanted = 2 if self.act in _ON_PAIRS else 1
        if len(self.about) != wanted or not all(isinstance(name, str) for name in self.about):
            raise ValueError(f"a ruling to {self.act.value} is about {wanted} by name, not about {self.about!r}")
        if not isinstance(self.content, Mapping):
            raise ValueError(f"the content of a ruling to {self.act.value} has no fields")
        for name in _NEEDED.get(self.act, ()):
            if not isinstance(self.content.get(name), str):
                raise ValueError(f"a ruling to {self.act.value} lacks the field {name}")


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """A ruling as the ledger keeps it: its number there, who made it (None where that was not kept), and when (UTC)."""

    number: int
    ruling: Ruling
    by: str | None
    at: datetime


@dataclass(frozen=True, slots=True)
class Identity:
    """A person's word on two names, or on two series: that they are one (`same`), or two."""

    one: str
    other: str
    same: bool


def holding(journal: Iterable[Entry]) -> list[Entry]:
    """The rulings that nobody undid, oldest first, without the undoings themselves."""
    undone: set[str] = set()
    holds: list[Entry] = []
    for one in sorted(journal, key=lambda one: one.number, reverse=True):
        if str(one.number) in undone:
            continue
        if one.ruling.act is Act.UNDO:
            undone.update(one.ruling.about)
        else:
            holds.append(one)
    return holds[::-1]


def identities(journal: Iterable[Entry], merge: Act, split: Act) -> list[Identity]:
    """What people said last about pairs, oldest first; of two about the same pair the later one holds."""
    return [
        Identity(one.ruling.about[0], one.ruling.about[1], one.ruling.act is merge)
        for one in holding(journal)
        if one.ruling.act in (merge, split)
    ]


def latest(journal: Sequence[Entry], about: tuple[str, ...]) -> int:
    """The number of the last word about something, undoings included; 0 where there is none."""
    last, concerned = 0, set[str]()
    for one in sorted(journal, key=lambda one: one.number):
        if one.ruling.about == about or (one.ruling.act is Act.UNDO and set(one.ruling.about) <= concerned):
            concerned.add(str(one.number))
            last = one.number
    return last
