"""The command line: `asof`, a module for each command, imported only when that command is run."""

from __future__ import annotations

import errno
import logging
import os
import sys
from collections.abc import Sequence
from contextlib import suppress
from difflib import get_close_matches
from importlib import import_module

import click

from asof.errors import AsofError, UsageError
from asof.version import __version__

__all__ = ["COMMANDS", "asof", "main"]

COMMANDS = {
    "read": "Read reports into the ledger, then say what is new.",
    "date": "Decide when a report was published.",
    "show": "Show what the ledger holds, as tables.",
    "explain": "Say why a claim is read as it is.",
    "export": "Write data for programs, or a site to look at.",
    "serve": "Show the story in a browser, as it stands.",
    "merge": "Say that two names are one actor's.",
    "split": "Say that two names are two actors'.",
    "undo": "Take a ruling back.",
    "user": "Say who may log in.",
    "measures": "List what figures can measure.",
    "demo": "Read the bundled stories and show what comes out.",
}
"""Each command and what it does; the command itself is `command` in the module of its name, or by name elsewhere."""
_ELSEWHERE = {"merge": "names", "split": "names"}

DONE, UNREAD, WRONG_USAGE, BUG, STOPPED, NO_READER = 0, 1, 2, 70, 130, 141
"""Exit statuses. 130 and 141 are what a shell reports of a program ended by Ctrl-C and by a closed pipe."""


class LazyGroup(click.Group):
    """A group that knows its commands by name and imports one when it is run."""

    def list_commands(self, ctx: click.Context) -> list[str]:  # noqa: ARG002 - click asks so
        """Names in the order in which one needs them."""
        return [*COMMANDS]

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:  # noqa: ARG002
        """The command of this name, imported."""
        if cmd_name not in COMMANDS:
            return None
        if cmd_name in _ELSEWHERE:
            command: click.Command = getattr(import_module(f"{__name__}.{_ELSEWHERE[cmd_name]}"), cmd_name)
        else:
            command = import_module(f"{__name__}.{cmd_name}").command
        return command

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The list in `asof --help`, for which no command is imported."""
        with formatter.section("Commands"):
            formatter.write_dl([*COMMANDS.items()])

    def resolve_command(
        self, ctx: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """As click does it, with the nearest names for a command that is not there."""
        name = args[0]
        if name not in COMMANDS and not name.startswith("-"):
            near = get_close_matches(name, [*COMMANDS]) or [*COMMANDS]
            ctx.fail(f"no command {name!r}; there is {', '.join(near)}")
        return super().resolve_command(ctx, args)


@click.command(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "max_content_width": 100},
    epilog="Exit status: 0 done, 1 some input could not be read and the rest is kept, 2 wrong usage.",
)
@click.version_option(__version__, prog_name="asof")
def asof() -> None:
    """Keep the ledger of a story: what reports say, who said it, how much, where, and as of when."""


def main(args: Sequence[str] | None = None) -> int:
    """Run a command line, by default the program's own, and give its exit status.

    Whatever goes wrong is one line on stderr. Tracebacks of bugs are shown where ASOF_DEBUG is set.
    """
    if os.environ.get("ASOF_DEBUG"):
        logging.basicConfig()
        logging.getLogger("asof").setLevel(logging.DEBUG)
    try:
        status = _run(args)
        sys.stdout.flush()
    except BrokenPipeError:
        return _nobody_reads()
    except click.ClickException as error:
        return _refuse(error)
    except click.Abort:
        return _say("stopped", STOPPED)
    except OSError as error:
        return _no_output(error)
    except AsofError as error:
        return _say(str(error), WRONG_USAGE if isinstance(error, UsageError) else UNREAD)
    except Exception as error:  # noqa: BLE001 - the last line of defence: a user sees a line, not a traceback
        return _bug(error)
    return status


def _run(args: Sequence[str] | None) -> int:
    try:
        status = asof.main(args=args, prog_name="asof", standalone_mode=False)
    except SystemExit as stop:  # click's own way out of a closed pipe
        raise BrokenPipeError from stop
    return status if isinstance(status, int) else DONE


def _say(words: str, status: int) -> int:
    click.echo(f"asof: {words}", err=True)
    return status


def _refuse(error: click.ClickException) -> int:
    if isinstance(error, click.exceptions.NoArgsIsHelpError):
        click.echo(error.format_message(), err=True)
        return WRONG_USAGE
    context = getattr(error, "ctx", None)
    hint = f" (see `{context.command_path} --help`)" if context else ""
    return _say(f"{error.format_message()}{hint}", WRONG_USAGE)


def _no_output(error: OSError) -> int:
    if error.errno not in (errno.ENOSPC, errno.EIO, errno.EBADF):
        return _bug(error)
    _nobody_reads()
    return _say(f"the output can't be written ({error.strerror})", UNREAD)


def _bug(error: Exception) -> int:
    if os.environ.get("ASOF_DEBUG"):
        raise error
    return _say(
        f"a bug in asof, {type(error).__name__}: {str(error).strip() or 'no message'}".splitlines()[0]
        + " (ASOF_DEBUG=1 shows where)",
        BUG,
    )


def _nobody_reads() -> int:
    """Let what is still buffered go nowhere, so that the interpreter does not complain while it ends."""
    with suppress(OSError, ValueError):  # where stdout is no file, or closed
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
    return NO_READER
