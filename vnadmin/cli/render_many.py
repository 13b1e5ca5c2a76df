"""`vnadmin render-many`: one document for each entry of a list."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]

ABOUT = """\
Ghi mỗi dòng của một danh sách thành một văn bản .docx, vào một thư mục hoặc một tệp .zip. DỮ_LIỆU là bảng Excel, CSV
(tiêu đề cột là khóa hoặc tên của mục: trich_yeu, Trích yếu nội dung), tệp YAML (danh sách, hoặc nhiều văn bản cách nhau
bằng ---), hoặc JSON từng dòng (.jsonl). Ô và mục ghi như trong tệp YAML của loại văn bản.

Lỗi của mọi dòng được báo hết một lần; có lỗi thì không ghi gì, trừ khi có --bo-qua-loi. Ctrl-C chỉ để lại
tệp nguyên vẹn.

  vnadmin render-many giay-moi.xlsx --kind giay_moi -o giay-moi.zip
  vnadmin render-many giay-moi.xlsx --kind giay_moi -o giay-moi/ --ten "{stt:03} {dia_diem}" --tiep-tuc
"""


def add(commands: Commands) -> None:
    command = commands.add_parser("render-many", help="ghi nhiều văn bản từ một danh sách", description=ABOUT)
    command.add_argument("data", metavar="DỮ_LIỆU", help="tệp .xlsx, .csv, .yaml, .json hoặc .jsonl")
    command.add_argument(
        "--kind", required=True, metavar="LOẠI", help="khóa của loại văn bản, như giay_moi (xem vnadmin kinds)"
    )
    command.add_argument("-o", "--output", required=True, metavar="RA", help="thư mục hoặc tệp .zip")
    command.add_argument("--template", metavar="MẪU.docx", help="tệp Word làm mẫu, có các ô như {{ trich_yeu }}")
    command.add_argument(
        "--ten",
        metavar="TÊN",
        dest="name",
        help="mẫu tên tệp: {stt} hoặc {stt:05} là số thứ tự, {loai} là loại, {trich_yeu} … là mục của văn bản",
    )
    command.add_argument(
        "--tiep-tuc",
        action="store_true",
        dest="resume",
        help="văn bản đã có trong thư mục thì giữ nguyên",
    )
    command.add_argument("--bo-qua-loi", action="store_true", dest="collect", help="vẫn ghi các văn bản không có lỗi")
    command.set_defaults(run=run)


def run(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.rendering_many import render_list

    return render_list(
        arguments.data,
        kind_key=arguments.kind,
        output=arguments.output,
        template=arguments.template,
        name=arguments.name,
        resume=arguments.resume,
        collect=arguments.collect,
    )
