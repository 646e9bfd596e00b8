"""A report's claims: the steps in order, each behind a narrow interface so that a better one can take its place."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from functools import cached_property, lru_cache

from asof.catalogue import Catalogue
from asof.claim import Claim, Kind, Modality, claim_id
from asof.language.encoder import LanguageModel, Says, Tags
from asof.language.sense import Sense, descriptions
from asof.mention import Mention, MentionKind
from asof.period import Period
from asof.reading import confidence, fields
from asof.reading.basis import with_basis
from asof.reading.coreference import Coreference
from asof.reading.decision import Decision, Weights
from asof.reading.forecast import condition, sort_of
from asof.reading.grammar import numbers
from asof.reading.listed import capitals, partner, placed
from asof.reading.measure import Measures, Weighed, unlisted
from asof.reading.modality import kind, modality
from asof.reading.passage import Passage, Sentence
from asof.reading.proposition import propositions
from asof.reading.quantity import Quantity
from asof.reading.subject import OF_FORCES, Counting, subject
from asof.reading.superseded import Standing, standing
from asof.reading.table import Cell, bare, cells
from asof.reading.unit import Before, in_its_unit
from asof.reading.when import When
from asof.reading.where import TIED, Places
from asof.reading.who import Attribution, Sources
from asof.report import Report
from asof.source import PUBLISHER, SourceKind
from asof.span import Span

_LEADS = frozenset("figures numbers count counts table breakdown following below data tally statistics".split())
"""Words of a sentence that introduces a table."""
_GOES_ON = 2
"""Sentences over which a bare number goes on counting what one before it did."""


class Reader:
    """Reads a report by rules and by an encoder; the same report gives the same claims, whatever was read before.

    Args:
        catalogue: the measures that figures may have.
        model: the encoder, or a double.
        weights: how evidence is weighed; those of the package by default.
    """

    def __init__(self, catalogue: Catalogue, model: LanguageModel, weights: Weights | None = None) -> None:
        self._catalogue = catalogue
        self._measures = Measures(catalogue)
        self._descriptions = descriptions(catalogue)
        self._model = model
        self._weights = weights or Weights.load()
        self._opened = lru_cache(maxsize=1)(self._open)

    def read(self, report: Report) -> tuple[Claim, ...]:
        """The claims of a report, in the order of its text."""
        return tuple(draft.claim for draft in self.drafts(report))

    def drafts(self, report: Report) -> tuple[Draft, ...]:
        """The same with what led to each."""
        pages, tags = self._opened(report)
        figures = list(self._figures(pages))
        return _named([*figures, *_propositions(pages, tags, figures)], report)

    def with_evidence(self, report: Report, claims: Sequence[Claim]) -> tuple[Claim, ...]:
        """Claims that somebody else made of a report, with what the encoder knows of their figures.

        A basis that is there already stays. What has no number stays as it is.
        """
        figures = [claim for claim in claims if claim.value is not None]
        senses = self._model.read(report.text, [claim.span for claim in figures], self._descriptions)
        known = {claim.id: with_basis(claim, sense, report) for claim, sense in zip(figures, senses, strict=True)}
        return tuple(
            replace(claim, basis=claim.basis or known[claim.id][0], evidence=known[claim.id][1])
            if claim.id in known
            else claim
            for claim in claims
        )

    def mentions(self, report: Report) -> tuple[Mention, ...]:
        """The names in a report, and the pronouns and descriptions that stand for something, in order of its text."""
        pages, _ = self._opened(report)
        named = [
            Mention(report.name, name.span, name.kind)
            for sentence in pages.passage.sentences
            for name in sentence.names
            if any(word.capital for word in sentence.words[name.first : name.last])
        ]
        meant = [Mention(report.name, link.span, link.kind, link.stands_for) for link in pages.coreference.links]
        return tuple(sorted([*named, *meant], key=lambda mention: mention.span))

    def _open(self, report: Report) -> tuple[_Pages, Tags]:
        tags = self._model.tag(report.text)
        return _Pages.of(report, tags), tags

    def _figures(self, pages: _Pages) -> Iterator[Draft]:
        report = pages.report
        read = self._with_units(pages)
        measures = self._measures.of_report([(one.sentence, one.quantity) for one in read], report.text)
        earlier: tuple[int, str | None] = (0, None)
        told_before: dict[str, Claim] = {}
        all_before: list[Claim] = []
        numbered = _by_sentence(read)
        for one, chosen in zip(read, measures, strict=True):
            sentence, quantity, sense = one.sentence, one.quantity, one.sense
            if one.cell or fields.is_claim(sense):
                ranked = self._measures.weigh(sentence, quantity)
                other = unlisted(quantity, report.text)
                told_by = self._beyond_doubt(one, numbered[sentence.index], all_before, pages.passage)
                measure, decision = (
                    (told_by, Decision(told_by.measure))
                    if told_by
                    else fields.measure(self._weights, chosen, ranked, sense, other)
                )
                counted = earlier[1] if sentence.index - earlier[0] <= _GOES_ON else None
                told = replace(quantity, value=self._measures.in_its_unit(quantity, measure))
                alike = told_before.get(measure.measure)
                last = next(reversed(told_before.values()), None)
                figure = _Figure(
                    sentence,
                    told,
                    measure,
                    ranked,
                    sense,
                    counted,
                    alike,
                    last,
                    tuple(all_before),
                    numbered[sentence.index],
                    one.cell,
                )
                draft = pages.figure(figure, self._weights)
                decided = {"unit": one.unit} if one.unit else {}
                yield (draft := replace(draft, decisions={**decided, "measure": decision, **draft.decisions}))
                told_before.pop(measure.measure, None)
                told_before[measure.measure] = draft.claim
                all_before.append(draft.claim)
                earlier = (sentence.index, draft.claim.subject) if quantity.people else earlier

    def _beyond_doubt(
        self, one: _Measured, numbered: Sequence[Span], before: Sequence[Claim], passage: Passage
    ) -> Weighed | None:
        """What a figure measures where a table's heading, a list or a condition says so; else None."""
        sentence, quantity = one.sentence, one.quantity
        unit, text = quantity.value.unit, passage.text
        if one.heading:
            return one.heading
        if quantity.noun is None and quantity.people:
            named = {word.span: self._measures.of_noun(word.lower, unit) for word in sentence.words}
            nouns = [span for span, measure in named.items() if measure]
            if noun := partner(sentence.words, quantity.span, numbered, nouns):
                return named[noun]
        whole = self._measures.of_whole(sentence, quantity) if fields.is_whole(passage, quantity) else None
        size = self._measures.of_place(sentence, quantity, text)
        if told := size or whole or self._measures.of_state(sentence, quantity):
            return told
        last = before[-1] if before else None
        goes_on = last and last.quote == sentence.span and last.value and last.value.unit == unit and last.measure
        if quantity.noun is None and goes_on and last and last.measure:
            places = capitals(sentence)
            both = [placed(sentence.words, span, numbered, places) for span in (last.span, quantity.span) if span]
            return Weighed(last.measure, 0.0, ()) if all(both) else None
        return None

    def _with_units(self, pages: _Pages) -> list[_Measured]:
        """The quantities with what the encoder makes of them; a number that nothing gives a unit is left out."""
        found = pages.figures()
        text = pages.report.text
        senses = self._model.read(text, [quantity.span for _, quantity in found], self._descriptions)
        told: list[Before] = []
        kept: list[_Measured] = []
        for (sentence, quantity), sense in zip(found, senses, strict=True):
            cell = pages.cells.get(quantity.span)
            heading = self._measures.of_heading(cell.heading.of(text)) if cell else None
            if cell and heading:
                measure, unit = heading
                counted = replace(quantity, value=replace(quantity.value, unit=unit))
                told.append(Before(counted, sense))
                kept.append(_Measured(sentence, counted, sense, None, cell, measure))
                continue
            whole, decision = in_its_unit(self._weights, quantity, sense, self._catalogue, told, text)
            if whole is not None:
                told.append(Before(whole, sense))
                kept.append(_Measured(sentence, whole, sense, decision))
        return kept


