"""What a file may say, in all its forms, and the object that it becomes."""

# ruff: noqa: E501  # one row of a table is one file; broken lines would hide where things stand
from __future__ import annotations

from datetime import date

import pytest

from tests.files.texts import plan
from vnadmin.files import loads
from vnadmin.kinds.plan import Plan
from vnadmin.model.basis import Basis, Consideration, Law, LegalBasis, Proposal
from vnadmin.model.body import Article, Chapter, Clause, Item, Paragraph, Part, Point, Section, Subsection
from vnadmin.model.cells import Cell
from vnadmin.model.issuer import Issuer
from vnadmin.model.number import DocumentNumber
from vnadmin.model.recipients import FileCopy, Recipient, RecipientGroup
from vnadmin.model.runs import Bold, Italic, Run
from vnadmin.model.signature import Signature
from vnadmin.model.table import Table
from vnadmin.model.ward import Ward
from vnadmin.text.citation import Citation
from vnadmin.text.dates import Month

WARD = Ward("01843")
DECREE = Basis("Nghị định", "59/2023/NĐ-CP", date(2023, 8, 14), "Chính phủ", "quy định chi tiết")
AMENDING = Citation("Luật", "sửa đổi, bổ sung một số điều của Luật Đất đai", date=date(2024, 6, 29))

