"""The facts of one consultation, few enough to count: twelve groups, a draft of four articles, six opinions."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from tests.support.examples import lines_on_page
from vnadmin import AttachedText, Decision, Plan, Signature, Ward, render
from vnadmin.consultation.consultation import Consultation
from vnadmin.consultation.household import ResidentialGroup
from vnadmin.consultation.opinion import Opinion, Response
from vnadmin.consultation.question import Question
from vnadmin.consultation.question_tally import QuestionTally
from vnadmin.consultation.tally import Tally
from vnadmin.consultation.timeline import Timeline
from vnadmin.consultation.window import Window
from vnadmin.kinds.text_paper import TextPaper
from vnadmin.papers.facts import Facts

COMMITTEE = Ward("01843").people_committee
SIGNER = Signature.deputy("Phan Đình Huy")
QUESTIONS = (
    Question("Ông (bà) có nhất trí với dự thảo không?", ["Nhất trí", "Không nhất trí"], key="1", other_opinion=True),
    Question("Nên công khai bằng hình thức nào?", ["Niêm yết", "Loa truyền thanh", "Nhóm Zalo"], key="2", many=True),
)
BEFORE = """Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này áp dụng trên địa bàn phường.
Điều 2. Nguyên tắc
1. Công khai.
2. Dân chủ.
Chương II
CÔNG KHAI
Điều 3. Thời hạn
Chậm nhất 05 ngày làm việc.
Điều 4. Gia đình văn hóa
Hộ vắng họp ba lần không được xét danh hiệu Gia đình văn hóa."""
AFTER = """Chương I
QUY ĐỊNH CHUNG
Điều 1. Phạm vi
Quy chế này áp dụng trên địa bàn phường.
Điều 2. Giải thích từ ngữ
Đại diện hộ gia đình là người được các thành viên trong hộ cử ra.
Điều 3. Nguyên tắc
1. Công khai.
2. Dân chủ.
Chương II
CÔNG KHAI
Điều 4. Thời hạn
Chậm nhất 03 ngày làm việc."""


def decision(body: str, *, draft: bool) -> Decision:
    return Decision(
        issuer=COMMITTEE,
        normative=False,
        draft=draft,
        subject="Ban hành Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn",
        attached=AttachedText("Quy chế", "Thực hiện dân chủ trên địa bàn phường Bắc Kạn", body),
        signature=SIGNER,
    )


def tally(number: int) -> Tally:
    """Figures of a group that follow from its number, so that no two groups are alike."""
    agree, against, blank = 90 + number, number, number % 3
    valid = agree + against + blank
    return Tally(
        group=f"{number:02}",
        households=valid + 5,
        issued=valid + 4,
        returned=valid + 2,
        late=1,
        valid=valid,
        invalid=2,
        questions=[
            QuestionTally(QUESTIONS[0], [agree, against], blank=blank, others=1),
            QuestionTally(QUESTIONS[1], [valid, number, 7], blank=0),
        ],
    )


OPINIONS = (
    Opinion(
        text="Rút ngắn thời hạn.\nĐề nghị 03 ngày.",
        audience="group",
        giver="Tổ dân phố 7",
        target="Điều 3",
        givers=14,
        response=Response("accepted", "Rút thời hạn còn 03 ngày làm việc.", change="Điều 4"),
    ),
    Opinion(
        text="Không gắn với danh hiệu.",
        audience="person",
        giver="Nông Thị Lan",
        target="Điều 4",
        response=Response("accepted", "Bỏ Điều 4."),
    ),
    Opinion(
        text="Nhất trí với dự thảo.",
        audience="organisation",
        giver="Hội Cựu chiến binh phường",
        response=Response("accepted", "Giữ bố cục"),
    ),
    Opinion(
        text="Nêu tên {@nhan} người vi phạm.",
        audience="person",
        target="khoản 2 Điều 2",
        response=Response("explained", "Danh sách này là thông tin cá nhân."),
    ),
    Opinion(
        text="Giải thích đại diện hộ gia đình.",
        audience="organ",
        giver="Công an phường",
        target="khoản 1 Điều 2",
        response=Response("partly", "Bổ sung một điều giải thích.", change="Điều 2"),
    ),
    Opinion(
        text="Đổi tên chương.",
        audience="organ",
        giver="Văn phòng HĐND và UBND phường",
        target="Chương II",
        response=Response("explained", "Tên chương phù hợp với nội dung."),
    ),
)
TIMELINE = Timeline(
    published=date(2026, 5, 18),
    agencies=Window(date(2026, 5, 20), date(2026, 6, 5)),
    people=Window(date(2026, 5, 18), date(2026, 6, 9)),
    ballots=Window(date(2026, 6, 6), date(2026, 6, 7)),
    result_posted=Window(date(2026, 6, 15), date(2026, 7, 15)),
)
CONSULTATION = Consultation(
    issuer=COMMITTEE,
    subject="Dự thảo Quy chế thực hiện dân chủ trên địa bàn phường Bắc Kạn",
    purpose="opinion",
    matter=7,
    forms=["c", "e"],
    timeline=TIMELINE,
    questions=QUESTIONS,
    asked=["Ủy ban MTTQ Việt Nam phường Bắc Kạn", "Các phòng, đơn vị thuộc UBND phường"],
    receives="UBND phường Bắc Kạn (qua Phòng Văn hóa - Xã hội)",
    return_hour="17 giờ 00",
    signer=SIGNER,
    drafted="VHXH",
)
PLAN = Plan(
    issuer=COMMITTEE,
    subject="Tổ chức lấy ý kiến đối với dự thảo Quy chế",
    body="I. MỤC ĐÍCH\n- Phát huy quyền làm chủ của Nhân dân.",
    signature=SIGNER,
)
FACTS = Facts(
    consultation=CONSULTATION,
    plan=PLAN,
    draft=decision(BEFORE, draft=True),
    final=decision(AFTER, draft=False),
    groups=tuple(ResidentialGroup(f"{number:02}", f"Tổ dân phố {number}") for number in range(1, 13)),
    opinions=OPINIONS,
    tallies=tuple(tally(number) for number in range(1, 13)),
)


def said(paper: TextPaper) -> str:
    """Every line of the page, as another library reads it."""
    return "\n".join(lines_on_page(render(paper)))


def without(**changes: object) -> Facts:
    """The facts with other values in the consultation."""
    return replace(FACTS, consultation=replace(CONSULTATION, **changes))  # type: ignore[arg-type]  # by name
