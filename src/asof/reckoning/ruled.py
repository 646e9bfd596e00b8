"""Claims as people ruled on them, beside what was read."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from asof.claim import Claim, Kind, Modality
from asof.errors import BadCorrectionError, UnknownDateError
from asof.evidence import Basis
from asof.period import Period
from asof.report import Report
from asof.ruling import ON_CLAIMS, Act, Entry, holding
from asof.source import Source, SourceKind
from asof.span import Span
from asof.value import Value

FACTS = (
    "kind",
    "low",
    "high",
    "unit",
    "approximate",
    "measure",
    "basis",
    "subject",
    "place",
    "as_of",
    "source_kind",
    "source",
    "modality",
)
"""What of a claim a person may correct, each as text, None for what the report does not tell."""
_YES = "yes"
_OF_EVIDENCE = ("measure", "basis", "subject", "place")
"""Facts of which the encoder's shares say nothing any more, once a person has said otherwise."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Ruled:
    """A claim as it was read and as it counts.

    `reading` is None where a person keeps what this asof no longer reads; `claim` is None where it was rejected.
    `entry` is the ruling that holds, None where nobody ruled.
    """

    reading: Claim | None
    claim: Claim | None
    entry: Entry | None = None

    @property
    def id(self) -> str:
        """The claim's id."""
        return (self.reading or self.claim).id  # type: ignore[union-attr]

    @property
    def corrections(self) -> dict[str, tuple[str | None, str | None]]:
        """What a person says otherwise: the fact as read, and as ruled."""
        if self.reading is None or self.claim is None:
            return {}
        read, ruled = facts(self.reading), facts(self.claim)
        return {name: (read[name], ruled[name]) for name in FACTS if read[name] != ruled[name]}


def facts(claim: Claim) -> dict[str, str | None]:
    """The facts of a claim as text; numbers so that none is rounded, `approximate` as "yes" or None."""
    value = claim.value
    return {
        "kind": claim.kind.value,
        "low": _number(value.low if value else None),
        "high": _number(value.high if value else None),
        "unit": value.unit if value else None,
        "approximate": _YES if value and value.approximate else None,
        "measure": claim.measure,
        "basis": claim.basis.value if claim.basis else None,
        "subject": claim.subject,
        "place": claim.place,
        "as_of": str(claim.as_of) if claim.as_of else None,
        "source_kind": claim.source.kind.value,
        "source": claim.source.name,
        "modality": claim.modality.value,
    }


def with_facts(claim: Claim, told: Mapping[str, str | None]) -> Claim:
    """The claim with these facts, of which a person is sure.

    Raises: BadCorrectionError, where no claim can have them.
    """
    said = {name: told.get(name) for name in FACTS}
    said["basis"] = told.get("basis", claim.basis.value if claim.basis else None)  # rulings before 0.2 have none
    try:
        value = _value(said, claim.value)
        kind = Kind(said["kind"] or "")
        if kind is Kind.FIGURE and value is None:
            raise BadCorrectionError("a figure has a value")
        return replace(
            claim,
            kind=kind,
            value=value,
            measure=said["measure"],
            basis=Basis(said["basis"]) if said["basis"] else None,
            subject=said["subject"],
            place=said["place"],
            as_of=Period.parse(said["as_of"]) if said["as_of"] else None,
            source=Source(SourceKind(said["source_kind"] or ""), said["source"]),
            modality=Modality(said["modality"] or ""),
            confidence=1.0,
            evidence=None if any(said[name] != getattr(claim, name) for name in _OF_EVIDENCE) else claim.evidence,
        )
    except (ValueError, UnknownDateError) as error:
        raise BadCorrectionError(str(error)) from error


def content(one: Ruled, report: Report, told: Mapping[str, str | None] | None = None) -> dict[str, str | None]:
    """What a ruling keeps of a claim, to know it again: where it stands, what it was read as, and its facts.

    Args:
        one: the claim.
        report: its report.
        told: the facts as somebody corrects them; as they are shown, otherwise.

    Raises: BadCorrectionError, where no claim can have them.
    """
    shown = one.claim or one.reading
    assert shown is not None  # noqa: S101 - one of the two is there
    place = {"report": shown.report, "quote": shown.quote.of(report.text), "words": shown.span.of(report.text)}
    return facts(with_facts(shown, told or facts(shown))) | place | {"read_as": (one.reading or shown).kind.value}


