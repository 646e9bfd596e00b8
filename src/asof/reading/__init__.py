"""A report's text into its claims."""

from asof.reading.explain import Reason, reasons
from asof.reading.reader import Draft, Reader

__all__ = ["Draft", "Reader", "Reason", "reasons"]
