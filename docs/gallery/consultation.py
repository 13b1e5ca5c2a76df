"""Bộ sưu tập giấy tờ lấy ý kiến: the first pages of every paper of the example, and their sheet.

Wants what build.py wants: LibreOffice, and pypdfium2 and Pillow of the test extra. No official form stands beside
them: the annex of Nghị định số 59/2023/NĐ-CP was not at hand.
"""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import pypdfium2
from official_forms import picture, save

from vnadmin.consulting import load_folder
from vnadmin.consulting.facts_of import facts_of
from vnadmin.consulting.making import Made, makings
from vnadmin.consulting.writing import write_papers
from vnadmin.pdf import to_pdf
from vnadmin.rules.wording import wording

HERE = Path(__file__).resolve().parent / "lay-y-kien"
EXAMPLE = Path(__file__).resolve().parents[2] / "examples" / "bac_kan"
MOST_PAGES = 2

HEAD = """\
# Giấy tờ của một cuộc lấy ý kiến trên trang giấy

Mọi giấy tờ của [examples/bac_kan](../../../examples/bac_kan), in từ một bộ dữ kiện: hai trang đầu của mỗi loại, trang
đầu của mỗi phụ lục; giấy tờ của tổ dân phố là của tổ thứ nhất. Tên người, tên hộ không có thật. Cách làm:
[từng bước](../../lay-y-kien-tung-buoc.md).

The pictures and this sheet are made by

```console
$ python docs/gallery/consultation.py
```
"""


def main() -> None:
    """Make all pictures and the sheet."""
    HERE.mkdir(exist_ok=True)
    for path in HERE.glob("*.png"):
        path.unlink()
    (HERE / "README.md").write_text("\n".join([HEAD, *_entries()]), encoding="utf-8")


def _entries() -> Iterator[str]:
    """The sheet's entry for every paper, in the order of their life."""
    facts = facts_of(load_folder(EXAMPLE))
    made = _first_of_each(makings(facts)[0])
    with tempfile.TemporaryDirectory() as folder:
        files = [one.file for one in write_papers(facts, made, Path(folder)) if one.file.suffix == ".docx"]
        shown = [one for one in made if one.name.endswith(".docx")]
        for pdf, one in zip(to_pdf(files), shown, strict=True):
            yield _entry(pdf, one)


def _first_of_each(made: tuple[Made, ...]) -> list[Made]:
    first: dict[str, Made] = {}
    for one in made:
        first.setdefault(one.paper.key, one)
    return list(first.values())


def _entry(pdf: Path, made: Made) -> str:
    cells = []
    with pypdfium2.PdfDocument(pdf) as pages:
        for number, page in enumerate(pages, 1):
            text = page.get_textpage().get_text_range()
            if number > MOST_PAGES and not text.startswith(wording("phu_luc")):
                continue
            target = HERE / f"{made.paper.file.replace('_', '-')}-{number}.png"
            save(picture(page), target)
            cells.append((f"trang {number}", target.name))
    titles, line = " | ".join(title for title, _ in cells), " | ".join("---" for _ in cells)
    shown = " | ".join(f"![{title}]({name})" for title, name in cells)
    return f"## {made.paper.name} (`{made.paper.key}`)\n\n| {titles} |\n| {line} |\n| {shown} |\n"


if __name__ == "__main__":
    main()
