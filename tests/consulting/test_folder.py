"""A folder of one consultation: its files become one object and its papers, or every fault of every file is told."""

from __future__ import annotations

from datetime import date, time
from pathlib import Path

import pytest

from tests.support.examples import ROOT
from vnadmin import Decision, LoadError, Plan
from vnadmin.consultation.window import Window
from vnadmin.consulting import load_folder

FACTS = """\
lay_y_kien:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  noi_dung_lay_y_kien: Dự thảo Quy chế
  che_do: Tham gia ý kiến
  khoan_cua_luat: 7
  quy_pham: không
  hinh_thuc: [C, cổng hoặc trang thông tin điện tử]
  lich: {phat_phieu: 06/6/2026 - 07/6/2026, co_quan_gop_y: {tu: 01/6/2026, den: 05/6/2026}, cong_khai: 18/5/2026}
"""
PLAN = """\
ke_hoach:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  trich_yeu: Tổ chức lấy ý kiến
  noi_dung: Lấy ý kiến.
  nguoi_ky: CHỦ TỊCH / Nguyễn Văn A
"""


def put(folder: Path, **contents: str) -> None:
    for name, content in contents.items():
        (folder / f"{name}.yaml").write_text(content, encoding="utf-8")


def told(folder: Path) -> list[str]:
    with pytest.raises(LoadError) as caught:
        load_folder(folder)
    return list(caught.value.lines)


def test_the_example_holds_the_real_plan() -> None:
    folder = load_folder(ROOT / "examples" / "bac_kan")
    assert [type(paper) for paper in folder.papers].count(Plan) == 1
    assert folder.consultation.timeline.ballots == Window(date(2026, 6, 6), date(2026, 6, 7))
    assert folder.warnings == ()


def test_facts_are_said_in_a_clerks_words(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS, ke_hoach=PLAN)
    (tmp_path / "ke_hoach.schema.json").write_text("{}", encoding="utf-8")
    (tmp_path / "ghi_chu.txt").write_text("không phải dữ liệu", encoding="utf-8")
    folder = load_folder(tmp_path)
    consultation = folder.consultation
    assert (consultation.purpose, consultation.matter, consultation.normative) == ("opinion", 7, False)
    assert consultation.forms == ("c", "e")
    assert consultation.timeline.agencies == Window(date(2026, 6, 1), date(2026, 6, 5))
    assert consultation.timeline.published == date(2026, 5, 18)
    assert len(folder.papers) == 1


def test_faults_of_all_files_are_told_at_once(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS.replace("07/6/2026", "31/6/2026"), ke_hoach=PLAN.replace("Lấy ý kiến.", ""))
    lines = told(tmp_path)
    assert any("lay_y_kien.yaml:8:" in line and "phat_phieu" in line for line in lines)
    assert any("ke_hoach.yaml:4:" in line for line in lines)


def test_an_unknown_regime_and_an_unknown_form_are_told(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS.replace("Tham gia ý kiến", "hỏi ý kiến").replace("[C,", "[k,"))
    lines = told(tmp_path)
    assert any("che_do" in line and "bàn và quyết định" in line for line in lines)
    assert any("hinh_thuc[1]" in line and "“k” không phải là hình thức" in line for line in lines)


def test_what_is_wrong_in_itself_does_not_hide_the_rest(tmp_path: Path) -> None:
    facts = FACTS.replace("khoan_cua_luat: 7", "khoan_cua_luat: bảy").replace("Tham gia ý kiến", "hỏi ý kiến")
    put(tmp_path, lay_y_kien=facts.replace("18/5/2026", "18/5"))
    assert [line.split(": ")[1] for line in told(tmp_path)] == [
        "lay_y_kien.che_do",
        "lay_y_kien.khoan_cua_luat",
        "lay_y_kien.lich.cong_khai",
    ]


@pytest.mark.parametrize(("matter", "regime", "last"), [(10, "tham gia ý kiến", 9), (7, "bàn và quyết định", 6)])
def test_a_matter_is_a_clause_of_its_article(tmp_path: Path, matter: int, regime: str, last: int) -> None:
    facts = FACTS.replace("Tham gia ý kiến", regime).replace("khoan_cua_luat: 7", f"khoan_cua_luat: {matter}")
    put(tmp_path, lay_y_kien=facts)
    (line,) = told(tmp_path)
    assert "khoan_cua_luat" in line
    assert f"các khoản từ 1 đến {last}" in line


