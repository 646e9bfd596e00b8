"""What is known about a report beside its words, and from where."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, fields

from asof.period import Period


@dataclass(frozen=True, slots=True, kw_only=True)
class Facts:
    """What one place (a `meta.json`, a page, a file's name) tells about a report; None where it tells nothing."""

    title: str | None = None
    publisher: str | None = None
    url: str | None = None
    language: str | None = None
    published: Period | None = None
    updated: Period | None = None

    def __or__(self, other: Facts) -> Facts:
        """These facts, and those of `other` where these are silent."""
        return Facts(
            **{
                one.name: mine if (mine := getattr(self, one.name)) is not None else getattr(other, one.name)
                for one in fields(Facts)
            }
        )


NOTHING = Facts()
"""No facts at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Given:
    """What the user says about the inputs.

    `published` is the date of one report. `between` bounds every report: one that nothing dates gets it for its date.
    `columns` says which column of a table holds what ("text", "date", …) where their names don't.
    """

    published: Period | None = None
    between: Period | None = None
    columns: Mapping[str, str] = field(default_factory=dict)
