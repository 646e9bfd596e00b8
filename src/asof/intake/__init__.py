"""Files and folders of text, Markdown and HTML -> clean, dated reports."""

from asof.intake.facts import Facts, Given
from asof.intake.files import READABLE, Candidate, gather
from asof.intake.furniture import Reason
from asof.intake.opening import MAX_BYTES, open_report

__all__ = ["MAX_BYTES", "READABLE", "Candidate", "Facts", "Given", "Reason", "gather", "open_report"]
