"""What the documents show is true: Python runs, YAML loads, the test command is CI's, links lead somewhere."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.support.examples import ROOT
from vnadmin.consulting.forms import ROOTS
from vnadmin.files import loads

PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.MULTILINE | re.DOTALL)


def blocks(language: str) -> list[tuple[str, str]]:
    found = []
    for page in PAGES:
        for number, (kind, text) in enumerate(FENCE.findall(page.read_text(encoding="utf-8"))):
            if kind == language:
                found.append((f"{page.name}:{number}", text))
    return found


@pytest.mark.parametrize(("where", "code"), blocks("python"), ids=lambda value: value if ":" in value[:40] else "")
def test_python_runs(where: str, code: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    exec(compile(code, where, "exec"), {"__name__": "__docs__"})
    assert all(path.stat().st_size > 0 for path in tmp_path.iterdir())


@pytest.mark.parametrize(("where", "text"), blocks("yaml"), ids=lambda value: value if ":" in value[:40] else "")
def test_yaml_loads_without_a_warning(where: str, text: str) -> None:
    loaded = loads(text, where, others=ROOTS)
    assert loaded.objects
    assert loaded.warnings == ()


def test_there_is_something_to_run() -> None:
    assert blocks("python")
    assert blocks("yaml")


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_somewhere(page: Path) -> None:
    text = FENCE.sub("", page.read_text(encoding="utf-8"))
    targets = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if not link.startswith("http")]
    assert [link for link in targets if not (page.parent / link).exists()] == []


def test_the_readme_has_two_commands_each_on_one_line() -> None:
    commands = [text.strip() for kind, text in FENCE.findall((ROOT / "README.md").read_text("utf-8")) if kind == "sh"]
    assert len(commands) == 2
    assert all("\n" not in command and command.startswith("python3 -m venv .venv && ") for command in commands)
    assert commands[0].endswith("vnadmin render examples/ke_hoach.yaml -o ke-hoach.docx")
    assert commands[1].endswith("-m pytest -n auto")