@dataclass(frozen=True, slots=True)
class _Measured:
    """A quantity in its unit, what the encoder makes of it, and how an open unit was decided."""

    sentence: Sentence
    quantity: Quantity
    sense: Sense
    unit: Decision | None
    cell: Cell | None = None
    heading: Weighed | None = None


def _by_sentence(read: Sequence[_Measured]) -> Mapping[int, tuple[Span, ...]]:
    """The words of the quantities of each sentence, by its index."""
    found: dict[int, tuple[Span, ...]] = {}
    for one in read:
        found[one.sentence.index] = (*found.get(one.sentence.index, ()), one.quantity.span)
    return found


def _of_column(figure: _Figure) -> Decision | None:
    """Of what a column of a table is: people, or the things that its heading names; None outside of tables."""
    if figure.cell is None:
        return None
    return Decision("people" if figure.quantity.people else next(iter(figure.measure.words), None))


@dataclass(frozen=True, slots=True)
class Draft:
    """A claim with what led to it.

    For a figure `sense` is what the encoder made of it, `measure` what was chosen, `measures` those that fit its unit
    with the words that speak for each, `decisions` how its fields were decided, `rules` what the rules alone say, by
    field. For a clause `says` is what the
    encoder made of its sentence. `said` is who says it, and by which words.
    """

    claim: Claim
    sense: Sense | None = None
    measure: Weighed | None = None
    measures: tuple[Weighed, ...] = ()
    decisions: Mapping[str, Decision] = field(default_factory=dict)
    rules: Mapping[str, str | None] = field(default_factory=dict)
    says: Says | None = None
    said: Attribution | None = None


