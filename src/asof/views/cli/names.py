"""`asof merge` and `asof split`: say that two names are one actor's, or two actors'."""

from __future__ import annotations

import click

from asof.views.cli.terminal import ledger_option, opened, whoever

_HELP = """Say that ONE and OTHER are names of {whose}, from now on.

It is kept in the ledger beside what was said before; `asof {undone_by}` takes it back. `asof show actors` lists names.
"""


def _ruling(name: str, *, same: bool, whose: str, undone_by: str) -> click.Command:
    @click.command(name, help=_HELP.format(whose=whose, undone_by=undone_by))
    @click.argument("one")
    @click.argument("other")
    @ledger_option
    def command(one: str, other: str, ledger: str) -> None:
        with opened(ledger) as story:
            story.identify(one, other, same=same, by=whoever())

    return command


merge = _ruling("merge", same=True, whose="one actor", undone_by="split")
split = _ruling("split", same=False, whose="two actors", undone_by="merge")
