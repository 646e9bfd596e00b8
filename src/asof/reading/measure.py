"""What a quantity measures: the catalogue's nouns and cues, weighed by how near they stand."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property

from asof.language.nouns import is_plural, is_state
from asof.language.sense import OTHER
from asof.language.words import Word, word_at
from asof.language.words import words as words_of
from asof.measure import Measure
from asof.reading.passage import Sentence
from asof.reading.quantity import Quantity
from asof.value import Value

_NOUN_WEIGHT = 1.6
_CUE_WEIGHT = 2.0
_REACH = 6.0
"""Words over which a cue loses half of its weight."""
_FARTHEST = 60
"""Words beyond which a cue is not looked for: it would keep a thousandth of its weight."""
_BEHIND_A_COMMA = 0.6
"""What a cue keeps of its weight for each comma or "and" between it and the quantity, where a clause may begin."""
_ENOUGH = 1.2
"""Weight below which the default for the unit stands."""
_DEFAULTS = {
    "people": "participants",
    "families": "affected",
    "households": "affected",
    "%": "share",
    "days": "duration",
    "km": "distance",
    "m": "distance",
    "km2": "area_affected",
    "L": "spill_volume",
    "L/day": "flow_rate",
    "degC": "temperature",
    "1": "magnitude",
    "km/h": "wind_speed",
    "km/day": "advance_rate",
}
_RATES_OF_CHANGE = frozenset(
    "inflation growth grow grew growing deflation increase increases increased rise rising yield yields".split()
)
"""What is itself a change, whatever it changes to."""
_REACHED = frozenset({"to", "at", "below", "above", "under"})
"""Words before a level that something has reached."""
_BEFORE = 25
"""Words before a quantity in which what it is may be said."""
_SAID = 3.0
"""Weight of a measure that is said in so many words."""
_M_IN_KM = 1000
_COUNTS = frozenset({"people", "count"})
_KEEPS_TO = frozenset({"km2"})
"""Units whose figures in one report mostly measure one thing."""
_STOP = frozenset({",", ";", ":", "and", "but", "while", "—", "–"})
_ISO = re.compile(r"[A-Z]{3}")
_BETWEEN = frozenset(
    "is are was were be been has have had remain remains remained still also reported confirmed listed feared as "
    "presumed believed found left".split()
)
"""Words between a number and the condition that is said of it: "two are still missing"."""
_SETTLED = (
    r"town|city|village|hamlet|suburb|district|county|province|region|country|nation|state|island|community|"
    r"municipality|settlement|neighbou?rhood|commune|parish|camp|metropolis|capital"
)
_HEDGE = (
    r"(?:about |some |around |nearly |roughly |almost |over |more than |just |only |under |an estimated |at least )*"
)
_BEFORE_A_SIZE = {
    "population": re.compile(
        rf"(?:\b(?:{_SETTLED}) of {_HEDGE}|\bhome to {_HEDGE}|\bpopulation (?:of|is|was|numbers|stands at) {_HEDGE}|"
        rf"\bwhere {_HEDGE})$",
        re.IGNORECASE,
    ),
    "capacity": re.compile(
        r"\b(?:capacity (?:of|for|is|was)|seats|seating(?: for)?|room for|beds for|"
        r"(?:can|could|to) (?:hold|seat|house)|"
        rf"(?:holds|built|designed|meant) (?:for|to hold)?) ?{_HEDGE}$",
        re.IGNORECASE,
    ),
}
"""What is said before the number of people of whom a place is home, or for whom it has room."""
_LIVE = frozenset("live lives lived reside resides resided inhabitants".split())
_AROUND = 60
"""Characters before a number in which that stands."""
_ANYBODY = frozenset({"people", "persons", "crew", "individuals"})
"""Nouns that say nothing of people but that they are some."""
_RELATIVE = frozenset({"who", "that", "whom", "whose", "which"})
_LINKS = frozenset("is are was were been remain remains remained".split())


@dataclass(frozen=True, slots=True)
class Weighed:
    """A measure's id, the weight of the words that speak for it, those words, and whether the noun counted names it."""

    measure: str
    weight: float
    words: tuple[str, ...]
    by_noun: bool = False