FORMS = [
    ("issuer", "co_quan", "UBND phường Bắc Kạn, tỉnh Thái Nguyên", WARD.people_committee),
    ("issuer", "co_quan", "ỦY BAN NHÂN DÂN P. Bắc Kạn, Thái Nguyên", WARD.people_committee),
    ("issuer", "co_quan", "Uỷ ban nhân dân phường Bắc Kạn", WARD.people_committee),
    ("issuer", "co_quan", "01843", WARD.people_committee),
    ("issuer", "co_quan", '"01843"', WARD.people_committee),
    ("issuer", "co_quan", "{phong: Phòng Văn hóa - Xã hội, viet_tat: VHXH, thuoc: 01843}", WARD.office("Phòng Văn hóa - Xã hội", "VHXH")),
    ("issuer", "co_quan", "HĐND phường Bắc Kạn, tỉnh Thái Nguyên", WARD.people_council),
    ("issuer", "co_quan", "Hội đồng nhân dân P. Bắc Kạn", WARD.people_council),
    ("issuer", "co_quan", "Thường trực HĐND phường Bắc Kạn", WARD.council_standing_committee()),
    ("issuer", "co_quan", "Chủ tịch UBND phường Bắc Kạn", WARD.chairman),
    ("issuer", "co_quan", "Văn phòng HĐND và UBND phường Bắc Kạn", WARD.council_and_committee_office()),
    ("issuer", "co_quan", "{ban: Ban Chỉ đạo A, viet_tat: BCĐ, thuoc: 01843}", WARD.board("Ban Chỉ đạo A", "BCĐ")),
    ("issuer", "co_quan", "{ban: Ban A, viet_tat: BA, thuoc: HĐND phường Bắc Kạn, tap_the: Ban A, nguoi_dung_dau: Trưởng nhóm}",
     WARD.board("Ban A", "BA", "Trưởng nhóm", collective="Ban A", under="people_council")),
    ("issuer", "co_quan", "{ten: [Ban A, xã B], viet_tat: BA, dia_danh: B, chu_quan: UBND xã B, tap_the: Ban A, nguoi_dung_dau: Trưởng ban}",
     Issuer(["Ban A", "xã B"], "BA", "B", superior=["UBND xã B"], collective="Ban A", head="Trưởng ban")),
    ("date", "ngay", "6/2026", Month(2026, 6)),
    ("date", "ngay", "01/6/2026", date(2026, 6, 1)),
    ("date", "ngay", "2026-06-01", date(2026, 6, 1)),
    ("date", "ngay", "ngày 05 tháng 6 năm 2026", date(2026, 6, 5)),
    ("date", "ngay", "ngày … tháng 6 năm 2026", Month(2026, 6)),
    ("date", "ngay", "", None),
    ("date", "ngay", "null", None),
    ("date", "ngay", '""', None),
    ("number", "so_ky_hieu", "45", DocumentNumber("KH-UBND", 45)),
    ("number", "so_ky_hieu", "45/KH-UBND", DocumentNumber("KH-UBND", 45)),
    ("number", "so_ky_hieu", "/KH-VHXH", DocumentNumber("KH-VHXH")),
    ("number", "so_ky_hieu", "", DocumentNumber("KH-UBND")),
    ("place", "dia_danh", "Thái Nguyên", "Thái Nguyên"),
    ("size", "co_chu", "13", 13),
    ("subject", "trich_yeu", "No", "No"),
    ("subject", "trich_yeu", "012", "012"),
    ("subject", "trich_yeu", ">\n    Tổ chức lấy ý kiến\n    Nhân dân", "Tổ chức lấy ý kiến Nhân dân"),
    ("attachments", "gui_kem", "Dự thảo", ("Dự thảo",)),
    ("attachments", "gui_kem", "[Dự thảo, Phiếu]", ("Dự thảo", "Phiếu")),
    ("opening", "mo_dau", '"UBND:"', "UBND:"),
    ("opening", "mo_dau", "|\n    UBND:", "UBND:"),
    ("opening", "mo_dau", "[Theo, {dam: Luật}, {nghieng: này}]", (Run("Theo"), Bold("Luật"), Italic("này"))),
    ("opening", "mo_dau", "{dam: {nghieng: Luật}}", (Run("Luật", bold=True, italic=True),)),
    ("opening", "mo_dau", "2 * 3 ** 4", "2 * 3 ** 4"),
    ("bases", "can_cu", "Luật Đất đai ngày 18 tháng 01 năm 2024", (Law("Đất đai", date(2024, 1, 18)),)),
    ("bases", "can_cu", "{luat: Đất đai, ngay: 18/01/2024}", (Law("Đất đai", date(2024, 1, 18)),)),
    ("bases", "can_cu", "[{loai: Luật, ten: Đất đai, ngay: 18/01/2024}]", (Law("Đất đai", date(2024, 1, 18)),)),
    ("bases", "can_cu", "{luat: Đất đai, ngay: 18/01/2024, sua_doi_boi: {luat: \"sửa đổi, bổ sung một số điều của Luật Đất đai\", ngay: 29/6/2024}}",
     (Law("Đất đai", date(2024, 1, 18), amended_by=[AMENDING]),)),
    ("bases", "can_cu", "{luat: Đất đai, ngay: 18/01/2024, sua_doi_boi: \"Luật sửa đổi, bổ sung một số điều của Luật Đất đai ngày 29/6/2024\"}",
     (Law("Đất đai", date(2024, 1, 18), amended_by=[AMENDING]),)),
    ("bases", "can_cu", "{loai: Nghị định, so_ky_hieu: 59/2023/NĐ-CP, ngay: 14/8/2023, co_quan: Chính phủ, trich_yeu: Quy định chi tiết}", (DECREE,)),
    ("bases", "can_cu", "[{theo_de_nghi: Trưởng phòng A}, {xet: Tờ trình số 12}]", (Proposal("Trưởng phòng A"), Consideration("Tờ trình số 12"))),
    ("bases", "can_cu", "|\n    Căn cứ Luật Đất đai ngày 18/01/2024;\n\n    Theo đề nghị của Trưởng phòng A.", (Law("Đất đai", date(2024, 1, 18)), Proposal("Trưởng phòng A"))),
    ("recipients", "noi_nhan", '["Gửi bản điện tử:", A (để báo cáo), "Lưu: VT, VHXH. BAYHT"]',
     (RecipientGroup("Gửi bản điện tử"), Recipient("A", purpose="để báo cáo"), FileCopy("VHXH", drafter="BAYHT"))),
    ("recipients", "noi_nhan", "[{nhom: Gửi}, {ten: A, de: để báo cáo}, {luu: VHXH, so_ban_luu: 2, nguoi_soan: HT, so_ban: 30}]",
     (RecipientGroup("Gửi"), Recipient("A", purpose="để báo cáo"), FileCopy("VHXH", kept=2, drafter="HT", copies=30))),
    ("recipients", "noi_nhan", "|\n    - A;\n    - Lưu: VT.", (Recipient("A"), FileCopy())),
    ("recipients", "noi_nhan", "{luu: }", (FileCopy(),)),
    ("recipients", "noi_nhan", "[]", (FileCopy(),)),
    ("signature", "nguoi_ky", "{chuc_vu: phó chủ tịch, ho_ten: A}", Signature.deputy("A")),
    ("signature", "nguoi_ky", "{ho_ten: A, quyen_han: kt.}", Signature.deputy("A")),
    ("signature", "nguoi_ky", "{chuc_vu: Chủ tịch, ho_ten: A}", Signature.head("A")),
    ("signature", "nguoi_ky", "KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / A", Signature.deputy("A")),
    ("signature", "nguoi_ky", "[KT. CHỦ TỊCH, PHÓ CHỦ TỊCH, A]", Signature.deputy("A")),
    ("signature", "nguoi_ky", "|\n    TM. ỦY BAN NHÂN DÂN\n    CHỦ TỊCH\n    A", Signature.head("A")),
    ("signature", "nguoi_ky", "{chuc_vu: Trưởng phòng, ho_ten: A, quyen_han: TUQ, ky_thay_cho: Giám đốc}", Signature.authorised("A", "Trưởng phòng", principal="Giám đốc")),
    ("signature", "nguoi_ky", "{chuc_vu: Phó Chánh Văn phòng, ho_ten: A, quyen_han: TL, nguoi_duoc_giao: Chánh Văn phòng}",
     Signature.by_order("A", "Phó Chánh Văn phòng", through="Chánh Văn phòng")),
    ("signature", "nguoi_ky", "{ho_ten: TS. A, quyen_han: Q, ghi_hoc_vi: có, tham_quyen_rieng: không, chuc_vu_khac: Trưởng ban}", Signature("TS. A", "", "Q", ranked=True, other_title="Trưởng ban")),
]  # fmt: skip