def test_a_folder_without_the_consultation_or_with_two(tmp_path: Path) -> None:
    assert "không có thư mục này" in told(tmp_path / "khong_co")[0]
    put(tmp_path, ke_hoach=PLAN)
    assert "là tệp, hãy ghi thư mục" in told(tmp_path / "ke_hoach.yaml")[0]
    assert "không có tệp nào ghi lay_y_kien" in told(tmp_path)[0]
    put(tmp_path, a=FACTS, b=FACTS)
    assert "a.yaml, b.yaml" in told(tmp_path)[0]


def test_a_paper_that_is_named_and_not_there_is_told(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  tep_van_ban: [khong_co.yaml]\n")
    (line,) = told(tmp_path)
    assert line.endswith("khong_co.yaml: không có tệp này")


QUESTIONS = """\
  cau_hoi:
    - Ông (bà) có nhất trí với dự thảo Quy chế không?
    - {noi_dung_hoi: "Mấy ngày?", phuong_an: ["20", "30"], chon_nhieu: có, chon_toi_da: 2, y_kien_khac: có}
  co_quan_duoc_hoi: [Đảng ủy phường, Ủy ban MTTQ Việt Nam phường]
  noi_nhan_y_kien: Phòng Văn hóa - Xã hội
  gio_cuoi_nhan_phieu: 17h00
  nguoi_ky: KT. CHỦ TỊCH / PHÓ CHỦ TỊCH / Nguyễn Văn A
  don_vi_soan_thao: VHXH
  so_phieu_mot_trang: 2
  phieu_du_phong: 5
"""
LISTS = {
    "to_dan_pho": "Mã tổ;Tên tổ dân phố\n01;Tổ dân phố 1\n02;Tổ dân phố 2",
    "Hộ gia đình tổ 1": "Mã hộ;Đại diện hộ gia đình;Tổ dân phố\n001;Lê Thị B;Tổ 1",
    "Hộ gia đình tổ 2": "Mã hộ;Đại diện hộ gia đình;Tổ dân phố\n002;Hà Văn C;02",
    "to_phat_phieu": "Tổ dân phố;Họ và tên;Thành phần;Nhiệm vụ\n01;Lê Thị B;Ban công tác Mặt trận;Tổ trưởng",
    "y_kien": "Đối tượng;Nội dung góp ý;Điều, khoản\ncá nhân;Sửa lại;Điều 1",
    "bien_ban": (
        "Tổ dân phố;Số hộ;Số phiếu phát ra;Số phiếu thu về;Số phiếu hợp lệ;Số phiếu không hợp lệ;Đồng ý;Không đồng ý\n"
        "Tổ dân phố 1;1;1;1;1;0;1;0"
    ),
    "tra_loi": "Mã hộ;Ngày nhận;Câu 1\n002;06/6/2026;Đồng ý",
}
ISSUED = """\
quyet_dinh:
  co_quan: UBND phường Bắc Kạn, tỉnh Thái Nguyên
  quy_pham: không
  trich_yeu: Ban hành Quy chế
  van_ban_kem_theo: {ten_loai: Quy chế, trich_yeu: Thực hiện dân chủ, noi_dung: Điều 1. Phạm vi.}
  nguoi_ky: CHỦ TỊCH / Nguyễn Văn A
"""


def put_lists(folder: Path, **changes: str) -> None:
    for name, content in (LISTS | changes).items():
        (folder / f"{name}.csv").write_text(content, encoding="utf-8-sig")


def test_questions_and_printing_are_said_in_a_clerks_words(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + QUESTIONS)
    said = load_folder(tmp_path).consultation
    assert [(one.key, one.choices) for one in said.on_ballot] == [
        ("1", ("Đồng ý", "Không đồng ý")),
        ("2", ("20", "30")),
    ]
    assert (said.on_ballot[1].limit, said.on_ballot[1].other_opinion) == (2, True)
    assert said.asked == ("Đảng ủy phường", "Ủy ban MTTQ Việt Nam phường")
    assert (said.last_hour, said.per_page, said.spare, said.drafted) == (time(17), 2, 5, "VHXH")
    assert said.signer is not None
    assert said.signer.authority == "KT"


def test_one_question_needs_no_list(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  cau_hoi: Ông (bà) có nhất trí không?\n")
    assert [one.text for one in load_folder(tmp_path).consultation.on_ballot] == ["Ông (bà) có nhất trí không?"]


def test_a_question_that_has_the_key_of_another_is_told_at_its_line(tmp_path: Path) -> None:
    asked = "  cau_hoi:\n    - Câu một?\n    - noi_dung_hoi: Câu hai?\n      ma: '1'\n    - {noi_dung_hoi: Câu ba?}\n"
    put(tmp_path, lay_y_kien=FACTS + asked)
    (line,) = told(tmp_path)
    assert "lay_y_kien.yaml:12:" in line
    assert "lay_y_kien.cau_hoi[2].ma: mã “1” đã là mã của câu hỏi thứ 1" in line
    put(tmp_path, lay_y_kien=FACTS + asked.replace("Câu ba?}", "Câu ba?, phuong_an: [a]}"))
    (line,) = told(tmp_path)
    assert "lay_y_kien.cau_hoi[3].phuong_an: phải có ít nhất 2 phương án" in line


def test_every_list_of_the_folder_is_read(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS + "  cau_hoi: Nhất trí không?\n")
    put_lists(tmp_path)
    folder = load_folder(tmp_path)
    assert [one.code for one in folder.groups] == ["01", "02"]
    assert [(one.code, one.group) for one in folder.households] == [("001", "01"), ("002", "02")]
    assert [one.group for one in folder.teams] == ["01"]
    assert [str(one.about) for one in folder.opinions] == ["Điều 1"]
    assert [one.group for one in folder.tallies] == ["01"]
    assert [one.household for one in folder.answers] == ["002"]
    assert folder.warnings == ()


def test_faults_of_lists_are_told_together_with_those_of_the_yaml_files(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS.replace("07/6/2026", "31/6/2026"), ke_hoach=PLAN.replace("Lấy ý kiến.", ""))
    put_lists(
        tmp_path, to_phat_phieu="Tổ dân phố;Họ và tên;Thành phần\n03;Lê Thị B;Mặt trận", y_kien="Đối tượng;Ý kiến\nai;a"
    )
    files = [Path(line.split(": ")[0].partition(".yaml")[0]).name for line in told(tmp_path)]
    assert files == ["ke_hoach", "lay_y_kien", "to_phat_phieu.csv", "y_kien.csv"]


def test_a_wrong_list_of_groups_accuses_no_other_list(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS)
    put_lists(tmp_path, to_dan_pho="Mã tổ;Tên tổ dân phố\n01;Tổ dân phố 1\n02;")
    (line,) = told(tmp_path)
    assert "to_dan_pho.csv: B3" in line


def test_what_is_no_list_is_told_and_left_alone(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS)
    (tmp_path / "kinh_phi.csv").write_text("a;b\n1;2", encoding="utf-8")
    (warning,) = load_folder(tmp_path).warnings
    assert "kinh_phi.csv: tên tệp không phải là một danh sách" in warning


def test_draft_and_final_text_are_told_apart(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS, ke_hoach=PLAN)
    empty = load_folder(tmp_path)
    assert (empty.draft, empty.final) == (None, None)
    put(tmp_path, du_thao=ISSUED + "  du_thao: có\n", quyet_dinh=ISSUED)
    folder = load_folder(tmp_path)
    assert isinstance(folder.draft, Decision)
    assert isinstance(folder.final, Decision)
    assert (folder.draft.draft, folder.final.draft) == (True, False)


def test_of_two_drafts_nobody_knows_which_the_people_are_asked_about(tmp_path: Path) -> None:
    put(tmp_path, lay_y_kien=FACTS, a=ISSUED + "  du_thao: có\n", b=ISSUED + "  du_thao: có\n")
    (line,) = told(tmp_path)
    assert "nhiều tệp cùng là dự thảo lấy ý kiến (du_thao: có): a.yaml, b.yaml" in line
