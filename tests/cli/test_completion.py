from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.cli.conftest import Run
from vnadmin.cli.completion import SHELLS
from vnadmin.cli.exits import DONE
from vnadmin.kinds import kinds

BASH = shutil.which("bash")
needs_bash = pytest.mark.skipif(BASH is None, reason="the completion of bash is tried in bash")

ASK = """
compopt() { :; }  # only within a real completion
source "$1"; shift
COMP_WORDS=("$@") COMP_CWORD=$(($# - 1))
_shtab_vnadmin
printf '%s\\n' "${COMPREPLY[@]}"
"""


@pytest.fixture
def script(tmp_path: Path, run: Run) -> Path:
    code, out, err = run("completion", "bash")
    assert (code, err) == (DONE, "")
    path = tmp_path / "vnadmin.bash"
    path.write_text(out, encoding="utf-8")
    return path


def completed(script: Path, *words: str) -> set[str]:
    command = [BASH or "", "-c", ASK, "bash", str(script), *words]
    done = subprocess.run(command, capture_output=True, text=True, check=True, cwd=script.parent, timeout=30)
    return set(done.stdout.split())


@needs_bash
def test_bash_completes_commands_options_kinds_and_files(script: Path) -> None:
    for name in ("a.yaml", "b.json", "c.docx", "d.txt"):
        (script.parent / name).touch()
    assert completed(script, "vnadmin", "re") == {"render", "render-many"}
    assert {"--pdf", "--danh-so-lai", "--template"} <= completed(script, "vnadmin", "render", "--")
    assert completed(script, "vnadmin", "new", "") == set(kinds())
    assert completed(script, "vnadmin", "completion", "") == set(SHELLS)
    assert completed(script, "vnadmin", "render", "") == {"a.yaml", "b.json"}
    assert completed(script, "vnadmin", "render", "a.yaml", "--template", "") == {"c.docx"}
    assert {"--ho-so", "--dem-trang"} <= completed(script, "vnadmin", "metadata", "--")
    assert completed(script, "vnadmin", "metadata", "a.yaml", "--dang", "") == {"json", "xml"}
    assert completed(script, "vnadmin", "metadata", "") == {"a.yaml", "b.json"}


@pytest.mark.parametrize("shell", SHELLS)
def test_every_shell_gets_a_script_that_knows_the_commands(run: Run, shell: str) -> None:
    code, out, err = run("completion", shell)
    assert (code, err) == (DONE, "")
    for word in ("vnadmin", "render", "danh-so-lai", *kinds()):
        assert word in out