BODIES = [
    ("|\n    I. A\n    1. B\n    a) C\n    - D\n    + E", (Section("A", [Clause("B", [Point("C", [Item("D", [Item("E")])])])]),)),
    ("\n    - A\n    - doan: 1. B\n      nguyen_van: có\n    - [C, {dam: D}]\n    - {nghieng: E}",
     (Paragraph("A"), Paragraph("1. B", literal=True), Paragraph(["C", Bold("D")]), Paragraph([Italic("E")]))),
    ("\n    - phan: A\n      noi_dung:\n        - chuong: B\n          noi_dung:\n            - muc: C\n              noi_dung:\n                - tieu_muc: D\n                  noi_dung:\n                    - dieu: E",
     (Part("A", [Chapter("B", [Section("C", [Subsection("D", [Article("E")])])])]),)),
    ("\n    - dieu: A\n      co_tieu_de: không\n      noi_dung:\n        - khoan: B\n          co_tieu_de: true\n          noi_dung: [{diem: [C, {dam: D}]}]",
     (Article("A", [Clause("B", [Point(["C", Bold("D")])], titled=True)], titled=False),)),
    ("\n    - muc: A\n      noi_dung: |\n        1. B\n        2. C", (Section("A", [Clause("B"), Clause("C")]),)),
    ("\n    - bang: {cot: [TT, Việc], hang: [[1, A], [2, \"\"], [3, [a, {dam: b}]]], do_rong: [1, 5.5]}",
     (Table(["TT", "Việc"], [["1", "A"], ["2", ""], ["3", ["a", Bold("b")]]], widths=[1, 5.5]),)),
    ("\n    - bang: {cot: [TT, {nhom_cot: Kết quả, cot: [A, B]}], hang: [[1, 12.500, ~], [2, 1, {cac_doan: [a, [b, {dam: c}]]}]], can_le: [giữa, phai, ~], cong: [A]}",
     (Table(["TT", ("Kết quả", ["A", "B"])], [["1", "12.500", None], ["2", "1", Cell(["a", ["b", Bold("c")]])]], align=["center", "right", ""], total=["A"]),)),
    ("\n    - bang: {cot: [TT, A], hang: [[1, 2]], cong: có}", (Table(["TT", "A"], [["1", "2"]], total=True),)),
    ("\n    - bang: {cot: [TT, A], hang: [[1, 2]], cong: A}", (Table(["TT", "A"], [["1", "2"]], total=["A"]),)),
    ("\n    - bang: {cot: [TT, A], hang: [[1, 2]], cong: không}", (Table(["TT", "A"], [["1", "2"]]),)),
    ("\n    - bang:\n        cot: [TT, Việc]\n        hang:\n          - [1, A]\n          -\n            - 2\n            -", (Table(["TT", "Việc"], [["1", "A"], ["2", ""]]),)),
]  # fmt: skip


def loaded(text: str) -> Plan:
    (made,) = loads(text).objects
    assert isinstance(made, Plan)
    return made


@pytest.mark.parametrize(("name", "key", "written", "value"), FORMS, ids=lambda value: str(value)[:30])
def test_a_field_in_each_of_its_forms(name: str, key: str, written: str, value: object) -> None:
    signer = (
        {} if key == "nguoi_ky" else {"nguoi_ky": "{quyen_han: Q, ho_ten: Phan Đình Huy}"}
    )  # whatever the head is called
    assert getattr(loaded(plan(**(signer | {key: written}))), name) == value


@pytest.mark.parametrize(("written", "value"), BODIES, ids=lambda v: str(v)[:30])
def test_a_body_as_text_and_as_a_tree(written: str, value: object) -> None:
    assert loaded(plan(noi_dung=written)).body == value


def test_numbers_are_computed_anew_when_asked_for() -> None:
    text = plan(noi_dung="|\n    I. A\n    III. B\n    7. C")
    (made,) = loads(text, renumber=True).objects
    assert made.body == (Section("A"), Section("B", [Clause("C")]))  # type: ignore[attr-defined]  # a Plan


def test_a_citation_that_cannot_be_read_stays_as_it_is_and_is_told() -> None:
    text = plan(can_cu="\n    - Luật Đất đai năm 2024\n    - Luật Đất đai ngày 18/01/2024\n    - {xet: Tờ trình}")
    result = loads(text, "a.yaml")
    (made,) = result.objects
    assert made.bases[0] == LegalBasis("Luật Đất đai năm 2024")  # type: ignore[attr-defined]  # a Plan
    assert [warning.partition(": không")[0] for warning in result.warnings] == ["a.yaml:8:7: ke_hoach.can_cu[1]"]


def test_several_documents_are_several_objects_in_their_order() -> None:
    text = f"---\n{plan(co_chu='13')}---\n{plan()}...\n---\n# hết\n"
    assert [made.size for made in loads(text).objects] == [13, 14]  # type: ignore[attr-defined]  # Plans


def test_an_anchor_that_is_used_again_stands_for_its_value() -> None:
    text = plan(trich_yeu="&a Tổ chức lấy ý kiến", gui_kem="[*a, *a]")
    assert loaded(text).attachments == ("Tổ chức lấy ý kiến",) * 2
