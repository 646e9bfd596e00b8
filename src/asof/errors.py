"""Every error that asof raises on purpose.

AsofError ─┬─ UsageError       say it differently
           │    ├─ UnknownDateError
           │    ├─ UnknownMeasureError
           │    ├─ NotInStoryError
           │    ├─ OutdatedClaimError
           │    ├─ OneDateForManyError
           │    ├─ NoRulingError
           │    ├─ BadCorrectionError
           │    ├─ UnlikeUnitsError
           │    ├─ BadCatalogueError
           │    ├─ BadModelError
           │    ├─ BadGazetteerError
           │    ├─ BadUsersError
           │    ├─ NoSuchLedgerError
           │    ├─ MissingExtraError
           │    ├─ CannotWriteError
           │    ├─ PortTakenError
           │    └─ BinaryToTerminalError
           ├─ InputError       this input can't be read; the rest goes on
           │    ├─ MissingPathError
           │    ├─ UnreadableFileError
           │    ├─ NotTextError
           │    ├─ NotReadError
           │    ├─ NeedsExtraError
           │    ├─ EmptyReportError
           │    ├─ TooLargeError
           │    ├─ NoReportError
           │    ├─ ReadingFailedError
           │    ├─ TooSlowError
           │    └─ BadMetadataError
           └─ LedgerError      the store refuses
                ├─ NotALedgerError
                ├─ NewerLedgerError
                ├─ DamagedLedgerError
                ├─ LedgerAccessError
                ├─ LedgerBusyError
                ├─ LedgerFullError
                └─ RuledMeanwhileError
"""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from pathlib import Path


class AsofError(Exception):
    """Whatever goes wrong in a way that a user can do something about; its text is one line.

    Names of files and words of users come into it, so line ends and other control characters become blanks.
    """

    def __init__(self, message: str) -> None:
        super().__init__("".join(char if char.isprintable() else " " for char in message))


class UsageError(AsofError):
    """The caller asked for something that does not exist or makes no sense."""


class InputError(AsofError):
    """One input can't be read; the others are not touched by it."""


class LedgerError(AsofError):
    """The store refuses."""


class UnknownDateError(UsageError):
    """Words given as a date are not one."""

    def __init__(self, words: str) -> None:
        super().__init__(
            f"{words!r} is no date that asof knows; write 2025-03-16, 2025-03, 2025, an interval like "
            "2025-03-11/2025-03-17, or one with an open end like 2025-01/.."
        )


class UnknownMeasureError(UsageError):
    """No measure of this name is in the catalogue."""

    def __init__(self, name: str, known: list[str]) -> None:
        near = get_close_matches(name, known, n=2)
        hint = f"the nearest are {' and '.join(near)}" if near else "see `asof measures`"
        super().__init__(f'no measure "{name}"; {hint}')


class NotInStoryError(UsageError):
    """The story has no report or claim of this name."""

    def __init__(self, what: str, name: str, known: list[str]) -> None:
        near = get_close_matches(name, known, n=2)
        hint = f"the nearest are {' and '.join(near)}" if near else f"see `asof show {what}s`"
        super().__init__(f'no {what} "{name}" in this story; {hint}')


class OutdatedClaimError(UsageError):
    """A claim of the ledger is not what this version of asof reads in the report."""

    def __init__(self, claim: str, report: str) -> None:
        super().__init__(f"claim {claim} was read by another version of asof; read {report} again, then ask")


class OneDateForManyError(UsageError):
    """One date of publication was given for several reports."""

    def __init__(self, count: int) -> None:
        super().__init__(
            f"one date of publication for {count} reports; give each its own in a meta.json, or the days between "
            "which all were published"
        )


class NoRulingError(UsageError):
    """There is no such ruling, or it does not hold any more."""

    def __init__(self, number: int) -> None:
        super().__init__(f"no ruling {number} that holds; `asof show rulings` lists them")


class BadCorrectionError(UsageError):
    """What a person says a claim is, is none."""

    def __init__(self, why: str) -> None:
        super().__init__(f"no claim can be so: {why}; it stays as it was")


class UnlikeUnitsError(UsageError):
    """Two series that count in different units can't be one."""

    def __init__(self, one: str, other: str) -> None:
        super().__init__(f"one series is in {one}, the other in {other}; correct the claims of one of them first")


class BadCatalogueError(UsageError):
    """A file of measures is not as it should be."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; nothing of it is used")


class BadModelError(UsageError):
    """A folder does not hold an encoder."""

    def __init__(self, folder: Path, why: str) -> None:
        super().__init__(
            f"{folder}: no encoder that asof can use ({why}); leave the setting out to use the one of the package"
        )


class BadGazetteerError(UsageError):
    """A file of places is not as it should be."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; nothing of it is used")


class BadUsersError(UsageError):
    """The file of users is not as it should be."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: no file of users ({what}); name another with ASOF_USERS, or make one: asof user add")


class NoSuchLedgerError(UsageError):
    """There is no ledger to look at."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where}: no ledger there; `asof read PATH --ledger {where}` makes one")


