"""Annotated stories: gold claims as claims of the program, and the scorers that stand beside the gold files."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from asof.claim import Claim, Kind, Modality, claim_id
from asof.evidence import Basis
from asof.intake import Given, gather, open_report
from asof.period import Period
from asof.report import LeftOut, Report
from asof.source import PUBLISHER, Source, SourceKind
from asof.span import Span
from asof.value import Value


def gold_reports(folder: Path, gold: Path) -> Iterator[tuple[Report, list[Claim]]]:
    """The reports of a story as asof opens them, with the claims of its gold file and the dates it has."""
    annotated = {Path(one["report"]).stem: one for one in json.loads(gold.read_text("utf-8"))}
    candidates, _ = gather([folder])
    for candidate in candidates:
        one = annotated.get(Path(candidate.name).stem)
        if one is None:
            continue
        published = Period.parse(one["published"]) if one.get("published") else None
        report = _with_quotes(open_report(candidate, Given(published=published)), one["claims"])
        yield report, list(_claims(report, one["claims"]))


def _with_quotes(report: Report, gold: Sequence[dict[str, Any]]) -> Report:
    """The report with the furniture taken back in that a gold claim quotes."""
    quotes = [span for claim in gold if (span := find(report.raw, claim["quote"])) is not None]
    kept: tuple[LeftOut, ...] = tuple(
        cut for cut in report.left_out if not any(cut.span.overlaps(span) for span in quotes)
    )
    return Report(**{name: getattr(report, name) for name in report.__dataclass_fields__} | {"left_out": kept})


def _claims(report: Report, gold: Sequence[dict[str, Any]]) -> Iterator[Claim]:
    """Claims with the first of the names that gold allows; the same words again take the next place in the text."""
    taken: dict[tuple[str, str, str], int] = {}
    for one in gold:
        key = (one["kind"], one["quote"], one["value_text"] or "")
        nth = taken[key] = taken.get(key, -1) + 1
        quote = find(report.text, one["quote"], nth) or find(report.text, one["quote"])
        if quote is None:
            continue
        words = find(quote.of(report.text), one["value_text"] or "")
        span = words.shift(quote.start) if words else quote
        yield Claim(
            id=claim_id(report.name, Kind(one["kind"]), quote.of(report.text), span.of(report.text), nth),
            report=report.name,
            kind=Kind(one["kind"]),
            quote=quote,
            span=span,
            value=_value(one),
            measure=_first(one["measure"]),
            basis=Basis(_first(one["basis"])) if one.get("basis") else None,
            subject=_first(one["subject"]),
            place=_first(one["place"]),
            as_of=Period.parse(one["as_of"]) if one["as_of"] else None,
            source=_source(one),
            modality=Modality(one["modality"]),
        )


def _value(one: dict[str, Any]) -> Value | None:
    if one["low"] is None and one["high"] is None:
        return None
    return Value(one["low"], one["high"], one["unit"] or "count", bool(one["approximate"]))


def _source(one: dict[str, Any]) -> Source:
    kind, name = SourceKind(one["source_kind"]), _first(one["source"])
    return PUBLISHER if kind is SourceKind.PUBLISHER or name is None else Source(kind, name)


def _first(names: str | list[str] | None) -> str | None:
    return names[0] if isinstance(names, list) and names else names or None  # type: ignore[return-value]


def find(text: str, words: str, nth: int = 0) -> Span | None:
    """The nth place of the words in the text, whatever white space stands between them; None where it has none."""
    if not words.strip():
        return None
    pattern = r"\s+".join(re.escape(word) for word in words.split())
    found = [Span(*match.span()) for match in re.finditer(pattern, text)]
    return found[nth] if nth < len(found) else None


def scorer(name: str, gold: Path) -> Path:
    """The script `name` in the folder of the gold file or one above it, else in `../shared/evaluation`.

    Raises: FileNotFoundError.
    """
    folders = [*gold.resolve().parents, Path(__file__).resolve().parents[2] / "shared" / "evaluation"]
    for folder in folders:
        if (folder / name).is_file():
            return folder / name
    raise FileNotFoundError(f"{name} is neither above {gold} nor in ../shared/evaluation")


def scores(command: Sequence[str | Path]) -> Any:
    """What a scorer prints with `--json`."""
    done = subprocess.run(  # noqa: S603 - the scorer that was named
        [sys.executable, *map(str, command), "--json"], check=True, capture_output=True, text=True
    )
    return json.loads(done.stdout)
