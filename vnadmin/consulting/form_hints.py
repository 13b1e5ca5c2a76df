"""Cách ghi: what the forms say of each column of a list, with an example that the column's reader takes."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType

__all__ = ["HINTS"]

GROUP = ("mã tổ dân phố, như trong danh sách tổ dân phố", "01")
DAY = "ngày, tháng, năm đủ bốn chữ số"

HINTS: Mapping[str, Mapping[str, tuple[str, str]]] = MappingProxyType(
    {
        "to_dan_pho": {
            "ma_to": ("mỗi tổ dân phố, thôn một mã, không trùng nhau; giữ số 0 ở đầu", "01"),
            "ten_to": ("tên đầy đủ", "Tổ dân phố Đức Xuân 1"),
            "to_truong": ("họ và tên tổ trưởng, trưởng thôn", "Triệu Đình Tiến"),
            "truong_ban_ctmt": ("họ và tên", "Lý Mạnh Cường"),
            "dia_diem": ("nơi niêm yết danh sách và kiểm phiếu", "Nhà văn hóa tổ dân phố Đức Xuân 1"),
        },
        "ho_gia_dinh": {
            "ma_ho": ("mỗi hộ một mã, không trùng nhau trong cả phường, xã; giữ số 0 ở đầu", "0001"),
            "dai_dien": ("họ và tên người đại diện; không ghi số định danh, số điện thoại", "Vũ Kim Anh"),
            "dia_chi": ("số nhà, đường", "Số 144, đường Bàn Văn Hoan"),
            "to_dan_pho": GROUP,
        },
        "to_phat_phieu": {
            "to_dan_pho": GROUP,
            "ho_ten": ("mỗi thành viên một dòng", "Lý Mạnh Cường"),
            "thanh_phan": ("nơi người ấy đại diện", "Ban công tác Mặt trận"),
            "nhiem_vu": ("chọn trong danh sách; để trống là Thành viên", "Tổ trưởng"),
        },
        "y_kien": {
            "nguoi_gop_y": ("cơ quan, tổ chức hoặc người góp ý; để trống là không nêu tên", "Công an phường"),
            "doi_tuong": ("chọn trong danh sách", "cơ quan, đơn vị"),
            "hinh_thuc": ("chọn trong danh sách, hoặc ghi chữ của điểm (a … h); công văn thì ghi “văn bản”", "c"),
            "ngay_nhan": (DAY, "03/6/2026"),
            "dieu_khoan": ("mỗi dòng một chỗ của dự thảo; để trống hoặc “chung” là cả dự thảo", "khoản 2 Điều 5"),
            "noi_dung": ("nội dung góp ý", "Đề nghị giải thích thế nào là đại diện hộ gia đình."),
            "so_nguoi": ("bao nhiêu người cùng một ý; để trống là 1", "12"),
            "ket_qua": ("chọn trong danh sách; để trống là chưa trả lời", "tiếp thu"),
            "giai_trinh": ("đã tiếp thu gì, hoặc vì sao không", "Bổ sung khoản giải thích."),
            "sua_tai": ("chỗ đã sửa trong văn bản sau tiếp thu", "khoản 3 Điều 3"),
            "ly_do": ("ghi thêm, nếu cần", "Luật đã quy định."),
        },
        "bien_ban": {
            "group": GROUP,
            "households": ("số hộ gia đình của tổ dân phố", "312"),
            "issued": ("số phiếu đã phát", "312"),
            "returned": ("số phiếu thu về trong thời hạn: hợp lệ cộng không hợp lệ", "299"),
            "valid": ("trong số phiếu thu về", "290"),
            "invalid": ("trong số phiếu thu về", "9"),
            "late": ("số phiếu nộp sau thời hạn, không tính vào số thu về", "1"),
            "printed": ("số phiếu đã in: phát ra cộng còn lại cộng hỏng", "317"),
            "left": ("số phiếu còn lại chưa phát", "4"),
            "spoiled": ("số phiếu hỏng khi in, khi phát", "1"),
            "counts": ("số phiếu hợp lệ chọn phương án này", "268"),
            "blank": ("số phiếu hợp lệ để trống câu này", "2"),
            "others": ("số phiếu hợp lệ có ghi ý kiến khác ở câu này", "5"),
            "reasons": ("số phiếu vì lý do này", "3"),
        },
        "tra_loi": {
            "household": (
                "mã hộ, như trong danh sách hộ gia đình; hộ không nộp phiếu thì để trống các cột sau",
                "0125",
            ),
            "ballot": ("mã in trên phiếu, nếu có", "P-0125"),
            "received": (DAY, "06/6/2026"),
            "choices": ("số thứ tự hoặc chữ của phương án; nhiều phương án cách nhau bằng “;”", "1"),
            "others": ("chép lại ý kiến khác ghi trên phiếu", "Loa truyền thanh nên phát ngoài giờ làm việc"),
            "issued_form": ("phiếu có đúng mẫu đã phát không; để trống là có", "có"),
            "stamped": ("phiếu có dấu treo hoặc chữ ký không; để trống là có", "có"),
            "legible": ("phiếu còn đọc được không; để trống là có", "có"),
        },
    }
)
"""Cách ghi và ví dụ, by list and by the key of its column; columns of questions and reasons by what they begin with."""
