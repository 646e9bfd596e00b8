"""What in a story can't all be right."""

from asof.reckoning.conflicts.ranked import conflicts
from asof.reckoning.conflicts.sides import Conflict, Severity, Side

__all__ = ["Conflict", "Severity", "Side", "conflicts"]
