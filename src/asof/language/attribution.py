"""Who said what: sources, cues and contents tied into attributions."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from asof.span import Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Attribution:
    """One act of saying, thinking or wanting. A part that the text leaves out is None, or empty."""

    source: Span | None
    cue: Span | None
    content: tuple[Span, ...]


@dataclass(slots=True)
class Part:
    """A span of one role with the words it covers and the sentence and line in which it begins."""

    role: str
    span: Span
    first: int
    past: int
    sentence: int
    line: int


@dataclass(slots=True)
class _Act:
    cue: Part
    source: Part | None = None
    contents: list[Part] = field(default_factory=list)


_OTHER_SENTENCE = 25.0
"""What leaving the sentence costs, in words."""
_CUE_BETWEEN = 8.0
"""What passing over another cue costs, in words."""
_FAR = 80.0
_NEXT_LINE = 1
"""Lines between a content and its cue, at most: a quotation goes on in the next paragraph."""


def link(parts: Sequence[Part]) -> tuple[Attribution, ...]:
    """Tie each content to the nearest cue of its line, else of the next, and each cue to its nearest source.

    Contents without a cue near stand alone; a cue without content is no act of saying.
    """
    acts = [_Act(part) for part in parts if part.role == "CUE"]
    lonely = [part for part in parts if part.role == "CONTENT" and not _give(part, acts)]
    sources = [part for part in parts if part.role == "SOURCE"]
    for act in acts:
        act.source = _nearest_source(act, sources, acts)
    found = [
        Attribution(
            source=act.source.span if act.source else None,
            cue=act.cue.span,
            content=tuple(sorted(part.span for part in act.contents)),
        )
        for act in acts
        if act.contents
    ]
    found += [Attribution(source=None, cue=None, content=(part.span,)) for part in lonely]
    return tuple(sorted(found, key=_start))


def _give(content: Part, acts: Iterable[_Act]) -> bool:
    """Tie a content to the nearest cue."""
    act = _nearest(content, acts) or _in_next_line(content, acts)
    if act:
        act.contents.append(content)
    return act is not None


def _nearest_source(act: _Act, sources: Iterable[Part], acts: Sequence[_Act]) -> Part | None:
    """The source of the same sentence that is nearest; one source may do for several cues."""
    near = [part for part in sources if part.sentence == act.cue.sentence]
    return min(near, key=lambda part: _cost(part, act, acts), default=None)


def _nearest(part: Part, acts: Iterable[_Act]) -> _Act | None:
    acts = list(acts)
    costs = [(_cost(part, act, acts), number) for number, act in enumerate(acts)]
    cost, number = min(costs, default=(_FAR, 0))
    return acts[number] if cost < _FAR else None


def _in_next_line(part: Part, acts: Iterable[_Act]) -> _Act | None:
    """The nearest cue in the line before or after."""
    near = [act for act in acts if abs(act.cue.line - part.line) <= _NEXT_LINE]
    return min(near, key=lambda act: _gap(part, act.cue), default=None)


def _cost(part: Part, act: _Act, acts: Sequence[_Act]) -> float:
    if part.line != act.cue.line:
        return _FAR
    low, high = min(part.past, act.cue.past), max(part.first, act.cue.first)
    between = sum(low <= other.cue.first < high for other in acts if other is not act)
    return _gap(part, act.cue) + _CUE_BETWEEN * between + _OTHER_SENTENCE * (part.sentence != act.cue.sentence)


def _gap(one: Part, other: Part) -> float:
    """Words between the two."""
    return max(one.first - other.past, other.first - one.past, 0)


def _start(attribution: Attribution) -> int:
    parts = [attribution.source, attribution.cue, *attribution.content]
    return min(part.start for part in parts if part)
