"""Who says it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class SourceKind(StrEnum):
    """What sort of source a claim has."""

    PERSON = "person"
    """A named human being."""
    ORGANISATION = "organisation"
    """A named body, government or outlet other than the publisher."""
    ANONYMOUS = "anonymous"
    """An unnamed official, source, analyst, or "reports"."""
    PUBLISHER = "publisher"
    """The report says it in its own voice."""


@dataclass(frozen=True, slots=True)
class Source:
    """Whoever the report has it from; `name` as the report gives it first, None for its own voice."""

    kind: SourceKind
    name: str | None = None

    def __post_init__(self) -> None:
        if (self.kind is SourceKind.PUBLISHER) != (self.name is None):
            raise ValueError("a source has a name, unless it is the publisher")


PUBLISHER = Source(SourceKind.PUBLISHER)
"""The report's own voice."""