def ruled(claims: Sequence[Claim], reports: Iterable[Report], journal: Iterable[Entry]) -> tuple[Ruled, ...]:
    """Every claim that was read, or that a person keeps, in order of the claims; those kept stand in their report.

    A ruling is about a claim by its id. Where no claim has it any more, it is about one that shares its words in the
    same sentence of its report; where there is none either, and the sentence still stands there, what a person
    accepted or corrected stays a claim. Of a ruling whose sentence is gone, nothing is left.

    Args:
        claims: as they were read, in order.
        reports: those of the claims.
        journal: all rulings.
    """
    told = {one.ruling.about[0]: one for one in holding(journal) if one.ruling.act in ON_CLAIMS}
    if not told:
        return tuple(Ruled(reading=claim, claim=claim) for claim in claims)
    texts = {report.name: report.text for report in reports}
    known = {claim.id for claim in claims}
    found = {name: one for name, one in told.items() if name in known}
    lost = sorted((one for name, one in told.items() if name not in known), key=lambda one: one.number)
    revived: list[Ruled] = []
    of_report: defaultdict[str, list[Claim]] = defaultdict(list)
    for claim in claims if lost else ():
        of_report[claim.report].append(claim)
    for one in lost:
        heir = _heir(one, of_report[one.ruling.content.get("report") or ""], texts)
        if heir is not None:
            found.setdefault(heir.id, one)
        else:
            revived += _revived(one, texts)
    judged = [_judged(claim, found.get(claim.id)) for claim in claims]
    return tuple(sorted([*judged, *revived], key=_place) if revived else judged)


def _judged(claim: Claim, entry: Entry | None) -> Ruled:
    if entry is None:
        return Ruled(reading=claim, claim=claim)
    rejected = entry.ruling.act is Act.REJECT
    return Ruled(reading=claim, claim=None if rejected else with_facts(claim, entry.ruling.content), entry=entry)


def _heir(entry: Entry, claims: Sequence[Claim], texts: Mapping[str, str]) -> Claim | None:
    """The one of a report's claims that is read now where that of the ruling was: of its kind, in the same words."""
    told = entry.ruling.content
    for claim in claims:
        text = texts[claim.report]
        words, said = claim.span.of(text), told.get("words") or ""
        same_place = _plain(claim.quote.of(text)) == _plain(told.get("quote")) and (words in said or said in words)
        if same_place and claim.kind.value == told.get("read_as"):
            return claim
    return None


def _revived(entry: Entry, texts: Mapping[str, str]) -> list[Ruled]:
    told = entry.ruling.content
    report, quote, words = (told.get(name) or "" for name in ("report", "quote", "words"))
    start = texts.get(report, "").find(quote)
    if entry.ruling.act is Act.REJECT or not quote or start < 0:
        return []
    within = start + max(quote.find(words), 0)
    bare = Claim(
        id=entry.ruling.about[0],
        report=report,
        kind=Kind.STATEMENT,
        quote=Span(start, start + len(quote)),
        span=Span(within, within + len(words)),
        source=Source(SourceKind.PUBLISHER),
    )
    return [Ruled(reading=None, claim=with_facts(bare, told), entry=entry)]


def _place(one: Ruled) -> tuple[object, ...]:
    claim = one.claim or one.reading
    assert claim is not None  # noqa: S101 - one of the two is there
    return claim.report, claim.quote.start, claim.span, claim.id


def _value(said: Mapping[str, str | None], read: Value | None) -> Value | None:
    low, high = (None if said[end] is None else float(str(said[end]).replace(",", "")) for end in ("low", "high"))
    if low is None and high is None:
        return None
    unit = said["unit"] or (read.unit if read else "count")
    written = read.written_unit if read and read.unit == unit else ""
    return Value(low, high, unit, said["approximate"] is not None, written)


def _number(value: float | None) -> str | None:
    return None if value is None else repr(float(value)).removesuffix(".0")


def _plain(text: str | None) -> str:
    return " ".join((text or "").split())
