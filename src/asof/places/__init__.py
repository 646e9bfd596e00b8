"""Names of places -> where they are."""

from asof.places.gazetteer import Gazetteer, Sort, Spot
from asof.places.locating import Located, locate

__all__ = ["Gazetteer", "Located", "Sort", "Spot", "locate"]
