"""Clusters by average linkage over a sparse graph of likely pairs."""

from __future__ import annotations

from collections.abc import Iterable
from heapq import heapify, heappop, heappush

Link = tuple[int, int, float]
"""Two things, by their numbers, and how likely they are one."""


def clusters(
    count: int,
    links: Iterable[Link],
    *,
    cut: float,
    together: Iterable[tuple[int, int]] = (),
    apart: Iterable[tuple[int, int]] = (),
) -> list[list[int]]:
    """The clusters of `count` things, each sorted, ordered by their first.

    Two clusters are joined while the mean likelihood over all pairs between them is `cut` or more, the likeliest first;
    of equals, those with the lowest numbers. A pair without a link counts as 0.

    Args:
        count: how many things there are.
        links: the pairs that may be one; each pair at most once.
        cut: the mean below which nothing is joined.
        together: pairs that are one, whatever the links say.
        apart: pairs that are never one; they go before `together`.
    """
    graph = _Graph(count, links, apart)
    for one, other in together:
        graph.join(graph.home(one), graph.home(other))
    graph.join_all(cut)
    return sorted(sorted(members) for members in graph.members.values())


class _Graph:
    """Clusters that grow: of each the sum of the likelihoods to each neighbour, and what it must not be joined with."""

    def __init__(self, count: int, links: Iterable[Link], apart: Iterable[tuple[int, int]]) -> None:
        self.members: dict[int, list[int]] = {number: [number] for number in range(count)}
        self._of = list(range(count))
        self._sums: list[dict[int, float]] = [{} for _ in range(count)]
        self._apart: list[set[int]] = [set() for _ in range(count)]
        for one, other, likely in links:
            self._sums[one][other] = self._sums[other][one] = likely
        for one, other in apart:
            self._apart[one].add(other)
            self._apart[other].add(one)

    def home(self, number: int) -> int:
        """The cluster of a thing."""
        return self._of[number]

    def join(self, one: int, other: int) -> int | None:
        """Join two clusters, and give the one that stays; None where they are one already or must not be."""
        if one == other or other in self._apart[one]:
            return None
        kept, gone = (one, other) if len(self._sums[one]) >= len(self._sums[other]) else (other, one)
        for number in self.members[gone]:
            self._of[number] = kept
        self.members[kept] += self.members.pop(gone)
        self._move_links(gone, kept)
        self._move_walls(gone, kept)
        return kept

    def _move_links(self, gone: int, kept: int) -> None:
        sums = self._sums[kept]
        sums.pop(gone, None)
        for neighbour, likely in self._sums[gone].items():
            if neighbour != kept:
                del self._sums[neighbour][gone]
                sums[neighbour] = self._sums[neighbour][kept] = sums.get(neighbour, 0.0) + likely
        self._sums[gone] = {}

    def _move_walls(self, gone: int, kept: int) -> None:
        for neighbour in self._apart[gone]:
            self._apart[neighbour].discard(gone)
            self._apart[neighbour].add(kept)
        self._apart[kept] |= self._apart[gone]
        self._apart[gone] = set()

    def join_all(self, cut: float) -> None:
        """Join the likeliest two until none is likely enough."""
        waiting = [entry for one in self.members for entry in self._entries(one, cut) if entry[1] == one]
        heapify(waiting)
        while waiting:
            negative, one, other = heappop(waiting)
            if -negative != self._mean(one, other):
                continue
            kept = self.join(one, other)
            if kept is not None:
                for entry in self._entries(kept, cut):
                    heappush(waiting, entry)

    def _mean(self, one: int, other: int) -> float | None:
        """How likely two clusters are one; None where one of them is gone."""
        if one not in self.members or other not in self.members or other not in self._sums[one]:
            return None
        return self._sums[one][other] / (len(self.members[one]) * len(self.members[other]))

    def _entries(self, one: int, cut: float) -> list[tuple[float, int, int]]:
        size = len(self.members[one])
        found = []
        for other, likely in self._sums[one].items():
            mean = likely / (size * len(self.members[other]))
            if mean >= cut and other not in self._apart[one]:
                found.append((-mean, min(one, other), max(one, other)))
        return found
