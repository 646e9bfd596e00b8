"""What follows from the claims of a story: pure functions over nouns, without files or databases."""

from asof.reckoning.actors import Actor, actors, called
from asof.reckoning.aliases import ActorKind
from asof.reckoning.conflicts import Conflict, Severity, Side, conflicts
from asof.reckoning.estimate import Estimate, Estimated, Interval, Weighed, estimate, estimates
from asof.reckoning.hindcast import Foretold, hindcast
from asof.reckoning.joining.explained import Explained, Tie, explained
from asof.reckoning.joining.series import Part, Series, gathered, series
from asof.reckoning.origin import Origin, copies, origins
from asof.reckoning.outcomes.court import outcomes
from asof.reckoning.outcomes.record import Record, record
from asof.reckoning.outcomes.verdict import Outcome, State, Verdict
from asof.reckoning.ruled import FACTS, Ruled, content, facts, ruled
from asof.reckoning.toll import Toll, Tolls, tolls
from asof.reckoning.wording import Copied

__all__ = [
    "FACTS",
    "Actor",
    "ActorKind",
    "Conflict",
    "Copied",
    "Estimate",
    "Estimated",
    "Explained",
    "Foretold",
    "Interval",
    "Origin",
    "Outcome",
    "Part",
    "Record",
    "Ruled",
    "Series",
    "Severity",
    "Side",
    "State",
    "Tie",
    "Toll",
    "Tolls",
    "Verdict",
    "Weighed",
    "actors",
    "called",
    "conflicts",
    "content",
    "copies",
    "estimate",
    "estimates",
    "explained",
    "facts",
    "gathered",
    "hindcast",
    "origins",
    "outcomes",
    "record",
    "ruled",
    "series",
    "tolls",
]
