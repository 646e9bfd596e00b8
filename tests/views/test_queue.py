"""What a person should look at first."""

from dataclasses import replace

from asof.ruling import Act, Entry, Ruling
from asof.story import Ruled
from asof.views.queue import queue


def order(told):
    return [one.claim for one in queue(told)]


def test_of_two_alike_the_less_sure_comes_first(told):
    told.claims = [replace(claim, confidence=0.9) for claim in told.claims]
    told.claims[4] = replace(told.claims[4], confidence=0.3)
    events = [claim.id for claim in told.claims if claim.kind == "event"]
    assert [one for one in order(told) if one in events] == events
    assert told.claims[4].id == events[0]


def test_of_two_as_sure_the_one_in_more_figures_comes_first(told):
    told.conflicts, told.estimates = [], {}
    told.claims = [replace(claim, confidence=0.5) for claim in told.claims]
    ranked = order(told)
    assert set(ranked[:4]) == {claim.id for claim in told.series[0].claims}
    assert ranked[4] == told.series[1].claims[0].id


def test_a_conflict_makes_a_claim_urgent_and_says_so(told):
    told.estimates = {}
    first = queue(told)[0]
    assert first.claim in {claim.id for side in told.conflicts[0].sides for claim in side.claims}
    assert "in a hard conflict" in first.why
    assert "one of 4 figures of its series" in first.why


def test_what_somebody_ruled_on_does_not_wait(told):
    ruled = told.claims[0]
    accepted = Entry(number=1, ruling=Ruling(Act.ACCEPT, (ruled.id,)), by="ann", at=told.rulings[0].at)
    told.judged[ruled.id] = Ruled(reading=ruled, claim=ruled, entry=accepted)
    assert set(order(told)) == {claim.id for claim in told.claims} - {ruled.id}
