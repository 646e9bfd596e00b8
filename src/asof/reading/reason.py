"""A reason for people."""

from __future__ import annotations

from dataclasses import dataclass

from asof.span import Span


@dataclass(frozen=True, slots=True)
class Reason:
    """Why a field of a claim is what it is, in a sentence for people.

    `field` is a field of `Claim`; `words` are where in the report's text it stands, None where it does not.
    """

    field: str
    because: str
    words: Span | None = None
