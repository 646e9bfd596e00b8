"""How sure a claim is."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from asof.claim import Kind
from asof.language.sense import Sense
from asof.reading.confidence import of_figure, of_sentence
from asof.reading.measure import Weighed

KILLED, INJURED = Weighed("killed", 2.0, ("died",)), Weighed("injured", 0.0, ())


def test_a_figure_on_which_words_and_encoder_agree_is_surer():
    agreed = of_figure(Sense(measures={"killed": 0.9, "injured": 0.1}), KILLED, [KILLED, INJURED])
    apart = of_figure(Sense(measures={"killed": 0.1, "injured": 0.9}), INJURED, [KILLED, INJURED])
    assert agreed > 0.9 > apart


def test_what_fits_no_measure_is_less_sure():
    sense = Sense(measures={"killed": 0.3, "other": 0.7})
    assert of_figure(sense, Weighed("other:things", 0.0, ()), [INJURED]) < of_figure(sense, KILLED, [KILLED])


@pytest.mark.parametrize("kind", [Kind.FORECAST, Kind.EVENT, Kind.STATEMENT])
@given(st.floats(0, 1), st.floats(0, 1))
def test_a_greater_share_never_makes_a_sentence_less_sure(kind, one, other):
    low, high = sorted((one, other))
    assert 0 <= of_sentence(kind, low) <= of_sentence(kind, high) <= 1