@dataclass(frozen=True, slots=True)
class _Figure:
    """A quantity on its way to a claim: what it measures, and what the figure before it counted.

    `alike` is the last figure of the report with the same measure, `last` the last of any, `before` are all of them.
    """

    sentence: Sentence
    quantity: Quantity
    measure: Weighed
    measures: Sequence[Weighed]
    sense: Sense
    counted_before: str | None
    alike: Claim | None
    last: Claim | None
    before: tuple[Claim, ...]
    numbered: tuple[Span, ...]
    cell: Cell | None


@dataclass(frozen=True)
class _Pages:
    """A report laid open: what the steps know of it as a whole."""

    report: Report
    passage: Passage
    coreference: Coreference
    sources: Sources
    places: Places
    when: When

    @cached_property
    def _of_tables(self) -> frozenset[str]:
        """The words at the head of rows and columns, which are no places of other cells."""
        heads = (head.of(self.report.text) for cell in self.cells.values() for head in (cell.row, cell.heading) if head)
        return frozenset(word for words_ in heads for word in (words_, *words_.split()))

    @cached_property
    def cells(self) -> Mapping[Span, Cell]:
        """The numbers in the tables of the report, by where they stand."""
        return {cell.span: cell for cell in cells(self.report.text)}

    @classmethod
    def of(cls, report: Report, tags: Tags) -> _Pages:
        passage = Passage(report.text, tags.names)
        coreference = Coreference(passage)
        sources = Sources(passage, tags.attributions)
        places = Places(coreference, sources)
        return cls(report, passage, coreference, sources, places, When(passage, report.published))

    def figures(self) -> list[tuple[Sentence, Quantity]]:
        """The quantities that are figures: not those that only introduce who speaks or say when."""
        told: list[Quantity] = []
        found: list[tuple[Sentence, Quantity]] = []
        for sentence in self.passage.sentences:
            here = numbers(sentence.words, told)
            told += [quantity for quantity in here if quantity.value.unit]
            found += [(sentence, quantity) for quantity in here if self._is_figure(sentence, quantity)]
        if self.cells:
            found = [*found, *self._tabled()]
            found = sorted(found, key=lambda one: one[1].span)
        return found

    def _tabled(self) -> list[tuple[Sentence, Quantity]]:
        """The numbers in the cells of tables."""
        found = ((span, bare(span, self.report.text)) for span in self.cells)
        return [(self.passage.at(span.start), quantity) for span, quantity in found if quantity]

    def _is_figure(self, sentence: Sentence, quantity: Quantity) -> bool:
        tabled = any(cell.overlaps(quantity.span) for cell in self.cells)
        return not tabled and not (
            (quantity.people and self.sources.names(sentence, quantity.span)) or self.when.is_time(sentence, quantity)
        )

    def figure(self, figure: _Figure, weights: Weights) -> Draft:
        """A figure, its id still to be given."""
        sentence, quantity, measure, sense = figure.sentence, figure.quantity, figure.measure, figure.sense
        span = quantity.span
        lead = self._lead(figure.cell) if figure.cell else None
        told = self._leads(lead) if lead else self.sources.of(sentence, span)
        said, who = (told, Decision(told.source.name)) if lead else fields.source(weights, told, sense, self.sources)
        claimed = kind(sentence, span)
        holds = standing(self.report.text, sentence.span, span)
        by_rule = subject(
            self.coreference, Counting(sentence, quantity, measure.measure, said.source), figure.counted_before
        )
        whose = _of_column(figure) or fields.subject(
            weights,
            by_rule,
            sense,
            quantity,
            self.coreference,
            measure=measure.measure,
            alike=figure.alike,
            before=figure.before,
        )
        holder = whose.value if measure.measure in OF_FORCES else None
        near = self.places.of(sentence, span, unit=quantity.value.unit, measure=measure.measure, holder=holder)
        listed = self._listed(figure)
        where = (
            Decision(listed)
            if listed
            else fields.place(
                weights,
                near,
                sense,
                quantity,
                self.places,
                measure=measure.measure,
                holder=holder,
                before={} if figure.cell else {"alike": figure.alike, "last": figure.last},
                fellows=() if figure.cell else figure.before,
            )
        )
        if figure.cell and not figure.cell.row and where.value in self._of_tables:
            where = Decision(None)
        claim = Claim(
            id="",
            report=self.report.name,
            kind=claimed,
            quote=sentence.span,
            span=span,
            value=quantity.value,
            measure=measure.measure,
            subject=whose.value,
            place=where.value,
            as_of=None,
            source=said.source,
            modality=Modality.DENIED if holds is Standing.DENIED else modality(sentence, span, said.cue),
            confidence=confidence.of_figure(sense, measure, figure.measures),
            role=said.standing.role,
            affiliation=said.standing.affiliation,
            relayed_by=said.relayed_by,
            type=sort_of(said.words(sentence.words), said.cue).value if claimed is Kind.FORECAST else None,
            condition=condition(sentence.words) if claimed is Kind.FORECAST else None,
        )
        basis, evidence = with_basis(claim, sense, self.report)
        claim = replace(claim, basis=basis, evidence=evidence)
        own = self._told_when(figure)
        when = (
            Decision(str(own))
            if own
            else fields.as_of(weights, self.when, claim, sentence, holds, before=figure.before)
        )
        return Draft(
            replace(claim, as_of=Period.parse(when.value) if when.value else None),
            sense,
            measure,
            tuple(figure.measures),
            {"subject": whose, "place": where, "source": who, "as_of": when},
            {"subject": by_rule, "place": near.text, "source": told.source.name},
            said=said,
        )

    def _told_when(self, figure: _Figure) -> Period | None:
        """The period that a list, a comparison, the head of an entry or the lead to a table gives a figure."""
        sentence, span = figure.sentence, figure.quantity.span
        if figure.cell:
            lead = self._lead(figure.cell)
            return self.when.day_of(lead) if lead else None
        return (
            self.when.listed(sentence, span, figure.numbered)
            or self.when.years_before(sentence, span)
            or self.when.of_entry(sentence)
        )

    def _lead(self, cell: Cell) -> Sentence | None:
        """The sentence before a table, where it tells what the table is: "These are the figures by district"."""
        before = self.passage.at(cell.heading.start).index - 1
        lead = self.passage.sentences[before] if before >= 0 else None
        return lead if lead and any(word.lower in _LEADS for word in lead.words) else None

    def _leads(self, lead: Sentence) -> Attribution:
        """Whose figures a table has, by the sentence that introduces it: who says it, or the body that it names."""
        told = self.sources.of(lead, lead.span)
        body = next((name for name in lead.names if name.kind is MentionKind.ORGANISATION), None)
        if told.source != PUBLISHER or body is None:
            return told
        named = self.sources.named(body.span, SourceKind.ORGANISATION)
        return Attribution(named, "", body.span, standing=self.sources.standing(named))

    def _listed(self, figure: _Figure) -> str | None:
        """The place that a table or a list gives a figure; None where neither does."""
        text, sentence, span = self.report.text, figure.sentence, figure.quantity.span
        if figure.cell:
            return figure.cell.row.of(text) if figure.cell.row else None
        people = [
            name.span
            for name in sentence.names
            if name.kind is MentionKind.PERSON and (name.last > name.first + 1 or figure.measure.measure not in TIED)
        ]
        others = [*figure.numbered, *self.when.spans(sentence), *people]
        places = [one for one in capitals(sentence) if not any(one.overlaps(other) for other in others)]
        numbered = figure.numbered
        found = partner(sentence.words, span, numbered, places) or placed(sentence.words, span, numbered, places)
        return found.of(text) if found else None


