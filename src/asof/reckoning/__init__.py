"""What follows from the claims of a story: pure functions over nouns, without files or databases."""

from asof.reckoning.conflict import Conflict, Severity, Side, conflicts
from asof.reckoning.series import Series, series

__all__ = ["Conflict", "Series", "Severity", "Side", "conflicts", "series"]
