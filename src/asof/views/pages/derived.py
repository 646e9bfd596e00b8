"""Values that follow from two figures of a report, with the words of both."""

from __future__ import annotations

from dataclasses import dataclass
from types import MappingProxyType

from asof.derived import Derived, Relation
from asof.views.pages.amounts import Amount, amount_of
from asof.views.pages.book import Book, Cited
from asof.views.units import told_in

_HOW: MappingProxyType[Relation, str] = MappingProxyType(
    {
        Relation.SHARE: "{claim} of {base}",
        Relation.PART: "the others of {base}, {claim} left out",
        Relation.CHANGE: "from {base} to {claim}",
    }
)


@dataclass(frozen=True, slots=True, kw_only=True)
class DerivedView:
    """A derived value, how it follows, and the two claims that it follows from."""

    value: Amount
    how: str
    claim: Cited
    base: Cited


def derived_view(book: Book, derived: Derived) -> DerivedView:
    """A derived value as pages show it."""
    claim, base = book.cite(derived.claim), book.cite(derived.base)
    return DerivedView(
        value=amount_of(derived.value, told_in([derived.claim])),
        how=_HOW[derived.relation].format(claim=claim.label, base=base.label),
        claim=claim,
        base=base,
    )
