"""What speaks for it that a later claim tells what became of a forecast, and how it went: evidence, by name.

Names of `telling` that begin with `so: ` tell how it went; all of them, whether the claim is about it at all.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from math import log1p

from asof.claim import Claim, Kind, Modality
from asof.evidence import Basis
from asof.reckoning.agreement import LOOSE, agree
from asof.reckoning.names import bare, bare_subject, may_be_one_place, may_be_one_subject
from asof.reckoning.outcomes.cues import cues, days, manner, named, numbers, pairs_of_words, words
from asof.reckoning.outcomes.foretold import act, courses, foretells, hangs_on
from asof.reckoning.outcomes.polarity import AXES, negated, stance

Traits = dict[str, float]
SO = "so: "
"""How the names of traits begin that tell how it went."""
FOR = frozenset(
    SO + name
    for name in (
        "number met",
        "kept",
        "plain",
        "said again, plain",
        "event in time",
        "same act, plain",
        "same turn",
        "same course",
        "in time",
    )
)
AGAINST = frozenset(
    SO + name
    for name in (
        "number met late",
        "number missed when due",
        "number missed, looking back",
        "looks back, short",
        "short",
        "said again, short",
        "event late",
        "goes on when due",
        "denied",
        "opposite turn",
        "opposite course",
        "same act, short",
        "foretold anew",
    )
)
"""Traits that can only speak for what was foretold, and against it; the other way where it was not to come."""
_LONG = 14
"""Days after its time from which on a report is late in telling of it."""
_A_MONTH = 31
_NOT_FACTS = frozenset({Basis.TARGET, Basis.COMPARISON})
_NEAR = 0.05
"""Part by which a number is less or more than the one foretold."""


@dataclass(frozen=True, slots=True)
class Told:
    """A claim with its sentence, and the first and last day on which it may have been published, as ordinals."""

    claim: Claim
    sentence: str
    first: int
    last: int


@dataclass(frozen=True, slots=True)
class Likeness:
    """How like two sentences are (cosine of tf-idf), and how like the later one is to the clause that foretells.

    `rarest` is the weight of the rarest word that both have, `shared` how many words that is, `rank` how many
    sentences are liker.
    """

    whole: float
    core: float
    rarest: float
    shared: int
    rank: int


def of_forecast(forecast: Told, last: int) -> Traits:
    """What a forecast tells by itself, in a story whose last report was published on the day `last`."""
    claim, sentence = forecast.claim, forecast.sentence
    said = manner(sentence)
    found = {f"{name} forecast": 1.0 for name in said}
    found[f"type {claim.type}"] = 1.0
    found[f"by {claim.source.kind}"] = 1.0
    found["number foretold"] = float(claim.value is not None)
    found["conditional"] = float(claim.condition is not None)
    found["depends"] = float(hangs_on(sentence))
    found["no subject"] = float(not claim.subject)
    found["days left"] = log1p(max(last - forecast.last, 0)) / 4
    found.update(_horizon(claim, forecast.last, last))
    return _kept(found)


def _horizon(claim: Claim, said: int, last: int) -> Traits:
    due = claim.as_of.last if claim.as_of else None
    if due is None:
        return {"no horizon": 1.0}
    day = due.toordinal()
    return {
        "days ahead": log1p(max(day - said, 0)) / 4,
        "overdue": float(day <= last),
        "days overdue": log1p(max(last - day, 0)) / 4,
    }


def telling(forecast: Told, later: Told, likeness: Likeness) -> Traits:
    """What speaks for it that a later claim tells of a forecast, and how it went."""
    found = {
        **dict(_words(forecast.sentence, later.sentence, likeness)),
        **dict(_things(forecast.claim, later)),
        **dict(_times(forecast, later)),
        **dict(_numbers(forecast.claim, later)),
        **dict(_how(forecast, later, likeness)),
    }
    return _kept(found)


def _kept(found: Mapping[str, float]) -> Traits:
    return {name: value for name, value in found.items() if value}


Found = Iterator[tuple[str, float]]


def _words(foretold: str, told: str, likeness: Likeness) -> Found:
    yield "likeness", likeness.whole
    yield "likeness to the clause", likeness.core
    yield "rank", log1p(likeness.rank)
    yield "likest", float(likeness.rank == 0)
    yield "rarest word", likeness.rarest / 5
    yield "words shared", min(likeness.shared, 6) / 6
    yield "numbers shared", min(len(numbers(foretold) & numbers(told)), 2)
    yield "has a number", float(bool(numbers(told)))
    yield "names shared", min(len(named(foretold) & named(told)), 3) / 3
    yield "word pairs shared", min(len(pairs_of_words(foretold) & pairs_of_words(told)), 4) / 4
    yield "day shared", float(bool(days(foretold) & days(told)))
    yield "foretells", float(foretells(told))
    for name in cues(told):
        yield name, 1.0
    yield "negated", float(negated(told))


def _things(forecast: Claim, later: Told) -> Found:
    claim = later.claim
    ours, theirs = bare_subject(forecast.subject), bare_subject(claim.subject)
    yield "same subject", float(bool(ours) and ours == theirs)
    yield "likely subject", float(bool(ours and theirs) and ours != theirs and may_be_one_subject(ours, theirs))
    yield "names the subject", float(bool(set(ours.split()) & words(later.sentence)))
    here, there = bare(forecast.place), bare(claim.place)
    yield "same place", float(bool(here) and here == there)
    yield "other place", float(not may_be_one_place(here, there))
    yield "same measure", float(bool(forecast.measure) and forecast.measure == claim.measure)
    yield "same unit", float(_of_one_unit(forecast, claim))
    yield "same source", float(_of_one_source(forecast, claim))
    yield "names the source", float(bool(forecast.source.name) and _last_word(forecast) in later.sentence.casefold())
    yield claim.kind.value, 1.0
    yield claim.modality.value, 1.0


def _last_word(claim: Claim) -> str:
    return (claim.source.name or "").rpartition(" ")[2].casefold()


def _of_one_source(one: Claim, other: Claim) -> bool:
    return bool(one.source.name) and one.source.name == other.source.name


def _of_one_unit(one: Claim, other: Claim) -> bool:
    return bool(one.value and other.value and one.value.unit == other.value.unit)


def _times(forecast: Told, later: Told) -> Found:
    yield "days later", log1p(max(later.first - forecast.last, 0)) / 3
    due = forecast.claim.as_of.last if forecast.claim.as_of else None
    if due is None:
        return
    yield "has a horizon", 1.0
    yield "published when due", float(later.first >= due.toordinal())
    yield "published long after", float(later.first > due.toordinal() + _LONG)
    yield "of a day after", float(_starts_after(forecast.claim, later.claim))
    yield "of its time", float(_is_of_its_time(forecast.claim, later.claim))


def _is_of_its_time(forecast: Claim, claim: Claim) -> bool:
    foretold, told = forecast.as_of, claim.as_of
    return bool(foretold and told and told.overlaps(foretold) and (told.days or _A_MONTH + 1) <= _A_MONTH)


def _starts_after(forecast: Claim, claim: Claim) -> bool:
    due = forecast.as_of.last if forecast.as_of else None
    return bool(due and claim.as_of and claim.as_of.first and claim.as_of.first > due)


def is_fact(claim: Claim) -> bool:
    """Whether a claim says what is or was, not what is planned, foretold, thought or true of something else."""
    foretold = claim.kind is Kind.FORECAST or claim.basis in _NOT_FACTS
    return claim.modality is Modality.ASSERTED and not foretold


def _numbers(forecast: Claim, later: Told) -> Found:
    """How a number that was foretold compares with one told later; it is never meant to the digit."""
    claim = later.claim
    comparable = forecast.measure == claim.measure or numbers(later.sentence)
    if not (_of_one_unit(forecast, claim) and comparable and forecast.value and claim.value):
        return
    meant = replace(forecast, value=replace(forecast.value, approximate=True))
    met, missed = agree(meant, claim), not agree(meant, claim, hedge=LOOSE)
    fact, back, late = is_fact(claim), "looks back" in cues(later.sentence), _starts_after(forecast, claim)
    yield "number met", float(met)
    yield "number missed", float(missed)
    yield "so: number told again", float(met and (back or not fact))
    yield "so: number met", float(met and fact and not back and not late)
    yield "so: number met late", float(met and fact and not back and late)
    yield "so: number missed when due", float(missed and fact and (late or _is_of_its_time(forecast, claim)))
    yield "so: number missed, looking back", float(missed and back)
    ours, theirs = forecast.value.point, claim.value.point
    if missed and fact and ours and theirs is not None:
        yield "so: less", float(theirs < ours * (1 - _NEAR))
        yield "so: more", float(theirs > ours * (1 + _NEAR))


def _how(forecast: Told, later: Told, likeness: Likeness) -> Found:
    """What tells how it went, apart from numbers."""
    claim, said, fact = later.claim, cues(later.sentence), is_fact(later.claim)
    back, short, late = "looks back" in said, "falls short" in said, _starts_after(forecast.claim, later.claim)
    plain = fact and not back and not short
    yield "so: looks back", float(back)
    yield "so: looks back, short", float(back and short)
    yield "so: kept", float("kept" in said)
    yield "so: short", float(short and not back)
    yield "so: plain", float(plain)
    yield "so: said again, plain", likeness.core * plain
    yield "so: said again, short", likeness.core * short
    yield "so: event in time", float(claim.kind is Kind.EVENT and plain and not late)
    yield "so: event late", float(claim.kind is Kind.EVENT and fact and not back and late)
    yield "so: goes on when due", float(late and "goes on" in said)
    yield "so: of a part", float("of a part" in said)
    yield "so: denied", float(claim.modality is Modality.DENIED)
    yield "so: same source", float(_of_one_source(forecast.claim, claim))
    yield "so: foretold anew", float(_of_one_source(forecast.claim, claim) and not fact)
    yield "so: late", float(late and fact)
    yield "so: in time", float(fact and _is_of_its_time(forecast.claim, claim))
    yield from _turned(forecast.sentence, later.sentence, plain=plain, short=short)


def _turned(foretold: str, told: str, *, plain: bool, short: bool) -> Found:
    """Whether things took the course that was foretold, or the opposite one."""
    ours, theirs = stance(foretold), stance(told)
    signs = [ours[axis] * theirs[axis] for axis in AXES if ours.get(axis) and theirs.get(axis)]
    yield "so: same turn", float(1 in signs)
    yield "so: opposite turn", float(-1 in signs)
    before, after = courses(foretold), courses(told)
    shared = [before[one] * after[one] for one in before.keys() & after.keys()]
    yield "so: same course", float(1 in shared)
    yield "so: opposite course", float(-1 in shared)
    done = act(foretold) in words(told)
    yield "so: same act, plain", float(done and plain)
    yield "so: same act, short", float(done and short)
