"""What stands where on a rendered page: lines of text and ruled lines, in mm from the left and the upper edge."""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pdfplumber

from .rules_on_page import MM, Rule, rules_of

Letter = dict[str, Any]  # a character as pdfplumber gives it
ASCENT, DESCENT = 0.933, 0.216  # of Liberation Serif: the line box at single spacing, its line gap on top
SAME_BASELINE = 0.4  # of the size: raised and lowered letters belong to their line
COLUMN_GAP, JUSTIFIED_GAP = 0.5, 3.0  # of the size: between letters, and after a blank that justification stretches


@dataclass(frozen=True)
class Word:
    """A run of letters between blanks; `font` as the PDF names it ("LiberationSerif-Bold"), `size` in pt."""

    text: str
    x0: float
    x1: float
    font: str
    size: float

    @property
    def bold(self) -> bool:
        return "Bold" in self.font

    @property
    def italic(self) -> bool:
        return "Italic" in self.font


@dataclass(frozen=True)
class Line:
    """A visual line within one column; x0 and x1 without outer blanks, top and bottom are its box at single spacing.

    LibreOffice rounds the steps between letters: starts are exact, the end of a long justified line up to 0.5 mm short.
    """

    text: str
    x0: float
    x1: float
    baseline: float
    size: float  # of its biggest letters
    words: tuple[Word, ...]

    @property
    def top(self) -> float:
        return self.baseline - ASCENT * self.size * MM

    @property
    def bottom(self) -> float:
        return self.baseline + DESCENT * self.size * MM

    @property
    def middle(self) -> float:
        return (self.x0 + self.x1) / 2

    @property
    def bold(self) -> bool:
        return all(word.bold for word in self.words)

    @property
    def italic(self) -> bool:
        return all(word.italic for word in self.words)


@dataclass(frozen=True)
class Page:
    """One page: its size in mm, its lines from top to bottom and left to right, its rules from top to bottom."""

    number: int
    width: float
    height: float
    lines: tuple[Line, ...]
    rules: tuple[Rule, ...]


def read_pages(pdf: Path) -> list[Page]:
    with pdfplumber.open(pdf) as document:
        return [_page(page) for page in document.pages]


def find(page: Page, text: str) -> Line:
    """The one line that contains the text (NFC, runs of blanks as one); LookupError where there is none, or several."""
    found = [line for line in page.lines if _plain(text) in _plain(line.text)]
    if len(found) != 1:
        seen = "\n".join(line.text for line in page.lines)
        raise LookupError(f"{len(found)} lines of page {page.number} contain {text!r}:\n{seen}")
    return found[0]


def _plain(text: str) -> str:
    return " ".join(unicodedata.normalize("NFC", text).split())


def _page(page: pdfplumber.page.Page) -> Page:
    rows: list[list[Letter]] = []
    for letter in page.chars:  # in the order they were drawn: cell by cell, line by line
        if rows and _continues(rows[-1][-1], letter):
            rows[-1].append(letter)
        else:
            rows.append([letter])
    lines = [_line(row, page.height) for row in rows if any(letter["text"].strip() for letter in row)]
    ordered = tuple(sorted(lines, key=lambda line: (round(line.baseline, 1), line.x0)))
    return Page(page.page_number, page.width * MM, page.height * MM, ordered, rules_of(page))


def _continues(before: Letter, letter: Letter) -> bool:
    size = max(before["size"], letter["size"])
    gap = letter["x0"] - before["x1"]
    allowed = COLUMN_GAP if before["text"].strip() else JUSTIFIED_GAP
    level: bool = abs(before["matrix"][5] - letter["matrix"][5]) < SAME_BASELINE * size
    return level and bool(-COLUMN_GAP * size < gap < allowed * size)


def _line(row: list[Letter], height: float) -> Line:
    inked = [number for number, letter in enumerate(row) if letter["text"].strip()]
    row = row[inked[0] : inked[-1] + 1]
    biggest = max(row, key=lambda letter: letter["size"])
    return Line(
        text="".join(letter["text"] for letter in row),
        x0=row[0]["x0"] * MM,
        x1=row[-1]["x1"] * MM,
        baseline=(height - biggest["matrix"][5]) * MM,
        size=round(biggest["size"], 2),
        words=tuple(_words(row)),
    )


def _words(row: list[Letter]) -> list[Word]:
    groups: list[list[Letter]] = [[]]
    for letter in row:
        if letter["text"].strip():
            groups[-1].append(letter)
        elif groups[-1]:
            groups.append([])
    return [
        Word(
            text="".join(letter["text"] for letter in group),
            x0=group[0]["x0"] * MM,
            x1=group[-1]["x1"] * MM,
            font=group[0]["fontname"].partition("+")[2] or group[0]["fontname"],
            size=round(group[0]["size"], 2),
        )
        for group in groups
        if group
    ]
