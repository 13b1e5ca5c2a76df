"""`vnadmin metadata`: the official metadata of outgoing documents, as JSON or XML."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING, Any

from vnadmin.cli.inputs import add_inputs, expanded

if TYPE_CHECKING:
    from datetime import date

    from vnadmin.cli.parser import Commands

__all__ = ["add"]

KNOWN = ("doc_ordinal", "page_amount", "description", "priority", "issued_amount", "due_date")
"""The options that are keywords of `metadata_of`."""

ABOUT = """\
Ghi thông tin đầu ra của văn bản đi (Phụ lục VI Nghị định 30/2020/NĐ-CP) từ chính các tệp dữ liệu dùng để tạo văn bản.

Những gì văn bản không nói thì ghi bằng tùy chọn; không ghi thì trường đó không có trong kết quả. Tùy chọn có hiệu lực
với mọi văn bản của lệnh. Một văn bản cho một đối tượng JSON hoặc một phần tử XML, nhiều văn bản cho một danh sách.
Có lỗi ở bất kỳ tệp nào thì không ghi gì.

  vnadmin metadata ke-hoach.yaml
  vnadmin metadata ke-hoach.yaml -o ke-hoach.xml --ho-so H46.12.34 2026 02/VHXH --so-thu-tu 5
"""


def add(commands: Commands) -> None:
    about = "thông tin đầu ra của văn bản đi, JSON hoặc XML"
    command = commands.add_parser("metadata", help=about, description=ABOUT)
    add_inputs(command)
    command.add_argument(
        "-o", "--output", metavar="RA", help="tệp .json hoặc .xml (ghi đè); không có thì in ra màn hình"
    )
    command.add_argument("--dang", choices=("json", "xml"), dest="form", help="dạng ghi ra: json hoặc xml")
    _add_fields(command)
    pages = command.add_mutually_exclusive_group()
    pages.add_argument("--so-trang", type=_whole, metavar="SỐ", dest="page_amount", help="số trang")
    pages.add_argument(
        "--dem-trang", action="store_true", dest="count_pages", help="đếm số trang (cần LibreOffice hoặc Word)"
    )
    command.set_defaults(run=run)


def _add_fields(command: argparse.ArgumentParser) -> None:
    """What the registry knows and no document says."""

    def add(option: str, name: str, **settings: Any) -> None:
        command.add_argument(option, dest=name, **settings)

    organ = ("MÃ_CƠ_QUAN", "NĂM", "KÝ_HIỆU")
    file_code = "mã hồ sơ: mã định danh cơ quan lập danh mục hồ sơ, năm, số và ký hiệu hồ sơ"
    ordinal = "số thứ tự trong hồ sơ; các văn bản sau của lệnh đánh tiếp"
    urgency = "khẩn, thượng khẩn, hỏa tốc, hoặc một chữ số; mặc định theo dấu độ khẩn của văn bản"
    receiver = "mã định danh của một nơi nhận; ghi nhiều lần được"
    add("--ho-so", "file_code", nargs=3, metavar=organ, help=file_code)
    add("--so-thu-tu", "doc_ordinal", type=_whole, metavar="SỐ", help=ordinal)
    add("--do-khan", "priority", type=_priority, metavar="ĐỘ", help=urgency)
    add("--so-ban", "issued_amount", type=_whole, metavar="SỐ", help="số lượng bản phát hành")
    add("--han-tra-loi", "due_date", type=_day, metavar="NGÀY", help="hạn trả lời, như 05/6/2026")
    add("--ghi-chu", "description", metavar="CHỮ", help="ghi chú")
    add("--ma-noi-nhan", "receiver_ids", action="append", type=_identifier, default=[], metavar="TÊN=MÃ", help=receiver)


def run(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.exporting import Given, export_files

    said = {name: getattr(arguments, name) for name in KNOWN}
    given = Given(
        known={name: value for name, value in said.items() if value not in (None, "")},
        file_code=arguments.file_code,
        receiver_ids=dict(arguments.receiver_ids),
        count_pages=arguments.count_pages,
    )
    files = expanded(arguments.files)
    return export_files(files, given, output=arguments.output, form=arguments.form, renumber=arguments.renumber)


def _whole(text: str) -> int:
    if not (text.isascii() and text.isdecimal() and len(text) < 10):
        raise argparse.ArgumentTypeError(f"“{text}” không phải là số nguyên")
    return int(text)


def _priority(text: str) -> int | str:
    from vnadmin.cli.unknown_word import unknown_word
    from vnadmin.rules.metadata import priorities
    from vnadmin.text.spelling import fold

    if text.isascii() and text.isdecimal() and len(text) == 1:
        return int(text)
    word = next((word for word in priorities() if fold(word) == fold(text)), None)
    if word is None:
        raise argparse.ArgumentTypeError(unknown_word(text, list(priorities())))
    return word


def _day(text: str) -> date:
    from vnadmin.errors import ModelError
    from vnadmin.text.dates import Month, read_date

    try:
        day = read_date(text)
    except ModelError as error:
        raise argparse.ArgumentTypeError(error.faults[0].vi) from None
    if isinstance(day, Month):
        raise argparse.ArgumentTypeError(f"“{text}”: phải ghi cả ngày")
    return day


def _identifier(text: str) -> tuple[str, str]:
    from vnadmin.text.spelling import nfc

    name, mark, code = text.rpartition("=")
    if not (mark and name.strip() and code.strip()):
        raise argparse.ArgumentTypeError(f"“{text}”: phải ghi tên nơi nhận, dấu = rồi mã định danh")
    return nfc(name.strip()), code.strip()
