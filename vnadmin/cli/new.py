"""`vnadmin new`: a data file of a kind, to be filled in."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vnadmin.cli.exits import DONE
from vnadmin.cli.kind_argument import add_kind
from vnadmin.cli.streams import say

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]


def add(commands: Commands) -> None:
    about = "Tạo tệp YAML mẫu của một loại văn bản để điền. Không bao giờ ghi đè tệp đã có."
    command = commands.add_parser("new", help="tạo tệp dữ liệu mẫu để điền", description=about)
    add_kind(command)
    command.add_argument("-o", "--output", metavar="TỆP", help="tệp mới; không có thì in ra màn hình")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from vnadmin.files import skeleton

    text = skeleton(arguments.kind)
    if arguments.output in (None, "-"):
        say(text.rstrip("\n"))
        return DONE
    from pathlib import Path

    from vnadmin.targets import write_new

    write_new(Path(arguments.output), text.encode())
    say(arguments.output)
    return DONE
