"""What is searched in a ledger, what is searched for, and what is found."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from asof.claim import Claim, Kind
from asof.report import Report
from asof.spelling import encodable

REPORT = "report"
"""The kind of a passage that is all of a report's text; that of others is the kind of their claim."""
OPENS, CLOSES = "\x02", "\x03"
"""Stand around the words that were found; no passage has them."""

_LONGEST = 20
"""Words of a query; what comes after them is left off."""
_CONTROL = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f]")
_CHUNK = re.compile(r'"([^"]*)"|(\S+)')
_WORD = re.compile(r"[^\W_]+")


@dataclass(frozen=True, slots=True)
class Term:
    """Words that stand side by side; `begins` where the last is only the beginning of one."""

    words: tuple[str, ...]
    begins: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class Sought:
    """What is searched for: passages with all words of `query`.

    Words in double quotes stand side by side, and one with an asterisk behind it may go on; otherwise a word is found
    in any of its forms, with accents or without. Anything else in a query is passed over. `kinds` are the kinds of the
    claims, none for whole reports; `report` is the name of a report, `source` of a source as the claims write it.
    """

    query: str
    kinds: tuple[Kind, ...] = ()
    report: str | None = None
    source: str | None = None

    @property
    def terms(self) -> tuple[Term, ...]:
        """The words in order."""
        found = []
        for quoted, plain in _CHUNK.findall(encodable(self.query)):
            words = tuple(_WORD.findall(quoted or plain))
            if words:
                found.append(Term(words, plain.endswith("*")))
        return tuple(found[:_LONGEST])


@dataclass(frozen=True, slots=True, kw_only=True)
class Hit:
    """A passage that was found: its report's name, the claim's id, None for a report.

    `pieces` are words of the passage, and whether they were searched for.
    """

    report: str
    claim: str | None
    pieces: tuple[tuple[str, bool], ...]


def passages_of(report: Report, claims: Sequence[Claim]) -> list[dict[str, Any]]:
    """What can be found of a report, as rows without the report's id."""
    return [
        passage(None, REPORT, report.text, report.title, report.publisher),
        *(
            passage(
                claim.id,
                claim.kind.value,
                claim.quote.of(report.text),
                claim.measure,
                claim.subject,
                claim.place,
                claim.source.name,
            )
            for claim in claims
        ),
    ]


def passage(claim: str | None, kind: str, words: str, *about: str | None) -> dict[str, Any]:
    """A passage as a row; `about` are names and labels that belong to it."""
    labels = " · ".join(label.removeprefix("other:").replace("_", " ") for label in about if label)
    return {"claim": claim, "kind": kind, "words": _clean(words), "about": _clean(labels)}


def pieces(marked: str) -> tuple[tuple[str, bool], ...]:
    """A text in which what was found is marked, in pieces."""
    told = []
    for part in marked.split(OPENS):
        inner, closed, rest = part.partition(CLOSES)
        told += [(inner, True), (rest, False)] if closed else [(part, False)]
    return tuple((words, found) for words, found in told if words)


def _clean(text: str) -> str:
    return _CONTROL.sub(" ", encodable(text))
