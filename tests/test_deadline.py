import time

import pytest

from asof.deadline import OutOfTimeError, within


def test_work_is_stopped_once_it_took_its_time() -> None:
    with pytest.raises(OutOfTimeError), within(0.05):
        while True:
            pass


def test_a_library_that_survives_everything_does_not_survive_it() -> None:
    def stubborn() -> None:
        for _ in range(3):
            try:
                while True:
                    pass
            except Exception:  # noqa: BLE001, S110
                pass

    with pytest.raises(OutOfTimeError), within(0.05):
        stubborn()


def test_waiting_costs_nothing_and_the_alarm_is_over_with_the_block() -> None:
    with within(0.05):
        time.sleep(0.1)
    begun = time.process_time()
    while time.process_time() < begun + 0.1:
        pass
