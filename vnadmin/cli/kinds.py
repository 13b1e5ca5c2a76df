"""`vnadmin kinds`: the kinds of document that can be written."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vnadmin.cli.exits import DONE
from vnadmin.cli.streams import say

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]


def add(commands: Commands) -> None:
    about = "liệt kê các loại văn bản: khóa, tên, chữ viết tắt trong ký hiệu, mẫu của Nghị định"
    command = commands.add_parser("kinds", help="liệt kê các loại văn bản", description=about)
    command.set_defaults(run=run)


def run(_: argparse.Namespace) -> int:
    from vnadmin.kinds import kind_keys
    from vnadmin.rules.kinds import kind_rows

    rows = [kind_rows()[key] for key in kind_keys()]
    cells = [(row.key, row.name, row.symbol, f"Mẫu {row.form}") for row in rows]
    widths = [max(map(len, column)) for column in zip(*cells, strict=True)]
    for row in cells:
        say("  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip())
    return DONE
