"""The encoder's opinion of a figure, weighed against what the rules found.

Rules and encoder err on different figures, so that together they are right oftener than either. How they are weighed
was settled on the development stories and the two bundled ones (see MODELS.md).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from asof.language.sense import OTHER, Sense
from asof.reading.measure import Weighed
from asof.reading.quantity import Quantity
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, SourceKind

_RULES_COUNT = 2.0
"""How many nats of the encoder's a unit of the rules' weight is worth."""
_CHOSEN = 0.3
"""Weight that the rules' own choice has beyond its words, so that a default stands where the encoder is undecided."""
_RARE = 1e-4
_NOBODY, _SURELY_NOBODY = 0.3, 0.8
"""Share of "the publisher itself" below which a source that the rules missed is taken, and above which theirs goes."""
_NO_CLAIM = 0.2
"""How likely a quantity must be a claim at all."""
_PRONOUNS = frozenset("it they he she we i them who which that this these those".split())


def is_claim(sense: Sense) -> bool:
    """Whether the encoder does not rule out that a quantity is a claim."""
    return sense.claim >= _NO_CLAIM


def measured(chosen: Weighed, ranked: Mapping[str, Weighed], sense: Sense) -> Weighed:
    """The measure for which rules and encoder together speak most.

    Args:
        chosen: what the rules settled on.
        ranked: by id, all measures that fit the unit, with the weight of their words.
        sense: the encoder's shares for each measure; the rules decide alone where it has none.
    """
    shares = {name: share for name, share in sense.measures.items() if name in ranked or name == OTHER}
    if not shares:
        return chosen
    plain = chosen.measure if chosen.measure in ranked else OTHER

    def support(name: str) -> float:
        words = ranked[name].weight if name in ranked else 0.0
        return math.log(max(shares[name], _RARE)) + _RULES_COUNT * (words + _CHOSEN * (name == plain))

    best = max(sorted(shares), key=support)
    if best == plain:
        return chosen
    return ranked[best] if best in ranked else Weighed(f"{OTHER}:{_label(chosen)}", 0.0, ())


def _label(chosen: Weighed) -> str:
    return chosen.measure.removeprefix(f"{OTHER}:").replace("_", " ")


def said(found: Attribution, sense: Sense, sources: Sources) -> Attribution:
    """Who says it: the rules' source, the encoder's where they found none, or nobody where it is sure of that."""
    publisher = sense.source_kind.get(SourceKind.PUBLISHER.value)
    if publisher is None:
        return found
    if found.source != PUBLISHER:
        return found if publisher <= _SURELY_NOBODY else Attribution(found.scope, PUBLISHER, "", found.named)
    if publisher >= _NOBODY or sense.source is None:
        return found
    kinds = {name: share for name, share in sense.source_kind.items() if name != SourceKind.PUBLISHER.value}
    source = sources.named(sense.source, SourceKind(max(kinds, key=kinds.__getitem__)))
    return Attribution(found.scope, source, found.cue, sense.source)


def subject(found: str | None, sense: Sense, quantity: Quantity, text: str) -> str | None:
    """Whose figure it is: the things counted where they are named, else whom the encoder points at."""
    if found and quantity.people and found in quantity.span.of(text):
        return found
    pointed = sense.subject.of(text) if sense.subject else ""
    return found if not pointed or pointed.lower() in _PRONOUNS else pointed


def place(found: str | None, sense: Sense, text: str) -> str | None:
    """Where it is: the place that the rules found, else the encoder's."""
    return found or (sense.place.of(text) if sense.place else None)
