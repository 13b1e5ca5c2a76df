"""`vnadmin render`: data files to .docx, and to PDF."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

from vnadmin.cli.inputs import add_inputs, expanded

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]

ABOUT = """\
Ghi văn bản trong các tệp dữ liệu YAML hoặc JSON ra tệp .docx (tệp .docx cùng tên đã có thì được ghi đè).

Lỗi của mọi tệp được báo hết một lần ra stderr, mỗi lỗi một dòng: tệp:dòng:cột: mục: lỗi.
Tệp có lỗi thì không ghi; các tệp khác vẫn ghi. Stdout cho biết những tệp đã ghi.
"""


def add(commands: Commands) -> None:
    command = commands.add_parser("render", help="ghi văn bản ra .docx, PDF", description=ABOUT)
    add_inputs(command)
    command.add_argument(
        "-o",
        "--output",
        metavar="RA",
        help="tệp .docx, thư mục (khi có nhiều văn bản), hoặc - là ghi ra stdout; không có thì ghi cạnh tệp dữ liệu",
    )
    command.add_argument("--template", metavar="MẪU.docx", help="tệp Word làm mẫu, có các ô như {{ trich_yeu }}")
    command.add_argument(
        "--pdf", action="store_true", help="tạo thêm bản PDF cạnh tệp .docx (cần LibreOffice hoặc Word)"
    )
    command.add_argument(
        "--tach",
        action="store_true",
        dest="split",
        help="ghi văn bản kèm theo và từng phụ lục thành tệp riêng, cho văn bản điện tử",
    )
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.rendering import render_files

    return render_files(
        expanded(arguments.files),
        output=arguments.output,
        template=arguments.template,
        pdf=arguments.pdf,
        renumber=arguments.renumber,
        split=arguments.split,
    )
