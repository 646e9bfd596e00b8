"""Acts of saying by the words alone: "according to", "per", verbs of saying with their subject, headlines."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from asof.language.nouns import counts_people
from asof.language.words import glued, word_at
from asof.mention import MentionKind
from asof.reading.giving import GIVING, RECKONINGS, gives_number
from asof.reading.passage import Sentence
from asof.reading.speaker import Phrase
from asof.span import Span

SAYING = frozenset(
    "said says say saying told tells tell added adds reported reports announced announces confirmed confirms "
    "estimated estimates estimate claimed claims claim alleged alleges warned warns stated states noted notes "
    "explained explains wrote writes tweeted insisted insists argued argues denied denies suggested suggests "
    "acknowledged acknowledges admitted admits predicted predicts believes believed thinks declared declares "
    "revealed reveals indicated indicate indicates recalled recalls emphasized emphasised stressed stresses vowed "
    "vows promised pledged testified concluded concludes contends contend contended maintains maintained asserted "
    "asserts disclosed quoted posted calculated calculates counted found finds shows showed showed put puts "
    "projected projects forecast forecasts expects show suggest warn confirm deny indicate "
    "reckon reckons reckoned spoke speaks spoken believe think argue argues insist insists concede concedes conceded "
    "caution cautions cautioned predict admit acknowledge".split()
)
WEAK = frozenset(
    "put puts found finds show shows showed counted projected projects forecast expects spoke speaks promised pledged "
    "posted reports claims estimates notes states estimate claim forecasts believed estimated alleged "
    "predict".split()
)
"""Verbs that are as often something else; they are of saying only before one of `BEFORE_WORDS`, where they give a
number, or where a finding says it: "the survey shows"."""
BEFORE_WORDS = frozenset("that to of".split())
"""Words that follow a verb of saying: "claims to hold", "spoke of"."""
_SURE = frozenset("agree agrees agreed sure certain confident convinced adamant aware".split())
"""Words that are of saying before "that"."""
FINDINGS = frozenset("poll polls survey study analysis census review audit autopsy investigation inquiry data".split())
"""Nouns for what says what was found, and is said to show, find or suggest it."""
_PAPERS = frozenset("report reports statement statements bulletin document documents assessment assessments".split())
_LABELS = frozenset("update updated breaking exclusive video watch analysis opinion live photos just in".split())
"""Words before the colon of a headline that name nobody."""
_TITLE = 3
"""Words up to the first of a name in apposition, a title before it: ", Sir Ivo Marsh,"."""
_TAIL = 5
"""Words with which a headline names who says it, the mark before them included."""
_LONGEST = 400
"""Words of a sentence that are looked at for verbs of saying; no real one is as long."""
CITING = frozenset("citing quoting".split())
"""Participles behind which stands the source of the one who reports."""
_NOT_SUBJECT_STARTS = frozenset(
    "but and however meanwhile so yet while although though as when after before because since if that also".split()
)
_CLAUSES = frozenset("but and while although as which where".split())
"""Words behind a comma with which another clause begins."""
_DETERMINERS = frozenset("a an the its his her their our one another".split())
_PREPOSITIONS = frozenset(
    "in of for at from on with who which that whose by to near about during after before under over inside outside "
    "across".split()
)
_PHRASE_ENDS = frozenset("has have is are was were had and said says will".split())
_ADVERBS = frozenset(
    "also later earlier then now recently has have had who been previously further already just still repeatedly "
    "publicly reportedly there separately".split()
)
_PASSIVE = frozenset("to be was were is are been being".split())
HEARSAY = frozenset("said reported believed estimated alleged thought understood".split())
"""Participles that with "to" make hearsay and no act of saying: "people said to be in need"."""
_CALENDAR = frozenset("monday tuesday wednesday thursday friday saturday sunday today yesterday".split())
_STATED = frozenset("is was stands stood stays remains".split())
"""Verbs by which a reckoning says what it comes to."""
_QUOTED = frozenset("quoted quotes cited cites quoting".split())
_POLLS = frozenset("poll survey".split())
_FAR = 9
"""Words between a verb and what goes with it."""
_QUOTES = frozenset("\"“”'‘’")


@dataclass(frozen=True, slots=True)
class Told:
    """Who says something in a sentence by its words: the phrase that names them, the cue, the stretch it covers."""

    phrase: Phrase
    cue: Span
    scope: Span

    def named(self, sentence: Sentence) -> Span:
        """The place of the words that name them."""
        first, last = sentence.words[self.phrase.first], sentence.words[self.phrase.last - 1]
        return Span(first.span.start, last.span.end)


def told(sentence: Sentence) -> Iterator[Told]:
    """The acts of saying of a sentence, in order of their cues."""
    yield from _headline(sentence)
    tokens = sentence.words
    last: Phrase | None = None
    for at, token in enumerate(tokens[:_LONGEST]):
        phrase, scope = _act(sentence, at, last)
        phrase = phrase and _without_adverbial(sentence, phrase)
        if phrase and scope and phrase.first < phrase.last and tokens[phrase.first].lower not in _PREPOSITIONS:
            last = phrase
            yield Told(phrase, token.span, scope)


def _act(sentence: Sentence, at: int, last: Phrase | None) -> tuple[Phrase | None, Span | None]:
    """Who says something by the word at an index, and what stretch of the sentence; `last` spoke before."""
    tokens, word, follows = sentence.words, sentence.words[at].lower, word_at(sentence.words, at + 1)
    if word == "according" and follows == "to":
        return _phrase_from(sentence, at + 2), sentence.span
    if (word == "per" and word_at(tokens, at - 1) == ",") or word in CITING:
        return _phrase_from(sentence, at + 1), sentence.span
    if word == "by":
        return _reckoning(sentence, at + 1), sentence.span
    if word == "in":
        return _survey(sentence, at + 1), sentence.span
    if word == "saying" and word_at(tokens, at - 1) == "as":
        return _quoted_as_saying(sentence, at)
    if word in _STATED and word_at(tokens, at - 1) in RECKONINGS:
        return _reckoned(sentence, at), sentence.span
    sure = word in _SURE and follows == "that"
    if sure or word in SAYING or (word in GIVING and gives_number(tokens, at)):
        phrase, scope = _subject(sentence, at - (sure and word_at(tokens, at - 1) in _PASSIVE))
        if phrase is None and _shares_subject(sentence, at):
            return last, Span(tokens[at].span.end, sentence.span.end)
        return phrase, scope
    return None, None


def _shares_subject(sentence: Sentence, verb: int) -> bool:
    """Whether a verb has the subject of the one before: "said that A, but denied B"."""
    at = verb - 1
    while word_at(sentence.words, at) in _ADVERBS:
        at -= 1
    return word_at(sentence.words, at) in ("and", "but")


def _quoted_as_saying(sentence: Sentence, saying: int) -> tuple[Phrase | None, Span | None]:
    """Who is quoted: "the paper quoted a doctor as saying", "a doctor was quoted by the paper as saying"."""
    tokens = sentence.words
    verb = next((at for at in range(saying - 1, max(saying - _FAR, 0), -1) if tokens[at].lower in _QUOTED), None)
    if verb is None:
        return None, None
    scope = Span(tokens[saying].span.end, sentence.span.end)
    if word_at(tokens, verb - 1) in _PASSIVE:
        return _left_phrase(sentence, _clause_start(sentence, verb), verb - 1), scope
    return (Phrase(verb + 1, saying - 1) if verb + 1 < saying - 1 else None), scope


def _reckoned(sentence: Sentence, verb: int) -> Phrase | None:
    """Whose reckoning says it: "the coastguard's count stands at 31"."""
    owned = any(sentence.words[at].lower in ("'s", "'", "’") for at in range(max(verb - _FAR, 0), verb))
    return _left_phrase(sentence, _clause_start(sentence, verb), verb) if owned else None


def _survey(sentence: Sentence, at: int) -> Phrase | None:
    """The poll or survey in which it is so: "in the Korr Institute poll"."""
    phrase = _phrase_from(sentence, at)
    if phrase is None or not any(word.lower in _POLLS for word in sentence.words[phrase.first : phrase.last]):
        return None
    return phrase


def _reckoning(sentence: Sentence, at: int) -> Phrase | None:
    """Whose count it is: "by Sarnia's reckoning", "by the count of the Korr Institute"."""
    phrase = _phrase_from(sentence, at)
    places = range(phrase.first, phrase.last) if phrase else ()
    last = next((place + 1 for place in places if sentence.words[place].lower in RECKONINGS), None)
    if last is None:
        return None
    behind = _phrase_from(sentence, last + 1) if word_at(sentence.words, last) == "of" else None
    return Phrase(at, behind.last if behind else last)


def _headline(sentence: Sentence) -> Iterator[Told]:
    """Who speaks before the colon of a headline, or behind it: "Two men arrested: police"."""
    if not sentence.heading or sentence.words[0].lower in _LABELS:
        return
    tokens, last = sentence.words, len(sentence.words)
    colon = next((at for at, token in enumerate(tokens[:8]) if at and token.text == ":"), None)
    tail = next((at for at in range(last - 2, max(last - _TAIL, 3), -1) if tokens[at].text in ":–—"), None)
    if tail and not any(token.text[0].isdigit() for token in tokens[tail:]):
        cue = tokens[tail].span
        yield Told(Phrase(tail + 1, last), cue, Span(sentence.span.start, cue.start))
    elif colon:
        cue = tokens[colon].span
        yield Told(Phrase(0, colon), cue, Span(cue.end, sentence.span.end))


def _subject(sentence: Sentence, verb: int) -> tuple[Phrase | None, Span | None]:
    """The subject of a verb of saying and the stretch of the sentence that it covers."""
    tokens = sentence.words
    end = sentence.span.end
    if verb and tokens[verb - 1].lower in _PASSIVE:
        by = word_at(tokens, verb + 1) == "by"
        return (_phrase_from(sentence, verb + 2), sentence.span) if by else (None, None)
    if tokens[verb].lower in HEARSAY and word_at(tokens, verb + 1) == "to":
        return None, None
    start = _clause_start(sentence, verb)
    left = _left_phrase(sentence, start, verb)
    closes = verb > 0 and (tokens[verb - 1].text in _QUOTES or tokens[verb - 1].text == ",")
    if (left is None and closes) or (left is not None and start == verb):
        right = _phrase_from(sentence, verb + 1)
        return right, sentence.span
    if left is None:
        return None, None
    tail = len(tokens) - verb <= 6 and not any(token.lower == "that" for token in tokens[verb:])
    nested = word_at(tokens, left.first - 1) in SAYING | {"that"}
    fronted = nested or left.first == start or tokens[start].lower in _PREPOSITIONS | _NOT_SUBJECT_STARTS
    if tail or not fronted:
        behind_quotation = start > 0 and tokens[start - 1].text in _QUOTES
        return left, sentence.span if start == 0 or behind_quotation else Span(tokens[start].span.start, end)
    return left, Span(tokens[verb].span.end, _before_according(sentence, verb))


def _before_according(sentence: Sentence, verb: int) -> int:
    """Where what follows a verb of saying ends: at a comma before "according to", else with the sentence."""
    tokens = sentence.words
    for at in range(verb + 2, len(tokens)):
        if tokens[at].lower == "according" and tokens[at - 1].text == ",":
            return tokens[at - 1].span.start
    return sentence.span.end


def _clause_start(sentence: Sentence, verb: int) -> int:
    """Where the clause of a verb begins: after a closing quotation mark, a semicolon, or ", but"."""
    tokens = sentence.words
    for at in range(verb - 1, 0, -1):
        text = tokens[at].text
        if text in "”»" or (text == '"' and at < verb - 1 and not sentence.quoted[min(at + 1, len(tokens) - 1)]):
            return at + 1
        if text in (";", "—", ":"):
            return at + 1
        if text == "," and at + 1 < verb and tokens[at + 1].lower in _CLAUSES:
            return at + 2
    return 0


def _left_phrase(sentence: Sentence, start: int, verb: int) -> Phrase | None:
    """The subject before a verb: the noun phrase that ends at it, or at the comma of an insertion before it."""
    tokens = sentence.words
    end = verb
    while end > start and (
        tokens[end - 1].lower in _ADVERBS | _CALENDAR or (tokens[end - 1].lower in ("on", "in") and end < verb)
    ):
        end -= 1
    if end > start and tokens[end - 1].text == ")":
        end = next((at for at in range(end - 2, start, -1) if tokens[at].text == "("), end)
    if end > start and tokens[end - 1].text == ",":
        opening = next((at for at in range(end - 2, start - 1, -1) if tokens[at].text == ","), None)
        if opening is None:
            return None
        named = next((name for name in sentence.names if 0 < name.first - opening <= _TITLE), None)
        described = tokens[opening - 1].text[0].islower() or word_at(tokens, start) in _DETERMINERS
        if named is not None and named.kind is MentionKind.PERSON and named.last == end - 1 and described:
            return Phrase(opening + 1, named.last)
        end = opening if opening > start else end - 1
    first = _phrase_start(sentence, start, end)
    return Phrase(first, end) if first < end else None


def _phrase_start(sentence: Sentence, start: int, end: int) -> int:
    """Where the noun phrase that ends at a token begins; it may hold prepositions ("officials at the UN")."""
    tokens = sentence.words
    first = end
    while first > start:
        word = tokens[first - 1]
        if (
            word.text in ",;:()"
            or (word.text in _QUOTES and word.text not in "'’")
            or word.lower in _NOT_SUBJECT_STARTS
            or word.lower in ("said", "says", "told", "where", "whom")
            or (word.text in "-–—" and not glued(tokens, first - 1))
        ):
            break
        first -= 1
    return first


def _phrase_from(sentence: Sentence, at: int) -> Phrase | None:
    """The noun phrase that begins at a token, with whom its head belongs to: "a source in the ministry"."""
    tokens = sentence.words
    end = at
    while end < len(tokens) and not (tokens[end].text in ",;:().—" or tokens[end].text in _QUOTES):
        name = next((name for name in sentence.names if name.first <= end < name.last), None)
        if name is not None:
            end = name.last
            continue
        word = tokens[end].lower
        ends = word in _CALENDAR | _PHRASE_ENDS or (word in _PREPOSITIONS and not _belongs(sentence, end))
        if end > at and ends:
            break
        end += 1
    return Phrase(at, end) if end > at else None


def _belongs(sentence: Sentence, at: int) -> bool:
    """Whether a preposition goes on in a phrase that names a source: "the tally of the office", "a source in Velm"."""
    tokens = sentence.words
    before, after = tokens[at - 1], word_at(tokens, at + 1)
    if tokens[at].lower == "of":
        return True
    if before.lower in RECKONINGS | FINDINGS | _PAPERS:
        return tokens[at].lower in ("by", "from")
    if before.lower in ("close", "familiar"):
        return True
    place = next((name for name in sentence.names if name.first in (at + 1, at + 2)), None)
    people = before.lower in ("source", "sources") or counts_people(before.text)
    ties = people and tokens[at].lower in ("in", "at", "from", "with", "for")
    return ties and (place is not None or after in ("the", "his", "its", "their"))


def _without_adverbial(sentence: Sentence, phrase: Phrase) -> Phrase:
    """The noun phrase behind an adverbial that opens the clause: "On 6 January Clara Renn said"."""
    tokens = sentence.words
    if phrase.first >= phrase.last or tokens[phrase.first].lower not in _PREPOSITIONS:
        return phrase
    begins = [at for at in range(phrase.first + 2, phrase.last) if tokens[at].lower in ("the", "a", "an")]
    begins += [name.first for name in sentence.names if phrase.first + 1 < name.first < phrase.last]
    begins = [at for at in begins if tokens[at - 1].lower not in _PREPOSITIONS]
    return Phrase(min(begins), phrase.last) if begins else phrase
