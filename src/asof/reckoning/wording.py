"""Words that two sentences, or two reports, have in common."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from asof.report import Report
from asof.span import Span

COPIED = 0.4
"""Share of the three-word runs of the shorter sentence from which on it counts as copied: retold sentences of the
bundled stories and of syndicated texts lie above, sentences on one matter by different hands below a quarter."""

RETOLD = 0.1
"""The same where one source speaks on one day: paraphrases of one statement keep some of its words."""

PASSAGE = 8
"""Words in a row that two reports don't hit upon by chance, as in the 8-word shingles of plagiarism detection
(Lyon, Malcolm and Dickerson 2001 use 3 for essays; news has more set phrases)."""

_RUN = 3
_COMMON = 40
"""Places from which on a run of words is a set phrase of the story."""
_WORD = re.compile(r"\w+")
_MIX = np.uint64(0x9E3779B97F4A7C15)
"""An odd number by which the numbers of words are mixed into one (Knuth's multiplicative hashing, 64 bits)."""

Numbers = npt.NDArray[np.uint64]
Places = npt.NDArray[np.int64]


@dataclass(frozen=True, slots=True, kw_only=True)
class Copied:
    """Words of a report that stand in another one, too.

    `share` is the part of the report's words that lie in `passages`, which are spans of its cleaned text.
    """

    report: str
    other: str
    passages: tuple[Span, ...]
    share: float


def alike(sentences: Mapping[str, str]) -> Iterator[tuple[str, str, float]]:
    """Pairs of names of sentences of which one retells the other, and how much of it; in order.

    How much is the share of the three-word runs of the shorter one, small and large letters and punctuation apart.
    Only sentences with a run in common that is no set phrase of the story are looked at, so that the time does not
    grow with the square of their number.
    """
    names = sorted(sentences)
    numbers = _Vocabulary()
    runs = [np.unique(_runs(numbers.of(_words(sentences[name])), _RUN)) for name in names]
    lengths = np.array([len(some) for some in runs], dtype=np.int64)
    if not lengths.sum():
        return
    places = np.repeat(np.arange(len(names)), lengths)
    told = np.concatenate(runs)
    starts, sizes, order = _groups(told)
    members = places[order]
    set_phrases = frozenset(told[order][starts[sizes > _COMMON]].tolist())
    common = [set_phrases.intersection(some.tolist()) if set_phrases else set_phrases for some in runs]
    ones, others, counts = _met(members, starts, sizes, len(names))
    shorter = np.minimum(lengths[ones], lengths[others])
    phrases = np.array([len(some) for some in common], dtype=np.int64)
    most = counts + np.minimum(phrases[ones], phrases[others])
    worth = (shorter > 1) & (most >= RETOLD * shorter)
    for one, other, count, short in zip(
        *(each[worth].tolist() for each in (ones, others, counts, shorter)), strict=True
    ):
        share = (count + len(common[one] & common[other])) / short
        if share >= RETOLD:
            yield names[one], names[other], share


def _met(members: Places, starts: Places, sizes: Places, many: int) -> tuple[Places, Places, Places]:
    """Pairs of sentences with a run in common, in order, and how many; set phrases left out."""
    pairs = [np.zeros(0, dtype=np.int64)]
    for size in range(2, _COMMON + 1):
        begins = starts[sizes == size]
        if len(begins):
            of_one = members[begins[:, None] + np.arange(size)]
            first, second = np.triu_indices(size, 1)
            pairs.append((of_one[:, first] * many + of_one[:, second]).ravel())
    met, counts = np.unique(np.concatenate(pairs), return_counts=True)
    return met // many, met % many, counts


class _Vocabulary:
    """Words as numbers."""

    def __init__(self) -> None:
        self._known: dict[str, int] = {}

    def of(self, words: Sequence[str]) -> Numbers:
        """The numbers of words; one not seen before gets the next."""
        known = self._known
        return np.array([known.setdefault(word, len(known)) for word in words], dtype=np.uint64)


def _words(text: str) -> list[str]:
    return [word.casefold() for word in _WORD.findall(text)]


def _runs(words: Numbers, length: int) -> Numbers:
    """A number for each run of so many words; two runs have one number where their words are the same."""
    many = max(len(words) - length + 1, 0)
    mixed = np.zeros(many, dtype=np.uint64)
    for place in range(length):
        mixed = (mixed ^ (mixed >> np.uint64(29))) * _MIX + words[place : place + many] + np.uint64(1)
    return mixed


def _groups(numbers: Numbers) -> tuple[Places, Places, Places]:
    """Where equal numbers begin in their order, how many they are, and the order."""
    order = np.argsort(numbers, kind="stable")
    ordered = numbers[order]
    starts = np.flatnonzero(np.concatenate([[True], ordered[1:] != ordered[:-1]]))
    return starts, np.diff(np.append(starts, len(ordered))), order


def copied(reports: Sequence[Report], least: float) -> tuple[Copied, ...]:
    """What reports have of each other word for word, in passages of `PASSAGE` words and more; both ways.

    Only where that is the share `least` of their words.
    """
    known = sorted(reports, key=lambda report: report.name)
    numbers = _Vocabulary()
    runs = [_runs(numbers.of(_words(report.text)), PASSAGE) for report in known]
    if not sum(map(len, runs)):
        return ()
    lengths = np.array([len(some) for some in runs])
    of_report = np.repeat(np.arange(len(known)), lengths)
    begins = np.concatenate([[0], np.cumsum(lengths)])
    starts, sizes, order = _groups(np.concatenate(runs))
    start_of, size_of = np.empty(len(order), dtype=np.int64), np.empty(len(order), dtype=np.int64)
    start_of[order], size_of[order] = np.repeat(starts, sizes), np.repeat(sizes, sizes)
    found = []
    for one, report in enumerate(known):
        own = np.arange(begins[one], begins[one + 1])
        own = own[(size_of[own] > 1) & (size_of[own] <= _COMMON)]
        sizes_here = size_of[own]
        within = np.arange(sizes_here.sum()) - np.repeat(np.cumsum(sizes_here) - sizes_here, sizes_here)
        others = of_report[order[np.repeat(start_of[own], sizes_here) + within]]
        places = np.repeat(own - begins[one], sizes_here)
        most = PASSAGE * np.bincount(others) / (lengths[one] + PASSAGE - 1)  # a run adds no more words than it has
        worth = (others != one) & (most[others] >= least)
        found += list(_copied(report, known, others[worth], places[worth], least))
    return tuple(found)


def _copied(report: Report, known: Sequence[Report], others: Places, places: Places, least: float) -> Iterator[Copied]:
    """What a report has of others, given the runs that each of them has, too, by the place of their first word."""
    words: list[re.Match[str]] = []
    for other in np.unique(others):
        starts = np.unique(places[others == other])
        breaks = np.flatnonzero(np.diff(starts) > PASSAGE)
        firsts, lasts = starts[np.append(0, breaks + 1)], starts[np.append(breaks, -1)] + PASSAGE - 1
        words = words or list(_WORD.finditer(report.text))
        share = float((lasts - firsts + 1).sum()) / len(words)
        if share >= least:
            passages = tuple(Span(words[a].start(), words[b].end()) for a, b in zip(firsts, lasts, strict=True))
            yield Copied(report=report.name, other=known[other].name, passages=passages, share=share)
