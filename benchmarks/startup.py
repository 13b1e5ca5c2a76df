"""Start-up: importing vnadmin, and one plan from a cold process: python -m benchmarks.startup

Every process finds its modules compiled, as those of an installed package are, whatever the shell says of bytecode.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from pathlib import Path
from statistics import median
from time import perf_counter

from benchmarks.content import ROOT, plan
from benchmarks.rounds import markdown
from benchmarks.templates import docxtpl_template
from benchmarks.words import plan_words

PROCESSES = 15
BARE, IMPORTED, SCRIPT, COMMAND, PEER = (
    "bare Python",
    "import vnadmin",
    "a script: dicts, object, file",
    "vnadmin render examples/ke_hoach.yaml",
    "python -m docxtpl",
)
EXAMPLE = ROOT / "examples" / "ke_hoach.yaml"
CALL_COMMAND = "import sys; from vnadmin.cli import main; sys.exit(main())"


def main() -> None:
    with tempfile.TemporaryDirectory() as name:
        times = _times(_commands(Path(name)), _compiled_in(Path(name)))
    middle = {name: median(rounds) for name, rounds in times.items()}
    rows = [
        [name, f"{seconds * 1e3:.0f}", f"{(seconds - middle[BARE]) * 1e3:.0f}", f"{seconds / middle[PEER]:.2f}"]
        for name, seconds in middle.items()
    ]
    print(markdown(["process", "ms", "over bare, ms", "of docxtpl's command"], rows))
    print(f"\nTargets: {IMPORTED} < 60 ms over bare Python; a plan from a cold process ≤ 3 times docxtpl's command.")
    if COMMAND not in times:
        print(f"{COMMAND}: not measured, the command or the example is not there.")


def _commands(folder: Path) -> dict[str, list[str]]:
    template, values, out = folder / "template.docx", folder / "values.json", folder / "out.docx"
    template.write_bytes(docxtpl_template("plan"))
    values.write_text(json.dumps(plan_words(plan(1))), encoding="utf-8")
    commands = {
        BARE: ["-c", "pass"],
        IMPORTED: ["-c", "import vnadmin"],
        SCRIPT: ["-m", "benchmarks.render_once", str(out)],
        PEER: ["-m", "docxtpl", str(template), str(values), str(out), "-o", "-q"],
    }
    if EXAMPLE.is_file() and (ROOT / "vnadmin" / "cli" / "__init__.py").is_file():
        commands[COMMAND] = ["-c", CALL_COMMAND, "render", str(EXAMPLE), "-o", str(out)]
    return commands


def _compiled_in(folder: Path) -> dict[str, str]:
    """The environment in which Python keeps the bytecode of every module in `folder`."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {"PYTHONPYCACHEPREFIX": str(folder / "bytecode")}


def _times(commands: dict[str, list[str]], environment: dict[str, str]) -> dict[str, list[float]]:
    """Seconds of every command in every round; the first round only warms the disk and compiles."""
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(PROCESSES + 1):
        for name, arguments in commands.items():
            start = perf_counter()
            subprocess.run(
                [sys.executable, *arguments], cwd=ROOT, env=environment, check=True, stdout=subprocess.DEVNULL
            )
            times[name].append(perf_counter() - start)
    return {name: rounds[1:] for name, rounds in times.items()}


if __name__ == "__main__":
    main()
