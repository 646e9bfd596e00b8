"""Which figures are about the same thing."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from asof.claim import Claim, Kind
from asof.measure import Measure
from asof.period import Period
from asof.reckoning.agreement import agree, may_be_of_one_time
from asof.reckoning.matching import Calendar, Ends, near
from asof.reckoning.names import bare, bare_subject, bare_words, is_of, may_be_one_place, may_be_one_subject
from asof.ruling import Identity

_OTHER = "other:"


@dataclass(frozen=True, slots=True)
class Part:
    """What of a series names its subject and place in one way: a series by itself, were it not brought together.

    `title` is what it would be called, `claims` says of how many.
    """

    id: str
    title: str
    claims: int


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All figures of one measure, subject, place and unit, in order of their as of; undated ones come last.

    `measure` is an id of the catalogue or `other:` and a label; `subject` and `place` are written as most of
    the claims write them, None where they name none. `title` is what a person would call it. `parts` are those that
    were brought together; the first has the id of the series.
    """

    id: str
    title: str
    measure: str
    subject: str | None
    place: str | None
    unit: str
    claims: tuple[Claim, ...]
    parts: tuple[Part, ...] = ()


@dataclass(frozen=True, slots=True, order=True)
class _Key:
    """What the claims of a series have in common: measure, bare subject and place, unit."""

    measure: str
    subject: str
    place: str
    unit: str

    def may_be(self, other: _Key) -> bool:
        """Whether the words leave open that the two are one thing."""
        return (
            (self.measure, self.unit) == (other.measure, other.unit)
            and may_be_one_place(self.place, other.place)
            and may_be_one_subject(self.subject, other.subject)
        )

    @property
    def id(self) -> str:
        """Twelve hexadecimal digits, the same on every machine and in every run."""
        parts = (self.measure, self.subject, self.place, self.unit)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def series(
    claims: Iterable[Claim],
    measures: Mapping[str, Measure],
    called: Mapping[str, str] = MappingProxyType({}),
    rulings: Sequence[Identity] = (),
) -> tuple[Series, ...]:
    """The figures among `claims`, sorted into series; those with most claims first, then by title.

    Forecasts are left out, with a value or without, and so are figures of which nobody knows what they
    measure. The order of the claims makes no difference, nor does how a name is written (see
    `asof.reckoning.names`). `called` gives the name of the actor for subjects that are one, or act for one. `rulings`
    are what people said about two series, by their ids, oldest first; they go before all else.
    """
    together: defaultdict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _key(claim, called)
        if key:
            together[key].append(claim)
    made = [_series(sorted(keys), together, measures) for keys in _merged(together, rulings)]
    return tuple(sorted(made, key=lambda one: (-len(one.claims), one.title, one.id)))


def _merged(together: Mapping[_Key, Sequence[Claim]], rulings: Sequence[Identity]) -> list[list[_Key]]:
    """The keys under which the same thing is counted, side by side.

    Two names for a subject or a place are taken for one where the words allow it, both are given one number for one
    time, and no report gives them two: "four people hurt on Mill Lane" and "four hurt in Linz", but not "a police
    officer" among them.
    """
    groups = {key: [key] for key in sorted(together)}
    ruled = _ruled([*groups], rulings)
    apart = {pair for pair, same in ruled.items() if not same}
    for one, other in [tuple(sorted(pair)) for pair, same in ruled.items() if same]:
        _join(one, other, groups, apart)
    by_report = {key: _by_report(claims) for key, claims in together.items()}
    refused: set[tuple[_Key, _Key]] = set()
    for one, other in sorted(_sharing_a_number(together)):
        first, second = groups[one], groups[other]
        if first is second or (first[0], second[0]) in refused:
            continue
        if all(a.may_be(b) and not _contrasted(by_report[a], by_report[b]) for a in first for b in second):
            _join(one, other, groups, apart)
        if groups[one] is not groups[other]:
            refused |= {(first[0], second[0]), (second[0], first[0])}
    return [group for key, group in groups.items() if group[0] == key]


def _ruled(keys: Sequence[_Key], rulings: Sequence[Identity]) -> dict[frozenset[_Key], bool]:
    """The last word on each pair that is there and counts in one unit."""
    if not rulings:
        return {}
    known = {key.id: key for key in keys}
    pairs = [(known.get(one.one), known.get(one.other), one.same) for one in rulings]
    return {
        frozenset((one, other)): same
        for one, other, same in pairs
        if one is not None and other is not None and one != other and one.unit == other.unit
    }


