"""Biên bản họp tổ dân phố, as typed objects; `bien_ban.yaml` says the same, and both give the same bytes."""

from datetime import datetime
from pathlib import Path

from vnadmin import Clause, Item, Minutes, Recipient, Signatory, Ward, render

ward = Ward.find("phường Bắc Kạn, tỉnh Thái Nguyên")
minutes = Minutes(
    issuer=ward.board("Tổ dân phố số 5", "TDP5"),
    number=3,
    subject="Họp tổ dân phố lấy ý kiến đối với dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn",
    started=datetime(2026, 6, 6, 19, 30),
    ended=datetime(2026, 6, 6, 21, 15),
    venue="Nhà văn hóa tổ dân phố số 5, phường Bắc Kạn",
    present=[
        "Bà Hoàng Thị D, Phó Chủ tịch Ủy ban Mặt trận Tổ quốc Việt Nam phường",
        "Ban công tác Mặt trận và Tổ phát phiếu của tổ dân phố",
        "45 đại diện hộ gia đình trên tổng số 48 hộ",
    ],
    absent=["03 hộ gia đình (02 hộ đi vắng, 01 hộ có người ốm)"],
    chair=Signatory("Phạm Văn Đ", "Tổ trưởng tổ dân phố"),
    secretary=Signatory("Nông Thị E"),
    witnesses=[
        Signatory("Lê Thị R", "đại diện hộ gia đình"),
        Signatory("Triệu Văn S", "đại diện hộ gia đình"),
    ],
    body=[
        Clause(
            "Chủ tọa thông qua dự thảo Quy chế, hướng dẫn cách ghi phiếu; Tổ phát phiếu phát 45 phiếu cho đại diện hộ gia đình có mặt."
        ),
        Clause(
            "Ý kiến phát biểu",
            [
                Item("Ông Ma Văn T: đề nghị gửi thông tin công khai qua nhóm của tổ dân phố."),
                Item("Bà Lường Thị U: đề nghị quy định rõ thời hạn trả lời ý kiến của Nhân dân."),
                Item("Các đại diện hộ gia đình khác thống nhất với dự thảo, không có ý kiến gì thêm."),
            ],
        ),
        Clause(
            "Kết quả kiểm phiếu tại cuộc họp: thu về 45 phiếu, hợp lệ 45 phiếu; tán thành 44 phiếu, không tán thành 01 phiếu."
        ),
        Clause(
            "Kết luận của chủ tọa: chuyển 02 ý kiến nêu trên về UBND phường; ngày 07/6/2026 Tổ phát phiếu đến phát, thu phiếu tại nhà 03 hộ vắng mặt."
        ),
    ],
    recipients=[
        Recipient("UBND phường (qua Phòng Văn hóa - Xã hội)"),
        Recipient("Ủy ban Mặt trận Tổ quốc Việt Nam phường"),
        Recipient.file("Hồ sơ"),
    ],
)

if __name__ == "__main__":
    render(minutes, Path("bien-ban.docx"))
