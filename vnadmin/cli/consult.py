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
Tạo hồ sơ mẫu: lay_y_kien.yaml (nội dung, chế độ, hình thức, lịch) và ke_hoach.yaml, mỗi mục có lời giải thích; biểu
mẫu Excel của các danh sách: to_dan_pho, ho_gia_dinh, to_phat_phieu, y_kien. Điền xong thì kiểm tra bằng vnadmin consult
check. Không bao giờ ghi đè tệp đã có.
"""
FORMS = """\
Lập biểu mẫu Excel cho từng tổ dân phố trong thư mục bieu_mau của hồ sơ: hộ gia đình, số liệu biên bản kiểm phiếu, câu
trả lời trên phiếu; đã ghi sẵn những gì hồ sơ có. Cần có danh sách tổ dân phố và câu hỏi. Điền xong thì chép ra cạnh
lay_y_kien.yaml. Tệp đã có thì giữ nguyên.

  vnadmin consult forms ho-so/
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


RENDER = """\
Làm mọi giấy tờ đã đủ dữ liệu của cuộc lấy ý kiến; giấy tờ nào chưa làm được thì nêu còn thiếu gì, ghi ở tệp nào. Giấy
tờ của từng tổ dân phố nằm trong thư mục to_dan_pho. Văn bản đã ghi số (consult issued) mà tệp đã
in số ấy thì giữ nguyên; tệp khác thì ghi đè lên bản cũ.

  vnadmin consult render ho-so/ -o giay-to/
  vnadmin consult render ho-so/ -o giay-to/ --only phieu_lay_y_kien danh_sach_phat_phieu
"""
ISSUED = """\
Ghi số và ngày mà văn thư đã đăng ký cho một văn bản vào so_van_ban.csv của hồ sơ; các văn bản khác dẫn số từ đó.

  vnadmin consult issued ho-so/ ke_hoach 45 01/6/2026
"""
CODES = """\
Cấp mã phiếu khi lay_y_kien.yaml ghi in_ma_phieu: có. Mã do máy chọn, không cho biết là hộ nào; danh sách mã ở tệp
ma_phieu.csv, phải giữ riêng và hủy đúng ngày. Hộ đã có mã thì giữ nguyên.

  vnadmin consult codes ho-so/
"""


def add(commands: Commands) -> None:
    command = commands.add_parser(
        "consult", help="một cuộc lấy ý kiến Nhân dân: tạo, kiểm tra hồ sơ, kiểm phiếu", description=ABOUT
    )
    actions = command.add_subparsers(title="việc", metavar="VIỆC", required=True)
    new = actions.add_parser("new", help="tạo tệp mẫu để điền", description=NEW)
    new.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ mới")
    new.set_defaults(run=run_new)
    forms = actions.add_parser("forms", help="lập biểu mẫu cho từng tổ dân phố", description=FORMS)
    forms.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    forms.set_defaults(run=run_forms)
    check = actions.add_parser("check", help="kiểm tra hồ sơ", description=CHECK)
    check.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    check.add_argument("--json", action="store_true", dest="as_json", help="in phát hiện dạng JSON")
    check.set_defaults(run=run_check)
    tally = actions.add_parser("tally", help="tổng hợp kết quả kiểm phiếu", description=TALLY)
    tally.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    tally.add_argument("--json", action="store_true", dest="as_json", help="in kết quả dạng JSON")
    tally.set_defaults(run=run_tally)
    render = actions.add_parser("render", help="làm giấy tờ của cuộc lấy ý kiến", description=RENDER)
    render.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    render.add_argument("-o", "--output", required=True, metavar="THƯ_MỤC_ĐÍCH", help="thư mục ghi giấy tờ")
    render.add_argument("--only", nargs="+", default=[], metavar="GIẤY_TỜ", help="chỉ làm các giấy tờ này")
    render.set_defaults(run=run_render)
    codes = actions.add_parser("codes", help="cấp mã phiếu cho từng hộ gia đình", description=CODES)
    codes.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    codes.set_defaults(run=run_codes)
    issued = actions.add_parser("issued", help="ghi số, ngày của văn bản đã phát hành", description=ISSUED)
    issued.add_argument("folder", metavar="THƯ_MỤC", help="thư mục hồ sơ")
    issued.add_argument("paper", metavar="VĂN_BẢN", help="như ke_hoach, thong_bao_lay_y_kien, quyet_dinh")
    issued.add_argument("number", metavar="SỐ", help="số văn thư đã cấp, như 45")
    issued.add_argument("day", metavar="NGÀY", help="ngày ban hành, như 01/6/2026")
    issued.set_defaults(run=run_issued)


def run_new(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.exits import DONE
    from vnadmin.cli.streams import say
    from vnadmin.consulting import new_folder

    for file in new_folder(arguments.folder):
        say(str(file))
    return DONE


def run_forms(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.exits import DONE
    from vnadmin.cli.streams import say, warn
    from vnadmin.consulting.group_forms import write_group_forms

    forms = write_group_forms(arguments.folder)
    for line in (*forms.warnings, *(f"{file}: đã có tệp này, giữ nguyên" for file in forms.kept)):
        warn(line)
    for file in forms.written:
        say(str(file))
    return DONE


def run_check(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.consulting import check_folder

    return check_folder(arguments.folder, as_json=arguments.as_json)


def run_tally(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.tallying import tally_folder

    return tally_folder(arguments.folder, as_json=arguments.as_json)


def run_render(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.making_papers import make_papers

    return make_papers(arguments.folder, arguments.output, arguments.only)


def run_issued(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.issuing import issue

    return issue(arguments.folder, arguments.paper, arguments.number, arguments.day)


def run_codes(arguments: argparse.Namespace) -> int:
    from vnadmin.cli.exits import DONE
    from vnadmin.cli.streams import say
    from vnadmin.consulting.coding import give_codes

    file, count = give_codes(arguments.folder)
    say(f"{file}: thêm {count} mã phiếu" if count else f"{file}: hộ nào cũng đã có mã phiếu")
    return DONE
