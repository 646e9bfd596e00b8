"""Words that two sentences, or two reports, have in common."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from asof.report import Report
from asof.span import Span
from asof.spelling import Run

COPIED = 0.4
"""Share of the three-word runs of the shorter sentence from which on it counts as copied: retold sentences of the
bundled stories and of syndicated texts lie above, sentences on one matter by different hands below a quarter."""

RETOLD = 0.1
"""The same where one source speaks on one day: paraphrases of one statement keep some of its words."""

PASSAGE = 8
"""Words in a row that two reports don't hit upon by chance, as in the 8-word shingles of plagiarism detection
(Lyon, Malcolm and Dickerson 2001 use 3 for essays; news has more set phrases)."""

_COMMON = 40
_WORD = re.compile(r"\w+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """Words of a report that stand in another one, too.

    `share` is the part of the report's words that lie in `passages`, which are spans of its cleaned text.
    """

    report: str
    other: str
    passages: tuple[Span, ...]
    share: float


def alike(sentences: Mapping[str, frozenset[Run]]) -> Iterator[tuple[str, str, float]]:
    """Pairs of sentences, given by their runs, of which one retells the other, and how much of it; in order.

    Only sentences with a run in common that is no set phrase of the story are looked at, so that the time does not
    grow with the square of their number.
    """
    where: defaultdict[Run, list[str]] = defaultdict(list)
    for name in sorted(sentences):
        for run in sentences[name]:
            where[run].append(name)
    met = {pair for names in where.values() if len(names) <= _COMMON for pair in combinations(names, 2)}
    for one, other in sorted(met):
        share = _share(sentences[one], sentences[other])
        if share >= RETOLD:
            yield one, other, share


def _share(one: frozenset[Run], other: frozenset[Run]) -> float:
    shorter = min(len(one), len(other))
    return len(one & other) / shorter if shorter > 1 else 0.0


def copied(reports: Sequence[Report]) -> tuple[Copied, ...]:
    """What reports have of each other word for word, in passages of `PASSAGE` words and more; both ways."""
    texts = {report.name: list(_WORD.finditer(report.text)) for report in reports}
    where: defaultdict[Run, list[tuple[str, int]]] = defaultdict(list)
    for name, words in sorted(texts.items()):
        tokens = [word.group().casefold() for word in words]
        for start in range(len(tokens) - PASSAGE + 1):
            where[tuple(tokens[start : start + PASSAGE])].append((name, start))
    shared: defaultdict[tuple[str, str], set[int]] = defaultdict(set)
    for places in where.values():
        if len(places) <= _COMMON:
            for (one, start), (other, begin) in combinations(places, 2):
                if one != other:
                    shared[one, other].update(range(start, start + PASSAGE))
                    shared[other, one].update(range(begin, begin + PASSAGE))
    return tuple(_copied(one, other, texts[one], found) for (one, other), found in sorted(shared.items()))


def _copied(one: str, other: str, words: Sequence[re.Match[str]], found: set[int]) -> Copied:
    starts = sorted(number for number in found if number - 1 not in found)
    ends = sorted(number for number in found if number + 1 not in found)
    passages = tuple(Span(words[start].start(), words[end].end()) for start, end in zip(starts, ends, strict=True))
    return Copied(report=one, other=other, passages=passages, share=len(found) / len(words))
