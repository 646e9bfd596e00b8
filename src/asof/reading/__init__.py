"""A report's text into its claims."""

from asof.reading.explain import Reason, reasons
from asof.reading.reader import Draft, Reader
from asof.reading.relation import derived

__all__ = ["Draft", "Reader", "Reason", "derived", "reasons"]
