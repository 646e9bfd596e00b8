"""A report's text into its claims."""

from asof.reading.reader import Reader

__all__ = ["Reader"]
