"""Tệp vào: the data files that a call names, and how they are read."""

from __future__ import annotations

import os
from collections.abc import Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import argparse

__all__ = ["add_inputs", "expanded"]


def add_inputs(command: argparse.ArgumentParser) -> None:
    """The data files, and whether what was numbered wrongly in them is numbered anew."""
    command.add_argument("files", metavar="TỆP", nargs="+", help="tệp YAML hoặc JSON; - là đọc từ stdin")
    command.add_argument(
        "--danh-so-lai",
        action="store_true",
        dest="renumber",
        help="đánh số lại các phần, mục, khoản, điểm được gõ sẵn số không đúng thứ tự",
    )


def expanded(words: Sequence[str], *, windows: bool = os.name == "nt") -> list[str]:
    """The names in `words`; on Windows, whose shells leave that to the program, *.yaml becomes the files that fit.

    A pattern that fits nothing stays as it is, for the error to name it.
    """
    if not windows:
        return list(words)
    from glob import glob  # on Windows alone

    found = [sorted(glob(word)) if set("*?") & set(word) else [] for word in words]  # noqa: PTH207  # Path.glob takes no absolute pattern
    return [name for word, names in zip(words, found, strict=True) for name in names or [word]]
