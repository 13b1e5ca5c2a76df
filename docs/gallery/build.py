"""Bộ sưu tập: every example as page pictures beside the official form that it follows, and the sheet that shows them.

Wants LibreOffice and the test extra (pypdfium2 and Pillow come with it), and Phụ lục III of Nghị định 30/2020/NĐ-CP as
a PDF of 18 pages; without it the pictures of the forms stay as they are.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
from official_forms import draw_forms, picture, save

from vnadmin import compose, render
from vnadmin.files import load
from vnadmin.kinds import kind_keys
from vnadmin.model.document import Document
from vnadmin.pdf import to_pdf
from vnadmin.rules.kinds import kind_rows
from vnadmin.rules.wording import wording

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[1] / "examples"
KEEPS_WITH = "(Kèm theo"
FORM_TITLES = {"kem-theo": "Mẫu 1.3, văn bản kèm theo"}

HEAD = """\
# Các loại văn bản trên trang giấy

Mỗi ví dụ trong [examples/](../../examples) được in ra và đặt cạnh mẫu chính thức mà nó theo. Ảnh mẫu lấy từ Phụ lục III
kèm theo Nghị định số 30/2020/NĐ-CP ngày 05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (văn bản quy phạm pháp
luật không thuộc phạm vi bảo hộ quyền tác giả); phần “Ghi chú” là lời giải thích của mẫu. Mẫu 1.4 chung cho nhiều loại.

Every example as it is printed, beside the official form. The pictures and this sheet are made by

```console
$ python docs/gallery/build.py --forms phu-luc-3.pdf
```
"""


def main(arguments: Sequence[str] | None = None) -> None:
    """Make all pictures and the sheet."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--forms", type=Path, metavar="PDF", help="the official forms, Phụ lục III")
    forms = parser.parse_args(arguments).forms
    if forms:
        draw_forms(forms, HERE)
    for path in HERE.glob("*.png"):
        if not path.name.startswith("mau-"):
            path.unlink()
    (HERE / "README.md").write_text("\n".join([HEAD, *_entries()]), encoding="utf-8")


def _entries() -> Iterator[str]:
    """The sheet's entry for every example, in the order of the kinds."""
    order = list(kind_keys())
    loaded = [(path.stem, compose(load(path).objects[0])) for path in sorted(EXAMPLES.glob("*.yaml"))]
    loaded.sort(key=lambda example: order.index(example[1].kind))
    with tempfile.TemporaryDirectory() as folder:
        files = [Path(folder) / f"{stem}.docx" for stem, _ in loaded]
        for file, (_, document) in zip(files, loaded, strict=True):
            render(document, file)
        for pdf, (stem, document) in zip(to_pdf(files), loaded, strict=True):
            yield _entry(pdf, stem, document)


def _entry(pdf: Path, stem: str, document: Document) -> str:
    """Title, links, and a row of pictures for each part: its pages, then the form that it follows."""
    main = form = "1.3" if document.attached else kind_rows()[document.kind].form
    rows: list[list[tuple[str, str]]] = [[]]
    with pypdfium2.PdfDocument(pdf) as pages:
        for number, page in enumerate(pages, 1):
            last, form = form, _form_of(page.get_textpage().get_text_range(), form) if number > 1 else main
            if form != last:
                rows[-1] += _form_cell(last)
                rows.append([])
            target = HERE / f"{stem.replace('_', '-')}-{number}.png"
            save(picture(page), target)
            rows[-1].append((f"trang {number}", target.name))
    rows[-1] += _form_cell(form)
    sources = [name for name in (f"{stem}.yaml", f"{stem}.py") if (EXAMPLES / name).exists()]
    links = ", ".join(f"[{name}](../../examples/{name})" for name in sources)
    title = f"## {kind_rows()[document.kind].name} (Mẫu {main})\n{document.subject}: {links}\n"
    return "\n".join([title, *map(_pictures, rows)])


def _pictures(cells: Sequence[tuple[str, str]]) -> str:
    lines = [[title for title, _ in cells], ["---"] * len(cells), [f"![{title}]({name})" for title, name in cells]]
    return "".join(f"| {' | '.join(line)} |\n" for line in lines)


def _form_of(text: str, before: str) -> str:
    """The form of a later page, by the words that such pages begin with; a page that goes on is as the one before."""
    words = " ".join(text.split()[:60])
    if words.startswith(wording("phu_luc")):
        return "2.1"
    return "kem-theo" if KEEPS_WITH in words else before


def _form_cell(form: str) -> list[tuple[str, str]]:
    """The picture of a form, where there is one."""
    drawn = HERE / f"mau-{form}.png"
    return [(FORM_TITLES.get(form, f"Mẫu {form}"), drawn.name)] if drawn.exists() else []


if __name__ == "__main__":
    main()
