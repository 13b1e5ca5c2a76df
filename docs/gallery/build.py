"""Bộ sưu tập: every example as page pictures beside the official form that it follows, and the sheet that shows them.

python docs/gallery/build.py [--forms PDF]: wants LibreOffice and the test extra (pypdfium2 and Pillow come with it).
PDF is Phụ lục III of Nghị định 30/2020/NĐ-CP, 18 pages; without it the pictures of the forms stay as they are.
"""

from __future__ import annotations

import argparse
import tempfile
from collections.abc import Iterator, Sequence
from pathlib import Path

import pypdfium2
from PIL import Image

from vnadmin import compose, render
from vnadmin.files import load
from vnadmin.kinds import kind_keys
from vnadmin.model.document import Document
from vnadmin.pdf import to_pdf
from vnadmin.rules.kinds import kind_rows

HERE = Path(__file__).resolve().parent
EXAMPLES = HERE.parents[1] / "examples"
WIDTH = 500  # pixels
COLOURS = 16
FORM_PAGES = {"1.1": 3, "1.2": 4, "1.3": 5, "kem-theo": 6, "1.4": 8, "1.5": 9, "1.7": 11, "1.9": 13, "2.1": 15}
"""On which page of the appendix each form stands."""
FORM_TITLES = {"kem-theo": "Mẫu 1.3, văn bản kèm theo"}

HEAD = """\
# Các loại văn bản trên trang giấy

Mỗi ví dụ trong [examples/](../../examples) được in ra và đặt cạnh mẫu chính thức. Ảnh mẫu: Phụ lục III kèm theo Nghị định số 30/2020/NĐ-CP ngày
05 tháng 3 năm 2020 của Chính phủ về công tác văn thư (văn bản pháp luật không thuộc phạm vi bảo hộ quyền tác giả). Phần “Ghi chú” ở nửa dưới mỗi mẫu là
lời giải thích của mẫu. Mẫu chung của nhiều loại (Mẫu 1.4) được nhắc lại cạnh từng loại.

Every example as it is printed, beside the official form. Names of persons are invented. The pages are made by

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
        _draw_forms(forms)
    for picture in HERE.glob("*.png"):
        if not picture.name.startswith("mau-"):
            picture.unlink()
    (HERE / "README.md").write_text("\n".join([HEAD, *_entries()]), encoding="utf-8")


def _draw_forms(path: Path) -> None:
    with pypdfium2.PdfDocument(path) as pdf:
        for form, number in FORM_PAGES.items():
            _save(pdf[number - 1], _form_picture(form))


def _form_picture(form: str) -> Path:
    return HERE / f"mau-{form}.png"


def _save(page: pypdfium2.PdfPage, target: Path) -> None:
    """A page of `WIDTH` pixels upright, of as many to the centimetre lying; few colours keep it small."""
    scale = WIDTH / min(page.get_size())
    picture = page.render(scale=scale).to_pil().convert("RGB")
    picture.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(target, optimize=True)


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
    """Title, links, and a table of pictures: the pages of each part, then the form that it follows."""
    main = "1.3" if document.attached else kind_rows()[document.kind].form
    cells: list[tuple[str, str]] = []
    shown = main
    with pypdfium2.PdfDocument(pdf) as pages:
        for number, page in enumerate(pages, 1):
            form = _form_of(page.get_textpage().get_text_range(), number, shown)
            if form != shown:
                cells += _form_cell(shown)
            elif form == "2.1" and number > 1 and _begins_annex(page):
                pass  # the next annex follows the same form
            shown = form
            target = HERE / f"{stem.replace('_', '-')}-{number}.png"
            _save(page, target)
            cells.append((f"trang {number}", target.name))
    cells += _form_cell(shown)
    sources = [path.name for path in sorted(EXAMPLES.glob(f"{stem}.*")) if path.suffix in {".yaml", ".py"}]
    links = ", ".join(f"[{name}](../../examples/{name})" for name in reversed(sources))
    heads, dashes = "|".join(title for title, _ in cells), "|".join("---" for _ in cells)
    pictures = "|".join(f"![{title}]({name})" for title, name in cells)
    title = kind_rows()[document.kind].name
    return f"## {title} (Mẫu {main}): {document.subject}\n\n{links}\n\n|{heads}|\n|{dashes}|\n|{pictures}|\n"
