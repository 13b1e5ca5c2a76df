"""Are the tables sound: rows, cells, and the grid they fill?"""

from __future__ import annotations

from collections.abc import Iterator

from lxml import etree

from .package import NS, Package, Problem, w, word_elements


def tables_have_rows_and_cells(package: Package) -> Iterator[Problem]:
    for name, parent, element in word_elements(package):
        if parent == "tbl" and not _rows(element):
            yield Problem(name, "a table without rows")
        if parent == "tr" and not _cells(element):
            yield Problem(name, "a row without cells")


def rows_fill_the_grid(package: Package) -> Iterator[Problem]:
    for name, parent, element in word_elements(package):
        if parent != "tbl":
            continue
        columns = len(element.findall("w:tblGrid/w:gridCol", NS))
        for number, row in enumerate(_rows(element), 1):
            outside = sum(_number(row, f"w:trPr/w:{tag}", 0) for tag in ("gridBefore", "gridAfter"))
            width = outside + sum(_number(cell, "w:tcPr/w:gridSpan", 1) for cell in _cells(row))
            if width != columns:
                yield Problem(name, f"row {number} fills {width} of {columns} columns")


def _rows(table: etree._Element) -> list[etree._Element]:
    return table.findall("w:tr", NS) + table.findall("w:sdt/w:sdtContent/w:tr", NS)


def _cells(row: etree._Element) -> list[etree._Element]:
    return row.findall("w:tc", NS) + row.findall("w:sdt/w:sdtContent/w:tc", NS)


def _number(element: etree._Element, path: str, default: int) -> int:
    found = element.find(path, NS)
    return default if found is None else int(found.get(w("val"), default))
