"""Kế hoạch lấy ý kiến của phường Bắc Kạn, as typed objects; `ke_hoach.yaml` says the same, and both give the same bytes."""

from datetime import date
from pathlib import Path

from vnadmin import Basis, Clause, Item, Law, Month, Plan, Recipient, RecipientGroup, Section, Signature, Ward, render

REGULATION = "Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn"

ward = Ward.find("phường Bắc Kạn, tỉnh Thái Nguyên")
plan = Plan(
    issuer=ward.people_committee,
    date=Month(2026, 6),
    subject=f"Tổ chức lấy ý kiến đối với Dự thảo {REGULATION}",
    bases=[
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
    ],
    opening=(f"UBND phường Bắc Kạn xây dựng Kế hoạch tổ chức lấy ý kiến đối với Dự thảo {REGULATION}, cụ thể như sau:"),
    body=[
        Section(
            "Mục đích, yêu cầu",
            [
                Clause(
                    "Mục đích",
                    [
                        Item(
                            "Tổ chức lấy ý kiến tham gia của các cơ quan, đơn vị, cán bộ, công chức, viên chức, người lao động và Nhân dân đối với Dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn."
                        ),
                        Item(
                            "Phát huy quyền làm chủ của Nhân dân; nâng cao trách nhiệm của các cơ quan, đơn vị, cán bộ, công chức, viên chức trong việc thực hiện dân chủ ở cơ sở."
                        ),
                        Item(
                            "Bảo đảm việc xây dựng và ban hành Quy chế phù hợp với quy định của pháp luật, sát với tình hình thực tế của địa phương, có tính khả thi và hiệu quả trong quá trình tổ chức thực hiện."
                        ),
                        Item(
                            "Tạo sự đồng thuận, thống nhất trong nhận thức và hành động của cả hệ thống chính trị và Nhân dân trong thực hiện dân chủ ở cơ sở."
                        ),
                    ],
                ),
                Clause(
                    "Yêu cầu",
                    [
                        Item(
                            "Việc tổ chức lấy ý kiến phải được thực hiện công khai, dân chủ, khách quan, đúng đối tượng và bảo đảm chất lượng, hiệu quả."
                        ),
                        Item(
                            "Nội dung lấy ý kiến phải tập trung, thiết thực, bám sát các quy định của pháp luật và phù hợp với điều kiện thực tiễn của địa phương."
                        ),
                        Item(
                            "Các ý kiến tham gia góp ý phải được tổng hợp đầy đủ, nghiên cứu tiếp thu nghiêm túc để hoàn thiện Dự thảo Quy chế trước khi trình cấp có thẩm quyền xem xét, ban hành."
                        ),
                        Item("Bảo đảm tiến độ thực hiện theo kế hoạch đề ra."),
                    ],
                ),
            ],
        ),
        Section(
            "Nội dung lấy ý kiến",
            [
                Item("Tập trung lấy ý kiến đối với các nội dung chủ yếu của Dự thảo Quy chế, gồm:"),
                Item("Phạm vi điều chỉnh, đối tượng áp dụng của Quy chế."),
                Item("Nguyên tắc thực hiện dân chủ ở cơ sở."),
                Item(
                    "Trách nhiệm của UBND phường, cán bộ, công chức, viên chức, người hoạt động không chuyên trách, các tổ dân phố và các cơ quan, đơn vị trong việc tổ chức thực hiện dân chủ ở cơ sở."
                ),
                Item(
                    "Những nội dung Nhân dân được biết, được tham gia ý kiến, được bàn và quyết định, được kiểm tra, giám sát theo quy định của pháp luật."
                ),
                Item("Hình thức công khai thông tin để Nhân dân biết và tham gia ý kiến."),
                Item(
                    "Công tác phối hợp giữa chính quyền với Ủy ban MTTQ và các tổ chức chính trị - xã hội trong thực hiện dân chủ ở cơ sở."
                ),
                Item("Các nội dung khác có liên quan..."),
            ],
        ),
        Section(
            "Đối tượng, hình thức và tổ chức lấy ý kiến",
            [
                Clause(
                    "Đối tượng",
                    [
                        Item(
                            "Đối tượng lấy ý kiến: Là cán bộ, công chức, viên chức và người lao động thuộc phường Bắc Kạn;"
                        ),
                        Item(
                            "Đối tượng lấy ý kiến cử tri: Là cử tri đại diện hộ gia đình trên địa bàn phường Bắc Kạn."
                        ),
                    ],
                ),
                Clause(
                    "Hình thức lấy ý kiến",
                    [
                        Item("Đối với cơ quan, tổ chức, đơn vị: Qua hệ thống quản lý văn bản và điều hành."),
                        Item(
                            "Đối với Nhân dân: Các tổ dân phố thực hiện lấy ý kiến cử tri đại diện hộ gia đình trên địa bàn bằng hình thức phát phiếu lấy ý kiến."
                        ),
                    ],
                ),
                Clause(
                    "Thời gian thực hiện",
                    [
                        Item(
                            "Đối với các cơ quan, đơn vị trên địa bàn phường: Thực hiện lấy ý kiến từ ngày 01/6/2026 đến hết ngày 05/6/2026."
                        ),
                        Item(
                            "Đối với các tổ dân phố: Tổ chức lấy ý kiến Nhân dân ngày 06/6/2026 hoặc ngày 07/6/2026.",
                            [
                                Item("Niêm yết danh sách cử tri: Từ ngày 02/6/2026 đến hết ngày 07/6/2026."),
                                Item("Tổ chức việc lấy ý kiến cử tri: Từ ngày 06/6/2026 đến ngày 07/6/2026."),
                            ],
                        ),
                    ],
                ),
                Clause(
                    "Tài liệu phục vụ lấy ý kiến",
                    [
                        "Dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn.",
                    ],
                ),
                Clause(
                    "Tổng hợp kết quả lấy ý kiến",
                    [
                        "Phòng Văn hóa - Xã hội tổng hợp kết quả lấy ý kiến đối với dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn, trong đó báo cáo tiếp thu, giải trình ý kiến của các cơ quan, tổ chức, đơn vị và cử tri.",
                        Item("Thời hạn hoàn thành: trước ngày 10/6/2026."),
                    ],
                ),
            ],
        ),
        Section(
            "Tổ chức thực hiện",
            [
                Clause(
                    "Phòng Văn hóa - Xã hội phường",
                    [
                        Item("Chủ trì tham mưu xây dựng Dự thảo Quy chế và các tài liệu phục vụ lấy ý kiến."),
                        Item("Tham mưu, theo dõi, đôn đốc các đơn vị triển khai thực hiện."),
                        Item(
                            "Tổng hợp, tiếp thu, giải trình các ý kiến tham gia góp ý; hoàn thiện Dự thảo Quy chế trình UBND phường xem xét, quyết định."
                        ),
                    ],
                ),
                Clause(
                    "Văn phòng HĐND và UBND phường",
                    [
                        "Phối hợp chuẩn bị các điều kiện như phát hành tài liệu, đóng dấu...liên quan đến việc tổ chức lấy ý kiến dự thảo Quy chế.",
                    ],
                ),
                Clause(
                    "Trung tâm Dịch vụ phường",
                    [
                        Item(
                            "Thực hiện đăng tải Dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn trên Cổng thông tin điện tử phường."
                        ),
                        Item("Phối hợp trong công tác tuyên truyền, công khai nội dung Dự thảo Quy chế theo quy định."),
                    ],
                ),
                Clause(
                    "Các cơ quan, đơn vị, tổ dân phố",
                    [
                        Item(
                            "Tổ chức tuyên truyền, phổ biến nội dung Dự thảo Quy chế đến cán bộ, công chức, viên chức, người lao động và Nhân dân."
                        ),
                        Item("Chủ động nghiên cứu, tham gia góp ý đầy đủ, đúng trọng tâm nội dung Dự thảo Quy chế."),
                        Item(
                            "Tổng hợp ý kiến góp ý gửi UBND phường (qua Phòng Văn hóa - Xã hội) trong ngày 08/6/2026."
                        ),
                    ],
                ),
                Clause(
                    "Đề nghị Ủy ban MTTQ và các tổ chức chính trị - xã hội phường",
                    [
                        Item(
                            "Phối hợp tuyên truyền, vận động đoàn viên, hội viên và Nhân dân tham gia góp ý xây dựng Quy chế."
                        ),
                        Item(
                            "Tăng cường công tác giám sát việc tổ chức lấy ý kiến bảo đảm dân chủ, công khai, đúng quy định."
                        ),
                    ],
                ),
            ],
        ),
    ],
    closing=(
        f"Trên đây là Kế hoạch tổ chức lấy ý kiến đối với Dự thảo {REGULATION}, đề nghị các cơ quan, đơn vị,"
        " địa phương tổ chức triển khai thực hiện"
    ),
    attachments=[
        "Dự thảo Quyết định ban hành Quy chế thực hiện dân chủ ở cơ sở trên địa bàn phường Bắc Kạn",
    ],
    recipients=[
        RecipientGroup("Gửi bản điện tử"),
        Recipient("Lãnh đạo UBND phường"),
        Recipient("Các phòng, ban, ngành phường"),
        Recipient("Các tổ dân phố trên địa bàn phường"),
        Recipient.file("VHXH", drafter="BAYHT"),
    ],
    signature=Signature.deputy("Phan Đình Huy"),
)

if __name__ == "__main__":
    render(plan, Path("ke-hoach.docx"))
