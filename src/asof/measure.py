"""What a figure measures."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Behaviour(StrEnum):
    """How the numbers of a measure move over time."""

    LEVEL = "level"
    """A state at a time, up or down: territory held, troops, temperature."""
    CUMULATIVE = "cumulative"
    """A total since a start, which can't fall: deaths, area burned."""
    RATE = "rate"
    """So much per time: an advance, a flow."""
    SHARE = "share"
    """A part of a whole, in per cent."""
    FIXED = "fixed"
    """What one event has for good, and only its measurements differ: the magnitude of a quake."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measure:
    """One entry of the catalogue.

    `units` are the canonical units in which it may be said, the usual one first; the unit `currency` stands
    for any ISO 4217 code. `title` is what a person would call a series of it. `nouns` are the things whose
    counting means this measure ("soldiers"), `cues` the words around a quantity that point to it ("held",
    "killed"); both are patterns of whole words, in which a trailing `*` stands for any ending.
    `phrase` is the title of a series whose subject is named, in place of `{who}` ("{who} killed"); None where the name
    stands behind the title. A share may be `of` another measure: what of it is lost is a share of the territory once
    held.
    """

    id: str
    title: str
    description: str
    units: tuple[str, ...]
    behaviour: Behaviour
    nouns: tuple[str, ...] = ()
    cues: tuple[str, ...] = ()
    of: str | None = None
    phrase: str | None = None

    @property
    def unit(self) -> str:
        """The usual unit."""
        return self.units[0]
