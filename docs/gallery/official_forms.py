"""Mẫu chính thức: the forms of Phụ lục III, Nghị định 30/2020/NĐ-CP, cut out of its pages; pages as small pictures."""

from __future__ import annotations

from pathlib import Path

import pypdfium2
from PIL import Image

WIDTH, HEIGHT = 500, 707  # pixels of an upright page
COLOURS = 16
FORMS = {
    "1.1": [(3, 0.06, 0.89)],
    "1.2": [(4, 0.06, 0.95)],
    "1.3": [(5, 0.105, 0.95)],
    "kem-theo": [(6, 0.06, 0.95)],
    "1.4": [(8, 0.06, 0.865)],
    "1.5": [(8, 0.898, 0.922), (9, 0.082, 0.85)],
    "1.7": [(11, 0.06, 0.868)],
    "1.9": [(13, 0.06, 0.8985)],
    "2.1": [(15, 0.06, 0.86)],
}
"""Where each form stands in the appendix: page, and from which to which part of its height."""


def draw_forms(path: Path, folder: Path) -> None:
    """mau-<form>.png for every form, from the PDF of the appendix."""
    with pypdfium2.PdfDocument(path) as pdf:
        for form, strips in FORMS.items():
            sheet = Image.new("RGB", (WIDTH, HEIGHT), "white")
            below = HEIGHT // 20
            for number, top, bottom in strips:
                strip = picture(pdf[number - 1]).crop((0, round(top * HEIGHT), WIDTH, round(bottom * HEIGHT)))
                sheet.paste(strip, (0, below))
                below += strip.height
            save(sheet, folder / f"mau-{form}.png")


def picture(page: pypdfium2.PdfPage) -> Image.Image:
    """A page, `WIDTH` pixels upright and as many to the centimetre lying."""
    drawn: Image.Image = page.render(scale=WIDTH / min(page.get_size())).to_pil()
    return drawn.convert("RGB")


def save(drawn: Image.Image, target: Path) -> None:
    """A PNG of few colours, to keep it small."""
    drawn.quantize(COLOURS, Image.Quantize.MAXCOVERAGE).save(target, optimize=True)
