"""Names made whole: over hyphens, and wherever the text says them again."""

from __future__ import annotations

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence

from asof.language.words import Word

Mention = tuple[int, int, str, float]
"""First and past-last word, label and score of a name."""


def whole(words: Sequence[Word], found: Iterable[Mention]) -> list[Mention]:
    """Names grown over the parts of hyphenated words that end in a capital: Port-au-Prince, but not Ohio-based."""
    grown: list[Mention] = []
    for first, past, label, score in found:
        start = max(first, grown[-1][1] if grown else 0)
        if start < past:
            grown.append((start, _end(words, past), label, score))
    return grown


def _end(words: Sequence[Word], past: int) -> int:
    """Where a name ends whose last word may be the first part of a hyphenated one."""
    end = past
    at = past + 1 if words[past - 1].text != "-" else past
    while at < len(words) and words[at - 1].text == "-" and _glued(words, at):
        end = at + 1 if words[at].capital else end
        at += 2
    return end


def _glued(words: Sequence[Word], at: int) -> bool:
    """Whether the word, the hyphen before it and what is before that touch."""
    return words[at - 2].span.end == words[at - 1].span.start and words[at - 1].span.end == words[at].span.start


def repeated(words: Sequence[Word], found: Sequence[Mention]) -> list[Mention]:
    """The names, and the places where the same words stand untagged, with the label they mostly have elsewhere."""
    labels: dict[tuple[str, ...], Counter[str]] = {}
    for first, past, label, _ in found:
        spelled = tuple(word.text for word in words[first:past])
        if words[first].capital and len("".join(spelled)) > 1:
            labels.setdefault(spelled, Counter())[label] += 1
    taken = {place for first, past, _, _ in found for place in range(first, past)}
    again = [
        (first, past, labels[spelled].most_common(1)[0][0], 0.5)
        for first, past, spelled in _places(words, labels)
        if taken.isdisjoint(range(first, past))
    ]
    return sorted([*found, *_apart(again)])


def settled(words: Sequence[Word], found: Sequence[Mention]) -> list[Mention]:
    """The names with one label for the same words throughout: that with the greatest sum of scores.

    The last word of a person's full name is that person ("Ida Brekke", later "Brekke").
    """
    sums: dict[tuple[str, ...], dict[str, float]] = defaultdict(lambda: defaultdict(float))
    for first, past, label, score in found:
        spelled = _spelled(words, first, past)
        sums[spelled][label] += score
        if label == "PERSON" and past - first > 1:
            sums[spelled[-1:]][label] += score
    return [
        (first, past, max(sorted(shares), key=shares.__getitem__), score)
        for first, past, _, score in found
        for shares in [sums[_spelled(words, first, past)]]
    ]


def _spelled(words: Sequence[Word], first: int, past: int) -> tuple[str, ...]:
    """The words of a name, without regard to capitals."""
    return tuple(word.lower for word in words[first:past])


def _places(words: Sequence[Word], known: Iterable[tuple[str, ...]]) -> Iterator[tuple[int, int, tuple[str, ...]]]:
    """Where any of the names stand, longer ones first."""
    by_first: dict[str, list[tuple[str, ...]]] = {}
    for spelled in sorted(known, key=len, reverse=True):
        by_first.setdefault(spelled[0], []).append(spelled)
    for first, word in enumerate(words):
        for spelled in by_first.get(word.text, ()):
            past = first + len(spelled)
            if tuple(other.text for other in words[first:past]) == spelled and not _runs_on(words, first, past):
                yield first, past, spelled


def _runs_on(words: Sequence[Word], first: int, past: int) -> bool:
    """Whether capitalised words before or after make it part of another name."""
    before = first > 0 and words[first - 1].capital and words[first - 1].span.end + 1 == words[first].span.start
    after = past < len(words) and words[past].capital and words[past - 1].span.end + 1 == words[past].span.start
    return before or after


def _apart(found: Iterable[Mention]) -> Iterator[Mention]:
    end = 0
    for mention in found:
        if mention[0] >= end:
            end = mention[1]
            yield mention
