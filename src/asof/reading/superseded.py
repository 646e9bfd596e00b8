"""Numbers that their own sentence withdraws, or sets before the number that holds now."""

from __future__ import annotations

import re
from enum import Enum

from asof.span import Span

_BEFORE = 60
"""Characters before a number in which it is withdrawn."""
_FIRST = (
    r"(?:earlier|initial(?:ly)?|previous(?:ly)?|preliminary|provisional|original(?:ly)?|former(?:ly)?|prior|first|old)"
)
_NUMBER = r"(?:figures?|counts?|tolls?|estimates?|numbers?|totals?|claims?|tall(?:y|ies)|versions?|reports?)"
_SPOKE = r"(?:said|reported|stated|put|given|gave|spoke|spoken|told|counted|written|wrote|had)"
_HEDGE = (
    r"(?:about |some |around |nearly |roughly |at least |more than |over |just |only |"
    r"an? (?:estimated |record |initial )?|the )*"
)
_MOVES = (
    r"(?:up|down|lowered|cut|revised|raised|reduced|rose|risen|rising|rises|fell|fallen|falling|falls|dropped|dropping|"
    r"grew|grown|growing|climbed|climbing|jumped|increased|increasing|decreased|declined|slipped|shrank|shrunk|"
    r"corrected|widened|doubled|tripled|moved|gone|went|changed)"
)
_DENIED = re.compile(
    rf"(?:(?:,|—|–|;|\band|\bis|\bwas|\bare|\bwere) (?:it (?:is|was) )?not (?:the )?{_HEDGE}$"
    rf"|\b{_FIRST} {_NUMBER}(?: \w+){{0,4}} {_SPOKE}(?: \w+){{0,2}} {_HEDGE}$)",
    re.IGNORECASE,
)
_EARLIER = re.compile(
    rf"(?:\b{_MOVES}\b[^.;]{{0,30}}\bfrom {_HEDGE}$"
    rf"|\b{_FIRST} (?:\w+ ){{0,2}}{_NUMBER} (?:of|at) {_HEDGE}$"
    rf"|\bat first {_SPOKE}(?: \w+){{0,3}} (?:at |of )?{_HEDGE}$"
    rf"|\bcompared (?:with|to) {_HEDGE}$)",
    re.IGNORECASE,
)
_SPELLED = (
    r"(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty(?:-\w+)?|hundreds?|thousands?)"
)
_FROM = re.compile(rf"\bfrom {_HEDGE}$", re.IGNORECASE)
_TO = re.compile(rf"(?: [^\W\d]+){{0,5}} to {_HEDGE}[^\w\s]?(?:\d|{_SPELLED}\b)", re.IGNORECASE)
_SPREADS = re.compile(
    r"\b(?:rang(?:e|es|ed|ing)|anything|anywhere|somewhere|var(?:y|ies|ied|ying)|drove|walked|travel\w*|moved) from",
    re.IGNORECASE,
)
_CALLED_WRONG = re.compile(
    r"[^,.;:]{0,30}\b(?:was|were|is|are|had been|proved|turned out(?: to be)?) (?:wholly |plainly |simply |an? )?"
    r"(?:wrong|false|incorrect|untrue|mistaken|mistake|error|inaccurate|in error|fabricated|baseless)\b",
    re.IGNORECASE,
)
"""What is said behind a number that is not so: "a wire report of 2,060 deaths was wrong"."""
_BY_ORDER = re.compile(rf"\b{_FIRST}\b", re.IGNORECASE)
_CORRECTS = re.compile(
    r"\b(?:correct(?:ion|ed|s)?|wrong(?:ly)?|incorrect(?:ly)?|mistake(?:nly)?|in error|erroneous(?:ly)?)\b",
    re.IGNORECASE,
)


class Standing(Enum):
    """Whether a number still holds."""

    HOLDS = "holds"
    EARLIER = "earlier"
    DENIED = "denied"


def standing(text: str, quote: Span, span: Span) -> Standing:
    """Whether the sentence of a number says that it is wrong, or that another has taken its place since.

    "not 11", "an earlier version said 240" in a correction; "rose from 14 to 18", "an earlier count of 19".

    Args:
        text: of the report.
        quote: the sentence.
        span: the words of the number.
    """
    if _CALLED_WRONG.match(text[span.end : quote.end]):
        return Standing.DENIED
    before = " ".join(text[max(quote.start, span.start - _BEFORE) : span.start].split()) + " "
    if _DENIED.search(before):
        corrected = not _BY_ORDER.search(before) or _CORRECTS.search(_around(text, quote))
        return Standing.DENIED if corrected else Standing.EARLIER
    changes = _FROM.search(before) and not _SPREADS.search(before) and _TO.match(text[span.end : quote.end])
    return Standing.EARLIER if changes or _EARLIER.search(before) else Standing.HOLDS


def _around(text: str, span: Span) -> str:
    """A sentence and what leads to it."""
    return text[max(0, span.start - _BEFORE) : span.end]