def _propositions(pages: _Pages, tags: Tags, figures: Sequence[Draft]) -> Iterator[Draft]:
    """Clauses and whole sentences as claims, but for forecasts that a figure makes already."""
    forecast = {draft.claim.quote for draft in figures if draft.claim.kind is Kind.FORECAST}
    says = {one.span: one for one in tags.sentences}
    for claim, said in propositions(
        pages.passage, tags, report=pages.report.name, sources=pages.sources, when=pages.when
    ):
        if not (claim.kind is Kind.FORECAST and claim.quote in forecast):
            yield Draft(claim, says=says.get(claim.quote), said=said)


def _named(drafts: list[Draft], report: Report) -> tuple[Draft, ...]:
    """The drafts with ids on their claims, in the order of the text; the same words said twice are told apart."""
    seen: Counter[tuple[Kind, str, str]] = Counter()
    named = []
    for draft in sorted(drafts, key=lambda draft: (draft.claim.quote, draft.claim.span, draft.claim.kind)):
        claim = draft.claim
        key = (claim.kind, " ".join(claim.quote.of(report.text).split()), " ".join(claim.span.of(report.text).split()))
        named.append(replace(draft, claim=replace(claim, id=claim_id(claim.report, *key, seen[key]))))
        seen[key] += 1
    return tuple(named)