class MissingExtraError(UsageError):
    """An optional part is not installed."""

    def __init__(self, what: str, extra: str) -> None:
        super().__init__(f"{what} needs an optional part: pip install 'asof[{extra}]'")


class CannotWriteError(UsageError):
    """The place named for the output can't be written to."""

    def __init__(self, where: Path, why: str) -> None:
        super().__init__(f"{where}: can't be written ({why}); name another place with -o")


class PortTakenError(UsageError):
    """Nothing can be served at this port."""

    def __init__(self, port: int, why: str) -> None:
        super().__init__(f"port {port} can't be used ({why}); name another with --port, or 0 for any that is free")


class BinaryToTerminalError(UsageError):
    """Bytes that are no text would end up on the screen."""

    def __init__(self, form: str) -> None:
        super().__init__(f"{form} is not text and is not shown on a terminal; name a file with -o")


class MissingPathError(InputError):
    """Nothing is at the path that was given."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: no such file or folder; left out")


class UnreadableFileError(InputError):
    """The system does not let the file be read."""

    def __init__(self, path: Path, why: str) -> None:
        super().__init__(f"{path}: can't be read ({why}); left out")


class NotTextError(InputError):
    """The bytes are no text in any encoding that asof knows."""

    def __init__(self, path: Path | str, kind: str = "") -> None:
        super().__init__(f"{path}: {kind + ', ' if kind else ''}not a text; left out")


class NotReadError(InputError):
    """A file, or a part of one, of a kind that asof reads can't be read all the same."""

    def __init__(self, where: str, why: str, do: str = "") -> None:
        super().__init__(f"{where}: {why}; left out{', ' + do if do else ''}")


class NeedsExtraError(InputError):
    """A file can be read with an optional part that is not installed."""

    def __init__(self, where: str, kind: str, extra: str) -> None:
        super().__init__(f"{where}: {kind}, which needs an optional part: pip install 'asof[{extra}]'; left out")


class EmptyReportError(InputError):
    """Nothing is left of the file once it is cleaned."""

    def __init__(self, path: Path | str) -> None:
        super().__init__(f"{path}: no words in it; left out")


class TooLargeError(InputError):
    """The file is larger than any report."""

    def __init__(self, path: Path | str, size: int, limit: int) -> None:
        super().__init__(
            f"{path}: {size / 1e6:.0f} MB, more than the {limit / 1e6:.0f} MB of a report; left out, "
            "split it into reports"
        )


class NoReportError(InputError):
    """A folder without a single file."""

    def __init__(self, path: Path) -> None:
        super().__init__(f"{path}: no file in it; nothing to do")


class ReadingFailedError(InputError):
    """asof itself failed on a report; the cause is the error that it failed with."""

    def __init__(self, path: Path | str, error: Exception) -> None:
        super().__init__(
            f"{path}: left out, as asof failed on it ({type(error).__name__}: {error}); that is a mistake in asof "
            "(ASOF_DEBUG=1 shows where)"
        )


class TooSlowError(InputError):
    """Reading the report took longer than it may."""

    def __init__(self, path: Path | str, seconds: float) -> None:
        super().__init__(
            f"{path}: left out, as reading it took more than {seconds:g} seconds; split it, or allow more: --seconds"
        )


class BadMetadataError(InputError):
    """A `meta.json` is not as it should be."""

    def __init__(self, path: Path, what: str) -> None:
        super().__init__(f"{path}: {what}; the reports are read without it")


class NotALedgerError(LedgerError):
    """The file is something else."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where}: not a ledger of asof; name another file with --ledger")


class NewerLedgerError(LedgerError):
    """A later asof wrote the ledger."""

    def __init__(self, where: str, theirs: str, ours: str) -> None:
        super().__init__(
            f"{where} was written by asof {theirs} and this is {ours}; upgrade asof, or read the reports into a "
            "new ledger"
        )


class DamagedLedgerError(LedgerError):
    """A ledger that does not hold what asof wrote."""

    def __init__(self, where: str, what: str) -> None:
        super().__init__(f"{where}: the ledger is damaged ({what}); read the reports into a new one")


class LedgerAccessError(LedgerError):
    """The system does not let the ledger be opened or written."""

    def __init__(self, where: str, why: str) -> None:
        super().__init__(f"{where}: the ledger can't be used ({why}); nothing of it is changed")


class LedgerBusyError(LedgerError):
    """Another program holds the ledger."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where}: another program is using the ledger; try again when it is done")


class LedgerFullError(LedgerError):
    """The disk is full, or the file may not grow."""

    def __init__(self, where: str, kept: str) -> None:
        super().__init__(f"{where}: no room left on the disk; {kept}; free some space and read again")


class RuledMeanwhileError(LedgerError):
    """Somebody else has ruled on the same since it was looked at."""

    def __init__(self, where: str) -> None:
        super().__init__(f"{where}: somebody has ruled on this meanwhile; nothing is written, look again")


@dataclass(frozen=True, slots=True)
class Problem:
    """One input that was not read as it should be: which, and what was done about it.

    It comes back beside the good ones.
    """

    where: str
    error: InputError

    def __str__(self) -> str:
        return str(self.error)
