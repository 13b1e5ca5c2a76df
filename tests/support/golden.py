"""Golden documents: one for every construct that the writer knows, small enough to be judged one by one."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.support import papers
from tests.support.examples import example_plan
from vnadmin import (
    Article,
    Bold,
    Chapter,
    Clause,
    Italic,
    Item,
    Law,
    Marks,
    Month,
    Paragraph,
    Part,
    Plan,
    Point,
    Proposal,
    Recipient,
    RecipientGroup,
    Run,
    Section,
    Signature,
    Subsection,
    Table,
    Ward,
    render,
)

WARD = Ward("01843")


def plan(**changes: object) -> Plan:
    given = {
        "issuer": WARD.people_committee,
        "subject": "Thử nghiệm các thành phần thể thức",
        "body": ["Nội dung."],
        "signature": Signature.head("Nguyễn Văn A"),
    }
    return Plan(**(given | changes))  # type: ignore[arg-type]  # one field is changed at a time


LEVELS = [
    Part(
        "Quy định chung",
        [
            Chapter(
                "Phạm vi",
                [Section("Mục tiêu", [Subsection("Tiểu mục", [Article("Đối tượng", [Clause("Một.", [Point("a")])])])])],
            ),
            Chapter("Hiệu lực", [Article("Quyết định này có hiệu lực kể từ ngày ký.")]),
        ],
    ),
    Part("Tổ chức", [Section("Thực hiện", [Clause("Việc", [Item("một", [Item("hai")])])])]),
]

ALL_MARKS = Marks(urgency="hỏa tốc", secrecy="mật", circulation="lưu hành nội bộ", address=["Số 1", "ĐT: 2"])
SENT_ALONG = {
    "annexes": [papers.WIDE, papers.FORM, papers.WIDE],
    "closing": "Kèm theo các Phụ lục.",
    "marks": ALL_MARKS,
}

GOLDEN: dict[str, object] = {
    "example-14": example_plan(),
    "example-13": replace(example_plan(), size=13),
    "least": plan(),
    "issued": plan(number=7, date=date(2026, 2, 5)),
    "blank-day": plan(date=Month(2026, 11)),
    "levels": plan(body=LEVELS),
    "runs": plan(
        body=[Paragraph(["Chữ ", Bold("đậm"), " và ", Italic("nghiêng"), Run(" cả hai", bold=True, italic=True)])]
    ),
    "breaks": plan(body=["Dòng một\nDòng hai\tsau tab", Item("có   nhiều khoảng trắng ")]),
    "marks": plan(subject="Hỏi & đáp <về> \"dân chủ\" 'cơ sở'", body=["a & b < c > d ]]> &amp; {{ x }} {% y %}"]),
    "beyond": plan(body=["Chữ ngoài mặt phẳng cơ bản: 😀 𝔄; tổ hợp: e\u0309\u0323"]),
    "table": plan(body=[Table(["STT", "Nội dung", "Ghi chú"], [["1", "Việc", ""], ["2", [Bold("Việc")], "x"]])]),
    "table-last": plan(body=["Trước bảng.", Table(["A"], []), Table(["B"], [["1"]])], attachments=["Phụ lục"]),
    "bases": plan(
        bases=[Law("Đất đai", date(2024, 1, 18)), Proposal("Trưởng phòng"), "Xét Tờ trình số 12/TTr-VHXH"],
        opening="Mở đầu",
        closing="Kết thúc.",
        attachments=["Một", "Hai"],
    ),
    "office": plan(
        issuer=WARD.office("Phòng Kinh tế, Hạ tầng và Đô thị", "KTHTĐT"),
        signature=Signature.deputy("Trần Thị B", other_title="Tổ trưởng Tổ công tác"),
        recipients=[
            RecipientGroup("Gửi bản điện tử"),
            Recipient("UBND phường", purpose="để báo cáo"),
            Recipient.file("KTHTĐT"),
        ],
    ),
    "decision": papers.decision(),
    "decision-issuing": papers.issuing_decision(draft=True),
    "decision-sent-along": papers.issuing_decision(**SENT_ALONG),
    "resolution": papers.resolution(session="khóa I, kỳ họp thứ 3"),
    "letter": papers.letter(),
    "letter-marks": papers.letter(**SENT_ALONG, draft=True, size=13),
    "report": papers.report(addressees="HĐND phường"),
    "submission": papers.submission(),
    "invitation": papers.invitation(),
    "minutes": papers.minutes(witnesses=["Lê Văn C", "Đỗ Ý, Tổ trưởng"], absent="Ông D"),
    "notice-electronic": papers.notice(annexes=[papers.FORM], body="Theo Phụ lục.", electronic=True),
}


def golden_files() -> dict[str, bytes]:
    """Every golden document as the bytes of a .docx."""
    return {name: render(obj) for name, obj in GOLDEN.items()}
