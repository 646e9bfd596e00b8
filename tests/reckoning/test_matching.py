from hypothesis import given
from hypothesis import strategies as st

from asof.period import Period
from asof.reckoning.agreement import may_be_of_one_time, same_ends
from asof.reckoning.matching import Calendar, near

ENDS = st.one_of(st.none(), st.floats(-2_000, 2_000), st.integers(990, 1_010).map(float))
DAYS = [f"2025-03-{day:02}" for day in range(1, 9)]
PERIODS = st.one_of(
    st.none(),
    st.sampled_from([*DAYS, "2025-03", "2025", "2025-03-04/..", "../2025-03-03"]).map(Period.parse),
    st.tuples(st.sampled_from(DAYS), st.sampled_from(DAYS)).map(lambda ends: Period.parse("/".join(sorted(ends)))),
)


@given(st.sets(st.tuples(ENDS, ENDS)))
def test_near_numbers_are_those_that_a_comparison_of_all_finds(numbers: set[tuple[float | None, float | None]]) -> None:
    found = {(one, other) for one, others in near(numbers).items() for other in others}
    assert found == {(one, other) for one in numbers for other in numbers if same_ends(one, other)}


@given(st.lists(PERIODS), PERIODS)
def test_a_calendar_finds_what_may_be_of_one_time(periods: list[Period | None], asked: Period | None) -> None:
    assert set(Calendar(periods).around(asked)) == {one for one in periods if may_be_of_one_time(one, asked)}
