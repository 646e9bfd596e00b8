"""Why a claim has its source, and is as firm as it is: the verb of saying, who relays it, words that deny or hedge."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from asof.claim import Claim, Modality
from asof.language.words import Word, words
from asof.reading.modality import DISTANT
from asof.reading.reader import Draft
from asof.reading.reason import Reason
from asof.reading.scope import DENYING, hedges, main_clause, negations
from asof.report import Report
from asof.source import PUBLISHER
from asof.span import Span


def by_cue(draft: Draft, report: Report) -> Reason | None:
    """The words that name the source, and the verb of saying; None where there is no verb."""
    claim, said = draft.claim, draft.said
    if said is None or claim.source == PUBLISHER or not (said.cue and said.named):
        return None
    where = "" if claim.quote.holds(said.named) else " in another sentence, of which this one goes on"
    return Reason("source", f'"{said.named.of(report.text)}" with "{said.cue}"{where}', said.named)


def of_chain(claim: Claim, report: Report) -> Iterator[Reason]:
    """Who passes it on, and what the report says of the source; nothing where there is nothing."""
    if claim.relayed_by:
        yield Reason("relayed_by", "another act of saying holds that of the source", _found(claim.relayed_by, report))
    for field, value in (("role", claim.role), ("affiliation", claim.affiliation)):
        if value:
            yield Reason(field, "the report says so where it first names the source", _found(value, report))


def of_modality(draft: Draft, report: Report, shares: str) -> Reason:
    """The words that deny or hedge, beside what the encoder thinks."""
    claim = draft.claim
    signs = _signs(claim, draft.said.cue if draft.said else "", report)
    if not signs:
        return Reason("modality", f"no word denies or hedges it; {shares}")
    told = ", ".join(f'"{sign.text}"' for sign in signs)
    return Reason("modality", f"for it speaks {told}; {shares}", signs[0].span)


def _signs(claim: Claim, cue: str, report: Report) -> Sequence[Word]:
    """The words of the clause and of the verb of saying that make it what it is."""
    if claim.modality is Modality.ASSERTED:
        return ()
    clause = main_clause(words(report.text, claim.span if claim.value is None else claim.quote))
    denied = claim.modality is Modality.DENIED
    verbs = [
        word
        for word in words(report.text, claim.quote)
        if word.text in cue.split() and word.lower in (DENYING if denied else DISTANT)
    ]
    return [*verbs, *(negations(clause) if denied else hedges(clause))]


def _found(name: str, report: Report) -> Span | None:
    at = report.text.find(name)
    return Span(at, at + len(name)) if at >= 0 else None