def _join(one: _Key, other: _Key, groups: dict[_Key, list[_Key]], apart: set[frozenset[_Key]]) -> None:
    """Bring two groups together, unless somebody said that two of them are apart."""
    first, second = groups[one], groups[other]
    if first is not second and not any(frozenset((a, b)) in apart for a in first for b in second):
        first += second
        groups |= dict.fromkeys(second, first)


def _sharing_a_number(together: Mapping[_Key, Sequence[Claim]]) -> set[tuple[_Key, _Key]]:
    """Pairs of keys, in order, that may be one and have one number for one time."""
    said: defaultdict[tuple[str, str], defaultdict[Ends, defaultdict[Period | None, set[_Key]]]]
    said = defaultdict(lambda: defaultdict(lambda: defaultdict(set)))
    for key, claims in together.items():
        for claim in claims:
            if claim.value:
                said[key.measure, key.unit][claim.value.low, claim.value.high][claim.as_of].add(key)
    found = set()
    for numbers in said.values():
        close = near(numbers)
        calendars = {ends: Calendar(times) for ends, times in numbers.items()}
        for ends, times in numbers.items():
            for other in close[ends]:
                for time, keys in times.items():
                    met = {key for when in calendars[other].around(time) for key in numbers[other][when]}
                    found |= {(one, two) for one in keys for two in met if one < two and one.may_be(two)}
                    found |= {(two, one) for one in keys for two in met if two < one and one.may_be(two)}
    return found


def _by_report(claims: Iterable[Claim]) -> Mapping[str, Sequence[Claim]]:
    found: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims:
        found[claim.report].append(claim)
    return found


def _contrasted(some: Mapping[str, Sequence[Claim]], others: Mapping[str, Sequence[Claim]]) -> bool:
    """Whether a report sets one number beside another for the same time; the claims are given by report."""
    return any(
        not agree(one, other) and may_be_of_one_time(one.as_of, other.as_of)
        for report in some.keys() & others.keys()
        for one in some[report]
        for other in others[report]
    )


def _key(claim: Claim, called: Mapping[str, str]) -> _Key | None:
    if claim.kind is not Kind.FIGURE or claim.value is None or claim.measure is None:
        return None
    measure = claim.measure
    if measure.startswith(_OTHER):
        measure = _OTHER + bare_words(measure.removeprefix(_OTHER))
    whose = claim.subject and called.get(claim.subject, claim.subject)
    subject, place = bare_subject(whose), bare(claim.place)
    return _Key(measure, "" if is_of(subject, place) else subject, place, claim.value.unit)


def _series(keys: Sequence[_Key], together: Mapping[_Key, list[Claim]], measures: Mapping[str, Measure]) -> Series:
    key, claims = keys[0], [claim for key in keys for claim in together[key]]
    measure = _usual(claim.measure for claim in claims) or key.measure
    subject = _usual(claim.subject for claim in claims)
    place = _usual(claim.place for claim in claims)
    return Series(
        id=key.id,
        title=_title(measure, subject, place, key.unit, measures),
        measure=measure,
        subject=subject,
        place=place,
        unit=key.unit,
        claims=tuple(sorted(claims, key=_in_time)),
        parts=tuple(_part(one, together[one], measures) for one in keys),
    )


def _part(key: _Key, claims: Sequence[Claim], measures: Mapping[str, Measure]) -> Part:
    subject, place = (_usual(names) for names in zip(*((one.subject, one.place) for one in claims), strict=True))
    measure = _usual(claim.measure for claim in claims) or key.measure
    return Part(key.id, _title(measure, subject, place, key.unit, measures), len(claims))


def _usual(names: Iterable[str | None]) -> str | None:
    """The spelling that is used most; of several, the shortest."""
    counted = Counter(name for name in names if name)
    return min(counted, key=lambda name: (-counted[name], len(name), name), default=None)


def _title(measure: str, subject: str | None, place: str | None, unit: str, measures: Mapping[str, Measure]) -> str:
    known = measures.get(measure)
    name = known.title if known else _sentence_case(measure.removeprefix(_OTHER).replace("_", " "))
    where = place if bare(place) != bare(subject) else None
    about = ", ".join(part for part in (subject, where) if part)
    remark = "" if known is None or unit == known.unit else f" ({unit})"
    return f"{name} — {about}{remark}" if about else f"{name}{remark}"


def _sentence_case(label: str) -> str:
    return label[:1].upper() + label[1:]


def _in_time(claim: Claim) -> tuple[object, ...]:
    undated = claim.as_of is None
    return undated, claim.as_of, claim.report, claim.span, claim.id
