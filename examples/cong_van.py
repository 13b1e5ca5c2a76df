"""Công văn lấy ý kiến Ủy ban MTTQ phường, as typed objects; `cong_van.yaml` says the same, and both give the same bytes."""

from datetime import date
from pathlib import Path

from vnadmin import Clause, Marks, OfficialLetter, Recipient, Signature, Ward, render

ward = Ward.find("phường Bắc Kạn, tỉnh Thái Nguyên")
letter = OfficialLetter(
    issuer=ward.people_committee,
    drafting_unit="VHXH",
    number=412,
    date=date(2026, 6, 1),
    subject="lấy ý kiến đối với dự thảo Quy chế thực hiện dân chủ trên địa bàn phường",
    marks=Marks(
        urgency="khẩn",
        address=[
            "Số: 01 đường Thành Công, phường Bắc Kạn, tỉnh Thái Nguyên",
            "ĐT: 0209 3000 000, Fax: 0209 3000 001",
            "E-Mail: vanthu@backan.example.vn, Website: backan.example.vn",
        ],
    ),
    addressees=[
        "Ủy ban Mặt trận Tổ quốc Việt Nam phường Bắc Kạn",
        "Các tổ chức chính trị - xã hội phường Bắc Kạn",
    ],
    body=[
        "Thực hiện Kế hoạch số 112/KH-UBND ngày 01 tháng 6 năm 2026 của UBND phường Bắc Kạn về tổ chức lấy ý kiến đối với dự thảo Quy chế thực hiện dân chủ trên địa bàn phường, UBND phường đề nghị Quý cơ quan nghiên cứu, tham gia ý kiến đối với dự thảo, tập trung vào các nội dung sau:",
        Clause("Phạm vi điều chỉnh, đối tượng áp dụng, nguyên tắc thực hiện dân chủ ở cơ sở."),
        Clause(
            "Những nội dung Nhân dân được biết, được tham gia ý kiến, được bàn và quyết định, được kiểm tra, giám sát."
        ),
        Clause(
            "Công tác phối hợp giữa chính quyền với Ủy ban Mặt trận Tổ quốc Việt Nam và các tổ chức chính trị - xã hội."
        ),
        "Ý kiến tham gia bằng văn bản gửi về UBND phường (qua Phòng Văn hóa - Xã hội) trên hệ thống quản lý văn bản và điều hành trước 17 giờ 00 ngày 05 tháng 6 năm 2026.",
    ],
    closing="UBND phường Bắc Kạn trân trọng đề nghị sự phối hợp của Quý cơ quan",
    attachments=["Dự thảo Quyết định ban hành Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn"],
    recipients=[
        Recipient("Thường trực HĐND phường", purpose="để báo cáo"),
        Recipient("Chủ tịch, các Phó Chủ tịch UBND phường"),
        Recipient.file("VHXH", drafter="BAYHT"),
    ],
    signature=Signature.deputy("Phan Đình Huy"),
)

if __name__ == "__main__":
    render(letter, Path("cong-van.docx"))
