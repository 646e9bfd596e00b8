"""Why a claim is read as it is: for each field the words, the rule or the encoder's share, and the next best."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace

from asof.claim import Claim, Kind
from asof.language.sense import OTHER, Sense
from asof.language.times import times
from asof.language.words import words
from asof.period import Period
from asof.reading.decision import Decision
from asof.reading.event import type_signs
from asof.reading.explain_said import by_cue, of_chain, of_modality
from asof.reading.modality import is_to_come
from asof.reading.reader import Draft
from asof.reading.reason import Reason
from asof.reading.season import seasons
from asof.report import Report
from asof.source import PUBLISHER
from asof.span import Span

_MOST_TELLING = 2
"""Traits that are named of those that speak for a decision."""
_WORTH_SAYING = 0.02
"""Share below which an alternative is not named."""


def reasons(draft: Draft, report: Report) -> tuple[Reason, ...]:
    """A reason for each field that the claim has, in the order of the fields."""
    if draft.sense is not None:
        return tuple(_of_figure(draft, draft.sense, report))
    return tuple(_of_sentence(draft, report))


def _of_figure(draft: Draft, sense: Sense, report: Report) -> Iterator[Reason]:
    claim = draft.claim
    yield Reason("kind", _kind(claim, sense))
    yield Reason("value", f"{_value(claim)}{_decided(draft.decisions.get('unit'))}", claim.span)
    yield Reason("measure", _measure(draft, sense))
    if claim.basis and claim.evidence:
        shares = {basis.value: share for basis, share in claim.evidence.bases.items()}
        yield Reason("basis", f"the words beside it and the encoder together: {_shares(shares)}")
    yield _named("subject", claim.subject, draft, sense.pointed("subject"), report)
    yield _named("place", claim.place, draft, sense.pointed("place"), report)
    yield _with_decision(_as_of(claim, report), draft)
    yield _with_decision(_source(draft, sense, report), draft)
    yield from of_chain(claim, report)
    yield from _of_type(claim, report)
    yield of_modality(draft, report, f"the encoder's shares: {_shares(sense.modality)}")
    yield Reason("confidence", f"the encoder holds it for a claim with {_percent(sense.claim)}")


def _of_sentence(draft: Draft, report: Report) -> Iterator[Reason]:
    claim = draft.claim
    shares = draft.says.shares if draft.says else {}
    kinds = {kind.value: shares[kind.value] for kind in Kind if kind.value in shares}
    yield Reason("kind", f"{_tense(claim, report)}; the encoder's shares, each for itself: {_each(kinds)}", claim.span)
    yield _as_of(claim, report)
    yield by_cue(draft, report) or _who(claim, report)
    yield from of_chain(claim, report)
    yield from _of_type(claim, report)
    firm = {name: shares[name] for name in ("hedged", "denied") if name in shares}
    yield of_modality(draft, report, f"the encoder's shares, each for itself: {_each(firm)}")
    yield Reason("confidence", "what such a share for this kind was worth in annotated stories")


def _who(claim: Claim, report: Report) -> Reason:
    if claim.source == PUBLISHER:
        return Reason("source", "no rule and no attribution of the encoder's names anybody for this clause")
    return Reason("source", f'"{claim.source.name}" is who says it here', _find(claim.source.name, claim, report))


def _of_type(claim: Claim, report: Report) -> Iterator[Reason]:
    """By which words an event has its type, and on what a forecast hangs."""
    if claim.kind is Kind.EVENT and claim.type:
        signs = type_signs(words(report.text, claim.span))[claim.type]
        yield Reason("type", f"for it speak {_quoted(tuple(sign.text for sign in signs))}", signs[0].span)
    if claim.condition:
        yield Reason("condition", "what the conjunction begins, up to the end of its clause", claim.condition)


def _tense(claim: Claim, report: Report) -> str:
    ahead = is_to_come(words(report.text, claim.span))
    return f"the clause {'speaks of what is to come' if ahead else 'has no word of what is to come'}"


def _kind(claim: Claim, sense: Sense) -> str:
    tense = "speaks of what is to come" if claim.kind is Kind.FORECAST else "speaks of what is or was"
    return f"the clause {tense}; the encoder's share for a forecast is {_percent(sense.forecast)}"


def _value(claim: Claim) -> str:
    value = claim.value
    if value is None:
        return "no quantity stands in it"
    hedge = "hedged or with an open end" if value.approximate else "not hedged"
    written = f', written "{value.written_unit}"' if value.written_unit else ""
    ends = ["open" if end is None else f"{end:.10g}" for end in (value.low, value.high)]
    number = ends[0] if ends[0] == ends[1] else " to ".join(ends)
    return f"the grammar reads {number} {value.unit}{written}, {hedge}"


def _measure(draft: Draft, sense: Sense) -> str:
    name = draft.claim.measure or ""
    for_it = next((one for one in draft.measures if one.measure == name and one.words), None)
    said = f"for it speak {_quoted(for_it.words)}" if for_it else "no word of the catalogue speaks for it"
    share = sense.measures.get(OTHER if name.startswith(OTHER) else name)
    matched = "" if share is None else f"; the encoder's share is {_percent(share)}"
    return f"{said}{matched}{_decided(draft.decisions.get('measure'))}"


def _decided(decision: Decision | None) -> str:
    """How likely the decision is, what speaks most for it, and what else it might be."""
    if decision is None or decision.runner_up is None:
        return ""
    order = sorted(decision.evidence.items(), key=lambda item: -item[1])
    told = [name for name, added in order[:_MOST_TELLING] if added > 0]
    by = f" by {', '.join(told)}" if told else ""
    return f"; {_percent(decision.probability)} sure{by}, else {_quoted((decision.runner_up.value or 'none',))}"


def _with_decision(reason: Reason, draft: Draft) -> Reason:
    return replace(reason, because=f"{reason.because}{_decided(draft.decisions.get(reason.field))}")


def _named(field: str, value: str | None, draft: Draft, pointed: Span | None, report: Report) -> Reason:
    """Whether rules, encoder or both found a subject or a place."""
    by_rule, by_encoder = draft.rules.get(field), pointed.of(report.text) if pointed else None
    sure = _decided(draft.decisions.get(field))
    if value is None:
        return Reason(field, f"nothing that the rules or the encoder find is likely enough{sure}")
    if value == by_rule == by_encoder:
        return Reason(field, f"the rules and the encoder agree{sure}", pointed)
    who = "the rules" if value == by_rule else "the encoder"
    return Reason(field, f"{who} found it{sure}", pointed if value == by_encoder else None)


def _as_of(claim: Claim, report: Report) -> Reason:
    if claim.as_of is None:
        return Reason("as_of", "the report is undated, and no words of the sentence tell")
    for time in times(report.text, report.published, claim.quote, seasons=seasons(report.text)):
        since = re.search(r"\bsince\s+$", report.text[claim.quote.start : time.span.start], re.IGNORECASE)
        if since and claim.as_of == report.published:
            words = Span(claim.quote.start + since.start(), time.span.end)
            return Reason("as_of", f'"{words.of(report.text)}", so the date of the report', words)
        if time.period is not None and _governs(time.period, claim.as_of):
            return Reason("as_of", f'"{time.span.of(report.text)}" in the same sentence', time.span)
    if claim.as_of == report.published:
        return Reason("as_of", "no words of the sentence say another time, so the date of the report")
    return Reason("as_of", "counted from the date of the report and what is said before")


def _governs(period: Period, as_of: Period) -> bool:
    return period == as_of or (period.first is not None and period.first == as_of.first)


def _source(draft: Draft, sense: Sense, report: Report) -> Reason:
    source, by_rule = draft.claim.source, draft.rules.get("source")
    shares = f"the encoder's shares: {_shares(sense.source_kind)}"
    if source == PUBLISHER:
        found = f'the rules would have said "{by_rule}"' if by_rule else "no rule finds anybody who says it"
        return Reason("source", f"{found}; {shares}")
    cue = by_cue(draft, report)
    if cue is not None and source.name == by_rule:
        return Reason("source", f"{cue.because}; {shares}", cue.words)
    found = "a rule finds who says it" if source.name == by_rule else "the rules found nobody, the encoder points at it"
    return Reason("source", f"{found}; {shares}", _find(source.name, draft.claim, report))


def _find(name: str | None, claim: Claim, report: Report) -> Span | None:
    """Where a name stands, in the claim's sentence if it does."""
    at = report.text.find(name, claim.quote.start, claim.quote.end) if name else -1
    at = at if at >= 0 or not name else report.text.find(name)
    return Span(at, at + len(name)) if name and at >= 0 else None


def _shares(shares: Mapping[str, float]) -> str:
    """Those worth saying of shares that add up to 1."""
    return _each({name: share for name, share in shares.items() if share >= _WORTH_SAYING})


def _each(shares: Mapping[str, float]) -> str:
    return ", ".join(f"{name} {_percent(share)}" for name, share in sorted(shares.items(), key=lambda item: -item[1]))


def _quoted(words: tuple[str, ...]) -> str:
    return ", ".join(f'"{word}"' for word in words)


def _percent(share: float) -> str:
    return f"{100 * share:.0f} %"
