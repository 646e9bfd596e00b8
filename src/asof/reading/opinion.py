"""The encoder's opinion of a figure, weighed against what the rules found.

Rules and encoder err on different figures, so that together they are right oftener than either. How they are weighed
was settled on the development stories and the two bundled ones (see MODELS.md).
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from asof.countries import country_in, country_of
from asof.language.nouns import counts_people, is_plural, is_state
from asof.language.numbers import NUMBER_WORDS
from asof.language.sense import OTHER, Sense
from asof.mention import MentionKind
from asof.reading.coreference import Coreference
from asof.reading.measure import Weighed
from asof.reading.passage import Passage
from asof.reading.quantity import Quantity
from asof.reading.subject import GROUPS, OF_ACTORS, OF_FORCES, beside
from asof.reading.where import TIED, Place, Places
from asof.reading.who import Attribution, Sources
from asof.source import PUBLISHER, SourceKind
from asof.span import Span

_RULES_COUNT = 1.5
"""How many nats of the encoder's a unit of the rules' weight is worth."""
_CHOSEN = 0.6
"""Weight that the rules' own choice has beyond its words, so that a default stands where the encoder is undecided."""
_RARE = 1e-4
_NOBODY, _SURELY_NOBODY = 0.3, 0.95
"""Share of "the publisher itself" below which a source that the rules missed is taken, and above which theirs goes."""
_PLAIN_CUES = frozenset({":", "according", "according to", "per", "by", "citing"})
"""Cues that are nothing else, so that the rules' source stands."""
_NO_CLAIM = 0.2
"""How likely a quantity must be a claim at all."""
_HELD = OF_ACTORS | {"equipment"}
"""Measures that are of whoever holds, gives or carries the things counted."""
_ARTICLES = frozenset({"the", "a", "an"})
_PHRASE = 4
"""Words of a subject with a number in it at most."""
_PRONOUNS = frozenset("it they he she we i them who which that this these those".split())


def is_claim(sense: Sense) -> bool:
    """Whether the encoder does not rule out that a quantity is a claim."""
    return sense.claim >= _NO_CLAIM


def measured(chosen: Weighed, ranked: Mapping[str, Weighed], sense: Sense, other: Weighed) -> Weighed:
    """The measure for which rules and encoder together speak most.

    Args:
        chosen: what the rules settled on.
        ranked: by id, all measures that fit the unit, with the weight of their words.
        sense: the encoder's shares for each measure; the rules decide alone where it has none.
        other: what it measures if none of the catalogue's.
    """
    shares = {name: share for name, share in sense.measures.items() if name in ranked or name == OTHER}
    if not shares:
        return chosen
    plain = chosen.measure if chosen.measure in ranked else OTHER

    def support(name: str) -> float:
        words = ranked[name].weight if name in ranked else chosen.weight if name == plain else 0.0
        return math.log(max(shares[name], _RARE)) + _RULES_COUNT * (words + _CHOSEN * (name == plain))

    best = max(sorted(shares), key=support)
    if best == plain:
        return chosen
    return ranked.get(best, other)


def said(found: Attribution, sense: Sense, sources: Sources) -> Attribution:
    """Who says it: the rules' source, the encoder's where they found none, or nobody where it is sure of that."""
    publisher = sense.source_kind.get(SourceKind.PUBLISHER.value)
    if publisher is None:
        return found
    if found.source != PUBLISHER:
        certain = publisher <= _SURELY_NOBODY or found.cue.lower() in _PLAIN_CUES
        return found if certain else Attribution(PUBLISHER, "", found.named)
    if publisher >= _NOBODY or sense.source is None:
        return found
    kinds = {name: share for name, share in sense.source_kind.items() if name != SourceKind.PUBLISHER.value}
    source = sources.named(sense.source, SourceKind(max(kinds, key=kinds.__getitem__)))
    return Attribution(source, found.cue, sense.source, standing=sources.standing(source))


def subject(
    found: str | None, sense: Sense, quantity: Quantity, coreference: Coreference, *, measure: str
) -> str | None:
    """Whose figure it is: the things counted where they are named, else whom the encoder points at.

    The encoder is not heard where it points at the quantity itself: at a number or a state ("thousands", "dead"), at
    a part of the things counted, or at what an actor holds rather than at the actor; nor where it points at nobody
    whom a number of people could count. "The agency" is the one that was named before.
    """
    text = coreference.passage.text
    if sense.subject is None or (found and quantity.people and found in quantity.span.of(text)):
        return found
    if beside(coreference.passage, quantity, measure):
        return found
    pointed = sense.subject.of(text)
    meant = coreference.meant(sense.subject)
    if meant is None and pointed.lower() in _PRONOUNS:
        return found
    if found and (_misses(sense.subject, pointed, found, quantity, measure) or _runs_on(pointed)):
        return found
    if quantity.people and quantity.value.low != 1 and _is_person(coreference.passage, sense.subject):
        return found if measure not in OF_ACTORS else pointed
    return meant or pointed


def _misses(at: Span, pointed: str, found: str, quantity: Quantity, measure: str) -> bool:
    if at.overlaps(quantity.span):
        inside = quantity.span.holds(at)
        return not inside or measure in _HELD or found.endswith(f" {pointed}") or not _things(pointed)
    if measure in OF_FORCES:
        return not _could_act(pointed)
    return quantity.people and not _could_be_counted(pointed)


def _runs_on(pointed: str) -> bool:
    """Whether words are more than a phrase: long, with a number of their own."""
    return len(pointed.split()) > _PHRASE and any(letter.isdigit() for letter in pointed)


def _is_person(passage: Passage, at: Span) -> bool:
    """Whether a span is one person's name, whom no number of people counts."""
    names = passage.at(at.start).names
    return any(name.span.holds(at) and name.kind is MentionKind.PERSON for name in names)


def _things(pointed: str) -> bool:
    head = pointed.rsplit(maxsplit=1)[-1].lower()
    return head.isalpha() and head not in NUMBER_WORDS and not is_state(head)


def _could_act(pointed: str) -> bool:
    """Whether words may name who holds land or sends troops: they end in a name, or a noun for people."""
    head = pointed.rsplit(maxsplit=1)[-1]
    return head[:1].isupper() or counts_people(head) or head.lower() in GROUPS


def _could_be_counted(pointed: str) -> bool:
    """Whether words may name the people that a number counts: a name, or a plural for people."""
    head = pointed.rsplit(maxsplit=1)[-1]
    if counts_people(head):
        return is_plural(head) or is_state(head)
    return any(word[:1].isupper() and word.lower() not in _ARTICLES for word in pointed.split())


def place(
    found: Place, sense: Sense, quantity: Quantity, places: Places, *, measure: str, holder: str | None
) -> str | None:
    """Where it is: the place where its sentence puts it, else the encoder's, else what the rules think likely.

    Where the encoder, which was asked, sees no place, only what is tied to one has the likely one.

    Args:
        found: the rules' place.
        sense: the encoder's opinion.
        quantity: the figure.
        places: those of the report.
        measure: what the figure measures.
        holder: the actor that the figure is of, where it is one; its own country is not where it acts.
    """
    if found.here or (sense.place is not None and sense.place.overlaps(quantity.span)):
        return found.text
    if sense.place is None:
        return found.text if measure in TIED or not sense.source_kind else None
    pointed = places.spelled(sense.place)
    if pointed is None:
        return found.text
    acts = holder is not None and country_of(pointed) is not None and country_of(pointed) == country_in(holder)
    return found.text if acts and found.text else pointed
