"""A story: the one object that views, scripts and notebooks hold."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property, partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any, Self, TypeVar

from asof import reckoning
from asof.aside import aside
from asof.catalogue import Catalogue, load
from asof.claim import Claim
from asof.dating import claims_of, dated, dated_by_itself, may_be_narrower
from asof.derived import Derived
from asof.errors import (
    BadCorrectionError,
    DamagedLedgerError,
    NoRulingError,
    NotInStoryError,
    OneDateForManyError,
    OutdatedClaimError,
    Problem,
    UnlikeUnitsError,
)
from asof.guarded import each, guarded
from asof.language.units import named_unit
from asof.ledger import DECIDED, Change, ChangeKind, Hit, Ledger, Sought, Version
from asof.mention import Mention
from asof.period import Period
from asof.places import Gazetteer, Located, locate
from asof.reckoning import (
    FACTS,
    Actor,
    ActorKind,
    Conflict,
    Copied,
    Estimate,
    Estimated,
    Explained,
    Foretold,
    Interval,
    Origin,
    Outcome,
    Record,
    Ruled,
    Series,
    Severity,
    Side,
    State,
    Tie,
    Verdict,
    Weighed,
    estimate,
    facts,
    hindcast,
    record,
)
from asof.report import Report
from asof.ruling import ON_CLAIMS, Act, Entry, Ruling, holding, identities
from asof.spelling import folded

if TYPE_CHECKING:
    from asof.intake import Candidate, Given
    from asof.reading import Reader, Reason, Term

__all__ = [
    "FACTS",
    "Actor",
    "ActorKind",
    "Change",
    "ChangeKind",
    "Conflict",
    "Copied",
    "Estimate",
    "Estimated",
    "Explained",
    "Foretold",
    "Hit",
    "Interval",
    "Located",
    "Origin",
    "Outcome",
    "Progress",
    "ReadResult",
    "Record",
    "Ruled",
    "Series",
    "Severity",
    "Side",
    "Sought",
    "State",
    "Story",
    "Tie",
    "Verdict",
    "Version",
    "Weighed",
    "estimate",
    "facts",
    "hindcast",
    "named_unit",
    "record",
]

Found = TypeVar("Found")

SECONDS = 300.0
"""Of a processor, that reading one report may take. A report of 10,000 words takes a few; this is for a hostile one."""

_LARGE = 20_000
"""Claims from which on a story is worth a second process."""


@dataclass(frozen=True, slots=True)
class Progress:
    """How far reading is: `done` of `total` reports, and the name of the one that is read now."""

    done: int
    total: int
    name: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadResult:
    """What reading did: a change for each report that was read, a problem for each that was not.

    `notes` say what one should know of inputs that are read: which columns of a table, in which language. `left_out`
    counts the lines that are not part of the reports read, by reason.
    """

    changes: tuple[Change, ...] = ()
    problems: tuple[Problem, ...] = ()
    notes: tuple[str, ...] = ()
    left_out: Mapping[str, int] = field(default_factory=dict)


class Story:
    """All that is known of one story, out of its ledger.

    Reports, claims and what follows from them are loaded when they are first asked for, and kept until
    something is read. A `with` block closes the ledger.
    """

    def __init__(
        self, ledger: Ledger, measures: Catalogue, *, until: date | None = None, places: Path | None = None
    ) -> None:
        self.measures = measures
        self._ledger = ledger
        self._until = until
        self._own_places = places

    @classmethod
    def open(
        cls, ledger: str, *, create: bool = False, measures: Path | None = None, places: Path | None = None
    ) -> Story:
        """The story in a ledger: a file, or a database URL.

        Args:
            ledger: where it is.
            create: make the ledger, where there is none.
            measures: a file of measures of the user's own, see `asof.catalogue.load`.
            places: a file of places of the user's own, see `asof.places.Gazetteer.open`.

        Raises: NoSuchLedgerError, BadCatalogueError, LedgerError.
        """
        catalogue = load(measures)
        return cls(Ledger.open(ledger, create=create), catalogue, places=places)

    def __reduce__(self) -> tuple[Callable[..., Story], tuple[Ledger, Catalogue], dict[str, Any]]:
        """How another process comes by the story: it opens the ledger again."""
        return Story, (self._ledger, self.measures), {"_until": self._until, "_own_places": self._own_places}

    def close(self) -> None:
        """Let go of the ledger."""
        self._ledger.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def read(
        self,
        paths: Sequence[Path],
        *,
        published: Period | None = None,
        between: Period | None = None,
        columns: Mapping[str, str] | None = None,
        model: Path | None = None,
        threads: int = 1,
        terms: Path | None = None,
        seconds: float = SECONDS,
        progress: Callable[[Progress], None] | None = None,
    ) -> ReadResult:
        """Read files and folders into the ledger, one report at a time.

        What was read is kept whatever happens to the rest, an interruption by the user included. A report
        that can't be read is a problem in the result, one on which asof itself fails too.

        Args:
            paths: files of any kind that asof reads, and folders with all that is in them; `-` is standard input.
            published: when the report was published, if there is one.
            between: the days between which all of them were published.
            columns: which column of a table holds the "text", "title", "date", "url", "publisher", "language".
            model: the folder of another encoder than that of the package, see `Encoder.load`.
            threads: how many the encoder may use.
            terms: a file of terms of offices besides those of asof, by which undated reports are dated.
            seconds: of a processor, that one report may take, see `deadline.within`; one that takes more is left out.
            progress: is told before each report, and once when all are done.

        Raises: OneDateForManyError; BadModelError; LedgerError, where the ledger does not take a report.
        """
        from asof.intake import Given, gather, open_reports  # noqa: PLC0415, a look at a ledger needs no reader
        from asof.language.encoder import Encoder  # noqa: PLC0415, as above
        from asof.reading import Reader, load_terms  # noqa: PLC0415, as above

        held = load_terms(terms)
        tell, reader = progress or _nobody, Reader(self.measures, Encoder.load(model, threads=threads))
        given = Given(published=published, between=between, columns=columns or {})
        candidates, problems = gather(paths)
        if published is not None and (count := _reports_in(candidates, given)) > 1:
            raise OneDateForManyError(count)
        changes, notes, left_out = [], [], Counter[str]()
        for done, candidate in enumerate(candidates):
            tell(Progress(done, len(candidates), candidate.name))
            for found in each(str(candidate.path), open_reports(candidate, given), seconds):
                if isinstance(found, Report):
                    taken = self._take(found, held, reader, seconds)
                    if isinstance(taken, Change):
                        changes.append(taken)
                        left_out += lines_left_out(found)
                        notes += [] if reads(found) else [_in_another_language(found)]
                    else:
                        problems.append(taken)
                elif isinstance(found, Problem):
                    problems.append(found)
                else:
                    notes.append(str(found))
        tell(Progress(len(candidates), len(candidates), ""))
        return ReadResult(changes=tuple(changes), problems=tuple(problems), notes=tuple(notes), left_out=left_out)

    def _take(self, opened: Report, terms: Sequence[Term], reader: Reader, seconds: float) -> Change | Problem:
        def read() -> tuple[Report, Sequence[Claim], Sequence[Mention]]:
            report = self._dated(opened, terms)
            return (report, reader.read(report), reader.mentions(report)) if reads(report) else (report, (), ())

        done = guarded(opened.location, read, seconds)
        return done if isinstance(done, Problem) else guarded(opened.location, partial(self.add, *done))

    def _dated(self, opened: Report, terms: Sequence[Term]) -> Report:
        """A report with the name that the ledger gives it, and the best date that it tells of itself."""
        report = self._named(opened)
        decided = self._ledger.decided_date(report.name)
        if decided is not None:
            return replace(report, published=decided, dated_by=DECIDED)
        return dated_by_itself(report, terms)

    def decide_date(self, name: str, published: Period, *, by: str | None = None, model: Path | None = None) -> Change:
        """Decide when a report was published, and read it again, as its times count from there.

        The decision outlives every later reading; a later one supersedes it.

        Raises: NotInStoryError, BadModelError, LedgerError.
        """
        report = self.report(name)
        self._ledger.rule(Ruling(Act.DATE, (report.name,), {"published": str(published)}), by=by)
        return self._reread(replace(report, published=published, dated_by=DECIDED), model)

    def _reread(self, report: Report, model: Path | None = None) -> Change:
        from asof.language.encoder import Encoder  # noqa: PLC0415, a look at a ledger needs no reader
        from asof.reading import Reader  # noqa: PLC0415, as above

        reader = Reader(self.measures, Encoder.load(model))
        change = self.add(report, reader.read(report), reader.mentions(report))
        self.refresh()
        return change

    def add(self, report: Report, claims: Sequence[Claim], mentions: Sequence[Mention] = ()) -> Change:
        """Take in a report that was read elsewhere, with its claims and the names in it.

        Raises: LedgerError; ValueError, where the claims don't fit the report, see `Ledger.add`.
        """
        return self.add_all([(report, claims, mentions)])[0]

    def add_all(self, told: Iterable[tuple[Report, Sequence[Claim], Sequence[Mention]]]) -> list[Change]:
        """Take in many reports that were read elsewhere, all or none of them.

        Raises: as `add`.
        """
        changes = self._ledger.add_all(told)
        if any(change.kind is not ChangeKind.SAME for change in changes):
            self.refresh()
        return changes

    def judge(
        self,
        claim_id: str,
        act: Act,
        told: Mapping[str, str | None] | None = None,
        *,
        by: str | None = None,
        seen: int | None = None,
    ) -> Entry:
        """Accept, correct or reject a claim; the last word on it holds, whoever reads its report again.

        Args:
            claim_id: the claim; one that was rejected, too.
            act: one of `ON_CLAIMS`.
            told: the facts of a correction, see `reckoning.FACTS`.
            by: who says so.
            seen: the number of the last ruling on the claim that they saw, see `Ledger.rule`.

        Raises: NotInStoryError, BadCorrectionError, RuledMeanwhileError, LedgerError.
        """
        if act not in ON_CLAIMS:
            raise ValueError(f"{act} is not on claims")
        one = self.ruled(claim_id)
        shown = one.claim or one.reading
        assert shown is not None  # noqa: S101 - one of the two is there
        report = self.report(shown.report) if "reports" in vars(self) else self._with_claims(shown.report)[0]
        content = reckoning.content(one, report, told)
        about = one.entry.ruling.about if one.entry else (one.id,)
        return self._kept(Ruling(act, about, content), by=by, seen=seen)

    def identify(self, one: str, other: str, *, same: bool, by: str | None = None) -> Entry:
        """Keep that two names are one actor's, or two actors'; the last word on two names holds.

        Raises: NotInStoryError, where no actor has a name so spelled.
        """
        known = {folded(name): name for actor in self.actors for name in actor.names}
        first, second = (_find("actor", folded(name), known) for name in (one, other))
        return self._kept(Ruling(Act.MERGE_NAMES if same else Act.SPLIT_NAMES, (first, second)), by=by)

    def identify_series(self, one: str, other: str, *, same: bool, by: str | None = None) -> Entry:
        """Keep that two series, or parts of them, by their ids, are one or two; the last word on the two holds.

        Raises: NotInStoryError; UnlikeUnitsError.
        """
        known = {part.id: series for series in self.series for part in series.parts}
        first, second = (_find("series", name, known) for name in (one, other))
        if first.unit != second.unit:
            raise UnlikeUnitsError(first.unit, second.unit)
        return self._kept(Ruling(Act.MERGE_SERIES if same else Act.SPLIT_SERIES, (one, other)), by=by)

    def decide_outcome(self, claim_id: str, verdict: Verdict, *, by: str | None = None) -> Entry:
        """Decide what became of a forecast.

        Raises: NotInStoryError.
        """
        forecast = _find("forecast", claim_id, {one.forecast.id: one for one in self.outcomes}).forecast
        return self._kept(Ruling(Act.OUTCOME, (forecast.id,), {"verdict": verdict.value}), by=by)

    def undo(self, number: int, *, by: str | None = None, model: Path | None = None) -> Entry:
        """Take a ruling back, by its number; the undoing is kept, too, and can be undone.

        A report whose date was decided gets the one before, and is read again.

        Raises: NoRulingError, BadModelError, LedgerError.
        """
        now = self._ledger.rulings()
        holds = {one.number: one.ruling for one in holding(now)}
        undoings = {one.number: one.ruling for one in now if one.ruling.act is Act.UNDO}
        if number not in holds and number not in undoings:
            raise NoRulingError(number)
        undone = self._kept(Ruling(Act.UNDO, (str(number),)), by=by)
        if number in holds and holds[number].act is Act.DATE:
            self._redate(holds[number].about[0], model)
        return undone

    def _redate(self, name: str, model: Path | None) -> None:
        report, decided = self._ledger.undecided(name), self._ledger.decided_date(name)
        if report is not None and name in self._reports_by_name:
            before = report if decided is None else replace(report, published=decided, dated_by=DECIDED)
            self._reread(before, model)

    def _kept(self, ruling: Ruling, *, by: str | None, seen: int | None = None) -> Entry:
        kept = self._ledger.rule(ruling, by=by, seen=seen)
        self.refresh()
        return kept

    def refresh(self) -> None:
        """Forget what was loaded, so that what others wrote to the ledger is seen."""
        for name, kept in vars(type(self)).items():
            if isinstance(kept, cached_property):
                self.__dict__.pop(name, None)

    def known_on(self, day: date) -> Story:
        """The story as far as it was told on that day: without reports that may have been published later.

        It shares the ledger with this one, so it must not be closed. An undated report may always be later.
        """
        return Story(self._ledger, self.measures, until=day, places=self._own_places)

    @property
    def edition(self) -> str:
        """Words that are others as soon as anybody adds to the ledger, which is asked each time."""
        return self._ledger.edition()

    @property
    def size(self) -> int:
        """How many reports the ledger has, without reading them."""
        return self._ledger.size()

    def snapshot(self) -> Story:
        """The story as it is now, loaded whole: it stays so, whatever is added to the ledger later.

        It shares the ledger with this one, so it must not be closed.
        """
        while True:
            edition = self.edition
            story = Story(self._ledger, self.measures, until=self._until, places=self._own_places)
            _ = story.reports, story.claims, story.mentions, story.former  # loaded by being asked for
            if self.edition == edition:
                return story

    def work_out(self) -> None:
        """Work out what takes longest of a large story, on two processors; all else is, when it is asked for.

        It must not be called while other threads of this process are at work.
        """
        if len(self.claims) < _LARGE or "outcomes" in vars(self):
            return
        _ = self.reports, self.rulings  # so that the copy has them, and asks the ledger for nothing
        fates = aside(lambda: self.outcomes)
        _ = self.series, self.origins, self.conflicts
        self.__dict__["outcomes"] = fates()

    @cached_property
    def former(self) -> Mapping[str, tuple[Report, ...]]:
        """The former versions of the reports that have some, oldest first, by their names."""
        found: dict[str, list[Report]] = {}
        for report in self._ledger.former_reports():
            if self._is_known(report) and report.name in self._reports_by_name:
                found.setdefault(report.name, []).append(report)
        return {name: tuple(versions) for name, versions in found.items()}

    @cached_property
    def reports(self) -> tuple[Report, ...]:
        """The reports as they are now, with the best date that they and the others tell, ordered by name."""
        return tuple(report for report in dated(tuple(self._stored.values())) if self._is_known(report))

    @cached_property
    def _stored(self) -> Mapping[str, Report]:
        return {report.name: report for report in self._ledger.reports()}

    @cached_property
    def rulings(self) -> tuple[Entry, ...]:
        """All that people decided, oldest first, what they undid and the undoings included."""
        return tuple(self._ledger.rulings())

    def journal(self) -> list[Entry]:
        """The same as it is now: the ledger is asked each time."""
        return self._ledger.rulings()

    @cached_property
    def readings(self) -> tuple[Claim, ...]:
        """The claims of these reports as they were read, ordered by report, then by place in the text.

        Where the date of a report is another than when it was read, what hangs on it is worked out from there.
        """
        told: dict[str, list[Claim]] = {}
        for claim in self._ledger.claims():
            told.setdefault(claim.report, []).append(claim)
        known = (
            (self._reports_by_name[name], claims) for name, claims in told.items() if name in self._reports_by_name
        )
        return tuple(
            claim for report, claims in known for claim in claims_of(claims, self._stored[report.name], report)
        )

    @cached_property
    def judged(self) -> tuple[Ruled, ...]:
        """These claims beside what people made of them, those rejected and those kept included, in the same order."""
        with self._sound_rulings():
            return reckoning.ruled(self.readings, self.reports, self.rulings)

    @cached_property
    def claims(self) -> tuple[Claim, ...]:
        """The claims as people ruled: without those they rejected, otherwise as read; in the same order."""
        return tuple(one.claim for one in self.judged if one.claim is not None)

    @cached_property
    def mentions(self) -> tuple[Mention, ...]:
        """The names in these reports, ordered by report, then by place in the text."""
        return tuple(one for one in self._ledger.mentions() if one.report in self._reports_by_name)

    @cached_property
    def actors(self) -> tuple[Actor, ...]:
        """Who acts, under all names that the reports use and as people ruled; those named most often come first."""
        said = identities(self.rulings, Act.MERGE_NAMES, Act.SPLIT_NAMES)
        return reckoning.actors(self.mentions, self.claims, self._texts, said)

    @cached_property
    def called(self) -> Mapping[str, str]:
        """For each subject of a claim that is an actor, or acts for one, the actor's name."""
        return reckoning.called(self.actors, {claim.subject for claim in self.claims if claim.subject})

    @cached_property
    def places(self) -> tuple[Located, ...]:
        """The places that the reports name, and where they are; those named most often come first."""
        gazetteer = Gazetteer.open(self._own_places)
        try:
            return locate(self.mentions, self._texts, gazetteer)
        finally:
            gazetteer.close()

    @cached_property
    def _texts(self) -> Mapping[str, str]:
        return {report.name: report.text for report in self.reports}

    @cached_property
    def series(self) -> tuple[Series, ...]:
        """The figures and the forecasts with a number, joined by what they count; what matters most comes first."""
        said = identities(self.rulings, Act.MERGE_SERIES, Act.SPLIT_SERIES)
        return reckoning.series(self.claims, self.measures, said, self.reports)

    @cached_property
    def conflicts(self) -> tuple[Conflict, ...]:
        """The claims that can't all be right; what matters most comes first."""
        return reckoning.conflicts(self.series, claims=self.claims, reports=self.reports, measures=self.measures)

    @cached_property
    def derived(self) -> tuple[Derived, ...]:
        """What follows from figures of one report that depend on one another, in the order of the claims."""
        from asof.reading import derived  # noqa: PLC0415, a look at a ledger needs no reader

        claims: dict[str, list[Claim]] = {}
        for claim in self.claims:
            claims.setdefault(claim.report, []).append(claim)
        return tuple(
            one for name, told in claims.items() for one in derived(self.report(name).text, told, self.measures)
        )

    @cached_property
    def origins(self) -> tuple[Origin, ...]:
        """The acts of saying behind the claims; those that most reports have come first."""
        return reckoning.origins(self.claims, self.reports, self.series)

    @cached_property
    def estimates(self) -> Mapping[str, Estimate]:
        """What each series most likely was on every day, by the id of the series."""
        return reckoning.estimates(self.series, self.origins, self.reports, self.measures)

    @contextmanager
    def _sound_rulings(self) -> Iterator[None]:
        """Say that the ledger is damaged where a ruling says what none can say."""
        try:
            yield
        except (KeyError, ValueError, BadCorrectionError) as error:
            raise DamagedLedgerError(self._ledger.where, f"a ruling can't be so: {error}") from error

    @cached_property
    def outcomes(self) -> tuple[Outcome, ...]:
        """What became of the forecasts, in order of the reports and their texts."""
        with self._sound_rulings():
            said = {
                one.ruling.about[0]: Verdict(str(one.ruling.content["verdict"]))
                for one in holding(self.rulings)
                if one.ruling.act is Act.OUTCOME
            }
        return reckoning.outcomes(self.claims, self.reports, rulings=said)

    def projected(self, series: Series, until: date) -> Estimate | None:
        """The estimate of a series with what is to be expected of it up to a day; None where nothing is dated."""
        measure = self.measures.get(series.measure)
        return reckoning.estimate(series, self.origins, self.reports, measure=measure, until=until)

    def hindcast(self, series: Series) -> tuple[Foretold, ...]:
        """What was to be expected of each claim of a series by what the reports before it say."""
        measure = self.measures.get(series.measure)
        return reckoning.hindcast(series, self.origins, self.reports, measure=measure)

    @cached_property
    def copies(self) -> tuple[Copied, ...]:
        """The reports that share much of their text with another."""
        return reckoning.copies(self.reports)

    @cached_property
    def _reports_by_name(self) -> Mapping[str, Report]:
        return {report.name: report for report in self.reports}

    @cached_property
    def _claims_by_id(self) -> Mapping[str, Claim]:
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def _judged_by_id(self) -> Mapping[str, Ruled]:
        return {one.id: one for one in self.judged}

    def ruled(self, claim_id: str) -> Ruled:
        """The claim of this id beside what people made of it; also one that they rejected.

        No more than its report is read, unless all are there.

        Raises: NotInStoryError.
        """
        if "judged" in vars(self):
            return _find("claim", claim_id, self._judged_by_id)
        journal = self._ledger.rulings()
        told = [one.ruling.content.get("report") for one in journal if one.ruling.about == (claim_id,)]
        name = self._ledger.report_of(claim_id) or next(filter(None, reversed(told)), None)
        if name is None:
            raise NotInStoryError("claim", claim_id, [])
        report, claims = self._with_claims(name)
        return _find("claim", claim_id, {one.id: one for one in reckoning.ruled(claims, [report], journal)})

    def _with_claims(self, name: str) -> tuple[Report, list[Claim]]:
        found = self._ledger.with_claims(name)
        if found is not None and may_be_narrower(found[0]):  # others may tell more of its date
            return self.report(name), [claim for claim in self.readings if claim.report == name]
        if found is None or not self._is_known(found[0]):
            raise NotInStoryError("report", name, [])
        return found

    def report(self, name: str) -> Report:
        """The report of this name.

        Raises: NotInStoryError.
        """
        return _find("report", name, self._reports_by_name)

    def claim(self, claim_id: str) -> Claim:
        """The claim of this id, or the only one whose id begins so.

        Raises: NotInStoryError.
        """
        begun = [known for known in self._claims_by_id if known.startswith(claim_id)]
        return _find("claim", begun[0] if len(begun) == 1 else claim_id, self._claims_by_id)

    def explain(self, claim: Claim) -> tuple[Reason, ...]:
        """Why the claim is read as it is; the report is read again for that.

        Raises: NotInStoryError; OutdatedClaimError, where this version of asof reads the report differently.
        """
        from asof.language.encoder import Encoder  # noqa: PLC0415, a look at a ledger needs no reader
        from asof.reading import Reader, reasons  # noqa: PLC0415, as above

        report = self.report(claim.report)
        for draft in Reader(self.measures, Encoder.load()).drafts(self._stored[report.name]):
            if draft.claim.id == claim.id:
                return reasons(replace(draft, claim=replace(draft.claim, as_of=claim.as_of)), report)
        raise OutdatedClaimError(claim.id, report.name)

    def explain_series(self, series_id: str) -> Explained:
        """Why the figures of a series are one, and why the nearest series is another; the id may be its beginning only.

        Raises: NotInStoryError.
        """
        known = {one.id: one for one in self.series}
        begun = [name for name in known if name.startswith(series_id)]
        one = _find("series", begun[0] if len(begun) == 1 else series_id, known)
        return reckoning.explained(one, self.series, list(self.measures), self.reports)

    def search(self, sought: Sought, *, most: int = 100) -> list[Hit]:
        """The passages with all words of a query, the best first, whether they are known on the day or later ones."""
        return self._ledger.search(sought, most=most)

    def versions(self, report: str) -> tuple[Version, ...]:
        """The states of a report that the ledger has seen, oldest first."""
        return tuple(self._ledger.versions(report))

    def quote(self, claim: Claim) -> str:
        """The sentence that makes the claim, as it stands in the report."""
        return claim.quote.of(self.report(claim.report).text)

    def words(self, claim: Claim) -> str:
        """The claim's own words, as they stand in the report."""
        return claim.span.of(self.report(claim.report).text)

    def _named(self, report: Report) -> Report:
        name = self._ledger.name_for(report)
        return report if name == report.name else replace(report, name=name)

    def _is_known(self, report: Report) -> bool:
        if self._until is None:
            return True
        published = report.published
        return published is not None and published.last is not None and published.last <= self._until


def _reports_in(candidates: Sequence[Candidate], given: Given) -> int:
    """How many reports there are; of a single file it has to be opened to know."""
    from asof.intake import open_reports  # noqa: PLC0415, as above

    if len(candidates) != 1:
        return len(candidates)
    return sum(isinstance(found, Report) for found in open_reports(candidates[0], given))


def reads(report: Report) -> bool:
    """Whether asof reads its language. A report in another is kept without claims."""
    return report.language is None or report.language.lower().startswith("en")


def _in_another_language(report: Report) -> str:
    return f"{report.name}: in another language ({report.language}); kept, not read"


def lines_left_out(report: Report) -> Counter[str]:
    """How many lines of a report's raw text are not part of it, by reason; empty ones are not counted."""
    counted: Counter[str] = Counter()
    for cut in report.left_out:
        counted[cut.reason] += sum(1 for line in cut.span.of(report.raw).splitlines() if line.strip())
    return +counted


def _nobody(_: Progress) -> None:
    """Tells nobody."""


def _find(what: str, name: str, known: Mapping[str, Found]) -> Found:
    if name not in known:
        raise NotInStoryError(what, name, list(known))
    return known[name]
