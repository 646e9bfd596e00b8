"""A name where a report mentions it."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from asof.span import Span


class MentionKind(StrEnum):
    """What the name names, as far as the report's words tell."""

    PERSON = "person"
    ORGANISATION = "organisation"
    PLACE = "place"
    OTHER = "other"
    """Anything else with a name, peoples included."""


@dataclass(frozen=True, slots=True)
class Mention:
    """A name at a span of a report's text as cleaned; the text is looked up, as a claim's is.

    Where a pronoun or a description ("the agency") stands there, `stands_for` is where the words are that it means.
    """

    report: str
    span: Span
    kind: MentionKind
    stands_for: Span | None = None
