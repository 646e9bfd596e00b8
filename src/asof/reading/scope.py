"""How far a negation or a hedge reaches: over a clause as a whole, and over one word in it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from asof.language.words import Word, word_at
from asof.reading.saying import SAYING

_NEGATORS = frozenset("not never nothing nobody none neither nor cannot no".split())
_NO_DENIAL_BEFORE = frozenset("only just merely least longer doubt more fewer less matter later sooner".split())
"""Words after which a negator denies nothing: "not only", "no longer", "no doubt"."""
_NO_DENIAL_AFTER = frozenset(", – — - and or if whether with of in by for under to why".split())
"""Words that make of a negator a contrast or a part of a phrase: "Marsh, not Renn", "with no water"."""
_COMPLEMENT_AFTER = frozenset("is was are were be been so sure clear so true believe believes believed think".split())
_SUBORDINATORS = frozenset(
    "who whom whose which where when because since although though while unless until whereas if after before despite "
    "whether as".split()
)
_FRONTED = _SUBORDINATORS | frozenset("in on at with by for from during amid following to upon under over".split())
_OPENERS = frozenset("that but and so yet however meanwhile still also".split())
_HEDGES = frozenset(
    "may might could possibly perhaps likely probably potentially apparently allegedly reportedly supposedly "
    "purportedly seemingly appears appear appeared seems seem seemed believe believes believed think thinks thought "
    "feared suspect suspects suspected alleged rumoured rumored unconfirmed unverified possible probable presumably "
    "suggest suggests suggested presumed purported potential".split()
)
_ARTICLES = frozenset("a the this that".split())
"""Words that make nouns of hedges: "the suspect", "the thought"."""
_DENIED_OF = frozenset(
    "that any being having it he she they claims reports allegations accusations charges involvement wrongdoing "
    "responsibility knowledge rumours rumors".split()
)
DENYING = frozenset("deny denies denied denying refute refutes refuted".split())
"""Verbs of saying that it is not so."""


def main_clause(tokens: Sequence[Word]) -> Sequence[Word]:
    """The words of the main clause: behind what is fronted, up to the first clause that hangs on it."""
    first = _opening(tokens, 0)
    while word_at(tokens, first) in _FRONTED:
        comma = next((at for at in range(first, len(tokens)) if tokens[at].text == ","), len(tokens))
        if comma + 2 >= len(tokens):
            break
        first = _opening(tokens, comma + 1)
    end = next((at for at in range(first + 1, len(tokens)) if _ends(tokens, at)), len(tokens))
    return tokens[first:end]


def _opening(tokens: Sequence[Word], at: int) -> int:
    """Where a clause begins behind marks and conjunctions."""
    while at < len(tokens) and (not tokens[at].text[0].isalnum() or tokens[at].lower in _OPENERS):
        at += 1
    return at


def _ends(tokens: Sequence[Word], at: int) -> bool:
    word, before = tokens[at].lower, tokens[at - 1].lower
    if word == "that":
        return before not in _COMPLEMENT_AFTER | SAYING
    return word in _SUBORDINATORS or word in (";", ":", "—", "–") or (word == "but" and before == ",")


def is_negated(clause: Sequence[Word]) -> bool:
    """Whether a negation governs a clause as a whole: "there was no threat", "does not mark the end"."""
    return len(negations(clause)) % 2 == 1


def negations(clause: Sequence[Word]) -> list[Word]:
    """The words that negate a clause."""
    return [word for at, word in enumerate(clause) if _negates(clause, at)]


def _negates(clause: Sequence[Word], at: int) -> bool:
    word = clause[at].lower
    if word in DENYING:
        return word_at(clause, at + 1) in _DENIED_OF or not word_at(clause, at + 1)[:1].isalpha()
    if word not in _NEGATORS and not word.endswith("n't"):
        return False
    if word_at(clause, at + 1) in _NO_DENIAL_BEFORE or word_at(clause, at - 1) in _NO_DENIAL_AFTER:
        return False
    return not (word == "not" and any(later.lower == "but" for later in clause[at + 1 :]))


def is_hedged(clause: Sequence[Word]) -> bool:
    """Whether a word of a clause keeps it open whether it is so."""
    return bool(hedges(clause))


def hedges(clause: Sequence[Word]) -> list[Word]:
    """The words of a clause that keep it open whether it is so."""
    return [
        word for at, word in enumerate(clause) if word.lower in _HEDGES and word_at(clause, at - 1) not in _ARTICLES
    ]


@dataclass(frozen=True, slots=True)
class Stance:
    """How a word stands in its sentence: denied, doubted by a word that governs it, or not (yet) come about."""

    denied: bool = False
    doubted: bool = False
    unrealised: bool = False


_REACH = 5
"""Words before a word within which a negation or an auxiliary of its clause governs it."""
_CLAUSE_STARTS = _SUBORDINATORS - {"if", "whether", "unless"} | frozenset(
    {"that", "but", ";", ":", "—", "–", "(", "“", '"', ","}
)
_AUXILIARIES = frozenset("would should may might could can must ought".split())
"""Auxiliaries that leave it open; readers take a plain "will" for settled, as the training parts of the sets show."""
_DOUBTS = frozenset(
    "may might could possibly perhaps likely probably apparently allegedly reportedly supposedly purportedly seemingly "
    "appears appear appeared seems seem seemed feared suspected alleged rumoured rumored unconfirmed unverified".split()
)
_THINKING = frozenset(
    "think thinks thinking believe believes believing suppose supposes guess guesses feel feels expect expects hope "
    "hopes hoped suspect suspects assume assumes imagine imagines doubt doubts wish wishes fear fears claim claims "
    "allege alleges suggest suggests".split()
)
"""Verbs that leave it open whether what they say is so."""
_RAISING = frozenset(
    "think thinks thinking believe believes believing suppose supposes guess feel feels expect imagine".split()
)
"""Verbs whose negation denies what they say: "I don't think that he left" (Horn 1978, negation raising)."""
_FACTIVE = frozenset(
    "know knows knew known realise realised realize realized notice noticed find found discover discovered learn "
    "learned admit admitted remember remembered forget forgot regret see saw show shown showed reveal revealed "
    "aware".split()
)
"""Verbs that take what they say for granted, negated or not (Kiparsky and Kiparsky 1970)."""
_PREVENTING = frozenset(
    "fail fails failed failing refuse refuses refused decline declines declined deny denies denied prevent prevents "
    "prevented preventing avoid avoids avoided avoiding without unable halted cancel cancelled canceled lack "
    "lacked".split()
)
_REALISING = frozenset(
    "managed began begun begin begins started starts continued continue continues continuing used able had forced "
    "helped came seen rushed went got proved failed led happened turned".split()
)
"""Words after which an infinitive tells of what did happen: "managed to", "began to"."""
_CONDITIONAL = frozenset("if whether unless".split())


def stance(tokens: Sequence[Word], at: int) -> Stance:
    """How the word at an index stands in its sentence."""
    start = _clause_start(tokens, at)
    near = tokens[max(start, at - _REACH) : at]
    words = [word.lower for word in near]
    clause = [word.lower for word in tokens[start:at]]
    thought = _thought(tokens, at)
    if thought == "denied":
        return Stance(denied=True)
    negated = sum(_negates([*near, tokens[at]], place) for place in range(len(near))) % 2 == 1
    return Stance(
        denied=negated or not _PREVENTING.isdisjoint(words[-3:]),
        doubted=not _DOUBTS.isdisjoint(words) or thought == "open",
        unrealised=not _AUXILIARIES.isdisjoint(words)
        or not _CONDITIONAL.isdisjoint(clause)
        or _infinitive(words)
        or any(token.text == "?" for token in tokens[-2:]),
    )


def _clause_start(tokens: Sequence[Word], at: int) -> int:
    start = at
    while start > 0 and tokens[start - 1].lower not in _CLAUSE_STARTS:
        start -= 1
    return start


def _infinitive(words: Sequence[str]) -> bool:
    """Whether an infinitive with "to" comes next that tells of nothing done yet: "plans to", "in order to"."""
    ends = [at for at in range(max(0, len(words) - 2), len(words)) if words[at] == "to"]
    return bool(ends) and (ends[-1] == 0 or words[ends[-1] - 1] not in _REALISING)


def _thought(tokens: Sequence[Word], at: int) -> str:
    """Whether a verb of thinking before a word leaves it "open" or, being negated, makes it "denied"; else empty."""
    for place in range(at - 1, -1, -1):
        word = tokens[place].lower
        if word in (";", ".") or word in _FACTIVE:
            return ""
        if word in _THINKING:
            before = tokens[max(0, place - 3) : place + 1]
            negated = any(_negates(before, here) for here in range(len(before) - 1))
            return "denied" if negated and word in _RAISING else "open"
    return ""
