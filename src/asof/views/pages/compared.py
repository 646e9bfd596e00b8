"""What a publisher changed in a report, word by word."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

_WORD = re.compile(r"\s*\S+")
_LINES, _WORDS = 1500, 800
"""How many lines and words are compared at most: time grows with their square. Longer ones are shown whole."""


@dataclass(frozen=True, slots=True)
class Bit:
    """Words that both versions have, or that were taken out ("old") or put in ("new")."""

    text: str
    change: str = ""


@dataclass(frozen=True, slots=True)
class Changed:
    """Lines that differ, in bits end to end."""

    bits: tuple[Bit, ...]


def compared(old: str, new: str) -> tuple[Changed, ...]:
    """Where two texts differ, in the order of the new one."""
    before, after = ([line for line in text.splitlines() if line.strip()][:_LINES] for text in (old, new))
    return tuple(
        Changed(tuple(_bits("\n".join(before[low:high]), "\n".join(after[start:end]))))
        for tag, low, high, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        if tag != "equal"
    )


def _bits(old: str, new: str) -> Iterator[Bit]:
    before, after = _WORD.findall(old), _WORD.findall(new)
    if max(len(before), len(after)) > _WORDS:
        yield from _changed([old] if old else [], [new] if new else [])
        return
    for tag, low, high, start, end in SequenceMatcher(None, before, after, autojunk=False).get_opcodes():
        if tag == "equal":
            yield Bit("".join(after[start:end]))
        else:
            yield from _changed(before[low:high], after[start:end])


def _changed(old: Sequence[str], new: Sequence[str]) -> Iterator[Bit]:
    if old:
        yield Bit("".join(old), "old")
    if new:
        yield Bit("".join(new), "new")
