"""`vnadmin consult`: one consultation of the people, from the folder that holds its files."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from vnadmin.cli.parser import Commands

__all__ = ["add"]

ABOUT = """\
Làm việc với một cuộc lấy ý kiến Nhân dân. THƯ_MỤC có một tệp ghi lay_y_kien: và tệp của các văn bản (ke_hoach.yaml …).
"""
NEW = """\
Tạo hồ sơ mẫu: lay_y_kien.yaml (nội dung, chế độ, hình thức, lịch) và ke_hoach.yaml, mỗi mục có lời giải thích. Điền
xong thì kiểm tra bằng vnadmin consult check. Không bao giờ ghi đè tệp đã có.
"""
CHECK = """\
Kiểm tra cả hồ sơ: thời hạn so với luật, nơi nhận, ngày ghi trong văn bản so với lịch. Mỗi phát hiện nêu chỗ, điều khoản
và cách sửa; quyết định vẫn là của phường. Có phát hiện hay không, lệnh vẫn thoát với mã 0.

  vnadmin consult check ho-so/
  vnadmin consult check ho-so/ --json
"""
TALLY = """\
Tổng hợp kết quả kiểm phiếu của các tổ dân phố: theo biên bản (bien_ban.xlsx), theo từng phiếu (tra_loi.csv cùng
ho_gia_dinh), hoặc cả hai: khi ấy lấy theo biên bản và nêu mọi số liệu khác nhau.
Tỷ lệ nào cũng ghi tính trên tổng số nào.

  vnadmin consult tally ho-so/
  vnadmin consult tally ho-so/ --json
"""


def add(commands: Commands) -> None:
    command = commands.add_parser(
        "consult", help="một cuộc lấy ý kiến Nhân dân: tạo, kiểm tra hồ sơ, kiểm phiếu", description=ABOUT
    )
    actions = command.add_subparsers(title="việc", metavar="VIỆC", required=True)
    new = actions.add_parser("new", help="tạo tệp mẫu để điền", description=NEW)
    new.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ mới")
    new.set_defaults(run=run_new)
    check = actions.add_parser("check", help="kiểm tra hồ sơ", description=CHECK)
    check.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    check.add_argument("--json", action="store_true", dest="as_json", help="in phát hiện dạng JSON")
    check.set_defaults(run=run_check)
    tally = actions.add_parser("tally", help="tổng hợp kết quả kiểm phiếu", description=TALLY)
    tally.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    tally.add_argument("--json", action="store_true", dest="as_json", help="in kết quả dạng JSON")
    tally.set_defaults(run=run_tally)


def run_new(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.exits import DONE
    from vnadmin.cli.streams import say
    from vnadmin.consulting import new_folder

    for file in new_folder(arguments.folder):
        say(str(file))
    return DONE


def run_check(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.consulting import check_folder

    return check_folder(arguments.folder, as_json=arguments.as_json)


def run_tally(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.tallying import tally_folder

    return tally_folder(arguments.folder, as_json=arguments.as_json)
