"""Các lệnh: the parser of the whole command line, and its help."""

from __future__ import annotations

import argparse
from typing import TypeAlias

from vnadmin import __version__
from vnadmin.cli import completion, consult, kinds, metadata, new, render, render_many, schema
from vnadmin.cli.exits import EXITS
from vnadmin.cli.unknown_word import unknown_word

__all__ = ["Commands", "make_parser"]

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"  # noqa: SLF001  # it has no public name
"""What commands are added to."""

EXAMPLE = """\
ví dụ:
  vnadmin new ke_hoach -o ke-hoach.yaml      tệp mẫu để điền
  vnadmin render ke-hoach.yaml --pdf         ke-hoach.docx và ke-hoach.pdf
  vnadmin LỆNH --help                        trợ giúp của một lệnh

mã thoát:
"""


class Parser(argparse.ArgumentParser):
    """A parser that names the nearest of its choices, and takes no shortened options, which would not last."""

    def __init__(self, **settings: object) -> None:
        raw = argparse.RawDescriptionHelpFormatter
        super().__init__(allow_abbrev=False, formatter_class=raw, **settings)  # type: ignore[arg-type]  # argparse types them

    def _check_value(self, action: argparse.Action, value: object) -> None:
        """What argparse calls for every value with choices, a command's name too."""
        if action.choices is not None and value not in action.choices:
            raise argparse.ArgumentError(action, unknown_word(str(value), [str(choice) for choice in action.choices]))


def make_parser() -> argparse.ArgumentParser:
    """Made within `vietnamese_argparse`: argparse asks for some of its words at once."""
    parser = Parser(
        prog="vnadmin",
        description="Soạn văn bản hành chính theo Nghị định 30/2020/NĐ-CP từ tệp YAML hoặc JSON.",
        epilog=EXAMPLE + "\n".join(f"  {code:>3}  {meaning}" for code, meaning in EXITS),
    )
    parser.add_argument("--version", action="version", version=f"vnadmin {__version__}", help="in phiên bản rồi thoát")
    commands = parser.add_subparsers(title="lệnh", metavar="LỆNH", required=True, parser_class=Parser)
    for command in (render, render_many, new, kinds, schema, metadata, consult, completion):
        command.add(commands)
    return parser
