"""`vnadmin schema`: the JSON Schema of a kind, for editors that complete and explain data files."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vnadmin.cli.exits import DONE
from vnadmin.cli.kind_argument import add_kind
from vnadmin.cli.streams import say

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]

ABOUT = """\
Ghi lược đồ JSON Schema của một loại văn bản, để trình soạn thảo gợi ý và giải thích khi điền tệp dữ liệu.

  vnadmin schema ke_hoach -o ke_hoach.schema.json    (đặt cạnh các tệp do vnadmin new tạo ra)
"""


def add(commands: Commands) -> None:
    command = commands.add_parser("schema", help="lược đồ để trình soạn thảo gợi ý", description=ABOUT)
    add_kind(command)
    command.add_argument("-o", "--output", metavar="TỆP", help="tệp .json để ghi (ghi đè); không có thì in ra màn hình")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    import json

    from vnadmin.files import schema

    text = json.dumps(schema(arguments.kind), ensure_ascii=False, indent=2)
    if arguments.output in (None, "-"):
        say(text)
        return DONE
    from pathlib import Path

    from vnadmin.targets import write_whole

    write_whole(Path(arguments.output), f"{text}\n".encode())
    say(arguments.output)
    return DONE