class Measures:
    """The catalogue, made ready for looking up."""

    def __init__(self, catalogue: Mapping[str, Measure]) -> None:
        self._catalogue = catalogue

    @cached_property
    def _cues(self) -> Mapping[str, list[tuple[str, tuple[str, ...]]]]:
        """For the first letters of each cue, the measures and the words of it."""
        return _by_start({measure.id: measure.cues for measure in self._catalogue.values()})

    @cached_property
    def _nouns(self) -> Mapping[str, list[tuple[str, tuple[str, ...]]]]:
        return _by_start({measure.id: measure.nouns for measure in self._catalogue.values()})

    def weigh(self, sentence: Sentence, quantity: Quantity) -> list[Weighed]:
        """The measures that fit the quantity's unit, heaviest first; never empty for a unit of the catalogue."""
        fitting = {measure.id for measure in self._catalogue.values() if _fits(measure, quantity.value.unit)}
        if _is_level(sentence, quantity):
            fitting.discard("change_rate")
        weights: dict[str, float] = dict.fromkeys(fitting, 0.0)
        reasons: dict[str, list[str]] = {name: [] for name in fitting}
        nouns = [*self._noun_evidence(quantity)]
        named = {name for name, _, _ in nouns}
        first, last = sentence.token_at(quantity.span.start), sentence.token_at(quantity.span.end - 1) + 1
        for name, weight, words in [*nouns, *self._cue_evidence(sentence, first, last)]:
            if name in fitting:
                weights[name] += weight
                reasons[name].append(words)
        ranked = sorted(fitting, key=lambda name: (-weights[name], name))
        return [Weighed(name, weights[name], tuple(reasons[name]), name in named) for name in ranked]

    def of_report(self, found: Sequence[tuple[Sentence, Quantity]], text: str) -> list[Weighed]:
        """What each quantity of a report measures.

        An area without words of its own measures what the plainest one of the report does, since a report
        keeps to its subject.
        """
        alone = [self._best(sentence, quantity, text) for sentence, quantity in found]
        plainest: dict[str, Weighed] = {}
        for (_, quantity), weighed in zip(found, alone, strict=True):
            unit = quantity.value.unit
            if unit in _KEEPS_TO:
                plainest[unit] = max(plainest.get(unit, weighed), weighed, key=lambda one: one.weight)
        return [
            plainest.get(quantity.value.unit, weighed) if weighed.weight == 0.0 else weighed
            for (_, quantity), weighed in zip(found, alone, strict=True)
        ]

    def of_state(self, sentence: Sentence, quantity: Quantity) -> Weighed | None:
        """The measure that a condition said of the people counted names: "18 WIA", "two are missing"."""
        word = _state_of(sentence, quantity) if quantity.people else ""
        return self.of_noun(word, quantity.value.unit) if word else None

    def of_whole(self, sentence: Sentence, quantity: Quantity) -> Weighed | None:
        """What the people measure of whom a part is told: not what befell the part, in "none of the 46 was hurt".

        It is the condition right behind their noun ("40 of the 95 people killed"), else what the noun itself names.
        """
        if not quantity.people or is_state(quantity.head) or not quantity.head:
            return None
        behind = word_at(sentence.words, sentence.token_at(quantity.span.end))
        if behind in _RELATIVE:
            return None
        unit = quantity.value.unit
        named = self.of_noun(behind if is_state(behind) else quantity.head, unit)
        return named or (Weighed(_DEFAULTS[unit], 0.0, ()) if quantity.head in _ANYBODY else None)

    def of_place(self, sentence: Sentence, quantity: Quantity, text: str) -> Weighed | None:
        """The size of a place, which nothing befell: "a town of 12,000 people", "a hall with room for 300"."""
        if not quantity.people:
            return None
        before = text[max(sentence.span.start, quantity.span.start - _AROUND) : quantity.span.start]
        found = next((name for name, says in _BEFORE_A_SIZE.items() if says.search(before)), None)
        lives = word_at(sentence.words, sentence.token_at(quantity.span.end)) in _LIVE
        if found is None or ("where" in before.lower().split()[-3:] and not lives):
            return None
        return Weighed(f"{OTHER}:{found}", _SAID, (found,))

    def of_noun(self, word: str, unit: str) -> Weighed | None:
        """The one measure in a unit that a noun names; None where none does, or several."""
        known = self._nouns.get(word[:3], ())
        named = {name for name, told in known if _matches(word, told[-1]) and _fits(self._catalogue[name], unit)}
        return Weighed(named.pop(), _SAID, (word,), by_noun=True) if len(named) == 1 else None

    def of_heading(self, heading: str) -> tuple[Weighed, str] | None:
        """What a column of a table counts, by its heading, and in what unit; None where the heading does not tell."""
        told = tuple(word.lower for word in words_of(heading))
        weighed = [
            (weight, measure)
            for measure in self._catalogue.values()
            if measure.units[0] in _COUNTS and (weight := _heading_weight(told, measure))
        ]
        if not weighed:
            return None
        best = max(weight for weight, _ in weighed)
        first = next(measure for weight, measure in weighed if weight == best)
        counted = next((one for one in told if any(_matches(one, noun) for noun in first.nouns)), heading.lower())
        return Weighed(first.id, best, (counted,)), first.units[0]

    def in_its_unit(self, quantity: Quantity, measure: Weighed) -> Value:
        """The value in the usual unit of its measure: 300 metres from a place are 0.3 km, 40 cases are 40 people.

        Things that the measure does not name stay what they are: 40 doses are not 40 people.
        """
        value = quantity.value
        units = self._catalogue[measure.measure].units if measure.measure in self._catalogue else ()
        if value.unit not in units[1:]:
            return value
        if value.unit == "m" and units[0] == "km" and measure.weight:
            low, high = (None if end is None else end / _M_IN_KM for end in (value.low, value.high))
            return replace(value, low=low, high=high, unit="km")
        named = not quantity.head or quantity.head in measure.words
        return replace(value, unit=units[0]) if named and {value.unit, units[0]} <= _COUNTS else value

    def _best(self, sentence: Sentence, quantity: Quantity, text: str) -> Weighed:
        """The heaviest measure, the default of its unit where nothing speaks, or a label from the counted noun."""
        if error := _margin_of_error(sentence, quantity):
            return error
        ranked = self.weigh(sentence, quantity)
        default = _DEFAULTS.get(quantity.value.unit)
        if ranked and ranked[0].weight >= _ENOUGH:
            return ranked[0]
        if default is not None and default in self._catalogue:
            return Weighed(default, 0.0, ())
        if _ISO.fullmatch(quantity.value.unit) and "cost" in self._catalogue:
            return ranked[0] if ranked and ranked[0].weight > 0.4 else Weighed("cost", 0.0, ())
        return unlisted(quantity, text)

    def _noun_evidence(self, quantity: Quantity) -> Iterator[tuple[str, float, str]]:
        if not quantity.head:
            return
        for name, words in self._nouns.get(quantity.head[:3], ()):
            if _matches(quantity.head, words[-1]):
                yield name, _NOUN_WEIGHT, quantity.head

    def _cue_evidence(self, sentence: Sentence, first: int, last: int) -> Iterator[tuple[str, float, str]]:
        best: dict[str, tuple[float, str]] = {}
        for at in range(max(0, first - _FARTHEST), min(len(sentence.words), last + _FARTHEST)):
            for name, words in self._cues.get(sentence.words[at].lower[:3], ()):
                if _matches_at(sentence.words, at, words):
                    weight = (
                        _CUE_WEIGHT
                        * _nearness(sentence.words, first, last, at, at + len(words))
                        * (1 + 0.3 * (len(words) - 1))
                    )
                    held = best.get(name, (0.0, ""))
                    best[name] = max(held, (weight, " ".join(words)))
        for name, (weight, cue) in best.items():
            yield name, weight, cue


