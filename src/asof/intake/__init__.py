"""Files of any kind that reports come in -> clean, dated reports."""

from asof.intake.facts import Facts, Given
from asof.intake.files import Candidate, gather
from asof.intake.furniture import Reason
from asof.intake.item import MAX_BYTES, Item, Note, Told
from asof.intake.opening import open_item, open_report, open_reports

__all__ = [
    "MAX_BYTES",
    "Candidate",
    "Facts",
    "Given",
    "Item",
    "Note",
    "Reason",
    "Told",
    "gather",
    "open_item",
    "open_report",
    "open_reports",
]
