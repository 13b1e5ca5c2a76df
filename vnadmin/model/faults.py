"""Collecting what is wrong with an object, so that all of it is told at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Set
from dataclasses import replace
from typing import TypeVar
from unicodedata import category

from vnadmin.errors import Fault, ModelError
from vnadmin.text.spelling import forbidden, nfc

Value = TypeVar("Value")

LONGEST = 1_000_000
"""Characters of one text, some 400 pages: readers of XML refuse a piece of text from 10 MB on."""


class Faults(list[Fault]):
    """The faults of one object; `refuse()` raises them together, or does nothing when there are none."""

    def add(self, path: str, message: str, rule: str = "", vi: str = "") -> None:
        self.append(Fault(path, message, rule, vi))

    @property
    def fields(self) -> set[str]:
        """The fields of which something is wrong already; what follows from them need not be told."""
        return {fault.field for fault in self}

    def refuse(self) -> None:
        if self:
            raise ModelError(self)

    def attempt(self, path: str, make: Callable[[], Value], rule: str = "") -> Value | None:
        """What `make` makes; its faults are taken over under `path`, and None stands for the value.

        `rule` is that of faults behind which there is no clause of their own.
        """
        try:
            return make()
        except ModelError as error:
            self.extend(replace(fault.under(path), rule=fault.rule or rule) for fault in error.faults)
            return None

    def want(self, path: str, value: object, kinds: tuple[type, ...], rule: str = "", vi: str = "") -> bool:
        """Whether `value` is one of `kinds`; a fault otherwise."""
        if isinstance(value, kinds) and not (isinstance(value, bool) and bool not in kinds):
            return True
        names = " or ".join("None" if kind is type(None) else kind.__name__ for kind in kinds)
        self.add(path, f"want {names}, got {type(value).__name__}", rule, vi)
        return False

    def words(self, path: str, value: object, *, empty: bool = False) -> str:
        """`value` as text in NFC; refused when it is no text, is blank, or holds what XML cannot carry."""
        if not isinstance(value, str):
            self.add(path, f"want text, got {type(value).__name__}", vi="phải là chữ")
            return ""
        if len(value) > LONGEST:
            self.add(path, f"more than {LONGEST} characters", vi=f"một đoạn không được dài quá {LONGEST} ký tự")
            return ""
        if value.isprintable() and value and not value.isspace():
            return value if value.isascii() else nfc(value)
        return self._unusual(path, value, empty=empty)

    def line(self, path: str, value: object, *, empty: bool = False) -> str:
        """`words` on one line: a line break is refused, blanks at both ends are no part of the text."""
        if empty and value == "":
            return ""
        text = self.words(path, value, empty=empty)
        if "\n" in text:
            self.add(path, "a line break where one line is wanted", vi="chỉ được một dòng, ở đây có xuống dòng")
        return text.strip(" \t\n")

    def _unusual(self, path: str, value: str, *, empty: bool) -> str:
        bad = forbidden(value)
        if bad is not None:
            where, character = bad
            code = f"U+{ord(character):04X}"
            self.add(
                path,
                f"character {code} at position {where} cannot be carried by a Word file",
                vi=f"ký tự {code} ở vị trí {where + 1} không thể ghi vào tệp Word",
            )
            return ""
        if not empty and not any(not letter.isspace() and category(letter) != "Cf" for letter in value):
            self.add(path, "empty text", vi="không được để trống")
        return nfc(value.replace("\r\n", "\n").replace("\r", "\n"))


def one_line(value: object) -> str:
    """`Faults.line` for a value that stands by itself: raises ModelError for what is no line of text."""
    faults = Faults()
    line = faults.line("", value)
    faults.refuse()
    return line


def as_tuple(value: object) -> tuple[object, ...]:
    """One thing or a sequence of things, as a tuple; a string is one thing."""
    if value is None:
        return ()
    if isinstance(value, (list, tuple)):
        return tuple(value)
    if isinstance(value, (str, bytes, Mapping, Set)) or not isinstance(value, Iterable):  # a set has no order
        return (value,)
    return tuple(value)


def settle_each(faults: Faults, path: str, values: object, make: Callable[[object], Value]) -> tuple[Value, ...]:
    """Every value through `make`, faults under `path[i]`."""
    made = []
    for i, thing in enumerate(as_tuple(values)):
        try:
            made.append(make(thing))
        except ModelError as error:
            faults.extend(fault.under(f"{path}[{i}]") for fault in error.faults)
    return tuple(made)
