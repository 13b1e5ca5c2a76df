"""Rebuild `widths.tsv`, the advance widths of Times New Roman, from fonts that are metric-compatible with it.

Usage: python -m vnadmin.rules.build_widths FOLDER, with the four LiberationSerif-*.ttf of version 2 or later in it
(OFL; their widths are those of Times New Roman letter by letter, and they have all Vietnamese letters).
"""

from __future__ import annotations

import sys
from pathlib import Path

FACES = ("Regular", "Bold", "Italic", "BoldItalic")
CODES = [
    *range(0x20, 0x7F),
    *range(0xA0, 0x250),
    *range(0x300, 0x370),
    *range(0x1EA0, 0x1EFA),
    *range(0x2000, 0x2070),
    0x20AB,
    0x20AC,
    0x2103,
    0x2116,
    0x2122,
    0x2212,
    0x2260,
    0x2264,
    0x2265,
]
HEAD = """# Advance widths of Times New Roman in 1/2048 em: code point (hex), regular, bold, italic, bold italic.
# Read from Liberation Serif (OFL), which is metric-compatible, by build_widths.py.
"""


def build(folder: Path) -> str:
    """The whole table as text."""
    from fontTools.ttLib import TTFont  # the dev extra; only this script needs it

    faces = []
    for face in FACES:
        font = TTFont(folder / f"LiberationSerif-{face}.ttf")
        if font["head"].unitsPerEm != 2048:
            raise SystemExit(f"{face}: want 2048 units to the em")
        faces.append((font.getBestCmap(), font["hmtx"].metrics))
    rows = []
    for code in CODES:
        if all(code in names for names, _ in faces):
            widths = "\t".join(str(metrics[names[code]][0]) for names, metrics in faces)
            rows.append(f"{code:04X}\t{widths}\n")
    return HEAD + "".join(rows)


if __name__ == "__main__":
    target = Path(__file__).with_name("widths.tsv")
    target.write_text(build(Path(sys.argv[1])), encoding="utf-8", newline="\n")
