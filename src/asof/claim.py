"""One checkable proposition in one report."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from enum import StrEnum

from asof.evidence import Basis, Evidence
from asof.period import Period
from asof.source import Source
from asof.span import Span
from asof.value import Value


class Kind(StrEnum):
    """The four kinds of claim."""

    FIGURE = "figure"
    """A quantity of something real at some time."""
    FORECAST = "forecast"
    """What will or may happen later; with a value, where one is predicted."""
    EVENT = "event"
    """Something that happened at a time."""
    STATEMENT = "statement"
    """Any other proposition that somebody is said to assert."""


class Modality(StrEnum):
    """How firmly the report says it."""

    ASSERTED = "asserted"
    HEDGED = "hedged"
    DENIED = "denied"


@dataclass(frozen=True, slots=True, kw_only=True)
class Claim:
    """What a report says, with the place in its text where it says so.

    `quote` is the sentence and `span` the claim's own words in it (for a figure the quantity, hedge
    included); both are spans of the report's text as cleaned. `value` and `measure` are None for a claim
    without a quantity. `as_of` is the period of which the claim speaks, None where the report does not tell.

    `role` and `affiliation` are what the report says the source is ("retired major general") and where it belongs;
    `relayed_by` names whoever the report has the source's words from. `type` is the sort of a forecast (promise,
    plan, warning, prediction) or of an event (an id of `data/events.toml`); `condition` are the words on which a
    forecast hangs ("if the levee holds"). Each is None where the report says nothing of it.

    `basis` says on what basis the number of a figure counts, None where there is no number. `evidence` is what the
    reader knows of the figure besides; two claims that say the same are equal whatever it is.
    """

    id: str
    report: str
    kind: Kind
    quote: Span
    span: Span
    value: Value | None = None
    measure: str | None = None
    basis: Basis | None = None
    subject: str | None = None
    place: str | None = None
    as_of: Period | None = None
    source: Source
    modality: Modality = Modality.ASSERTED
    confidence: float = 1.0
    role: str | None = None
    affiliation: str | None = None
    relayed_by: str | None = None
    type: str | None = None
    condition: Span | None = None
    evidence: Evidence | None = field(default=None, compare=False, repr=False)

    def __post_init__(self) -> None:
        if not self.quote.holds(self.span):
            raise ValueError(f"the words at {self.span} lie outside their quote at {self.quote}")
        if self.condition and not self.quote.holds(self.condition):
            raise ValueError(f"the condition at {self.condition} lies outside its quote at {self.quote}")
        if not 0.0 <= self.confidence <= 1.0:
            raise ValueError(f"confidence lies between 0 and 1, {self.confidence} does not")


def claim_id(report: str, kind: Kind, quote: str, words: str, nth: int = 0) -> str:
    """Twelve hexadecimal digits that name a claim by what it says, the same on every machine in every run.

    Args:
        report: the report's name in its story.
        kind: the claim's kind.
        quote: the words of the sentence; white space does not matter.
        words: the claim's own words in it.
        nth: how many claims of the same report have the same words in the same sentence before this one.

    The place in the text does not matter, so a claim keeps its id when the publisher edits another paragraph.
    """
    parts = (report, kind.value, " ".join(quote.split()), " ".join(words.split()), str(nth))
    return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]
