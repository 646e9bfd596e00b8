"""Work in a copy of the process."""

import os

import pytest

from asof.aside import aside


def test_what_comes_of_it_is_the_same_as_here() -> None:
    assert aside(lambda: {"a": (1, 2)})() == {"a": (1, 2)}


def test_it_is_done_elsewhere_while_this_goes_on() -> None:
    outcome = aside(os.getpid)
    assert outcome() != os.getpid() or (os.cpu_count() or 1) == 1


def test_a_copy_that_comes_to_nothing_is_made_up_for() -> None:
    here = os.getpid()

    def dies() -> str:
        if os.getpid() != here:
            os._exit(3)
        return "done"

    assert aside(dies)() == "done"


def test_an_error_is_raised_where_it_is_waited_for() -> None:
    with pytest.raises(ZeroDivisionError):
        aside(lambda: 1 // 0)()
