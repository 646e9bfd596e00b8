import subprocess
import sys
from pathlib import Path

from asof.ledger import Ledger

ADDER = """
import sys
from asof.ledger import Ledger
from asof.testing import make_claim, make_report

ledger = Ledger.open(sys.argv[1], create=True)
for number in range(100_000):
    report = make_report(f"There were {number} dead.\\n" * 200, name=f"{number:06}.txt")
    ledger.add(report, [make_claim(report, f"{number} dead", value=number, nth=nth) for nth in range(10)])
    print(number, flush=True)
"""


def test_a_killed_program_leaves_every_report_it_added_whole(tmp_path: Path) -> None:
    path = tmp_path / "story.asof"
    for until in (3, 7, 12):
        told = _killed_after(until, path)
        with Ledger.open(str(path)) as ledger:
            reports, claims = ledger.reports(), ledger.claims()
        assert len(reports) >= told + 1
        assert [report.name for report in reports] == [f"{number:06}.txt" for number in range(len(reports))]
        assert len(claims) == 10 * len(reports)


def _killed_after(until: int, path: Path) -> int:
    """The last report of which the program said that it was added before it was killed."""
    with subprocess.Popen([sys.executable, "-c", ADDER, str(path)], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout
        told = -1
        while told < until:
            told = int(process.stdout.readline())
        process.kill()
        return max([told, *map(int, process.stdout.read().split())])
