"""What readers are given and what they give: bytes with a name and what is known of them -> texts, or more of such."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property
from typing import TypeAlias

from asof.errors import InputError
from asof.intake.decode import decode
from asof.intake.facts import NOTHING, Facts
from asof.report import LeftOut

MAX_BYTES = 20_000_000
"""Of one report. Three million words: no report is as long, but a log, a database dump or a wrong name is."""
MAX_PILE = 100_000_000
"""Of a file that holds many: an archive, a mailbox, a table. It is held in memory, with a member as large beside it."""


@dataclass(frozen=True, slots=True)
class Told:
    """Facts, and by what they are told ("meta.json", "the feed")."""

    facts: Facts
    by: str


@dataclass(frozen=True, kw_only=True)
class Item:
    """Bytes that may be a report, or hold some: a file, a member of an archive, a part of a mail, an answer.

    `name` is what a report of it is called within its story, `location` where it lies, and `file_name` how the file
    itself is called, by whose suffix readers go where the content does not tell. `known` is what others say of it,
    who is believed first first. `columns` says which columns of a table hold what; `depth` counts what it is packed in.
    """

    data: bytes
    name: str
    location: str
    file_name: str
    known: tuple[Told, ...] = ()
    columns: Mapping[str, str] = field(default_factory=dict)
    depth: int = 0

    @cached_property
    def suffix(self) -> str:
        """The end of the file's name, in small letters, with its dot; "" where it has none."""
        _, dot, end = self.file_name.rpartition(".")
        return f".{end.lower()}" if dot else ""

    @cached_property
    def text(self) -> str | None:
        """The bytes as text; None where they are none."""
        return decode(self.data)

    @cached_property
    def head(self) -> str:
        """How the text begins, for a look at what it is; "" where there is none."""
        return (self.text or "")[:5000].lstrip()

    def inner(self, name: str, data: bytes, *told: Told) -> Item:
        """What is packed in this under a name of its own; what was known of the whole holds for each part of it."""
        return replace(
            self,
            data=data,
            name=f"{self.name}/{name}",
            location=f"{self.location}/{name}",
            file_name=name.rpartition("/")[2],
            known=(*told, *self.known),
            depth=self.depth + 1,
        )

    def unwrapped(self, file_name: str, data: bytes, *told: Told) -> Item:
        """The one thing that this is a wrapping of; it goes by the same name."""
        return replace(self, data=data, file_name=file_name, known=(*told, *self.known), depth=self.depth + 1)


@dataclass(frozen=True, slots=True, kw_only=True)
class Text:
    """The words of one report as a reader found them.

    `left_out` is what of them is no part of the report: markup, struck-out words. `told` is what the text says of
    itself. `noted` is what a program put down when it wrote the file, which need not be when the report was published.
    `part` tells it from other texts of the same file.
    """

    raw: str
    left_out: tuple[LeftOut, ...] = ()
    told: Told = Told(NOTHING, "")
    noted: Told = Told(NOTHING, "")
    part: str | None = None


@dataclass(frozen=True, slots=True)
class Note:
    """What a user should know of an input that is nothing wrong: which columns were taken, what was not looked at."""

    where: str
    what: str

    def __str__(self) -> str:
        return f"{self.where}: {self.what}"


Found: TypeAlias = Text | Item | Note | InputError
"""What a reader gives: texts, things that need another reader, notes, and what could not be read of the whole."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of file: what it is called in messages, how it is known, and how it is read.

    `read` raises an InputError where nothing can be given. `most` is how many bytes one may have.
    """

    name: str
    fits: Callable[[Item], bool]
    read: Callable[[Item], Iterable[Found]]
    most: int = MAX_BYTES
