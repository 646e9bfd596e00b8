"""What a sentence is about: its words without their endings, the rare ones counting most."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property
from math import log, sqrt

import numpy as np
from numpy.typing import NDArray

_WORD = re.compile(r"[^\W\d_]{3,}(?:[-’'][^\W\d_]{2,})*|\d[\d,.]*\d|\d")
_ENDING = re.compile(r"(?:ements?|ations?|ians?|ia|ings?|ions?|ers?|ed|es|ly|ment|s|e|y)$")
_SMALL = frozenset(
    """the and but for nor yet with from into onto over under upon about after before since until while during
    against between among through that this these those there here their they them his her its our your who whom
    whose which what when where why how was were are been being has have had will would can could may might
    shall should must not also only just even still more most much many some any all each few other another such
    very than then too own same said says say told tells according reported reportedly statement spokesman
    spokeswoman official officials one two three able know see seen saw take taken took place down speak spoke
    go going gone come came give given back way year years day days week weeks month months night morning today
    time new now out off per she him you did does done doing made make get got""".split()
)
_SHORTEST = 3
FEW = 40
"""Sentences that may have a word by which two of them are known to be of one matter, however long the story."""


@cache
def stem(word: str) -> str:
    """A word without its ending: "encircl" for "encircled" and "encirclement"."""
    bare = word.casefold().replace("’", "'").removesuffix("'s")
    cut = _ENDING.sub("", bare)
    return cut if len(cut) >= _SHORTEST else bare


def stems(sentence: str) -> Counter[str]:
    """The stems of the words that carry a sentence, and how often each stands there."""
    words = (match.group() for match in _WORD.finditer(sentence))
    return Counter(stem(word) for word in words if word.casefold() not in _SMALL)


class Topics:
    """Sentences of a story, compared by their words (tf-idf, Salton and Buckley 1988)."""

    def __init__(self, sentences: Iterable[str]) -> None:
        self._stems = {sentence: stems(sentence) for sentence in sentences}
        self._in = Counter(word for words in self._stems.values() for word in words)
        self._rare: dict[tuple[str, float], Sequence[str]] = {}

    @property
    def sentences(self) -> tuple[str, ...]:
        """The sentences, each once."""
        return tuple(self._stems)

    def likenesses(self, one: str) -> NDArray[np.float64]:
        """The likeness of a sentence to each of `sentences`."""
        shared = np.zeros(len(self._stems))
        for word in self.words(one):
            shared[self._places.get(word, [])] += self.weight(word) ** 2
        norms = self._norm(one) * self._norms
        return np.divide(shared, norms, out=np.zeros(len(norms)), where=norms > 0)

    @cached_property
    def _places(self) -> Mapping[str, NDArray[np.int32]]:
        """In which sentences each stem stands, by their places."""
        places: defaultdict[str, list[int]] = defaultdict(list)
        for place, words in enumerate(self._stems.values()):
            for word in words:
                places[word].append(place)
        return {word: np.array(found, dtype=np.int32) for word, found in places.items()}

    @cached_property
    def _norms(self) -> NDArray[np.float64]:
        return np.array([self._norm(sentence) for sentence in self._stems])

    def words(self, sentence: str) -> Mapping[str, int]:
        """The stems of a sentence."""
        return self._stems.get(sentence) or stems(sentence)

    def weight(self, word: str) -> float:
        """How much a stem tells: nothing where every sentence has it."""
        return log((1 + len(self._stems)) / (1 + self._in[word]))

    def rare(self, sentence: str, *, most: float = 1.0) -> Sequence[str]:
        """Stems of a sentence that few have: the share `most` of the sentences, `FEW` of them; the rarest come first.

        Two sentences may always have it.
        """
        if (sentence, most) not in self._rare:
            bound = max(2, min(most * len(self._stems), FEW))
            some = [word for word in self.words(sentence) if self._in[word] <= bound]
            self._rare[sentence, most] = sorted(some, key=lambda word: (self._in[word], word))
        return self._rare[sentence, most]

    def shared(self, one: str, other: str, *, most: float = 1.0) -> list[str]:
        """The rare stems that both have."""
        words = self.words(other)
        return [word for word in self.rare(one, most=most) if word in words]

    def likeness(self, one: str, other: str) -> float:
        """Cosine of the two, from 0 to 1."""
        shared = sum(self.weight(word) ** 2 for word in self.words(one).keys() & self.words(other).keys())
        norms = self._norm(one) * self._norm(other)
        return shared / norms if norms else 0.0

    def _norm(self, sentence: str) -> float:
        return sqrt(sum(self.weight(word) ** 2 for word in self.words(sentence)))