def _state_of(sentence: Sentence, quantity: Quantity) -> str:
    """The condition that the people counted are in: their noun, or what is said right behind; empty for none."""
    if is_state(quantity.head):
        return quantity.head
    at = sentence.token_at(quantity.span.end)
    first = at
    while word_at(sentence.words, at) in _BETWEEN:
        at += 1
    linked = any(word_at(sentence.words, place) in _LINKS for place in range(first, at))
    return word_at(sentence.words, at) if linked and is_state(word_at(sentence.words, at)) else ""


def _heading_weight(told: Sequence[str], measure: Measure) -> float:
    """How much of a heading speaks for a measure: its nouns, and the cues that say what befell them."""
    nouns = [word for word in told if is_plural(word) or is_state(word)]
    named = any(_matches(word, noun.lower()) for noun in measure.nouns for word in nouns)
    phrases = [tuple(cue.lower().split()) for cue in measure.cues]
    cued = max((len(one) for one in phrases if _has_phrase(told, one)), default=0)
    return _NOUN_WEIGHT * named + _CUE_WEIGHT * cued / max(len(told), 1)


def _has_phrase(told: Sequence[str], phrase: Sequence[str]) -> bool:
    starts = range(len(told) - len(phrase) + 1)
    return any(all(_matches(told[at + step], word) for step, word in enumerate(phrase)) for at in starts)


