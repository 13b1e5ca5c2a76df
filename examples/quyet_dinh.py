"""Dự thảo Quyết định ban hành Quy chế, as typed objects; `quyet_dinh.yaml` says the same, and both give the same bytes."""

from datetime import date
from pathlib import Path

from vnadmin import (
    Annex,
    Article,
    AttachedText,
    Basis,
    Chapter,
    Clause,
    Decision,
    Law,
    Month,
    Point,
    Proposal,
    Recipient,
    Ref,
    Signature,
    Table,
    Ward,
    render,
)

ward = Ward.find("phường Bắc Kạn, tỉnh Thái Nguyên")
general = Chapter(
    "Quy định chung",
    [
        Article(
            "Phạm vi điều chỉnh",
            [
                "Quy chế này quy định việc công khai thông tin; việc Nhân dân bàn, quyết định, tham gia ý kiến, kiểm tra, giám sát; trách nhiệm của các cơ quan, đơn vị, tổ dân phố trong thực hiện dân chủ trên địa bàn phường Bắc Kạn."
            ],
        ),
        Article(
            "Đối tượng áp dụng",
            [
                Clause(
                    "Ủy ban nhân dân phường, cán bộ, công chức, viên chức, người hoạt động không chuyên trách ở phường."
                ),
                Clause("Tổ dân phố, hộ gia đình, công dân cư trú trên địa bàn phường."),
                Clause("Cơ quan, tổ chức, đơn vị, cá nhân khác có liên quan."),
            ],
        ),
    ],
)
contents = Chapter(
    "Nội dung, hình thức và trách nhiệm thi hành",
    [
        Article(
            "Nội dung công khai",
            [
                Clause("Ủy ban nhân dân phường công khai các nội dung theo Phụ lục I."),
                Clause("Tổ trưởng tổ dân phố công khai các khoản đóng góp, kết quả các cuộc họp của tổ dân phố."),
            ],
            label="noi_dung",
        ),
        Article(
            "Hình thức, thời gian công khai",
            [
                Clause(
                    [
                        "Các nội dung quy định tại ",
                        Ref("noi_dung"),
                        " được công khai bằng các hình thức sau đây:",
                    ],
                    [
                        Point("Đăng tải trên Cổng thông tin điện tử phường;", label="cong"),
                        Point("Niêm yết tại trụ sở Ủy ban nhân dân phường, nhà văn hóa tổ dân phố;", label="niem_yet"),
                        Point("Phát trên hệ thống loa truyền thanh;", label="loa"),
                        Point("Gửi qua nhóm thông tin của tổ dân phố đã được Nhân dân thống nhất."),
                    ],
                ),
                Clause(
                    [
                        "Thời gian niêm yết quy định tại ",
                        Ref("niem_yet"),
                        " ít nhất là 30 ngày liên tục; thời gian phát theo ",
                        Ref("loa"),
                        " ít nhất là 03 ngày liên tục.",
                    ]
                ),
                Clause(
                    "Thời hạn công khai chậm nhất là 05 ngày làm việc kể từ ngày văn bản được ban hành, trừ trường hợp pháp luật có quy định khác.",
                    label="thoi_han",
                ),
            ],
            label="hinh_thuc",
        ),
        Article(
            "Nội dung, hình thức Nhân dân bàn và quyết định",
            [
                "Nhân dân bàn và quyết định những nội dung, bằng những hình thức quy định tại Luật Thực hiện dân chủ ở cơ sở. Tổ trưởng tổ dân phố phối hợp với Trưởng Ban công tác Mặt trận tổ chức thực hiện."
            ],
        ),
        Article(
            "Nội dung Nhân dân tham gia ý kiến",
            [
                Clause("Dự thảo kế hoạch phát triển kinh tế - xã hội hằng năm của phường."),
                Clause(
                    "Dự thảo quy hoạch, kế hoạch sử dụng đất; phương án bồi thường, hỗ trợ, tái định cư có liên quan đến địa bàn."
                ),
                Clause("Dự thảo quy chế, quy định của phường có liên quan trực tiếp đến quyền, nghĩa vụ của Nhân dân."),
            ],
            label="y_kien",
        ),
        Article(
            "Hình thức, thời gian Nhân dân tham gia ý kiến",
            [
                Clause(
                    [
                        "Ủy ban nhân dân phường lấy ý kiến về các nội dung quy định tại ",
                        Ref("y_kien"),
                        " bằng một hoặc nhiều hình thức: hội nghị, họp tổ dân phố, phát phiếu đến hộ gia đình, hòm thư góp ý, Cổng thông tin điện tử phường.",
                    ]
                ),
                Clause(
                    [
                        "Thời gian lấy ý kiến ít nhất là 20 ngày kể từ ngày công khai nội dung lấy ý kiến theo ",
                        Ref("hinh_thuc"),
                        ".",
                    ],
                    label="hai_muoi_ngay",
                ),
            ],
        ),
        Article(
            "Tổng hợp, tiếp thu, giải trình ý kiến",
            [
                Clause(
                    [
                        "Ý kiến của Nhân dân được tổng hợp, tiếp thu, giải trình đầy đủ trong thời hạn 10 ngày kể từ ngày kết thúc thời gian quy định tại ",
                        Ref("hai_muoi_ngay"),
                        ".",
                    ]
                ),
                Clause(
                    [
                        "Kết quả tổng hợp, tiếp thu, giải trình được công khai theo quy định tại ",
                        Ref("cong"),
                        ", trong thời hạn quy định tại ",
                        Ref("thoi_han"),
                        ".",
                    ]
                ),
            ],
        ),
        Article(
            "Kiểm tra, giám sát",
            [
                "Nhân dân thực hiện kiểm tra, giám sát trực tiếp hoặc thông qua Ủy ban Mặt trận Tổ quốc Việt Nam phường, Ban Thanh tra nhân dân, Ban Giám sát đầu tư của cộng đồng."
            ],
        ),
        Article(
            "Trách nhiệm thi hành",
            [
                Clause("Các cơ quan, đơn vị, tổ dân phố thực hiện nhiệm vụ theo Phụ lục II."),
                Clause("Phòng Văn hóa - Xã hội theo dõi, đôn đốc, hằng năm tổng hợp báo cáo Ủy ban nhân dân phường."),
            ],
        ),
    ],
)
published = Annex(
    "Danh mục nội dung Ủy ban nhân dân phường công khai",
    [
        Clause("Kế hoạch phát triển kinh tế - xã hội, dự toán và quyết toán ngân sách hằng năm của phường."),
        Clause("Dự án, công trình đầu tư trên địa bàn phường và tiến độ thực hiện."),
        Clause("Quy hoạch, kế hoạch sử dụng đất; phương án bồi thường, hỗ trợ, tái định cư."),
        Clause("Các khoản huy động Nhân dân đóng góp và kết quả sử dụng."),
        Clause("Kết quả bình xét hộ nghèo, hộ cận nghèo; đối tượng hưởng trợ giúp xã hội."),
        Clause("Thủ tục hành chính, phí, lệ phí do phường giải quyết."),
        Clause("Nội dung, kết quả tổng hợp, tiếp thu, giải trình ý kiến của Nhân dân"),
    ],
)
tasks = Annex(
    "Phân công trách nhiệm thực hiện Quy chế",
    [
        Table(
            ["TT", "Nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian", "Sản phẩm"],
            [
                [
                    "1",
                    "Đăng tải văn bản trên Cổng thông tin điện tử phường",
                    "Trung tâm Dịch vụ",
                    "Văn phòng HĐND và UBND phường",
                    "Thường xuyên",
                    "Văn bản được đăng tải",
                ],
                [
                    "2",
                    "Niêm yết văn bản tại nhà văn hóa tổ dân phố",
                    "Tổ trưởng tổ dân phố",
                    "Ban công tác Mặt trận",
                    "Thường xuyên",
                    "Biên bản niêm yết",
                ],
                [
                    "3",
                    "Tổ chức lấy ý kiến Nhân dân",
                    "Phòng Văn hóa - Xã hội",
                    "Ủy ban Mặt trận Tổ quốc Việt Nam phường",
                    "Theo từng nội dung",
                    "Bảng tổng hợp ý kiến",
                ],
                [
                    "4",
                    "Tiếp nhận phản ánh của Nhân dân",
                    "Văn phòng HĐND và UBND phường",
                    "Các tổ dân phố",
                    "Hằng ngày",
                    "Sổ tiếp nhận",
                ],
                [
                    "5",
                    "Kiểm tra việc thực hiện Quy chế",
                    "Phòng Văn hóa - Xã hội",
                    "Ban Thanh tra nhân dân",
                    "Hằng quý",
                    "Báo cáo kết quả kiểm tra",
                ],
            ],
            widths=[1, 6, 4, 5, 3, 3.5],
        )
    ],
    landscape=True,
)
decision = Decision(
    issuer=ward.people_committee,
    date=Month(2026, 6),
    draft=True,
    normative=False,
    subject="Ban hành Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn",
    bases=[
        Law("Tổ chức chính quyền địa phương", date(2025, 6, 16)),
        Law("Thực hiện dân chủ ở cơ sở", date(2022, 11, 10)),
        Basis(
            "Nghị định",
            "59/2023/NĐ-CP",
            date(2023, 8, 14),
            "Chính phủ",
            "quy định chi tiết một số điều của Luật Thực hiện dân chủ ở cơ sở",
        ),
        Basis(
            "Nghị quyết",
            "180/NQ-HĐND",
            date(2026, 5, 15),
            "Hội đồng nhân dân phường Bắc Kạn",
            "quyết định các biện pháp bảo đảm thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn",
        ),
        Proposal("Trưởng phòng Văn hóa - Xã hội tại Tờ trình số 12/TTr-VHXH ngày 10 tháng 6 năm 2026"),
    ],
    attached=AttachedText("Quy chế", "Thực hiện dân chủ trên địa bàn phường Bắc Kạn", [general, contents]),
    effective="ngày ký",
    responsible=[
        "Chánh Văn phòng HĐND và UBND phường",
        "Trưởng phòng Văn hóa - Xã hội",
        "Thủ trưởng các cơ quan, đơn vị thuộc UBND phường",
        "Tổ trưởng các tổ dân phố",
        "các tổ chức, cá nhân có liên quan",
    ],
    annexes=[published, tasks],
    recipients=[
        Recipient("Hội đồng nhân dân phường", purpose="để báo cáo"),
        Recipient("Ủy ban Mặt trận Tổ quốc Việt Nam phường"),
        Recipient("Chủ tịch, các Phó Chủ tịch UBND phường"),
        Recipient("Cổng thông tin điện tử phường"),
        Recipient.file("VHXH", drafter="BAYHT"),
    ],
    signature=Signature.head("Nguyễn Văn A"),
)

if __name__ == "__main__":
    render(decision, Path("quyet-dinh.docx"))
