"""A story, or a part of it, as views see it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property
from typing import Protocol

from asof.catalogue import Catalogue
from asof.claim import Claim
from asof.derived import Derived
from asof.errors import UnknownMeasureError
from asof.report import Report
from asof.ruling import Entry
from asof.story import (
    Actor,
    Conflict,
    Estimate,
    Located,
    Origin,
    Outcome,
    Ruled,
    Series,
)
from asof.views.words import sortable


class Told(Protocol):
    """What can be shown: a `Story` is one, and so is a `Selection` of it."""

    @property
    def measures(self) -> Catalogue: ...  # noqa: D102 - as in Story, and so are the others
    @property
    def reports(self) -> Sequence[Report]: ...  # noqa: D102
    @property
    def former(self) -> Mapping[str, Sequence[Report]]: ...  # noqa: D102
    @property
    def claims(self) -> Sequence[Claim]: ...  # noqa: D102
    @property
    def series(self) -> Sequence[Series]: ...  # noqa: D102
    @property
    def conflicts(self) -> Sequence[Conflict]: ...  # noqa: D102
    @property
    def derived(self) -> Sequence[Derived]: ...  # noqa: D102
    @property
    def origins(self) -> Sequence[Origin]: ...  # noqa: D102
    @property
    def actors(self) -> Sequence[Actor]: ...  # noqa: D102
    @property
    def called(self) -> Mapping[str, str]: ...  # noqa: D102
    @property
    def places(self) -> Sequence[Located]: ...  # noqa: D102
    @property
    def estimates(self) -> Mapping[str, Estimate]: ...  # noqa: D102
    @property
    def outcomes(self) -> Sequence[Outcome]: ...  # noqa: D102
    @property
    def rulings(self) -> Sequence[Entry]: ...  # noqa: D102
    def ruled(self, claim_id: str) -> Ruled: ...  # noqa: D102
    def report(self, name: str) -> Report: ...  # noqa: D102
    def quote(self, claim: Claim) -> str: ...  # noqa: D102
    def words(self, claim: Claim) -> str: ...  # noqa: D102


@dataclass(frozen=True, kw_only=True)
class Selection:
    """The part of a story that is about a measure, a subject or a report; None for all of them.

    A measure is named by its id, a subject and a report by a part of the name, in small or capital letters.

    Raises: UnknownMeasureError, where neither the catalogue nor a claim has the measure.
    """

    story: Told
    measure: str | None = None
    subject: str | None = None
    about: str | None = None

    def __post_init__(self) -> None:
        known = {*self.story.measures, *(claim.measure for claim in self.story.claims if claim.measure)}
        if self.measure is not None and self.measure not in known:
            raise UnknownMeasureError(self.measure, sorted(known))

    @property
    def measures(self) -> Catalogue:
        """The catalogue of the story."""
        return self.story.measures

    @cached_property
    def reports(self) -> Sequence[Report]:
        """The reports that are asked for."""
        return [report for report in self.story.reports if _names(self.about, report.name)]

    @cached_property
    def claims(self) -> Sequence[Claim]:
        """The claims that are asked for."""
        return [claim for claim in self.story.claims if self._takes(claim)]

    @cached_property
    def series(self) -> Sequence[Series]:
        """The series that have such a claim, with these claims only."""
        chosen = {claim.id for claim in self.claims}
        cut = [
            replace(series, claims=tuple(claim for claim in series.claims if claim.id in chosen))
            for series in self.story.series
        ]
        return [series for series in cut if series.claims]

    @cached_property
    def conflicts(self) -> Sequence[Conflict]:
        """The conflicts in which such a claim has part, with all of their sides."""
        chosen = {claim.id for claim in self.claims}
        return [
            conflict
            for conflict in self.story.conflicts
            if any(claim.id in chosen for side in conflict.sides for claim in side.claims)
        ]

    @cached_property
    def derived(self) -> Sequence[Derived]:
        """What follows from such a claim and another."""
        return [one for one in self.story.derived if self._takes(one.claim)]

    @cached_property
    def origins(self) -> Sequence[Origin]:
        """The origins of such claims, with all that goes back to them."""
        chosen = {claim.id for claim in self.claims}
        return [origin for origin in self.story.origins if any(claim.id in chosen for claim in origin.claims)]

    @property
    def actors(self) -> Sequence[Actor]:
        """The actors one of whose names is asked for as a subject."""
        return [one for one in self.story.actors if any(_names(self.subject, name) for name in one.names)]

    @property
    def former(self) -> Mapping[str, Sequence[Report]]:
        """The former versions of reports."""
        return self.story.former

    @property
    def called(self) -> Mapping[str, str]:
        """The actors' names for subjects."""
        return self.story.called

    @property
    def places(self) -> Sequence[Located]:
        """The places of the whole story."""
        return self.story.places

    @property
    def estimates(self) -> Mapping[str, Estimate]:
        """The estimates of the story: they rest on all claims of their series."""
        return self.story.estimates

    @cached_property
    def outcomes(self) -> Sequence[Outcome]:
        """What became of the forecasts that are asked for."""
        return [outcome for outcome in self.story.outcomes if self._takes(outcome.forecast)]

    @property
    def rulings(self) -> Sequence[Entry]:
        """What people decided in the whole story."""
        return self.story.rulings

    def ruled(self, claim_id: str) -> Ruled:
        """The claim of this id beside what people made of it."""
        return self.story.ruled(claim_id)

    def report(self, name: str) -> Report:
        """The report of this name."""
        return self.story.report(name)

    def quote(self, claim: Claim) -> str:
        """The sentence that makes the claim."""
        return self.story.quote(claim)

    def words(self, claim: Claim) -> str:
        """The claim's own words."""
        return self.story.words(claim)

    def _takes(self, claim: Claim) -> bool:
        return (
            (self.measure is None or claim.measure == self.measure)
            and _names(self.subject, claim.subject)
            and _names(self.about, claim.report)
        )


def _names(part: str | None, name: str | None) -> bool:
    return part is None or (name is not None and sortable(part) in sortable(name))
