"""What follows from the claims of a story: pure functions over nouns, without files or databases."""

from asof.reckoning.actors import Actor, ActorKind, actors, called
from asof.reckoning.conflict import conflicts
from asof.reckoning.origin import Origin, copies, origins
from asof.reckoning.series import Series, series
from asof.reckoning.sides import Conflict, Severity, Side
from asof.reckoning.wording import Copied

__all__ = [
    "Actor",
    "ActorKind",
    "Conflict",
    "Copied",
    "Origin",
    "Series",
    "Severity",
    "Side",
    "actors",
    "called",
    "conflicts",
    "copies",
    "origins",
    "series",
]
