"""Which figures are about the same thing."""

from __future__ import annotations

import hashlib
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from asof.claim import Claim, Kind
from asof.measure import Measure
from asof.reckoning.names import bare, bare_subject, bare_words

_OTHER = "other:"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """All figures of one measure, subject, place and unit, in order of their as of; undated ones come last.

    `measure` is an id of the catalogue or `other:` and a label; `subject` and `place` are written as most of
    the claims write them, None where they name none. `title` is what a person would call it.
    """

    id: str
    title: str
    measure: str
    subject: str | None
    place: str | None
    unit: str
    claims: tuple[Claim, ...]


@dataclass(frozen=True, slots=True, order=True)
class _Key:
    """What the claims of a series have in common: measure, bare subject and place, unit."""

    measure: str
    subject: str
    place: str
    unit: str

    @property
    def id(self) -> str:
        """Twelve hexadecimal digits, the same on every machine and in every run."""
        parts = (self.measure, self.subject, self.place, self.unit)
        return hashlib.sha256("\x1f".join(parts).encode("utf-8", "surrogatepass")).hexdigest()[:12]


def series(claims: Iterable[Claim], measures: Mapping[str, Measure]) -> tuple[Series, ...]:
    """The figures among `claims`, sorted into series; those with most claims first, then by title.

    Forecasts are left out, with a value or without, and so are figures of which nobody knows what they
    measure. The order of the claims makes no difference, nor does how a name is written (see
    `asof.reckoning.names`).
    """
    together: defaultdict[_Key, list[Claim]] = defaultdict(list)
    for claim in claims:
        key = _key(claim)
        if key:
            together[key].append(claim)
    made = [_series(key, members, measures) for key, members in together.items()]
    return tuple(sorted(made, key=lambda one: (-len(one.claims), one.title, one.id)))


def _key(claim: Claim) -> _Key | None:
    if claim.kind is not Kind.FIGURE or claim.value is None or claim.measure is None:
        return None
    measure = claim.measure
    if measure.startswith(_OTHER):
        measure = _OTHER + bare_words(measure.removeprefix(_OTHER))
    return _Key(measure, bare_subject(claim.subject), bare(claim.place), claim.value.unit)


def _series(key: _Key, claims: list[Claim], measures: Mapping[str, Measure]) -> Series:
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
    )


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
