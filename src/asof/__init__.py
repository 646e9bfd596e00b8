"""The ledger of a story: what reports say, who said it, how much, where, and as of when it was true.

    import asof

    with asof.Story.open("story.asof") as story:
        for claim in story.claims:
            print(claim.as_of, story.words(claim))

Names are imported when they are first used, so `import asof` costs nothing.
"""

from __future__ import annotations

from importlib import import_module
from typing import TYPE_CHECKING, Any

from asof.version import __version__

if TYPE_CHECKING:
    from asof.claim import Claim, Kind, Modality
    from asof.errors import AsofError, InputError, LedgerError, Problem, UsageError
    from asof.evidence import Basis, Evidence
    from asof.measure import Behaviour, Measure
    from asof.period import Period
    from asof.report import Report
    from asof.source import Source, SourceKind
    from asof.span import Span
    from asof.story import Change, Conflict, Progress, ReadResult, Series, Side, Story
    from asof.value import Value

__all__ = [
    "AsofError",
    "Basis",
    "Behaviour",
    "Change",
    "Claim",
    "Conflict",
    "Evidence",
    "InputError",
    "Kind",
    "LedgerError",
    "Measure",
    "Modality",
    "Period",
    "Problem",
    "Progress",
    "ReadResult",
    "Report",
    "Series",
    "Side",
    "Source",
    "SourceKind",
    "Span",
    "Story",
    "UsageError",
    "Value",
    "__version__",
]

_HOMES = {
    "claim": ("Claim", "Kind", "Modality"),
    "errors": ("AsofError", "InputError", "LedgerError", "Problem", "UsageError"),
    "evidence": ("Basis", "Evidence"),
    "measure": ("Behaviour", "Measure"),
    "period": ("Period",),
    "report": ("Report",),
    "source": ("Source", "SourceKind"),
    "span": ("Span",),
    "story": ("Change", "Conflict", "Progress", "ReadResult", "Series", "Side", "Story"),
    "value": ("Value",),
}
_HOME = {name: f"asof.{module}" for module, names in _HOMES.items() for name in names}


def __getattr__(name: str) -> Any:
    if name not in _HOME:
        raise AttributeError(f"module 'asof' has no attribute {name!r}")
    return getattr(import_module(_HOME[name]), name)


def __dir__() -> list[str]:
    return __all__
