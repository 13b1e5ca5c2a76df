"""The templates are found from a wheel, an editable install and a checkout; the wheel carries what it needs."""

from __future__ import annotations

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

import vnadmin
from tests.support.examples import ROOT

PROGRAM = (
    "import runpy, sys, vnadmin; from vnadmin.ooxml.shipped import templates_folder;"
    "plan = runpy.run_path(sys.argv[1])['plan'];"
    "assert vnadmin.render(plan)[:2] == b'PK';"
    "print(vnadmin.__file__); print(templates_folder())"
)


def run_from(folder: Path, cwd: Path) -> tuple[Path, Path]:
    """Render with the package in `folder` first on the path: where it was imported from, where its templates lie."""
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, str(ROOT / "examples" / "ke_hoach.py")],
        cwd=cwd,
        env={**os.environ, "PYTHONPATH": str(folder)},
        capture_output=True,
        text=True,
        check=True,
    )
    module, templates = done.stdout.splitlines()
    return Path(module), Path(templates)


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "-w", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    (built,) = folder.glob("vnadmin-*.whl")
    return built


def test_the_wheel_carries_templates_tables_and_the_typing_mark(wheel: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())
    in_checkout = {
        path.relative_to(ROOT) for path in (ROOT / "vnadmin").rglob("*.t*") if path.suffix in {".toml", ".tsv"}
    }
    assert {"vnadmin/templates/van_ban.docx", "vnadmin/templates/van_ban_co_13.docx", "vnadmin/py.typed"} <= names
    assert {path.as_posix() for path in in_checkout} <= names
    assert not [name for name in names if name.startswith(("tests/", "examples/", "templates/", "benchmarks/"))]


def test_from_a_wheel(wheel: Path, tmp_path: Path) -> None:
    site = tmp_path / "site"
    subprocess.run(
        [sys.executable, "-m", "pip", "install", "-q", "--no-deps", "--target", str(site), str(wheel)], check=True
    )
    module, templates = run_from(site, tmp_path)
    assert module == site / "vnadmin" / "__init__.py"
    assert templates == site / "vnadmin" / "templates"


def test_from_a_checkout(tmp_path: Path) -> None:
    module, templates = run_from(ROOT, tmp_path)
    assert module == ROOT / "vnadmin" / "__init__.py"
    assert templates == ROOT / "templates"


def test_from_an_editable_install(tmp_path: Path) -> None:
    """An editable install is a path to the checkout, written into a .pth file of the environment."""
    venv = tmp_path / "venv"
    subprocess.run([sys.executable, "-m", "venv", "--system-site-packages", "--without-pip", str(venv)], check=True)
    python = venv / ("Scripts" if os.name == "nt" else "bin") / "python"
    command = [sys.executable, "-m", "pip", "--python", str(python), "install", "-q", "--no-deps", "-e", str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    done = subprocess.run(
        [
            str(python),
            "-c",
            "import vnadmin, vnadmin.ooxml.shipped as s; print(vnadmin.__file__, s.templates_folder())",
        ],
        cwd=tmp_path,
        env={key: value for key, value in os.environ.items() if key != "PYTHONPATH"},
        capture_output=True,
        text=True,
        check=True,
    )
    assert done.stdout.split() == [str(ROOT / "vnadmin" / "__init__.py"), str(ROOT / "templates")]


def test_importing_is_light() -> None:
    """Heavy libraries are imported where they are needed, not by `import vnadmin` nor by making an object."""
    program = (
        "import sys, vnadmin; from vnadmin import Plan, Ward, Signature;"
        "Plan(issuer=Ward('01843').people_committee, subject='a', body=['b'], signature=Signature.head('C'));"
        "heavy = {'lxml', 'pydantic', 'yaml', 'jinja2', 'docx', 'urllib.request', 'email', 'asyncio', 'http.client'};"
        "print(sorted(heavy & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


def test_every_public_name_is_there_and_no_other() -> None:
    assert all(getattr(vnadmin, name) is not None for name in vnadmin.__all__)
    assert set(vnadmin.__all__) <= set(dir(vnadmin))
    with pytest.raises(AttributeError, match="Plann"):
        _ = vnadmin.Plann
