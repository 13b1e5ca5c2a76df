"""Danh mục giấy tờ: the papers of a consultation in the order of its life, by key; those that văn thư registers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

from vnadmin.consultation.regime import Purpose

__all__ = ["PAPERS", "PaperRow"]


@dataclass(frozen=True, slots=True)
class PaperRow:
    """Một giấy tờ: its place in the order, its key, its name, and whether it gets a number (ND30-I-II-3.a/1).

    `only_for` is the regime that alone has the paper (tham gia ý kiến L-25, bàn và quyết định L-15); None: both have.
    """

    place: int
    key: str
    name: str
    numbered: bool = False
    only_for: Purpose | None = None

    @property
    def file(self) -> str:
        """Tên tệp without its ending: "01_ke_hoach"; the same for every consultation."""
        return f"{self.place:02}_{self.key}"


_ROWS = (
    PaperRow(1, "ke_hoach", "Kế hoạch lấy ý kiến", numbered=True),
    PaperRow(2, "cong_van_lay_y_kien", "Công văn lấy ý kiến cơ quan, đơn vị", numbered=True, only_for="opinion"),
    PaperRow(3, "thong_bao_lay_y_kien", "Thông báo lấy ý kiến Nhân dân", numbered=True, only_for="opinion"),
    PaperRow(3, "loa_truyen_thanh", "Bài đọc trên loa truyền thanh", only_for="opinion"),
    PaperRow(4, "du_thao", "Dự thảo quyết định và văn bản ban hành kèm theo"),
    PaperRow(5, "danh_sach_to_phat_phieu", "Danh sách Tổ phát phiếu"),
    PaperRow(6, "danh_sach_ho_gia_dinh", "Danh sách đại diện hộ gia đình"),
    PaperRow(7, "bien_ban_niem_yet", "Biên bản niêm yết danh sách"),
    PaperRow(7, "bien_ban_ket_thuc_niem_yet", "Biên bản kết thúc niêm yết danh sách"),
    PaperRow(8, "phieu_lay_y_kien", "Phiếu lấy ý kiến"),
    PaperRow(9, "danh_sach_phat_phieu", "Danh sách phát, thu phiếu"),
    PaperRow(10, "bien_ban_kiem_phieu", "Biên bản kiểm phiếu"),
    PaperRow(11, "bao_cao_to_dan_pho", "Báo cáo kết quả của tổ dân phố"),
    PaperRow(12, "quyet_dinh_cong_dong", "Quyết định của cộng đồng dân cư", only_for="decision"),
    PaperRow(14, "bao_cao_tong_hop", "Báo cáo tổng hợp, tiếp thu, giải trình", numbered=True, only_for="opinion"),
    PaperRow(16, "to_trinh", "Tờ trình ban hành văn bản", numbered=True, only_for="opinion"),
    PaperRow(17, "quyet_dinh", "Quyết định ban hành", numbered=True),
    PaperRow(18, "thong_bao_ket_qua", "Thông báo công khai kết quả", numbered=True, only_for="opinion"),
)
PAPERS: Mapping[str, PaperRow] = MappingProxyType({row.key: row for row in _ROWS})
"""Every paper by its key, in order."""