def _is_level(sentence: Sentence, quantity: Quantity) -> bool:
    """Whether something changed to or from it, so that it is no change: "unemployment fell to 4.9 per cent"."""
    first = sentence.token_at(quantity.span.start)
    reached = quantity.change in ("from", "to") or word_at(sentence.words, first - 1) in _REACHED
    level = quantity.value.unit == "%" and (reached or word_at(sentence.words, first) in _REACHED)
    return level and not any(word.lower in _RATES_OF_CHANGE for word in sentence.words)


def _margin_of_error(sentence: Sentence, quantity: Quantity) -> Weighed | None:
    """What a survey may be off by: "the margin of error is plus or minus three points"."""
    if quantity.value.unit not in ("%", "count"):
        return None
    first = sentence.token_at(quantity.span.start)
    near = " ".join(word.lower for word in sentence.words[max(first - _BEFORE, 0) : first])
    found = re.search(r"\bmargin of (?:sampling )?error\b", near)
    return Weighed(f"{OTHER}:margin of error", _SAID, (found[0],)) if found else None


def _by_start(phrases: Mapping[str, tuple[str, ...]]) -> Mapping[str, list[tuple[str, tuple[str, ...]]]]:
    table: dict[str, list[tuple[str, tuple[str, ...]]]] = {}
    for name, entries in phrases.items():
        for entry in entries:
            words = tuple(entry.lower().split())
            table.setdefault(words[0].rstrip("*")[:3], []).append((name, words))
    return table


def _fits(measure: Measure, unit: str) -> bool:
    return unit in measure.units or ("currency" in measure.units and bool(_ISO.fullmatch(unit)))


def _matches(word: str, pattern: str) -> bool:
    return word.startswith(pattern[:-1]) if pattern.endswith("*") else word == pattern


def _matches_at(tokens: tuple[Word, ...], at: int, words: tuple[str, ...]) -> bool:
    return at + len(words) <= len(tokens) and all(
        _matches(tokens[at + step].lower, word) for step, word in enumerate(words)
    )


def _nearness(tokens: tuple[Word, ...], first: int, last: int, start: int, end: int) -> float:
    """From 1 beside the quantity towards 0, less with every clause boundary between."""
    if start < last and end > first:
        return 1.0
    between = tokens[last:start] if start >= last else tokens[end:first]
    boundaries = sum(token.text in _STOP for token in between)
    return float(0.5 ** (len(between) / _REACH) * _BEHIND_A_COMMA**boundaries)


def unlisted(quantity: Quantity, text: str) -> Weighed:
    """A measure that no catalogue has, labelled with two or three words of the noun counted."""
    unit = "money" if _ISO.fullmatch(quantity.value.unit) else quantity.value.unit
    named = " ".join(quantity.noun.of(text).lower().split()[-3:]) if quantity.noun else unit
    return Weighed(f"{OTHER}:{named or 'number'}", 0.0, ())
