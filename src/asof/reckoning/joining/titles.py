"""What a person would write over a series."""

from __future__ import annotations

import re
from collections.abc import Mapping

from asof.evidence import Basis
from asof.language.nouns import counts_people
from asof.language.units import quantity_of
from asof.measure import Measure
from asof.reckoning.names import bare, bare_subject, is_of

OTHER = "other:"
"""How the measure of a figure begins that none of the catalogue fits; a label follows."""
LONGEST = 8
"""Words of a title."""
_LONGEST_NAME = 4
_LONGEST_ACRONYM = 4
"""Letters above which a place in capitals comes out of a dateline and is no acronym."""
_NUMERALS = re.compile(
    r"^(?:[\d.,%$€£]+|an?|the|some|about|many|several|dozens|hundreds|thousands|of)\s+", re.IGNORECASE
)
_LOOSE_END = re.compile(r"\s+(?:of|in|at|on|and|or|to|by|for|from|with|the|a|an|who|that|which|are|is|were|was)$")
_COUNTS = frozenset({"count", "people", "1"})
"""Labels that say only that something is counted."""
_OF_BASIS = {
    Basis.PERIOD: "at one time",
    Basis.INCREMENT: "added",
    Basis.CHANGE: "change",
    Basis.COMPARISON: "to compare",
    Basis.TARGET: "planned or allowed",
    Basis.EACH: "each",
}
"""What is said of a basis that is none of the whole; a part is told by its subject."""


def title(
    measure: str,
    subject: str | None,
    place: str | None,
    *,
    basis: Basis | None = None,
    unit: str = "",
    measures: Mapping[str, Measure],
) -> str:
    """The title of a series, in words of the catalogue and of the reports, `LONGEST` words at most.

    Who or what is counted stands in the phrase of the measure ("Soldiers killed"), the place behind it where it is no
    part of that, and last what is not of the whole ("planned or allowed").
    """
    known = measures.get(measure)
    who = _short(subject)
    label = known.title if known else measure.removeprefix(OTHER).replace("_", " ")
    told = _phrase(known, who) if known else _labelled(label, who)
    parts = [told or (f"{label}, {who}" if known and who and _tells_more(known, who) else label)]
    if place and bare(place) not in bare(parts[0]) and not is_of(bare(who), bare(place)):
        parts.append(_short(place.title() if place.isupper() and len(place) > _LONGEST_ACRONYM else place) or "")
    if basis in _OF_BASIS:
        parts.append(_OF_BASIS[basis])
    if known and len(unit) == len("USD") and unit.isupper() and unit != "USD":
        parts.append(unit)
    return _fitting([part for part in parts if part])


def _tells_more(known: Measure, who: str) -> bool:
    """Whether a name that is no part of the phrase says more than the measure: that of a party, not a happening."""
    return bare_subject(who) not in {"", bare_subject(known.title)} and (known.phrase is None or who[0].isupper())


def _phrase(known: Measure, who: str | None) -> str | None:
    if who is None or known.phrase is None or bare_subject(who) in {"", bare_subject(known.title)}:
        return None
    if known.phrase.startswith("{who}") and known.unit == "people" and not _is_many(who):
        return None
    if bare_subject(who).split()[-1:] == bare_subject(known.title).split()[-1:]:
        return who  # "Suspected cases", not "Cases of suspected cases"
    return known.phrase.format(who=who)


def _is_many(who: str) -> bool:
    """Whether a name is of people: "firefighters" are missing, "forest fires" are not."""
    return counts_people(who.rsplit(maxsplit=1)[-1])


def _labelled(label: str, who: str | None) -> str:
    """A label, with whose it is where that is no word of it; of a mere unit, what is measured or counted."""
    if label in _COUNTS:
        return who or "Count"
    if quantity := quantity_of(label):
        return f"{quantity} of {who}" if who else quantity
    if who is None or not bare_subject(who) or set(bare(who).split()) & set(bare(label).split()):
        return label
    return f"{label}, {who}"


def _short(name: str | None) -> str | None:
    """A name without numerals and articles before it, of a few words; None where nothing is left."""
    if name is None:
        return None
    words = " ".join(name.split())
    while (cut := _NUMERALS.sub("", words)) != words:
        words = cut
    words = " ".join(words.split()[:_LONGEST_NAME])
    while (cut := _LOOSE_END.sub("", words)) != words:
        words = cut
    return words.strip(" ,;:.'’\"“”") or None


def _fitting(parts: list[str]) -> str:
    """The parts with commas between them, the last left out until the words are few enough; a capital first."""
    while len(parts) > 1 and len(" ".join(parts).split()) > LONGEST:
        parts.pop(1)
    text = ", ".join(parts)
    words = text.split()[:LONGEST]
    text = " ".join(words).rstrip(",")
    return text[:1].upper() + text[1:]
