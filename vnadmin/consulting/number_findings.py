"""Số và ngày văn bản: papers registered out of order, and those that others cite while they have no number yet."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from vnadmin.consultation.regime import breach
from vnadmin.consulting.folder import Folder
from vnadmin.findings import Finding
from vnadmin.kinds.plan import Plan
from vnadmin.papers.catalogue import PAPERS
from vnadmin.papers.registered import Registered
from vnadmin.text.dates import short_date

__all__ = ["number_findings"]

AFTER = (
    ("ke_hoach", "cong_van_lay_y_kien"),
    ("ke_hoach", "thong_bao_lay_y_kien"),
    ("ke_hoach", "bao_cao_tong_hop"),
    ("ke_hoach", "quyet_dinh"),
    ("bao_cao_tong_hop", "to_trinh"),
    ("to_trinh", "quyet_dinh"),
    ("bao_cao_tong_hop", "quyet_dinh"),
    ("bao_cao_tong_hop", "thong_bao_ket_qua"),
)
"""Which paper is issued before which."""
NUMBER = "ND30-I-II-3.a/1"
SOURCE = "điểm a khoản 3 Mục II Phần I Phụ lục I Nghị định số 30/2020/NĐ-CP"


def number_findings(folder: Folder) -> Iterator[Finding]:
    """What the recorded numbers and days contradict (LYK-ORDER, LYK-DATE), and which number is still to come."""
    numbers = dict(folder.numbers)
    yield from _out_of_order(folder, numbers)
    yield from _unlike_timeline(folder, numbers)
    has_plan = any(isinstance(paper, Plan) for paper in folder.papers)
    if has_plan and "ke_hoach" not in numbers:
        yield Finding(
            code=NUMBER,
            severity="note",
            where=("sổ số văn bản",),
            message="kế hoạch chưa ghi số và ngày ban hành; văn bản dẫn kế hoạch in chỗ trống",
            source=SOURCE,
            fix="khi văn thư cấp số: vnadmin consult issued THƯ_MỤC ke_hoach SỐ NGÀY",
        )


def _out_of_order(folder: Folder, numbers: Mapping[str, Registered]) -> Iterator[Finding]:
    for first, then in AFTER:
        if first in numbers and then in numbers and numbers[then].day < numbers[first].day:
            message = (
                f"{PAPERS[then].name} ban hành ngày {short_date(numbers[then].day)}, trước"
                f" {PAPERS[first].name} (ngày {short_date(numbers[first].day)})"
            )
            where = tuple(f"sổ số văn bản, {PAPERS[key].name}" for key in (first, then))
            yield breach("LYK-ORDER", folder.consultation.purpose, where, message, "kiểm tra lại ngày đã ghi")


def _unlike_timeline(folder: Folder, numbers: Mapping[str, Registered]) -> Iterator[Finding]:
    line, report = folder.consultation.timeline, numbers.get("bao_cao_tong_hop")
    last = max((window.last for window in (line.agencies, line.people, line.ballots) if window), default=None)
    if report is not None and last is not None and report.day <= last:
        message = (
            f"{PAPERS['bao_cao_tong_hop'].name} ghi ngày {short_date(report.day)}, khi thời gian lấy ý kiến chưa hết"
            f" (đến hết ngày {short_date(last)})"
        )
        where = ("sổ số văn bản, báo cáo tổng hợp", "lịch, thời gian lấy ý kiến")
        yield breach("LYK-ORDER", folder.consultation.purpose, where, message, "kiểm tra lại ngày đã ghi")
    planned, issued = folder.consultation.timeline.issued, numbers.get("ke_hoach")
    if planned is not None and issued is not None and planned != issued.day:
        message = (
            f"lịch ghi ngày ban hành kế hoạch là {short_date(planned)}, sổ số văn bản ghi {short_date(issued.day)}"
        )
        where = ("lịch, ngày ban hành kế hoạch", "sổ số văn bản, kế hoạch")
        yield breach("LYK-DATE", folder.consultation.purpose, where, message, "ghi một ngày ở cả hai chỗ")
