"""The sheet of page pictures: every example is on it, every picture is there, small, and shown."""

from __future__ import annotations

import re

from tests.support.examples import EXAMPLES, ROOT
from vnadmin.kinds import kinds
from vnadmin.papers.catalogue import PAPERS
from vnadmin.rules.kinds import kind_rows

GALLERY = ROOT / "docs" / "gallery"
MOST = 3_000_000  # bytes: a repository is cloned by clerks too


def shown() -> list[str]:
    return re.findall(r"!\[[^]]+\]\(([^)]+)\)", (GALLERY / "README.md").read_text(encoding="utf-8"))


def test_every_example_is_shown_with_a_form_beside_it() -> None:
    pages = shown()
    missing = [path.stem for path in EXAMPLES if f"{path.stem.replace('_', '-')}-1.png" not in pages]
    assert missing == []
    assert sum(name.startswith("mau-") for name in pages) >= len(EXAMPLES)


def test_every_picture_is_shown_and_every_one_shown_is_there() -> None:
    assert set(shown()) == {path.name for path in GALLERY.glob("*.png")}


def test_the_pictures_are_small() -> None:
    assert sum(path.stat().st_size for path in GALLERY.glob("*.png")) < MOST


def test_the_list_of_kinds_is_the_registry() -> None:
    text = (ROOT / "docs" / "bat-dau.md").read_text(encoding="utf-8")
    row = r"^\| \[`(\w+)`\]\(\.\./examples/(\w+)\.yaml\) \| ([^|]+) \| `(\w+)` \| Mẫu ([\d.]+)"
    rows = re.findall(row, text, re.MULTILINE)
    assert rows == [
        (key, key, kind_rows()[key].name, cls.__name__, kind_rows()[key].form) for key, cls in kinds().items()
    ]


def test_every_paper_of_a_consultation_is_shown() -> None:
    folder = GALLERY / "lay-y-kien"
    sheet = (folder / "README.md").read_text(encoding="utf-8")
    assert re.findall(r"^## .+ \(`(\w+)`\)$", sheet, re.MULTILINE) == [
        key for key in PAPERS if key not in ("loa_truyen_thanh", "quyet_dinh_cong_dong")
    ]
    pictures = re.findall(r"!\[[^]]+\]\(([^)]+)\)", sheet)
    assert set(pictures) == {path.name for path in folder.glob("*.png")}
    assert sum(path.stat().st_size for path in folder.glob("*.png")) < MOST
