"""Tên trong danh sách: names and places as clerks type them, without the marks and labels that come by themselves."""

from __future__ import annotations

import re

from vnadmin.errors import Fault, ModelError
from vnadmin.model.faults import Faults, one_line, settle_each
from vnadmin.model.marks import typed_mark
from vnadmin.text.end_marks import without_end_mark
from vnadmin.text.spelling import nfc

__all__ = ["one_name", "settle_names", "without_labels"]

LISTED = re.compile(r"(?:[-–—−+•*]\s+|[0-9]{1,3}[.)]\s+)(?=\S)")
"""The mark of a list before a name: names are listed by themselves."""


def settle_names(faults: Faults, path: str, values: object, *labels: str) -> tuple[str, ...]:
    """Every name through `one_name`; a text of several lines is as many names."""
    if isinstance(values, str):
        values = [line for line in values.splitlines() if line.strip()]
    return settle_each(faults, path, values, lambda value: one_name(value, *labels))


def one_name(value: object, *labels: str) -> str:
    """A name or place on one line, without list mark, end mark, and the labels that stand before it on the page.

    A label that ends with a colon is taken off together with one only. Raises ModelError where nothing is left, or
    where what is left opens like a numbered level.
    """
    name = nfc(one_line(value)).strip()
    while (bare := _without_lead(name, labels)) != name:
        name = bare
    name = without_end_mark(name)
    if not name.strip(" -;,.:"):
        raise ModelError([Fault("", "nothing but punctuation", vi="không được để trống")])
    if mark := typed_mark(name):
        vi = f"mở đầu bằng “{mark}”: số và dấu đầu dòng do chương trình đánh, không gõ vào chữ"
        raise ModelError([Fault("", f"begins with {mark!r}: numbers and marks are computed", "ND30-I-II-6.c", vi)])
    return name


def without_labels(text: str, *labels: str) -> str:
    """The text without the labels that stand before it, however often they were typed."""
    while (bare := _without_label(text, labels)) != text:
        text = bare
    return text


def _without_lead(name: str, labels: tuple[str, ...]) -> str:
    listed = LISTED.match(name)
    return name[listed.end() :] if listed else _without_label(name, labels)


def _without_label(name: str, labels: tuple[str, ...]) -> str:
    for label in labels:
        word = label.removesuffix(":")
        rest = name[len(word) :].lstrip()
        if name[: len(word)].casefold() == word.casefold() and (
            rest.startswith(":") or (word == label and name[len(word) : len(word) + 1].isspace())
        ):
            return rest.removeprefix(":").strip()
    return name
