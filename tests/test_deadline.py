import time
from contextlib import suppress

import pytest

from asof.deadline import OutOfTimeError, within


def forever() -> None:
    while True:
        pass


def test_work_is_stopped_once_it_took_its_time() -> None:
    with pytest.raises(OutOfTimeError), within(0.05):
        forever()


def test_a_library_that_survives_everything_does_not_survive_it() -> None:
    def stubborn() -> None:
        for _ in range(3):
            with suppress(Exception):
                forever()

    with pytest.raises(OutOfTimeError), within(0.05):
        stubborn()


def test_waiting_costs_nothing_and_the_alarm_is_over_with_the_block() -> None:
    with within(0.05):
        time.sleep(0.1)
    begun = time.process_time()
    while time.process_time() < begun + 0.1:
        pass
